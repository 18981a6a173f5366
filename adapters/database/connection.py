"""SQLite by aiosqlite: one writer behind a lock, readers apart, transactions that survive cancellation."""

import asyncio
import logging
import sqlite3
from collections import defaultdict
from collections.abc import AsyncGenerator, Coroutine, Generator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import aiosqlite

from adapters.database.statements import in_dialect, migrations, statements
from bot.errors import Misconfigured, Unavailable

Row = tuple[Any, ...]
Value = str | int | None
T = TypeVar("T")

_PRAGMAS = ("foreign_keys = ON", "synchronous = FULL")
BUSY_MS = 5_000
"""How long a statement waits for another process's transaction."""

_IN_THE_WAY = ("SQLITE_BUSY", "SQLITE_LOCKED")
_WAL_TRIES = 250
_WAL_PAUSE_S = 0.02


class Database:
    """The open connections. `memory` (`:memory:`) reads through the writer, since it is one database per connection."""

    def __init__(self, writer: aiosqlite.Connection, reader: aiosqlite.Connection | None) -> None:
        self._writer = writer
        self._reader = reader
        self._lock = asyncio.Lock()
        self.owes_wiping = False
        self._sql: Mapping[str, str] = statements()

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[None]:
        """BEGIN IMMEDIATE … COMMIT. Whatever happens inside, even a cancellation, nothing stays half open."""
        async with self._lock:
            # A plain BEGIN fails when two processes both read first and then write; IMMEDIATE waits its turn.
            await self._control("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                await _unhurried(self._roll_back())
                raise
            else:
                await _unhurried(self._commit())

    async def write(self, name: str, parameters: Mapping[str, Value]) -> list[Row]:
        """Run one statement inside the open transaction."""
        with _told():
            return _rows(await self._writer.execute_fetchall(self._sql[name], parameters))

    async def write_many(self, name: str, parameters: Sequence[Mapping[str, Value]]) -> None:
        """Run one statement for every set of parameters, in one hop to the writer's thread."""
        if parameters:
            with _told():
                await self._writer.executemany(self._sql[name], parameters)

    async def read(self, name: str, parameters: Mapping[str, Value]) -> list[Row]:
        """Run a reading statement apart from the writer."""
        with _told():
            if self._reader is not None:
                return _rows(await self._reader.execute_fetchall(self._sql[name], parameters))
            async with self._lock:
                return _rows(await self._writer.execute_fetchall(self._sql[name], parameters))

    async def read_named(self, name: str, parameters: Mapping[str, Value]) -> list[dict[str, object]]:
        """As `read`, each row by its columns' names."""
        if self._reader is not None:
            return await _named(self._reader, self._sql[name], parameters)
        async with self._lock:
            return await _named(self._writer, self._sql[name], parameters)

    async def wipe_free_pages(self) -> bool:
        """Deleted text lives on in free pages and in the log: rewrite the file and empty the log.

        False when another process was in the way: it is owed, and done with the next wiping or sweep.
        """
        async with self._lock:
            self.owes_wiping = True
            try:
                await self._writer.execute_fetchall("VACUUM")
            except sqlite3.OperationalError:
                return False
            ((is_busy, *_),) = await self._writer.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
            self.owes_wiping = bool(is_busy)
        return not self.owes_wiping

    async def version(self) -> int:
        """The schema's version."""
        ((version,),) = await self._writer.execute_fetchall("PRAGMA user_version")
        return int(version)

    async def close(self) -> None:
        """Close both connections: an open one would hang the exit of the process."""
        try:
            if self._reader is not None:
                await self._reader.close()
        finally:
            await self._writer.close()

    async def _control(self, statement: str) -> None:
        try:
            await _unhurried(self._execute(statement))
        except asyncio.CancelledError:
            # BEGIN ran to its end all the same: give the lock back.
            await _unhurried(self._roll_back())
            raise

    async def _execute(self, statement: str) -> None:
        with _told():
            await self._writer.execute_fetchall(statement)

    async def _commit(self) -> None:
        try:
            with _told():
                await self._writer.execute_fetchall("COMMIT")
        except (sqlite3.Error, Unavailable):
            await self._roll_back()
            raise

    async def _roll_back(self) -> None:
        if self._writer.in_transaction:
            await self._writer.execute_fetchall("ROLLBACK")


async def open_database(path: Path | str, *, busy_ms: int = BUSY_MS) -> Database:
    """Open and migrate. `path` may be `:memory:`. Raises Misconfigured for a file that this code cannot work with."""
    # At DEBUG the driver logs every statement with its values, and those are people's words.
    logging.getLogger("aiosqlite").setLevel(logging.INFO)
    try:
        return await _opened(path, busy_ms)
    except sqlite3.Error as error:
        if error.sqlite_errorname in _IN_THE_WAY:
            raise Unavailable(f"Another program holds the database {path}. Please try again in a moment.") from error
        raise Misconfigured(
            f"This Greenroom cannot work with the database {path} ({error}). It may be of another version, or no "
            "database at all. Move it away and a new one is made, or name another folder in GREENROOM_DATA_DIR."
        ) from error


async def _opened(path: Path | str, busy_ms: int) -> Database:
    is_memory = str(path) == ":memory:"
    writer = await _connect(path, busy_ms)
    reader: aiosqlite.Connection | None = None
    try:
        await _migrate(writer)
        await _try_statements(writer)
        if not is_memory:
            reader = await _connect(path, busy_ms)
    except BaseException:
        await writer.close()
        raise
    return Database(writer, reader)


async def _connect(path: Path | str, busy_ms: int) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(path, isolation_level=None)
    try:
        for pragma in (*_PRAGMAS, f"busy_timeout = {busy_ms}"):
            await connection.execute_fetchall(f"PRAGMA {pragma}")
        await _switch_to_wal(connection)
    except BaseException:
        await connection.close()
        raise
    return connection


async def _switch_to_wal(connection: aiosqlite.Connection) -> None:
    """The one statement that does not wait as busy_timeout says: processes that make a new file together collide."""
    for tries_left in reversed(range(_WAL_TRIES)):
        try:
            await connection.execute_fetchall("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if not tries_left:
                raise
            await asyncio.sleep(_WAL_PAUSE_S)
        else:
            return


async def _migrate(connection: aiosqlite.Connection) -> None:
    ((version,),) = await connection.execute_fetchall("PRAGMA user_version")
    scripts = migrations()
    if int(version) > len(scripts):
        raise Misconfigured(
            f"The database has schema version {version}; this Greenroom knows {len(scripts)}. Update Greenroom."
        )
    for number in range(int(version) + 1, len(scripts) + 1):
        # One transaction for the script and its number; another process may have been faster, so look again inside.
        script = in_dialect(scripts[number - 1], "sqlite")
        await connection.execute_fetchall("BEGIN IMMEDIATE")
        try:
            ((now_at,),) = await connection.execute_fetchall("PRAGMA user_version")
            if int(now_at) < number:
                for statement in _split(script):
                    await connection.execute_fetchall(statement)
                await connection.execute_fetchall(f"PRAGMA user_version = {number}")
        except BaseException:
            await connection.execute_fetchall("ROLLBACK")
            raise
        await connection.execute_fetchall("COMMIT")


async def _try_statements(connection: aiosqlite.Connection) -> None:
    """A schema that is not ours but bears our number is found now, not in the middle of somebody's round."""
    unbound = defaultdict[str, None](lambda: None)
    for sql in statements().values():
        await connection.execute_fetchall(f"EXPLAIN {sql}", unbound)


@contextmanager
def _told() -> Generator[None]:
    """Locked, full or unreadable: in our own words, so that nobody's input is blamed for it."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise Unavailable(f"the database: {error.sqlite_errorname}") from error


def _rows(found: Iterable[sqlite3.Row]) -> list[Row]:
    # The driver's stubs say Row; without a row factory it gives tuples.
    return cast("list[Row]", found)


async def _named(
    connection: aiosqlite.Connection, sql: str, parameters: Mapping[str, Value]
) -> list[dict[str, object]]:
    async with connection.execute(sql, parameters) as cursor:
        columns = [column[0] for column in cursor.description]
        return [dict(zip(columns, row, strict=True)) for row in await cursor.fetchall()]


def _split(script: str) -> list[str]:
    """The script's statements: `executescript` would commit before it starts."""
    found: list[str] = []
    pending = ""
    for line in script.splitlines():
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            found.append(pending)
            pending = ""
    return found


async def _unhurried(work: Coroutine[Any, Any, T]) -> T:
    """Let the work end even when we are cancelled meanwhile; the cancellation comes after it."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        while not task.done():
            try:
                await asyncio.wait({task})
            except asyncio.CancelledError:
                continue
        if not task.cancelled() and (error := task.exception()) is not None:
            raise error from None
        raise
