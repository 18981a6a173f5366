"""A job's or a degree's header: which words are the title, which the employer, and when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.profile.dates import DURATION, POINT, find_dates
from bot.profile.vocabulary import CITIES, DEGREE_WORDS, ORGANISATION_WORDS, PLACES, TITLE_WORDS

_STRONG = re.compile(r"\s*[|•·◆\t]\s*|\s+[-–—−]\s+|\s*—\s*|\s{3,}|\s*;\s+|:\s+")
_AT = re.compile(r"\s+(?:at|@|bei(?:\s+der)?|chez|na\s+empresa|en\s+la\s+empresa)\s+", re.IGNORECASE)
_LEGAL = re.compile(r"^(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|s\.?a|s\.?l|lda|ltda)\.?$", re.IGNORECASE)
_CODE = re.compile(r"^[A-Z]{2}(?:\s\d{5})?$")
_LEADING_DEGREE = re.compile(r"^(?:[A-Z][\w.]{1,4}\.?|Bachelor|Master|Doctor|Diploma)[,:]?\s+(?=[A-ZÀ-Ý])")
_PREPOSITION = re.compile(
    r"\s+(?:of|for|in|to|with|and|für|im|in|der|de|du|des|d[’']|del|da|do|en|em|no|na)\s+|[(/&]|\s+[-–]\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """Where and when; `row` is the place of the row that names the work, -1 when none does."""

    employer: str | None
    dates: str | None
    row: int = -1
    title_first: bool | None = None


@dataclass(frozen=True, slots=True)
class _Atom:
    text: str
    row: int
    title: int
    organisation: int
    place: bool
    before_country: bool = False


def read_header(rows: Sequence[str], *, education: bool = False, title_first: bool | None = None) -> Entry:
    """Employer, dates and the row of the title. `title_first` is the habit of the other entries, for doubtful ones."""
    dates = _dates(rows)
    atoms = [atom for place, row in enumerate(rows) for atom in _atoms(row, place, education=education)]
    titles = [atom for atom in atoms if atom.title > atom.organisation and not atom.place]
    title = max(titles, key=lambda atom: (atom.title - atom.organisation, -atoms.index(atom)), default=None)
    others = [atom for atom in atoms if atom is not title and _may_employ(atom)]
    candidates = [atom for atom in others if not atom.place] or [atom for atom in others if atom.before_country]
    if title is None:
        return _untitled(candidates, dates=dates, title_first=title_first)
    employer = _employer(candidates, title, education=education)
    if education and title.organisation and (employer is None or not employer.organisation):
        school = _LEADING_DEGREE.sub("", title.text)
        return Entry(school if school != title.text else title.text, dates, title.row)
    first = atoms.index(title) < atoms.index(employer) if employer is not None else None
    return Entry(employer.text if employer else None, dates, title.row, first)


def _dates(rows: Sequence[str]) -> str | None:
    found = [match for row in rows if (match := find_dates(row)) is not None]
    ranges = [match for match in found if not POINT.fullmatch(match.group())]
    if ranges:
        return ranges[0].group().strip()
    if not found:
        return None
    pair = re.match(r"\s*,\s*", found[0].string[found[0].end() :])
    second = POINT.match(found[0].string, found[0].end() + pair.end()) if pair else None
    return found[0].string[found[0].start() : second.end()] if second else found[0].group()


def _untitled(candidates: list[_Atom], *, dates: str | None, title_first: bool | None) -> Entry:
    """No word says which is the title: an organisation's word, or else the habit of the document, decides."""
    known = max(candidates, key=lambda atom: atom.organisation, default=None)
    if known is not None and known.organisation:
        others = [atom.row for atom in candidates if atom is not known]
        return Entry(known.text, dates, others[0] if others else known.row)
    if len(candidates) >= 2 and title_first is not None:
        employer, work = (candidates[1], candidates[0]) if title_first else (candidates[0], candidates[1])
        return Entry(employer.text, dates, work.row)
    return Entry(None, dates, candidates[0].row if candidates else -1)


def _employer(candidates: list[_Atom], title: _Atom, *, education: bool) -> _Atom | None:
    if not candidates:
        return None
    best = max(atom.organisation - atom.title for atom in candidates)
    if best > 0:
        return next(atom for atom in candidates if atom.organisation - atom.title == best)
    plain = [atom for atom in candidates if atom.title == 0]
    above = [atom for atom in plain if atom.row < title.row]
    beside = [atom for atom in plain if atom.row == title.row]
    if education and beside and not above:
        return beside[-1]  # a degree's subject and focus stand before the school
    return next(iter(above or beside or plain), None)


