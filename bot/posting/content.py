"""The gate behind the cutting: whether what was read says enough about a job to interview for it."""

from collections.abc import Sequence

from bot.errors import RefusalReason
from bot.language.phrases import spaceless
from bot.posting.extracted import Extracted
from bot.posting.gate import refusal
from bot.posting.model import ROLE_KINDS, Line, PostingWarning
from bot.posting.notices import SPEAKS_OF_WORK, WORK_WORDS
from bot.posting.section import Section
from bot.posting.sections import Statement

_FEWEST_ASKABLE = 3
_FEWEST_WORDS = 3
_EMPTY_CHARACTERS = 400
_LONG_ENOUGH = 700
_FEWEST_MATTERS = 2
_ROLE_HEADINGS = frozenset({Section.SUMMARY, Section.DUTIES, Section.REQUIRED, Section.PREFERRED})
_BREAKS_OFF = "The text breaks off: only part of the posting is here, so the questions rest on little."
_SAYS_LITTLE = "This posting says little about the work itself, so the questions rest on few lines."


def is_thin(extracted: Extracted, lines: Sequence[Line], text: str) -> bool:
    """A posting by its title and length that hardly speaks of the work."""
    return bool(extracted.title) and len(text) >= _LONG_ENOUGH and len(_askable(lines)) < _FEWEST_ASKABLE


def speaks_of_a_job(statements: Sequence[Statement], text: str, language: str) -> bool:
    """Whether a heading or the words of employment say so: a recipe and a news item cut into good lines too.

    Told in the languages that words stand for here; what is written in others is believed.
    """
    words = SPEAKS_OF_WORK if language == "en" else WORK_WORDS.get(language)
    if words is None or any(statement.heading in _ROLE_HEADINGS for statement in statements):
        return True
    return len({match.lastindex for match in words.finditer(text)}) >= _FEWEST_MATTERS


def check_content(extracted: Extracted, lines: Sequence[Line], text: str) -> tuple[PostingWarning, ...]:
    """Warnings; raises PostingRefused where there is too little to ask about."""
    askable = _askable(lines)
    if len(askable) >= _FEWEST_ASKABLE:
        return ()
    if askable and _is_cut_off(lines):
        return (PostingWarning(RefusalReason.TRUNCATED, _BREAKS_OFF),)
    if askable and extracted.title and len(text) >= _LONG_ENOUGH:
        return (PostingWarning(RefusalReason.TRUNCATED, _SAYS_LITTLE),)
    if extracted.title and len(text) < _EMPTY_CHARACTERS:
        raise refusal(RefusalReason.EMPTY)
    raise refusal(RefusalReason.NOT_A_POSTING)


def _askable(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.kind in ROLE_KINDS and _has_substance(line.text)]


def _has_substance(text: str) -> bool:
    return len(text.split()) >= _FEWEST_WORDS or spaceless(text)


def _is_cut_off(lines: Sequence[Line]) -> bool:
    """The last statement stops in the middle: it was cut on its way here."""
    ends = [line.text.rstrip() for line in lines[-2:]]
    return any(end.endswith(("...", "…", ",")) or end[-1:].isalpha() for end in ends) and bool(lines)
