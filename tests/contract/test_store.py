"""The store's contract, for every store: what is kept, for whom, in which order, once, and until when."""

import asyncio
import re
import sqlite3
from contextlib import asynccontextmanager

import pytest

from adapters.database import connection
from adapters.database.connection import open_database
from adapters.database.statements import migrations, statements
from adapters.database.store import sqlite_store
from bot.errors import Misconfigured, Unavailable
from bot.storage.records import DocumentKind, Lane, QueuedEffect, QueuedInput, StoredDocument
from tests import stage

NOON = stage.NOON


@pytest.fixture(params=["file", "memory"])
async def store(request, tmp_path):
    path = tmp_path / "g.db" if request.param == "file" else ":memory:"
    async with sqlite_store(path) as one:
        yield one


@asynccontextmanager
async def _person(store, identity=stage.ME, address=stage.HERE):
    async with store.transaction() as transaction:
        yield transaction, (await transaction.known(identity, address, now=NOON)).person


async def _round(store, session: str, identity=stage.ME, address=stage.HERE) -> str:
    async with _person(store, identity, address) as (transaction, person):
        await transaction.begin_round(person, session, source="https://jobs.example/1", now=NOON)
        await transaction.activate(person, session, address, now=NOON)
    return person


def _post(person: str, session: str, number: int, **changed) -> QueuedEffect:
    values = {
        "id": f"{session}.{number}",
        "person": person,
        "session": session,
        "position": number,
        "kind": "Post",
        "lane": Lane.POST,
        "due_at": NOON,
        "payload": "{}",
        "place": "",
        "platform": "terminal",
    }
    return QueuedEffect(**{**values, **changed})


def _input(person: str, session: str, key: str, at: int = NOON, order_key: str = "") -> QueuedInput:
    return QueuedInput(key, person, session, at, order_key, '"x"')


async def _claim(store, owner="a:1:x", *, now=NOON, lease=1000, limit=50, platforms=("terminal",)):
    return await store.claim(owner=owner, platforms=platforms, now=now, until=now + lease, limit=limit)


# Once


async def test_a_deed_delivered_twice_is_one_input(store):
    person = await _round(store, "s1")
    for _ in range(2):
        async with store.transaction() as transaction:
            await transaction.enqueue([_input(person, "s1", "slack:1")])
    async with store.transaction() as transaction:
        assert await transaction.is_known_deed("slack:1")
        assert not await transaction.is_known_deed("slack:2")
        head = await transaction.head("s1", cached_version=-2)
        assert await transaction.finish_input(head.dedupe_key, now=NOON)
        assert not await transaction.finish_input(head.dedupe_key, now=NOON)
        assert await transaction.head("s1", cached_version=-2) is None
    assert await store.waiting_sessions(limit=10) == ()


async def test_a_finished_input_keeps_its_key_and_loses_its_words(store):
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        await transaction.enqueue([_input(person, "s1", "slack:1")])
        await transaction.finish_input("slack:1", now=NOON)
    ((row),) = (await store.everything(person))["inbox"]
    assert row["payload"] == ""
    assert row["dedupe_key"] == "slack:1"


async def test_inputs_come_in_the_platforms_order_whatever_the_order_of_arrival(store):
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        await transaction.enqueue([_input(person, "s1", "c", NOON + 3), _input(person, "s1", "a", NOON + 1)])
        await transaction.enqueue(
            [_input(person, "s1", "b2", NOON + 2, "2"), _input(person, "s1", "b1", NOON + 2, "1")]
        )
    order = []
    for _ in range(4):
        async with store.transaction() as transaction:
            head = await transaction.head("s1", cached_version=-2)
            order.append(head.dedupe_key)
            await transaction.finish_input(head.dedupe_key, now=NOON)
    assert order == ["a", "b1", "b2", "c"]


# In order


async def test_a_post_waits_for_the_earlier_ones_of_its_session_and_work_does_not(store):
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        work = _post(person, "s1", 9, kind="AskInterviewer", lane=Lane.WORK)
        await transaction.queue([_post(person, "s1", 1), _post(person, "s1", 2), work])
    first = await _claim(store)
    assert {one.position for one in first} == {1, 9}
    assert await _claim(store) == ()
    async with store.transaction() as transaction:
        assert await transaction.finish_effect("s1.1", owner="a:1:x", posted="m1")
    assert [one.position for one in await _claim(store)] == [2]


