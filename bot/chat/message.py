"""What Greenroom can say: a closed set of blocks that every platform draws in its own way."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Heading:
    """A short title."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph in plain words. No markup: renderers escape it. Newlines are kept."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words: a posting line or the candidate's. `source` is a short label."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """Text that must be shown exactly."""

    text: str


@dataclass(frozen=True, slots=True)
class Fields:
    """Name and value pairs."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as `header`."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short items."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Divider:
    """A line between two parts."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A stored picture by document id, with the text for people who cannot see it."""

    document: str
    alt: str


@dataclass(frozen=True, slots=True)
class File:
    """A stored document offered for download."""

    document: str
    name: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Work going on; edited in place, never repeated."""

    label: str


Block = Heading | Text | Quote | Code | Fields | Table | Bullets | Divider | Picture | File | Progress


class Style(StrEnum):
    """How a button looks."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"


class Visibility(StrEnum):
    """Who sees a message. In a `here` round the channel sees PUBLIC ones only."""

    PUBLIC = "public"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Action:
    """A button. `id` is `gr1:<action>:<session>:<turn>`; on a terminal the action's name is typed."""

    id: str
    label: str
    style: Style = Style.PLAIN

    @property
    def name(self) -> str:
        """The action's name inside the id."""
        return self.id.split(":", 3)[1]


@dataclass(frozen=True, slots=True)
class Message:
    """One message."""

    blocks: tuple[Block, ...]
    actions: tuple[Action, ...] = ()
    visibility: Visibility = Visibility.PRIVATE


ACTION_ID_PREFIX = "gr1"


def action_id(action: str, session: str, turn: str = "-") -> str:
    """The id of a button: its state lives here and nowhere else, so it works after a restart."""
    return f"{ACTION_ID_PREFIX}:{action}:{session}:{turn}"


def parse_action_id(value: str) -> tuple[str, str, str] | None:
    """(action, session, turn) of a button id, or None when it is not one of ours."""
    parts = value.split(":")
    if len(parts) != 4 or parts[0] != ACTION_ID_PREFIX:
        return None
    return parts[1], parts[2], parts[3]


def plain_text(message: Message) -> str:
    """The message's words without layout, for checks and search."""
    return "\n".join(text for block in message.blocks if (text := _block_text(block)))


def _block_text(block: Block) -> str:
    match block:
        case Heading(text) | Text(text) | Quote(text) | Code(text):
            return text
        case Fields(rows):
            return "\n".join(f"{name}: {value}" for name, value in rows)
        case Table(header, rows):
            return "\n".join(" | ".join(row) for row in (header, *rows))
        case Bullets(items):
            return "\n".join(items)
        case Picture():
            return block.alt
        case File():
            return block.name
        case Progress(label):
            return label
        case Divider():
            return ""
