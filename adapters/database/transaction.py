"""What happens inside one writing transaction, in terms of people, rounds, inputs and effects."""

import secrets
from collections.abc import Sequence

from adapters.database.connection import Database, Row
from bot.chat.inbound import Address, Identity
from bot.storage.records import (
    DocumentKind,
    HeadInput,
    Known,
    LeasedEffect,
    QueuedEffect,
    QueuedInput,
    RoundRecord,
    Standing,
    StepRecord,
    StoredDocument,
)

SCHEMA_VERSION = 1
"""Of the encoded events and snapshots."""


class SqlTransaction:
    """bot.storage.Transaction; lives between BEGIN and COMMIT."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def is_known_deed(self, dedupe_key: str) -> bool:
        return bool(await self._database.write("is_known_deed", {"dedupe_key": dedupe_key}))

    async def known(self, identity: Identity, address: Address, *, now: int) -> Known:
        who = {"platform": identity.platform, "workspace": identity.workspace, "member": identity.user}
        found = await self._database.write("person_by_identity", who)
        if not found:
            person = f"p{secrets.token_hex(8)}"
            await self._database.write("add_person", {"person": person, "now": now})
            await self._database.write("add_identity", {**who, "person": person, "now": now})
            return Known(person, "", 0, None, None)
        person, profile, facts = found[0]
        await self._database.write("see_person", {"person": person, "now": now})
        rows = await self._database.write("rounds_met", {"person": person, **_place(address)})
        active = next((round_record(row) for row in rows if row[3]), None)
        here = next((round_record(row) for row in rows if row[9]), None)
        return Known(person, profile, facts, active, here)

    async def round_of(self, person: str, session: str) -> RoundRecord | None:
        rows = await self._database.write("round_of", {"person": person, "session": session})
        return round_record(rows[0]) if rows else None

    async def latest_round(self, person: str) -> RoundRecord | None:
        rows = await self._database.write("rounds_of", {"person": person, "amount": 1})
        return round_record(rows[0]) if rows else None

    async def begin_round(self, person: str, session: str, *, source: str, now: int) -> None:
        job = f"j{session}"
        await self._database.write("add_job", {"job": job, "person": person, "source": source, "now": now})
        await self._database.write("add_round", {"session": session, "person": person, "job": job, "now": now})

    async def activate(self, person: str, session: str, address: Address, *, now: int) -> None:
        await self._database.write("deactivate_rounds", {"person": person, "session": session})
        await self._database.write("activate_round", {"person": person, "session": session, **_place(address)})
        await self._database.write("leave_address", {"session": session})
        await self._database.write("move_effects", {"session": session, "person": person, "platform": address.platform})
        await self._database.write("take_address", {**_place(address), "session": session, "now": now})

    async def enqueue(self, inputs: Sequence[QueuedInput]) -> None:
        await self._database.write_many(
            "enqueue",
            [
                {
                    "dedupe_key": one.dedupe_key,
                    "person": one.person,
                    "session": one.session,
                    "at": one.at,
                    "order_key": one.order_key,
                    "payload": one.payload,
                }
                for one in inputs
            ],
        )

    async def queue(self, effects: Sequence[QueuedEffect]) -> None:
        await self._database.write_many(
            "queue",
            [
                {
                    "id": one.id,
                    "person": one.person,
                    "session": one.session,
                    "position": one.position,
                    "kind": one.kind,
                    "lane": one.lane.value,
                    "due_at": one.due_at,
                    "payload": one.payload,
                    "place": one.place,
                    "platform": one.platform,
                }
                for one in effects
            ],
        )

    async def keep(self, document: StoredDocument) -> None:
        await self._database.write(
            "add_document",
            {
                "id": document.id,
                "person": document.person,
                "session": document.session,
                "kind": document.kind.value,
                "name": document.name,
                "content": document.content,
                "created_at": document.created_at,
            },
        )

    async def set_profile(self, person: str, document: str, *, facts: int) -> None:
        await self._database.write("set_profile", {"person": person, "document": document, "facts": facts})

    async def set_posting(self, person: str, session: str, *, title: str, posting: str) -> None:
        await self._database.write(
            "save_job", {"person": person, "session": session, "title": title, "posting": posting}
        )

    async def drop_documents(self, person: str, kind: DocumentKind, *, document: str = "") -> int:
        which = {"person": person, "kind": kind.value}
        if document:
            return len(await self._database.write("drop_document", {**which, "document": document}))
        return len(await self._database.write("drop_documents", which))

    async def head(self, session: str, *, cached_version: int) -> HeadInput | None:
        found = await self._database.write("head", {"session": session})
        if not found:
            return None
        seq, dedupe_key, person, _, attempts, payload = found[0]
        kept = await self._database.write(
            "version_of", {"person": person, "session": session, "cached_version": cached_version}
        )
        version, snapshot = kept[0] if kept else (-1, None)
        return HeadInput(seq, dedupe_key, person, session, attempts, payload, version, snapshot)

    async def record(self, step: StepRecord, *, now: int) -> None:
        head = step.head
        if step.events:
            await self._save(step, now=now)
            await self.queue(step.effects)
        await self._database.write("finish_input", {"dedupe_key": head.dedupe_key, "now": now})

    async def finish_input(self, dedupe_key: str, *, now: int) -> bool:
        return bool(await self._database.write("finish_input", {"dedupe_key": dedupe_key, "now": now}))

    async def finish_effect(self, effect: str, *, owner: str, posted: str = "", place: str = "") -> bool:
        rows = await self._database.write(
            "finish_effect", {"id": effect, "owner": owner, "posted": posted, "place": place}
        )
        if rows and not rows[0][0]:
            await self._database.write("drop_ownerless", {})
        return bool(rows)

    async def bury_effect(self, effect: str, *, owner: str) -> bool:
        rows = await self._database.write("bury", {"id": effect, "owner": owner})
        await self._database.write("drop_ownerless", {})
        return bool(rows)

    async def _save(self, step: StepRecord, *, now: int) -> None:
        head = step.head
        first = max(head.version, 0)
        who = {"person": head.person, "session": head.session}
        saved = {
            **who,
            "version": first + len(step.events),
            "schema_version": SCHEMA_VERSION,
            "snapshot": step.snapshot,
            "now": now,
        }
        if head.version < 0:
            await self._database.write("add_session", saved)
        else:
            rows = await self._database.write("save_session", {**saved, "expected": head.version})
            assert rows, "the session's row is locked: nobody else can have moved its version"
        await self._database.write_many(
            "add_event",
            [
                {
                    **who,
                    "version": first + offset + 1,
                    "schema_version": SCHEMA_VERSION,
                    "kind": kind,
                    "at": now,
                    "payload": payload,
                }
                for offset, (kind, payload) in enumerate(step.events)
            ],
        )
        await self._database.write(
            "save_round", {**who, "standing": step.standing.value, "is_working": int(step.is_working), "now": now}
        )
        if step.has_new_job:
            await self.set_posting(head.person, head.session, title=step.title, posting=step.posting)


def round_record(row: Row) -> RoundRecord:
    """A row of a round with its job."""
    session, person, standing, is_active, source, title, posting, started_at, updated_at, *_ = row
    return RoundRecord(
        session, person, Standing(standing), bool(is_active), source, title, posting, started_at, updated_at
    )


def stored_document(row: Row) -> StoredDocument:
    """A row of a document."""
    document, person, session, kind, name, content, created_at = row
    return StoredDocument(document, person, session, DocumentKind(kind), name, content, created_at)


def leased(row: Row) -> LeasedEffect:
    """A row of the outbox that was just claimed."""
    *values, is_unresolved = row
    return LeasedEffect(*values, is_unresolved=bool(is_unresolved))


def _place(address: Address) -> dict[str, str]:
    return {
        "platform": address.platform,
        "workspace": address.workspace,
        "channel": address.channel,
        "thread": address.thread,
    }