async def test_a_post_that_is_put_off_holds_back_the_later_ones(store):
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        await transaction.queue([_post(person, "s1", 1), _post(person, "s1", 2)])
    await _claim(store)
    await store.release("s1.1", owner="a:1:x", due_at=NOON + 5000, is_counted=False)
    assert await _claim(store, now=NOON + 4999) == ()
    (again,) = await _claim(store, now=NOON + 5000)
    assert (again.id, again.attempts, again.is_unresolved) == ("s1.1", 1, False)


async def test_a_dead_post_does_not_hold_back_the_later_ones(store):
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        await transaction.queue([_post(person, "s1", 1), _post(person, "s1", 2)])
    await _claim(store)
    async with store.transaction() as transaction:
        assert not await transaction.bury_effect("s1.1", owner="somebody else")
        assert await transaction.bury_effect("s1.1", owner="a:1:x")
    assert [one.id for one in await _claim(store)] == ["s1.2"]


async def test_posts_of_many_sessions_stay_in_order_under_concurrent_workers(tmp_path):
    path = tmp_path / "g.db"
    out: dict[str, list[int]] = {}
    async with sqlite_store(path) as one, sqlite_store(path) as two:
        for number in range(8):
            place = stage.Address("terminal", "local", f"c{number}")
            person = await _round(one, f"s{number}", stage.Identity("terminal", "local", f"u{number}"), place)
            async with one.transaction() as transaction:
                await transaction.queue([_post(person, f"s{number}", position) for position in range(6)])

        async def work(store, owner: str) -> None:
            idle = 0
            while idle < 3:
                claimed = await _claim(store, owner, limit=3)
                idle = 0 if claimed else idle + 1
                for leased in reversed(claimed):
                    out.setdefault(leased.session, []).append(leased.position)
                    await asyncio.sleep(0)
                    async with store.transaction() as transaction:
                        assert await transaction.finish_effect(leased.id, owner=owner)

        async with asyncio.TaskGroup() as group:
            for index, store in enumerate((one, two, one, two)):
                group.create_task(work(store, f"h:{index}:x"))
    assert out == {f"s{number}": list(range(6)) for number in range(8)}


# Leases


async def test_a_lease_keeps_others_away_until_it_runs_out_and_then_the_attempt_is_unresolved(store):
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        await transaction.queue([_post(person, "s1", 1)])
    (first,) = await _claim(store, "h:1:a", lease=1000)
    assert not first.is_unresolved
    assert await _claim(store, "h:2:b", now=NOON + 999) == ()
    (second,) = await _claim(store, "h:2:b", now=NOON + 1000)
    assert second.is_unresolved
    async with store.transaction() as transaction:
        assert not await transaction.finish_effect("s1.1", owner="h:1:a")
        assert await transaction.finish_effect("s1.1", owner="h:2:b", posted="m7", place='{"x":1}')
    assert await store.posted(person, "s1.1") == ("m7", '{"x":1}')


async def test_an_attempt_known_to_have_failed_is_not_unresolved_and_an_unknown_one_is(store):
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        await transaction.queue([_post(person, "s1", 1)])
    await _claim(store)
    await store.release("s1.1", owner="a:1:x", due_at=NOON)
    (second,) = await _claim(store)
    assert (second.attempts, second.is_unresolved) == (2, False)
    await store.release("s1.1", owner="a:1:x", due_at=NOON, is_resolved=False)
    (third,) = await _claim(store)
    assert (third.attempts, third.is_unresolved) == (3, True)


async def test_leases_of_an_owner_that_is_gone_are_freed_at_once(store):
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        await transaction.queue([_post(person, "s1", 1)])
    await _claim(store, "h:1:a", lease=10**9)
    assert await store.lease_owners() == ("h:1:a",)
    assert await store.disown("h:1:a") == 1
    assert len(await _claim(store, "h:2:b")) == 1


