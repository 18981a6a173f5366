"""Taking contact and personal details out of rows before anything is kept: the person stays, the address goes."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from bot.profile.dates import DURATION, find_dates, is_dated
from bot.profile.entries import is_only_place
from bot.profile.headings import section_of
from bot.profile.row import Row, RowRole
from bot.profile.sections import opens
from bot.profile.vocabulary import (
    DEGREE_WORDS,
    ORGANISATION_WORDS,
    PERSONAL_LABELS,
    STREET_WORDS,
    TITLE_WORDS,
    UNMISTAKABLE_LABELS,
)

_EMAIL = re.compile(r"<?[^\s@<>|,;()]+\s?(?:@|\(at\)|\[at\])\s?[^\s@<>|,;()]+\.[^\s@<>|,;()]{2,}>?", re.IGNORECASE)
_AT = re.compile(r"[^\s@]*@[^\s@]+\.[^\s@]+")
_URL = re.compile(r"<?\b(?:https?://|www\.|mailto:|ftp://)\S+", re.IGNORECASE)
_SITES = re.compile(
    r"\b(?:[\w-]+\.)*(?:linkedin|github|gitlab|twitter|facebook|instagram|xing|behance|dribbble|medium|stackoverflow|"
    r"leetcode|kaggle|youtube|bitbucket|orcid|researchgate|about|bsky)\.(?:com|org|me|io|net|de|fr|social|app)(?:/\S*)?|"
    r"(?<![\w/])/?(?:in|linkedin-in|github|linkedin)/\s?[\w-]+|(?<!\w)/(?:linkedin-in|github|gitlab|twitter|globe)\s[\w.-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|de|fr|es|pt|eu|co|uk|info|xyz|app|tech|blog|br)/\S+",
    re.IGNORECASE,
)
_DOMAIN = re.compile(
    r"^(?:[\w-]+\.)+(?:com|org|net|io|dev|me|de|fr|es|pt|eu|co|uk|info|xyz|app|tech|blog|br|us|ca|ch|at|edu)(?:/\S*)?$",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w.])@[A-Za-z]\w{2,}")
_PHONE = re.compile(
    r"(?<![\w.,/-])(?:\(?\+|00)?\s?\(?\d(?:[\s().\-/−–~·]{0,3}\d){6,15}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w%]|[.,]\d)",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"^\d{1,3}(?:[ .]\d{3})+$")
_STREET = re.compile(
    rf"(?:^|\s)\d{{1,5}}[a-z]?,?\s+(?:[\w.'’-]+\s+){{0,4}}(?:{STREET_WORDS})(?:[\s,.]|$)|"
    rf"(?:^|\s)(?:{STREET_WORDS})\s+(?:[\w.'’-]+\s+){{0,4}},?\s?\d{{1,5}}\s?[a-z]?(?:[\s,.]|$)",
    re.IGNORECASE | re.VERBOSE,
)
_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b|\b(?:D-|A-|CH-|F-)?\d{4,5}\s+[A-ZÄÖÜÉ][\w-]+|\b\d{4}-\d{3}\b|\b\d{5}-\d{3}\b"
)
_SEPARATOR = re.compile(r"\s*(?:[|•·∙●♦■◆⋄⬥▪❖~]|\s[–—-]\s|\t|\s{3,})\s*|\s*—\s*")
_ICONS = re.compile(r"[\ue000-\uf8ff\u2600-\u27bf\U0001f300-\U0001faff♂¶✉☎✆⌂�]+(?:\w+-\w+)?")
_TOP_TITLES = re.compile(
    r"^(?:(?:my\s+)?(?:curriculum\s+vitae|résumé|resume|cv|lebenslauf|currículum(?:\s+vitae)?|currículo|hoja\s+de\s+vida|bewerbung))\b(?:\s+(?:of|for|von|de|do|da)\b.*)?"
    r"|^last\s+updated.*|^page\s+\d+.*|^seite\s+\d+.*",
    re.IGNORECASE,
)
_AMBIGUOUS = frozenset(
    "web website blog portfolio x signal medium mobile mail phone home street children name contact".split()
)
"""Words that also name a skill: they are personal only before something that looks like an address."""
_DOI = re.compile(r"\b(?:doi:\s*)?10\.\d{4,9}/\S+", re.IGNORECASE)
_AGE = re.compile(r"\b\d{2}\s+(?:years\s+old|jahre\s+alt|ans|años|anos)\s*$|\baged?\s+\d{2}\b", re.IGNORECASE)
_OF_PERSON = re.compile(
    r"^(?:(?:curriculum\s+vitae|resume|résumé|cv|lebenslauf|currículum)\s*(?:of|for|von|de|[-–:])\s*)", re.IGNORECASE
)
_GONE = "\0"
"""Stands where a contact detail was until what led to it is gone too."""
_WAY_TO_REACH = re.compile(
    r"(?:(?:[;,|(—–]|\s(?:and|or|but)\b)\s*)?(?:(?!\s(?:and|or|but)\s)[^.;:!?,()|—–\0])*"
    r"\b(?:call|phone|ring|text|e-?mail|mail|message|contact|reach|write|see|visit)\s+"
    r"(?:(?:me|us|to|back)\s+(?:[^\W\d_]+\s+){0,3})?(?:(?:on|at|via|under|by|to|through)\s+)?:?\s*\0[^.;!?,()|—–]*",
    re.IGNORECASE,
)
"""“…; call me on 07700 900123 to hear how”: without the number no sentence is left, so the clause goes with it."""
_NAME_WORD = re.compile(r"^(?:[^\W\d_][\w’'.-]*|[A-Z]\.|de|da|do|dos|von|van|der|den|di|la|le|el|al|bin|y)$")


def without_contact(rows: list[Row], *, names: tuple[str, ...] = ()) -> list[Row]:
    """The rows without names, addresses, numbers, links and personal data; rows that held nothing else are gone."""
    top = _top(rows)
    known = list(names) or _names(rows, top)
    kept: list[Row] = []
    for place, row in enumerate(rows):
        text = _scrub_names(row.text, known)
        if text != row.text and _only_names(text):
            continue  # fellow authors are people too
        text = _top_row(text, row) if place < top else _body_row(text)
        if place < top and row.role is RowRole.HEADING and section_of(text) is None:
            row = replace(row, role=RowRole.TEXT, level=0)  # noqa: PLW2901 - a headline, however large
        employer = row.employer
        if text != row.text and employer is not None and employer not in text:
            employer = None
        if text:
            kept.append(replace(row, text=text, employer=employer))
    return kept


def _top(rows: list[Row]) -> int:
    """How many rows stand before the first section: name, headline, contact details."""
    for place, row in enumerate(rows):
        if (
            row.section is not None
            or (opens(row) is not None and (place > 0 or not _TOP_TITLES.match(row.text)))
            or (is_dated(row.text) and row.role is RowRole.HEADING)
        ):
            return place
        if place >= 14:
            return place
    return len(rows) if len(rows) < 8 else 8


def _top_row(text: str, row: Row) -> str:
    """A headline or a summary sentence survives in the top block; whatever locates the person does not."""
    if _TOP_TITLES.match(text):
        return ""
    if len(text.split()) >= 9 and not _has_contact(text):
        return _body_row(text)
    touched = _has_contact(text)
    parts = [part for part in _SEPARATOR.split(_ICONS.sub(" ", text)) if part]
    parts = [part for raw in parts for part in ([raw] if _says_work(raw) else raw.split(", ") if touched else [raw])]
    kept = [
        cleaned for part in parts if (cleaned := _body_row(part)) and (_says_work(cleaned) or len(cleaned.split()) >= 7)
    ]
    if not touched and row.role is RowRole.HEADING and section_of(text):
        return text
    return " | ".join(kept)


def _body_row(text: str) -> str:
    """A row anywhere: links, numbers and labelled personal data go, the rest stays verbatim."""
    if _is_personal(text):
        return ""
    if is_street(text) and len(text.split()) <= 10 and find_dates(text) is None:
        return ""
    cleaned = _ICONS.sub(" ", text)
    if re.search(r"[@/.]|\bat\b", cleaned):
        for pattern in (_EMAIL, _AT, _URL, _DOI, _SITES, _HANDLE):
            cleaned = pattern.sub(_GONE, cleaned)
    cleaned = _PHONE.sub(_unless_number, cleaned)
    if cleaned == text:
        return text
    cleaned = re.sub(r"([.!?])\s*[.;!?]+$", r"\1", _WAY_TO_REACH.sub("", cleaned)).replace(_GONE, " ")
    cleaned = re.sub(rf"(?:^|(?<=[\s|,;(]))(?:{_labels()})\s*:?\s*(?=$|[|,;)])", " ", cleaned, flags=re.IGNORECASE)
    cleaned = re.sub(r"\(\s*\)|\[\s*\]|<\s*>", " ", cleaned)
    cleaned = re.sub(r"(?:\s*[|•·,;–—-]\s*){2,}", " | ", re.sub(r"\s+", " ", cleaned))
    return cleaned.strip(" |•·,;–—-:")


def _unless_number(found: re.Match[str]) -> str:
    text = found.group().strip()
    digits = sum(character.isdigit() for character in text)
    dates = find_dates(text)
    if dates is not None and digits - sum(map(str.isdigit, dates.group())) < 7:
        return found.group()
    if (dates is not None and len(dates.group()) >= len(text) - 3) or _GROUPED.match(text) or DURATION.match(text):
        return found.group()
    marked = "+" in text or "(" in text or text.startswith("00") or len(re.findall(r"\d+", text)) >= 3
    return _GONE if digits >= 7 and (marked or digits >= 9) else found.group()


def is_street(text: str) -> bool:
    """A street with its number, or a town with its postcode."""
    return bool(_STREET.search(text) or (_POSTCODE.search(text) and len(text.split()) <= 8))


def _has_contact(text: str) -> bool:
    return bool(
        _EMAIL.search(text)
        or _URL.search(text)
        or _SITES.search(text)
        or any(_DOMAIN.match(word) for word in text.split())
        or _PHONE.sub(_unless_number, text) != text
        or is_street(text)
        or _is_personal(text)
        or _AGE.search(text)
    )


def _is_personal(text: str) -> bool:
    """`Date of birth: …`, `Familienstand: …`: a label of the list, then a value."""
    label, separator, value = re.sub(r"\s[-–—]\s", ":", text, count=1).partition(":")
    if separator:
        label = label.strip(" *_.-").lower()
        if label in _AMBIGUOUS:
            return re.search(r"@|/|\.\w|\d{3}", value) is not None
        return re.fullmatch(_labels(), label) is not None
    return re.match(rf"(?:{_unmistakable()})\b", text, re.IGNORECASE) is not None and len(text.split()) <= 7


def _says_work(text: str) -> bool:
    words = [word.strip(".,;:()/").lower() for word in re.split(r"[\s/]+", text)]
    return any(_is_title_word(word) for word in words) and not _has_at(text)


def _has_at(text: str) -> bool:
    return "@" in text or "://" in text


def _names(rows: list[Row], top: int) -> list[str]:
    """The person's name: a short row of capitalised words, echoed by their address, or else the largest or first."""
    linked = [row for row in rows if re.search(r"[@/.]", row.text)]
    matches = (found for row in linked for pattern in (_EMAIL, _SITES) for found in pattern.finditer(row.text))
    handles = " ".join(found.group().lower() for found in matches)
    head = rows[: max(top, 4)]
    titles = [row for row in rows if row.role is RowRole.HEADING and row.level == 1]
    named = [(name, row) for row in dict.fromkeys([*head, *titles]) if (name := _name_in(row)) is not None]
    echoed = [name for name, _ in named if _echoed(name, handles)]
    largest = [name for name, row in named if row in titles]
    first = [name for name, row in named if row in head[:2]]
    names = [*echoed, *largest[:1], *(first[:1] if not echoed and not largest else [])]
    return list(dict.fromkeys(names))[:3]


