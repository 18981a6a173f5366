"""Which section and which entry every row belongs to."""

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bot.profile.dates import RANGE, find_dates, is_dated, is_only_dates
from bot.profile.entries import Entry, is_only_place, read_header, says_degree, says_organisation, says_title
from bot.profile.headings import section_of
from bot.profile.row import Row, RowRole
from bot.profile.sections import opens
from bot.profile.vocabulary import Section

_WITH_ENTRIES = frozenset({Section.EXPERIENCE, Section.VOLUNTEER, Section.PROJECTS, Section.EDUCATION})
_INLINE = frozenset(
    {
        Section.SKILLS,
        Section.LANGUAGES,
        Section.CERTIFICATES,
        Section.INTERESTS,
        Section.AWARDS,
        Section.SUMMARY,
        Section.EDUCATION,
    }
)
_NEVER_KEPT = frozenset({Section.CONTACT, Section.REFERENCES})
_LEVELS = frozenset("expert advanced intermediate beginner master native fluent proficient basic skilled".split())
_NOWHERE = Entry(None, None)


@dataclass(frozen=True, slots=True)
class Placed:
    """A row with what stands above it. `speaks` when it is content of its own: no heading, bare date or bare place."""

    row: Row
    section: Section
    entry: Entry = _NOWHERE
    is_header: bool = False
    speaks: bool = True


def placed(rows: list[Row]) -> list[Placed]:
    """Rows in order, without contact and reference sections."""
    found: list[Placed] = []
    for section, heading, group in _sections(rows):
        if section in _NEVER_KEPT:
            continue
        if heading is not None:
            found.append(Placed(heading, section, speaks=False))
        found.extend(
            _entries(group, section=section) if section in _WITH_ENTRIES else [_listed(row, section) for row in group]
        )
    return found


def _sections(rows: list[Row]) -> Iterator[tuple[Section, Row | None, list[Row]]]:
    level = _main_level(rows)
    may_open = _text_may_open(rows)
    section, heading = Section.SUMMARY, None
    group: list[Row] = []
    for row in rows:
        opened = row.section if row.section is not None and row.role is RowRole.HEADING else None
        deeper = row.role is RowRole.HEADING and level is not None and row.level > level
        if row.section is None and not deeper and (row.role is RowRole.HEADING or may_open(row)):
            opened = opens(row)
            opened = None if opened is section and row.role is RowRole.TEXT and not row.text.isupper() else opened
            if opened is None and row.role is RowRole.HEADING and not is_dated(row.text) and _unknown(level, section):
                opened = Section.OTHER
        if opened is not None:
            yield section, heading, group
            section, heading, group = opened, row, []
            continue
        inline = _inline(row, section=section)
        if inline is not None:
            yield section, heading, group
            section, heading, group = inline, None, []
        group.append(row)
    yield section, heading, group


def _listed(row: Row, section: Section) -> Placed:
    """A row of a section without entries: its sub-headings only group, and a bare time says nothing."""
    groups = row.role is RowRole.HEADING and section in (Section.SKILLS, Section.LANGUAGES)
    silent = groups or is_only_dates(row.text) or row.text.lower() in _LEVELS
    return Placed(row, section, speaks=not silent)


def _text_may_open(rows: list[Row]) -> Callable[[Row], bool]:
    """Where headings are marked or in capitals, a plain row that happens to be a heading's word is none."""
    opening = [row for row in rows if row.section is None and opens(row) is not None]
    marked = sum(row.role is RowRole.HEADING for row in opening)
    shouted = sum(row.role is RowRole.TEXT and row.text.isupper() for row in opening)
    if marked >= 3 or shouted >= 3:
        return lambda row: row.text.isupper()
    return lambda _: True


def _main_level(rows: list[Row]) -> int | None:
    """The rank of the headings that open sections here: the highest that two known ones share."""
    levels = sorted(row.level for row in rows if row.role is RowRole.HEADING and opens(row) is not None)
    return next((level for level in levels if levels.count(level) > 1), levels[0] if levels else None)


