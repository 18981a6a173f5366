"""From evidence to the six levels: every level is earned by a find; padding thins the detail and earns nothing."""

import re
from dataclasses import dataclass
from statistics import median

from bot.interview.assessment import Dimension
from bot.interview.question import QuestionKind
from bot.interviewer.judging.evidence import Evidence
from bot.interviewer.judging.explaining import FILLER
from bot.interviewer.judging.phrases import is_quotable
from bot.interviewer.judging.plans import PlanEvidence
from bot.interviewer.judging.reading import Reading, is_denial
from bot.interviewer.judging.relevance import Link, Relevance
from bot.language.sentences import Span


@dataclass(frozen=True, slots=True)
class Earned:
    """A level and the piece of the answer that earned it, if one did."""

    level: float
    span: Span | None


Levels = dict[Dimension, Earned]

_OURS = re.compile(r"\W*(?:\w+ )?we\b", re.IGNORECASE)
_SITUATION_DETAIL = 1.8
_ACTION_DETAIL = 1.4
_RESULT_DETAIL = 1.4
_PLAN_DETAIL = {Dimension.SITUATION: 1.3, Dimension.OWN_ACTION: 1.4, Dimension.RESULT: 1.3, Dimension.REASONING: 1.0}
_PLAN_SIZES = ((1, 1.5), (2, 2.5), (3, 3.0), (4, 3.5), (5, 4.0), (7, 4.5))
_PLAN_CHECKS = ((1, 2.0), (2, 3.0), (3, 3.5), (4, 4.0), (5, 4.5))
_MOTIVE_LINKS = ((1, 3.5), (2, 4.0), (3, 4.5))
_WHOLE_PLAN = 3
_EXAMPLE = 1.5
_PRAISE = 1.25
"""How far particular words carry a level: a level is kept unrounded, and only its display is in half points."""


def levels_of(
    reading: Reading, evidence: Evidence, plans: PlanEvidence, *, kind: QuestionKind, relevance: Relevance
) -> Levels:
    """The levels of an answer to a question of this kind.

    Where a question asks for more than a story, the story and the other reading are both made and the better one of
    each dimension counts: a real example is never worth less than a plan.
    """
    story = _story_levels(evidence)
    if kind is QuestionKind.PAST:
        levels = story
    else:
        other = _plan_levels(plans, evidence, kind)
        if evidence.own_steps < _EXAMPLE:
            # One deed named in passing is no example.
            story = {dimension: Earned(min(earned.level, 2.0), earned.span) for dimension, earned in story.items()}
        levels = {
            dimension: max(story[dimension], other.get(dimension, story[dimension]), key=lambda earned: earned.level)
            for dimension in story
        }
    if evidence.hollow and not evidence.is_story:
        # Praise words and nothing told: beneath the vaguest habit.
        levels = {dimension: Earned(min(earned.level, _PRAISE), earned.span) for dimension, earned in levels.items()}
    levels[Dimension.RELEVANCE] = _relevance_level(evidence, relevance)
    levels[Dimension.CLARITY] = _clarity(reading, evidence)
    return levels


def _story_levels(evidence: Evidence) -> Levels:
    return {
        Dimension.SITUATION: _situation(evidence),
        Dimension.OWN_ACTION: _own_action(evidence),
        Dimension.RESULT: _result(evidence),
        Dimension.REASONING: _reasoning(evidence),
    }


def _situation(evidence: Evidence) -> Earned:
    kinds = [evidence.anchors_time, evidence.anchors_place, evidence.anchors_who, evidence.stakes]
    span = _densest([*kinds])
    if not evidence.is_story:
        # A type of event, no single one.
        types = sum(bool(kind) for kind in kinds)
        return Earned(min(1.0 + 0.5 * types, 2.0), span)
    have = sum(bool(kind) for kind in kinds)
    score = 1.4 + 0.3 * have + 0.4 * bool(evidence.stakes) + 0.2 * (evidence.particulars >= 1)
    score += 0.2 * bool(evidence.circumstances or evidence.reasons)
    return Earned(min(score + _SITUATION_DETAIL * evidence.detail, 5.0), span)


