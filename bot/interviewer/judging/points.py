"""At most two things to change, what to keep, and the signals: always the candidate's words, the line, one action."""

import re

from bot.interview.assessment import Dimension, Point
from bot.interview.question import QuestionKind
from bot.interviewer.judging.deeds import Tense, Who
from bot.interviewer.judging.heard import Heard
from bot.interviewer.judging.phrases import is_quotable
from bot.interviewer.judging.relevance import Link
from bot.language import guards
from bot.language.sentences import Span, clauses
from bot.language.words import words

_LONGEST_QUOTE = 30


def points_of(heard: Heard) -> tuple[Point, ...]:
    """The two changes that would move this answer most, in that order."""
    found = [make(heard) for make in (_topic, _one_time, _own_part, _outcome, _reason, _facts, _measure, _way, _link)]
    return tuple(point for point in found if point is not None)[:2]


_WORTH_KEEPING = 3


def keep_of(heard: Heard) -> str:
    """The sentence that earned most, verbatim; empty where nothing did. A scene is kept where it is all there is."""
    worth = {Dimension.RESULT: 0.3, Dimension.OWN_ACTION: 0.2, Dimension.REASONING: 0.0}
    best = max(worth, key=lambda dimension: heard.levels[dimension].level + worth[dimension])
    if heard.levels[best].level < _WORTH_KEEPING:
        best = Dimension.SITUATION
    earned = heard.levels[best]
    return quote_of(earned.span) if earned.span is not None and earned.level >= _WORTH_KEEPING else ""


def quote_of(span: Span) -> str:
    """A sentence, or its first clauses up to thirty words: always verbatim.

    Nothing where it is a word or two, or abuse: nobody learns from reading that again.
    """
    if not is_quotable(span.text) or guards.is_hostile(span.text):
        return ""
    if len(words(span.text)) <= _LONGEST_QUOTE:
        return span.text
    end = span.start
    for clause in clauses(span.text, offset=span.start):
        piece = span.text[: clause.end - span.start]
        if len(words(piece)) > _LONGEST_QUOTE:
            break
        end = clause.end
    cut = span.text[: end - span.start].rstrip(" ,;:–—-")
    return cut or " ".join(re.split(r"\s", span.text)[:_LONGEST_QUOTE])


def _topic(heard: Heard) -> Point | None:
    if heard.link.link is not Link.OFF_TOPIC:
        return None
    opening = heard.reading.sentences[0].span if heard.reading.sentences else None
    return Point(
        Dimension.RELEVANCE,
        quote_of(opening) if opening else "",
        heard.asked.line,
        "Say how this connects to the line above, or start again from an example that is about it.",
    )


def _one_time(heard: Heard) -> Point | None:
    evidence = heard.evidence
    if heard.kind is not QuestionKind.PAST or evidence.is_story:
        return None
    general = next(
        (
            deed.clause
            for sentence in heard.reading.sentences
            for deed in sentence.deeds
            if deed.who is not Who.OTHER and deed.tense in {Tense.HYPOTHETICAL, Tense.HABIT, Tense.PRESENT}
        ),
        None,
    )
    span = general or (heard.reading.sentences[0].span if heard.reading.sentences else None)
    return Point(
        Dimension.SITUATION,
        quote_of(span) if span else "",
        heard.asked.line,
        "This speaks of what usually happens or would happen. Is there one time you can name: when it was, who was "
        "there, and what you did first?",
    )


def _own_part(heard: Heard) -> Point | None:
    evidence = heard.evidence
    if not evidence.shared or evidence.we_steps <= evidence.own_steps or not evidence.is_story:
        return None
    return Point(
        Dimension.OWN_ACTION,
        quote_of(evidence.shared[0].clause),
        heard.asked.line,
        "Name the part of this that was yours: one thing you did or decided yourself.",
    )


def _outcome(heard: Heard) -> Point | None:
    evidence = heard.evidence
    if heard.kind is not QuestionKind.PAST or evidence.results or not evidence.is_story:
        return None
    if evidence.results_soft:
        return Point(
            Dimension.RESULT,
            quote_of(evidence.results_soft[-1]),
            heard.asked.line,
            "Say what was different afterwards: what changed, who noticed, or what somebody said.",
        )
    return Point(
        Dimension.RESULT,
        "",
        heard.asked.line,
        "No result stated. Add how it ended and how you knew, even if it only partly worked.",
    )


def _reason(heard: Heard) -> Point | None:
    evidence = heard.evidence
    if heard.levels[Dimension.REASONING].level >= 3 or not evidence.own:
        return None
    kept = keep_of(heard)
    # What is to be kept is not what is to be changed: another step, where there is one.
    others = [deed for deed in evidence.own if deed.clause.text not in kept]
    # Nor is somebody asked why of a step that they gave a reason for.
    bare = [deed for deed in others if not any(span.start <= deed.clause.start < span.end for span in evidence.reasons)]
    step = max(bare or others or evidence.own, key=lambda deed: (deed.weight, len(deed.clause.text))).clause
    return Point(
        Dimension.REASONING,
        quote_of(step),
        heard.asked.line,
        "Add why you did it that way, and what else you could have done.",
    )


def _facts(heard: Heard) -> Point | None:
    earned = heard.levels[Dimension.SITUATION]
    if earned.level >= 3.5 or earned.span is None or not heard.evidence.is_story:
        return None
    evidence = heard.evidence
    missing = (
        "when it was" if not evidence.anchors_time else "what was at stake" if not evidence.stakes else "who it was for"
    )
    return Point(
        Dimension.SITUATION,
        quote_of(earned.span),
        heard.asked.line,
        f"Would a stranger know {missing}? One fact at the start is enough.",
    )


def _measure(heard: Heard) -> Point | None:
    evidence = heard.evidence
    if not evidence.results or evidence.results_measured or evidence.results_reaction or evidence.results_durable:
        return None
    return Point(
        Dimension.RESULT,
        quote_of(evidence.results[-1]),
        heard.asked.line,
        "Say how much, how soon, or who noticed. If there is no number, what somebody said or did will do.",
    )


def _way(heard: Heard) -> Point | None:
    earned = heard.levels[Dimension.OWN_ACTION]
    if earned.level >= 4 or earned.span is None or not heard.evidence.is_story:
        return None
    return Point(
        Dimension.OWN_ACTION,
        quote_of(earned.span),
        heard.asked.line,
        "Tell the steps in order: what you did first, what with, and whom you involved.",
    )


def _link(heard: Heard) -> Point | None:
    if heard.link.link is not Link.UNCLEAR:
        return None
    nearest = heard.link.nearest
    return Point(
        Dimension.RELEVANCE,
        quote_of(nearest.span) if nearest else "",
        heard.asked.line,
        "The link to this line is left to the listener. Say in one sentence what is the same.",
    )
