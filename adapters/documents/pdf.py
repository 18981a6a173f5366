"""The text of a PDF as Markdown: pages in reading order, headings by size, the furniture of pages taken out."""

import io
import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from typing import cast

from pypdf import PageObject, PdfReader, overwrite_configuration
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError
from pypdf.generic import IndirectObject

from adapters.documents.layout import PageLine, reading_order
from adapters.documents.limits import Limits
from adapters.documents.refusal import refused
from adapters.documents.segments import Fragment, width_of
from bot.errors import DocumentReason
from bot.language.media import Media
from bot.ports import DocumentText
from bot.profile.headings import section_of

_SCANNED_BELOW = 200
_FRAGMENTS_A_PAGE = 20_000
_PAGE_NUMBER = re.compile(
    r"^\W*(?:page|seite|página|p\.)?\W*\d{1,3}\W*(?:(?:of|von|de|/|\|)\W*\d{1,3})?\W*$", re.IGNORECASE
)
_LIGATURES = re.compile("[\ufb00-\ufb06]")
_ICONS = re.compile("(?:\\s*[\ue000-\uf076\uf077-\uf0a6\uf0a8-\uf0b6\uf0b8-\uf0d7\uf0d9-\uf0fb\uf0fd-\uf8ff])+\\s*")
_PRINTED = re.compile(r"^(?:https?://\S+.*|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d{2}.*)$")
_HYPHENS = re.compile("-?\u00ad[\u2010\u2011-]?|[\u2010\u2011]")


def read_pdf(content: bytes, *, limits: Limits) -> DocumentText:
    """The text of a PDF; refuses encrypted, scanned, damaged and endless ones."""
    logging.disable(logging.CRITICAL)  # pypdf reports every oddity of a file; nobody reads a child's log
    size = limits.member_bytes
    overwrite_configuration(
        jbig2dec_binary=None,  # no picture is decoded, and no other program called
        zlib_maximum_output_length=size,
        lzw_maximum_output_length=size,
        run_length_maximum_output_length=size,
        array_based_stream_maximum_output_length=size,
        stream_decoding_work_maximum_length=limits.archive_bytes,
    )
    try:
        return _read(content, limits=limits)
    except (FileNotDecryptedError, DependencyError):
        raise refused(DocumentReason.ENCRYPTED, "This PDF is protected with a password.") from None
    except LimitReachedError:
        raise refused(DocumentReason.TOO_LARGE, "This PDF unpacks to far more than a document holds.") from None
    except (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, OSError, ArithmeticError):
        # pypdf's own errors, and what it lets through on files no writer ever made.
        raise refused(DocumentReason.CORRUPT, "This PDF is damaged: I cannot read it.") from None


def _read(content: bytes, *, limits: Limits) -> DocumentText:
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise refused(DocumentReason.ENCRYPTED, "This PDF is protected with a password.")
    count = len(reader.pages)
    if count > limits.pages:
        raise refused(DocumentReason.TOO_LARGE, f"This PDF has {count} pages; I read at most {limits.pages}.")
    pages = _without_furniture([reading_order(_fragments(page)) for page in reader.pages])
    text = _markdown(pages)
    if sum(not character.isspace() for character in text) < _SCANNED_BELOW:
        raise refused(DocumentReason.SCANNED, "This PDF holds pictures of pages, not text that I can read.")
    return DocumentText(text=text, media=Media.MARKDOWN, pages=count)


def _fragments(page: PageObject) -> list[Fragment]:
    """What the page draws, with places: pypdf tells each piece of text with its matrices and font."""
    found: list[Fragment] = []
    scales: dict[str, float] = {}

    def visit(text: str, user: list[float], matrix: list[float], font: object, size: float) -> None:
        if not text or len(found) >= _FRAGMENTS_A_PAGE:
            return
        x = matrix[4] * user[0] + matrix[5] * user[2] + user[4]
        y = matrix[4] * user[1] + matrix[5] * user[3] + user[5]
        height = abs(size * (matrix[3] or matrix[1]) * (user[3] or user[1])) or 10.0
        fields = cast("dict[str, object]", font) if isinstance(font, dict) else {}
        name = str(fields.get("/BaseFont", ""))
        if name not in scales:
            scales[name] = _scale(fields)
        scale = scales[name]
        bold = re.search(r"bold|black|heavy|semibold|sbx|cmbx|demi", name, re.IGNORECASE) is not None
        pieces = _cleaned(text).split("\n")
        for row, piece in enumerate(pieces):
            if piece.strip() or (piece and len(pieces) == 1):
                width = width_of(piece.rstrip(), height) * scale
                found.append(Fragment(x, y - row * height * 1.2, height, bold, piece, width))

    page.extract_text(visitor_text=visit)
    return found


