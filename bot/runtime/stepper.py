"""One step: the next input of a session through the core, its events, snapshot and effects in one transaction."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.interview import session as s
from bot.interview.effects import (
    AskInterviewer,
    Edit,
    Effect,
    Erase,
    Post,
    ReadPage,
    ReadProfile,
    Schedule,
    Show,
    Task,
    effect_id,
)
from bot.interview.events.event import Event
from bot.interview.inputs import Input
from bot.interview.session import Session
from bot.runtime import codec
from bot.runtime.codec import Snapshot
from bot.storage.records import HeadInput, Lane, QueuedEffect, Standing, StepRecord
from bot.storage.store import Store

_VERSION_SPAN = 1_000_000
_INDEX_SPAN = 1_000


class Decided(Protocol):
    """What the core answers: events that happened and effects that are asked for."""

    @property
    def events(self) -> tuple[Event, ...]:
        """In order."""
        ...

    @property
    def effects(self) -> tuple[Effect, ...]:
        """In order: an effect's index names it."""
        ...


class Decide(Protocol):
    """The core's one decision."""

    def __call__(self, session: Session | None, msg: Input, *, now: int) -> Decided:
        """What follows; `session` is None before the first step."""
        ...


@dataclass(frozen=True, slots=True)
class Core:
    """The pure part, as the shell is given it."""

    decide: Decide
    evolve: Callable[[Session | None, Event], Session]


def no_kill(point: str) -> None:
    """The hook of the kill points outside crash tests."""
    del point


@dataclass(slots=True)
class SessionCache:
    """The sessions stepped last, so that a busy round is not decoded for each word. The store's version decides."""

    limit: int = 64
    held: OrderedDict[str, Snapshot] = field(default_factory=OrderedDict[str, Snapshot])

    def version(self, session: str) -> int:
        """The version held, or -2 for none."""
        return self.held[session].session.version if session in self.held else -2

    def put(self, snapshot: Snapshot) -> None:
        """Hold this one, and drop the one that was not asked for longest."""
        self.held[snapshot.session.id] = snapshot
        self.held.move_to_end(snapshot.session.id)
        while len(self.held) > self.limit:
            self.held.popitem(last=False)

    def drop(self, session: str) -> None:
        """Hold it no longer."""
        self.held.pop(session, None)


@dataclass(frozen=True, slots=True)
class Stepper:
    """What a step works with."""

    store: Store
    core: Core
    cache: SessionCache = field(default_factory=SessionCache)
    kill_point: Callable[[str], None] = no_kill


@dataclass(frozen=True, slots=True)
class Stepped:
    """What a step did: how many events and effects."""

    person: str
    events: int
    effects: int


async def step(stepper: Stepper, session_id: str, *, now: int) -> Stepped | None:
    """Take the session's next input through the core; None when there is none. A step may be retried at any point."""
    async with stepper.store.transaction() as transaction:
        stepper.kill_point("step.begun")
        head = await transaction.head(session_id, cached_version=stepper.cache.version(session_id))
        if head is None:
            return None
        held = _held(stepper, head)
        before = held.session if held else None
        decision = stepper.core.decide(before, codec.decode_input(head.payload), now=now)
        after = before
        for event in decision.events:
            after = stepper.core.evolve(after, event)
        stepper.kill_point("step.decided")
        snapshot = codec.snapshot_of(after, after=held) if after else None
        await transaction.record(_record(head, before, snapshot, decision=decision, now=now), now=now)
        stepper.kill_point("step.recorded")
    stepper.kill_point("step.committed")
    if snapshot is not None:
        stepper.cache.put(snapshot)
    return Stepped(head.person, len(decision.events), len(decision.effects))


def standing_of(session: Session) -> Standing:
    """How lists show the round."""
    match session.phase:
        case s.Paused():
            return Standing.PAUSED
        case s.Expired():
            return Standing.EXPIRED
        case s.Closed() | s.Forgotten():
            return Standing.CLOSED
        case _:
            return Standing.OPEN


def is_working(session: Session) -> bool:
    """Whether the person waits for us; in every other phase we wait for the person."""
    match session.phase:
        case s.ReadingPosting() | s.ReadingProfile() | s.Mapping() | s.Planning() | s.Responding():
            return True
        case s.AwaitingFeedback() | s.Debriefing() | s.Comparing() | s.Rereading():
            return True
        case _:
            return False


def queued(session: Session, effects: Sequence[Effect], *, version: int, now: int) -> tuple[QueuedEffect, ...]:
    """The outbox lines of a decision made at `version`."""
    return tuple(
        QueuedEffect(
            id=effect_id(session.id, version, index),
            person=session.person,
            session=session.id,
            position=version * _VERSION_SPAN + index * _INDEX_SPAN,
            kind=codec.kind_of(effect),
            lane=lane_of(effect),
            due_at=effect.at if isinstance(effect, Schedule) else now,
            payload=codec.encode_effect(effect),
        )
        for index, effect in enumerate(effects)
    )


def lane_of(effect: Effect) -> Lane:
    """What an effect waits for."""
    match effect:
        case Post() | Edit() | Show() | Erase():
            return Lane.POST
        case Schedule():
            return Lane.TIMER
        case AskInterviewer(task):
            return Lane.BEHIND if task is Task.ASSESS else Lane.WORK
        case ReadPage() | ReadProfile():
            return Lane.WORK


def _held(stepper: Stepper, head: HeadInput) -> Snapshot | None:
    """The session before the step; one that comes from the store has its fields encoded once, then never again."""
    if head.version < 0:
        return None
    if head.snapshot is None:
        return stepper.cache.held[head.session]
    return codec.snapshot_of(codec.decode_session(head.snapshot))


def _record(
    head: HeadInput, before: Session | None, snapshot: Snapshot | None, *, decision: Decided, now: int
) -> StepRecord:
    if snapshot is None or not decision.events:
        assert not decision.effects, "a decision with effects has an event, or its ids would come again"
        return StepRecord(
            head, (), "", Standing.OPEN, is_working=False, has_new_job=False, title="", posting="", effects=()
        )
    after = snapshot.session
    posting = after.posting
    return StepRecord(
        head=head,
        events=tuple((codec.kind_of(event), codec.encode_event(event)) for event in decision.events),
        snapshot=snapshot.text,
        standing=standing_of(after),
        is_working=is_working(after),
        has_new_job=posting is not None and (before is None or posting != before.posting),
        title=posting.title if posting else "",
        posting=posting.document if posting else "",
        effects=queued(after, decision.effects, version=before.version if before else 0, now=now),
    )
