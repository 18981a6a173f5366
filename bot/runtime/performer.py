"""Does what a decision asked of the world, and says what came of it. One effect at a time; the store is told after."""

import asyncio
from base64 import b64decode
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import assert_never

from bot.chat.inbound import Address
from bot.chat.message import Message
from bot.errors import (
    DocumentReason,
    DocumentRefused,
    Forbidden,
    Permanent,
    PostingRefused,
    RefusalReason,
    UnknownOutcome,
)
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
from bot.interview.events import AnswerAssessed, Event, PlanMade, Reread
from bot.interview.inputs import (
    Assessed,
    Debriefed,
    Input,
    PageRead,
    PageRefused,
    Planned,
    Posted,
    PostingSummary,
    ProfileRead,
    ProfileRefused,
    ProfileSummary,
    Responded,
    Tick,
)
from bot.interview.question import MapEntry
from bot.interview.session import Session
from bot.interview.transcript import ReplyKind, Response
from bot.ports import AskedBefore, Chat, Interviewer
from bot.posting.model import Posting
from bot.profile.model import Profile
from bot.runtime import codec
from bot.runtime.briefs import as_corrected, asked_before, assess_brief, debrief_brief, plan_brief, respond_brief
from bot.runtime.stepper import no_kill
from bot.storage import DocumentKind, Lane, LeasedEffect, QueuedEffect, Store, StoredDocument

ReadPosting = Callable[[ReadPage, bytes | None], Awaitable[Posting]]
"""A source, or the content of a stored file, to a posting. Raises PostingRefused or DocumentRefused."""

ReadFacts = Callable[[ReadProfile, bytes | None], Awaitable[Profile]]
"""A stored file's content, or pasted text, to a profile. Raises DocumentRefused."""

Render = Callable[..., tuple[Message, ...]]
"""bot.report.show.render."""

_PAGE_REASONS = {
    DocumentReason.EMPTY: RefusalReason.EMPTY,
    DocumentReason.TOO_LARGE: RefusalReason.TOO_LARGE,
    DocumentReason.TIMED_OUT: RefusalReason.TRUNCATED,
}


