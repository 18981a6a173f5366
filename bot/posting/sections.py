"""Which section every statement stands in: the words of each, the headings between them, and the likeliest path."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from bot.language.phrases import tokens_of
from bot.posting.cues import VERB_OPENING, Spoken, spoken_units
from bot.posting.gains import are_gifts, names_gift
from bot.posting.headings import Label, label_of
from bot.posting.roles import role_strength
from bot.posting.section import ROLE_SECTIONS, Section
from bot.posting.statements import Unit, UnitRole

SECTIONS = tuple(Section)

_HEADING_FIRST = 6.0
_HEADING_ITEM = 3.0
_FORM_ENDS = 8.0
_HEADING_SENTENCE = 1.5
_HEADING_AFTER_LIST = 0.5
_AFTER_LIST = 1.5
"""What follows a list in prose is seldom about the work any more."""
_CHANGE = 3.5
_CHANGE_AFTER_LIST = 1.5
_CHANGE_AT_UNKNOWN_HEADING = 1.0
_HALF = 0.5
_SURELY_A_ROLE = 2
_FEWEST_ITEMS = 2
_FEW = 1 / 3
_FEWEST_OF_PROSE = 8
_BEGINNING = {Section.ABOUT: 0.0, Section.SUMMARY: 0.0, Section.DUTIES: -1.0, Section.REQUIRED: -2.0}
_SELDOM_FIRST = -4.0
"""No running text begins with how to apply, or with what is given."""
_SENTENCE_ENDS = (".", "!", "。")
_NOT_DONE = frozenset({Section.BENEFITS, Section.ABOUT, Section.APPLY, Section.REQUIRED})
"""Sections whose headings may name the work in other words, as `What you'll get up to`."""
_FORBIDDEN = 1e6
_FORM = frozenset("questions questionnaire fragebogen questionnaires cuestionario questionário".split())


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement with the section it stands in, and how strongly its own words speak for each section."""

    unit: Unit
    section: Section
    cues: dict[Section, float]
    heading: Section | None
    tokens: list[str]


