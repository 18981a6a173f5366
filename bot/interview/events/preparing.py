"""What happens before the first question: the posting, the profile, the evidence map, the set-up, the plan."""

from dataclasses import dataclass

from bot.errors import RefusalReason
from bot.interview.inputs import PostingSummary, ProfileSummary, Setup
from bot.interview.question import Plan
from bot.posting.model import LineKind


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


PreparingEvent = (
    PageRequested
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
)
