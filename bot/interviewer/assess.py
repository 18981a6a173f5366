"""Judges one answer without a model: deterministic, evidence first, every quote a piece of the answer."""

from dataclasses import replace

from bot.interview.assessment import Assessment, Dimension, DimensionLevel, Guard, band_of
from bot.interview.question import QuestionKind
from bot.interview.quota import HINT_CAPS
from bot.interviewer.judging.heard import Asked, Heard, hear, levels_of_piece
from bot.interviewer.judging.levels import Earned, Levels
from bot.interviewer.judging.points import keep_of, points_of, quote_of
from bot.interviewer.judging.relevance import Link
from bot.interviewer.judging.screening import MIN_WORDS
from bot.interviewer.judging.signals import signals_of
from bot.language.sentences import Span
from bot.language.words import words
from bot.ports import AssessBrief, Similarity

WEIGHTS = {
    Dimension.RESULT: 0.24,
    Dimension.OWN_ACTION: 0.22,
    Dimension.SITUATION: 0.20,
    Dimension.REASONING: 0.12,
    Dimension.CLARITY: 0.06,
}

CAPS = {
    Guard.HOSTILE: 1.5,
    Guard.NO_PAST_ACTION: 1.6,
    Guard.WE_ONLY: 2.3,
    Guard.HYPOTHETICAL: 2.0,
    Guard.HABIT: 2.0,
    Guard.OFF_TOPIC: 2.0,
    Guard.NO_RESULT: 3.2,
}
_ON_EVIDENCE = frozenset(CAPS) - {Guard.OFF_TOPIC}
_NAMED_STEPS = 2.0
_ENOUGH = 2 * MIN_WORDS
_LOWEST = (Guard.COPIED, Guard.REPETITION, Guard.KEYWORD_LIST, Guard.NONSENSE)
_NOT_JUDGED = (Guard.OTHER_LANGUAGE, Guard.EMPTY)


def assess(brief: AssessBrief, *, similarity: Similarity) -> Assessment:
    """The assessment of a question's exchanges, read as one answer."""
    question = brief.question
    asked = Asked(question, brief.line_texts, brief.posting_text, language=brief.language)
    heard = hear(asked, brief.exchanges, similarity=similarity)
    if _is_scattered(brief, heard):
        return _verdict(None, (*heard.screened.guards, Guard.TOO_SHORT))
    verdict = _without_levels(heard)
    if verdict is not None:
        return verdict
    heard = replace(heard, levels=_reread(heard, brief.dispute))
    guards = _guards(heard, hints=brief.hints)
    overall = _overall(heard, guards, hints=brief.hints)
    signals_heard, signals_missing = signals_of(question, heard.reading, heard.levels, similarity=similarity)
    return Assessment(
        levels=tuple(_shown(heard.levels[dimension], dimension) for dimension in Dimension),
        overall=overall,
        band=band_of(overall),
        points=points_of(heard),
        guards=guards,
        keep=keep_of(heard),
        signals_heard=signals_heard,
        signals_missing=signals_missing,
    )


def _is_scattered(brief: AssessBrief, heard: Heard) -> bool:
    """A few words to the question and a few to each probe: together long enough, and nowhere an answer."""
    screened = heard.screened
    if len(brief.exchanges) < 2 or screened.word_count >= _ENOUGH or set(screened.guards) & {*_LOWEST, Guard.INJECTION}:
        return False
    return all(len(words(exchange.answer)) < MIN_WORDS for exchange in brief.exchanges)


def _without_levels(heard: Heard) -> Assessment | None:
    """Not judged, or a plain 1, where there is nothing to find levels in."""
    screened, evidence, kind = heard.screened, heard.evidence, heard.kind
    guards = screened.guards
    if any(guard in guards for guard in _NOT_JUDGED):
        return _verdict(None, guards)
    stripped_short = screened.word_count < 12 and (Guard.INJECTION in guards or Guard.COPIED in guards)
    if any(guard in guards for guard in _LOWEST if guard is not Guard.COPIED) or stripped_short:
        return _verdict(1.0, guards)
    if Guard.TOO_SHORT in guards and kind is not QuestionKind.VERIFICATION:
        return _verdict(None, guards)
    if Guard.HONEST_GAP in guards and evidence.own_steps < 1.5 and kind is not QuestionKind.VERIFICATION:
        return _verdict(None, guards)
    if Guard.DONT_KNOW in guards and evidence.own_steps < 1:
        return _verdict(None, guards)
    return None


