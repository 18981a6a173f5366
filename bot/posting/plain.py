"""Plain text and Markdown as source blocks: lists of every style, headings, wrapped lines joined again."""

import re
from collections.abc import Sequence

from bot.posting.extracted import BlockRole, Extracted, SourceBlock
from bot.posting.headings import is_capitals, is_heading
from bot.posting.opening import name_in_prose, read_opening
from bot.posting.plain_fields import Fields, read_fields
from bot.posting.printed import without_print_edges
from bot.posting.roles import names_role
from bot.posting.site import is_section_name, without_trails
from bot.posting.statements import clean
from bot.posting.title import role_in_prose

_BULLET = re.compile(
    r"^\s*(?:[•●▪◦‣∙·■□◆◇➢➤►▶✓✔✅★☆➔→»❖‧・]\s*|[-*+–—]\s+|o\s{1,4}(?=[A-Z])|\(?\d{1,2}[.)]\s+|\(?[a-hA-H][.)]\s+)(?=\S)"
)
_HASHES = re.compile(r"^\s*#{1,6}\s*(?P<text>.*?)\s*#*\s*$")
_BOLD_LINE = re.compile(r"^\s*(?:\*\*|__)(?P<text>.+?)(?:\*\*|__)\s*:?\s*\\?$")
_RULED = re.compile(r"^\s*(?:={2,}|-{2,}|\*{3,}|_{3,}|<hr\s*/?>)\s*(?P<text>.*?)\s*(?:={2,}|-{2,}|\*{3,}|_{3,})?\s*$")
_UNDERLINE = re.compile(r"^\s*(?:={3,}|-{3,}|~{3,})\s*$")
_TABLE_EDGE = re.compile(r"^\s*\|\s*|\s*\|\s*$")
_MARKUP = (
    (re.compile(r"!\[[^\]]*\]\([^)]*\)"), ""),
    (re.compile(r"\[([^\]]+)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\{\{.*?\}\}|\{%.*?%\}"), ""),
    (re.compile(r"</?[a-zA-Z][^<>]{0,200}>"), " "),
    (re.compile(r"(?<!\w)(?:\*\*|__)(?=\S)|(?<=\S)(?:\*\*|__)(?!\w)"), ""),
    (re.compile(r"(?<![\w*])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\w*])"), ""),
    (re.compile(r"`+"), ""),
    (re.compile(r"\\(?=[\\`*_{}\[\]()#+\-.!&]|\s*$)"), ""),
)
_ENTITY = (("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&quot;", '"'), ("&#39;", "'"))
_ENDS_SENTENCE = re.compile(r"[.!?:;…。！？]['\"”’)]*$")
_NO_TITLE = re.compile(r"[.!?:;…。！？]['\"”’)]*$|\d{1,2}[:/.]\d{1,2}[/.,\s]|https?:|www\.")
_ABOUT_THE_JOB = re.compile(
    r"^(?:remote|hybrid|on-?site|in-?person|full[- ]?time|part[- ]?time|temporary|permanent|contract|home|menu|search"
    r"|skip|apply|share|save|back|department|category)\b|^[A-Z][\w.' -]+, [A-Z]{2}\b",
    re.IGNORECASE,
)
"""Where, how long, or a button: what stands at the top of a captured page beside the title."""
_OPEN_END = re.compile(r"(?:,|\b(?:and|or|of|in|to|for|the|an?|with|by|at|on|from|und|oder|der|die|et|ou|de|y|o|e))$")
"""Where a line ends like this the sentence goes on, whatever the next line begins with."""
_NEAR_TOP = 12
_OPENING = 14
_FULL_LINE = 50
"""Characters from which on a line of Markdown may have been wrapped."""
_FEWEST_BEFORE_BREAK = 5
_WRAPPED_SHARE = 0.35
_WIDEST = 130
_NARROWEST = 45


def extract_plain(text: str, *, is_markdown: bool) -> Extracted:
    """The parts of a posting given as text or Markdown."""
    fields, body = read_fields(without_print_edges(_unescaped(text)))
    blocks = blocks_of(body, is_markdown=is_markdown)
    top = [block.text.strip("| ") for block in blocks[:_OPENING]]
    opening = read_opening(top, title=fields.title, whole=body)
    title = fields.title or opening.title or _title_at_top(without_trails(top)[:_NEAR_TOP], fields)
    named = name_in_prose(title, body) if title and not (fields.title or opening.title) else None
    if named and (role := role_in_prose(body)):  # the first line is who employs: the job is named further down
        title = role
    else:
        named = None
    return Extracted(
        title=title,
        company=fields.company or opening.company or (named[0] if named else None),
        location=fields.location or opening.location or (named[1] if named else None),
        neighbour=opening.neighbour,
        blocks=tuple(blocks),
        seniority_text=fields.seniority_text,
    )


def blocks_of(text: str, *, is_markdown: bool = False) -> list[SourceBlock]:
    """Blocks of a text: a list item, a heading or a paragraph each."""
    lines = text.splitlines()
    width = None if is_markdown else _wrap_width(lines)
    blocks: list[SourceBlock] = []
    open_block: SourceBlock | None = None
    last_raw = ""
    for index, raw in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else ""
        block = _block(raw, following, is_markdown=is_markdown)
        if block is None:
            open_block = _close(blocks, open_block)
            last_raw = ""
            continue
        if open_block is not None and _goes_on(open_block, block, last_raw, width=width, is_markdown=is_markdown):
            open_block = SourceBlock(_joined(open_block.text, block.text), open_block.role)
        else:
            _close(blocks, open_block)
            open_block = block
        last_raw = raw
    _close(blocks, open_block)
    return blocks


