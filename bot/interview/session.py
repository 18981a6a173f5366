"""A round as it stands: one frozen value, made by folding its events."""

from dataclasses import dataclass

from bot.interview.effects import Timer
from bot.interview.inputs import (
    Assessed,
    Debriefed,
    Failed,
    PageRead,
    PageRefused,
    Planned,
    PostingSummary,
    ProfileRead,
    ProfileRefused,
    ProfileSummary,
    Responded,
    Setup,
)
from bot.interview.question import Plan, Question
from bot.interview.transcript import Debrief
from bot.interview.turn import Turn
from bot.posting.model import LineKind

HeldReply = PageRead | PageRefused | ProfileRead | ProfileRefused | Planned | Responded | Assessed | Debriefed | Failed
"""Replies that wait while a round is paused."""


# Phases, in three groups; each group has a module with its own decide.


@dataclass(frozen=True, slots=True)
class ReadingPosting:
    """The page is being fetched and read."""


@dataclass(frozen=True, slots=True)
class AwaitingText:
    """The source was no posting: the candidate pastes the text, gives a file or another address.

    `jobs` are (address, title) pairs when a whole board was given.
    """

    jobs: tuple[tuple[str, str], ...] = ()
    pieces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConfirmingPosting:
    """The posting card is shown."""


@dataclass(frozen=True, slots=True)
class AwaitingProfile:
    """The candidate is about to give a profile, as a file or in pieces of text."""

    pieces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingProfile:
    """The profile is being read."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """The plan with its evidence map is being made, to be shown as `map`, as `sheet`, or by what moved as `change`."""

    show: str = "map"


@dataclass(frozen=True, slots=True)
class ConfirmingMap:
    """The evidence map is shown; corrections are heard."""


@dataclass(frozen=True, slots=True)
class SettingUp:
    """Round, mode, minutes and seniority are being chosen."""


@dataclass(frozen=True, slots=True)
class Planning:
    """The plan is being made; the first question follows."""


@dataclass(frozen=True, slots=True)
class Collecting:
    """A question is open and the answer is being collected."""


@dataclass(frozen=True, slots=True)
class Responding:
    """The answer is done; the interviewer thinks."""


@dataclass(frozen=True, slots=True)
class AwaitingFeedback:
    """Coaching: the answer is being judged before the next question."""


@dataclass(frozen=True, slots=True)
class BetweenQuestions:
    """Coaching: feedback is shown; *next* or *redo*."""


@dataclass(frozen=True, slots=True)
class YourQuestions:
    """The candidate asks back."""


@dataclass(frozen=True, slots=True)
class SelfRating:
    """The candidate rates the round before any verdict."""


@dataclass(frozen=True, slots=True)
class Debriefing:
    """Assessments and the debrief are being made."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The debrief is shown; redo and dispute reopen the round."""


@dataclass(frozen=True, slots=True)
class Comparing:
    """A redo is being judged, to be laid beside the first try."""


@dataclass(frozen=True, slots=True)
class Disputing:
    """The candidate says which words were misread."""

    turn: int


@dataclass(frozen=True, slots=True)
class Rereading:
    """The answer is read again with the disputed words in hand."""

    turn: int


@dataclass(frozen=True, slots=True)
class FailedStep:
    """A step failed for good; *retry* does it again."""

    step: str
    inner: "ActivePhase"


@dataclass(frozen=True, slots=True)
class Paused:
    """On hold, for as long as the candidate likes."""

    inner: "ActivePhase | FailedStep"


@dataclass(frozen=True, slots=True)
class Expired:
    """Thirty days without a word; a debrief was made of what there is."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Everything was deleted; only this stays."""


PreparingPhase = (
    ReadingPosting
    | AwaitingText
    | ConfirmingPosting
    | AwaitingProfile
    | ReadingProfile
    | Mapping
    | ConfirmingMap
    | SettingUp
    | Planning
)
InterviewingPhase = Collecting | Responding | AwaitingFeedback | BetweenQuestions | YourQuestions
ReviewingPhase = SelfRating | Debriefing | Closed | Comparing | Disputing | Rereading
ActivePhase = PreparingPhase | InterviewingPhase | ReviewingPhase
Phase = ActivePhase | FailedStep | Paused | Expired | Forgotten


PAGE = "page"
PROFILE = "profile"
ASKED_BACK = "asked_back"
REREAD = "reread"
"""What a request is about, beside the interviewer's tasks."""


@dataclass(frozen=True, slots=True)
class Awaited:
    """A request that is out. `turn` is -1 where it is about no turn; `aside` where it is beside the answer."""

    request: str
    about: str
    turn: int = -1
    aside: bool = False


@dataclass(frozen=True, slots=True)
class AskedBack:
    """A question of the candidate to the interviewer and the words it got."""

    text: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """Everything `decide` reads. `version` counts events; times are epoch milliseconds."""

    id: str
    person: str
    setup: Setup
    source: str
    phase: Phase
    version: int = 0
    document: str = ""
    posting: PostingSummary | None = None
    profile: ProfileSummary | None = None
    corrections: tuple[str, ...] = ()
    line_fixes: tuple[tuple[str, LineKind], ...] = ()
    plan: Plan | None = None
    plan_is_current: bool = False
    turns: tuple[Turn, ...] = ()
    awaiting: tuple[Awaited, ...] = ()
    asked_back: tuple[AskedBack, ...] = ()
    self_rating: int | None = None
    debrief: Debrief | None = None
    progress_post: str = ""
    closing_post: str = ""
    closing_posted_at: int | None = None
    held: tuple[HeldReply, ...] = ()
    timers: tuple[tuple[Timer, str], ...] = ()
    quiet_from: int = 0
    heard_at: int = 0

    def timer(self, timer: Timer) -> str:
        """The id of the timer that runs, or empty."""
        return next((timer_id for kind, timer_id in self.timers if kind is timer), "")

    def awaits(self, request: str, about: str) -> "Awaited | None":
        """The outstanding request with this id and purpose."""
        return next((one for one in self.awaiting if one.request == request and one.about == about), None)

    def question(self, turn: int) -> Question:
        """The frozen question of a turn."""
        assert self.plan is not None
        wanted = self.turns[turn].question
        return next(question for question in self.plan.questions if question.id == wanted)

    def next_question(self) -> Question | None:
        """The first question of the plan that was not asked yet."""
        assert self.plan is not None
        asked = {turn.question for turn in self.turns}
        return next((question for question in self.plan.questions if question.id not in asked), None)
