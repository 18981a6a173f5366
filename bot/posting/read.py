"""Reading a posting: its parts are taken out, its text is cut into lines, and what it leaves unsaid is named."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from bot.errors import RefusalReason
from bot.language.detect import detect_language
from bot.language.media import Media
from bot.language.phrases import tokens_of
from bot.posting.content import check_content, is_thin, speaks_of_a_job
from bot.posting.employer import company_from_text
from bot.posting.extract import extract
from bot.posting.extracted import Extracted
from bot.posting.gate import refusal
from bot.posting.kinds import kind_of, reconsidered
from bot.posting.model import ROLE_KINDS, Line, LineKind, Posting
from bot.posting.questionnaire import questionnaire_from
from bot.posting.section import ROLE_SECTIONS
from bot.posting.sections import Statement, statements_in_sections
from bot.posting.seniority import seniority_of
from bot.posting.statements import Unit, UnitRole, units_of
from bot.posting.title import clean_title, title_from_text
from bot.posting.unstated import not_stated
from bot.posting.weights import weights_of

_LETTERS = {LineKind.RESPONSIBILITY: "D", LineKind.REQUIRED: "R", LineKind.PREFERRED: "P"}
_FALLBACK_LANGUAGE = "en"
_ENOUGH_TO_TELL = 6_000
_LONGEST_NAME = 7
_FEWEST_OF_STATEMENT = 2


def read_posting(text: str, *, media: Media, source: str, url: str | None = None, today: date | None = None) -> Posting:
    """The posting in `text`. `source` is what the person gave; `url` where the text came from, if fetched.

    With `today`, a closing date that has passed becomes a warning.

    Raises PostingRefused when the text is no posting we can use.
    """
    return posting_from(extract(text, media=media, url=url, today=today), source=source)


def posting_from(extracted: Extracted, *, source: str) -> Posting:
    """The posting made of parts already taken out. Raises PostingRefused where nothing in them says what the job is."""
    units = units_of(extracted.blocks)
    full_text, spans = _laid_out(units)
    language = detect_language(full_text[:_ENOUGH_TO_TELL]) or _FALLBACK_LANGUAGE
    title = clean_title(extracted.title) or title_from_text(units)
    statements = statements_in_sections(units, language, title=title)
    places = [spans[id(statement.unit)] for statement in statements]
    lines = _lines(_cut(statements, places, kind_of, title=title))
    if is_thin(extracted, lines, full_text):
        lines = _lines(_cut(statements, places, reconsidered, title=title))
    warnings = (*extracted.warnings, *check_content(extracted, lines, full_text))
    if not speaks_of_a_job(statements, full_text, language):
        raise refusal(RefusalReason.NOT_A_POSTING)
    return Posting(
        title=title,
        company=extracted.company or company_from_text(full_text, title=title) or extracted.neighbour,
        location=extracted.location,
        seniority=seniority_of(title, hint=extracted.seniority_text, lines=lines),
        language=language,
        source=source,
        text=full_text,
        lines=lines,
        not_stated=not_stated(full_text, location=extracted.location, lines=lines),
        warnings=warnings,
    )


@dataclass(frozen=True, slots=True)
class _Cut:
    statement: Statement
    kind: LineKind
    start: int
    end: int


def _laid_out(units: Iterable[Unit]) -> tuple[str, dict[int, tuple[int, int]]]:
    """The posting's text, and where in it every unit stands."""
    parts: list[str] = []
    spans: dict[int, tuple[int, int]] = {}
    at = 0
    for unit in units:
        if parts:
            gap = " " if unit.joined else "\n\n" if unit.role is UnitRole.HEADING else "\n"
            parts.append(gap)
            at += len(gap)
        spans[id(unit)] = (at, at + len(unit.text))
        parts.append(unit.text)
        at += len(unit.text)
    return "".join(parts), spans


def _cut(
    statements: list[Statement],
    spans: list[tuple[int, int]],
    kind: Callable[[Statement], LineKind],
    *,
    title: str | None,
) -> list[_Cut]:
    seen = {" ".join(tokens_of(title or ""))}  # the title again is no statement about the work
    form = questionnaire_from([statement.unit.text for statement in statements])
    cuts: list[_Cut] = []
    begun = False
    for index, (statement, (start, end)) in enumerate(zip(statements, spans, strict=True)):
        found = kind(statement)
        key = " ".join(statement.tokens)
        if found in ROLE_KINDS and not begun:
            begun = _says_something(statement)
            found = found if begun else LineKind.OTHER
        # The same statement twice on one page, and the questions of the form to apply with.
        if found in ROLE_KINDS and (key in seen or index >= form):
            found = LineKind.OTHER
        seen.add(key)
        cuts.append(_Cut(statement, found, start, end))
    return cuts


def _says_something(statement: Statement) -> bool:
    """Whether the posting has begun: above its first section stand names and terms, which look like a list."""
    has_words = any(statement.cues.get(section, 0.0) > 0 for section in ROLE_SECTIONS)
    is_short = statement.unit.role is UnitRole.ITEM and len(statement.tokens) <= _LONGEST_NAME
    if statement.heading is None and len(statement.tokens) < _FEWEST_OF_STATEMENT:
        return False  # `Engineering`: a department sounds like something done
    return has_words or statement.heading is not None or not is_short


def _lines(cuts: list[_Cut]) -> tuple[Line, ...]:
    weights = weights_of([(cut.kind, cut.statement) for cut in cuts])
    counts: dict[str, int] = {}
    lines: list[Line] = []
    for cut, weight in zip(cuts, weights, strict=True):
        letter = _LETTERS.get(cut.kind, "O")
        counts[letter] = counts.get(letter, 0) + 1
        lines.append(Line(f"{letter}{counts[letter]}", cut.kind, cut.statement.unit.text, cut.start, cut.end, weight))
    return tuple(lines)
