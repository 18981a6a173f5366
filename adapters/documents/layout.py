"""Fragments of text placed on a page → lines in reading order: columns, margins of dates, wrapped paragraphs."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from adapters.documents.segments import BULLETS, Fragment, Segment, segments_of, width_of
from bot.profile.dates import DURATION, RANGE, is_only_dates, runs_on
from bot.profile.entries import is_only_place
from bot.profile.headings import section_of

_BULLET = re.compile(rf"^(?:[{BULLETS}]|[-–*](?=\s)|o(?=\s+[A-Z]))\s*")
_NUMBERED = re.compile(r"^\(?\d{1,2}[.)]\s")


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line as it is to be read. `height` is its letters' size; `apart` when space or a column break precedes it."""

    text: str
    height: float
    bullet: bool
    apart: bool


def reading_order(fragments: Sequence[Fragment]) -> list[PageLine]:
    """The page's lines, column after column, paragraphs whole."""
    segments = segments_of(fragments)
    lines: list[PageLine] = []
    for column in _columns(segments) if segments else []:
        peers = [item.end for item in segments if item.x <= max(part.x for part in column) + 1]
        inside = [item.end for item in column]
        edge = max(peers) if max(inside) > max(peers) * 0.9 else max(inside)
        lines += _paragraphs(_rows(column), edge=edge)
    return lines


def _columns(segments: list[Segment]) -> list[list[Segment]]:
    """Bands of the page from top to bottom: full width, or a left and a right column where a gutter runs."""
    gutter = _gutter(segments)
    if gutter is None:
        return [segments]
    bands: list[list[Segment]] = []
    left: list[Segment] = []
    right: list[Segment] = []
    across: list[Segment] = []
    for segment in segments:
        if _crosses(segment, gutter):
            if left or right:
                bands += [left, right]
                left, right = [], []
            across.append(segment)
            continue
        if across:
            bands.append(across)
            across = []
        (left if segment.x < gutter - 1 else right).append(segment)
    bands += [across, left, right]
    return [band for pair in _main_first(bands) for band in pair if band]


def _main_first(bands: list[list[Segment]]) -> list[list[list[Segment]]]:
    """A side column beside the one that bears the largest letters, a person's name or a title, is read after it."""
    largest = max((segment.size for band in bands for segment in band), default=0.0)
    for place, band in enumerate(bands[:-1]):
        after = bands[place + 1]
        beside = bool(band and after) and min(item.x for item in after) > max(item.x for item in band)
        if beside and any(item.size == largest for item in after) and all(item.size < largest * 0.9 for item in band):
            return [bands[:place], [after, band], bands[place + 2 :]]
    return [bands]


def _gutter(segments: list[Segment]) -> float | None:
    """Where a second column begins: many lines start there, hardly any runs across, and it is no margin of dates."""
    if len(segments) < 12:
        return None
    least, most = min(item.x for item in segments), max(item.end for item in segments)
    starts = Counter(round(item.x) for item in segments if least + 0.15 * (most - least) < item.x)
    best: tuple[int, float] | None = None
    for start, count in starts.items():
        if count < 4:
            continue
        edge = start - 0.5
        right = [item for item in segments if item.x >= edge]
        crossing = [item for item in segments if _crosses(item, edge)]
        left = [item for item in segments if item.x < edge and not _crosses(item, edge)]
        score = min(len(left), len(right)) - 2 * len(crossing)
        if score >= 5 and _is_text(left) and _is_text(right) and (best is None or (score, -edge) > best):
            best = (score, -edge)
    return -best[1] if best else None


def _crosses(segment: Segment, gutter: float) -> bool:
    return segment.x < gutter - 1 and segment.x + (segment.end - segment.x) * 0.93 > gutter


def _is_text(column: list[Segment]) -> bool:
    """A column of its own, not the dates and places beside another, nor its bullets."""
    marginal = sum(_is_marginal(segment) or len(segment.text) <= 2 for segment in column)
    return marginal * 2 < len(column) and len({round(segment.y) for segment in column}) >= 5


def _is_marginal(segment: Segment) -> bool:
    return is_only_dates(segment.text) or is_only_place(segment.text) or bool(DURATION.match(segment.text))


@dataclass(frozen=True, slots=True)
class _Row:
    segments: tuple[Segment, ...]
    y: float
    x: float
    end: float
    size: float

    @property
    def text(self) -> str:
        return " | ".join(segment.text for segment in self.segments)


def _rows(column: list[Segment]) -> list[_Row]:
    """Segments side by side; a margin's date, place and duration go to the row where they begin."""
    by_y: dict[float, list[Segment]] = {}
    for segment in column:
        by_y.setdefault(segment.y, []).append(segment)
    heights = sorted(by_y, reverse=True)
    for place, y in enumerate(heights):
        for segment in list(by_y[y]):
            if len(by_y[y]) > 1 or is_only_dates(segment.text):
                _gather_margin(segment, heights[place + 1 : place + 5], by_y)
    rows: list[_Row] = []
    for y in heights:
        found = tuple(sorted(by_y[y], key=lambda item: item.x))
        if found:
            body = max(found, key=lambda item: len(item.text))
            rows.append(_Row(found, y, found[0].x, found[-1].end, body.size))
    return rows


