"""bot.ports.Chat on a console: what was posted is printed once, and its buttons are words to type."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from rich.console import Console

from adapters.terminal.render import WIDEST, action_word, draw, typed
from bot.chat.inbound import Address
from bot.chat.message import Action, File, Message
from bot.ports import Clock, Receipt

Show = Callable[[Message], None]


@dataclass(slots=True)
class Screen:
    """A console that keeps an empty line between what is said and what is typed."""

    console: Console
    is_gone: bool = False
    _is_after_typing: bool = False

    def show(self, message: Message) -> None:
        """Print a message, and an empty line after it."""
        if self._is_after_typing:
            self.console.print()
        self._is_after_typing = False
        try:
            for part in draw(message):
                self.console.print(part, width=self._width, highlight=False)
            self.console.print()
        except SystemExit:
            # rich asks to leave when whoever read along has gone (`| head`); in a task that would only hang.
            self.is_gone = True

    def echo(self, line: str) -> None:
        """Print a line that nobody typed here, so that what is printed reads as a conversation."""
        if line.strip() and not self.is_gone:
            try:
                self.console.print(typed(line), width=self._width, highlight=False)
            except SystemExit:
                self.is_gone = True
        self.typed()

    def typed(self) -> None:
        """A person typed a line."""
        self._is_after_typing = True

    @property
    def _width(self) -> int:
        return min(self.console.width, WIDEST)


def printer(console: Console) -> Show:
    """Prints messages to this console."""
    return Screen(console).show


def unechoed(line: str) -> None:
    """Prints nothing."""
    del line


def silent(message: Message) -> None:
    """Prints nothing."""
    del message


@dataclass(slots=True)
class TerminalChat:
    """Keeps what was shown in this run, so that a repeated post is visible once, and the buttons that can be typed."""

    show: Show
    clock: Clock
    is_muted: bool = False
    """For words of the round that the program says better itself, as it leaves."""
    _receipts: dict[str, Receipt] = field(default_factory=dict[str, Receipt])
    _buttons: dict[str, Action] = field(default_factory=dict[str, Action])
    _files: list[File] = field(default_factory=list[File])
    _session: str = ""
    _follows: asyncio.Event = field(default_factory=asyncio.Event)

    def follow(self, session: str) -> None:
        """From now on show what this round and the desk say; an earlier round that is put on hold stays quiet."""
        if session:
            self._session = session
        self._follows.set()

    async def post(self, address: Address, message: Message, *, key: str) -> Receipt:
        """Print it, once."""
        del address
        return await self._printed(message, key=key)

    async def edit(self, address: Address, message: Message, *, key: str, posted: str) -> None:
        """Print what the message became: a terminal does not take back what it printed."""
        del address, posted
        await self._printed(message, key=key)

    async def find(self, address: Address, *, key: str) -> Receipt | None:
        """The post with this key, if this run printed it."""
        del address
        return self._receipts.get(key)

    def button(self, word: str) -> Action | None:
        """The button that this word presses, among those printed last."""
        return self._buttons.get(word.strip().lower())

    async def _printed(self, message: Message, *, key: str) -> Receipt:
        # Nothing is said before it is known which round this terminal is in.
        await self._follows.wait()
        if key not in self._receipts:
            if self._is_ours(key):
                self._draw(message)
            self._receipts[key] = Receipt(key, int(self.clock.now().timestamp() * 1000))
        return self._receipts[key]

    def _is_ours(self, key: str) -> bool:
        is_round = ".d." not in key
        return not is_round or not self._session or key.startswith(f"{self._session}.")

    def take_files(self) -> tuple[File, ...]:
        """The files offered since the last call."""
        files, self._files = tuple(self._files), []
        return files

    def _draw(self, message: Message) -> None:
        # A message without buttons does not take away those of the question before it.
        if message.actions:
            self._buttons = {action_word(action, message.actions): action for action in message.actions}
        self._files += [block for block in message.blocks if isinstance(block, File)]
        if not self.is_muted:
            self.show(message)
