"""Questions, the evidence map and the plan: everything that is frozen before an answer."""

from dataclasses import dataclass
from enum import StrEnum


class RoundKind(StrEnum):
    """Who interviews."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring_manager"
    PEER = "peer"
    TECHNICAL = "technical"
    BEHAVIOURAL = "behavioural"
    PANEL = "panel"


class Mode(StrEnum):
    """How the round is run."""

    REALISTIC = "realistic"
    COACHING = "coaching"
    GENTLE = "gentle"


class QuestionKind(StrEnum):
    """What kind of answer a question asks for."""

    PAST = "past"
    SITUATIONAL = "situational"
    KNOWLEDGE = "knowledge"
    VERIFICATION = "verification"
    MOTIVATION = "motivation"


class Intent(StrEnum):
    """What the employer is trying to learn (RUBRIC's fourteen)."""

    DO_THE_WORK = "DO_THE_WORK"
    DEPTH = "DEPTH"
    RELIABILITY = "RELIABILITY"
    JUDGEMENT = "JUDGEMENT"
    PEOPLE_UP = "PEOPLE_UP"
    PEOPLE_ACROSS = "PEOPLE_ACROSS"
    PEOPLE_DOWN = "PEOPLE_DOWN"
    CUSTOMER = "CUSTOMER"
    PRESSURE = "PRESSURE"
    LEARN = "LEARN"
    IMPROVE = "IMPROVE"
    GAP = "GAP"
    MOTIVE = "MOTIVE"
    VERIFY_CLAIM = "VERIFY_CLAIM"


class ProbeReason(StrEnum):
    """Why a probe is asked."""

    OWNERSHIP = "ownership"
    SPECIFICS = "specifics"
    RESULT = "result"
    NUMBER = "number"
    DECISION = "decision"
    TRADE_OFF = "trade_off"
    RELEVANCE = "relevance"
    CONTRADICTION = "contradiction"
    UNSUPPORTED_CLAIM = "unsupported_claim"
    DEPTH = "depth"


class MapState(StrEnum):
    """How well a profile carries a line."""

    MATCH = "match"
    PARTIAL = "partial"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Probe:
    """A follow-up with its reason, at most 25 words."""

    reason: ProbeReason
    text: str


@dataclass(frozen=True, slots=True)
class Hints:
    """What help costs something: nudge (cap 4), angle (3.5), first words of structure (3)."""

    nudge: str
    angle: str
    structure: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question, its source and its rubric, frozen before the answer.

    `lines` are line ids and `quotes` verbatim posting text, one per line; `facts` are profile fact ids.
    `level` is 1 (recount), 2 (trade-off, failure) or 3 (scale, conflict, counterfactual).
    `about` is the work as it is said in a sentence, “writing passage plans”; empty where nothing of the line can be
    said. `speaker` names the persona who asks. `beats` are the beat card: fact beats, never sentences to recite.
    """

    id: str
    text: str
    kind: QuestionKind
    intent: Intent
    why: str
    lines: tuple[str, ...]
    quotes: tuple[str, ...]
    facts: tuple[str, ...]
    listen_for: tuple[str, ...]
    red_flags: tuple[str, ...]
    probes: tuple[Probe, ...]
    hints: Hints
    level: int = 1
    speaker: str = ""
    beats: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True)
class MapEntry:
    """One line of the posting beside the facts that carry it, strongest first."""

    line: str
    state: MapState
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A round, frozen: the evidence map (empty without a profile) and the questions in order.

    `checklist` holds lines that are checked, not scored (licences, years, shifts), as verbatim text.
    """

    map: tuple[MapEntry, ...]
    questions: tuple[Question, ...]
    checklist: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


QUESTIONS_BY_MINUTES = {15: 3, 30: 5, 45: 7, 60: 9}
"""Minutes set the number of questions, never a clock."""