def _gather_margin(segment: Segment, below: list[float], by_y: dict[float, list[Segment]]) -> None:
    """Move what stands under a marginal segment, and continues it, up to its row."""
    if not _is_marginal(segment) and not segment.text.rstrip().endswith(("–", "-", "—")):
        return
    home = by_y[segment.y]
    held = segment.text
    last = segment.y
    for y in below:
        if last - y > segment.size * 1.9:
            return
        under = next((item for item in by_y[y] if item.x < segment.end and item.end > segment.x), None)
        if under is None or (len(by_y[y]) == 1 and not runs_on(held, under.text)):
            return
        if not _adds(held, under.text):
            return
        by_y[y].remove(under)
        place = next(index for index, item in enumerate(home) if item.x == segment.x)
        if runs_on(held, under.text):
            home[place] = replace(home[place], text=f"{held} {under.text}", end=max(segment.end, under.end))
            segment = home[place]
        else:
            home.append(replace(under, x=under.x + 0.01 * (len(home) + 1)))
        held = f"{held} {under.text}"
        last = y


def _adds(held: str, text: str) -> bool:
    """Whether `text` goes on about the same entry: the other half of a range, or what the margin lacks yet."""
    if runs_on(held, text):
        return True
    if DURATION.match(text):
        return True
    if is_only_dates(text):
        return not RANGE.search(held) and not re.search(r"(?:19|20)\d\d", held)
    return is_only_place(text) and not is_only_place(held)


def _paragraphs(rows: list[_Row], *, edge: float) -> list[PageLine]:
    """Rows joined where only the column's edge parted them."""
    if not rows:
        return []
    pitch = _pitch(rows)
    lines: list[PageLine] = []
    inner = 0.0
    for place, row in enumerate(rows):
        before = rows[place - 1] if place else None
        if before is not None and _continues(before, row, line=lines[-1], inner=inner, edge=edge, pitch=pitch):
            lines[-1] = replace(lines[-1], text=_glued(lines[-1].text, row.text))
            continue
        bullet = _BULLET.match(row.text)
        text = row.text[bullet.end() :] if bullet else row.text
        inner = row.x + width_of(bullet.group(), row.size) * 0.5 if bullet else row.x
        apart = before is None or before.y - row.y > pitch * 1.35
        lines.append(PageLine(text, row.size, bullet is not None, apart))
    return [line for line in lines if line.text.strip()]


def _pitch(rows: list[_Row]) -> float:
    """The usual distance from one line to the next."""
    steps = sorted(above.y - below.y for above, below in pairwise(rows))
    common = Counter(round(step) for step in steps if 4 < step < 30).most_common(1)
    return float(common[0][0]) if common else 14.0


def _continues(before: _Row, row: _Row, *, line: PageLine, inner: float, edge: float, pitch: float) -> bool:
    if _BULLET.match(row.text) or _NUMBERED.match(row.text):
        return False
    if abs(before.size - row.size) > 0.7 or before.y - row.y > pitch * 1.45:
        return False
    if before.text.endswith(",") and len(row.segments) == 1 and abs(row.x - before.segments[-1].x) < row.size * 0.5:
        return True
    if len(row.segments) > 1 or RANGE.search(row.text) or (row.text[0].isupper() and section_of(row.text)):
        return False
    if len(before.segments) > 1 and not line.bullet:
        return False
    if line.bullet and row.x > inner - 1:
        return True
    first = row.text.split()[0]
    left = min(before.x, row.x)
    full = before.end + width_of(f" {first}", row.size) > edge - 0.06 * (edge - left)
    if _changes_weight(before, row) or abs(row.x - before.x) > (row.size * 2.5 if not line.bullet else row.size * 0.5):
        return False
    if first[0].islower() and not line.text.endswith((".", ":", ";")) and len(line.text) > 20:
        return True
    return full and len(before.text.split()) >= 4


def _changes_weight(before: _Row, row: _Row) -> bool:
    """From plain to bold, or from a wholly bold line to plain: a title began or ended."""
    if row.segments[0].bold:
        return not before.segments[-1].bold_end
    return before.segments[0].bold and before.segments[-1].bold_end


def _glued(text: str, more: str) -> str:
    """A word divided at the edge becomes whole; a compound keeps its hyphen when its parts say so."""
    divided = re.search(r"([^\W\d_]{2,})[-\u00ad\u2010]$", text)
    if divided is None or not more[:1].islower():
        return f"{text} {more}"
    from bot.profile.rows import COMPOUNDS  # noqa: PLC0415 - beside the rule for plain text

    return f"{text}{more}" if divided[1].lower() in COMPOUNDS and text[-1] == "-" else f"{text[:-1]}{more}"
