"""From the bits of text that a page prints to stretches of its lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.profile.dates import is_only_dates, runs_on

BULLETS = "•●○◦▪▫■□‣⁃►➢➤✓✔❖◆◇∙·\uf0b7\uf0a7\uf0d8\uf076\uf0fc"
_HOLE = re.compile(r"(?<=[^\W\d_])\x00(?=[^\W\d_]|\b|\s|$)|(?<![^\s\x00(])\x00(?=[a-zà-ÿ])")
_WIDE_LETTERS = frozenset("mwMW@%—")
_NARROW_LETTERS = frozenset("iljtfrI.,;:'!|()[] -’")


@dataclass(frozen=True, slots=True)
class Fragment:
    """Text that begins at `x`, `y` (points, from the lower left), in letters `size` high, about `width` wide."""

    x: float
    y: float
    size: float
    bold: bool
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one printed line without a wide gap; `end` is estimated from its letters."""

    x: float
    end: float
    y: float
    size: float
    bold: bool
    bold_end: bool
    text: str


def width_of(text: str, size: float) -> float:
    """About how wide `text` is printed: exact widths are in fonts that may be missing."""
    units = sum(
        0.85 if letter in _WIDE_LETTERS else 0.29 if letter in _NARROW_LETTERS else 0.64 if letter.isupper() else 0.5
        for letter in text
    )
    return units * size


def segments_of(fragments: Sequence[Fragment]) -> list[Segment]:
    """Neighbouring fragments of one printed line, joined; a gap wider than letters are high parts two segments."""
    ordered = sorted(_baselines(fragments), key=lambda item: (-item[0], item[1].x))
    segments: list[Segment] = []
    line: float | None = None
    for baseline, fragment in ordered:
        text = fragment.text
        last = segments[-1] if segments and baseline == line else None
        line = baseline
        if not text.strip():
            if last is not None and not last.text.endswith(" "):
                segments[-1] = replace(last, text=f"{last.text} ")
            continue
        end = fragment.x + fragment.width
        if last is not None and (joint := _joint(last, fragment)) is not None:
            is_glyph = _is_glyph(last.text)
            segments[-1] = replace(
                last,
                text=f"{last.text}{joint}{text}",
                end=max(end, last.end),
                size=fragment.size if is_glyph else max(last.size, fragment.size),
                bold=fragment.bold if is_glyph else last.bold,
                bold_end=fragment.bold,
            )
            continue
        segments.append(Segment(fragment.x, end, baseline, fragment.size, fragment.bold, fragment.bold, text.lstrip()))
    cleaned = (replace(segment, text=_tidy(segment.text)) for segment in segments)
    return [segment for segment in cleaned if segment.text]


def _is_glyph(text: str) -> bool:
    return len(text.strip()) == 1 and text.strip() in BULLETS


def _tidy(text: str) -> str:
    whole = " ".join(_HOLE.sub(_ligature, text).replace("\0", "").split())
    return re.sub(r"(?<=\w) +(?=[,;)])", "", re.sub(r"^(?:\| ?)+|(?: ?\|)+$|(?<=\|)(?: \|)+", "", whole))


def _ligature(hole: re.Match[str]) -> str:
    """A ligature whose font does not say what it is leaves a hole in a word; its neighbours tell which it was."""
    before, after = hole.string[: hole.start()], hole.string[hole.end() :]
    if not after[:1].isalpha():
        return "ff"
    if re.match(r"e(?:ct|r|n|d\b)|or", after) and re.search(r"\b[eaoi]$|\b(?:di|su|bu|sta)$", before, re.IGNORECASE):
        return "ff"
    if re.match(r"[ui]|e[xes]|ect", after) or (re.match(r"[ao]", after) and not before.lower().endswith("con")):
        return "fl"
    return "ffi" if re.search(r"\b[eo]$", before, re.IGNORECASE) and after.startswith("c") else "fi"


def _joint(last: Segment, fragment: Fragment) -> str | None:
    """What stands between two fragments of a line; None when the gap parts them."""
    gap = fragment.x - last.end
    held = last.text.strip()
    if _is_glyph(held):
        return " "
    size = max(fragment.size, last.size)
    ends_range = len(held.split()) <= 2 and runs_on("2000 –", held)
    dates = ends_range or is_only_dates(held) or is_only_dates(fragment.text.strip()) or held.endswith(("–", "—"))
    if gap > size * (0.55 if dates else 1.6):
        return None
    wants = gap > fragment.size * 0.4 and not last.text.endswith(" ") and fragment.text[0] not in " -,.;:)’"
    return " " if wants else ""


def _baselines(fragments: Sequence[Fragment]) -> list[tuple[float, Fragment]]:
    """Each fragment with its line's height: raised and lowered bits belong to the line they touch."""
    glyphs = [item for item in fragments if _is_glyph(item.text)]
    texts = [item for item in fragments if item not in glyphs]
    snapped = [*texts, *(_snapped(glyph, texts) for glyph in glyphs)]
    placed: list[tuple[float, Fragment]] = []
    current: float | None = None
    for fragment in sorted(snapped, key=lambda item: -item.y):
        if current is None or current - fragment.y > max(2.0, fragment.size * 0.3):
            current = fragment.y
        placed.append((current, fragment))
    return placed


def _snapped(glyph: Fragment, texts: list[Fragment]) -> Fragment:
    """A bullet drawn a little above or below its line, moved onto it."""
    near = [item for item in texts if 0 < item.x - glyph.x < 40 and abs(item.y - glyph.y) < item.size * 0.6]
    return replace(glyph, y=min(near, key=lambda item: abs(item.y - glyph.y)).y) if near else glyph
