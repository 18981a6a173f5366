"""How strongly each statement's own words speak for each section."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.language.phrases import PhraseTable, tokens_of
from bot.posting.cue_words import CUE_WORDS
from bot.posting.gains import receives_work, says_how_to_apply, says_what_you_get
from bot.posting.section import Section
from bot.posting.statements import Unit, UnitRole
from bot.posting.subjects import (
    does_as_holder,
    goes_on_about_holder,
    holder_names,
    is_purpose,
    said_of_holder,
    speaks_of_holder,
)
from bot.posting.verbs import ends_with_infinitive, opens_with_verb, says_what_you_do

VERB_OPENING = {UnitRole.ITEM: 2.5, UnitRole.SENTENCE: 1.5, UnitRole.HEADING: 0.0}
"""What it says for a duty that a statement opens with a verb."""

_STRONGEST_CUES = 3
_MOST_FROM_CUES = 7.0
_HOLDER = 3.0
_YOU_DO = 3.0
_GIVEN = 6.0
_QUESTION = 3.0
_CONTACT = 8.0
_SURELY_HOLDER = 4.0
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w{2,}")
_TELEPHONE = re.compile(r"(?<![\d.,$€£])(?:\+\d{1,3}[ ./-]?)?\(?0\d{2,5}\)?[ /.-]\d{2,4}(?:[ .-]?\d{2,4}){1,3}(?!\d)")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A unit with its words and what they speak for."""

    unit: Unit
    tokens: list[str]
    cues: dict[Section, float]


def spoken_units(units: Sequence[Unit], language: str, title: str | None) -> list[Spoken]:
    """The units with what they speak for; a pronoun goes on about whoever the sentence before it spoke of."""
    spoken: list[Spoken] = []
    of_holder = False
    names = holder_names(title)
    for unit in units:
        tokens = tokens_of(unit.text)
        cues = _cues(unit, tokens, language)
        goes_on = unit.role is UnitRole.SENTENCE and (
            (of_holder and goes_on_about_holder(unit.text)) or does_as_holder(tokens, names)
        )
        if goes_on:
            cues[Section.DUTIES] = cues.get(Section.DUTIES, 0.0) + _SURELY_HOLDER
        of_holder = goes_on or (unit.role is UnitRole.SENTENCE and speaks_of_holder(unit.text))
        spoken.append(Spoken(unit, tokens, cues))
    return spoken


def _cues(unit: Unit, tokens: list[str], language: str) -> dict[Section, float]:
    found: dict[Section, list[float]] = {}
    for hit in _table().hits(unit.text, tokens):
        section, weight = hit.value
        found.setdefault(section, []).append(weight)
    scores = {section: _sum_of_strongest(weights) for section, weights in found.items()}
    if unit.text.endswith("?"):
        scores[Section.ABOUT] = scores.get(Section.ABOUT, 0.0) + _QUESTION
    if _ADDRESS.search(unit.text) or _TELEPHONE.search(unit.text):
        scores[Section.APPLY] = scores.get(Section.APPLY, 0.0) + _CONTACT
    subject = said_of_holder(unit.text)
    if subject is not None:
        scores[subject] = scores.get(subject, 0.0) + _HOLDER
    if language == "en" and receives_work(tokens):
        scores.pop(Section.BENEFITS, None)
    if language == "en" and says_what_you_get(tokens):
        scores[Section.BENEFITS] = scores.get(Section.BENEFITS, 0.0) + _GIVEN
        scores.pop(Section.DUTIES, None)
    elif language == "en" and says_how_to_apply(unit.text):
        scores[Section.APPLY] = scores.get(Section.APPLY, 0.0) + _GIVEN
        scores.pop(Section.DUTIES, None)
    elif opens_with_verb(tokens, language) or ends_with_infinitive(unit.text, language):
        opening = _HOLDER if is_purpose(unit.text) else VERB_OPENING[unit.role]
        scores[Section.DUTIES] = scores.get(Section.DUTIES, 0.0) + opening
    elif language == "en" and says_what_you_do(tokens):
        scores[Section.DUTIES] = scores.get(Section.DUTIES, 0.0) + _YOU_DO
    return scores


def _sum_of_strongest(weights: list[float]) -> float:
    weights.sort(reverse=True)
    return min(_MOST_FROM_CUES, sum(weights[:_STRONGEST_CUES]))


@lru_cache(maxsize=1)
def _table() -> PhraseTable[tuple[Section, float]]:
    table: PhraseTable[tuple[Section, float]] = PhraseTable()
    for section, groups in CUE_WORDS.items():
        for weight, phrases in groups:
            table.add((" ".join(phrase.split()) for phrase in phrases.split("|")), (section, weight))
    return table
