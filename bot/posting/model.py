"""What a posting is: verbatim text, cut into lines."""

from dataclasses import dataclass
from enum import StrEnum

from bot.errors import RefusalReason


class LineKind(StrEnum):
    """What a line of a posting is about."""

    RESPONSIBILITY = "responsibility"
    REQUIRED = "required"
    PREFERRED = "preferred"
    ABOUT = "about"
    BENEFIT = "benefit"
    LEGAL = "legal"
    OTHER = "other"


ROLE_KINDS = frozenset({LineKind.RESPONSIBILITY, LineKind.REQUIRED, LineKind.PREFERRED})
"""Kinds that say something about the work or the person wanted; only these carry weight."""


class Seniority(StrEnum):
    """How experienced the wanted person is, lowest first."""

    INTERN = "intern"
    JUNIOR = "junior"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"
    MANAGER = "manager"
    DIRECTOR = "director"
    EXECUTIVE = "executive"


@dataclass(frozen=True, slots=True)
class Line:
    """One verbatim statement. `posting.text[start:end] == text`, always.

    `id` is a letter for the kind and a number: D1 (responsibility), R1 (required), P1 (preferred), O1 (any other).
    `weight` is 0..1, and 0 outside ROLE_KINDS.
    """

    id: str
    kind: LineKind
    text: str
    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class PostingWarning:
    """Something the candidate should know about a posting that was read all the same."""

    reason: RefusalReason
    message: str


@dataclass(frozen=True, slots=True)
class Posting:
    """A posting as read. `source` is the URL, file name or `-`; `language` an ISO 639-1 code."""

    title: str | None
    company: str | None
    location: str | None
    seniority: Seniority | None
    language: str
    source: str
    text: str
    lines: tuple[Line, ...]
    not_stated: tuple[str, ...]
    warnings: tuple[PostingWarning, ...] = ()

    def line(self, line_id: str) -> Line | None:
        """The line with this id, if there is one."""
        return next((line for line in self.lines if line.id == line_id), None)

    def role_lines(self) -> tuple[Line, ...]:
        """Lines about the work or the person wanted, in the posting's order."""
        return tuple(line for line in self.lines if line.kind in ROLE_KINDS)
