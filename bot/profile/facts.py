"""A profile's text → its facts, without contact details: verbatim, placed, with employer and dates where stated."""

import re
from dataclasses import dataclass

from bot.errors import DocumentReason, DocumentRefused
from bot.language.media import Media
from bot.profile.contact import without_contact
from bot.profile.entries import says_title
from bot.profile.fields import names_of_fields
from bot.profile.model import Fact, FactKind, Profile
from bot.profile.places import Placed, placed
from bot.profile.row import RowRole
from bot.profile.rows import to_rows
from bot.profile.sentences import sentence_spans
from bot.profile.vocabulary import OUTCOMES, PLAIN_OUTCOMES, Section

_LONG = 260
_MOST = 60_000
_OUTCOME = re.compile(rf"(?<![\w-])(?:{OUTCOMES})", re.IGNORECASE | re.VERBOSE)
_PLAIN_OUTCOME = re.compile(rf"(?:{PLAIN_OUTCOMES})", re.IGNORECASE | re.VERBOSE)
_MEASURE = re.compile(r"\d|\b(?:half|halved|double|doubled|triple|tripled|zero|twice|third|quarter)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"\d\s?%|\d+(?:\.\d+)?x\b|\b(?:by|um|de|en)\s+(?:over\s+)?[$€£]?\d", re.IGNORECASE)
_TENURE = re.compile(r"\b\d+\s?\+?\s*(?:years?|yrs|jahre\w*|ans|années|años|anos)\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
_FEW = 3

_KINDS = {
    Section.EDUCATION: FactKind.EDUCATION,
    Section.CERTIFICATES: FactKind.EDUCATION,
    Section.SKILLS: FactKind.SKILL,
    Section.LANGUAGES: FactKind.SKILL,
    Section.AWARDS: FactKind.ACHIEVEMENT,
    Section.PUBLICATIONS: FactKind.ACHIEVEMENT,
    Section.INTERESTS: FactKind.OTHER,
    Section.SUMMARY: FactKind.OTHER,
    Section.OTHER: FactKind.OTHER,
}


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    kind: FactKind
    employer: str | None
    dates: str | None


def read_profile(text: str, *, source: str, media: Media = Media.TEXT) -> Profile:
    """The profile in `text`; raises DocumentRefused when nothing in it says what the person did or can do."""
    names = names_of_fields(text) if media is Media.JSON else ()
    found = to_rows(text, media)
    if sum(len(row.text) for row in found) > _MOST:
        raise DocumentRefused(
            DocumentReason.TOO_LARGE,
            "This is far longer than a résumé.",
            next_step="Send the résumé alone, or paste the part that matters.",
        )
    rows = placed(without_contact(found, names=names))
    kept, spans = _laid_out(rows)
    if not spans:
        raise DocumentRefused(
            DocumentReason.EMPTY,
            "I found nothing in this file about what you did, learnt or can do.",
            next_step="Check that it is your résumé, or paste the text instead. You can also go on without a profile.",
        )
    facts = tuple(
        Fact(f"E{number}", kept[span.start : span.end], span.start, span.end, span.kind, span.employer, span.dates)
        for number, span in enumerate(spans, 1)
    )
    return Profile(source=source, text=kept, facts=facts, warnings=_warnings(facts))


def _laid_out(rows: list[Placed]) -> tuple[str, list[_Span]]:
    """The text that is kept, row under row, and the places of the facts in it."""
    parts: list[str] = []
    spans: list[_Span] = []
    length = 0
    for place, row in enumerate(rows):
        gap = "" if not parts else "\n\n" if _apart(rows[place - 1], row) else "\n"
        start = length + len(gap)
        parts.append(gap + row.row.text)
        length = start + len(row.row.text)
        if row.speaks:
            spans.extend(
                _Span(
                    start + begin, start + end, _kind(row, row.row.text[begin:end]), row.entry.employer, row.entry.dates
                )
                for begin, end in _pieces(row)
                if _is_fact(row, row.row.text[begin:end])
            )
    return "".join(parts), spans


def _apart(before: Placed, row: Placed) -> bool:
    return (
        row.row.role is RowRole.HEADING or before.section is not row.section or (row.is_header and not before.is_header)
    )


def _pieces(row: Placed) -> list[tuple[int, int]]:
    """A bullet is one fact unless it runs on for sentences; running text is one fact a sentence."""
    text = row.row.text
    whole = [(0, len(text))]
    if row.is_header or row.section in (Section.SKILLS, Section.LANGUAGES, Section.EDUCATION, Section.CERTIFICATES):
        return whole if len(text) <= _LONG else sentence_spans(text)
    if row.row.role is RowRole.BULLET and len(text) <= _LONG:
        return whole
    return sentence_spans(text)


def _is_fact(row: Placed, text: str) -> bool:
    words = re.findall(r"[^\W_]+", text)
    if row.section is Section.SUMMARY and says_title(text):
        return True
    if (
        row.section in (Section.EXPERIENCE, Section.VOLUNTEER, Section.PROJECTS, Section.SUMMARY, Section.OTHER)
        and not row.is_header
    ):
        return len(words) >= 2
    return any(len(word) >= 2 or word in {"C", "R"} for word in words)


def _kind(row: Placed, text: str) -> FactKind:
    if row.section in (Section.EXPERIENCE, Section.VOLUNTEER, Section.PROJECTS):
        if row.is_header:
            return FactKind.OTHER
        return FactKind.ACHIEVEMENT if is_achievement(text) else FactKind.DUTY
    if row.section in (Section.SUMMARY, Section.OTHER) and _is_measured(text):
        return FactKind.ACHIEVEMENT
    return _KINDS[row.section]


def is_achievement(text: str) -> bool:
    """A change that was measured, or an outcome that needs no number (won, awarded, promoted)."""
    return bool(_PLAIN_OUTCOME.search(text)) or _is_measured(text)


def _is_measured(text: str) -> bool:
    text = _TENURE.sub(" ", text)
    return bool(_OUTCOME.search(text) and _MEASURE.search(text)) or bool(
        _RELATIVE.search(text) and _OUTCOME.search(text)
    )


def _warnings(facts: tuple[Fact, ...]) -> tuple[str, ...]:
    found: list[str] = []
    if len(facts) < _FEW:
        found.append("This says very little: I found only a fact or two. Add more, and the questions fit you better.")
    if not any(fact.kind in (FactKind.DUTY, FactKind.ACHIEVEMENT) for fact in facts):
        found.append("I found no work, project or voluntary activity in this file.")
    return tuple(found)