def _atoms(row: str, place: int, *, education: bool) -> list[_Atom]:
    bare = row
    for _ in range(4):
        found = find_dates(bare)
        if found is None:
            break
        bare = f"{bare[: found.start()]} | {bare[found.end() :]}"
    pieces: list[str] = []
    for part in _STRONG.split(bare):
        halves = _AT.split(part, maxsplit=1)
        pieces += halves if len(halves) > 1 and _title_score(halves[0], education=education) else [part]
    return [atom for piece in pieces for atom in _marked(_by_commas(piece), place, education=education)]


def _by_commas(piece: str) -> list[str]:
    parts: list[str] = []
    for part in re.split(r",\s+", piece):
        cleaned = part.strip(" .,;|()[]–—-") if not part.strip().endswith(".") else part.strip(" ,;|()[]–—-")
        if not re.search(r"\w", cleaned) or DURATION.match(cleaned):
            continue
        if parts and _LEGAL.match(cleaned) and not _CODE.match(cleaned) and f"{parts[-1]}, {cleaned}" in piece:
            parts[-1] = f"{parts[-1]}, {cleaned}"
        else:
            parts.append(cleaned)
    return parts


def _marked(texts: list[str], place: int, *, education: bool) -> list[_Atom]:
    atoms: list[_Atom] = []
    for position, text in enumerate(texts):
        following = texts[position + 1] if position + 1 < len(texts) else ""
        shown = re.sub(r"\s*\([^)]*\)?$", "", text).strip() or text
        coded = bool(_CODE.match(following)) and len(text.split()) <= 3
        country = _is_country(following) and len(text.split()) <= 3
        organisation = 0 if _CODE.match(text) else _score(shown, _words(ORGANISATION_WORDS))
        title = _title_score(shown, education=education)
        place_only = (_is_place(text) or coded or country) and not organisation and not title
        atoms.append(_Atom(shown, place, title, organisation, place_only, country and not _is_place(text)))
    return atoms


def _title_score(text: str, *, education: bool) -> int:
    words = _words(DEGREE_WORDS) if education else _words(TITLE_WORDS)
    if education:
        return 3 if any(word.strip(".,()’'").lower() in words or word.lower() in words for word in text.split()) else 0
    head = _PREPOSITION.split(text, maxsplit=1)[0]
    return max(_score(head, words), _score(text, words))


def _score(text: str, words: frozenset[str]) -> int:
    """2 when the last word is one of `words`, 1 when any is."""
    found = [word.strip("(),:").lower() for word in re.split(r"[\s/]+", text) if word]
    hits = [word in words or word.strip(".") in words for word in found]
    return 2 if hits and hits[-1] else int(any(hits))


def _may_employ(atom: _Atom) -> bool:
    words = atom.text.split()
    return bool(words) and len(words) <= 9 and any(letter.isupper() or letter.isdigit() for letter in atom.text)


def _is_place(text: str) -> bool:
    return bool(_CODE.match(text)) or text.lower() in _phrases(PLACES) or text.lower() in _phrases(CITIES)


def _is_country(text: str) -> bool:
    return text.lower() in _phrases(PLACES)


def is_only_place(text: str) -> bool:
    """`Los Angeles, CA`: a row that says no more than where."""
    parts = [part.strip() for part in re.split(r"[,|()–—]", text) if part.strip()]
    return bool(parts) and len(parts) <= 3 and _is_place(parts[-1]) and all(len(part.split()) <= 3 for part in parts)


def says_title(text: str) -> bool:
    """Some word of `text` names an occupation."""
    return any(_title_score(atom, education=False) for atom in _by_commas(text))


def says_organisation(text: str) -> bool:
    """Some word of `text` is one that organisations bear."""
    return any(_score(atom, _words(ORGANISATION_WORDS)) for atom in _by_commas(text))


def says_degree(text: str) -> bool:
    """Some word of `text` names a degree or a school-leaving certificate."""
    return _title_score(text, education=True) > 0


@lru_cache(maxsize=8)
def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


@lru_cache(maxsize=4)
def _phrases(listing: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in listing.split(";") if phrase.strip())
