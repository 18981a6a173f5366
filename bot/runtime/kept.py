"""A round as it is kept: the session, its posting as the candidate put it right, its profile."""

import asyncio
from dataclasses import dataclass

from bot.interview.session import Session
from bot.posting.model import Posting
from bot.profile.model import Profile
from bot.runtime import codec
from bot.runtime.briefs import as_corrected
from bot.storage.store import Store


@dataclass(frozen=True, slots=True)
class Kept:
    """A round with its documents."""

    session: Session
    posting: Posting
    profile: Profile | None


async def kept_session(store: Store, person: str, session: str) -> Session | None:
    """The session as it stands; None when it was forgotten, or was never this person's."""
    snapshot = await store.snapshot(person, session)
    return await asyncio.to_thread(codec.decode_session, snapshot) if snapshot else None


async def kept_round(store: Store, session: Session) -> Kept | None:
    """The documents of a round; None when no posting was read in it, or it is kept no longer."""
    if session.posting is None:
        return None
    posting = await store.document(session.person, session.posting.document)
    if posting is None:
        return None
    profile = session.profile.document if session.profile else ""
    return Kept(
        session,
        as_corrected(codec.decode_posting(posting.content), session),
        await kept_profile(store, session.person, profile),
    )


async def kept_profile(store: Store, person: str, document: str) -> Profile | None:
    """A profile by its document; None without one, and after the candidate deleted it."""
    kept = await store.document(person, document) if document else None
    return codec.decode_profile(kept.content) if kept else None


async def round_to_report(store: Store, person: str, wanted: str = "") -> Session | None:
    """The round with this id, or the one touched last that has a debrief."""
    for one in await store.rounds(person):
        if wanted and one.session != wanted:
            continue
        session = await kept_session(store, person, one.session)
        if session is not None and (wanted or session.debrief is not None):
            return session
    return None