def _close(blocks: list[SourceBlock], block: SourceBlock | None) -> None:
    if block is not None and block.text:
        blocks.append(block)


def _block(raw: str, following: str, *, is_markdown: bool) -> SourceBlock | None:
    stripped = _TABLE_EDGE.sub("", raw).strip()
    if not stripped or _UNDERLINE.match(raw):
        return None
    ruled = _RULED.match(stripped)
    if ruled and ruled["text"] != stripped:
        text = clean(ruled["text"])
        return SourceBlock(text, BlockRole.HEADING) if text else None
    hashes = _HASHES.match(stripped) if stripped.startswith("#") else None
    bold = _BOLD_LINE.match(stripped)
    if hashes or bold:
        found = hashes or bold
        text = clean(_unmarked((found["text"] if found else "") + (":" if stripped.endswith(":") else "")))
        return SourceBlock(text.replace("::", ":"), _role_of_marked(text)) if text else None
    bullet = _BULLET.match(stripped)
    if bullet and not _is_numbered_heading(stripped, bullet):
        return SourceBlock(clean(_unmarked(stripped[bullet.end() :])), BlockRole.BULLET)
    text = clean(_unmarked(stripped) if is_markdown else stripped)
    if not text:
        return None
    underlined = bool(_UNDERLINE.match(following)) and len(text.split()) <= 12
    return SourceBlock(text, BlockRole.HEADING if underlined or is_heading(text, marked=False) else BlockRole.TEXT)


def _role_of_marked(text: str) -> BlockRole:
    return BlockRole.HEADING if is_heading(text, marked=True) else BlockRole.TEXT


def _is_numbered_heading(text: str, bullet: re.Match[str]) -> bool:
    rest = text[bullet.end() :]
    return text[bullet.start() :].lstrip()[:1].isdigit() and (is_capitals(rest) or rest.endswith(":"))


def _goes_on(before: SourceBlock, block: SourceBlock, last: str, *, width: int | None, is_markdown: bool) -> bool:
    """Whether `block` is the next line of `before`'s paragraph or list item."""
    if block.role is not BlockRole.TEXT or before.role is BlockRole.HEADING:
        return False
    hard_break = is_markdown and (last.endswith("  ") or last.rstrip().endswith("\\"))
    if hard_break:
        return False
    first = block.text[:1]
    if is_markdown:
        return first.islower() or len(last.strip()) >= _FULL_LINE or bool(_OPEN_END.search(before.text))
    if first.islower() and not _ENDS_SENTENCE.search(before.text):
        return True
    if _OPEN_END.search(before.text) and len(before.text.split()) >= _FEWEST_BEFORE_BREAK:
        return True
    if width is None:
        return False
    room = width - len(last.rstrip())
    first_word = block.text.split(" ", 1)[0]
    return len(first_word) + 1 > room - 4 and not (first.isupper() and _ends_paragraph(before, room))


def _ends_paragraph(before: SourceBlock, room: int) -> bool:
    return bool(_ENDS_SENTENCE.search(before.text)) and (before.role is BlockRole.BULLET or room > 12)


def _joined(before: str, after: str) -> str:
    if before.endswith("-") and after[:1].islower() and len(before) > 1 and before[-2].isalpha():
        return before + after if "-" in before.rsplit(" ", 1)[-1][:-1] else before[:-1] + after
    return f"{before} {after}"


def _wrap_width(lines: Sequence[str]) -> int | None:
    """The column at which the text was wrapped, None where it was not."""
    lengths = sorted(len(line.rstrip()) for line in lines if len(line.strip()) > 20)
    if len(lengths) < 6:
        return None
    width = lengths[int(len(lengths) * 0.97)] if len(lengths) > 30 else lengths[-1]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    near = sum(width * 0.78 <= length <= width * 1.05 for length in lengths)
    return width if near / len(lengths) >= _WRAPPED_SHARE else None


def _unmarked(text: str) -> str:
    for pattern, replacement in _MARKUP:
        text = pattern.sub(replacement, text)
    return text


def _unescaped(text: str) -> str:
    if "&" in text:
        for entity, character in _ENTITY:
            text = text.replace(entity, character)
    return text


def _title_at_top(near: Sequence[str], fields: Fields) -> str | None:
    """The first line, where it is no sentence, heading or address; else a short line near it that names a role."""
    if fields.has_header:
        return None
    short = [text for text in near if len(text) > 3 and len(text.split()) <= 14 and not _is_no_title(text)]
    if near and near[0] in short and not is_heading(near[0], marked=False) and "." not in near[0]:
        return near[0]
    return next((text for text in short if names_role(text)), None)


def _is_no_title(text: str) -> bool:
    return (
        is_section_name(text)
        or bool(_NO_TITLE.search(text))
        or (bool(_ABOUT_THE_JOB.search(text)) and not names_role(text))
    )
