"""HTML to blocks: one block per statement, with the role the markup gives it."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from bot.posting.extracted import BlockRole, SourceBlock

Skip = Callable[[LexborNode, str], bool]
"""Whether an element (with its lower-case tag) is left out with everything in it."""

HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCK_TAGS = HEADING_TAGS | frozenset(
    """
    address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
    form header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr td th ul
    """.split()
)
UNREAD_TAGS = frozenset(
    """
    audio button canvas datalist embed head iframe input map math meta noscript object option script select style svg
    template textarea title video
    """.split()
)

_BOLD_TAGS = HEADING_TAGS | {"b", "strong", "th"}
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_TAG = re.compile(r"<(?:/?[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>")
_NESTING = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_FLAT_TAGS = frozenset(
    "area base br col dd dt embed hr img input li link meta option p param path source td th tr track wbr".split()
)
_DEEPEST = 1_000
_BLOCK_TAG = re.compile(r"<(?:br|p|div|li|ul|ol|h[1-6]|tr|td|table|section|article)\b", re.IGNORECASE)
_ESCAPED_TAG = re.compile(r"&(?:amp;)*lt;/?[a-zA-Z]", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ud800-\udfff\x00-\x08\x0b\x0c\x0e-\x1f]")
_LIGATURE = re.compile("[\ufb00-\ufb06]")

_TAGS_FOR_SEARCH = re.compile(r"(?:#[A-Za-z][\w-]*\s*)+$")
_BARE_LINK = re.compile(r"\s*https?://\S*\s*$")
_MARKS = "•●▪▫◦‣⁃∙■□◆◇►▶▸➢➤➔➜→✓✔✅☑★✦❖"
_MARKED = re.compile(rf"^(?:[{_MARKS}·o]\s+|[{_MARKS}·・･]+\s*(?=\w)|[-–—*]\s+|\(?\d{{1,2}}[.)]\s+(?=\D))")
_INNER_MARK = re.compile(rf"\s*[{_MARKS}]\s*")
_SENTENCE_END = re.compile(r"[.!?:;…。]['\"”’)]*$")
_HEADING_MAX = 110
_WRAPPED = 60
"""Characters from which a line without an end may have been broken by an editor's width, not by its writer."""
_BREAK = "\n"
_TYPED_ITEM = re.compile(r"\n\s*(?=[-*•–] ?\S)")
"""A line break before a list marker that somebody typed: markup folds it into a space, but it was meant."""
_FEWEST_TYPED = 2


