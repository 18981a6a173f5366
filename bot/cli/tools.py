"""What a command line command is given: the ports, made on first use by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.chat.message import Message
from bot.ports import Documents, Pages, Similarity


@dataclass(frozen=True, slots=True)
class Tools:
    """Factories, so that a command pays only for what it uses. `similarity()` is semantic where weights are found.

    `show()` draws messages on the terminal; without it commands print their words.
    """

    pages: Callable[[], Pages]
    documents: Callable[[], Documents]
    similarity: Callable[[], Similarity]
    show: Callable[[], Callable[[Message], None]] | None = None
