"""What is kept: the Store port and the records that pass through it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.chat.inbound import Address, Identity


class Standing(StrEnum):
    """How far a round is, as lists show it; what is legal is decided by the core alone."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    EXPIRED = "expired"


class Lane(StrEnum):
    """What an effect waits for: posts for the session's earlier ones, timers for their time, work for nothing."""

    POST = "post"
    WORK = "work"
    BEHIND = "behind"
    TIMER = "timer"


class DocumentKind(StrEnum):
    """What a stored document is. `upload` lives only until it was read: it may hold contact details."""

    POSTING = "posting"
    PROFILE = "profile"
    UPLOAD = "upload"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class RoundRecord:
    """One round of a person. `is_active`: what the person says without a button goes to it."""

    session: str
    person: str
    standing: Standing
    is_active: bool
    source: str
    title: str
    posting: str
    started_at: int
    updated_at: int


@dataclass(frozen=True, slots=True)
class Known:
    """What routing must know of whoever did something: who, their active round, and the round at the address."""

    person: str
    profile: str
    profile_facts: int
    active: RoundRecord | None
    here: RoundRecord | None


@dataclass(frozen=True, slots=True)
class QueuedInput:
    """One line of the inbox. `session` empty: for the desk. `payload` is the encoded input."""

    dedupe_key: str
    person: str
    session: str
    at: int
    order_key: str
    payload: str


@dataclass(frozen=True, slots=True)
class HeadInput:
    """The next input of a session and what it meets: `version` -1 before the first step.

    `snapshot` is None when the version asked about still holds.
    """

    seq: int
    dedupe_key: str
    person: str
    session: str
    attempts: int
    payload: str
    version: int
    snapshot: str | None


@dataclass(frozen=True, slots=True)
class QueuedEffect:
    """One line of the outbox. `position` orders the posts of one session.

    `place` (an encoded address) and `platform` are set for the desk's posts; a session's go where its round talks.
    """

    id: str
    person: str
    session: str
    position: int
    kind: str
    lane: Lane
    due_at: int
    payload: str
    place: str = ""
    platform: str = ""


@dataclass(frozen=True, slots=True)
class LeasedEffect:
    """An effect in hand. `is_unresolved`: an earlier attempt ended without a word, so look before doing it again."""

    id: str
    person: str
    session: str
    position: int
    kind: str
    payload: str
    place: str
    attempts: int
    is_unresolved: bool


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document, immutable. `session` empty: it is the person's. `content` is text, or base64 for an upload."""

    id: str
    person: str
    session: str
    kind: DocumentKind
    name: str
    content: str
    created_at: int


@dataclass(frozen=True, slots=True)
class StepRecord:
    """What one step leaves behind: (kind, encoded) events, the snapshot after them, the effects.

    Without events nothing changes but that the input is done. `has_new_job`: title and posting changed.
    `is_working`: the person waits for us.
    """

    head: HeadInput
    events: tuple[tuple[str, str], ...]
    snapshot: str
    standing: Standing
    is_working: bool
    has_new_job: bool
    title: str
    posting: str
    effects: tuple[QueuedEffect, ...]


class Transaction(Protocol):
    """One short writing transaction. Everything that belongs to a person is asked for by that person."""

    async def is_known_deed(self, dedupe_key: str) -> bool:
        """Whether this deed was accepted before."""
        ...

    async def known(self, identity: Identity, address: Address, *, now: int) -> Known:
        """Whoever this is, made on first sight."""
        ...

    async def round_of(self, person: str, session: str) -> RoundRecord | None:
        """The person's round with this id."""
        ...

    async def latest_round(self, person: str) -> RoundRecord | None:
        """The person's round that was last changed."""
        ...

    async def begin_round(self, person: str, session: str, *, source: str, now: int) -> None:
        """A new round, not yet active, with a job of its own."""
        ...

    async def activate(self, person: str, session: str, address: Address, *, now: int) -> None:
        """Make it the person's one active round, and the one at this address."""
        ...

    async def enqueue(self, inputs: Sequence[QueuedInput]) -> None:
        """Put inputs in the inbox; a dedupe key that is there already changes nothing."""
        ...

    async def queue(self, effects: Sequence[QueuedEffect]) -> None:
        """Put effects in the outbox; an id that is there already changes nothing."""
        ...

    async def keep(self, document: StoredDocument) -> None:
        """Store a document once."""
        ...

    async def set_profile(self, person: str, document: str, *, facts: int) -> None:
        """The person's profile from now on, with its number of facts; empty for none."""
        ...

    async def set_posting(self, person: str, session: str, *, title: str, posting: str) -> None:
        """The posting that a round's job is about."""
        ...

    async def drop_documents(self, person: str, kind: DocumentKind, *, document: str = "") -> int:
        """Delete the person's documents of a kind, or just one."""
        ...

    async def head(self, session: str, *, cached_version: int) -> HeadInput | None:
        """Lock the session and show its next input; the snapshot only when it is another than the cached version."""
        ...

    async def record(self, step: StepRecord, *, now: int) -> None:
        """Write what a step decided and mark its input done."""
        ...

    async def finish_input(self, dedupe_key: str, *, now: int) -> bool:
        """Mark an input done and empty it; False when it was done already."""
        ...

    async def finish_effect(self, effect: str, *, owner: str, posted: str = "", place: str = "") -> bool:
        """Mark a leased effect done and empty it; False when the lease is no longer ours: then write nothing."""
        ...

    async def bury_effect(self, effect: str, *, owner: str) -> bool:
        """Give a leased effect up for good; False when the lease is no longer ours."""
        ...


