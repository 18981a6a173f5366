"""The job's title: as its source states it, or found in the running text."""

import re
from collections.abc import Iterable

from bot.posting.roles import names_role, role_strength
from bot.posting.site import without_section
from bot.posting.statements import Unit, UnitRole, clean

_LABELS = "job title|position title|position|title|role|job|puesto|cargo|vaga|stelle|poste|pozice"
_NAMED = re.compile(rf"^(?:{_LABELS})\s*[:：]\s*(?P<title>\S.{{2,90}}?)\s*$", re.IGNORECASE)
_LABEL_BEFORE = re.compile(
    r"^(?:job description|job title|position title|vacancy|job posting)\s*[:–-]\s*", re.IGNORECASE
)
_ARTICLE_BEFORE = re.compile(r"^(?:The|An?|Our) ")
_YEARS_BEHIND = re.compile(r"\s*\(\d{1,2}\s*\+?\s*years?[^)]*\)\s*$", re.IGNORECASE)
_ARTICLE = r"(?:an?|our (?:next|new)|the)"
_SEEK = "looking for|seeking|hiring|recruiting|in search of|to recruit|looking to (?:hire|add)|need"
_WANTED = re.compile(
    rf"\b(?:{_SEEK})\s+{_ARTICLE}?\s*"
    r"(?:(?:talented|experienced|motivated|passionate|dedicated|driven|skilled|trusted|strong|new|full-time|part-time"
    r"|dynamic|highly|self-motivated|enthusiastic|collaborative|strategic|and|,)\s+)*"
    r"(?P<title>[A-Z][\w&/+.-]*(?:\s+(?:of|and|for|&|[A-Z(][\w&/+.()-]*)){0,7}?)"
    r"(?=\s+(?:to|who|with|that|for|in|at|on|responsible)\b|[.,;!]|$)"
)
_SUBJECT = re.compile(
    r"(?:^|(?:As|as) (?:an?|the) |[Tt]he )(?P<title>[A-Z][\w&/+-]*(?:\s+(?:of|and|for|the|&|[A-Z(][\w&/+()-]*)){0,7}?)"
    r"(?=,? (?:is|will|serves|reports|position|you(?:'ll| will| are)?)\b)"
)
_SERVES = re.compile(
    r"\b(?:serves?|works?|employed|acts?) as (?:an?|the|our) (?P<title>[A-Z][\w&/+-]*"
    r"(?:\s+(?:of|and|for|the|&|[A-Z][\w&/+-]*)){0,7}?)(?=\s+(?:\(|with|in|at|for|on|to|who)|[.,;]|$)"
)

_SMALL = re.compile(
    rf"(?:\bour|\b(?:{_SEEK}) (?:an?|another|our (?:next|new))) (?P<title>[a-zà-ÿ][\w-]+(?: [a-zà-ÿ][\w-]+){{0,4}})",
    re.IGNORECASE,
)
_SURELY = 2


def clean_title(title: str | None) -> str | None:
    """The title on one line: a label before it and years behind it taken off, its wording kept."""
    cleaned = clean(title or "").strip("|•·- ").strip()
    bare = _YEARS_BEHIND.sub("", _LABEL_BEFORE.sub("", without_section(cleaned))).strip()
    return bare or cleaned or None


def title_from_text(units: Iterable[Unit]) -> str | None:
    """The title where only the running text says it."""
    texts = list(units)
    for unit in texts:
        named = _NAMED.match(unit.text)
        if named:
            return named["title"]
    counts: dict[str, int] = {}
    for rank, unit in enumerate(texts):
        if unit.role is UnitRole.HEADING:
            continue
        for pattern in (_WANTED, _SUBJECT, _SERVES):
            for match in pattern.finditer(unit.text):
                title = match["title"].strip()
                if names_role(title):
                    counts[title] = counts.get(title, 0) + (3 if pattern is _WANTED else 2 if rank < 6 else 1)
    if not counts:
        return None
    whole = _with_short_forms(counts)
    return _ARTICLE_BEFORE.sub("", max(whole, key=lambda title: (whole[title], len(title))))


def role_in_prose(text: str) -> str | None:
    """`Sail loft hand` of `Our sail loft hand is leaving us`, where a text writes the job in small letters only."""
    for match in _SMALL.finditer(text):
        words = match["title"].split()
        for count in range(len(words), 0, -1):
            if role_strength(" ".join(words[:count])) >= _SURELY:
                title = " ".join(words[:count])
                return title[:1].upper() + title[1:]
    return None


def _with_short_forms(counts: dict[str, int]) -> dict[str, int]:
    """`Keeper of Coins` has what was counted for `Keeper`: a text says a long title once and its short form after."""
    return {
        title: count + sum(other for short, other in counts.items() if title.startswith(f"{short} of "))
        for title, count in counts.items()
    }
