"""What the desk answers one deed with."""

from dataclasses import dataclass

from bot.chat.message import Message
from bot.storage.records import StoredDocument


@dataclass(frozen=True, slots=True)
class Reply:
    """What the desk says and keeps. `profile` is the new one, by document and number of facts; empty for none."""

    messages: tuple[Message, ...]
    documents: tuple[StoredDocument, ...] = ()
    profile: tuple[str, int] | None = None
    drop_profiles: bool = False