def _own_action(evidence: Evidence) -> Earned:
    span = _action_span(evidence)
    steps = evidence.own_steps
    if steps <= 0:
        return _general_action(evidence)
    if steps < 1:
        return Earned(1.5 if steps < 0.75 else 2.0, span)
    if steps < 2:
        return Earned((2.0 if steps < 1.5 else 2.5) + 0.5 * bool(evidence.decisions), span)
    level = 3.0
    level += 0.5 * (steps >= 3)
    level += 0.5 * min(len(evidence.decisions), 2)
    level += 0.25 * bool(evidence.involved)
    level += 0.5 * bool(evidence.methods)
    level += 0.25 * (steps >= 4.5 and len(evidence.methods) >= 2)
    if not evidence.decisions:
        # Steps in order without one that was chosen.
        level = min(level, 4.0)
    # Steps told in words that fit any answer are worth less than the same steps in particular ones.
    return Earned(max(2.5, min(level, 5.0) - _ACTION_DETAIL * (1 - evidence.detail)), span)


def _general_action(evidence: Evidence) -> Earned:
    """What somebody would or usually does: named steps are more than none, and never a deed."""
    named = {deed.verb: deed for deed in (*evidence.planned, *evidence.habits) if deed.weight > 0}
    weight = sum(deed.weight for deed in named.values())
    first = min(named.values(), key=lambda deed: deed.clause.start, default=None)
    level = 1.0 if weight <= 0 else 1.5 if weight < 3 else 2.0
    return Earned(level, first.clause if first else None)


def _result(evidence: Evidence) -> Earned:
    if not evidence.results:
        return Earned(2.0, evidence.results_soft[-1]) if evidence.results_soft else Earned(1.0, None)
    level = 3.0
    level += 0.25 * (len(evidence.results) >= 2)
    seen = bool(evidence.results_measured or evidence.results_reaction)
    level += 0.75 * (seen or bool(evidence.results_durable))
    level += 0.25 * bool(evidence.results_baseline)
    # What holds since, or what the speaker says went wrong by their own hand, is worth more than a figure.
    level += (0.5 if seen else 0.25) * bool(evidence.results_durable) + 0.25 * bool(evidence.learning)
    return Earned(max(2.5, min(level, 5.0) - _RESULT_DETAIL * (1 - evidence.detail)), _result_span(evidence))


def _reasoning(evidence: Evidence) -> Earned:
    reasons, choices, learning = evidence.reasons, evidence.trade_offs, evidence.learning
    if not (reasons or choices or learning):
        weak = evidence.circumstances or evidence.cliches
        return Earned(2.0, weak[0]) if weak else Earned(1.0, None)
    level = 2.0 + 0.5 * min(evidence.why, 4) + 0.25 * bool(reasons) + 0.25 * bool(choices)
    level += 0.75 * (evidence.learned >= 1) + 0.25 * (evidence.learned >= 2)
    if not evidence.is_story:
        level = min(level, 2.0)
    return Earned(min(level, 5.0), (choices or reasons or learning)[0])


def _relevance_level(evidence: Evidence, relevance: Relevance) -> Earned:
    span = relevance.nearest.span if relevance.nearest else None
    if relevance.link is Link.OFF_TOPIC:
        return Earned(1.0, None)
    if relevance.link is Link.UNCLEAR:
        return Earned(2.0, span)
    level = 3.0
    if evidence.is_story or evidence.planned:
        level = 3.5 if relevance.strength < 0.45 else 4.0
    if level >= 3.5 and evidence.linking:
        return Earned(5.0 if level >= 4 else 4.5, evidence.linking[0])
    return Earned(level, span)