def _scale(font: dict[str, object]) -> float:
    """How wide this font runs beside an ordinary one (letters about 0.53 of their height), 0.8 to 1.2."""
    widths = _widths(font)
    average = sum(widths) / len(widths) / 1000 if len(widths) >= 8 else 0.53
    return min(max(average / 0.53, 0.8), 1.2)


def _widths(fields: dict[str, object]) -> list[float]:
    listed = fields.get("/Widths")
    if listed is None:
        below = _resolved(fields.get("/DescendantFonts"))
        inner = _resolved(cast("list[object]", below)[0]) if isinstance(below, list) and below else None
        listed = cast("dict[str, object]", inner).get("/W") if isinstance(inner, dict) else None
    flat: list[float] = []
    found = _resolved(listed)
    for item in cast("list[object]", found) if isinstance(found, list) else []:
        value = _resolved(item)
        if isinstance(value, list):
            flat += [float(number) for number in cast("list[object]", value) if isinstance(number, int | float)]
        elif isinstance(value, int | float) and "/Widths" in fields:
            flat.append(float(value))
    return [number for number in flat if 100 < number < 1500]


def _resolved(value: object) -> object:
    return value.get_object() if isinstance(value, IndirectObject) else value


def _cleaned(text: str) -> str:
    tokens = text.split()
    if len(tokens) >= 4 and sum(len(token) == 1 for token in tokens) >= 0.8 * len(tokens):
        text = re.sub(r"(?<=\S) (?=\S)", "", text)  # letter-spaced: one space between letters, more between words
    text = text.replace("\x7f", "•")  # where simple writers put the bullet
    text = _HYPHENS.sub("-", _LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text))
    text = _ICONS.sub(" | ", text)
    text = re.sub(r"[\t\r\f\v \u00a0\u2000-\u200a\u202f]+", " ", text)
    return re.sub(r"[\x01-\x08\x0e-\x1f\u200b-\u200f\ufeff]", "", text).strip("\n")


def _without_furniture(pages: list[list[PageLine]]) -> list[list[PageLine]]:
    """Pages without their numbers, and without the lines that most pages begin or end with."""
    edges = Counter(key for page in pages for key in {_edge_key(line) for line in _edges(page)})
    repeated = {key for key, count in edges.items() if count >= 2 and count * 2 > len(pages)}
    kept: list[list[PageLine]] = []
    for page in pages:
        edge = {id(line) for line in _edges(page)}
        kept.append(
            [
                line
                for line in page
                if not (id(line) in edge and (_is_furniture(line.text) or _edge_key(line) in repeated))
            ]
        )
    return kept


def _edges(page: list[PageLine]) -> list[PageLine]:
    """Short lines at the top and the bottom of a page that has a middle."""
    outer = page[:2] + page[-2:] if len(page) >= 6 else page[:1] + page[-1:]
    return [line for line in outer if len(line.text) <= 90 and not line.bullet]


def _is_furniture(text: str) -> bool:
    return bool(_PAGE_NUMBER.match(text) or _PRINTED.match(text))


def _edge_key(line: PageLine) -> str:
    return re.sub(r"\d+", "0", line.text)


def _markdown(pages: list[list[PageLine]]) -> str:
    """Lines that end where they end (two spaces), list items, and headings ranked by the size of their letters."""
    sizes = Counter[float]()
    for page in pages:
        for line in page:
            sizes[round(line.height, 1)] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 10.0
    ranks = _ranks(sizes, body=body)
    sections = Counter(
        ranks[round(line.height)]
        for page in pages
        for line in page
        if round(line.height) in ranks and not line.bullet and section_of(line.text)
    )
    section_rank = sections.most_common(1)[0][0] if sections else None
    parts: list[str] = []
    for page in pages:
        for line in page:
            if line.apart:
                parts.append("")
            heads = not line.bullet and len(line.text) <= 80 and not line.text.endswith((".", ","))
            rank = ranks.get(round(line.height)) if heads else None
            if rank is not None and section_of(line.text):
                rank = section_rank  # a side column sets the same headings smaller
            text = re.sub(r"^([#>+*-])(?=\s)", r"\\\1", line.text)
            if rank is not None:
                parts += ["", f"{'#' * rank} {line.text}"]
            else:
                parts.append(f"- {text}" if line.bullet else f"{text}  ")
    return "\n".join(parts).strip() + "\n"


def _ranks(sizes: Mapping[float, int], *, body: float) -> dict[int, int]:
    """Sizes clearly above the body's and rare, largest first, as heading ranks 1 to 3."""
    whole = sum(sizes.values())
    rounded = Counter[int]()
    for size, count in sizes.items():
        rounded[round(size)] += count
    rare = (size for size, count in rounded.items() if size > body * 1.12 and count < whole * 0.2)
    large = sorted(rare, reverse=True)
    return {size: min(place, 3) for place, size in enumerate(large, 1)}