def _unknown(level: int | None, section: Section) -> bool:
    """A heading of the sections' rank opens one of its own; where no section is known, only outside entries."""
    return level is not None or section not in _WITH_ENTRIES


def _inline(row: Row, *, section: Section) -> Section | None:
    """`Skills: Python, SQL` on one row, outside a section where such labels only group."""
    label, colon, rest = row.text.partition(":")
    if (
        not colon
        or not rest.strip()
        or row.role is RowRole.BULLET
        or row.section is not None
        or section in (Section.SKILLS, Section.EDUCATION)
    ):
        return None
    found = section_of(label)
    return found if found in _INLINE and found is not section and len(label.split()) <= 4 else None


def _entries(group: list[Row], *, section: Section) -> Iterator[Placed]:
    """Headers read in two passes: the clear ones teach how this document orders title and employer."""
    runs = list(_runs(group, section=section))
    education = section is Section.EDUCATION
    clear = [read_header([row.text for row in run], education=education) for is_header, run in runs if is_header]
    firsts = [entry.title_first for entry in clear if entry.title_first is not None]
    habit = sum(firsts) * 2 >= len(firsts) if firsts else None
    entry = _NOWHERE
    for is_header, run in runs:
        if not is_header:
            for row in run:
                yield _body(row, section=section, entry=entry)
            continue
        entry = read_header([row.text for row in run], education=education, title_first=habit)
        if section is Section.PROJECTS:
            entry = replace(entry, employer=None)
        elif entry.employer is None and not any(says_title(row.text) for row in run) and section is Section.EXPERIENCE:
            entry = _lone_employer(run, entry)
        yield from _header(run, section=section, entry=entry)


def _lone_employer(run: list[Row], entry: Entry) -> Entry:
    """A bold lone name above dates is whom one worked for when nothing says otherwise."""
    names = [row.text for row in run if not is_only_dates(row.text) and not is_only_place(row.text)]
    return replace(entry, employer=names[0]) if len(names) == 1 and says_organisation(names[0]) else entry


def _header(run: list[Row], *, section: Section, entry: Entry) -> Iterator[Placed]:
    silent = {place for place, row in enumerate(run) if is_only_dates(row.text) or is_only_place(row.text)}
    chosen = (
        entry.row
        if 0 <= entry.row < len(run) and entry.row not in silent
        else next((place for place in range(len(run)) if place not in silent), -1)
    )
    for place, row in enumerate(run):
        bare = entry.employer is not None and plain(without_dates(row.text)) == plain(entry.employer)
        others = place not in silent and not bare and section is not Section.EXPERIENCE
        yield Placed(row, section, entry, is_header=True, speaks=place == chosen or others)


def _body(row: Row, *, section: Section, entry: Entry) -> Placed:
    if row.section is not None and (row.employer or row.dates or row.is_header):
        return Placed(row, row.section, Entry(row.employer, row.dates), is_header=row.is_header)
    if row.section is not None:
        return Placed(row, row.section)
    if section is Section.EDUCATION and row.role is RowRole.BULLET and entry is _NOWHERE:
        return Placed(row, section, read_header([row.text], education=True))
    silent = is_only_dates(row.text) or is_only_place(row.text)
    return Placed(row, section, entry, speaks=not silent)


def _runs(group: list[Row], *, section: Section) -> Iterator[tuple[bool, list[Row]]]:
    """Neighbouring rows that head one entry, and the rows between them."""
    place = 0
    while place < len(group):
        if _is_body(group, place, section=section):
            yield False, [group[place]]
            place += 1
            continue
        end = place
        while end < len(group) and not _is_body(group, end, section=section):
            if end > place and group[end].role is RowRole.HEADING:
                break  # a marked heading begins its own entry
            end += 1
        leads = end < len(group) and group[end].role is not RowRole.HEADING
        yield from _split(group[place:end], leads=leads, section=section)
        place = end