@dataclass(frozen=True, slots=True)
class World:
    """Everything effects are done with."""

    store: Store
    interviewer: Interviewer
    chats: Mapping[str, Chat]
    read_posting: ReadPosting
    read_profile: ReadFacts
    render: Render
    kill_point: Callable[[str], None] = no_kill


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an effect: everything that is written together with the end of its lease.

    `is_gone`: the effect's own row was erased, there is nothing to finish.
    """

    reply: Input | None = None
    posted: str = ""
    place: str = ""
    documents: tuple[StoredDocument, ...] = ()
    posting: PostingSummary | None = None
    profile: ProfileSummary | None = None
    spent_upload: str = ""
    posts: tuple[QueuedEffect, ...] = ()
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class _Scene:
    """What most effects look at."""

    session: Session
    posting: Posting
    profile: Profile | None


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
            return await _read_page(world, effect, leased, now=now)
        case ReadProfile():
            return await _read_profile(world, effect, leased, now=now)
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
    scene = await _scene(world, leased)
    if scene is None:
        return Done()
    messages = await asyncio.to_thread(
        world.render,
        effect.kind,
        session=scene.session,
        posting=scene.posting,
        profile=scene.profile,
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
    scene = await _scene(world, leased)
    if scene is None:
        return None
    session, posting, profile = scene.session, scene.posting, scene.profile
    match effect.task:
        case Task.PLAN:
            history = await _history(world, session)
            brief = plan_brief(session, posting, profile=profile, history=history)
            return Planned(leased.id, await world.interviewer.plan(brief))
        case Task.RESPOND:
            asked = respond_brief(session, effect, posting, profile=profile)
            response = await world.interviewer.respond(asked) if asked else Response(ReplyKind.ANSWER)
            return Responded(leased.id, response)
        case Task.ASSESS:
            return Assessed(leased.id, await world.interviewer.assess(assess_brief(session, effect, posting)))
        case Task.DEBRIEF:
            return Debriefed(
                leased.id, await world.interviewer.debrief(debrief_brief(session, posting, profile=profile))
            )
    assert_never(effect.task)


async def _history(world: World, session: Session) -> tuple[AskedBefore, ...]:
    """Earlier rounds of the same person on the same posting: the same text, or the same address."""
    rounds = await world.store.rounds(session.person)
    this = next((one for one in rounds if one.session == session.id), None)
    earlier: list[Session] = []
    for one in reversed(rounds):
        is_same = this is not None and (one.posting == this.posting or (one.source != "" and one.source == this.source))
        if one.session == session.id or not is_same:
            continue
        snapshot = await world.store.snapshot(session.person, one.session)
        if snapshot is not None:
            earlier.append(await asyncio.to_thread(codec.decode_session, snapshot))
    return asked_before(tuple(earlier))


async def _scene(world: World, leased: LeasedEffect) -> _Scene | None:
    """The session as it stands and its documents; None when it was forgotten meanwhile."""
    snapshot = await world.store.snapshot(leased.person, leased.session)
    if snapshot is None:
        return None
    session = codec.decode_session(snapshot)
    if session.posting is None:
        return None
    kept = await world.store.document(leased.person, session.posting.document)
    if kept is None:
        raise Permanent("the posting's document is gone")
    posting = as_corrected(codec.decode_posting(kept.content), session)
    return _Scene(session, posting, await _profile(world, session))


async def _profile(world: World, session: Session) -> Profile | None:
    """The profile of the round; None without one, and after the candidate deleted it."""
    if session.profile is None:
        return None
    kept = await world.store.document(session.person, session.profile.document)
    return codec.decode_profile(kept.content) if kept else None


# Reading


async def _read_page(world: World, effect: ReadPage, leased: LeasedEffect, *, now: int) -> Done:
    content = None
    if effect.document:
        upload = await _upload(world, leased, effect.document)
        content = b64decode(upload.content)
        effect = replace(effect, source=effect.source or upload.name)
    try:
        posting = await world.read_posting(effect, content)
    except PostingRefused as refused:
        reply = PageRefused(leased.id, refused.reason, refused.message, refused.next_step, refused.jobs)
        return Done(reply=reply, spent_upload=effect.document)
    except DocumentRefused as refused:
        reason = _PAGE_REASONS.get(refused.reason, RefusalReason.UNSUPPORTED)
        return Done(
            reply=PageRefused(leased.id, reason, refused.message, refused.next_step), spent_upload=effect.document
        )
    # The same text is one document for all rounds of a person: the next round knows what was asked on it.
    digest = sha256(f"{leased.person}\n{posting.title}\n{posting.text}".encode()).hexdigest()[:20]
    document = StoredDocument(
        f"d{digest}", leased.person, "", DocumentKind.POSTING, posting.source, codec.encode_posting(posting), now
    )
    summary = PostingSummary(
        document=document.id,
        title=posting.title or "",
        company=posting.company or "",
        language=posting.language,
        role_lines=len(posting.role_lines()),
    )
    return Done(
        reply=PageRead(leased.id, summary), documents=(document,), posting=summary, spent_upload=effect.document
    )


async def _read_profile(world: World, effect: ReadProfile, leased: LeasedEffect, *, now: int) -> Done:
    upload = await _upload(world, leased, effect.document) if effect.document else None
    content = b64decode(upload.content) if upload else None
    try:
        profile = await world.read_profile(effect, content)
    except DocumentRefused as refused:
        reply = ProfileRefused(leased.id, refused.message, refused.next_step)
        return Done(reply=reply, spent_upload=effect.document)
    document = StoredDocument(
        f"f{leased.id}", leased.person, "", DocumentKind.PROFILE, effect.name, codec.encode_profile(profile), now
    )
    summary = ProfileSummary(document.id, len(profile.facts))
    return Done(
        reply=ProfileRead(leased.id, summary), documents=(document,), profile=summary, spent_upload=effect.document
    )


async def _upload(world: World, leased: LeasedEffect, document: str) -> StoredDocument:
    kept = await world.store.document(leased.person, document)
    if kept is None:
        raise Permanent("the file is gone")
    return kept
