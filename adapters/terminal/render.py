"""Draws messages for a terminal: wrapped to its width, colour only on a terminal, nothing that could steer it."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text as Styled

from bot.chat.message import (
    Action,
    Block,
    Bullets,
    Code,
    Divider,
    Fields,
    File,
    Heading,
    Message,
    Picture,
    Progress,
    Quote,
    Style,
    Table,
    Text,
)
from bot.chat.text import printable

NARROW = 60
"""Below this width a table is drawn row by row."""

WIDEST = 96
"""Longer lines than this are hard to read, however wide the terminal."""

_NUMBERED = re.compile(r"(\d+)(?:\s*·\s*|\s*$)")
_GAP = "   "
_TAB = 4
_STICKY = "\ue000"
"""Keeps a button's word and its label on one line; drawn as a plain space. A no-break space would be wrapped at."""


def draw(message: Message) -> Iterator[RenderableType]:
    """The message as lines and blanks for a rich console."""
    before: Block | None = None
    for block in message.blocks:
        if before is not None and _parted(before, block):
            yield ""
        yield from _block(block)
        before = block
    if message.actions:
        if before is not None:
            yield ""
        yield _Hung(_actions(message.actions))


def typed(line: str) -> RenderableType:
    """A line that the candidate typed."""
    return _Hung(Styled(printable(line)), "> ", "  ", "bold green")


def as_text(message: Message, *, width: int = 80) -> str:
    """The message as plain text of at most this width; no colour."""
    console = Console(file=io.StringIO(), width=min(width, WIDEST), color_system=None, legacy_windows=False)
    for part in draw(message):
        console.print(part, highlight=False)
    written = console.file
    assert isinstance(written, io.StringIO)
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines()).strip("\n")


def action_word(action: Action, actions: tuple[Action, ...]) -> str:
    """What is typed for a button: its name; the number its label begins with; or, of several redos, name and turn."""
    number = _NUMBERED.match(action.label)
    if number:
        return number.group(1)
    if sum(other.name == action.name for other in actions) == 1:
        return action.name
    turn = action.id.rsplit(":", 1)[-1]
    return f"{action.name} {int(turn) + 1}" if turn.isdigit() else f"{action.name} {turn}"


@dataclass(frozen=True, slots=True)
class _Hung:
    """Text wrapped beside a first and a following prefix of the same width."""

    text: Styled
    first: str = ""
    rest: str = ""
    prefix_style: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        room = max(8, options.max_width - len(self.first))
        prefix = self.first
        for paragraph in self.text.split("\n", allow_blank=True):
            lines = paragraph.wrap(console, room, tab_size=_TAB) if paragraph.plain.strip() else [Styled()]
            for line in lines:
                line.rstrip()
                line.plain = line.plain.replace(_STICKY, " ")
                yield Styled.assemble((prefix, self.prefix_style), line)
                prefix = self.rest


def _parted(before: Block, block: Block) -> bool:
    """Whether an empty line stands between two blocks."""
    match before, block:
        case Heading(), _:
            return False
        case Text(text), _ if text.endswith(":"):
            return False
        case Text(), Bullets():
            return False
        case Quote(), Quote() | Bullets():
            return False
        case Quote(), Text(text):
            return text.endswith(":")
        case _:
            return True


def _block(block: Block) -> Iterator[RenderableType]:
    match block:
        case Heading(text):
            title = printable(text)
            yield _Hung(Styled(title, "bold"))
            yield _Rule(min(max(map(cell_len, title.split("\n"))), WIDEST))
        case Text(text):
            yield _Hung(Styled(printable(text)))
        case Quote(text, source):
            quoted = Styled(printable(text).strip(), "italic")
            if source:
                quoted.append(f"  ({printable(source)})", "dim not italic")
            yield _Hung(quoted, "  │ ", "  │ ", "cyan")
        case Code(text):
            for line in printable(text).split("\n"):
                yield Styled(line.expandtabs(_TAB), no_wrap=True, overflow="ignore")
        case Fields(rows):
            yield from _fields(rows)
        case Table():
            yield _Rows(block)
        case Bullets(items):
            for item in items:
                yield _Hung(Styled(printable(item)), "  • ", "    ")
        case Divider() | Picture() | File() | Progress():
            yield _label(block)
        case _:
            assert_never(block)


