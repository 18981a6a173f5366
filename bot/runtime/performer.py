"""Does what a decision asked of the world, and says what came of it. One effect at a time; the store is told after."""

import asyncio
from typing import assert_never

from bot.chat.inbound import Address
from bot.errors import Forbidden, Permanent, UnknownOutcome
from bot.interview.assessment import Assessment
from bot.interview.effects import (
    AskInterviewer,
    Edit,
    Effect,
    Erase,
    Post,
    ReadPage,
    ReadProfile,
    Schedule,
    Show,
    ShowKind,
    Task,
)
from bot.interview.events.event import Event
from bot.interview.events.interviewing import AnswerAssessed
from bot.interview.events.preparing import PlanMade
from bot.interview.events.reviewing import Reread
from bot.interview.inputs import Input, Posted, Tick
from bot.interview.question import MapEntry
from bot.interview.session import Session
from bot.ports import AskedBefore, Chat
from bot.runtime import codec
from bot.runtime.asking import ask
from bot.runtime.briefs import asked_before
from bot.runtime.intake import read_page, read_profile
from bot.runtime.kept import Kept, kept_round, kept_session
from bot.runtime.world import Done, World
from bot.storage.records import Lane, LeasedEffect, QueuedEffect


async def perform(world: World, leased: LeasedEffect, *, now: int) -> Done:
    """Do it. Raises bot.errors; whoever holds the lease decides what follows."""
    effect = codec.decode_effect(leased.payload)
    match effect:
        case Post():
            return await _post(world, effect, leased)
        case Edit():
            return await _edit(world, effect, leased)
        case Show():
            return await _show(world, effect, leased, now=now)
        case AskInterviewer():
            return Done(reply=await _ask(world, effect, leased))
        case ReadPage():
            return await read_page(world, effect, leased, now=now)
        case ReadProfile():
            return await read_profile(world, effect, leased, now=now)
        case Schedule():
            return Done(reply=Tick(leased.id, now))
        case Erase():
            return await _erase(world, leased, now=now)
    assert_never(effect)


def words_for(effect: Effect) -> str:
    """The effect in words that follow “I could not”."""
    match effect:
        case AskInterviewer(task):
            return {
                Task.PLAN: "choose the questions",
                Task.RESPOND: "think of what to say to that",
                Task.ASSESS: "read your answer closely",
                Task.DEBRIEF: "write the debrief",
            }[task]
        case ReadPage():
            return "read the posting"
        case ReadProfile():
            return "read the profile"
        case Show():
            return "show that"
        case Post() | Edit() | Schedule() | Erase():
            return "say that here"
    assert_never(effect)


# Posting


async def _post(world: World, effect: Post, leased: LeasedEffect) -> Done:
    address = await _address(world, leased)
    chat = _chat(world, address)
    # An attempt that ended without a word may have been seen: look first, say it again only when it is not there.
    receipt = await chat.find(address, key=leased.id) if leased.is_unresolved else None
    if receipt is None:
        try:
            receipt = await chat.post(address, effect.message, key=leased.id)
        except UnknownOutcome:
            receipt = await chat.find(address, key=leased.id)
            if receipt is None:
                raise
    world.kill_point("perform.posted")
    reply = Posted(leased.id, receipt.at) if effect.question else None
    return Done(reply=reply, posted=receipt.message, place=codec.encode_address(address))


async def _edit(world: World, effect: Edit, leased: LeasedEffect) -> Done:
    made = await world.store.posted(leased.person, effect.of)
    if made is None:
        # What was to be edited never got out; its new words stand alone.
        return await _post(world, Post(effect.message), leased)
    message, place = made
    address = codec.decode_address(place)
    await _chat(world, address).edit(address, effect.message, key=leased.id, posted=message)
    world.kill_point("perform.edited")
    return Done()


