"""What happened in a session: past tense, append-only. Folding them makes the session."""

from dataclasses import dataclass

from bot.errors import RefusalReason
from bot.interview.assessment import Assessment
from bot.interview.effects import Timer
from bot.interview.inputs import PostingSummary, ProfileSummary, Setup
from bot.interview.question import Plan, Probe
from bot.interview.session import HeldReply
from bot.interview.transcript import Debrief
from bot.interview.turn import Fragment, TurnOutcome
from bot.posting.model import LineKind

# Preparing


@dataclass(frozen=True, slots=True)
class Started:
    """A round was begun on a source."""

    session: str
    person: str
    source: str
    document: str
    setup: Setup
    at: int
    profile: ProfileSummary | None


@dataclass(frozen=True, slots=True)
class PageRequested:
    """The source is being read; `post` is the progress message."""

    request: str
    source: str
    post: str


@dataclass(frozen=True, slots=True)
class PostingAccepted:
    """The posting was read."""

    posting: PostingSummary


@dataclass(frozen=True, slots=True)
class SourceRefused:
    """The source was no posting."""

    reason: RefusalReason
    jobs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TextAwaited:
    """The candidate was asked to paste the posting."""


@dataclass(frozen=True, slots=True)
class TextGiven:
    """A piece of a pasted posting or profile came."""

    text: str


@dataclass(frozen=True, slots=True)
class LineFixed:
    """The candidate said what a line really is; OTHER drops it."""

    line: str
    kind: LineKind


@dataclass(frozen=True, slots=True)
class ProfileAwaited:
    """The candidate was asked for a profile."""


@dataclass(frozen=True, slots=True)
class ProfileRequested:
    """The profile is being read."""

    request: str


@dataclass(frozen=True, slots=True)
class ProfileAccepted:
    """The profile was read."""

    profile: ProfileSummary


@dataclass(frozen=True, slots=True)
class ProfileDeclined:
    """The round goes on without a profile."""


@dataclass(frozen=True, slots=True)
class SetupOpened:
    """Round, mode, minutes and seniority are being chosen."""


@dataclass(frozen=True, slots=True)
class SetupChanged:
    """How the round is run was changed."""

    setup: Setup


@dataclass(frozen=True, slots=True)
class PlanRequested:
    """A plan is being made; `then` says what follows: `ask`, `map`, `sheet` or `change`."""

    request: str
    then: str


@dataclass(frozen=True, slots=True)
class PlanMade:
    """The plan is frozen."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class PlanShown:
    """The evidence map or the prep sheet was shown."""


@dataclass(frozen=True, slots=True)
class CorrectionGiven:
    """The candidate corrected the evidence map; all later text must respect it."""

    text: str


# Interviewing


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


# Reviewing


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


# Everywhere


@dataclass(frozen=True, slots=True)
class ReplyHeld:
    """A reply came while the round was paused; it counts when the round goes on."""

    reply: HeldReply


@dataclass(frozen=True, slots=True)
class Heard:
    """The candidate did something at `at`."""

    at: int


@dataclass(frozen=True, slots=True)
class QuietMoved:
    """Typing or a *wait* holds back the end of the answer until the quiet spell has run from `at`."""

    at: int


@dataclass(frozen=True, slots=True)
class TimerSet:
    """A timer runs; `id` is its Schedule's effect id."""

    timer: Timer
    id: str


@dataclass(frozen=True, slots=True)
class TimerEnded:
    """A timer came due."""

    timer: Timer


@dataclass(frozen=True, slots=True)
class Paused:
    """The round was put on hold."""


@dataclass(frozen=True, slots=True)
class Continued:
    """The round goes on."""


@dataclass(frozen=True, slots=True)
class StepFailed:
    """A step failed for good."""

    step: str


@dataclass(frozen=True, slots=True)
class StepRetried:
    """A failed step is done again."""


@dataclass(frozen=True, slots=True)
class Expired:
    """Thirty days went by without a word."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Everything was deleted."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something was said that changes nothing; `what` names it for the record."""

    what: str


Event = (
    Started
    | PageRequested
    | PostingAccepted
    | SourceRefused
    | TextAwaited
    | TextGiven
    | LineFixed
    | ProfileAwaited
    | ProfileRequested
    | ProfileAccepted
    | ProfileDeclined
    | SetupOpened
    | SetupChanged
    | PlanRequested
    | PlanMade
    | PlanShown
    | CorrectionGiven
    | QuestionAsked
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
    | SelfRatingOpened
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
    | ReplyHeld
    | Heard
    | QuietMoved
    | TimerSet
    | TimerEnded
    | Paused
    | Continued
    | StepFailed
    | StepRetried
    | Expired
    | Forgotten
    | Noticed
)
