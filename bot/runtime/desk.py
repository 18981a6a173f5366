"""The desk: what a person asks of Greenroom itself, outside any round. Plain words, one answer a deed."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.chat.commands import Scope, command, help_message
from bot.chat.inbound import Attached, Commanded, Inbound, Pressed, Said
from bot.chat.message import Action, Message, Style, action_id, parse_action_id
from bot.errors import DocumentRefused
from bot.interview.effects import Post, ReadProfile
from bot.interview.understand import Meaning, understand
from bot.interview.wording.anywhere import note
from bot.profile.model import Profile
from bot.runtime import codec, privacy_desk, profile_desk, report_desk
from bot.runtime.kept import kept_profile
from bot.runtime.reply import Reply
from bot.runtime.routing import document_id, session_id
from bot.runtime.world import World
from bot.storage.records import DocumentKind, HeadInput, Lane, QueuedEffect, StoredDocument

_ANYWHERE = frozenset({"help", "privacy", "data", "forget", "report", "profile"})


@dataclass(frozen=True, slots=True)
class Desk:
    """What the desk answers with. `prefixes` are how commands begin, by platform; `text_goes` is where text is sent."""

    world: World
    prefixes: Mapping[str, str] = field(default_factory=dict[str, str])
    text_goes: str = "Nothing leaves this machine: questions and judgements are made here, without a model."
    retention_days: int = 90


async def answer(desk: Desk, deed: HeadInput, *, now: int) -> tuple[str, ...]:
    """Answer one deed; returns the sessions that were forgotten. Done twice it says the same thing once."""
    inbound = codec.decode_inbound(deed.payload)
    if _is_confirmed_forget(inbound):
        return await _forget(desk, deed, inbound, now=now)
    reply = await _reply(desk, deed.person, inbound, now=now)
    async with desk.world.store.transaction() as transaction:
        if not await transaction.finish_input(deed.dedupe_key, now=now):
            return ()
        if reply.drop_profiles:
            await transaction.drop_documents(deed.person, DocumentKind.PROFILE)
        for document in reply.documents:
            await transaction.keep(document)
        if reply.profile is not None:
            document_name, facts = reply.profile
            await transaction.set_profile(deed.person, document_name, facts=facts)
        await transaction.queue(_posts(inbound, reply.messages, person=deed.person, now=now))
        desk.world.kill_point("desk.answered")
    desk.world.kill_point("desk.committed")
    return ()


def _posts(inbound: Inbound, messages: tuple[Message, ...], *, person: str, now: int) -> tuple[QueuedEffect, ...]:
    name = session_id(inbound.dedupe_key)
    place = codec.encode_address(inbound.address)
    return tuple(
        QueuedEffect(
            id=f"{name}.d.{number}",
            person=person,
            session="",
            position=now * 100 + number,
            kind=codec.kind_of(post),
            lane=Lane.POST,
            due_at=now,
            payload=codec.encode_effect(post),
            place=place,
            platform=inbound.address.platform,
        )
        for number, post in enumerate(Post(message) for message in messages)
    )


async def _reply(desk: Desk, person: str, inbound: Inbound, *, now: int) -> Reply:
    prefix = desk.prefixes.get(inbound.identity.platform, "")
    match inbound.doing:
        case Commanded(name, _, options):
            return await _commanded(desk, person, inbound, name, options, prefix=prefix, now=now)
        case Said(_, text, _):
            meaning = understand(text, also=_ANYWHERE)
            if meaning.meaning is Meaning.COMMAND:
                return await _commanded(desk, person, inbound, meaning.action, {}, prefix=prefix, now=now)
            return await _no_round(desk, person, prefix)
        case Pressed(action, _, _):
            return await _pressed(desk, person, inbound, action, now=now)
        case Attached(_, name, content, _):
            return _attached(inbound, name, content, person=person, now=now)
        case _:
            return await _no_round(desk, person, prefix)


async def _commanded(
    desk: Desk, person: str, inbound: Inbound, name: str, options: Mapping[str, str], *, prefix: str, now: int
) -> Reply:
    match name:
        case "help":
            return Reply((help_message(prefix),))
        case "privacy":
            return Reply((privacy_desk.privacy(desk.text_goes, retention_days=desk.retention_days, prefix=prefix),))
        case "forget":
            return Reply((privacy_desk.ask_to_forget(prefix),))
        case "data":
            return await report_desk.everything(desk.world, person, inbound, now=now)
        case "report":
            return await report_desk.report(desk.world, person, inbound, options, prefix=prefix, now=now)
        case "profile":
            return await _profile(desk, person, inbound, options, prefix=prefix, now=now)
        case "start":
            return Reply((_how_to_start(prefix),))
        case "continue":
            which = f"“{options['round']}”" if options.get("round") else "one"
            return Reply(
                (note(f"There is no round {which} of yours to go on with. “{prefix}start” begins a new one."),)
            )
        case _:
            if (spec := command(name)) is not None and spec.scope is Scope.ROUND:
                return await _no_round(desk, person, prefix)
            return Reply((note(f"I do not know “{name}”."), help_message(prefix)))


async def _no_round(desk: Desk, person: str, prefix: str) -> Reply:
    rounds = await desk.world.store.rounds(person)
    resting = next((one for one in rounds if one.standing.value in ("open", "paused")), None)
    if resting is not None:
        title = f" for {resting.title}" if resting.title else ""
        return Reply((note(f"Your round{title} is elsewhere. “{prefix}continue” brings it here."),))
    return Reply((_how_to_start(prefix),))


def _how_to_start(prefix: str) -> Message:
    return note(
        "Which job is it? Send the posting's address, or attach the posting as a file.",
        f"Or “{prefix}start” followed by the address.",
    )


async def _pressed(desk: Desk, person: str, inbound: Inbound, action: str, *, now: int) -> Reply:
    parsed = parse_action_id(action)
    if parsed and parsed[0] == "profile" and parsed[1] == "-":
        return await _read_upload(desk, person, inbound, parsed[2], now=now)
    return Reply((note("That button belongs to somebody else's round, or to one that was deleted. Nothing changed."),))


# Files and the profile


def _attached(inbound: Inbound, name: str, content: bytes, *, person: str, now: int) -> Reply:
    document = document_id(inbound)
    kept = StoredDocument(document, person, "", DocumentKind.UPLOAD, name, b64encode(content).decode(), now)
    actions = (
        Action(action_id("start", "-", document), "It is the posting", Style.PRIMARY),
        Action(action_id("profile", "-", document), "It is my CV"),
    )
    return Reply((note(f"What is “{name}”?", actions=actions),), documents=(kept,))


async def _read_upload(desk: Desk, person: str, inbound: Inbound, document: str, *, now: int) -> Reply:
    kept = await desk.world.store.document(person, document)
    if kept is None or kept.kind is not DocumentKind.UPLOAD:
        return Reply((note("I no longer have that file. Please attach it again."),))
    read = ReadProfile(kept.name, document)
    try:
        profile = await desk.world.read_profile(read, profile_desk.content_of(kept))
    except DocumentRefused as refused:
        return Reply((note(refused.message, refused.next_step),))
    return _kept_profile(
        profile, person, inbound, now=now, words=profile_desk.overview(profile, heading="Your profile")
    )


async def _profile(
    desk: Desk, person: str, inbound: Inbound, options: Mapping[str, str], *, prefix: str, now: int
) -> Reply:
    current = await _current_profile(desk, person)
    added, deleted = options.get("add", "").strip(), options.get("delete", "").strip()
    if added:
        profile = profile_desk.with_fact(current, added)
        fact = profile.facts[-1]
        return _kept_profile(profile, person, inbound, now=now, words=note(f"Added as {fact.id}: “{fact.text}”"))
    if current is None:
        return Reply((profile_desk.none_yet(prefix),))
    if deleted.lower() == "all":
        return Reply(
            (note("Your profile is deleted, in earlier rounds too. Their reports stay."),),
            profile=("", 0),
            drop_profiles=True,
        )
    if deleted:
        profile = profile_desk.without_fact(current, deleted.upper())
        if profile is None:
            return Reply((note(f"There is no fact {deleted}. “{prefix}profile” lists them."),))
        words = note(f"{deleted.upper()} is deleted. Earlier copies of the profile are gone with it.")
        reply = _kept_profile(profile, person, inbound, now=now, words=words)
        return Reply(reply.messages, reply.documents, reply.profile, drop_profiles=True)
    return Reply((profile_desk.overview(current, heading="Your profile", prefix=prefix),))


async def _current_profile(desk: Desk, person: str) -> Profile | None:
    store = desk.world.store
    return await kept_profile(store, person, await store.profile_of(person))


def _kept_profile(profile: Profile, person: str, inbound: Inbound, *, now: int, words: Message) -> Reply:
    document = StoredDocument(
        f"f{session_id(inbound.dedupe_key)}",
        person,
        "",
        DocumentKind.PROFILE,
        profile.source,
        codec.encode_profile(profile),
        now,
    )
    return Reply((words,), documents=(document,), profile=(document.id, len(profile.facts)))


# Forgetting


def _is_confirmed_forget(inbound: Inbound) -> bool:
    match inbound.doing:
        case Commanded("forget", _, options):
            return options.get("confirm", "").strip().lower() == "yes"
        case Pressed(action, _, _):
            return parse_action_id(action) == ("forget", "-", "yes")
        case Said(_, text, _):
            return " ".join(text.lower().split()) == "forget yes"
        case _:
            return False


async def _forget(desk: Desk, deed: HeadInput, inbound: Inbound, *, now: int) -> tuple[str, ...]:
    rounds = await desk.world.store.rounds(deed.person)

    def farewell(removed: Mapping[str, int]) -> tuple[QueuedEffect, ...]:
        return _posts(inbound, (privacy_desk.gone(removed),), person="", now=now)

    await desk.world.store.forget(deed.person, deed=deed.dedupe_key, farewell=farewell, now=now)
    return tuple(one.session for one in rounds)
