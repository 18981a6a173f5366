"""Many rounds in one process: how long the loop stalls, what a round weighs in memory and on disk."""

import asyncio
import os
import time
from pathlib import Path

import pytest

from adapters.database.store import sqlite_store
from adapters.documents.extract import SubprocessDocuments
from adapters.embedding.similarity import best_similarity
from bot.interview.session import Closed
from bot.interviewer.offline import OfflineInterviewer
from bot.runtime.app import running
from bot.runtime.housekeeping import Limits
from bot.runtime.reading import read_attached
from tests import stage
from tests.bench.test_step import prepared

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "postings" / "transport-planner.html"
ANSWER = (
    "Last March two drivers went sick before the 16:30 release, so I re-cut the Doncaster and Leeds runs myself, "
    "rang both shops about the later window and moved the chilled pallets to the second trunk. We missed one window "
    "of fourteen that night, and I wrote down the order in which I had cut so the night desk could use it again."
)


@pytest.fixture
def loop():
    with asyncio.Runner() as runner:
        yield runner


class StallMeter:
    """How long the loop keeps a task waiting that only asks for the next turn.

    `wall_ms` is what a person would notice on this machine, neighbours and all; `own_ms` the processor time that our
    own callbacks took meanwhile, which does not depend on who else is running.
    """

    def __init__(self) -> None:
        self.wall_ms = self.own_ms = 0.0

    async def run(self) -> None:
        while True:
            wall, own = time.perf_counter(), time.thread_time()
            await asyncio.sleep(0.001)
            self.wall_ms = max(self.wall_ms, (time.perf_counter() - wall) * 1000 - 1)
            self.own_ms = max(self.own_ms, (time.thread_time() - own) * 1000)


def resident_kb() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def people(count: int) -> list[stage.Person]:
    return [
        stage.Person(stage.Identity("terminal", "local", f"u{n}"), stage.Address("terminal", "local", f"c{n}"))
        for n in range(count)
    ]


async def read_example(effect, content):
    """A whole posting, so that what is stored has its real size."""
    return await read_attached(EXAMPLE.read_bytes(), name=EXAMPLE.name, documents=SubprocessDocuments())


def app_on(store, chat, clock, interviewer=None, read_posting=stage.read_posting):
    return running(
        store=store,
        interviewer=interviewer or stage.ScriptedInterviewer(),
        chats={"terminal": chat},
        read_posting=read_posting,
        read_profile=stage.read_profile,
        clock=clock,
        limits=Limits(poll_s=0.2),
    )


async def do(app, inbound):
    accepted = await app.accept(inbound)
    await app.settled(accepted)
    return accepted


async def play(app, me: stage.Person, *, minutes: str = "30") -> None:
    begun = await do(app, me.starts(minutes=minutes))
    await do(app, me.presses(f"gr1:start:{begun.session}:-"))
    for _ in range(20):
        session = await app.session(begun.person, begun.session)
        if type(session.phase).__name__ != "Collecting":
            break
        await do(app, me.says(ANSWER))
        await do(app, me.says("done"))
    await do(app, me.says("done"))
    await do(app, me.says("4"))
    session = await app.session(begun.person, begun.session)
    assert isinstance(session.phase, Closed)
    return begun


async def fifty_rounds(path, interviewer=None) -> tuple[StallMeter, float]:
    clock = stage.SetClock()
    meter = StallMeter()
    async with (
        sqlite_store(path) as store,
        app_on(store, stage.RecordingChat(clock), clock, interviewer) as app,
    ):
        await play(app, stage.Person(stage.Identity("terminal", "local", "warm"), stage.THERE))
        watching = asyncio.create_task(meter.run())
        start = time.perf_counter()
        await asyncio.gather(*(play(app, me) for me in people(50)))
        took = time.perf_counter() - start
        watching.cancel()
    return meter, took


def test_the_loop_stalls_at_fifty_rounds_at_once(benchmark, loop, tmp_path):
    meter, took = benchmark.pedantic(lambda: loop.run(fifty_rounds(tmp_path / "g.db")), rounds=1, iterations=1)
    benchmark.extra_info.update(
        longest_stall_ms=round(meter.wall_ms, 1), own_stall_ms=round(meter.own_ms, 1), rounds_per_s=round(50 / took, 1)
    )


def test_a_thousand_open_rounds_in_one_process(benchmark, loop, tmp_path):
    async def measure():
        clock = stage.SetClock()
        chat = stage.RecordingChat(clock)
        everyone = people(1000)
        async with sqlite_store(tmp_path / "g.db") as store, app_on(store, chat, clock) as app:
            for number in range(1000):
                await prepared(store, f"u{number}", f"c{number}")
            await app.accept(everyone[0].says(ANSWER))
            before = resident_kb()
            start = time.perf_counter()
            await asyncio.gather(*(app.accept(me.says(ANSWER)) for me in everyone))
            accepted = time.perf_counter() - start
            while await store.waiting_sessions(limit=1):  # noqa: ASYNC110 - the worker has no event for everybody
                await asyncio.sleep(0.01)
            heard = time.perf_counter() - start
            grown = resident_kb() - before
        return grown / 1000, accepted, heard

    grown, accepted, heard = benchmark.pedantic(lambda: loop.run(measure()), rounds=1, iterations=1)
    benchmark.extra_info.update(
        resident_kb_per_open_round=round(grown, 1),
        messages_accepted_per_s=round(1000 / accepted),
        messages_heard_per_s=round(1000 / heard),
    )


def test_a_finished_round_of_five_questions_on_disk(benchmark, loop, tmp_path):
    async def measure():
        clock = stage.SetClock()
        interviewer = OfflineInterviewer(best_similarity())
        async with (
            sqlite_store(tmp_path / "g.db") as store,
            app_on(store, stage.RecordingChat(clock), clock, interviewer, read_example) as app,
        ):
            (me,) = people(1)
            begun = await play(app, me)
            session = await app.session(begun.person, begun.session)
            assert len(session.turns) == 5
            tables = await store.everything(begun.person)
        return {table: sum(len(str(value)) for row in rows for value in row.values()) for table, rows in tables.items()}

    sizes = benchmark.pedantic(lambda: loop.run(measure()), rounds=1, iterations=1)
    benchmark.extra_info.update({f"{table}_bytes": size for table, size in sizes.items() if size > 1000})
    benchmark.extra_info["stored_kb"] = round(sum(sizes.values()) / 1024, 1)
