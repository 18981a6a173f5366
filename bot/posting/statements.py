"""From source blocks to statements and headings: un-gluing, inline headings, sentences."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from bot.posting.extracted import BlockRole, SourceBlock
from bot.posting.glue import compound_names, unglue
from bot.posting.headings import inline_heading, is_capitals, is_heading, known_heading_at_start, label_of
from bot.posting.section import ROLE_SECTIONS, Section
from bot.posting.sentences import sentences

_LONGEST_BULLET_WORDS = 90
_LONGEST_ITEM_WORDS = 45
_FEWEST_ITEMS = 3
_LONGEST_BARE_HEADING = 6
_TITLE_CASE = re.compile(
    r"^[A-ZÀ-ÖØ-Þ][\w’'/-]*(?: (?:[A-ZÀ-ÖØ-Þ&][\w’'/-]*|\d{1,2}|of|and|the|for|to|in|at|a|an|your|our|us|with|de|la))*"
    r"\??$"
)
_FEWEST_WORDS_UNDER_HEADING = 3
_LOOK_AHEAD = 60
"""Words that are looked at for a heading: with all that follow, one long line took time that grows squared."""
_LONGEST_QUESTION = 9
_LONGEST_OPENING = 16
_ENUMERATOR = re.compile(r"^\(?\d{1,2}[.)]\s+(?=\D)")
_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff\x00-\x08\x0b\x0c\x0e-\x1f]")
_BULLET = re.compile(
    r"^\s*(?:[•●▪◦‣∙·■□◆◇➢➤►▶✓✔✅★☆➔→»○❖–—*‧]|[-+](?=\s)|-(?=[A-ZÀ-ÖØ-Þ][a-zà-ÿ])|o(?=\s{2,})|\(?\d{1,2}[.)](?=\s)|\(?[a-h][.)](?=\s))\s*"
)
_ROLE_LIKE = ROLE_SECTIONS | {Section.SUMMARY, Section.ABOUT}
_LETTER = re.compile(r"[^\W_]", re.UNICODE)
_SENTENCE = re.compile(r"(?:\S+\s+){5,}\S+[.!?]$")
_SEPARATOR = re.compile(r"\s*;\s+|\s*;$")
_OPEN_END = re.compile(r"[:：]$")


class UnitRole(StrEnum):
    """What a unit is to the cutting."""

    HEADING = "heading"
    ITEM = "item"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Unit:
    """A heading or a statement. `joined` says that it goes on the paragraph of the unit before it."""

    text: str
    role: UnitRole
    joined: bool = False


def units_of(blocks: Iterable[SourceBlock]) -> list[Unit]:
    """Headings and statements of a posting, in order, each verbatim from its block."""
    cleaned = [
        replace(block, text=text) for block in blocks for text in _clean_lines(block.text) if _LETTER.search(text)
    ]
    opened = _with_bare_headings(list(_opened(cleaned)))
    return [
        unit for index, block in enumerate(opened) for unit in _units(block, as_item=_stands_in_list(opened, index))
    ]


def clean(text: str) -> str:
    """One line: invisible characters gone, white space single. Everything else stays verbatim."""
    return _SPACE.sub(" ", _INVISIBLE.sub("", text)).strip()


def _clean_lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        cleaned = clean(line)
        if cleaned:
            yield cleaned


def _opened(blocks: Sequence[SourceBlock]) -> Iterator[SourceBlock]:
    """Blocks with glue and inline headings taken apart, and roles that markup did not give."""
    names = compound_names(block.text for block in blocks)
    for block in blocks:
        if block.role is BlockRole.HEADING and is_heading(block.text, marked=True):
            yield block
            continue
        pieces = unglue(block.text, names=names)
        role = BlockRole.TEXT if block.role is BlockRole.HEADING else block.role
        for piece in pieces:
            yield from _with_inline_headings(SourceBlock(piece, role))


def _with_inline_headings(block: SourceBlock) -> Iterator[SourceBlock]:
    text, role = block.text, block.role
    marker = _BULLET.match(text)
    if marker and marker.end() < len(text):
        text, role = text[marker.end() :], BlockRole.BULLET
    if is_heading(text, marked=False) and not (role is BlockRole.BULLET and not _OPEN_END.search(text)):
        yield SourceBlock(text, BlockRole.HEADING)
        return
    if role is BlockRole.BULLET:
        yield SourceBlock(text, role)
        return
    split = inline_heading(text)
    if split is not None and not _is_field(*split):
        rest = split[1]
        yield SourceBlock(text[: len(text) - len(rest)].strip(), BlockRole.HEADING)
        items = [item for item in _SEPARATOR.split(rest) if item.strip()]
        if len(items) >= _FEWEST_ITEMS:
            yield from (SourceBlock(item.strip(), BlockRole.BULLET) for item in items)
            return
        text = rest
    yield from _split_at_headings(text)


def _is_field(heading: str, rest: str) -> bool:
    """Whether `heading: rest` states one thing (`Salary: 30,000`) and does not open a section."""
    label = label_of(heading)
    if label is not None and label.section in ROLE_SECTIONS and is_capitals(heading):
        return False
    if len(rest.split()) < _FEWEST_WORDS_UNDER_HEADING:
        return True
    states = label is not None and label.section not in _ROLE_LIKE
    return states and len(sentences(rest)) < 2 and len(_SEPARATOR.split(rest)) < _FEWEST_ITEMS


def _split_at_headings(text: str) -> Iterator[SourceBlock]:
    """Headings that stand inside one flattened paragraph: `About you In order to …`."""
    kept: list[str] = []
    for sentence in sentences(text):
        rest = sentence
        led = inline_heading(rest)
        if led is not None and not _is_field(*led) and led[1][:1].islower():
            if kept:
                yield SourceBlock(" ".join(kept), BlockRole.TEXT)
                kept = []
            yield SourceBlock(rest[: len(rest) - len(led[1])].strip(), BlockRole.HEADING)
            rest = led[1]
        words = rest.split(" ")
        at = 0
        while at < len(words):
            ahead = words[at : at + _LOOK_AHEAD]
            count = known_heading_at_start(ahead)
            if not count or _is_field(" ".join(ahead[:count]), " ".join(ahead[count:])):
                break
            if kept:
                yield SourceBlock(" ".join(kept), BlockRole.TEXT)
                kept = []
            yield SourceBlock(" ".join(ahead[:count]), BlockRole.HEADING)
            at += count
        rest = " ".join(words[at:]) if at else rest
        if rest and _is_question_heading(rest):
            if kept:
                yield SourceBlock(" ".join(kept), BlockRole.TEXT)
                kept = []
            yield SourceBlock(rest, BlockRole.HEADING)
        elif rest:
            kept.append(rest)
    if kept:
        yield SourceBlock(" ".join(kept), BlockRole.TEXT)


def _is_question_heading(sentence: str) -> bool:
    words = len(sentence.split())
    if not sentence.endswith(("?", ":")) or words > _LONGEST_OPENING:
        return False
    label = label_of(sentence.rstrip("?:"))
    if words > _LONGEST_QUESTION:  # "That said, the following will often be on your to-do list:"
        return label is not None and sentence.endswith(":")
    return label is not None and label.share >= 0.6


def _with_bare_headings(blocks: list[SourceBlock]) -> list[SourceBlock]:
    """Short title-case paragraphs above a longer one are headings, even where their words are unknown."""
    return [
        SourceBlock(block.text, BlockRole.HEADING) if _is_bare_heading(blocks, index) else block
        for index, block in enumerate(blocks)
    ]


def _is_bare_heading(blocks: Sequence[SourceBlock], index: int) -> bool:
    block = blocks[index]
    if block.role is not BlockRole.TEXT or index == 0 or index + 1 == len(blocks):
        return False
    words = block.text.split()
    if block.text.endswith("?") and len(words) <= _LONGEST_QUESTION and blocks[index + 1].role is BlockRole.BULLET:
        return True  # "And for all that?" above a list
    if _stands_above_list(blocks, index):
        return True
    if len(words) > _LONGEST_BARE_HEADING or not _TITLE_CASE.match(block.text):
        return False
    before, after = blocks[index - 1], blocks[index + 1]
    return (
        after.role is BlockRole.TEXT
        and len(after.text.split()) > _LONGEST_BARE_HEADING + 3
        and (before.role is BlockRole.HEADING or len(before.text.split()) > _LONGEST_BARE_HEADING)
    )


def _stands_above_list(blocks: Sequence[SourceBlock], index: int) -> bool:
    """A short line without an end, between one list and another: a heading in whatever language."""
    text = blocks[index].text
    if len(text.split()) > _LONGEST_BARE_HEADING or not text[:1].isupper() or not text[-1:].isalpha():
        return False
    below = blocks[index + 1 : index + 1 + _FEWEST_ITEMS - 1]
    return len(below) == _FEWEST_ITEMS - 1 and all(block.role is BlockRole.BULLET for block in below)


def _stands_in_list(blocks: Sequence[SourceBlock], index: int) -> bool:
    """Whether a short paragraph is one of several in a row: a list whose markers the source does not show."""
    if not _may_be_item(blocks[index]) or _ends_what_is_marked(blocks, index):
        return False
    run, left, right = 1, index - 1, index + 1
    while left >= 0 and _may_be_item(blocks[left]) and run < _FEWEST_ITEMS:
        run, left = run + 1, left - 1
    while right < len(blocks) and _may_be_item(blocks[right]) and run < _FEWEST_ITEMS:
        run, right = run + 1, right + 1
    return run >= _FEWEST_ITEMS


def _ends_what_is_marked(blocks: Sequence[SourceBlock], index: int) -> bool:
    """A sentence in a section whose list the source does mark, or above the first heading, is no item of its own."""
    if not _SENTENCE.search(blocks[index].text):
        return False
    above = index - 1
    while above >= 0 and blocks[above].role is BlockRole.TEXT:
        above -= 1
    return above < 0 or blocks[above].role is BlockRole.BULLET or _are_names(blocks, above)


def _are_names(blocks: Sequence[SourceBlock], last: int) -> bool:
    """Whether only headings stand up to here that open nothing: the name of the page and of the job."""
    above = islice(blocks, last + 1)
    return all(block.role is BlockRole.HEADING and label_of(block.text) is None for block in above)


def _may_be_item(block: SourceBlock) -> bool:
    return block.role is BlockRole.TEXT and len(block.text.split()) <= _LONGEST_ITEM_WORDS


def _units(block: SourceBlock, *, as_item: bool) -> Iterator[Unit]:
    if block.role is BlockRole.HEADING:
        yield Unit(block.text, UnitRole.HEADING)
        return
    parts = sentences(block.text)
    is_bullet = block.role is BlockRole.BULLET
    leads_in = len(parts) > 1 and bool(_OPEN_END.search(parts[-1]))  # "You keep the books. Your tasks:" is two things
    is_short = is_bullet and len(block.text.split()) <= _LONGEST_BULLET_WORDS
    if not leads_in and (is_short or (as_item and len(parts) <= 2)):
        yield Unit(block.text, UnitRole.ITEM)
        return
    for index, part in enumerate(parts):
        yield Unit(_ENUMERATOR.sub("", part), UnitRole.SENTENCE, joined=index > 0)
