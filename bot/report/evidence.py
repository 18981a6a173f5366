"""The evidence map: the posting's heavy lines beside the words of the profile that carry them."""

from bot.chat.message import Block, Bullets, Heading, Message, Quote, Text
from bot.chat.text import clip
from bot.interview.question import MapEntry, MapState
from bot.interview.session import Session
from bot.language.detect import detect_language
from bot.posting.model import Posting
from bot.profile.model import Fact, Profile
from bot.report.posting_card import heaviest
from bot.report.words import MAP_WORDS, counted, in_words, listed

HEAVY_LINES = 8
"""How many lines a map shows: what a person can check in one screen or two."""

_LINE_WORDS = 30
_FACT_WORDS = 25
_FACTS_SHOWN = 2
_STATE_WORDS = {MapState.MATCH: "shown", MapState.PARTIAL: "shown in part", MapState.GAP: "not found"}


def evidence_map(session: Session, posting: Posting, *, profile: Profile | None) -> Message:
    """The map as one message, without buttons."""
    return Message((Heading("The posting beside your profile"), *map_blocks(session, posting, profile=profile)))


def map_change(
    session: Session, posting: Posting, *, profile: Profile | None, earlier: tuple[MapEntry, ...]
) -> Message:
    """What a correction moved in the map; the rest is on the screen already."""
    known = {entry.line: (entry.state, entry.facts) for entry in earlier}
    entries = _heavy_entries(session, posting) if profile else ()
    moved = tuple(entry for entry in entries if known.get(entry.line) != (entry.state, entry.facts))
    if profile is None or not moved:
        return Message((Text("The questions are chosen with that in mind; nothing else moved. “map” shows it all."),))
    return Message((Text("That moves:"), *_by_state(moved, posting, profile), Text("“map” shows it all.")))


def map_blocks(session: Session, posting: Posting, *, profile: Profile | None) -> tuple[Block, ...]:
    """Heavy lines by state, with the facts in the profile's words."""
    entries = _heavy_entries(session, posting)
    if profile is not None and detect_language(profile.text) not in {None, posting.language}:
        return (
            Text(
                "The posting is in another language than your profile, so its lines were not compared with it and "
                "none counts as a gap."
            ),
        )
    if profile is None or not entries:
        return (
            Text(
                "There is no profile yet, so nothing is compared and no line counts as a gap. "
                "Questions come from the posting alone."
            ),
        )
    blocks: list[Block] = [Text(_summary(entries)), *_by_state(entries, posting, profile)]
    if session.corrections:
        blocks.append(Text("What you corrected, and what counts from now on:"))
        blocks.append(Bullets(session.corrections))
    return tuple(blocks)


def map_summary(entries: tuple[MapEntry, ...]) -> str:
    """How much of the posting the profile shows, over all its lines, in a sentence."""
    return f"Of {counted(len(entries), 'line', 'lines')} of the posting, your profile has {_counts(entries)}."


def fact_words(fact: Fact, *, words: int = _FACT_WORDS) -> str:
    """A fact in the profile's own words, with where and when."""
    place = ", ".join(part for part in (fact.employer, fact.dates) if part and part not in fact.text)
    return f"“{clip(fact.text, words)}”" + (f" ({place})" if place else "")


def _by_state(entries: tuple[MapEntry, ...], posting: Posting, profile: Profile) -> list[Block]:
    blocks: list[Block] = []
    for state in MapState:
        here = tuple(entry for entry in entries if entry.state is state)
        if here:
            blocks.append(Text(MAP_WORDS[state][len(here) > 1]))
        for entry in here:
            blocks.extend(_entry_blocks(entry, posting, profile))
    return blocks


def _heavy_entries(session: Session, posting: Posting) -> tuple[MapEntry, ...]:
    by_line = {entry.line: entry for entry in session.plan.map} if session.plan else {}
    return tuple(by_line[line.id] for line in heaviest(posting, HEAVY_LINES) if line.id in by_line)


def _summary(entries: tuple[MapEntry, ...]) -> str:
    if all(entry.state is MapState.GAP for entry in entries):
        return (
            f"I found none of the {counted(len(entries), 'line', 'lines')} that weigh most in your profile. "
            "The round will ask for the nearest thing you have done."
        )
    return f"Of the {counted(len(entries), 'line', 'lines')} that weigh most: {_counts(entries)}."


def _counts(entries: tuple[MapEntry, ...]) -> str:
    counts = {state: sum(entry.state is state for entry in entries) for state in MapState}
    return listed(tuple(f"{in_words(counts[state])} {words}" for state, words in _STATE_WORDS.items() if counts[state]))


def _entry_blocks(entry: MapEntry, posting: Posting, profile: Profile) -> tuple[Block, ...]:
    line = posting.line(entry.line)
    if line is None:
        return ()
    # The same words under two employers are shown once.
    named = (fact for fact_id in entry.facts if (fact := profile.fact(fact_id)))
    facts = tuple({fact.text: fact for fact in reversed(tuple(named))}.values())[::-1][:_FACTS_SHOWN]
    quote = Quote(clip(line.text, _LINE_WORDS))
    if entry.state is MapState.GAP or not facts:
        return (quote,)
    return (quote, Bullets(tuple(fact_words(fact) for fact in facts)))