class Store(Protocol):
    """Everything that is kept. Times are epoch milliseconds; payloads are opaque text."""

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        """One writer at a time; rolled back on any exception, committed otherwise."""
        ...

    async def waiting_sessions(self, *, limit: int) -> tuple[str, ...]:
        """Sessions with inputs, longest waiting first."""
        ...

    async def waiting_desk(self, *, limit: int) -> tuple[HeadInput, ...]:
        """The first undone deed of each person that no round answers."""
        ...

    async def miss(self, dedupe_key: str, *, is_dead: bool, now: int) -> None:
        """Count a failed attempt at an input; a dead one is put aside."""
        ...

    async def claim(
        self, *, owner: str, platforms: Sequence[str], now: int, until: int, limit: int
    ) -> tuple[LeasedEffect, ...]:
        """Lease effects of these platforms that are due; a post only when no earlier one of its session is open."""
        ...

    async def release(
        self, effect: str, *, owner: str, due_at: int, is_counted: bool = True, is_resolved: bool = True
    ) -> None:
        """Give a lease back, to be tried again at `due_at`.

        Not counted: nothing was tried (a rate limit). Not resolved: it may have happened.
        """
        ...

    async def lease_owners(self) -> tuple[str, ...]:
        """Who holds leases."""
        ...

    async def disown(self, owner: str) -> int:
        """Free the leases of an owner that is gone; how many."""
        ...

    async def next_due(self, *, platforms: Sequence[str], now: int) -> int | None:
        """When the next effect of these platforms comes due, after now."""
        ...

    async def snapshot(self, person: str, session: str) -> str | None:
        """The session as it stands."""
        ...

    async def events(self, person: str, session: str) -> tuple[str, ...]:
        """The session's events in order."""
        ...

    async def document(self, person: str, document: str) -> StoredDocument | None:
        """A document of this person."""
        ...

    async def profile_of(self, person: str) -> str:
        """The document id of the person's profile, or empty."""
        ...

    async def round_of(self, person: str, session: str) -> RoundRecord | None:
        """The person's round with this id."""
        ...

    async def rounds(self, person: str) -> tuple[RoundRecord, ...]:
        """The person's rounds, newest first."""
        ...

    async def person_of(self, identity: Identity) -> str | None:
        """Who this is, if they were seen before."""
        ...

    async def address_of(self, person: str, session: str) -> Address | None:
        """Where a round talks."""
        ...

    async def posted(self, person: str, effect: str) -> tuple[str, str] | None:
        """The platform's message id of a post that was made, and its encoded address."""
        ...

    async def is_settled(self, person: str, session: str) -> bool:
        """It is the person's turn: nothing waits or is done for this session (empty: the desk) but work behind it."""
        ...

    async def erase_session(self, person: str, session: str, *, place: str, now: int) -> dict[str, int]:
        """Delete everything of a round but a tombstone; what was removed, in counts.

        Posts that still wait go out to `place`, as nobody's, and are then deleted.
        """
        ...

    async def forget(
        self, person: str, *, deed: str, farewell: Callable[[Mapping[str, int]], Sequence[QueuedEffect]], now: int
    ) -> dict[str, int]:
        """Delete everything of a person but tombstones; what was removed, in counts.

        In the same transaction the deed that asked for it stays known by its key alone, and `farewell`, made from the
        counts, is queued as nobody's.
        """
        ...

    async def everything(self, person: str) -> dict[str, list[dict[str, object]]]:
        """All rows kept about a person, by table."""
        ...

    async def sweep(self, *, now: int, retention_ms: int, dedupe_ms: int) -> dict[str, int]:
        """Delete what is past its time; what was removed, in counts."""
        ...

    async def close(self) -> None:
        """Close every connection."""
        ...
