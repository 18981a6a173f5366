"""What is kept, as it passes through the store."""

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How far a round is, as lists show it; what is legal is decided by the core alone."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    EXPIRED = "expired"


class Lane(StrEnum):
    """What an effect waits for: posts for the session's earlier ones, timers for their time, work for nothing."""

    POST = "post"
    WORK = "work"
    BEHIND = "behind"
    TIMER = "timer"


class DocumentKind(StrEnum):
    """What a stored document is. `upload` lives only until it was read: it may hold contact details."""

    POSTING = "posting"
    PROFILE = "profile"
    UPLOAD = "upload"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class RoundRecord:
    """One round of a person. `is_active`: what the person says without a button goes to it."""

    session: str
    person: str
    standing: Standing
    is_active: bool
    source: str
    title: str
    posting: str
    started_at: int
    updated_at: int


@dataclass(frozen=True, slots=True)
class Known:
    """What routing must know of whoever did something: who, their active round, and the round at the address."""

    person: str
    profile: str
    profile_facts: int
    active: RoundRecord | None
    here: RoundRecord | None


@dataclass(frozen=True, slots=True)
class QueuedInput:
    """One line of the inbox. `session` empty: for the desk. `payload` is the encoded input."""

    dedupe_key: str
    person: str
    session: str
    at: int
    order_key: str
    payload: str


@dataclass(frozen=True, slots=True)
class HeadInput:
    """The next input of a session and what it meets: `version` -1 before the first step.

    `snapshot` is None when the version asked about still holds.
    """

    seq: int
    dedupe_key: str
    person: str
    session: str
    attempts: int
    payload: str
    version: int
    snapshot: str | None


@dataclass(frozen=True, slots=True)
class QueuedEffect:
    """One line of the outbox. `position` orders the posts of one session.

    `place` (an encoded address) and `platform` are set for the desk's posts; a session's go where its round talks.
    """

    id: str
    person: str
    session: str
    position: int
    kind: str
    lane: Lane
    due_at: int
    payload: str
    place: str = ""
    platform: str = ""


@dataclass(frozen=True, slots=True)
class LeasedEffect:
    """An effect in hand. `is_unresolved`: an earlier attempt ended without a word, so look before doing it again."""

    id: str
    person: str
    session: str
    position: int
    kind: str
    payload: str
    place: str
    attempts: int
    is_unresolved: bool


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document, immutable. `session` empty: it is the person's. `content` is text, or base64 for an upload."""

    id: str
    person: str
    session: str
    kind: DocumentKind
    name: str
    content: str
    created_at: int


@dataclass(frozen=True, slots=True)
class StepRecord:
    """What one step leaves behind: (kind, encoded) events, the snapshot after them, the effects.

    Without events nothing changes but that the input is done. `has_new_job`: title and posting changed.
    `is_working`: the person waits for us.
    """

    head: HeadInput
    events: tuple[tuple[str, str], ...]
    snapshot: str
    standing: Standing
    is_working: bool
    has_new_job: bool
    title: str
    posting: str
    effects: tuple[QueuedEffect, ...]
