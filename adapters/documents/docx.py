"""The text of a DOCX: paragraphs in order, through tables, text boxes, headers and footnotes, as Markdown."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from adapters.documents.limits import MIB, Limits
from adapters.documents.refusal import refused
from bot.errors import DocumentReason
from bot.language.media import Media
from bot.ports import DocumentText

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BODY = "word/document.xml"
_HEADER = re.compile(r"word/header\d*\.xml")
_HEADING_STYLE = re.compile(r"(?:heading|berschrift|titre|titulo|título|title|kop)\D*(\d?)", re.IGNORECASE)
_ONE_ROW = 160


def read_docx(content: bytes, *, limits: Limits) -> DocumentText:
    """The text of a DOCX; refuses bombs, other archives and damaged files."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = _checked(archive, limits=limits)
            parts = [*sorted(filter(_HEADER.fullmatch, members)), _BODY]
            lines = [line for part in parts for line in _part(archive.read(part), limits=limits)]
    except DefusedXmlException:
        raise refused(DocumentReason.CORRUPT, "This DOCX holds constructs no word processor writes.") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, ParseError):
        raise refused(DocumentReason.CORRUPT, "This DOCX is damaged: I cannot read it.") from None
    except RuntimeError:  # zipfile: a member needs a password
        raise refused(DocumentReason.ENCRYPTED, "This file is protected with a password.") from None
    return DocumentText(text="\n".join(lines).strip() + "\n", media=Media.MARKDOWN)


def _checked(archive: zipfile.ZipFile, *, limits: Limits) -> list[str]:
    """The member names, once the archive is known to be small enough to open."""
    found = archive.infolist()
    inflated = sum(member.file_size for member in found)
    steep = any(
        member.file_size > MIB and member.file_size > limits.ratio * max(member.compress_size, 1) for member in found
    )
    largest = max((member.file_size for member in found if member.filename.endswith(".xml")), default=0)
    if len(found) > limits.members or inflated > limits.archive_bytes or largest > limits.member_bytes or steep:
        raise refused(DocumentReason.TOO_LARGE, "This file unpacks to far more than a document holds.")
    names = [member.filename for member in found]
    if _BODY not in names:
        raise refused(DocumentReason.UNSUPPORTED, "This is an archive, not a DOCX document.")
    return names


def _part(xml: bytes, *, limits: Limits) -> Iterator[str]:
    root = _parse(xml, limits=limits)
    yield from _blocks(root)


def _parse(xml: bytes, *, limits: Limits) -> Element:
    """The tree, refused as soon as it nests deeper than documents do (recursion follows it later)."""
    depth = 0
    root: Element | None = None
    for event, element in iterparse(io.BytesIO(xml), events=("start", "end")):
        depth += 1 if event == "start" else -1
        root = root if root is not None else element
        if depth > limits.depth:
            raise refused(DocumentReason.CORRUPT, "This DOCX holds constructs no word processor writes.")
    if root is None:
        raise ParseError("no element")
    return root


def _blocks(parent: Element) -> Iterator[str]:
    for child in parent:
        if child.tag == f"{_W}p":
            yield from _paragraph(child)
        elif child.tag == f"{_W}tbl":
            yield ""
            for row in child.iter(f"{_W}tr"):
                yield from _row(row)
            yield ""
        elif child.tag != _FALLBACK:
            yield from _blocks(child)


def _row(row: Element) -> Iterator[str]:
    """One line for a row of short cells, so that a title and its dates stay together; else cell after cell."""
    cells = [[line for line in _blocks(cell) if line.strip()] for cell in row.findall(f"{_W}tc")]
    cells = [cell for cell in cells if cell]
    short = len(cells) > 1 and all(len(cell) == 1 for cell in cells)
    if short and sum(len(cell[0]) for cell in cells) <= _ONE_ROW:
        yield " | ".join(cell[0].lstrip("# ").rstrip() for cell in cells) + "  "
        return
    for cell in cells:
        yield from cell
        yield ""


def _paragraph(paragraph: Element) -> Iterator[str]:
    text = " ".join("".join(_runs(paragraph)).split(" "))
    lines = [" ".join(line.split(" ")).strip() for line in text.split("\n")]
    boxes = [line for box in _boxes(paragraph) for line in _box(box)]
    prefix = _prefix(paragraph)
    for line in filter(None, lines):
        if prefix.startswith("#"):
            yield ""
        yield f"{prefix}{line}" if prefix else f"{line}  "  # a paragraph is whole: Markdown's mark for a line's end
    if not any(lines) and not boxes:
        yield ""
    yield from boxes


def _boxes(node: Element) -> Iterator[Element]:
    """Text boxes below `node`; an older program's copy of each is passed over."""
    for child in node:
        if child.tag == f"{_W}txbxContent":
            yield child
        elif child.tag != _FALLBACK:
            yield from _boxes(child)


def _box(box: Element) -> Iterator[str]:
    yield ""
    yield from _blocks(box)
    yield ""


def _runs(node: Element) -> Iterator[str]:
    for child in node:
        match child.tag.removeprefix(_W):
            case "t":
                yield child.text or ""
            case "tab" | "ptab":
                yield "\t"
            case "br" | "cr":
                yield "\n"
            case "noBreakHyphen":
                yield "-"
            case "pPr" | "rPr" | "txbxContent" | "delText" | "del" | "instrText":
                continue
            case _ if child.tag == _FALLBACK:
                continue
            case _:
                yield from _runs(child)


def _prefix(paragraph: Element) -> str:
    """`# ` for a heading style, `- ` for a list item."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    name = (style.get(f"{_W}val") or "") if style is not None else ""
    if heading := _HEADING_STYLE.match(name):
        return "#" * min(int(heading.group(1) or 1), 6) + " "
    listed = paragraph.find(f"{_W}pPr/{_W}numPr") is not None or "list" in name.lower()
    return "- " if listed else ""
