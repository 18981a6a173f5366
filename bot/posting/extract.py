"""From a source's text to its parts: title, company, place and clean blocks, or a refusal that says what it is."""

import re
from dataclasses import replace
from datetime import date

from bot.errors import RefusalReason
from bot.language.media import Media
from bot.posting.embedded import embedded_jobs
from bot.posting.extracted import BlockRole, Extracted, SourceBlock
from bot.posting.fields import Json, as_object
from bot.posting.gate import MIN_TEXT, refusal, refuse_board, refuse_page, refuse_text, text_length, warning
from bot.posting.jsonld import find_job_postings, parse_json
from bot.posting.markup import clean, fragment_blocks
from bot.posting.model import PostingWarning
from bot.posting.objects import generic_parts, schema_parts
from bot.posting.page import PageParts, is_shell, page_signs, read_page
from bot.posting.personio import personio_jobs
from bot.posting.plain import extract_plain
from bot.posting.replies import JobParts, Section, board_jobs, job_parts

_WRAPPERS = ("offer", "job", "posting", "position", "vacancy", "data", "payload")
_DATE = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})")
_PIECE = 24
_SAME_TEXT = 0.7
_COMPARED = 20_000
_LONGEST = 150_000
"""Characters of a posting that are read: the longest capture of one that we have seen has half of that."""
_LONGEST_TEXT = 1_500_000
_WIDE_GAP = re.compile(r"[^\S\n]{40,}")
_ENDLESS_WORD = re.compile(r"[!-~]{1000,}")
"""A thousand letters without a space: an image in letters, or a key. Japanese, which has no spaces, is not meant."""
_WIDE_BREAK = re.compile(r"\s{80,}")
_ENDLESS_NAME = re.compile(r"[A-Za-z0-9+/=_-]{1000,}")
"""The same in a page, where tags may stand without a space between them."""
_CLOSING_TAG = re.compile(r"</(?:p|li|ul|ol|div|h[1-6])>", re.IGNORECASE)


def extract(text: str, *, media: Media, url: str | None = None, today: date | None = None) -> Extracted:
    """The posting's parts; `url` is where a page stood. With `today`, a closing date that has passed is a warning.

    Raises PostingRefused when the source is no posting that can be read.
    """
    if media in {Media.TEXT, Media.MARKDOWN}:
        text = _without_runs(text[:_LONGEST_TEXT])
    elif media in {Media.HTML, Media.XML}:
        text = _ENDLESS_NAME.sub(" ", _WIDE_BREAK.sub("\n\n", text))
    found = _bounded(_parts(text, media=media, url=url))
    return _with_closing_date(found, today) if today else found


def _with_closing_date(found: Extracted, today: date) -> Extracted:
    stated = _DATE.match(found.closes or "")
    if stated is None or any(one.reason is RefusalReason.EXPIRED for one in found.warnings):
        return found
    try:
        closing = date(*map(int, stated.groups()))
    except ValueError:
        return found
    if closing >= today:
        return found
    message = f"Applications closed on {closing.day} {closing:%B %Y}. The text is still here, so we can practise on it."
    return replace(found, warnings=(*found.warnings, PostingWarning(RefusalReason.EXPIRED, message)))


def _parts(text: str, *, media: Media, url: str | None) -> Extracted:
    match media:
        case Media.JSON:
            return _from_json(text)
        case Media.XML:
            feed = personio_jobs(text)
            return _from_value(feed) if feed else _from_page(text, url=url)
        case Media.HTML:
            return _from_page(text, url=url)
        case Media.TEXT | Media.MARKDOWN:
            refused = refuse_text(text)
            if refused:
                raise refused
            return extract_plain(text, is_markdown=media is Media.MARKDOWN)


def _without_runs(text: str) -> str:
    """Text without endless words and gaps: they say nothing, and looking through them takes time that grows squared."""
    return _ENDLESS_WORD.sub(" ", _WIDE_GAP.sub("    ", text))


def _bounded(found: Extracted) -> Extracted:
    """The beginning of what is far too long to be one posting."""
    length = 0
    blocks: list[SourceBlock] = []
    for block in found.blocks:
        text = _without_runs(block.text)
        if length + len(text) > _LONGEST:
            blocks.append(replace(block, text=text[: _LONGEST - length]))
            cut = (*found.warnings, warning(RefusalReason.TRUNCATED))
            return replace(found, blocks=tuple(blocks), warnings=cut)
        length += len(text)
        blocks.append(block if text == block.text else replace(block, text=text))
    return replace(found, blocks=tuple(blocks))


def _from_json(text: str) -> Extracted:
    value = parse_json(text)
    if value is None:
        raise refusal(RefusalReason.NOT_A_POSTING, message="This JSON is broken and cannot be read.")
    return _from_value(value)


def _from_value(value: object) -> Extracted:
    job, board = _one_job(value)
    parts = job_parts(job, board=board) or generic_parts(job)
    if parts is None:
        raise refusal(RefusalReason.NOT_A_POSTING, message="This JSON holds no job that I recognise.")
    return _extracted(parts)


