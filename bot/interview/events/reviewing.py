"""What happens after the last question: self-rating, debrief, redo, dispute."""

from dataclasses import dataclass

from bot.interview.assessment import Assessment
from bot.interview.transcript import Debrief


@dataclass(frozen=True, slots=True)
class SelfRatingOpened:
    """The candidate was asked how it went."""


@dataclass(frozen=True, slots=True)
class SelfRated:
    """The candidate rated the round 1 to 5, or would rather not (None)."""

    rating: int | None


@dataclass(frozen=True, slots=True)
class DebriefRequested:
    """The debrief is being made."""

    request: str


@dataclass(frozen=True, slots=True)
class DebriefMade:
    """The debrief is there; the round is closed."""

    debrief: Debrief


@dataclass(frozen=True, slots=True)
class RoundClosed:
    """Nothing more is asked."""


@dataclass(frozen=True, slots=True)
class ComparisonAwaited:
    """A redo is being judged."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The redo was laid beside the first try."""


@dataclass(frozen=True, slots=True)
class DisputeOpened:
    """The candidate disputes an assessment."""

    turn: int


@dataclass(frozen=True, slots=True)
class RereadRequested:
    """The answer is being read again."""

    request: str
    turn: int


@dataclass(frozen=True, slots=True)
class Reread:
    """The answer was read again."""

    turn: int
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class RereadFailed:
    """The answer could not be read again; it stands as it was."""


ReviewingEvent = (
    SelfRatingOpened
    | SelfRated
    | DebriefRequested
    | DebriefMade
    | RoundClosed
    | ComparisonAwaited
    | Compared
    | DisputeOpened
    | RereadRequested
    | Reread
    | RereadFailed
)
