"""A profile's text as rows: headings, bullets and running text, whatever it was written in."""

import re
from dataclasses import dataclass, replace

from bot.language.media import Media
from bot.profile.dates import ends_with_range, is_dated, runs_on
from bot.profile.fields import rows_of_fields
from bot.profile.headings import section_of
from bot.profile.row import Row, RowRole, unmarked

_BULLET = re.compile(r"^([•●○◦▪▫■□‣⁃►➢➤✓✔❖◆◇∙·\uf0b7\uf0a7\uf0d8\uf076]|[-*+–—](?=\s))\s*(?=\S)")
_NUMBERED = re.compile(r"^\(?\d{1,2}[.)]\s+(?=[^\W\d])")
_RULER = re.compile(r"^[\s\-=_*~#—–.·|:+]{3,}$")
_TRAILING_RULER = re.compile(r"\s*[-=_*~—–]{4,}\s*$")
_HASHES = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_REFERENCE = re.compile(r"^\[[^\]]+\]:\s+\S+")
_SPACED = re.compile(r"^(?:\S(?: |$)){4,}|^(?:\S ?)(?: \S)+(?:  +\S(?: \S)+)+$")
_WIDEST = 150
_LONGEST = 1_500
_CELLS = re.compile(r"^\|(.*)\|$")
_TABLE_RULE = re.compile(r"^\|(?:\s*:?-{2,}:?\s*\|)+$")
_COLUMN_NAMES = re.compile(
    r"\b(?:dates?|years?|period|when|employer|company|organi[sz]ation|role|position|title|institution|school|degree"
    r"|skill|level|contact)\b",
    re.IGNORECASE,
)
_MOST_NAME_WORDS = 12
_PAGE_NUMBER = re.compile(
    r"^(?:page|seite|página|pagina|strana)\s+\d+\s*(?:of|/|von|de|di|z|sur|van)\s*\d+\b.{0,40}$", re.IGNORECASE
)


def to_rows(text: str, media: Media) -> list[Row]:
    """The rows of `text`, hard-wrapped lines re-joined."""
    if media is Media.JSON:
        return rows_of_fields(text)
    if media in (Media.HTML, Media.XML):
        from bot.profile.html import html_to_text  # noqa: PLC0415 - brings its parser with it

        text, media = html_to_text(text), Media.MARKDOWN
    lines = _marked(text) if media is Media.MARKDOWN else _plain(text)
    return _joined(lines, width=_width(text))


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    role: RowRole
    level: int
    indent: int
    apart: bool
    broken: bool = False
    """The source itself ends the line before this one."""


def _plain(text: str) -> list[_Line]:
    """Lines of plain text; a ruler below a short line makes it a heading."""
    lines: list[_Line] = []
    apart = True
    if re.search(r"\*\*\w|\]\(https?://", text):  # plain by name, Markdown by habit
        text = unmarked(text)
    for raw in text.expandtabs(4).splitlines():
        if _RULER.match(raw.strip()):
            underlines = len(set(raw.strip())) == 1 and raw.strip()[0] in "-=_~"
            if underlines and lines and not apart and len(lines[-1].text) <= 40 and lines[-1].role is RowRole.TEXT:
                lines[-1] = replace(lines[-1], role=RowRole.HEADING, level=2)
            apart = True
            continue
        if not raw.strip():
            apart = True
            continue
        ruled = _TRAILING_RULER.search(raw) is not None and len(raw) > 20
        lines.append(_line(_TRAILING_RULER.sub("", raw) if ruled else raw, apart=apart))
        if ruled:
            lines[-1] = replace(lines[-1], role=RowRole.HEADING, level=2)
        apart = False
    return lines


def _marked(text: str) -> list[_Line]:
    """Lines of Markdown, without its marks."""
    lines: list[_Line] = []
    apart, broken = True, False
    for raw in text.expandtabs(4).splitlines():
        line = re.sub(r"^(\s*)>\s?", r"\1", raw)
        stripped = line.strip()
        if not stripped or _REFERENCE.match(stripped):
            apart = True
            continue
        if re.fullmatch(r"=+|-{3,}", stripped):
            if lines and not apart and lines[-1].role is RowRole.TEXT:
                lines[-1] = replace(lines[-1], role=RowRole.HEADING, level=1 if stripped[0] == "=" else 2)
            apart = True
            continue
        if _TABLE_RULE.match(stripped):
            if lines and _COLUMN_NAMES.search(lines[-1].text) and len(lines[-1].text.split()) <= _MOST_NAME_WORDS:
                lines.pop()  # the names of a table's columns say nothing about anybody
            apart = True
            continue
        if _RULER.match(stripped):
            apart = True
            continue
        if heading := _HASHES.match(stripped):
            lines.append(_Line(unmarked(heading[2]), RowRole.HEADING, len(heading[1]), 0, True))
            apart = True
            continue
        if cells := _CELLS.match(stripped):
            line = " | ".join(cell.strip() for cell in cells[1].split("|") if cell.strip())
        if definition := re.match(r"^:\s{1,3}(.*)$", stripped):
            line, apart = definition[1], True
        if re.fullmatch(r"(\*\*|__)[^*_]+\1:?", stripped):
            apart = True
        lines.append(replace(_line(unmarked(line.rstrip("\\")), apart=apart), broken=broken))
        broken = stripped.endswith("\\") or raw.endswith("  ")
        apart = False
    return lines


