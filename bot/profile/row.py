"""One row of a profile, whatever it was written in, and its words without marks."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.profile.vocabulary import Section

_LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\s?\[[^\]]*\])")
_EMPHASIS = re.compile(r"(\*{1,3}|(?<!\w)_{1,3})(?=\S)(.+?)(?<=\S)(\1)(?!\w)")


class RowRole(StrEnum):
    """What the layout says a row is."""

    HEADING = "heading"
    BULLET = "bullet"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Row:
    """One row, whitespace normalised. `apart` when a blank line stands before it.

    `section`, `employer`, `dates` and `is_header` are set only by sources with fields of their own (JSON).
    """

    text: str
    role: RowRole = RowRole.TEXT
    level: int = 0
    apart: bool = False
    section: Section | None = None
    employer: str | None = None
    dates: str | None = None
    is_header: bool = False


def unmarked(text: str) -> str:
    """Text without Markdown's inline marks; a link keeps its words."""
    if len(text) > 4_000:  # no person's line; the searches below take time with its length squared
        return re.sub(r"[*_`\[\]]", "", text)
    text = _LINK.sub(r"\1", text)
    for _ in range(2):
        text = _EMPHASIS.sub(r"\2", text)
    text = re.sub(r"</?(?:b|i|u|em|strong|br|span|sup|sub)\s*/?>", " ", text)
    return re.sub(r"\\([\\`*_{}\[\]()#+.!|>~-])", r"\1", text.replace("`", ""))
