"""The loop: inputs through the core, effects into the world, until told to stop. Wake-ups hint, polling finds."""

import asyncio
import os
import secrets
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain
from typing import TypeVar

from bot.chat.message import Message, Text
from bot.errors import BotError, DocumentRefused, Permanent, PostingRefused, RateLimited, Transient, UnknownOutcome
from bot.interview.effects import Edit, Post
from bot.interview.inputs import Failed, Input
from bot.ports import Clock
from bot.runtime import codec, log
from bot.runtime.clock import epoch_ms
from bot.runtime.desk import Desk, answer
from bot.runtime.housekeeping import DAY_MS, Limits, reclaim, sweep
from bot.runtime.performer import perform, words_for
from bot.runtime.stepper import Stepper, step
from bot.runtime.world import Done, World
from bot.storage.records import DocumentKind, HeadInput, Lane, LeasedEffect, QueuedEffect, QueuedInput

T = TypeVar("T")

_BACKOFF_MS = (500, 2_000, 8_000, 30_000, 60_000)
_INPUT_ATTEMPTS = 3
_WRITE_TRIES = 20


@dataclass(slots=True)
class Worker:
    """One process's share of the work. Several may run on one store."""

    stepper: Stepper
    world: World
    desk: Desk
    clock: Clock
    limits: Limits = field(default_factory=Limits)
    owner: str = field(default_factory=lambda: f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}")
    _inputs: asyncio.Event = field(default_factory=asyncio.Event)
    _effects: asyncio.Event = field(default_factory=asyncio.Event)
    _stopping: asyncio.Event = field(default_factory=asyncio.Event)
    _waiting: dict[str, set[asyncio.Event]] = field(default_factory=dict[str, set[asyncio.Event]])
    _running: set[str] = field(default_factory=set[str])

    async def run(self) -> None:
        """Work until `stop`; then finish what is leased and return."""
        await self._safely("reclaim", reclaim(self.world.store))
        async with asyncio.TaskGroup() as group:
            group.create_task(self._step_all())
            group.create_task(self._perform_all(group))
            group.create_task(self._sweep_daily())

    def stop(self) -> None:
        """Take nothing new; what is in hand is finished."""
        self._stopping.set()
        self.wake()

    def wake(self) -> None:
        """There may be something to do."""
        self._inputs.set()
        self._effects.set()

    async def until(self, is_so: Callable[[], Awaitable[bool]], *, person: str) -> None:
        """Wait until it is so, asked again after everything that is done here for this person."""
        changed = asyncio.Event()
        waiting = self._waiting.setdefault(person, set())
        waiting.add(changed)
        try:
            while not await is_so():
                await self._sleep(changed, self.limits.poll_s)
                changed.clear()
        finally:
            waiting.discard(changed)
            if not waiting:
                self._waiting.pop(person, None)

    # Inputs

    async def _step_all(self) -> None:
        while not self._stopping.is_set():
            self._inputs.clear()
            if not await self._safely("inputs", self._step_round()):
                await self._sleep(self._inputs, self.limits.poll_s)

    async def _step_round(self) -> bool:
        """One input of every waiting session and person; whether there was any."""
        store = self.world.store
        sessions = await store.waiting_sessions(limit=64)
        deeds = await store.waiting_desk(limit=16)
        for session in sessions:
            failure: list[Exception] = []
            if not await self._safely("step", self._step(session), session=session, failure=failure):
                _raise_if_ours(failure)
                await self._miss(session)
        for deed in deeds:
            failure = []
            if not await self._safely("desk", self._answer(deed), failure=failure):
                _raise_if_ours(failure)
                await self._set_aside(deed)
        return bool(sessions or deeds)

    async def _step(self, session: str) -> bool:
        stepped = await step(self.stepper, session, now=self._now())
        if stepped is not None and stepped.effects:
            self._effects.set()
        if stepped is not None:
            self._notify(stepped.person)
        return True

    async def _answer(self, deed: HeadInput) -> bool:
        forgotten = await answer(self.desk, deed, now=self._now())
        for session in forgotten:
            self.stepper.cache.drop(session)
        self._effects.set()
        self._notify(deed.person)
        return True

    async def _miss(self, session: str) -> None:
        """The core failed on an input: try again, and after some tries put it aside so that the next one is heard."""
        self.stepper.cache.drop(session)
        async with self.world.store.transaction() as transaction:
            head = await transaction.head(session, cached_version=-2)
        if head is not None:
            await self._set_aside(head)

    async def _set_aside(self, head: HeadInput) -> None:
        is_dead = head.attempts + 1 >= _INPUT_ATTEMPTS
        await self.world.store.miss(head.dedupe_key, is_dead=is_dead, now=self._now())
        if not is_dead:
            return
        log.alarm("input put aside", session=head.session or None)
        if head.session:
            async with self.world.store.transaction() as transaction:
                await transaction.queue([_sorry(head, now=self._now())])
            self._effects.set()

    # Effects

    async def _perform_all(self, group: asyncio.TaskGroup) -> None:
        while not self._stopping.is_set():
            self._effects.clear()
            free = self.limits.concurrency - len(self._running)
            claimed = await self._safely("claim", self._claim(free)) if free > 0 else ()
            for leased in claimed or ():
                self._running.add(leased.id)
                group.create_task(self._attend(leased))
            if not claimed:
                await self._sleep(self._effects, await self._idle_s())

    async def _claim(self, free: int) -> tuple[LeasedEffect, ...]:
        now = self._now()
        claimed = await self.world.store.claim(
            owner=self.owner,
            platforms=tuple(self.world.chats),
            now=now,
            until=now + self.limits.lease_ms,
            limit=free,
        )
        if claimed:
            self.world.kill_point("perform.claimed")
        return claimed

    async def _idle_s(self) -> float:
        """Until the next timer, and a poll at the latest: a wake-up is a hint, the store is the truth."""
        due_at = await self._safely("due", self._due())
        if not due_at:
            return self.limits.poll_s
        return min(self.limits.poll_s, max(0.0, (due_at - self._now()) / 1000))

    async def _due(self) -> int | None:
        return await self.world.store.next_due(platforms=tuple(self.world.chats), now=self._now())

    async def _attend(self, leased: LeasedEffect) -> None:
        try:
            failure: list[Exception] = []
            done = await self._safely("effect", self._perform(leased), session=leased.session, failure=failure)
            if done is not None:
                await self._insist("finish", lambda: self._finish(leased, done), session=leased.session)
            elif failure:
                await self._insist("give back", lambda: self._give_back(leased, failure[0]), session=leased.session)
        finally:
            self._running.discard(leased.id)
            self.wake()
            self._notify(leased.person)

    async def _insist(self, what: str, work: Callable[[], Awaitable[None]], *, session: str) -> None:
        """What was done must be written down: a store that is locked is asked again; the lease bounds what is lost."""
        for _ in range(_WRITE_TRIES):
            failure: list[Exception] = []
            await self._safely(what, work(), session=session, failure=failure)
            if not failure or not isinstance(failure[0], Transient):
                return
            await asyncio.sleep(self.limits.poll_s)

    async def _perform(self, leased: LeasedEffect) -> Done:
        async with asyncio.timeout(self.limits.effect_timeout_s):
            return await perform(self.world, leased, now=self._now())

    async def _finish(self, leased: LeasedEffect, done: Done) -> None:
        """Everything that came of the effect, in one transaction, if the lease is still ours."""
        if done.is_gone:
            self.stepper.cache.drop(leased.session)
            return
        async with self.world.store.transaction() as transaction:
            is_ours = await transaction.finish_effect(leased.id, owner=self.owner, posted=done.posted, place=done.place)
            if not is_ours:
                log.event("lease lost", effect=leased.id)
                return
            for document in done.documents:
                await transaction.keep(document)
            if done.posting is not None:
                await transaction.set_posting(
                    leased.person, leased.session, title=done.posting.title, posting=done.posting.document
                )
            if done.profile is not None:
                await transaction.set_profile(leased.person, done.profile.document, facts=done.profile.facts)
            if done.spent_upload:
                await transaction.drop_documents(leased.person, DocumentKind.UPLOAD, document=done.spent_upload)
            await transaction.queue(done.posts)
            if done.reply is not None:
                await transaction.enqueue([self._reply(leased, done.reply)])
            self.world.kill_point("perform.finishing")
        self.world.kill_point("perform.finished")

    async def _give_back(self, leased: LeasedEffect, error: Exception) -> None:
        """A failure that is known: again later, or never."""
        now = self._now()
        is_hopeless = isinstance(error, Permanent | PostingRefused | DocumentRefused)
        if isinstance(error, RateLimited):
            due_at = now + int(error.retry_after_s * 1000)
            await self.world.store.release(leased.id, owner=self.owner, due_at=due_at, is_counted=False)
        elif is_hopeless or leased.attempts >= self.limits.attempts:
            await self._bury(leased, error)
        else:
            due_at = now + _BACKOFF_MS[min(leased.attempts, len(_BACKOFF_MS)) - 1]
            is_resolved = not isinstance(error, UnknownOutcome | TimeoutError)
            await self.world.store.release(leased.id, owner=self.owner, due_at=due_at, is_resolved=is_resolved)

    async def _bury(self, leased: LeasedEffect, error: Exception) -> None:
        """Give up: later posts are not blocked, the session is told, the operator too."""
        effect = codec.decode_effect(leased.payload)
        async with self.world.store.transaction() as transaction:
            if not await transaction.bury_effect(leased.id, owner=self.owner):
                return
            if leased.session and leased.person and not isinstance(effect, Edit):
                failed = Failed(leased.id, words_for(effect))
                await transaction.enqueue([self._reply(leased, failed)])
        log.alarm("effect given up", error, effect=leased.id, kind=leased.kind)

    def _reply(self, leased: LeasedEffect, reply: Input) -> QueuedInput:
        return QueuedInput(
            dedupe_key=f"effect:{leased.id}",
            person=leased.person,
            session=leased.session,
            at=self._now(),
            order_key="",
            payload=codec.encode_input(reply),
        )

    # Housekeeping

    async def _sweep_daily(self) -> None:
        while not self._stopping.is_set():
            await self._safely("sweep", sweep(self.world.store, self.limits, now=self._now()))
            await self._sleep(self._stopping, DAY_MS / 1000)

    def _now(self) -> int:
        return epoch_ms(self.clock)

    def _notify(self, person: str) -> None:
        """Wake whoever waits for something of this person's; words to somebody forgotten wake everybody."""
        for changed in self._waiting.get(person, ()) if person else chain(*self._waiting.values()):
            changed.set()

    async def _sleep(self, event: asyncio.Event, seconds: float) -> None:
        if seconds > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await event.wait()

    async def _safely(
        self,
        what: str,
        work: Awaitable[T],
        *,
        session: str | None = None,
        failure: list[Exception] | None = None,
    ) -> T | None:
        """The one place where everything is caught: a failure is told to the operator and the loop goes on."""
        try:
            return await work
        except Exception as error:  # noqa: BLE001 - the worker outlives whatever goes wrong in one piece of work
            if failure is not None:
                failure.append(error)
            if not isinstance(error, BotError):
                log.alarm(what, error, session=session or None)
            return None


def _sorry(head: HeadInput, *, now: int) -> QueuedEffect:
    """A word to whoever said what is put aside; named by the input, so that it is said once."""
    post = Post(Message((Text("I stumbled over that and left it out. Nothing else is lost; please say it again."),)))
    return QueuedEffect(
        id=f"x.{sha256(head.dedupe_key.encode()).hexdigest()[:16]}",
        person=head.person,
        session=head.session,
        position=head.version * 1_000_000 + 999_999,
        kind=codec.kind_of(post),
        lane=Lane.POST,
        due_at=now,
        payload=codec.encode_effect(post),
    )


def _raise_if_ours(failure: list[Exception]) -> None:
    """A store that is locked or full is no fault of the input: it is tried again, uncounted, after a pause."""
    for error in failure:
        if isinstance(error, Transient):
            raise error
