"""The Store on SQLite: what is kept, written in short transactions, read by person."""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.database import privacy
from adapters.database.connection import BUSY_MS, Database, open_database
from adapters.database.transaction import SqlTransaction, leased, round_record, stored_document
from bot.chat.inbound import Address, Identity
from bot.storage.records import HeadInput, LeasedEffect, QueuedEffect, QueuedInput, RoundRecord, StoredDocument
from bot.storage.store import Transaction


class SqliteStore:
    """bot.storage.Store on one SQLite file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[Transaction]:
        async with self._database.transaction():
            yield SqlTransaction(self._database)

    async def waiting_sessions(self, *, limit: int) -> tuple[str, ...]:
        return tuple(row[0] for row in await self._database.read("waiting_sessions", {"amount": limit}))

    async def waiting_desk(self, *, limit: int) -> tuple[HeadInput, ...]:
        rows = await self._database.read("waiting_desk", {"amount": limit})
        return tuple(HeadInput(*row, version=0, snapshot=None) for row in rows)

    async def miss(self, dedupe_key: str, *, is_dead: bool, now: int) -> None:
        async with self._database.transaction():
            await self._database.write("miss_input", {"dedupe_key": dedupe_key})
            if is_dead:
                await self._database.write("finish_input", {"dedupe_key": dedupe_key, "now": now})

    async def claim(
        self, *, owner: str, platforms: Sequence[str], now: int, until: int, limit: int
    ) -> tuple[LeasedEffect, ...]:
        async with self._database.transaction():
            rows = await self._database.write(
                "claim",
                {"owner": owner, "now": now, "until": until, "platforms": _listed(platforms), "amount": limit},
            )
        return tuple(sorted((leased(row) for row in rows), key=lambda effect: effect.position))

    async def release(
        self, effect: str, *, owner: str, due_at: int, is_counted: bool = True, is_resolved: bool = True
    ) -> None:
        async with self._database.transaction():
            await self._database.write(
                "release",
                {
                    "id": effect,
                    "owner": owner,
                    "due_at": due_at,
                    "counted": int(is_counted),
                    "resolved": int(is_counted and is_resolved),
                },
            )

    async def lease_owners(self) -> tuple[str, ...]:
        return tuple(row[0] for row in await self._database.read("lease_owners", {}))

    async def disown(self, owner: str) -> int:
        async with self._database.transaction():
            return len(await self._database.write("disown", {"owner": owner}))

    async def next_due(self, *, platforms: Sequence[str], now: int) -> int | None:
        ((due_at,),) = await self._database.read("next_due", {"platforms": _listed(platforms), "now": now})
        return due_at

    async def snapshot(self, person: str, session: str) -> str | None:
        rows = await self._database.read("snapshot", {"person": person, "session": session})
        return rows[0][0] if rows else None

    async def events(self, person: str, session: str) -> tuple[str, ...]:
        rows = await self._database.read("events", {"person": person, "session": session})
        return tuple(row[0] for row in rows)

    async def document(self, person: str, document: str) -> StoredDocument | None:
        rows = await self._database.read("document", {"person": person, "document": document})
        return stored_document(rows[0]) if rows else None

    async def profile_of(self, person: str) -> str:
        rows = await self._database.read("profile_of", {"person": person})
        return rows[0][0] if rows else ""

    async def round_of(self, person: str, session: str) -> RoundRecord | None:
        rows = await self._database.read("round_of", {"person": person, "session": session})
        return round_record(rows[0]) if rows else None

    async def rounds(self, person: str) -> tuple[RoundRecord, ...]:
        rows = await self._database.read("rounds_of", {"person": person, "amount": -1})
        return tuple(round_record(row) for row in rows)

    async def person_of(self, identity: Identity) -> str | None:
        rows = await self._database.read(
            "person_by_identity",
            {"platform": identity.platform, "workspace": identity.workspace, "member": identity.user},
        )
        return rows[0][0] if rows else None

    async def address_of(self, person: str, session: str) -> Address | None:
        rows = await self._database.read("address_of", {"person": person, "session": session})
        return Address(*rows[0]) if rows else None

    async def posted(self, person: str, effect: str) -> tuple[str, str] | None:
        rows = await self._database.read("posted", {"person": person, "effect": effect})
        return (rows[0][0], rows[0][1]) if rows and rows[0][0] else None

    async def is_settled(self, person: str, session: str) -> bool:
        ((undone,),) = await self._database.read("is_settled", {"person": person, "session": session})
        return undone == 0

    async def erase_session(self, person: str, session: str, *, place: str, now: int) -> dict[str, int]:
        return await privacy.erase_session(self._database, person, session, place=place, now=now)

    async def forget(
        self, person: str, *, deed: str, farewell: Callable[[Mapping[str, int]], Sequence[QueuedEffect]], now: int
    ) -> dict[str, int]:
        async with self._database.transaction():
            removed = await privacy.forget(self._database, person, now=now)
            transaction = SqlTransaction(self._database)
            if deed:
                await transaction.enqueue([QueuedInput(deed, "", "", now, "", "")])
                await transaction.finish_input(deed, now=now)
            await transaction.queue(farewell(removed))
        await self._database.wipe_free_pages()
        return removed

    async def everything(self, person: str) -> dict[str, list[dict[str, object]]]:
        return await privacy.everything(self._database, person)

    async def sweep(self, *, now: int, retention_ms: int, dedupe_ms: int) -> dict[str, int]:
        return await privacy.sweep(self._database, now=now, retention_ms=retention_ms, dedupe_ms=dedupe_ms)

    async def close(self) -> None:
        await self._database.close()


@asynccontextmanager
async def sqlite_store(path: Path | str, *, busy_ms: int = BUSY_MS) -> AsyncGenerator[SqliteStore]:
    """The store on a file (its folder is made) or on `:memory:`, closed in the end whatever happens."""
    if str(path) != ":memory:":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    database = await open_database(path, busy_ms=busy_ms)
    try:
        yield SqliteStore(database)
    finally:
        await database.close()


@asynccontextmanager
async def passing_store() -> AsyncGenerator[SqliteStore]:
    """An empty store that goes when it is closed: for a round that is nobody's."""
    with TemporaryDirectory(prefix="greenroom-") as folder:
        async with sqlite_store(Path(folder) / "round.sqlite3") as store:
            yield store


def _listed(platforms: Sequence[str]) -> str:
    return f"|{'|'.join(platforms)}|"
