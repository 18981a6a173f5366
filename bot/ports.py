"""The doors between the core and the world, with the records that pass through them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.chat.inbound import Address
from bot.chat.message import Message
from bot.interview.assessment import Assessment
from bot.interview.question import Mode, Plan, Question, RoundKind
from bot.interview.transcript import Debrief, Exchange, Response
from bot.language.media import Media
from bot.posting.model import Posting, Seniority
from bot.profile.model import Profile


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came: decoded text, its kind, and the address after redirects."""

    url: str
    media: Media
    text: str
    status: int


class Pages(Protocol):
    """The guarded fetch."""

    async def fetch(self, url: str, *, max_bytes: int = 2 * 1024 * 1024) -> Fetched:
        """The page behind `url`, whatever its HTTP status; `max_bytes` counts decompressed bytes.

        Raises PostingRefused (unreachable, refused_address, too_large, unsupported).
        """
        ...


@dataclass(frozen=True, slots=True)
class DocumentText:
    """The text of a file, and how it is to be read."""

    text: str
    media: Media
    pages: int = 1


class Documents(Protocol):
    """Files to text, in a subprocess with limits."""

    async def extract(self, content: bytes, *, name: str) -> DocumentText:
        """The text of a PDF, DOCX, HTML, JSON, Markdown or text file.

        Raises DocumentRefused.
        """
        ...


class Similarity(Protocol):
    """How alike texts are in meaning. Implementations are pure and may cache."""

    @property
    def name(self) -> str:
        """`semantic` or `lexical`."""
        ...

    def matrix(self, rows: Sequence[str], columns: Sequence[str]) -> list[list[float]]:
        """Cosine-like similarity of every row with every column, 0..1 (rows × columns)."""
        ...

    def words(self, rows: Sequence[str], columns: Sequence[str]) -> list[list[float]]:
        """The same for single lower-case words, outside any sentence: cheap, and 1 for the same word."""
        ...


@dataclass(frozen=True, slots=True)
class Receipt:
    """Where a post ended up: the platform's message id, and the platform's time in epoch milliseconds."""

    message: str
    at: int


class Chat(Protocol):
    """One platform's way of saying things. `key` is the effect id: the same key twice is visible once."""

    async def post(self, address: Address, message: Message, *, key: str) -> Receipt:
        """Say it. Raises RateLimited, Unavailable, UnknownOutcome, Forbidden or TooLarge."""
        ...

    async def edit(self, address: Address, message: Message, *, key: str, posted: str) -> None:
        """Replace what `posted` (the platform's message id) said. Raises as `post` does."""
        ...

    async def find(self, address: Address, *, key: str) -> Receipt | None:
        """The post with this key, if it is there: asked after an UnknownOutcome."""
        ...


class Clock(Protocol):
    """Only the runtime holds one."""

    def now(self) -> datetime:
        """The time now, with its zone (UTC)."""
        ...


@dataclass(frozen=True, slots=True)
class AskedBefore:
    """A question of an earlier round on the same posting. `overall` is its level, None when not judged."""

    text: str
    lines: tuple[str, ...]
    intent: str
    overall: float | None = None


@dataclass(frozen=True, slots=True)
class PlanBrief:
    """What a planner may know. `seed` makes the plan repeatable; `corrections` are the candidate's own words."""

    posting: Posting
    profile: Profile | None
    round_kind: RoundKind
    mode: Mode
    count: int
    seniority: Seniority | None
    history: tuple[AskedBefore, ...]
    corrections: tuple[str, ...]
    seed: str


@dataclass(frozen=True, slots=True)
class RespondBrief:
    """What whoever reacts to an answer may know.

    `exchanges` are the question's so far, the latest last; `probes_left` is 0 when no probe is allowed;
    `earlier` are the answers to earlier questions of the round. `aside` is a question about the question, no answer;
    `asked_back` a question to the employer near the end, answered from the posting alone (`question` is then the last
    one asked and not to be answered).
    """

    posting: Posting
    profile: Profile | None
    question: Question
    exchanges: tuple[Exchange, ...]
    probes_left: int
    mode: Mode
    round_kind: RoundKind
    earlier: tuple[str, ...] = ()
    scaffolds: int = 0
    aside: str = ""
    asked_back: str = ""
    latest: str = ""

    @property
    def just_said(self) -> str:
        """What was said last: after a note only the words since, whatever they are joined to."""
        return self.latest or (self.exchanges[-1].answer if self.exchanges else "")


@dataclass(frozen=True, slots=True)
class AssessBrief:
    """What a judge may know: no profile, no name, no self-rating, no earlier score.

    `line_texts` are the question's posting lines, verbatim, in the order of `question.lines`.
    `hints` is the number of hints taken, which caps the level (4, 3.5, 3). `dispute` are words of the answer that the
    candidate says were misread.
    """

    question: Question
    line_texts: tuple[str, ...]
    exchanges: tuple[Exchange, ...]
    hints: int
    language: str
    posting_text: str = ""
    dispute: str = ""


@dataclass(frozen=True, slots=True)
class JudgedTurn:
    """A finished question for the debrief."""

    question: Question
    exchanges: tuple[Exchange, ...]
    assessment: Assessment | None
    hints: int
    outcome: str


@dataclass(frozen=True, slots=True)
class DebriefBrief:
    """What the debrief is made from."""

    posting: Posting
    profile: Profile | None
    plan: Plan
    turns: tuple[JudgedTurn, ...]
    mode: Mode
    round_kind: RoundKind
    corrections: tuple[str, ...] = ()


class Interviewer(Protocol):
    """Frozen inputs in, a frozen result out; raises only bot.errors."""

    async def plan(self, brief: PlanBrief) -> Plan:
        """Questions with hints and probes, worded and frozen."""
        ...

    async def respond(self, brief: RespondBrief) -> Response:
        """What the latest words are, and one probe, or words in role, or nothing."""
        ...

    async def assess(self, brief: AssessBrief) -> Assessment:
        """Levels from evidence, every quote verbatim."""
        ...

    async def debrief(self, brief: DebriefBrief) -> Debrief:
        """The report's judged content."""
        ...
