"""Which section a heading's words name."""

import re
from functools import lru_cache

from bot.profile.vocabulary import HEADINGS, Section

_NOT_LETTERS = re.compile(r"[^\w\s'’/&]+")


def section_of(text: str) -> Section | None:
    """The section that `text`, read as a heading, opens; None when it is none that is known."""
    plain = " ".join(_NOT_LETTERS.sub(" ", text.lower()).split())
    if not plain or len(plain) > 60:
        return None
    table = _phrases()
    if plain in table:
        return table[plain]
    parts = [part.strip() for part in re.split(r"\s*(?:[/&]|\b(?:and|und|et|y|e)\b)\s*", plain) if part.strip()]
    found = [table[part] for part in parts if part in table]
    if len(parts) > 1 and found and (len(found) == len(parts) or len(plain.split()) <= 4):
        return found[0]
    return _by_last_words(plain, table)


def _by_last_words(plain: str, table: dict[str, Section]) -> Section | None:
    """`selected technical skills`, `relevant work experience`: the longest known ending, in a short heading."""
    words = plain.split()
    if len(words) > 5:
        return None
    for start in range(1, len(words)):
        ending = " ".join(words[start:])
        if ending in table and table[ending] not in (Section.CONTACT, Section.OTHER) and ending not in _WEAK_ENDINGS:
            return table[ending]
    return None


_WEAK_ENDINGS = frozenset(
    """project projects work service position positions career reading writing speaking research training leadership
    software tools profile language activities overview studies portfolio engagement formation school
    highlights objective social links jobs reference recognition""".split()
)


@lru_cache(maxsize=1)
def _phrases() -> dict[str, Section]:
    return {
        " ".join(phrase.split()): section
        for section, phrases in HEADINGS.items()
        for phrase in phrases.split(";")
        if phrase.strip()
    }
