"""What a command line command is given: the ports, made on first use by the composition root."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bot.chat.inbound import Doing, Identity
from bot.chat.message import Message, plain_text
from bot.interview.session import Session
from bot.ports import Chat, Documents, Pages, Similarity
from bot.storage.store import Store

if TYPE_CHECKING:
    from bot.runtime.app import App
    from bot.settings import Settings

TypesNext = Callable[[Session], tuple[str, ...] | None]
"""A scripted candidate: the lines typed next (an empty one is *done*), or None to leave."""


class Terminal(Protocol):
    """The person at this terminal, or whoever is played there."""

    @property
    def is_person(self) -> bool:
        """Whether somebody sits at a keyboard."""
        ...

    @property
    def identity(self) -> Identity:
        """Who that is."""
        ...

    @property
    def chat(self) -> Chat:
        """How the round talks to them."""
        ...

    def say(self, words: str) -> None:
        """A word from the program itself."""
        ...

    async def ask(self, words: str) -> str | None:
        """One line before a round, or None when there is none."""
        ...

    async def line(self) -> str | None:
        """The next line before a round, or None at the end."""
        ...

    async def hand_in(self, app: "App", doing: Doing) -> str:
        """Do one thing and wait until it is answered; the round it went to, or empty."""
        ...

    async def play(self, app: "App", session: str, *, profile: Path | None = None) -> Session | None:
        """Read lines until the round is over or the person leaves; the round as it then stands."""
        ...


class MakeTerminal(Protocol):
    """Makes the terminal of this process."""

    def __call__(self, *, candidate: TypesNext | None = None, is_silent: bool = False, seed: str = "") -> Terminal:
        """A person at a keyboard, the lines of a pipe, or a scripted candidate; silent, nothing is printed.

        With a seed it is an invented person, and the same seed gives the same round.
        """
        ...


class MakeStore(Protocol):
    """Opens what is kept."""

    def __call__(self, *, is_kept: bool = True) -> AbstractAsyncContextManager[Store]:
        """The store of this machine; not kept, an empty one that goes when it is closed."""
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """Factories, so that a command pays only for what it uses. `similarity()` is semantic where weights are found.

    `show()` draws messages on the terminal; without it commands print their words. `store()` opens what is kept.
    `program` is how Greenroom is called here, so that what is said can be typed.
    """

    pages: Callable[[], Pages]
    documents: Callable[[], Documents]
    similarity: Callable[[], Similarity]
    show: Callable[[], Callable[[Message], None]] | None = None
    settings: Callable[[], "Settings"] | None = None
    store: MakeStore | None = None
    terminal: MakeTerminal | None = None
    program: str = "greenroom"

    def draw(self, *messages: Message) -> None:
        """Draw messages on the terminal, or print their words where nothing draws."""
        show = self.show() if self.show else _print_words
        for message in messages:
            show(message)


def _print_words(message: Message) -> None:
    print(plain_text(message))