def _label(block: Divider | Picture | File | Progress) -> RenderableType:
    match block:
        case Divider():
            return Styled("─" * 12, "dim")
        case Picture():
            return _Hung(Styled(f"Picture: {printable(block.alt)}"))
        case File():
            return _Hung(Styled(f"File: {printable(block.name)}"))
        case Progress(label):
            return _Hung(Styled(f"… {printable(label)}", "dim"))


def _fields(rows: tuple[tuple[str, str], ...]) -> Iterator[RenderableType]:
    width = max((len(printable(name)) for name, _ in rows), default=0)
    for name, value in rows:
        yield _Hung(Styled(printable(value)), f"  {printable(name):<{width}}  ", " " * (width + 4), "bold")


@dataclass(frozen=True, slots=True)
class _Rule:
    """A line under a heading, no longer than the terminal is wide."""

    length: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield Styled("─" * min(self.length, options.max_width), "dim")


@dataclass(frozen=True, slots=True)
class _Rows:
    """A table, or one paragraph a row where the terminal is narrow."""

    table: Table

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if options.max_width < NARROW:
            if self.table.header[0]:
                yield _Hung(Styled(f"{printable(self.table.header[0])}:"))
            for row in self.table.rows:
                yield _Hung(Styled(printable(row[0]), "bold"), "  • ", "    ")
                pairs = zip(self.table.header[1:], row[1:], strict=True)
                yield _Hung(Styled(" · ".join(_cell(pair) for pair in pairs if pair[1])), "    ", "    ")
            return
        widths = self._widths(options.max_width)
        for index, row in enumerate((self.table.header, *self.table.rows)):
            cells = [_lines(cell, width, console, bold=index == 0) for cell, width in zip(row, widths, strict=True)]
            for number in range(max(map(len, cells))):
                yield _row([lines[number] if number < len(lines) else Styled() for lines in cells], widths)
            if index == 0:
                yield Styled("─" * (sum(widths) + len(_GAP) * (len(widths) - 1)), "dim")

    def _widths(self, room: int) -> list[int]:
        """Short columns take what they need; the long ones share the rest evenly."""
        rows = (self.table.header, *self.table.rows)
        needed = [max(cell_len(printable(row[index])) for row in rows) for index in range(len(self.table.header))]
        room -= len(_GAP) * (len(needed) - 1)
        widths = list(needed)
        long = sorted((index for index in range(len(needed))), key=lambda index: needed[index])
        left = room
        for position, index in enumerate(long):
            widths[index] = max(1, min(needed[index], left // (len(long) - position)))
            left -= widths[index]
        return widths


def _lines(cell: str, width: int, console: Console, *, bold: bool) -> list[Styled]:
    text = Styled(printable(cell), "bold" if bold else "")
    lines = list(text.wrap(console, width)) or [Styled()]
    for line in lines:
        line.rstrip()
    return lines


def _row(cells: list[Styled], widths: list[int]) -> Styled:
    line = Styled(no_wrap=True)
    for index, cell in enumerate(cells):
        line.append_text(cell)
        if any(other.plain for other in cells[index + 1 :]):
            line.append(" " * (widths[index] - cell.cell_len) + _GAP)
    return line


def _cell(pair: tuple[str, str]) -> str:
    name, value = map(printable, pair)
    name = name.removeprefix("→ ")
    return f"{name}: {value}" if name else value


def _actions(actions: tuple[Action, ...]) -> Styled:
    line = Styled()
    for action in actions:
        if line:
            line.append("  ")
        word = action_word(action, actions)
        line.append(f"[{word}]".replace(" ", _STICKY), "bold" if action.style is Style.PRIMARY else "")
        label = _NUMBERED.sub("", action.label)
        if label and label.lower() != word:
            line.append(f" {printable(label)}".replace(" ", _STICKY), "dim")
    return line