def clean(text: str) -> str:
    """The text as a person reads it: one kind of space, nothing unseen, letters composed."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = _UNSEEN.sub("", text)
    text = _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()


def has_markup(text: str) -> bool:
    """Whether a string holds HTML, escaped or not."""
    return bool(_TAG.search(text) or _ESCAPED_TAG.search(text))


def unescaped(text: str) -> str:
    """HTML that was escaped once or more often, with its tags back."""
    for _ in range(3):
        if not _ESCAPED_TAG.search(text):
            break
        text = unescape(text)
    return text


def fragment_blocks(text: str) -> tuple[SourceBlock, ...]:
    """The blocks of an HTML fragment, as job boards hold it: escaped or not, lists without a list, or none at all."""
    html = unescaped(text)
    if not _BLOCK_TAG.search(html):
        html = html.replace("\n", "<br>")
    tree = parse_html(html)
    return node_blocks(tree.body or tree.root)


def parse_html(html: str) -> LexborHTMLParser:
    """The tree of a page; halves of characters, which broken JSON leaves behind, become marks."""
    if html.count("<") > _DEEPEST and _depth(html) > _DEEPEST:
        # Parser and selectors climb the tree from every element: 60,000 levels took half a minute, and no page has 100.
        html = _TAG.sub("<br>", html)
    try:
        return LexborHTMLParser(html)
    except UnicodeEncodeError:
        return LexborHTMLParser(html.encode("utf-8", errors="replace").decode())


def _depth(html: str) -> int:
    """How deep the elements of a page nest at most, by its tags alone."""
    depth = deepest = 0
    for match in _NESTING.finditer(html):
        if match.group(2).lower() not in _FLAT_TAGS:
            depth = max(depth - 1, 0) if match.group(1) else depth + 1
            deepest = max(deepest, depth)
    return deepest


def node_blocks(root: LexborNode | None, *, skip: Skip | None = None) -> tuple[SourceBlock, ...]:
    """The blocks below an element, in reading order, without what `skip` names."""
    writer = _Writer()
    if root is not None:
        _walk(root, writer, skip)
    writer.flush()
    return tuple(without_repeats(writer.blocks))


def without_repeats(blocks: list[SourceBlock]) -> Iterator[SourceBlock]:
    """Blocks without those that only say the previous one again (a page's mobile and desktop copy)."""
    last = ""
    for block in blocks:
        if block.text != last:
            yield block
        last = block.text


@dataclass(slots=True)
class _Piece:
    text: str
    is_bold: bool


@dataclass(slots=True)
class _Writer:
    """Collects inline pieces until a block ends."""

    blocks: list[SourceBlock] = field(default_factory=list[SourceBlock])
    pieces: list[_Piece] = field(default_factory=list[_Piece])
    bold: int = 0
    items: int = 0
    headings: int = 0
    preformatted: int = 0

    def write(self, text: str) -> None:
        if self.preformatted:
            for number, line in enumerate(text.split("\n")):
                if number:
                    self.break_line()
                self.pieces.append(_Piece(line, self.bold > 0))
        elif self.pieces or not text.isspace():
            lines = _TYPED_ITEM.split(text) if text.count("\n") >= _FEWEST_TYPED else [text]
            if len(lines) <= _FEWEST_TYPED:
                lines = [text]
            for number, line in enumerate(lines):
                if number:
                    self.break_line()
                self.pieces.append(_Piece(line.replace("\n", " "), self.bold > 0))

    def break_line(self) -> None:
        self.pieces.append(_Piece(_BREAK, is_bold=False))

    def flush(self) -> None:
        if not self.pieces:
            return
        for text, is_bold in _lines(self.pieces):
            self._add(text, is_bold=is_bold)
        self.pieces.clear()

    def _add(self, text: str, *, is_bold: bool) -> None:
        if _TAGS_FOR_SEARCH.match(text):
            return
        if self.headings:
            self.blocks.append(SourceBlock(text, BlockRole.HEADING))
            return
        for part, is_marked in _marked_parts(text):
            if self.items or is_marked:
                role = BlockRole.BULLET
            elif is_bold and len(part) <= _HEADING_MAX and not part.endswith((".", ";", ",")):
                role = BlockRole.HEADING
            else:
                role = BlockRole.TEXT
            self.blocks.append(SourceBlock(part, role))


def _lines(pieces: list[_Piece]) -> Iterator[tuple[str, bool]]:
    """The pieces as lines; a line broken inside a sentence is whole again."""
    waiting, waiting_bold = "", False
    for text, is_bold in _raw_lines(pieces):
        goes_on = (
            waiting
            and not waiting_bold
            and text[0].islower()
            and len(waiting) >= _WRAPPED
            and not _SENTENCE_END.search(waiting)
            and not _MARKED.match(text)
        )
        if goes_on:
            waiting = f"{waiting} {text}"
            continue
        if waiting:
            yield waiting, waiting_bold
        waiting, waiting_bold = text, is_bold
    if waiting:
        yield waiting, waiting_bold


def _raw_lines(pieces: list[_Piece]) -> Iterator[tuple[str, bool]]:
    if len(pieces) == 1:  # most blocks
        text = clean(pieces[0].text)
        if text:
            yield text, pieces[0].is_bold
        return
    line: list[_Piece] = []
    for piece in [*pieces, _Piece(_BREAK, is_bold=False)]:
        if piece.text != _BREAK:
            line.append(piece)
            continue
        text = clean("".join(part.text for part in line))
        if text:
            yield text, all(part.is_bold for part in line if any(map(str.isalnum, part.text)))
        line.clear()


def _marked_parts(text: str) -> Iterator[tuple[str, bool]]:
    """A line as its bullets: `• a • b` is two."""
    marked = _MARKED.match(text)
    marks = len(_INNER_MARK.findall(text))
    is_run = marks >= 2 and (marked is not None or len(text) / (marks + 1) > 25)
    if not is_run:
        rest = text[marked.end() :].strip() if marked else text
        if rest:
            yield rest, marked is not None
        return
    head, *items = _INNER_MARK.split(text)
    if head.strip():
        yield head.strip(), False
    for item in items:
        if item.strip():
            yield item.strip(), True


def _walk(root: LexborNode, writer: _Writer, skip: Skip | None) -> None:
    """Depth first without recursion: pages nest deeper than Python's stack."""
    path: list[tuple[LexborNode, str, bool]] = []
    node = root.first_child
    while True:
        while node is None:
            if not path:
                return
            parent, tag, is_bold = path.pop()
            _close(writer, tag, is_bold=is_bold)
            node = parent.next
        tag = node.tag or ""
        if tag == "-text":
            text = node.text_content or ""
            if not (path and path[-1][1] == "a" and _BARE_LINK.match(text)):
                writer.write(text)
        elif tag == "br":
            writer.break_line()
        elif not (tag.startswith(("-", "!")) or tag in UNREAD_TAGS or (skip is not None and skip(node, tag))):
            is_bold = _is_bold(node, tag)
            _open(writer, tag, is_bold=is_bold)
            path.append((node, tag, is_bold))
            node = node.first_child
            continue
        node = node.next


def _is_bold(node: LexborNode, tag: str) -> bool:
    if tag in _BOLD_TAGS:
        return True
    style = node.attributes.get("style") if tag in {"span", "p", "div"} else None
    return bool(style and _BOLD_STYLE.search(style))


def _open(writer: _Writer, tag: str, *, is_bold: bool) -> None:
    if tag in BLOCK_TAGS:
        writer.flush()
    writer.bold += is_bold
    writer.items += tag == "li"
    writer.headings += tag in HEADING_TAGS
    if tag == "li":  # no heading holds a list: its end tag was lost
        writer.headings = 0
    writer.preformatted += tag == "pre"


def _close(writer: _Writer, tag: str, *, is_bold: bool) -> None:
    if tag in BLOCK_TAGS:
        writer.flush()
    writer.bold -= is_bold
    writer.items -= tag == "li"
    writer.headings = max(0, writer.headings - (tag in HEADING_TAGS))
    writer.preformatted -= tag == "pre"
