"""What was said in a round, as far as anyone who asks or judges may see it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.interview.question import Probe


@dataclass(frozen=True, slots=True)
class Exchange:
    """A probe (None: the question itself) and the answer to it, fragments joined by newlines."""

    probe: Probe | None
    answer: str


class ReplyKind(StrEnum):
    """What an interviewer says the candidate's latest words are."""

    ANSWER = "answer"
    CLARIFY = "clarify"
    HONEST_GAP = "honest_gap"
    NO_ANSWER = "no_answer"
    OFF_RECORD = "off_record"


@dataclass(frozen=True, slots=True)
class Response:
    """The one thing an answer waits for.

    `kind` says what the words were. For an ANSWER `probe` is the follow-up or None to move on; `note` is a short line
    said in role (the honest-gap path, a clarification, a restatement, a request for other words) that expects a reply
    and is no probe. At most one of `probe` and `note` is set.
    """

    kind: ReplyKind
    probe: Probe | None = None
    note: str = ""
    by: str = "offline"


class LineStanding(StrEnum):
    """How far a line came in a round. A gap was named as one; a line is left when its question got no answer."""

    NOT_ASKED = "not asked"
    ON_PAPER = "on paper"
    SAID = "said"
    HELD = "held"
    NOT_HELD = "not held"
    GAP = "gap"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class LineReview:
    """A line of the posting, what the profile showed, what was said, and whether it held.

    `said` is the candidate's verbatim sentence or empty.
    """

    line: str
    text: str
    on_paper: str
    said: str
    standing: LineStanding


@dataclass(frozen=True, slots=True)
class Fix:
    """One of the two things to change first: the words it starts from, the line, the action."""

    title: str
    quote: str
    line: str
    action: str
    question: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """The report's judged content; layout belongs to bot.report.

    `lines` begins with the line they care about most. `weakest` is the question id to redo, if any was answered.
    `next_practice` are whole sentences. `beat_cards` are (question id, beats).
    """

    lines: tuple[LineReview, ...]
    fixes: tuple[Fix, ...]
    weakest: str | None
    next_practice: tuple[str, ...]
    beat_cards: tuple[tuple[str, tuple[str, ...]], ...]
    new_facts: tuple[str, ...] = ()
    by: str = "offline"
