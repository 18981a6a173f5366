"""Sentences and clauses of typed speech, with their places: no capitals needed, abbreviations and decimals kept."""

import re
from dataclasses import dataclass

_BOUNDARY = re.compile(
    r"(?:[.!?…]+[)\"'”’]*(?=\s|$|[A-Z])|\n+|\s[•*–]\s(?=\w)|"
    # People who type without full stops still begin anew with a capital: only words that begin sentences count.
    r"(?<=[a-z0-9)]) (?=(?:The|This|That|There|It|He|She|They|We|You|My|Our|Your|In|On|At|As|If|From|When|After"
    r"|According|"
    r"Please|Ignore|Stop|So|Then|But|And|Next|Speaking|Before|Now|Also|For) [a-z]))"
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:e\.g|i\.e|mr|mrs|ms|dr|prof|st|no|nos|vs|approx|inc|ltd|co|corp|fig|sr|jr|dept|est|ref|ext|"
    r"etc|min|hrs?|a\.m|p\.m|[a-z])\.$",
    re.IGNORECASE,
)
_ENDS_ANYWAY = re.compile(r"(?:etc|no|a\.m|p\.m|inc|ltd|hrs?|min)\.$", re.IGNORECASE)
_CLAUSE_BREAK = re.compile(
    r"[,;:()]\s+|\s+[–—-]\s+|\s*[–—]\s*|\s+(?=(?:and|but|so|then|because|which|while|after|before|when|until|although|"
    r"though|whereas|if|unless|cos|cuz|bc)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text: `whole[start:end] == text`."""

    start: int
    end: int
    text: str


def sentences(text: str) -> tuple[Span, ...]:
    """Sentences in order, trimmed. A new line always ends one; a lower-case letter may begin one."""
    result: list[Span] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        if not _ends_here(text, start, match):
            continue
        _append(result, text, start, match.end())
        start = match.end()
    _append(result, text, start, len(text))
    return tuple(result)


def clauses(text: str, *, offset: int = 0) -> tuple[Span, ...]:
    """The clauses of one sentence: cut at commas, dashes and joining words, which stay with what follows."""
    result: list[Span] = []
    start = 0
    for match in _CLAUSE_BREAK.finditer(text):
        if match.start() <= start:
            continue
        _append(result, text, start, match.start(), offset=offset)
        start = match.end()
    _append(result, text, start, len(text), offset=offset)
    return tuple(result)


def _ends_here(text: str, start: int, match: re.Match[str]) -> bool:
    mark = match.group()
    if not mark.startswith(".") or mark.startswith(".."):
        return True
    head = text[start : match.start() + 1]
    if not _ABBREVIATION.search(head):
        return True
    following = text[match.end() : match.end() + 2].strip()
    return bool(_ENDS_ANYWAY.search(head)) and (not following or following[0].isupper())


def _append(result: list[Span], text: str, start: int, end: int, *, offset: int = 0) -> None:
    piece = text[start:end]
    trimmed = piece.strip().lstrip("•*").strip()
    if not any(character.isalnum() for character in trimmed):
        return
    at = start + piece.index(trimmed)
    result.append(Span(at + offset, at + offset + len(trimmed), trimmed))
