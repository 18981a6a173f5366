"""Cutting text to a platform's limits: on a paragraph, else a sentence, else a word; nothing is lost."""

import re
import unicodedata
from collections.abc import Callable, Iterator

Measure = Callable[[str], int]
"""How a platform counts: `len` for code points, `utf16_units` where a pair counts double."""

_FENCE = re.compile(r"^```[^\n]*\n.*?(?:^```[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)
_BREAKS = (
    re.compile(r"\n[ \t]*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+"),
    re.compile(r"\s+"),
)
"""Where a cut may fall, best first. A cut takes the white space it falls on with it."""

_JOINERS = frozenset("\u200d\ufe0e\ufe0f")
_FENCE_END = "\n```"


def utf16_units(text: str) -> int:
    """Length in UTF-16 code units, as some platforms count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split_text(text: str, limit: int, *, measure: Measure = len) -> tuple[str, ...]:
    """Pieces of at most `limit`, in order, none of them blank.

    Only white space at a cut is dropped. A code fence is kept whole; one that cannot fit is closed and opened again.
    """
    if limit < 1:
        raise ValueError("a limit is at least one character")
    pieces: list[str] = []
    rest = text.strip("\n").rstrip()
    while rest:
        if measure(rest) <= limit:
            head, rest = rest, ""
        else:
            head, rest = _cut(rest, limit, measure=measure)
        if head.strip():
            pieces.append(head)
    return tuple(pieces)


def clip(text: str, words: int) -> str:
    """At most so many words of a text, on one line, with an ellipsis where something was left out."""
    parts = text.split()
    if len(parts) <= words:
        return " ".join(parts)
    return " ".join(parts[:words]).rstrip(",;:–—-") + " …"


def printable(text: str) -> str:
    """The text without what could steer a terminal or turn the reading order: control and override characters."""
    return "".join(char for char in text.replace("\r\n", "\n").replace("\r", "\n") if _is_printable(char))


def _is_printable(char: str) -> bool:
    if char in "\n\t":
        return True
    if char in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069":
        return False
    return unicodedata.category(char) not in {"Cc", "Cs"}


def _cut(text: str, limit: int, *, measure: Measure) -> tuple[str, str]:
    room = _prefix(text, limit, measure=measure)
    fences = tuple((match.start(), match.end()) for match in _FENCE.finditer(text))
    around = next(((start, end) for start, end in fences if start < room < end), None)
    if around is not None and text[: around[0]].strip():
        room = around[0]
        return text[:room].rstrip(), text[room:]
    if around is not None:
        return _cut_fence(text, around, limit, measure=measure)
    at, past = _best_break(text, room, fences)
    return text[:at].rstrip(), text[past:]


def _cut_fence(text: str, fence: tuple[int, int], limit: int, *, measure: Measure) -> tuple[str, str]:
    """Close a fence that is too long at a line's end and open it again in what follows."""
    opening = text[fence[0] : text.index("\n", fence[0]) + 1]
    budget = limit - measure(_FENCE_END)
    room = _prefix(text, budget, measure=measure) if budget > 0 else 0
    body = fence[0] + len(opening)
    if room <= body:
        at, past = _best_break(text, _prefix(text, limit, measure=measure), ())
        return text[:at].rstrip(), text[past:]
    line_end = text.rfind("\n", body, room)
    if line_end > body:
        return text[:line_end] + _FENCE_END, opening + text[line_end + 1 :]
    return text[:room] + _FENCE_END, opening + text[room:]


def _best_break(text: str, room: int, fences: tuple[tuple[int, int], ...]) -> tuple[int, int]:
    """The strongest break in the second half of the room, else the strongest anywhere, else between two characters."""
    for earliest in (room // 2, 1):
        for pattern in _BREAKS:
            found = tuple(_breaks(pattern, text, earliest, room, fences))
            if found:
                return found[-1]
    return room, room


def _breaks(
    pattern: re.Pattern[str], text: str, earliest: int, room: int, fences: tuple[tuple[int, int], ...]
) -> Iterator[tuple[int, int]]:
    # White space that begins exactly at the limit may be cut on: it is dropped. Hence the look one step beyond.
    for match in pattern.finditer(text, 0, min(len(text), room + 1)):
        kept = len(match.group().rstrip())
        at, past = match.start() + kept, match.end()
        inside = any(start < at < end for start, end in fences)
        if earliest <= at <= room and not inside and text[:at].strip():
            yield at, past


def _prefix(text: str, limit: int, *, measure: Measure) -> int:
    """How many characters of the text fit, at least one, never between a character and what modifies it."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle]) <= limit:
            low = middle
        else:
            high = middle - 1
    at = low
    while at > 1 and at < len(text) and _belongs_to_the_one_before(text, at):
        at -= 1
    return at if at > 1 or low == 1 else low


def _belongs_to_the_one_before(text: str, at: int) -> bool:
    char = text[at]
    return bool(unicodedata.combining(char)) or char in _JOINERS or text[at - 1] == "\u200d" or "🏻" <= char <= "🏿"
