"""What effects are done with, and what comes of one."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.chat.message import Message
from bot.interview.effects import ReadPage, ReadProfile
from bot.interview.inputs import Input, PostingSummary, ProfileSummary
from bot.ports import Chat, Interviewer
from bot.posting.model import Posting
from bot.profile.model import Profile
from bot.runtime.stepper import no_kill
from bot.storage.records import QueuedEffect, StoredDocument
from bot.storage.store import Store

ReadPosting = Callable[[ReadPage, bytes | None], Awaitable[Posting]]
"""A source, or the content of a stored file, to a posting. Raises PostingRefused or DocumentRefused."""

ReadFacts = Callable[[ReadProfile, bytes | None], Awaitable[Profile]]
"""A stored file's content, or pasted text, to a profile. Raises DocumentRefused."""

Render = Callable[..., tuple[Message, ...]]
"""bot.report.show.render."""


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
