"""What a command line command is given: the ports, made on first use by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.ports import Documents, Pages, Similarity


@dataclass(frozen=True, slots=True)
class Tools:
    """Factories, so that a command pays only for what it uses. `similarity()` is semantic where weights are found."""

    pages: Callable[[], Pages]
    documents: Callable[[], Documents]
    similarity: Callable[[], Similarity]
