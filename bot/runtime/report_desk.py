"""What was done and what is kept, asked for at the desk: a debrief again, an export, everything."""

import asyncio
from collections.abc import Mapping

import orjson

from bot.chat.inbound import Inbound
from bot.chat.message import File, Message
from bot.interview.effects import ShowKind
from bot.interview.wording.anywhere import note
from bot.report.data import round_record
from bot.report.markdown import round_report
from bot.runtime import privacy_desk
from bot.runtime.kept import kept_round, round_to_report
from bot.runtime.reply import Reply
from bot.runtime.routing import session_id
from bot.runtime.world import World
from bot.storage.records import DocumentKind, StoredDocument


async def report(
    world: World, person: str, inbound: Inbound, options: Mapping[str, str], *, prefix: str, now: int
) -> Reply:
    """The debrief of a round, drawn again or as a file."""
    session = await round_to_report(world.store, person, options.get("round", ""))
    if session is None or session.debrief is None:
        return Reply(
            (note(f"There is no debrief yet. It comes at the end of a round; “{prefix}end” ends the open one."),)
        )
    kept = await kept_round(world.store, session)
    if kept is None:
        return Reply((note("The posting of that round is no longer kept, so there is no report to draw."),))
    posting, profile = kept.posting, kept.profile
    export = options.get("export", "")
    if export == "markdown":
        text = await asyncio.to_thread(round_report, session, posting, profile=profile)
        return _file(inbound, f"greenroom-{session.id}.md", text, person=person, now=now)
    if export == "json":
        record = await asyncio.to_thread(round_record, session, posting, profile=profile)
        return _file(inbound, f"greenroom-{session.id}.json", _json(record), person=person, now=now)
    messages = await asyncio.to_thread(
        world.render,
        ShowKind.DEBRIEF,
        session=session,
        posting=posting,
        profile=profile,
        turn=-1,
        actions=(),
    )
    return Reply(messages)


async def everything(world: World, person: str, inbound: Inbound, *, now: int) -> Reply:
    """All that is kept about a person, as a file with a summary."""
    tables = await world.store.everything(person)
    text = await asyncio.to_thread(_json, tables)
    reply = _file(inbound, "greenroom-data.json", text, person=person, now=now)
    return Reply((privacy_desk.kept(tables), *reply.messages), reply.documents)


def _file(inbound: Inbound, name: str, text: str, *, person: str, now: int) -> Reply:
    document = StoredDocument(f"x{session_id(inbound.dedupe_key)}", person, "", DocumentKind.EXPORT, name, text, now)
    return Reply((Message((File(document.id, name),)),), documents=(document,))


def _json(value: object) -> str:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2).decode()
