"""Showing and changing a stored profile: facts keep their ids, offsets stay true, deleted words are nowhere."""

from base64 import b64decode
from dataclasses import replace

from bot.chat.message import Bullets, Heading, Message, Text
from bot.profile.model import Fact, FactKind, Profile
from bot.storage.records import StoredDocument

OWN_WORDS = "your own words"


def content_of(document: StoredDocument) -> bytes:
    """The bytes of an upload."""
    return b64decode(document.content)


def overview(profile: Profile, *, heading: str, prefix: str = "") -> Message:
    """All facts with their ids, and how to change them."""
    count = len(profile.facts)
    return Message(
        (
            Heading(heading),
            Text(f"{count} {'fact' if count == 1 else 'facts'} from {profile.source}."),
            Bullets(tuple(f"{fact.id}: {_line(fact)}" for fact in profile.facts)),
            *(Text(warning) for warning in profile.warnings),
            Text(f"“{prefix}profile add” puts a fact in; “{prefix}profile delete” takes one out by its id, or “all”."),
        )
    )


def none_yet(prefix: str) -> Message:
    """Nobody told anything yet."""
    return Message(
        (
            Text("You have no profile yet. Attach your CV here (PDF, DOCX, text, Markdown or JSON Resume),"),
            Text(f"or say “{prefix}profile add” and a fact in your own words. Contact details are not kept."),
        )
    )


def with_fact(profile: Profile | None, words: str) -> Profile:
    """The profile and one fact more, in the candidate's words, at the end of its text."""
    text = " ".join(words.split())
    if profile is None:
        return Profile(OWN_WORDS, text, (Fact("E1", text, 0, len(text), FactKind.OTHER),))
    number = max((int(fact.id[1:]) for fact in profile.facts if fact.id[1:].isdigit()), default=0) + 1
    start = len(profile.text) + 1
    fact = Fact(f"E{number}", text, start, start + len(text), FactKind.OTHER)
    return replace(profile, text=f"{profile.text}\n{text}", facts=(*profile.facts, fact))


def without_fact(profile: Profile, fact_id: str) -> Profile | None:
    """The profile without a fact and its words; None when there is no such fact."""
    gone = profile.fact(fact_id)
    if gone is None:
        return None
    cut = gone.end - gone.start
    kept = tuple(_moved(fact, gone, cut) for fact in profile.facts if fact.end <= gone.start or fact.start >= gone.end)
    return replace(profile, text=profile.text[: gone.start] + profile.text[gone.end :], facts=kept)


def _moved(fact: Fact, gone: Fact, cut: int) -> Fact:
    return replace(fact, start=fact.start - cut, end=fact.end - cut) if fact.start >= gone.end else fact


def _line(fact: Fact) -> str:
    where = ", ".join(part for part in (fact.employer, fact.dates) if part)
    return f"{fact.text} ({where})" if where else fact.text