async def test_an_effect_is_taken_only_by_a_process_that_serves_the_rounds_platform(store):
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        await transaction.queue([_post(person, "s1", 1)])
    assert await _claim(store, platforms=("slack", "discord")) == ()
    async with store.transaction() as transaction:
        await transaction.activate(person, "s1", stage.Address("slack", "T1", "D1"), now=NOON)
    assert await _claim(store, platforms=("terminal",)) == ()
    assert len(await _claim(store, platforms=("slack",))) == 1
    assert await store.address_of(person, "s1") == stage.Address("slack", "T1", "D1")


async def test_timers_come_due_in_their_time(store):
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        timer = _post(person, "s1", 1, kind="Schedule", lane=Lane.TIMER, due_at=NOON + 60_000)
        await transaction.queue([timer])
    assert await _claim(store) == ()
    assert await store.next_due(platforms=("terminal",), now=NOON) == NOON + 60_000
    assert await store.is_settled(person, "s1")
    assert len(await _claim(store, now=NOON + 60_000)) == 1


# Whose


async def test_one_round_is_active_and_the_address_belongs_to_the_latest(store):
    person = await _round(store, "s1")
    await _round(store, "s2")
    rounds = {one.session: one.is_active for one in await store.rounds(person)}
    assert rounds == {"s1": False, "s2": True}
    async with _person(store) as (transaction, _):
        known = await transaction.known(stage.ME, stage.HERE, now=NOON)
    assert (known.active.session, known.here.session) == ("s2", "s2")
    # The round before it hears nothing there any more, but may still speak.
    assert await store.address_of(person, "s1") == stage.HERE


async def test_nothing_of_one_person_is_read_in_the_name_of_another(store):
    mine = await _round(store, "s1")
    yours = await _round(store, "s2", stage.YOU, stage.THERE)
    async with store.transaction() as transaction:
        await transaction.keep(StoredDocument("d1", mine, "s1", DocumentKind.PROFILE, "cv", "mine", NOON))
        await transaction.set_profile(mine, "d1", facts=1)
        await transaction.queue([_post(mine, "s1", 1)])
        assert await transaction.round_of(yours, "s1") is None
        assert (await transaction.latest_round(yours)).session == "s2"
        known = await transaction.known(stage.YOU, stage.HERE, now=NOON)
        assert (known.here, known.profile) == (None, "")
        assert await transaction.drop_documents(yours, DocumentKind.PROFILE) == 0
        assert await transaction.drop_documents(yours, DocumentKind.PROFILE, document="d1") == 0
    await _claim(store)
    async with store.transaction() as transaction:
        await transaction.finish_effect("s1.1", owner="a:1:x", posted="m1", place="{}")
    assert await store.document(yours, "d1") is None
    assert await store.snapshot(yours, "s1") is None
    assert await store.events(yours, "s1") == ()
    assert await store.round_of(yours, "s1") is None
    assert await store.posted(yours, "s1.1") is None
    assert await store.address_of(yours, "s1") is None
    assert [one.session for one in await store.rounds(yours)] == ["s2"]
    await store.erase_session(yours, "s1", place="", now=NOON)
    assert await store.round_of(mine, "s1") is not None
    rows = await store.everything(yours)
    assert {row["person"] for table in ("identity", "round", "outbox") for row in rows[table]} == {yours}


QUEUE_STATEMENTS = {
    "waiting_sessions", "waiting_desk", "head", "claim", "finish_effect", "release", "bury", "lease_owners", "disown",
    "next_due", "drop_ownerless", "is_known_deed", "finish_input", "miss_input", "leave_address", "take_address",
    "stale_rounds", "stale_people", "drop_old_keys", "drop_old_effects", "drop_old_exports", "bury_under_stone",
    "person_by_identity",
}  # fmt: skip


def test_every_statement_asks_by_person_but_those_of_the_queue_itself():
    for name, sql in statements().items():
        if name in QUEUE_STATEMENTS or sql.startswith("INSERT"):
            continue
        assert re.search(r"\bperson = :person|\bid = :person", sql), name


def test_the_statements_hold_no_other_dialect_tokens_and_nothing_only_one_engine_knows():
    text = "\n".join((*statements("postgres").values(), *migrations())).upper()
    for only_one in ("AUTOINCREMENT", "PRAGMA", "INSERT OR", "ROWID", "STRFTIME", "DATETIME(", "IFNULL", "GLOB "):
        assert only_one not in text