async def _show(world: World, effect: Show, leased: LeasedEffect, *, now: int) -> Done:
    kept = await _kept(world, leased)
    if kept is None:
        return Done()
    messages = await asyncio.to_thread(
        world.render,
        effect.kind,
        session=kept.session,
        posting=kept.posting,
        profile=kept.profile,
        turn=effect.turn,
        actions=effect.actions,
        before=await _earlier_reading(world, effect, leased),
        earlier=await _earlier_map(world, effect, leased),
    )
    posts = tuple(
        QueuedEffect(
            id=f"{leased.id}-{number}",
            person=leased.person,
            session=leased.session,
            position=leased.position + number + 1,
            kind=codec.kind_of(post),
            lane=Lane.POST,
            due_at=now,
            payload=codec.encode_effect(post),
        )
        for number, post in enumerate(Post(message) for message in messages)
    )
    return Done(posts=posts)


async def _earlier_reading(world: World, effect: Show, leased: LeasedEffect) -> Assessment | None:
    """For a reread: the assessment before the last one. Snapshots keep the latest; the events remember."""
    if effect.kind is not ShowKind.REREAD:
        return None
    readings = [
        event.assessment
        for event in await _past(world, leased, AnswerAssessed, Reread)
        if isinstance(event, AnswerAssessed | Reread) and event.turn == effect.turn
    ]
    return readings[-2] if len(readings) > 1 else None


async def _earlier_map(world: World, effect: Show, leased: LeasedEffect) -> tuple[MapEntry, ...] | None:
    """For a corrected map: the one before it."""
    if effect.kind is not ShowKind.MAP_CHANGE:
        return None
    maps = [event.plan.map for event in await _past(world, leased, PlanMade) if isinstance(event, PlanMade)]
    return maps[-2] if len(maps) > 1 else None


async def _past(world: World, leased: LeasedEffect, *kinds: type[Event]) -> list[Event]:
    """The session's events of some kinds; the others are not decoded."""
    marks = tuple(f'"{kind.__name__}"' for kind in kinds)
    texts = await world.store.events(leased.person, leased.session)
    return [codec.decode_event(text) for text in texts if any(mark in text for mark in marks)]


async def _erase(world: World, leased: LeasedEffect, *, now: int) -> Done:
    address = await world.store.address_of(leased.person, leased.session)
    place = codec.encode_address(address) if address else ""
    await world.store.erase_session(leased.person, leased.session, place=place, now=now)
    return Done(is_gone=True)


async def _address(world: World, leased: LeasedEffect) -> Address:
    if leased.place:
        return codec.decode_address(leased.place)
    address = await world.store.address_of(leased.person, leased.session)
    if address is None:
        raise Forbidden("the round talks nowhere any more")
    return address


def _chat(world: World, address: Address) -> Chat:
    chat = world.chats.get(address.platform)
    if chat is None:
        raise Forbidden("this process does not serve the platform")
    return chat


# Asking


async def _ask(world: World, effect: AskInterviewer, leased: LeasedEffect) -> Input | None:
    kept = await _kept(world, leased)
    if kept is None:
        return None
    history = await _history(world, kept.session) if effect.task is Task.PLAN else ()
    return await ask(world.interviewer, leased.id, effect, about=kept, history=history)


async def _history(world: World, session: Session) -> tuple[AskedBefore, ...]:
    """Earlier rounds of the same person on the same posting: the same text, or the same address."""
    rounds = await world.store.rounds(session.person)
    this = next((one for one in rounds if one.session == session.id), None)
    earlier: list[Session] = []
    for one in reversed(rounds):
        is_same = this is not None and (one.posting == this.posting or (one.source != "" and one.source == this.source))
        if one.session == session.id or not is_same:
            continue
        kept = await kept_session(world.store, session.person, one.session)
        if kept is not None:
            earlier.append(kept)
    return asked_before(tuple(earlier))


async def _kept(world: World, leased: LeasedEffect) -> Kept | None:
    """The round as it stands; None when it was forgotten meanwhile, or has no posting yet."""
    session = await kept_session(world.store, leased.person, leased.session)
    if session is None or session.posting is None:
        return None
    kept = await kept_round(world.store, session)
    if kept is None:
        raise Permanent("the posting's document is gone")
    return kept
