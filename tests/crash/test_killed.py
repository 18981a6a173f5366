"""Killed at every kill point and started again: no turn is lost and nothing is said twice."""

import asyncio
import json
import os
import random
import socket
import subprocess
import sys
from itertools import chain, count, repeat
from pathlib import Path

import pytest

from adapters.database.store import sqlite_store
from bot.interview.evolve import evolve
from bot.interview.session import Closed
from bot.runtime import codec
from bot.runtime.routing import session_id
from tests import stage
from tests.crash.player import ANSWERS, script

ROOT = Path(__file__).resolve().parents[2]
POINTS = (
    "accept.begun",
    "accept.kept",
    "accept.committed",
    "step.begun",
    "step.decided",
    "step.recorded",
    "step.committed",
    "desk.answered",
    "desk.committed",
    "perform.claimed",
    "perform.posted",
    "perform.edited",
    "perform.finishing",
    "perform.finished",
)
LIVES_AT_MOST = 120


class Theatre:
    """The two processes: one that talks, one that is talked to and lives."""

    def __init__(self) -> None:
        self.chat = self._start("tests.crash.chat_server")
        self.port = int(self.chat.stdout.readline())
        self.player = self._start("tests.crash.player")

    @staticmethod
    def _start(module: str) -> subprocess.Popen:
        # What is killed writes no coverage, and counting hundreds of lives would take longer than living them.
        uncounted = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
        return subprocess.Popen(
            [sys.executable, "-m", module],
            cwd=ROOT, env=uncounted, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def live(self, path: Path, *, point: str, arrival: int) -> str:
        asked = {"path": str(path), "port": self.port, "point": point, "arrival": arrival}
        self.player.stdin.write(json.dumps(asked) + "\n")
        self.player.stdin.flush()
        return self.player.stdout.readline().strip()

    def ask(self, do: str):
        with socket.create_connection(("127.0.0.1", self.port)) as wire:
            wire.sendall(json.dumps({"do": do}).encode() + b"\n")
            return json.loads(wire.makefile().readline())

    def close(self) -> None:
        for process in (self.player, self.chat):
            process.stdin.close()
            process.wait(10)
            process.stdout.close()


@pytest.fixture(scope="module")
def theatre():
    one = Theatre()
    yield one
    one.close()


@pytest.fixture(scope="module")
def undisturbed(theatre, tmp_path_factory):
    """What is said when nothing goes wrong."""
    theatre.ask("clear")
    assert theatre.live(tmp_path_factory.mktemp("calm") / "g.db", point="never", arrival=1) == "done"
    return [one["text"] for one in theatre.ask("dump")]


def _lived_through(theatre, path: Path, *, point: str, arrivals) -> int:
    theatre.ask("clear")
    for lives in range(1, LIVES_AT_MOST + 1):
        ended = theatre.live(path, point=point, arrival=next(arrivals))
        assert ended in ("killed", "done")
        if ended == "done":
            return lives
    raise AssertionError("no life came to the end: something is not taken up again")


async def _kept(path: Path):
    async with sqlite_store(path) as store:
        person = await store.person_of(stage.ME)
        session = session_id(script()[0].dedupe_key)
        events = [codec.decode_event(text) for text in await store.events(person, session)]
        snapshot = codec.decode_session(await store.snapshot(person, session))
        rows = await store.everything(person)
    folded = None
    for event in events:
        folded = evolve(folded, event)
    return snapshot, folded, rows


def _assert_nothing_lost_or_doubled(theatre, path: Path, undisturbed: list[str]) -> None:
    said = [one["text"] for one in theatre.ask("dump")]
    # The desk's help may overtake nothing of the round: it comes after it; so the whole order is the same.
    assert said == undisturbed
    snapshot, folded, rows = asyncio.run(_kept(path))
    assert folded == snapshot
    assert isinstance(snapshot.phase, Closed)
    assert [turn.parts[0].answer for turn in snapshot.turns] == [
        f"{answer}\nThen I told the night shift." for answer in ANSWERS
    ]
    assert all(row["done_at"] is not None and row["payload"] == "" for row in rows["inbox"])
    assert all(row["status"] == "done" or row["lane"] == "timer" for row in rows["outbox"])


@pytest.mark.parametrize("point", POINTS)
def test_killed_at_this_point_again_and_again_the_round_goes_on(theatre, undisturbed, tmp_path, point):
    # The third arrival, so that each life gets two pieces of work further. What comes once in a round is hit once, at
    # once; and every deed comes to the door again in every life, so there each life is killed one deed later.
    match point:
        case "desk.answered" | "desk.committed" | "perform.edited":
            arrivals = chain([1], repeat(1_000_000))
        case "accept.begun":
            arrivals = count(1)
        case _:
            arrivals = repeat(3)
    lives = _lived_through(theatre, tmp_path / "g.db", point=point, arrivals=arrivals)
    assert lives > 1
    _assert_nothing_lost_or_doubled(theatre, tmp_path / "g.db", undisturbed)


@pytest.mark.parametrize("seed", range(2))
def test_killed_anywhere_at_random_the_round_goes_on(theatre, undisturbed, tmp_path, seed):
    chance = random.Random(seed)

    arrivals = iter(lambda: chance.randint(8, 40), 0)
    assert _lived_through(theatre, tmp_path / "g.db", point="", arrivals=arrivals) > 2
    _assert_nothing_lost_or_doubled(theatre, tmp_path / "g.db", undisturbed)