# Transactions


async def test_an_exception_inside_a_transaction_leaves_nothing_behind(store):
    person = await _round(store, "s1")

    async def failing() -> None:
        async with store.transaction() as transaction:
            await transaction.enqueue([_input(person, "s1", "lost")])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await failing()
    assert await store.waiting_sessions(limit=10) == ()
    async with store.transaction() as transaction:
        await transaction.enqueue([_input(person, "s1", "kept")])
    assert await store.waiting_sessions(limit=10) == ("s1",)


async def test_a_cancelled_transaction_rolls_back_at_whatever_moment_it_is_hit(store):
    person = await _round(store, "s1")

    async def write(key: str) -> None:
        async with store.transaction() as transaction:
            await transaction.enqueue([_input(person, "s1", key)])
            await transaction.enqueue([_input(person, "s1", f"{key}+")])

    for turns in range(40):
        task = asyncio.create_task(write(f"k{turns}"))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
    keys = {row["dedupe_key"] for row in (await store.everything(person))["inbox"]}
    assert all(f"{key.rstrip('+')}+" in keys and key.rstrip("+") in keys for key in keys), "half a transaction"
    async with store.transaction() as transaction:
        assert (await transaction.known(stage.ME, stage.HERE, now=NOON)).person == person


async def test_two_processes_worth_of_writers_lose_no_update(tmp_path):
    path = tmp_path / "g.db"
    async with sqlite_store(path) as one, sqlite_store(path) as two:
        person = await _round(one, "s1")

        async def add(store, name: str) -> None:
            for number in range(25):
                async with store.transaction() as transaction:
                    await transaction.enqueue([_input(person, "s1", f"{name}{number}")])

        await asyncio.gather(add(one, "a"), add(two, "b"), add(one, "c"))
        assert len((await one.everything(person))["inbox"]) == 75


# Schema


async def test_a_new_file_is_brought_to_the_latest_version_and_opened_again_as_it_is(tmp_path):
    path = tmp_path / "folder" / "g.db"
    for _ in range(2):
        async with sqlite_store(path):
            pass
    database = await open_database(path)
    assert await database.version() == len(migrations())
    await database.close()


async def test_a_file_of_a_newer_greenroom_is_refused(tmp_path):
    path = tmp_path / "g.db"
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA user_version = {len(migrations()) + 1}")
    raw.close()
    with pytest.raises(Misconfigured, match="Update Greenroom"):
        await open_database(path)


async def test_a_migration_that_fails_leaves_the_version_before_it(tmp_path, monkeypatch):
    path = tmp_path / "g.db"
    broken = (*migrations(), "CREATE TABLE extra (id TEXT);\nCREATE TABLE person (id TEXT);\n")
    monkeypatch.setattr(connection, "migrations", lambda: broken)
    with pytest.raises(Misconfigured, match="cannot work with"):
        await open_database(path)
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (len(broken) - 1,)
        assert raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'extra'").fetchone() is None
    raw.close()


async def test_two_processes_that_open_a_new_file_at_once_migrate_it_once(tmp_path):
    databases = await asyncio.gather(*(open_database(tmp_path / "g.db") for _ in range(4)))
    assert {await database.version() for database in databases} == {len(migrations())}
    for database in databases:
        await database.close()


# Forgetting

MARKER = "Quillfeather"


async def _filled(store) -> str:
    person = await _round(store, "s1")
    async with store.transaction() as transaction:
        await transaction.enqueue(
            [QueuedInput("k1", person, "s1", NOON, "", MARKER), QueuedInput("k2", person, "", NOON, "", MARKER)]
        )
        await transaction.queue([_post(person, "s1", 1, payload=MARKER), _post(person, "", 2, payload=MARKER)])
        for kind in DocumentKind:
            document = StoredDocument(f"d-{kind}", person, "s1", kind, MARKER, MARKER * 2000, NOON)
            await transaction.keep(document)
        await transaction.set_posting(person, "s1", title=MARKER, posting="d-posting")
    return person


