"""From a source's text to its parts: title, company, place and clean blocks, or a refusal that says what it is."""

from bot.errors import RefusalReason
from bot.language.media import Media
from bot.posting.extracted import BlockRole, Extracted, SourceBlock
from bot.posting.fields import Json, as_object, objects
from bot.posting.gate import MIN_TEXT, refusal, refuse_board, text_length
from bot.posting.jsonld import find_job_postings, parse_json
from bot.posting.markup import clean, fragment_blocks
from bot.posting.objects import generic_parts, schema_parts
from bot.posting.page import read_page
from bot.posting.replies import JobParts, Section, board_jobs, job_parts, matches_job


def extract(text: str, *, media: Media, url: str | None = None, job_id: str | None = None) -> Extracted:
    """The posting's parts. `job_id` picks one job out of a whole board's reply.

    Raises PostingRefused when the source is no posting that can be read.
    """
    match media:
        case Media.JSON:
            return _from_json(text, job_id=job_id)
        case Media.HTML | Media.XML:
            return _from_page(text, url=url)
        case Media.TEXT | Media.MARKDOWN:
            return Extracted(title=None, company=None, location=None, blocks=fragment_blocks(text))


def _from_json(text: str, *, job_id: str | None) -> Extracted:
    value = parse_json(text)
    if value is None:
        raise refusal(RefusalReason.NOT_A_POSTING, message="This JSON is broken and cannot be read.")
    job, board = _one_job(value, job_id=job_id)
    parts = job_parts(job, board=board) or generic_parts(job)
    if parts is None:
        raise refusal(RefusalReason.NOT_A_POSTING, message="This JSON holds no job that I recognise.")
    return _extracted(parts)


def _one_job(value: object, *, job_id: str | None) -> tuple[Json, Json | None]:
    choices = board_jobs(value)
    if job_id:
        choices = tuple(choice for choice in choices if matches_job(choice, job_id)) or choices
    if len(choices) == 1:
        return choices[0].job, choices[0].context
    if choices:
        raise refuse_board(tuple((choice.key, choice.title) for choice in choices))
    found = next(find_job_postings(value), None)
    first: list[Json] = objects(value)[:1] or [{}]
    return found or as_object(value) or first[0], None


def _from_page(text: str, *, url: str | None) -> Extracted:
    page = read_page(text, url=url)
    if page.postings:
        parts = schema_parts(page.postings[0])
        blocks = _blocks(parts.sections)
        if text_length(blocks) >= MIN_TEXT:
            return _extracted(parts)
    if text_length(page.blocks) < MIN_TEXT:
        raise refusal(RefusalReason.EMPTY)
    return Extracted(title=page.title, company=None, location=None, blocks=page.blocks)


def _extracted(parts: JobParts) -> Extracted:
    blocks = _blocks(parts.sections)
    if text_length(blocks) < MIN_TEXT:
        raise refusal(RefusalReason.EMPTY)
    return Extracted(
        title=parts.title,
        company=parts.company,
        location=parts.location,
        blocks=blocks,
        seniority_text=parts.seniority_text,
    )


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