def _clarity(reading: Reading, evidence: Evidence) -> Earned:
    lengths = [len(sentence.words) for sentence in reading.sentences]
    opens = [sentence for sentence in reading.sentences if is_quotable(sentence.span.text) and not is_denial(sentence)]
    first = next(iter((*opens, *reading.sentences)), None)
    if not first:
        return Earned(1.0, None)
    filler = sum(len(FILLER.findall(sentence.plain)) for sentence in reading.sentences)
    level = 3.0
    if evidence.is_story and evidence.results and max(lengths) <= 60:
        level += 0.5
    if evidence.is_story and evidence.ordered >= 2 and median(lengths) <= 35:
        level += 0.5
    opening = first.span in (*evidence.anchors_time, *evidence.anchors_who) or any(
        first.holds(deed.clause) for deed in evidence.own
    )
    if level >= 4 and opening and filler == 0:
        level += 0.5
    if evidence.hollow or filler >= max(3, reading.word_count // 15):
        level = min(level, 2.5)
    return Earned(level, first.span)


def _plan_levels(plans: PlanEvidence, evidence: Evidence, kind: QuestionKind) -> Levels:
    """Readings for questions that do not ask for a story; the best of them stays below a story with a result."""
    worth = max((level for size, level in _PLAN_SIZES if plans.size >= size), default=1.0)
    marks = _MOTIVE_LINKS if kind is QuestionKind.MOTIVATION else _PLAN_CHECKS
    checked = _step(plans.checks, 1.0, *marks)
    levels: Levels = {
        Dimension.SITUATION: _step(plans.clarifies, 1.0, (1, 2.0), (2, 3.0), (3, 4.0), (5, 4.5)),
        Dimension.OWN_ACTION: Earned(worth, plans.steps[0] if plans.steps else None),
        Dimension.RESULT: Earned(checked.level + 0.5, plans.ends[0]) if plans.ends else checked,
        Dimension.REASONING: _step(plans.reasons, 1.0, (1, 3.25), (2, 4.0), (3, 4.75)),
    }
    if kind is QuestionKind.SITUATIONAL and plans.is_specific:
        for dimension in (Dimension.OWN_ACTION, Dimension.SITUATION):
            earned = levels[dimension]
            if earned.level >= 3:
                levels[dimension] = Earned(min(earned.level + 0.5, 5.0), earned.span)
    whole = kind is QuestionKind.MOTIVATION or plans.size >= _WHOLE_PLAN
    most = 5.0 if plans.is_specific and whole else 2.5 if plans.is_specific else 2.0
    for dimension, earned in levels.items():
        level = max(1.0, earned.level - _PLAN_DETAIL[dimension] * (1 - evidence.detail))
        levels[dimension] = Earned(min(level, most), earned.span)
    return levels


def _step(spans: tuple[Span, ...], floor: float, *marks: tuple[int, float]) -> Earned:
    level = floor
    for count, worth in marks:
        if len(spans) >= count:
            level = worth
    return Earned(level, spans[0] if spans else None)


def _action_span(evidence: Evidence) -> Span | None:
    """A sentence that decides and is told by the speaker, else the fullest own step."""
    mine = [span for span in evidence.decisions if not _OURS.match(span.text)]
    if mine:
        return mine[0]
    if evidence.own:
        return max(evidence.own, key=lambda deed: (deed.weight, len(deed.clause.text))).clause
    return None


def _result_span(evidence: Evidence) -> Span:
    """The sentence that shows most of how it ended, rather one that can be quoted and tells of more than a step.

    Of equals the later one.
    """
    kinds = (evidence.results_baseline, evidence.results_measured, evidence.results_reaction, evidence.results_durable)
    return max(
        evidence.results,
        key=lambda span: (
            is_quotable(span.text),
            sum(span in kind for kind in kinds),
            all(deed.clause.start != span.start for deed in evidence.own),
            span.start,
        ),
    )


def _densest(kinds: list[tuple[Span, ...]]) -> Span | None:
    """The span in which most kinds of anchors meet; the earliest of equals."""
    spans = sorted({span for kind in kinds for span in kind}, key=lambda span: span.start)
    return max(spans, key=lambda span: sum(span in kind for kind in kinds), default=None)
