"""Reacts to an answer without a model: what the words are, and one probe, a line in role, or nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from bot.interview.assessment import Dimension
from bot.interview.question import Intent, Probe, ProbeReason, QuestionKind, RoundKind
from bot.interview.transcript import ReplyKind, Response
from bot.interviewer.judging import probing, quoting
from bot.interviewer.judging.claims import contradiction, unsupported_claim
from bot.interviewer.judging.deeds import Tense, Who
from bot.interviewer.judging.heard import Asked, Heard, hear
from bot.interviewer.judging.in_role import in_role_note, restate
from bot.interviewer.judging.phrases import phrase_from, work_named
from bot.interviewer.judging.reading import Reading, read
from bot.interviewer.judging.relevance import Link
from bot.interviewer.judging.screening import MIN_WORDS
from bot.language import guards
from bot.ports import RespondBrief, Similarity

_SENIOR_LEVEL = 3
_CHANGED = re.compile(
    r"\b(?:more|less|fewer|better|worse|faster|quicker|higher|lower|progress|improve\w*|increas\w*|reduc\w*|decreas\w*|grew|fell|"
    r"rose|dropped|went (?:up|down)|saved|growth|cut)\b"
)
_SOFT = ("well", "happy", "good", "better", "success\\w*", "worked", "fine", "resolved", "solved")
_KNOWN_WHEN = re.compile(
    r"\b(?:done|over|finished|closed|settled|content|happy to leave) (?:when|once|if|only when|after)\b|"
    r"\b(?:test|prove|check|know|see) (?:it |that |this |all of it )?(?:by \w+ing|from|worked)\b|"
    r"\bchecking (?:that|whether)\b"
)
"""Says how one would know that it is done."""

_SOMEBODY = re.compile(
    r"\b(?:i|we|you|he|she|they|it|my|our|me|us|is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would)\b"
)
_ONE_KIND = frozenset({ProbeReason.DECISION, ProbeReason.TRADE_OFF})
"""Two ways to ask why."""

_DEEPEN_SHARE = 0.3
_CONCRETE = 2.5
_FITS_ANY = 0.1
_THIN = 2.6
_FOUND_OUT = 2.9
_REPEATABLE = 3.0
"""Levels and shares from which a part is there, so that it is not asked for again."""


def respond(brief: RespondBrief, *, similarity: Similarity) -> Response:
    """The reaction to the latest words, by the twelve rules in their order."""
    latest = brief.just_said
    asked = Asked(brief.question, brief.question.quotes, brief.posting.text, probes=_probe_texts(brief))
    screened = asked.screened(latest)
    said = in_role_note(brief, latest, screened)
    if said is not None:
        return said
    if brief.probes_left <= 0 or guards.is_frustrated(latest):
        return Response(ReplyKind.ANSWER)
    heard = hear(asked, brief.exchanges, similarity=similarity)
    case = _Case(brief, screened.text, read(screened.kept), heard)
    if _says_nothing(case):
        return restate(brief)
    reasons = {exchange.probe.reason for exchange in brief.exchanges if exchange.probe is not None}
    if reasons & _ONE_KIND:
        reasons |= _ONE_KIND
    probe = next((found for found in _probes(case) if found.reason not in reasons), None)
    return Response(ReplyKind.ANSWER, probe=probe)


@dataclass(frozen=True, slots=True)
class _Case:
    """The latest words, beside everything said to the question so far."""

    brief: RespondBrief
    latest: str
    now: Reading
    heard: Heard

    @property
    def line(self) -> str:
        return self.heard.asked.line or self.brief.question.text


_Rule = Callable[[_Case], Probe | None]


def _probe_texts(brief: RespondBrief) -> tuple[str, ...]:
    return tuple(exchange.probe.text for exchange in brief.exchanges if exchange.probe is not None)


def _says_nothing(case: _Case) -> bool:
    """Words in which nobody is or does anything, about nothing that was asked."""
    if len(case.brief.exchanges) > 1 or case.heard.link.link is not Link.OFF_TOPIC:
        return False
    quiet = not any(sentence.deeds for sentence in case.now.sentences)
    return quiet and case.now.word_count >= MIN_WORDS and not _SOMEBODY.search(case.now.plain)


def _probes(case: _Case) -> tuple[Probe, ...]:
    """Every probe the answer gives reason for, the most needed first."""
    rules = (_differs, _redirect, *_by_kind(case), _link, _deepen)
    return tuple(probe for rule in rules if (probe := rule(case)) is not None)


def _by_kind(case: _Case) -> tuple[_Rule, ...]:
    story = (_one_event, _own_part, _outcome, _vague, _measure, _why, _thin_end, _facts)
    told = case.heard.evidence.is_story and not case.heard.evidence.planned
    if case.heard.kind is QuestionKind.PAST or told:
        return story
    if case.heard.kind is QuestionKind.MOTIVATION:
        return (_motive,)
    if case.heard.kind is QuestionKind.VERIFICATION:
        return ()
    if case.heard.kind is QuestionKind.KNOWLEDGE:
        return (_last_used, _success, _why_plan)
    return (_first_fact, _success, _why_plan)


def _differs(case: _Case) -> Probe | None:
    profile = case.brief.profile
    if found := contradiction(case.latest, profile=profile, earlier=case.brief.earlier):
        return probing.contradiction_probe(found)
    if found := unsupported_claim(case.latest, profile=profile):
        return probing.unsupported_probe(found)
    return None


def _redirect(case: _Case) -> Probe | None:
    """A concrete story about something else. What is only general is asked for one event first."""
    concrete = case.heard.evidence.is_story and case.heard.levels[Dimension.SITUATION].level >= _CONCRETE
    return _connect(case) if case.heard.link.link is Link.OFF_TOPIC and concrete else None


def _link(case: _Case) -> Probe | None:
    """A whole answer whose link is left to the listener."""
    return _connect(case) if case.heard.link.link is not Link.CLEAR else None


def _connect(case: _Case) -> Probe:
    target = work_named(case.brief.question, line=case.heard.asked.line)
    # What they did, where that is short enough beside the work's name: their scene says less about the link.
    did = quoting.deed_quote(case.now, Who.I, Tense.PAST)
    whole = probing.relevance_probe(did, target)
    if did and len(whole.text.split()) <= probing.MOST_WORDS:
        return whole
    return probing.relevance_probe(quoting.opening_quote(case.now, most=6), target)


def _one_event(case: _Case) -> Probe | None:
    evidence = case.heard.evidence
    if evidence.is_story and (evidence.own_steps >= 2 or evidence.anchors_time or evidence.we_steps >= 2):
        return None
    if evidence.is_story and not (evidence.is_habit or evidence.is_hypothetical) and evidence.own_steps >= 1.5:
        return None
    return probing.one_time_probe(quoting.general_quote(case.now))


def _own_part(case: _Case) -> Probe | None:
    evidence = case.heard.evidence
    if evidence.we_steps <= evidence.own_steps:
        return None
    return probing.ownership_probe(quoting.deed_quote(case.now, Who.WE))


def _outcome(case: _Case) -> Probe | None:
    if case.heard.evidence.results:
        return None
    if case.heard.evidence.results_soft:
        quote = _if_latest(case, phrase_from(case.heard.evidence.results_soft[-1], words=_SOFT))
        if quote:
            return probing.outcome_probe(quote)
    return probing.result_probe(quoting.last_deed_quote(case.now))


def _measure(case: _Case) -> Probe | None:
    evidence = case.heard.evidence
    if not evidence.results or evidence.results_measured or evidence.results_reaction:
        return None
    if not _CHANGED.search(evidence.results[-1].text.lower()):
        return None
    quote = _if_latest(case, quoting.last_clause_quote(evidence.results[-1].text))
    return probing.number_probe(quote) if quote else None


def _vague(case: _Case) -> Probe | None:
    """A story in words that would fit any other."""
    return _take_back(case) if case.heard.evidence.is_story and case.heard.evidence.detail < _FITS_ANY else None


def _why(case: _Case) -> Probe | None:
    """Only where no reason was found at all: neither said, nor shown by decisions, nor by what was learned."""
    evidence = case.heard.evidence
    if evidence.reasons or evidence.trade_offs or evidence.learning:
        return None
    if evidence.why and len(evidence.decisions) >= 2:
        return None
    quote = quoting.deed_quote(case.now, Who.I, Tense.PAST)
    question = case.brief.question
    if quote and (question.level >= 2 or question.intent is Intent.JUDGEMENT):
        return probing.trade_off_probe(quote)
    return probing.decision_probe(quote)


def _thin_end(case: _Case) -> Probe | None:
    """One outcome named that nobody saw, counted or kept."""
    evidence = case.heard.evidence
    if len(evidence.results) != 1 or evidence.results_durable or evidence.learning:
        return None
    if case.heard.levels[Dimension.RESULT].level > _THIN:
        return None
    quote = _if_latest(case, quoting.last_clause_quote(evidence.results[0].text))
    return probing.outcome_probe(quote)


def _facts(case: _Case) -> Probe | None:
    """When it was and what was at stake, where one of them was left out."""
    evidence = case.heard.evidence
    if case.heard.levels[Dimension.SITUATION].level >= 3 or not evidence.is_story:
        return None
    return None if evidence.anchors_time and evidence.stakes else _take_back(case)


def _take_back(case: _Case) -> Probe:
    return probing.facts_probe(quoting.deed_quote(case.now, Who.I))


def _first_fact(case: _Case) -> Probe | None:
    if len(case.heard.plans.clarifies) >= 2 and len(case.heard.plans.steps) >= 3:
        return None
    if case.heard.levels[Dimension.SITUATION].level >= _FOUND_OUT:
        return None
    return probing.first_fact_probe(quoting.plan_quote(case.now))


def _success(case: _Case) -> Probe | None:
    if len(case.heard.plans.checks) >= 2 or _KNOWN_WHEN.search(case.heard.reading.plain):
        return None
    if case.heard.kind is QuestionKind.KNOWLEDGE:
        return probing.check_probe()
    return probing.success_probe(quoting.plan_quote(case.now))


def _why_plan(case: _Case) -> Probe | None:
    if case.heard.plans.reasons or case.heard.evidence.why:
        return None
    return probing.decision_probe(quoting.opening_quote(case.now))


def _last_used(case: _Case) -> Probe | None:
    """Where nobody could repeat it from what was said."""
    if case.heard.evidence.is_story or case.heard.levels[Dimension.OWN_ACTION].level >= _REPEATABLE:
        return None
    return probing.last_used_probe(quoting.done_quote(case.now))


def _motive(case: _Case) -> Probe | None:
    told = case.heard.evidence.is_story and case.heard.levels[Dimension.SITUATION].level >= _CONCRETE
    return None if case.heard.plans.is_specific or told else probing.motive_probe(quoting.opening_quote(case.now))


def _deepen(case: _Case) -> Probe | None:
    brief = case.brief
    if brief.question.level < _SENIOR_LEVEL and brief.round_kind is not RoundKind.TECHNICAL:
        return None
    quote = quoting.deed_quote(case.now, Who.I, Tense.PAST)
    if not quote:
        return None
    if not case.heard.evidence.learning and brief.question.level >= 2:
        return probing.learned_probe(quote)
    seed = int.from_bytes(sha256(f"{brief.question.id}\n{case.latest}".encode()).digest()[:4], "big") / 2**32
    return probing.tighter_probe(quote) if seed < _DEEPEN_SHARE else None


def _if_latest(case: _Case, quote: str) -> str:
    return quote if quote and quote in case.latest else ""
