"""What is taken out of a page, an API reply or a text before it is cut into lines."""

from dataclasses import dataclass
from enum import StrEnum

from bot.posting.model import PostingWarning


class BlockRole(StrEnum):
    """What the source's own markup says a block is. TEXT where it says nothing."""

    HEADING = "heading"
    BULLET = "bullet"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """One block of running text, whitespace normalised, entities resolved, no markup."""

    text: str
    role: BlockRole


@dataclass(frozen=True, slots=True)
class Extracted:
    """A posting's parts as its source states them. Fields are None where the source has no field for them.

    `closes` is the closing date as the source writes it. `neighbour` stands beside the title where employers stand, and
    is believed only where the text names nobody.
    """

    title: str | None
    company: str | None
    location: str | None
    blocks: tuple[SourceBlock, ...]
    seniority_text: str | None = None
    warnings: tuple[PostingWarning, ...] = ()
    closes: str | None = None
    neighbour: str | None = None