def _one_job(value: object) -> tuple[Json, Json | None]:
    choices = board_jobs(value)
    if len(choices) == 1:
        return choices[0].job, choices[0].context
    if choices:
        raise refuse_board(tuple((choice.key, choice.title) for choice in choices))
    found = next(find_job_postings(value), None)
    if found:
        return found, None
    job = as_object(value)
    held = [as_object(job.get(key)) for key in _WRAPPERS]
    return next((inner for inner in held if inner and len(job) <= 3), job), None


def _from_page(text: str, *, url: str | None) -> Extracted:
    page = read_page(text, url=url)
    parts = schema_parts(page.postings[0]) if page.postings else None
    stated = _blocks(parts.sections) if parts else ()
    blocks = _richer(stated, page.described, is_marked=page.is_marked)
    company = (parts and parts.company) or page.head.company
    if text_length(blocks) < MIN_TEXT or (not stated and is_shell(page)):
        return _from_state(page)
    return Extracted(
        title=(parts and parts.title) or page.head.title,
        company=company,
        location=_place((parts and parts.location) or page.head.location, company),
        blocks=blocks,
        warnings=(warning(RefusalReason.EXPIRED),) if page.is_closed else (),
        closes=parts.closes if parts else None,
    )


def _place(location: str | None, company: str | None) -> str | None:
    """The place, unless a form's place field was filled with the employer."""
    return None if location == company else location


def _from_state(page: PageParts) -> Extracted:
    """A page that shows no description may still carry it for its own script."""
    jobs = embedded_jobs(page.tree)
    parts = (job_parts(jobs[0]) or generic_parts(jobs[0])) if jobs else None
    if parts is None:
        raise refuse_page(page_signs(page.tree))
    found = _extracted(parts)
    return replace(
        found,
        title=page.head.title or found.title,
        company=found.company or page.head.company,
        location=found.location or page.head.location,
    )


def _richer(
    stated: tuple[SourceBlock, ...], shown: tuple[SourceBlock, ...], *, is_marked: bool
) -> tuple[SourceBlock, ...]:
    """The page's structured data or what it shows, whichever tells more: the data is cleaner, but often flattened."""
    stated_length, shown_length = text_length(stated), text_length(shown)
    if stated_length < MIN_TEXT or shown_length < MIN_TEXT:
        return stated if stated_length >= shown_length else shown
    is_all_shown = _share_shown(_letters(stated), _letters(shown)) >= _SAME_TEXT
    is_poor = stated_length < (0.6 if is_marked else 0.4) * shown_length
    if is_poor:
        return shown
    if is_all_shown and shown_length <= 1.3 * stated_length:
        structured = sum(block.role is not BlockRole.TEXT for block in shown)
        if structured > sum(block.role is not BlockRole.TEXT for block in stated):
            return shown
    return stated


def _share_shown(stated: str, shown: str) -> float:
    """How much of one text stands in the other, headings between its parts allowed."""
    pieces = [stated[start : start + _PIECE] for start in range(0, min(len(stated), _COMPARED), _PIECE)]
    return sum(piece in shown for piece in pieces) / max(len(pieces), 1)


def _letters(blocks: tuple[SourceBlock, ...]) -> str:
    return "".join(filter(str.isalnum, "".join(block.text for block in blocks))).lower()


def _extracted(parts: JobParts) -> Extracted:
    blocks = _blocks(parts.sections)
    if text_length(blocks) < MIN_TEXT:
        raise refusal(RefusalReason.EXPIRED if parts.is_closed else RefusalReason.EMPTY)
    warnings = (warning(RefusalReason.EXPIRED),) if parts.is_closed else ()
    if any(map(_is_cut, parts.sections)):
        warnings += (warning(RefusalReason.TRUNCATED),)
    return Extracted(
        title=parts.title,
        company=parts.company,
        location=parts.location,
        blocks=blocks,
        seniority_text=parts.seniority_text,
        warnings=warnings,
        closes=parts.closes,
    )


def _is_cut(section: Section) -> bool:
    """Whether a section's HTML or text stops in the middle: no closing tag, or dots for the rest."""
    if isinstance(section.content, tuple):
        return False
    text = section.content.rstrip()
    is_html = text.startswith("<") and _CLOSING_TAG.search(text) is not None
    return (is_html and not text.endswith(">")) or text.endswith(("...", "…", "[...]", "[…]"))


def _blocks(sections: tuple[Section, ...]) -> tuple[SourceBlock, ...]:
    blocks: list[SourceBlock] = []
    for section in sections:
        content = section.content
        if isinstance(content, tuple):
            body = tuple(SourceBlock(clean(item), BlockRole.BULLET) for item in content if clean(item))
        else:
            body = fragment_blocks(content)
        if section.heading and body and clean(body[0].text).rstrip(":").lower() != section.heading.rstrip(":").lower():
            blocks.append(SourceBlock(section.heading, BlockRole.HEADING))
        blocks.extend(body)
    return tuple(blocks)