async def test_forgetting_removes_every_row_and_every_byte_and_says_how_much(tmp_path):
    path = tmp_path / "g.db"
    async with sqlite_store(path) as store:
        person = await _filled(store)
        other = await _round(store, "s2", stage.YOU, stage.THERE)
        bye = _post("", "", 7, id="bye.0", payload="gone", place="{}")
        removed = await store.forget(person, deed="k2", farewell=lambda counts: (bye,), now=NOON)
        assert removed["rounds"] == 1
        assert removed["documents"] == len(DocumentKind)
        assert removed["people"] == 1
        for table, rows in (await store.everything(person)).items():
            assert rows == [], table
        assert await store.person_of(stage.ME) is None
        assert await store.person_of(stage.YOU) == other
        async with store.transaction() as transaction:
            assert await transaction.is_known_deed("k2")
        (farewell,) = await _claim(store)
        assert farewell.id == "bye.0"
        async with store.transaction() as transaction:
            await transaction.finish_effect("bye.0", owner="a:1:x", posted="m1", place=MARKER)
        with sqlite3.connect(path) as raw:
            assert raw.execute("SELECT COUNT(*) FROM outbox WHERE id = 'bye.0'").fetchone() == (0,)
            stones = raw.execute("SELECT id, kind FROM tombstone ORDER BY kind").fetchall()
            assert stones == [(person, "person"), ("s1", "round")]
            assert [row for line in raw.iterdump() if MARKER in line for row in [line]] == []
        raw.close()
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert MARKER.encode() not in kept


async def test_erasing_one_round_leaves_the_others_and_sends_what_still_waits_to_be_said(store):
    person = await _filled(store)
    await _round(store, "s2")
    removed = await store.erase_session(person, "s1", place='{"channel":"c"}', now=NOON)
    assert removed["rounds"] == 1
    assert [one.session for one in await store.rounds(person)] == ["s2"]
    assert {one.place for one in await _claim(store) if one.person == ""} == {'{"channel":"c"}'}


async def test_what_is_past_the_retention_is_swept_and_what_is_not_stays(store):
    await _filled(store)
    later = NOON + 91 * stage.DAY_MS
    async with store.transaction() as transaction:
        known = await transaction.known(stage.YOU, stage.THERE, now=later)
        await transaction.begin_round(known.person, "s2", source="", now=later)
        await transaction.enqueue([_input(known.person, "", "old"), _input(known.person, "", "new")])
        await transaction.finish_input("old", now=later - 31 * stage.DAY_MS)
        await transaction.finish_input("new", now=later)
    removed = await store.sweep(now=later, retention_ms=90 * stage.DAY_MS, dedupe_ms=30 * stage.DAY_MS)
    assert (removed["rounds"], removed["people"], removed["keys"]) == (1, 1, 1)
    assert await store.person_of(stage.ME) is None
    assert [row["dedupe_key"] for row in (await store.everything(known.person))["inbox"]] == ["new"]
    assert len(await store.rounds(known.person)) == 1


async def test_words_that_another_process_kept_from_being_wiped_are_wiped_by_the_next_sweep(tmp_path):
    path = tmp_path / "g.db"
    async with sqlite_store(path, busy_ms=50) as store:
        person = await _filled(store)
        reading = sqlite3.connect(path, isolation_level=None)
        reading.execute("BEGIN")
        assert reading.execute("SELECT COUNT(*) FROM document").fetchone() == (len(DocumentKind),)
        await store.forget(person, deed="", farewell=lambda counts: (), now=NOON)
        assert await store.person_of(stage.ME) is None
        reading.execute("COMMIT")
        reading.close()
        await store.sweep(now=NOON, retention_ms=stage.DAY_MS, dedupe_ms=stage.DAY_MS)
        assert MARKER.encode() not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


async def test_a_locked_database_is_told_as_unavailable_and_nothing_is_lost(tmp_path):
    path = tmp_path / "g.db"
    async with sqlite_store(path, busy_ms=20) as store:
        person = await _round(store, "s1")
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")

        async def write() -> None:
            async with store.transaction() as transaction:
                await transaction.enqueue([_input(person, "s1", "k1")])

        with pytest.raises(Unavailable):
            await write()
        other.execute("ROLLBACK")
        other.close()
        await write()
        assert await store.waiting_sessions(limit=10) == ("s1",)