def statements_in_sections(units: Sequence[Unit], language: str, *, title: str | None = None) -> list[Statement]:
    """The statements among `units`, each with its section; headings are used and left out."""
    spoken = spoken_units(units, language, title)
    placed = list(_placed(spoken))
    if not placed:
        return []
    tokens = [place.said.tokens for place in placed]
    cues = [place.said.cues for place in placed]
    emissions = [_emission(place, own) for place, own in zip(placed, cues, strict=True)]
    path = _likeliest_path(placed, emissions)
    return [
        Statement(place.said.unit, section, own, place.label, words)
        for place, section, own, words in zip(placed, path, cues, tokens, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Place:
    """A statement with what stands before it."""

    said: Spoken
    label: Section | None
    """The section its heading opens."""
    is_first: bool
    """The first one under its heading."""
    follows_list: bool
    """A list stood under the same heading and is over."""
    after_heading: bool
    ends_list: bool
    begins_prose: bool
    """The first running text below lines of names and terms, and above any heading that is known."""
    is_asked: bool
    """It stands in a form that applicants fill in."""


def _placed(spoken: Sequence[Spoken]) -> list[_Place]:
    places: list[_Place] = []
    label: Section | None = None
    is_first, list_seen, after_heading, is_divided, is_asked = False, False, False, False, False
    begun = False
    previous: Unit | None = None
    for number, said in enumerate(spoken):
        unit = said.unit
        if unit.role is UnitRole.HEADING:
            found = None if _is_title(unit.text) else label_of(unit.text)
            found = _told_by_items(found, islice(spoken, number + 1, None))
            is_divided = found is None and (is_divided or _divides(label, previous))
            if is_divided or _is_sub_heading(found, label, unit, previous):
                previous = unit
                continue
            label = found.section if found else None
            is_asked = label is Section.APPLY and not _FORM.isdisjoint(tokens_of(unit.text))
            is_first, list_seen, after_heading = found is not None, False, True
            previous = unit
            continue
        is_item = unit.role is UnitRole.ITEM
        ends_list = previous is not None and previous.role is UnitRole.ITEM and not is_item
        begins = label is None and not begun and _is_prose(unit) and bool(places)
        begun = begun or unit.text.endswith(_SENTENCE_ENDS)
        places.append(
            _Place(said, label, is_first, list_seen and not is_item, after_heading, ends_list, begins, is_asked)
        )
        list_seen = list_seen or is_item
        is_first, after_heading, previous = False, False, unit
    return places


def _is_title(heading: str) -> bool:
    """`COMMUNITY FUNDRAISER` names the job: one of its words happens to be a heading's."""
    label = label_of(heading)
    return label is not None and label.share <= _HALF and role_strength(heading) >= _SURELY_A_ROLE


def _is_prose(unit: Unit) -> bool:
    return unit.text.endswith(_SENTENCE_ENDS) and len(unit.text.split()) >= _FEWEST_OF_PROSE


def _told_by_items(found: Label | None, below: Iterable[Spoken]) -> Label | None:
    """The label of a heading, corrected by the list under it where the heading is unknown or only half known."""
    if found is not None and found.share >= 1:
        return found
    items = list(takewhile(lambda said: said.unit.role is UnitRole.ITEM, below))
    if len(items) < _FEWEST_ITEMS:
        return found
    works = sum(said.cues.get(Section.DUTIES, 0.0) >= VERB_OPENING[UnitRole.ITEM] for said in items)
    wants = sum(said.cues.get(Section.REQUIRED, 0.0) >= 1 for said in items)
    gifts = sum(_is_gift(said) for said in items)
    if found is None:
        return Label(Section.BENEFITS, _HALF) if are_gifts(gifts, len(items)) else None
    named = sum(names_gift(said.tokens) for said in items)
    is_worked = works > len(items) * _HALF >= wants and named < len(items) * _FEW
    if found.section in _NOT_DONE and is_worked:
        return Label(Section.DUTIES, found.share)
    return found


def _is_gift(said: Spoken) -> bool:
    given, asked = said.cues.get(Section.BENEFITS, 0.0), said.cues.get(Section.REQUIRED, 0.0)
    worked = said.cues.get(Section.DUTIES, 0.0)
    return given > max(asked, worked) or (names_gift(said.tokens) and max(asked, worked) < VERB_OPENING[UnitRole.ITEM])


def _divides(current: Section | None, previous: Unit | None) -> bool:
    """An unknown heading right below `Your duties` is the first of its parts, and so are those that follow."""
    return current in ROLE_SECTIONS and previous is not None and previous.role is UnitRole.HEADING


def _is_sub_heading(found: Label | None, current: Section | None, unit: Unit, previous: Unit | None) -> bool:
    """An unknown heading with a colon inside a list divides the list and does not end its section."""
    follows_item = previous is not None and previous.role is not UnitRole.SENTENCE
    return found is None and current in ROLE_SECTIONS and unit.text.endswith((":", "：")) and follows_item


def _emission(place: _Place, cues: dict[Section, float]) -> dict[Section, float]:
    scores = dict(cues)
    if place.follows_list and place.said.unit.role is UnitRole.SENTENCE:
        for section in ROLE_SECTIONS:
            scores[section] = scores.get(section, 0.0) - _AFTER_LIST
    if place.is_asked:  # "Do you have five years of experience …" asks what the requirements have said
        return {Section.APPLY: _FORM_ENDS}
    if place.label is not None:
        scores[place.label] = scores.get(place.label, 0.0) + _trust(place)
        if place.label is Section.PREFERRED and not place.follows_list:
            scores[Section.PREFERRED] = scores.get(Section.PREFERRED, 0.0) + max(
                scores.get(Section.REQUIRED, 0.0), scores.get(Section.DUTIES, 0.0)
            )
    return scores


def _trust(place: _Place) -> float:
    if place.is_first:
        return _HEADING_FIRST
    if place.said.unit.role is UnitRole.ITEM:
        return _HEADING_ITEM
    return _HEADING_AFTER_LIST if place.follows_list else _HEADING_SENTENCE


def _likeliest_path(places: Sequence[_Place], emissions: Sequence[dict[Section, float]]) -> list[Section]:
    best = {section: _start(section) + emissions[0].get(section, 0.0) for section in SECTIONS}
    if places[0].label is not Section.PREFERRED:
        best[Section.PREFERRED] = -_FORBIDDEN
    came_from: list[dict[Section, Section]] = []
    for place, emission in zip(places[1:], emissions[1:], strict=True):
        change = _cost_of_change(place)
        leader = max(SECTIONS, key=best.__getitem__)
        step: dict[Section, float] = {}
        origin: dict[Section, Section] = {}
        for section in SECTIONS:
            stay, switch = best[section], best[leader] - change
            if place.begins_prose:  # what the terms above were about says nothing about the text
                stay, switch = switch, best[leader] + _BEGINNING.get(section, _SELDOM_FIRST)
            origin[section] = section if stay >= switch else leader
            step[section] = max(stay, switch) + emission.get(section, 0.0)
        if place.label is not Section.PREFERRED:
            step[Section.PREFERRED] -= _FORBIDDEN
        best = step
        came_from.append(origin)
    section = max(SECTIONS, key=best.__getitem__)
    path = [section]
    for origin in reversed(came_from):
        section = origin[section]
        path.append(section)
    return path[::-1]


def _start(section: Section) -> float:
    return 0.0 if section in {Section.ABOUT, Section.SUMMARY} else -1.0


def _cost_of_change(place: _Place) -> float:
    if place.after_heading:
        return 0.0 if place.label is not None else _CHANGE_AT_UNKNOWN_HEADING
    return _CHANGE_AFTER_LIST if place.ends_list else _CHANGE
