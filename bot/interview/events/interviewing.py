"""What happens while questions are asked: questions, answers in pieces, hints, probes, what the candidate asks back."""

from dataclasses import dataclass

from bot.interview.assessment import Assessment
from bot.interview.question import Probe
from bot.interview.turn import Fragment, TurnOutcome


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """A question was put; `post` is its effect id."""

    question: str
    post: str
    redo_of: int | None


@dataclass(frozen=True, slots=True)
class QuestionPosted:
    """Words that expect an answer reached the platform at `at`."""

    post: str
    at: int


@dataclass(frozen=True, slots=True)
class FragmentAdded:
    """A piece of an answer came, for this part of this turn."""

    turn: int
    part: int
    fragment: Fragment


@dataclass(frozen=True, slots=True)
class FragmentRevised:
    """A piece of an answer was edited, or deleted (`text` None)."""

    message: str
    text: str | None


@dataclass(frozen=True, slots=True)
class HintGiven:
    """A hint was taken; `why` says that it was *Why this question?*."""

    turn: int
    why: bool


@dataclass(frozen=True, slots=True)
class ResponseRequested:
    """The answer is done and the interviewer thinks; a clarification leaves the answer open.

    `aside` where it is about a question that was asked beside the answer.
    """

    request: str
    turn: int
    aside: bool = False


@dataclass(frozen=True, slots=True)
class AnswerReopened:
    """More words came before the next question was out: the outstanding response is void."""

    turn: int


@dataclass(frozen=True, slots=True)
class ProbeAsked:
    """A probe was put."""

    turn: int
    probe: Probe
    post: str


@dataclass(frozen=True, slots=True)
class Remarked:
    """The interviewer said something in role that expects words and is no probe."""

    turn: int
    note: str
    post: str
    scaffold: bool


@dataclass(frozen=True, slots=True)
class Clarified:
    """A question about the question was answered; the answer stays open."""

    turn: int


@dataclass(frozen=True, slots=True)
class TurnClosed:
    """A question ended."""

    turn: int
    outcome: TurnOutcome


@dataclass(frozen=True, slots=True)
class AssessmentRequested:
    """An answer is being judged."""

    request: str
    turn: int


@dataclass(frozen=True, slots=True)
class AnswerAssessed:
    """An answer was judged; None where it could not be."""

    turn: int
    assessment: Assessment | None


@dataclass(frozen=True, slots=True)
class FeedbackAwaited:
    """Coaching: the answer is judged before the next question."""


@dataclass(frozen=True, slots=True)
class FeedbackShown:
    """Coaching: feedback was given."""

    turn: int


@dataclass(frozen=True, slots=True)
class ClosingOpened:
    """The candidate was asked for their questions."""

    post: str


@dataclass(frozen=True, slots=True)
class AskedBackHeard:
    """The candidate asked something."""

    request: str
    text: str


@dataclass(frozen=True, slots=True)
class AskedBackAnswered:
    """The interviewer answered from the posting."""

    answer: str


InterviewingEvent = (
    QuestionAsked
    | QuestionPosted
    | FragmentAdded
    | FragmentRevised
    | HintGiven
    | ResponseRequested
    | AnswerReopened
    | ProbeAsked
    | Remarked
    | Clarified
    | TurnClosed
    | AssessmentRequested
    | AnswerAssessed
    | FeedbackAwaited
    | FeedbackShown
    | ClosingOpened
    | AskedBackHeard
    | AskedBackAnswered
)