def _name_in(row: Row) -> str | None:
    if is_only_place(row.text):
        return None
    part = _SEPARATOR.split(row.text)[0]
    name = re.sub(r"^(?:name|nom|nombre|nome)\s*:\s*", "", part.split(",")[0].strip(), flags=re.IGNORECASE)
    name = _OF_PERSON.sub("", name)
    return name if _is_name(name) else None


def _is_name(text: str) -> bool:
    words = text.split()
    if not 2 <= len(words) <= 5 or not all(_NAME_WORD.match(word) for word in words):
        return False
    if not (words[0][0].isupper() and words[-1][0].isupper()):
        return False
    lowered = {word.strip(".,").lower() for word in words}
    known = lowered & (_words(ORGANISATION_WORDS) | _words(DEGREE_WORDS))
    return not known and not any(map(_is_title_word, lowered)) and section_of(text) is None


def _echoed(name: str, handles: str) -> bool:
    return any(len(word) >= 3 and word.lower() in handles for word in re.findall(r"[^\W\d_]+", name))


def _scrub_names(text: str, names: Iterable[str]) -> str:
    for name in names:
        words = [word for word in re.findall(r"[^\W\d_]+", name) if word]
        if len(words) < 2:
            continue
        spaced = r"[\s.]+".join(re.escape(word) for word in words)
        ends = rf"{re.escape(words[0])}\s+(?:\w\.?\s+)?{re.escape(words[-1])}"
        text = re.sub(rf"\b(?:{spaced}|{ends})\b(?:['’]s)?", "", text, flags=re.IGNORECASE)
    return re.sub(r"\s+", " ", text).strip(" ,;|") if names else text


def _only_names(text: str) -> bool:
    """Capitalised words and commas alone: the others of a list of authors."""
    words = re.findall(r"[^\s,]+", text)
    joins = {"and", "&", "und", "et", "y", "e", "de", "van", "von", "der"}
    return len(words) <= 24 and all(word in joins or word[0].isupper() for word in words)


def _is_title_word(word: str) -> bool:
    return word in _words(TITLE_WORDS)


@lru_cache(maxsize=8)
def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


@lru_cache(maxsize=1)
def _labels() -> str:
    labels = sorted((label.strip() for label in PERSONAL_LABELS.split(";") if label.strip()), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(label).replace(r"\ ", r"\s+") for label in labels) + ")"


@lru_cache(maxsize=1)
def _unmistakable() -> str:
    return "|".join(" ".join(label.split()) for label in UNMISTAKABLE_LABELS.split(";"))
