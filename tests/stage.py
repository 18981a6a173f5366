"""Fakes at the ports for tests of the shell: a clock to set, a chat that records, an interviewer with a script."""

import asyncio
from collections.abc import Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from adapters.database.store import sqlite_store
from bot.chat.inbound import Address, Attached, Commanded, Doing, Identity, Inbound, Pressed, Said
from bot.chat.message import Message, plain_text
from bot.interview.assessment import Assessment
from bot.interview.effects import ReadPage, ReadProfile
from bot.interview.question import Plan
from bot.interview.transcript import Debrief, ReplyKind, Response
from bot.ports import AssessBrief, DebriefBrief, PlanBrief, Receipt, RespondBrief
from bot.posting.model import Posting
from bot.profile.model import Profile
from bot.runtime.app import REAL_CORE, running
from bot.runtime.housekeeping import Limits
from tests import samples

DAY_MS = 24 * 60 * 60 * 1000
NOON = 1_790_000_000_000
ME = Identity("terminal", "local", "me")
YOU = Identity("terminal", "local", "you")
HERE = Address("terminal", "local", "tty1")
THERE = Address("terminal", "local", "tty2")


@dataclass(slots=True)
class SetClock:
    """A clock that stands still until it is moved. `read` waits until somebody looks at it again."""

    at: int = NOON
    waiting: list[asyncio.Future[None]] = field(default_factory=list)

    async def read(self, *, times: int = 1) -> None:
        for _ in range(times):
            looked: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self.waiting.append(looked)
            await looked

    def now(self) -> datetime:
        for looked in self.waiting:
            if not looked.done():
                looked.set_result(None)
        self.waiting.clear()
        return datetime.fromtimestamp(self.at / 1000, UTC)

    def move(self, ms: int) -> None:
        self.at += ms


@dataclass(slots=True)
class RecordingChat:
    """Keeps what is said, once for each key. `fail` may raise before or after it is kept."""

    clock: SetClock
    said: dict[str, tuple[Address, Message]] = field(default_factory=dict)
    posts: int = 0
    edits: list[tuple[str, Message]] = field(default_factory=list)
    before: Callable[[str], None] = lambda key: None
    after: Callable[[str], None] = lambda key: None

    async def post(self, address: Address, message: Message, *, key: str) -> Receipt:
        assert len(key) <= 25
        self.posts += 1
        self.before(key)
        self.said.setdefault(key, (address, message))
        self.after(key)
        return Receipt(f"m-{key}", self.clock.at)

    async def edit(self, address: Address, message: Message, *, key: str, posted: str) -> None:
        self.before(key)
        self.edits.append((posted, message))

    async def find(self, address: Address, *, key: str) -> Receipt | None:
        return Receipt(f"m-{key}", self.clock.at) if key in self.said else None

    def words(self) -> list[str]:
        return [plain_text(message) for _, message in self.said.values()]

    def buttons(self) -> dict[str, str]:
        return {action.name: action.id for _, message in self.said.values() for action in message.actions}


@dataclass(slots=True)
class ScriptedInterviewer:
    """Answers from the sample round. `fail` may raise instead, given the task's name."""

    fail: Callable[[str], None] = lambda task: None
    plans: list[PlanBrief] = field(default_factory=list)
    judged: list[AssessBrief] = field(default_factory=list)
    heard: list[RespondBrief] = field(default_factory=list)
    debriefs: list[DebriefBrief] = field(default_factory=list)

    async def plan(self, brief: PlanBrief) -> Plan:
        self.fail("plan")
        self.plans.append(brief)
        plan = samples.plan()
        return replace(plan, questions=plan.questions[: brief.count])

    async def respond(self, brief: RespondBrief) -> Response:
        self.fail("respond")
        self.heard.append(brief)
        return Response(ReplyKind.ANSWER)

    async def assess(self, brief: AssessBrief) -> Assessment:
        self.fail("assess")
        self.judged.append(brief)
        return samples.assessment()

    async def debrief(self, brief: DebriefBrief) -> Debrief:
        self.fail("debrief")
        self.debriefs.append(brief)
        return samples.debrief()


async def read_posting(effect: ReadPage, content: bytes | None) -> Posting:
    """The sample posting, whatever was asked for; a text of its own where one was given."""
    posting = samples.posting()
    if content is not None:
        return replace(posting, source=effect.source, text=posting.text + "\n" + content.decode())
    return replace(posting, source=effect.source)


async def read_profile(effect: ReadProfile, content: bytes | None) -> Profile:
    """The sample profile."""
    return replace(samples.profile(), source=effect.name)


@dataclass(slots=True)
class Person:
    """Makes deeds with keys of their own, as an adapter would."""

    identity: Identity = ME
    address: Address = HERE
    at: int = NOON
    count: int = 0

    def does(self, doing: Callable[[int], Doing]) -> Inbound:
        self.count += 1
        self.at += 1_000
        key = f"{self.identity.platform}:{self.identity.user}:{self.address.channel}:{self.count:04}"
        return Inbound(self.identity, self.address, key, f"{self.at:020}", doing(self.at))

    def starts(self, url: str = "https://jobs.example/planner", **options: str) -> Inbound:
        return self.commands("start", **{"job-url": url, **options})

    def commands(self, name: str, **options: str) -> Inbound:
        return self.does(lambda at: Commanded(name, at, options))

    def says(self, text: str) -> Inbound:
        return self.does(lambda at: Said(f"said-{self.count}", text, at))

    def presses(self, action: str, value: str = "") -> Inbound:
        return self.does(lambda at: Pressed(action, at, value))

    def attaches(self, name: str, content: bytes) -> Inbound:
        return self.does(lambda at: Attached(f"said-{self.count}", name, content, at))


class Stage:
    """A worker with fakes at its ports, and somebody to talk to it."""

    def __init__(self, app, store, chat, interviewer, clock) -> None:
        self.app, self.store, self.chat, self.interviewer, self.clock = app, store, chat, interviewer, clock
        self.me = Person()

    async def do(self, inbound):
        accepted = await self.app.accept(inbound)
        await self.app.settled(accepted)
        return accepted

    async def until(self, is_so):
        """Let time pass, a minute a turn, until it is so."""
        async with asyncio.timeout(20):
            while not await is_so():
                self.clock.move(60_000)
                self.me.at = self.clock.at
                self.app.worker.wake()
                await self.clock.read(times=3)

    async def asking(self):
        """A round whose first question is out."""
        begun = await self.do(self.me.starts())
        await self.do(self.me.presses(self.chat.buttons()["start"]))
        return begun

    async def phase(self, begun):
        return (await self.app.session(begun.person, begun.session)).phase


@asynccontextmanager
async def staged(path=":memory:", *, core=REAL_CORE, read_posting=read_posting, busy_ms=5000, **options):
    clock = SetClock()
    chat = RecordingChat(clock)
    interviewer = ScriptedInterviewer()
    async with (
        sqlite_store(path, busy_ms=busy_ms) as store,
        running(
            store=store,
            interviewer=interviewer,
            chats={"terminal": chat},
            read_posting=read_posting,
            read_profile=read_profile,
            clock=clock,
            core=core,
            limits=Limits(poll_s=0.02),
            **options,
        ) as app,
    ):
        yield Stage(app, store, chat, interviewer, clock)
