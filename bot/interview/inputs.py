"""What a session can be told: imperatives, from a person, from the world, from a clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.errors import RefusalReason
from bot.interview.assessment import Assessment
from bot.interview.question import Mode, Plan, RoundKind
from bot.interview.transcript import Debrief, Response
from bot.posting.model import Seniority


@dataclass(frozen=True, slots=True)
class Setup:
    """How a round is run. `quiet_ms` None means that only *Done* ends an answer (a terminal)."""

    round_kind: RoundKind = RoundKind.HIRING_MANAGER
    mode: Mode = Mode.REALISTIC
    minutes: int = 30
    seniority: Seniority | None = None
    here: bool = False
    quiet_ms: int | None = 20_000


@dataclass(frozen=True, slots=True)
class PostingSummary:
    """What `decide` reads of a posting; the rest stays in its document."""

    document: str
    title: str
    company: str
    language: str
    role_lines: int


@dataclass(frozen=True, slots=True)
class ProfileSummary:
    """What `decide` reads of a profile."""

    document: str
    facts: int


# From a person


@dataclass(frozen=True, slots=True)
class Start:
    """Begin a round on a posting: a URL or file name in `source`, or a stored text in `document`.

    `session` is the new session's id, made from the deed's dedupe key; `profile` is the person's stored one, if any.
    """

    session: str
    person: str
    source: str
    document: str
    setup: Setup
    at: int
    profile: ProfileSummary | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """The candidate wrote. `at` is the platform's time in epoch milliseconds."""

    message: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Revise:
    """The candidate edited a message, or deleted it (`text` None)."""

    message: str
    text: str | None
    at: int


@dataclass(frozen=True, slots=True)
class Press:
    """A button, a command of the tree, or its plain word: one meaning, one input.

    `action` is the name (`done`, `hint`, `start` …), `turn` the turn the button belonged to, `value` its choice.
    """

    action: str
    at: int
    turn: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Submit:
    """A form was sent."""

    form: str
    at: int
    values: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Attach:
    """The candidate gave a file, stored as `document`."""

    document: str
    name: str
    at: int


@dataclass(frozen=True, slots=True)
class Type:
    """The candidate is typing."""

    at: int


@dataclass(frozen=True, slots=True)
class Forget:
    """Delete everything of this session."""

    at: int


# Replies, each naming the effect it answers


@dataclass(frozen=True, slots=True)
class PageRead:
    """The posting was read."""

    request: str
    posting: PostingSummary


@dataclass(frozen=True, slots=True)
class PageRefused:
    """The source was no posting. `jobs` are (address, title) where a whole board was given."""

    request: str
    reason: RefusalReason
    message: str
    next_step: str
    jobs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ProfileRead:
    """The profile was read."""

    request: str
    profile: ProfileSummary


@dataclass(frozen=True, slots=True)
class ProfileRefused:
    """The file was no profile we can read."""

    request: str
    message: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Planned:
    """The round is planned."""

    request: str
    plan: Plan
    by: str = "offline"


@dataclass(frozen=True, slots=True)
class Responded:
    """What the latest words are and what follows."""

    request: str
    response: Response


@dataclass(frozen=True, slots=True)
class Assessed:
    """An answer was judged."""

    request: str
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Debriefed:
    """The debrief is ready."""

    request: str
    debrief: Debrief


@dataclass(frozen=True, slots=True)
class Failed:
    """A request could not be done for good; `step` names what was asked in words."""

    request: str
    step: str


@dataclass(frozen=True, slots=True)
class Posted:
    """A question reached the platform at `at` (platform time)."""

    effect: str
    at: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A timer came due. `timer` is the id of the Schedule effect."""

    timer: str
    at: int


Input = (
    Start
    | Say
    | Revise
    | Press
    | Submit
    | Attach
    | Type
    | Forget
    | PageRead
    | PageRefused
    | ProfileRead
    | ProfileRefused
    | Planned
    | Responded
    | Assessed
    | Debriefed
    | Failed
    | Posted
    | Tick
)
