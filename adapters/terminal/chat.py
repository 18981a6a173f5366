"""bot.ports.Chat on a console: what was posted is printed once, and its buttons are words to type."""

from collections.abc import Callable
from dataclasses import dataclass, field

from rich.console import Console

from adapters.terminal.render import WIDEST, action_word, draw
from bot.chat.inbound import Address
from bot.chat.message import Action, Message
from bot.ports import Clock, Receipt

Show = Callable[[Message], None]


def printer(console: Console) -> Show:
    """Prints messages to this console, an empty line after each."""

    def show(message: Message) -> None:
        width = min(console.width, WIDEST)
        for part in draw(message):
            console.print(part, width=width, highlight=False)
        console.print()

    return show


def silent(message: Message) -> None:
    """Prints nothing."""
    del message


@dataclass(slots=True)
class TerminalChat:
    """Keeps what was shown in this run, so that a repeated post is visible once, and the buttons that can be typed."""

    show: Show
    clock: Clock
    _receipts: dict[str, Receipt] = field(default_factory=dict[str, Receipt])
    _buttons: dict[str, Action] = field(default_factory=dict[str, Action])

    async def post(self, address: Address, message: Message, *, key: str) -> Receipt:
        """Print it, once."""
        del address
        known = self._receipts.get(key)
        if known is not None:
            return known
        self._draw(message)
        receipt = Receipt(key, int(self.clock.now().timestamp() * 1000))
        self._receipts[key] = receipt
        return receipt

    async def edit(self, address: Address, message: Message, *, key: str, posted: str) -> None:
        """Print what the message became: a terminal does not take back what it printed."""
        del address, posted
        if key not in self._receipts:
            self._draw(message)
            self._receipts[key] = Receipt(key, int(self.clock.now().timestamp() * 1000))

    async def find(self, address: Address, *, key: str) -> Receipt | None:
        """The post with this key, if this run printed it."""
        del address
        return self._receipts.get(key)

    def button(self, word: str) -> Action | None:
        """The button that this word presses, among those printed last."""
        return self._buttons.get(word.strip().lower())

    def _draw(self, message: Message) -> None:
        # A message without buttons does not take away those of the question before it.
        if message.actions:
            self._buttons = {action_word(action, message.actions): action for action in message.actions}
        self.show(message)
