"""The Store port: everything that is kept, behind short transactions."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from bot.chat.inbound import Address, Identity
from bot.storage.records import (
    DocumentKind,
    HeadInput,
    Known,
    LeasedEffect,
    QueuedEffect,
    QueuedInput,
    RoundRecord,
    StepRecord,
    StoredDocument,
)


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
