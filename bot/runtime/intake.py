"""What a round is given: its posting and its profile, read from where they are and kept as documents."""

from base64 import b64decode
from dataclasses import replace
from hashlib import sha256

from bot.errors import DocumentReason, DocumentRefused, Permanent, PostingRefused, RefusalReason
from bot.interview.effects import ReadPage, ReadProfile
from bot.interview.inputs import (
    PageRead,
    PageRefused,
    PostingSummary,
    ProfileRead,
    ProfileRefused,
    ProfileSummary,
)
from bot.runtime import codec
from bot.runtime.world import Done, World
from bot.storage.records import DocumentKind, LeasedEffect, StoredDocument

_PAGE_REASONS = {
    DocumentReason.EMPTY: RefusalReason.EMPTY,
    DocumentReason.TOO_LARGE: RefusalReason.TOO_LARGE,
    DocumentReason.TIMED_OUT: RefusalReason.TRUNCATED,
}


async def read_page(world: World, effect: ReadPage, leased: LeasedEffect, *, now: int) -> Done:
    """A source, or a stored file, to the round's posting; a refusal is a reply like any other."""
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


async def read_profile(world: World, effect: ReadProfile, leased: LeasedEffect, *, now: int) -> Done:
    """A stored file, or pasted text, to the round's profile."""
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
