"""One process of Greenroom: the store, the worker and the chats it serves, given by the composition root."""

import asyncio
import gc
import signal
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.chat.inbound import Identity, Inbound
from bot.interview.decide import decide
from bot.interview.evolve import evolve
from bot.interview.session import Session
from bot.ports import Chat, Clock, Interviewer
from bot.report.show import render
from bot.runtime.clock import SystemClock, epoch_ms
from bot.runtime.desk import Desk
from bot.runtime.housekeeping import DAY_MS, Limits
from bot.runtime.ingress import Accepted, Ingress, accept
from bot.runtime.kept import kept_session
from bot.runtime.stepper import Core, Stepper, no_kill
from bot.runtime.worker import Worker
from bot.runtime.world import ReadFacts, ReadPosting, World
from bot.storage.records import RoundRecord, StoredDocument
from bot.storage.store import Store

REAL_CORE = Core(decide, evolve)


@dataclass(frozen=True, slots=True)
class Values:
    """Settings that the running process needs, as plain values."""

    quiet_ms: Mapping[str, int | None] = field(default_factory=lambda: {"terminal": None})
    quiet_default_ms: int = 20_000
    prefixes: Mapping[str, str] = field(
        default_factory=lambda: {"terminal": "", "slack": "/mock ", "discord": "/mock "}
    )
    text_goes: str = "Nothing leaves this machine: questions and judgements are made here, without a model."
    retention_days: int = 90


@dataclass(frozen=True, slots=True)
class App:
    """What an adapter holds: hand in what people do, look at rounds, wait."""

    store: Store
    worker: Worker
    ingress: Ingress
    clock: Clock

    async def accept(self, inbound: Inbound) -> Accepted:
        """Keep a deed; when this returns it is safe and the platform may be answered."""
        accepted = await accept(self.ingress, inbound, now=epoch_ms(self.clock))
        self.worker.wake()
        return accepted

    async def settled(self, accepted: Accepted) -> None:
        """Wait until what followed from a deed is done: everything is said, and it is the person's turn."""
        person, session = accepted.person, accepted.session
        await self.worker.until(lambda: self.is_settled(person, session), person=person)

    async def is_settled(self, person: str, session: str) -> bool:
        """Whether it is the person's turn. An answer that is judged behind the next question keeps nobody waiting."""
        return await self.store.is_settled(person, session)

    async def session(self, person: str, session: str) -> Session | None:
        """A round as it stands."""
        return await kept_session(self.store, person, session)

    async def person(self, identity: Identity) -> str | None:
        """Who this is, if they were here before."""
        return await self.store.person_of(identity)

    async def rounds(self, identity: Identity) -> tuple[RoundRecord, ...]:
        """The rounds of whoever this is, the one changed last first."""
        person = await self.store.person_of(identity)
        return await self.store.rounds(person) if person else ()

    async def document(self, identity: Identity, document: str) -> StoredDocument | None:
        """A document that a message offers to this person."""
        person = await self.store.person_of(identity)
        return await self.store.document(person, document) if person else None

    async def stopped_by_signal(self) -> None:
        """Run until SIGTERM or SIGINT; then what is leased is finished."""
        told = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, told.set)
        try:
            await told.wait()
        finally:
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.remove_signal_handler(number)


@asynccontextmanager
async def running(
    *,
    store: Store,
    interviewer: Interviewer,
    chats: Mapping[str, Chat],
    read_posting: ReadPosting,
    read_profile: ReadFacts,
    clock: Clock | None = None,
    values: Values | None = None,
    limits: Limits | None = None,
    core: Core = REAL_CORE,
    kill_point: Callable[[str], None] = no_kill,
) -> AsyncGenerator[App]:
    """The app with its worker running; on leaving, the worker drains. The store is closed by whoever opened it."""
    clock = clock or SystemClock()
    values = values or Values()
    limits = limits or Limits(retention_ms=values.retention_days * DAY_MS)
    world = World(store, interviewer, chats, read_posting, read_profile, render, kill_point)
    desk = Desk(world, values.prefixes, values.text_goes, values.retention_days)
    worker = Worker(Stepper(store, core, kill_point=kill_point), world, desk, clock, limits)
    ingress = Ingress(store, values.quiet_ms, values.quiet_default_ms, kill_point)
    # A full collection would walk every object of every module: 30 to 50 ms in which nobody is answered.
    gc.collect()
    gc.freeze()
    task = asyncio.create_task(worker.run())
    try:
        yield App(store, worker, ingress, clock)
    finally:
        worker.stop()
        await task
        gc.unfreeze()