def _verdict(overall: float | None, guards: tuple[Guard, ...]) -> Assessment:
    levels = tuple(DimensionLevel(dimension, overall, None) for dimension in Dimension)
    return Assessment(levels, overall, band_of(overall), (), guards)


def _reread(heard: Heard, dispute: str) -> Levels:
    """The levels after a dispute: what the disputed words earn by themselves may lift a level by one, no further."""
    at = heard.text.find(dispute) if dispute else -1
    if at < 0:
        return heard.levels
    alone = levels_of_piece(heard, dispute)
    moved = dict(heard.levels)
    for dimension in (Dimension.SITUATION, Dimension.OWN_ACTION, Dimension.RESULT, Dimension.REASONING):
        before, words_alone = heard.levels[dimension], alone[dimension]
        if words_alone.level > before.level and words_alone.span is not None:
            span = Span(words_alone.span.start + at, words_alone.span.end + at, words_alone.span.text)
            moved[dimension] = Earned(min(words_alone.level, before.level + 1), span)
    return moved


def _guards(heard: Heard, *, hints: int) -> tuple[Guard, ...]:
    found = list(heard.screened.guards)
    evidence = heard.evidence
    if heard.link.link is Link.OFF_TOPIC:
        found.append(Guard.OFF_TOPIC)
    elif heard.link.link is Link.UNCLEAR:
        found.append(Guard.UNCLEAR_LINK)
    if heard.kind is QuestionKind.PAST:
        if evidence.own_steps <= 0 and evidence.we_steps <= 0:
            found.append(Guard.NO_PAST_ACTION)
        elif evidence.own_steps <= 0:
            found.append(Guard.WE_ONLY)
        if evidence.is_hypothetical:
            found.append(Guard.HYPOTHETICAL)
        if evidence.is_habit:
            found.append(Guard.HABIT)
    elif _is_told_as_we(heard):
        found.append(Guard.WE_ONLY)
    if heard.levels[Dimension.RESULT].level <= 1.0:
        found.append(Guard.NO_RESULT)
    if hints:
        found.append(Guard.HINTED)
    return tuple(found)


def _is_told_as_we(heard: Heard) -> bool:
    """A story answers other kinds of question too, and then somebody's own part is as much wanted."""
    evidence = heard.evidence
    nobody = evidence.own_steps <= 0 and heard.levels[Dimension.OWN_ACTION].level < _NAMED_STEPS
    return evidence.is_story and evidence.we_steps > 0 and nobody


def _overall(heard: Heard, guards: tuple[Guard, ...], *, hints: int) -> float:
    """Answer quality as far as it is about what was asked, held by the caps."""
    levels = heard.levels
    raw = sum(weight * levels[dimension].level for dimension, weight in WEIGHTS.items()) / sum(WEIGHTS.values())
    evidence = min(raw, min((CAPS[guard] for guard in guards if guard in _ON_EVIDENCE), default=5.0))
    if Guard.OFF_TOPIC in guards and levels[Dimension.OWN_ACTION].level <= 1:
        # About something else, and nobody does anything in it: there is nothing that a part could be kept of.
        return 1.0
    about = 1 + (evidence - 1) * heard.link.share
    cap = min((CAPS[guard] for guard in guards if guard in CAPS), default=5.0)
    return round(min(about, cap, HINT_CAPS[min(hints, 3)]), 2)


def _shown(earned: Earned, dimension: Dimension) -> DimensionLevel:
    return DimensionLevel(
        dimension, round(earned.level * 2) / 2, (quote_of(earned.span) or None) if earned.span else None
    )