def _is_body(group: list[Row], place: int, *, section: Section) -> bool:
    row = group[place]
    if row.section is not None:
        return True
    if row.role is RowRole.HEADING:
        return False
    if row.role is RowRole.BULLET:
        following = group[place + 1] if place + 1 < len(group) else None
        nested = following is not None and following.role is RowRole.BULLET and following.level > row.level
        return section is not Section.EXPERIENCE or not (_heads_list(row.text) and (nested or says_title(row.text)))
    return _is_prose(row.text)


def _heads_list(text: str) -> bool:
    """A list item that is a job's header: short, with separators, and a range at its beginning or end."""
    found = RANGE.search(text)
    if found is None or len(text.split()) > 14 or not re.search(r"[,|–—-]\s", text):
        return False
    open_ended = re.match(r"since|from|seit|depuis|desde", found.group(), re.IGNORECASE)
    return not open_ended and (found.start() == 0 or len(text) - found.end() <= 2)


def _is_prose(text: str) -> bool:
    """A sentence rather than a header."""
    words = len(text.split())
    ends = text.endswith((".", "!")) and not re.search(r"\b(?:Inc|Ltd|Co|Corp|S\.A|Jr|etc|e\.V)\.$", text)
    if found := RANGE.search(text):
        at_edge = found.start() == 0 or len(text) - found.end() <= 2
        return words > 26 or (ends and words >= 5 and (not at_edge or "since" in found.group().lower()))
    if is_dated(text):
        return words > 18
    return words > 14 or (words >= 5 and ends) or text[0].islower()


def _split(run: list[Row], *, leads: bool, section: Section) -> Iterator[tuple[bool, list[Row]]]:
    """One run of short rows may hold several entries; every entry has one date, or one title and one organisation."""
    dated = [place for place, row in enumerate(run) if is_dated(row.text)]
    if not dated:
        yield from _undated(run, leads=leads, section=section)
        return
    pairs = itertools.pairwise(dated)
    inner = dated[1:] if dated[0] == 0 else [_begin(run, before, after) for before, after in pairs]
    bounds = [0, *inner, len(run)]
    for begin, end in itertools.pairwise(bounds):
        if begin < end:
            yield True, run[begin:end]


def _begin(run: list[Row], before: int, after: int) -> int:
    """Where between two dated rows the second entry begins."""
    between = range(before + 1, after + 1)
    for place in between:
        if run[place].apart or run[place].role is RowRole.HEADING:
            return place
    places = [place for place in between if not is_only_place(run[place].text)]
    return places[0] if places else after


def _undated(run: list[Row], *, leads: bool, section: Section) -> Iterator[tuple[bool, list[Row]]]:
    if section is Section.EDUCATION:
        yield from ((True, rows) for rows in _by_school(run))
        return
    heading = any(row.role is RowRole.HEADING for row in run)
    known = any(says_title(row.text) or says_organisation(row.text) for row in run)
    if heading or (leads and len(run) <= 3 and (known or section is Section.PROJECTS)):
        yield True, run
        return
    for row in run:
        yield False, [row]


def _by_school(run: list[Row]) -> Iterator[list[Row]]:
    """School and degree alternate; a second of either kind begins the next entry."""
    current: list[Row] = []
    seen: set[str] = set()
    for row in run:
        kind = "degree" if says_degree(row.text) else "school" if says_organisation(row.text) else ""
        if current and (kind in seen or (row.apart and seen == {"degree", "school"})):
            yield current
            current, seen = [], set()
        current.append(row)
        seen |= {kind} - {""}
        if says_degree(row.text) and says_organisation(row.text):
            seen |= {"degree", "school"}
    if current:
        yield current


def without_dates(text: str) -> str:
    """`text` without the times it states."""
    while (found := find_dates(text)) is not None:
        text = f"{text[: found.start()]} {text[found.end() :]}"
    return text


def plain(text: str) -> str:
    """Words alone, for comparing."""
    return re.sub(r"\W+", " ", text).strip().lower()
