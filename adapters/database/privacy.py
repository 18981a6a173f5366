"""Forgetting, showing everything that is kept, and deleting what is past its time."""

from adapters.database.connection import Database

_TABLES = ("person", "identity", "job", "round", "address", "session", "event", "inbox", "outbox", "document")
_FILES_MS = 7 * 24 * 60 * 60 * 1000
"""How long a file that was handed out, or never read, stays."""


async def erase_session(database: Database, person: str, session: str, *, place: str, now: int) -> dict[str, int]:
    """Everything of one round goes; posts that still wait go out to `place` as nobody's; a tombstone stays."""
    async with database.transaction():
        return await _erase_session(database, person, session, place=place, now=now)


async def everything(database: Database, person: str) -> dict[str, list[dict[str, object]]]:
    """All rows about a person, by table."""
    return {table: await database.read_named(f"all_{table}", {"person": person}) for table in _TABLES}


async def sweep(database: Database, *, now: int, retention_ms: int, dedupe_ms: int) -> dict[str, int]:
    """Rounds and people past the retention, dedupe keys past theirs. One short transaction each."""
    removed = {"rounds": 0, "people": 0, "keys": 0, "effects": 0, "files": 0}
    for person, session in await database.read("stale_rounds", {"before": now - retention_ms}):
        await erase_session(database, person, session, place="", now=now)
        removed["rounds"] += 1
    for (person,) in await database.read("stale_people", {"before": now - retention_ms}):
        async with database.transaction():
            await forget(database, person, now=now)
        removed["people"] += 1
    async with database.transaction():
        removed["keys"] = len(await database.write("drop_old_keys", {"before": now - dedupe_ms}))
        removed["effects"] = len(await database.write("drop_old_effects", {"before": now - dedupe_ms}))
        removed["files"] = len(await database.write("drop_old_exports", {"before": now - _FILES_MS}))
    if removed["rounds"] or removed["people"] or removed["files"] or database.owes_wiping:
        await database.wipe_free_pages()
    return removed


async def _erase_session(database: Database, person: str, session: str, *, place: str, now: int) -> dict[str, int]:
    who = {"person": person, "session": session}
    job = await database.write("job_of", who)
    await database.write("detach_effects", {**who, "place": place})
    removed = {
        "events": len(await database.write("erase_events", who)),
        "snapshots": len(await database.write("erase_snapshot", who)),
        "inputs": len(await database.write("erase_inputs", who)),
        "effects": len(await database.write("erase_effects", who)),
        "documents": len(await database.write("erase_session_documents", who)),
        "rounds": len(await database.write("erase_round", who)),
    }
    if removed["rounds"]:
        await database.write("erase_unused_job", {"person": person, "job": job[0][0]})
        removed["documents"] += len(await database.write("erase_unused_postings", {"person": person}))
        await database.write("bury_under_stone", {"id": session, "kind": "round", "now": now})
    return removed


async def forget(database: Database, person: str, *, now: int) -> dict[str, int]:
    """Everything of a person goes, inside the open transaction; tombstones without text stay."""
    who = {"person": person}
    removed = {"events": 0, "snapshots": 0, "inputs": 0, "effects": 0, "documents": 0, "rounds": 0}
    for (session,) in await database.write("sessions_of", who):
        # Nothing that still waits is said: the person asked for silence.
        await database.write("erase_effects", {**who, "session": session})
        for name, count in (await _erase_session(database, person, session, place="", now=now)).items():
            removed[name] += count
    removed["documents"] += len(await database.write("erase_all_documents", who))
    removed["inputs"] += len(await database.write("erase_all_inputs", who))
    removed["effects"] += len(await database.write("erase_all_effects", who))
    removed["jobs"] = len(await database.write("erase_jobs", who))
    removed["identities"] = len(await database.write("erase_identities", who))
    removed["people"] = len(await database.write("erase_person", who))
    if removed["people"]:
        await database.write("bury_under_stone", {"id": person, "kind": "person", "now": now})
    return removed
