"""What is found in an answer: evidence, levels and points, each with the candidate's own words."""

from dataclasses import dataclass
from enum import StrEnum

from bot.interview.question import Probe


class Dimension(StrEnum):
    """The six dimensions, each judged 1 to 5."""

    RELEVANCE = "relevance"
    SITUATION = "situation"
    OWN_ACTION = "own_action"
    RESULT = "result"
    REASONING = "reasoning"
    CLARITY = "clarity"


class Band(StrEnum):
    """How a level is shown."""

    NOT_YET = "not yet"
    PARTIAL = "partial"
    SOLID = "solid"
    STRONG = "strong"


class Guard(StrEnum):
    """What was noticed about an answer before it was judged."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    DONT_KNOW = "dont_know"
    HONEST_GAP = "honest_gap"
    OTHER_LANGUAGE = "other_language"
    NONSENSE = "nonsense"
    KEYWORD_LIST = "keyword_list"
    REPETITION = "repetition"
    COPIED = "copied"
    INJECTION = "injection"
    HOSTILE = "hostile"
    OFF_TOPIC = "off_topic"
    UNCLEAR_LINK = "unclear_link"
    HYPOTHETICAL = "hypothetical"
    HABIT = "habit"
    WE_ONLY = "we_only"
    NO_PAST_ACTION = "no_past_action"
    NO_RESULT = "no_result"
    LOW_CONFIDENCE = "low_confidence"
    HINTED = "hinted"


@dataclass(frozen=True, slots=True)
class DimensionLevel:
    """A level 1..5 in half points, or None for not judged, and the verbatim sentence that earned it."""

    dimension: Dimension
    level: float | None
    quote: str | None


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to change: the candidate's words, the posting line they were measured against, one action.

    `quote` is empty only where the point is about something that was not said.
    """

    dimension: Dimension
    quote: str
    line: str
    action: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """One answer, judged. `overall` is 1..5 with two decimals, or None for not judged; relevance stands beside it."""

    levels: tuple[DimensionLevel, ...]
    overall: float | None
    band: Band | None
    points: tuple[Point, ...]
    guards: tuple[Guard, ...]
    keep: str = ""
    signals_heard: tuple[str, ...] = ()
    signals_missing: tuple[str, ...] = ()
    probe: Probe | None = None
    judge: str = "offline"


def band_of(level: float | None) -> Band | None:
    """The band of a level: below 2 not yet, below 3 partial, below 4 solid, else strong."""
    if level is None:
        return None
    if level < 2:
        return Band.NOT_YET
    if level < 3:
        return Band.PARTIAL
    return Band.SOLID if level < 4 else Band.STRONG
