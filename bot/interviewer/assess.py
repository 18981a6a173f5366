"""Judges one answer without a model: deterministic, evidence first, every quote a piece of the answer."""

from dataclasses import replace

from bot.interview.assessment import Assessment, Dimension, DimensionLevel, Guard, band_of
from bot.interview.question import QuestionKind
from bot.interview.quota import HINT_CAPS
from bot.interviewer.judging.evidence import Evidence, find_evidence
from bot.interviewer.judging.levels import Earned, Levels, levels_of
from bot.interviewer.judging.linked import linked
from bot.interviewer.judging.plans import find_plans
from bot.interviewer.judging.points import Judged, keep_of, points_of, quote_of
from bot.interviewer.judging.reading import read
from bot.interviewer.judging.relevance import Link, Relevance, relevance
from bot.interviewer.judging.screening import MIN_WORDS, Screened, screen
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

_ENOUGH = 2 * MIN_WORDS
_LOWEST = (Guard.COPIED, Guard.REPETITION, Guard.KEYWORD_LIST, Guard.NONSENSE)
_NOT_JUDGED = (Guard.OTHER_LANGUAGE, Guard.EMPTY)


def assess(brief: AssessBrief, *, similarity: Similarity) -> Assessment:
    """The assessment of a question's exchanges, read as one answer."""
    answer = answer_of(brief)
    question = brief.question
    screened = screen(answer, sources=_sources(brief), language=brief.language)
    reading = read(screened.kept)
    evidence = find_evidence(reading)
    if _is_scattered(brief, screened):
        return _verdict(None, (*screened.guards, Guard.TOO_SHORT))
    verdict = _without_levels(screened, evidence, kind=question.kind)
    if verdict is not None:
        return verdict
    link = relevance(
        reading, question=question.text, lines=brief.line_texts, posting=brief.posting_text, similarity=similarity
    )
    link = linked(link, brief.exchanges, sources=_sources(brief))
    plans = find_plans(reading, kind=question.kind)
    levels = levels_of(reading, evidence, plans, kind=question.kind, relevance=link)
    levels = _reread(brief, levels, evidence, link=link)
    guards = _guards(screened, evidence, levels, link=link, kind=question.kind, hints=brief.hints)
    overall = _overall(levels, guards, share=link.share, hints=brief.hints)
    judged = Judged(reading, evidence, levels, link, question.kind, _line(brief), guards)
    heard, missing = signals_of(question, reading, similarity=similarity)
    return Assessment(
        levels=tuple(_shown(levels, dimension) for dimension in Dimension),
        overall=overall,
        band=band_of(overall),
        points=points_of(judged),
        guards=guards,
        keep=keep_of(judged),
        signals_heard=heard,
        signals_missing=missing,
    )


def _reread(brief: AssessBrief, levels: Levels, evidence: Evidence, *, link: Relevance) -> Levels:
    """The levels after a dispute: what the disputed words earn by themselves may lift a level by one, no further."""
    at = answer_of(brief).find(brief.dispute) if brief.dispute else -1
    if at < 0:
        return levels
    screened = screen(brief.dispute, sources=_sources(brief), language=brief.language)
    reading = read(screened.kept)
    # Read alone, a short piece would look more particular than the answer that it is part of.
    alone = replace(find_evidence(reading), detail=evidence.detail)
    plans = find_plans(reading, kind=brief.question.kind)
    heard = levels_of(reading, alone, plans, kind=brief.question.kind, relevance=link)
    moved = dict(levels)
    for dimension in (Dimension.SITUATION, Dimension.OWN_ACTION, Dimension.RESULT, Dimension.REASONING):
        before, words = levels[dimension], heard[dimension]
        if words.level > before.level and words.span is not None:
            span = Span(words.span.start + at, words.span.end + at, words.span.text)
            moved[dimension] = Earned(min(words.level, before.level + 1), span)
    return moved


def answer_of(brief: AssessBrief) -> str:
    """All answers to a question, one under the other, so that no sentence runs over two of them."""
    return "\n".join(exchange.answer for exchange in brief.exchanges)


def _is_scattered(brief: AssessBrief, screened: Screened) -> bool:
    """A few words to the question and a few to each probe: together long enough, and nowhere an answer."""
    if len(brief.exchanges) < 2 or screened.word_count >= _ENOUGH or set(screened.guards) & {*_LOWEST, Guard.INJECTION}:
        return False
    return all(len(words(exchange.answer)) < MIN_WORDS for exchange in brief.exchanges)


def _sources(brief: AssessBrief) -> tuple[str, ...]:
    return (brief.question.text, *brief.question.quotes, *brief.line_texts, brief.posting_text)


def _line(brief: AssessBrief) -> str:
    return next(iter((*brief.line_texts, *brief.question.quotes)), "")


def _without_levels(screened: Screened, evidence: Evidence, *, kind: QuestionKind) -> Assessment | None:
    """Not judged, or a plain 1, where there is nothing to find levels in."""
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


def _guards(
    screened: Screened, evidence: Evidence, levels: Levels, *, link: Relevance, kind: QuestionKind, hints: int
) -> tuple[Guard, ...]:
    found = list(screened.guards)
    if link.link is Link.OFF_TOPIC:
        found.append(Guard.OFF_TOPIC)
    elif link.link is Link.UNCLEAR:
        found.append(Guard.UNCLEAR_LINK)
    if kind is QuestionKind.PAST:
        if evidence.own_steps <= 0 and evidence.we_steps <= 0:
            found.append(Guard.NO_PAST_ACTION)
        elif evidence.own_steps <= 0:
            found.append(Guard.WE_ONLY)
        if evidence.is_hypothetical:
            found.append(Guard.HYPOTHETICAL)
        if evidence.is_habit:
            found.append(Guard.HABIT)
    elif _is_told_as_we(evidence, levels):
        found.append(Guard.WE_ONLY)
    if levels[Dimension.RESULT].level <= 1.0:
        found.append(Guard.NO_RESULT)
    if hints:
        found.append(Guard.HINTED)
    return tuple(found)


def _is_told_as_we(evidence: Evidence, levels: Levels) -> bool:
    """A story answers other kinds of question too, and then somebody's own part is as much wanted."""
    nobody = evidence.own_steps <= 0 and levels[Dimension.OWN_ACTION].level < _NAMED_STEPS
    return evidence.is_story and evidence.we_steps > 0 and nobody


_NAMED_STEPS = 2.0

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


def _overall(levels: Levels, guards: tuple[Guard, ...], *, share: float, hints: int) -> float:
    """Answer quality as far as it is about what was asked, held by the caps."""
    raw = sum(weight * levels[dimension].level for dimension, weight in WEIGHTS.items()) / sum(WEIGHTS.values())
    evidence = min(raw, min((CAPS[guard] for guard in guards if guard in _ON_EVIDENCE), default=5.0))
    if Guard.OFF_TOPIC in guards and levels[Dimension.OWN_ACTION].level <= 1:
        # About something else, and nobody does anything in it: there is nothing that a part could be kept of.
        return 1.0
    about = 1 + (evidence - 1) * share
    cap = min((CAPS[guard] for guard in guards if guard in CAPS), default=5.0)
    return round(min(about, cap, HINT_CAPS[min(hints, 3)]), 2)


def _shown(levels: Levels, dimension: Dimension) -> DimensionLevel:
    earned = levels[dimension]
    return DimensionLevel(
        dimension, round(earned.level * 2) / 2, (quote_of(earned.span) or None) if earned.span else None
    )