def _line(raw: str, *, apart: bool) -> _Line:
    indent = len(raw) - len(raw.lstrip())
    text = raw.strip()
    bullet = _BULLET.match(text)
    role = RowRole.BULLET if bullet or _NUMBERED.match(text) else RowRole.TEXT
    text = text[bullet.end() :] if bullet else _NUMBERED.sub("", text)
    return _Line(_despaced(text), role, indent, indent, apart)


def _despaced(text: str) -> str:
    """`E D U C A T I O N` is written with one space between letters and more between words."""
    tokens = text.split()
    if len(tokens) >= 4 and sum(len(token) == 1 for token in tokens) >= 0.8 * len(tokens):
        text = re.sub(r"(?<=\S) (?=\S)", "", text)
    else:
        text = re.sub(r"\s{3,}", " | ", text)
    return re.sub(r"\s+", " ", text).strip()


def _width(text: str) -> int:
    """How wide the text was wrapped: what its longest tenth of lines reaches. A text with longer lines never was."""
    lengths = sorted(len(line.strip()) for line in text.splitlines() if len(line.split()) >= 5)
    if not lengths:
        return 80
    return lengths[int(len(lengths) * 0.9)] if lengths[-1] <= _WIDEST else 10 * _WIDEST


def _joined(lines: list[_Line], *, width: int) -> list[Row]:
    """Rows, with lines that only the paper's edge had cut put back together."""
    rows: list[Row] = []
    last: _Line | None = None
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else None
        if last is not None and rows and _continues(last, line, following=following, row=rows[-1], width=width):
            rows[-1] = replace(rows[-1], text=_glued(rows[-1].text, line.text))
            last = replace(
                line,
                role=rows[-1].role,
                indent=max(last.indent, line.indent) if last.role is RowRole.TEXT else last.indent,
            )
            continue
        rows.append(Row(line.text, line.role, line.level, line.apart))
        last = line
    return [part for row in rows if row.text and not _PAGE_NUMBER.match(row.text) for part in _cut(row)]


def _cut(row: Row) -> list[Row]:
    """A row longer than any person writes, in pieces: what searches rows takes time with their length squared."""
    if len(row.text) > 120:
        row = replace(row, text=" ".join(word for word in row.text.split() if len(word) <= 120))
    if len(row.text) <= _LONGEST:
        return [row] if row.text else []
    pieces = (row.text[start : start + _LONGEST].strip() for start in range(0, len(row.text), _LONGEST))
    return [replace(row, text=piece) for piece in pieces if piece]


def _continues(last: _Line, line: _Line, *, following: _Line | None, row: Row, width: int) -> bool:
    if line.role is not RowRole.TEXT or last.role is RowRole.HEADING or not line.text:
        return False
    if runs_on(row.text, line.text):
        return True
    if line.apart or line.broken or (line.text[0].isupper() and section_of(line.text) is not None):
        return False
    first = line.text.split()[0]
    if ends_with_range(row.text) and not first[0].islower():  # a header's end, however wide it is
        return False
    if is_dated(line.text) or (following is not None and not following.apart and _opens_entry(line, following)):
        return False
    if re.search(r"[^\W\d_][-\u00ad]$", row.text) and first[0].islower():
        return True
    if last.role is RowRole.BULLET and line.indent > last.indent:
        return True
    full = len(last.text) + 2 + len(first) > width * 0.86
    ends = row.text.endswith((".", "!", "?", ":")) and not first[0].islower()
    if first[0].islower() or (first[0] in "(&+%" and len(line.text.split()) < 12):
        return full or len(last.text) > 40 or last.role is RowRole.BULLET
    return full and not ends and len(last.text.split()) >= 5 and " | " not in line.text


def _opens_entry(line: _Line, following: _Line) -> bool:
    """A short line with a dated line under it begins an entry."""
    return (
        following.role is RowRole.TEXT
        and is_dated(following.text)
        and len(line.text.split()) <= 12
        and not line.text.endswith(".")
    )


COMPOUNDS = frozenset(
    """
    self non cross co pre post multi high low well long short full part real on off in end front back time data
    cost user test all third two three first second one ex anti over under inter customer client risk object open
    event decision day week year fast team problem result detail goal hands evidence state large small
    """.split()
)


def _glued(text: str, more: str) -> str:
    """Two pieces of one line; a word divided at the paper's edge becomes whole again."""
    if text.endswith("\u00ad"):
        return text[:-1] + more
    divided = re.search(r"([^\W\d_]+)-$", text)
    if divided is None or not more[:1].islower():
        return f"{text} {more}"
    keeps = divided[1].lower() in COMPOUNDS
    return f"{text}{more}" if keeps else f"{text[:-1]}{more}"
