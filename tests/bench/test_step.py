"""One step, inbox to commit, beside its floor: the same rows written by bare aiosqlite with the same durability."""

import asyncio
import statistics
import time
from dataclasses import replace

import aiosqlite
import pytest

from adapters.database.store import sqlite_store
from bot.interview.events.interviewing import FragmentAdded
from bot.interview.inputs import PostingSummary, Say
from bot.interview.session import Collecting
from bot.interview.turn import Fragment, Part, Turn
from bot.runtime import codec
from bot.runtime.app import REAL_CORE
from bot.runtime.stepper import Stepper, step
from bot.storage.records import QueuedInput, Standing, StepRecord
from tests import samples, stage

SESSIONS = 20
FRAGMENTS = 10
_TEXT = "Then I rang driver {} and moved the load to the second trunk, which held the window."


@pytest.fixture
def loop():
    with asyncio.Runner() as runner:
        yield runner


def _open_session(session_id: str, person: str):
    """A round in its third question, with a plan and two judged answers."""
    finished = samples.session()
    turns = (*finished.turns[:2], Turn("Q3", (Part("p.1.1", posted_at=stage.NOON),)))
    turns = (*turns[:2], replace(turns[2], question=finished.plan.questions[2].id))
    return replace(
        finished,
        id=session_id,
        person=person,
        phase=Collecting(),
        turns=turns,
        debrief=None,
        self_rating=None,
        version=1,
        timers=(),
        posting=PostingSummary("d1", "Transport Planner", "Corranfield", "en", 7),
    )


async def prepared(store, name: str, channel: str = ""):
    """A person with one open round in the store."""
    inbound = stage.Person(identity=stage.Identity("terminal", "local", name)).starts()
    async with store.transaction() as transaction:
        known = await transaction.known(
            inbound.identity, stage.Address("terminal", "local", channel or name), now=stage.NOON
        )
        session_id = f"s{name:0>11}"
        await transaction.begin_round(known.person, session_id, source="", now=stage.NOON)
        await transaction.activate(
            known.person, session_id, stage.Address("terminal", "local", channel or name), now=stage.NOON
        )
        session = _open_session(session_id, known.person)
        await transaction.enqueue([QueuedInput(f"{name}:start", known.person, session_id, stage.NOON, "", "")])
        head = await transaction.head(session_id, cached_version=-2)
        await transaction.record(
            StepRecord(
                head,
                (("Started", "{}"),),
                codec.encode_session(session),
                Standing.OPEN,
                is_working=False,
                has_new_job=False,
                title="",
                posting="",
                effects=(),
            ),
            now=stage.NOON,
        )
    return known.person, session_id


async def say(store, person: str, session_id: str, number: int) -> None:
    message = Say(f"bench-{number}", _TEXT.format(number), stage.NOON + number * 1000)
    async with store.transaction() as transaction:
        await transaction.enqueue(
            [QueuedInput(f"{session_id}:{number}", person, session_id, message.at, "", codec.encode_input(message))]
        )


class Floor:
    """What the step writes, written with nothing in between."""

    def __init__(self, connection: aiosqlite.Connection, snapshot: str, event: str, effect: str) -> None:
        self.connection, self.snapshot, self.event, self.effect = connection, snapshot, event, effect
        self.number = 0

    @classmethod
    async def on(cls, path, snapshot: str, event: str, effect: str) -> "Floor":
        connection = await aiosqlite.connect(path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "busy_timeout = 5000", "foreign_keys = ON"):
            await connection.execute(f"PRAGMA {pragma}")
        for table in (
            "session (id TEXT PRIMARY KEY, version INT, snapshot TEXT)",
            "round (id TEXT PRIMARY KEY, standing TEXT, updated_at INT)",
            "event (session TEXT, version INT, payload TEXT, PRIMARY KEY (session, version))",
            "inbox (seq INTEGER PRIMARY KEY, key TEXT UNIQUE, session TEXT, payload TEXT, done_at INT)",
            "outbox (id TEXT PRIMARY KEY, session TEXT, due_at INT, payload TEXT)",
        ):
            await connection.execute(f"CREATE TABLE {table}")
        await connection.execute("CREATE INDEX waiting ON inbox (session, seq) WHERE done_at IS NULL")
        await connection.execute("CREATE INDEX due ON outbox (due_at)")
        await connection.execute("INSERT INTO session VALUES ('s', 0, ?)", (snapshot,))
        await connection.execute("INSERT INTO round VALUES ('s', 'open', 0)")
        return cls(connection, snapshot, event, effect)

    async def arrive(self) -> None:
        self.number += 1
        key = f"k{self.number}"
        await self.connection.execute("INSERT INTO inbox VALUES (NULL, ?, 's', ?, NULL)", (key, self.event))

    async def step(self, *, events: int, effects: int) -> None:
        db, number = self.connection, self.number
        await db.execute("BEGIN IMMEDIATE")
        async with db.execute(
            "SELECT seq, payload FROM inbox WHERE done_at IS NULL AND session = 's' ORDER BY seq LIMIT 1"
        ) as cursor:
            seq, _ = await cursor.fetchone()
        async with db.execute("SELECT version FROM session WHERE id = 's'") as cursor:
            await cursor.fetchone()
        await db.execute("UPDATE session SET version = ?, snapshot = ? WHERE id = 's'", (number, self.snapshot))
        await db.executemany(
            "INSERT INTO event VALUES ('s', ?, ?)", [(number * 8 + index, self.event) for index in range(events)]
        )
        await db.execute("UPDATE round SET standing = 'open', updated_at = ? WHERE id = 's'", (number,))
        if effects:
            rows = [(f"s.{number}.{index}", number, self.effect) for index in range(effects)]
            await db.executemany("INSERT INTO outbox VALUES (?, 's', ?, ?)", rows)
        await db.execute("UPDATE inbox SET done_at = 1, payload = '' WHERE seq = ?", (seq,))
        await db.execute("COMMIT")


def test_a_step_costs_at_most_twice_the_same_rows_written_bare(benchmark, loop, tmp_path):
    async def measure():
        taken: list[float] = []
        floor_taken: list[float] = []
        async with sqlite_store(tmp_path / "step.db") as store:
            stepper = Stepper(store, REAL_CORE)
            sessions = [await prepared(store, str(number)) for number in range(SESSIONS)]
            snapshot = await store.snapshot(*sessions[0])
            event = codec.encode_event(FragmentAdded(2, 0, Fragment("bench-1", _TEXT.format(1), stage.NOON)))
            floor = await Floor.on(tmp_path / "floor.db", snapshot, event, '{"timer":"quiet","is":"Schedule"}')
            try:
                for number in range(1, FRAGMENTS + 1):
                    for person, session_id in sessions:
                        # By turns, so that both meet the same disk and the same neighbours.
                        await say(store, person, session_id, number)
                        await floor.arrive()
                        start = time.perf_counter()
                        stepped = await step(stepper, session_id, now=stage.NOON + number * 1000)
                        middle = time.perf_counter()
                        await floor.step(events=stepped.events, effects=stepped.effects)
                        taken.append(middle - start)
                        floor_taken.append(time.perf_counter() - middle)
                        assert stepped.events >= 1
            finally:
                await floor.connection.close()
        return statistics.median(taken), statistics.median(floor_taken)

    took, floor = benchmark.pedantic(lambda: loop.run(measure()), rounds=1, iterations=1)
    benchmark.extra_info.update(step_us=round(took * 1e6), floor_us=round(floor * 1e6), ratio=round(took / floor, 2))
