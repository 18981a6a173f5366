"""Reacts to an answer without a model: what the words are, and one probe, a line in role, or nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from bot.interview.assessment import Dimension
from bot.interview.question import Intent, Probe, QuestionKind, RoundKind
from bot.interview.transcript import ReplyKind, Response
from bot.interviewer.judging import probing
from bot.interviewer.judging.claims import contradiction, unsupported_claim
from bot.interviewer.judging.deeds import Tense, Who
from bot.interviewer.judging.evidence import Evidence, find_evidence
from bot.interviewer.judging.in_role import in_role_note
from bot.interviewer.judging.levels import Levels, levels_of
from bot.interviewer.judging.phrases import phrase_from, quotable
from bot.interviewer.judging.plans import PlanEvidence, find_plans
from bot.interviewer.judging.reading import Reading, read
from bot.interviewer.judging.relevance import Link, Relevance, relevance
from bot.interviewer.judging.screening import Screened, screen
from bot.language import guards
from bot.language.sentences import clauses
from bot.ports import RespondBrief, Similarity

_SENIOR_LEVEL = 3
_CHANGED = re.compile(
    r"\b(?:more|less|fewer|better|worse|faster|quicker|higher|lower|progress|improve\w*|increas\w*|reduc\w*|decreas\w*|grew|fell|"
    r"rose|dropped|went (?:up|down)|saved|growth|cut)\b"
)
_DEEPEN_SHARE = 0.3


def respond(brief: RespondBrief, *, similarity: Similarity) -> Response:
    """The reaction to the latest words, by the twelve rules in their order."""
    latest = brief.exchanges[-1].answer if brief.exchanges else ""
    screened = screen(latest, sources=_sources(brief), language="en")
    said = in_role_note(brief, latest, screened)
    if said is not None:
        return said
    if brief.probes_left <= 0 or guards.is_frustrated(latest):
        return Response(ReplyKind.ANSWER)
    case = _case(brief, screened, similarity=similarity)
    asked = {exchange.probe.reason for exchange in brief.exchanges if exchange.probe is not None}
    probe = next((found for found in _probes(case) if found.reason not in asked), None)
    return Response(ReplyKind.ANSWER, probe=probe)


@dataclass(frozen=True, slots=True)
class _Case:
    """The latest words, and everything said to the question so far, read."""

    brief: RespondBrief
    latest: str
    now: Reading
    reading: Reading
    evidence: Evidence
    plans: PlanEvidence
    levels: Levels
    link: Relevance

    @property
    def line(self) -> str:
        return next(iter(self.brief.question.quotes), self.brief.question.text)

    @property
    def kind(self) -> QuestionKind:
        return self.brief.question.kind


_Rule = Callable[[_Case], Probe | None]


def _sources(brief: RespondBrief) -> tuple[str, ...]:
    probes = tuple(exchange.probe.text for exchange in brief.exchanges if exchange.probe is not None)
    return (brief.question.text, *brief.question.quotes, brief.posting.text, *probes)


def _case(brief: RespondBrief, screened: Screened, *, similarity: Similarity) -> _Case:
    whole = "\n".join(exchange.answer for exchange in brief.exchanges)
    reading = read(screen(whole, sources=_sources(brief), language="en").kept)
    now = read(screened.kept)
    evidence = find_evidence(reading)
    plans = find_plans(reading, kind=brief.question.kind)
    link = relevance(
        reading,
        question=brief.question.text,
        lines=brief.question.quotes,
        posting=brief.posting.text,
        similarity=similarity,
    )
    levels = levels_of(reading, evidence, plans, kind=brief.question.kind, relevance=link)
    return _Case(brief, screened.text, now, reading, evidence, plans, levels, link)


def _probes(case: _Case) -> tuple[Probe, ...]:
    """Every probe the answer gives reason for, the most needed first."""
    rules = (_differs, _redirect, *_by_kind(case), _link, _deepen)
    return tuple(probe for rule in rules if (probe := rule(case)) is not None)


def _by_kind(case: _Case) -> tuple[_Rule, ...]:
    story = (_one_event, _own_part, _outcome, _measure, _why, _facts)
    told = case.evidence.own_steps >= 2 and not case.evidence.planned
    if case.kind is QuestionKind.PAST or told:
        return story
    if case.kind is QuestionKind.MOTIVATION:
        return (_motive,)
    if case.kind is QuestionKind.VERIFICATION:
        return ()
    if case.kind is QuestionKind.KNOWLEDGE:
        return (_last_used, _success)
    return (_first_fact, _success, _why_plan)


def _differs(case: _Case) -> Probe | None:
    profile = case.brief.profile
    if found := contradiction(case.latest, profile=profile, earlier=case.brief.earlier):
        return probing.contradiction_probe(found)
    if found := unsupported_claim(case.latest, profile=profile):
        return probing.unsupported_probe(found)
    return None


def _redirect(case: _Case) -> Probe | None:
    return probing.relevance_probe(_opening(case, most=6), case.line) if case.link.link is Link.OFF_TOPIC else None


def _link(case: _Case) -> Probe | None:
    """A whole answer whose link is left to the listener."""
    return probing.relevance_probe(_opening(case, most=6), case.line) if case.link.link is Link.UNCLEAR else None


def _one_event(case: _Case) -> Probe | None:
    evidence = case.evidence
    if evidence.is_story and (evidence.own_steps >= 2 or evidence.anchors_time or evidence.we_steps >= 2):
        return None
    if evidence.is_story and not (evidence.is_habit or evidence.is_hypothetical) and evidence.own_steps >= 1.5:
        return None
    return probing.one_time_probe(_general(case))


def _own_part(case: _Case) -> Probe | None:
    evidence = case.evidence
    if evidence.we_steps <= evidence.own_steps:
        return None
    quote = _deed_quote(case, Who.WE) or _opening(case)
    return probing.ownership_probe(quote)


def _outcome(case: _Case) -> Probe | None:
    if case.evidence.results:
        return None
    if case.evidence.results_soft:
        soft = case.evidence.results_soft[-1]
        if quote := _if_latest(
            case,
            phrase_from(
                soft, words=("well", "happy", "good", "better", "success\\w*", "worked", "fine", "resolved", "solved")
            ),
        ):
            return probing.outcome_probe(quote)
    return probing.result_probe(_last_deed(case))


def _measure(case: _Case) -> Probe | None:
    evidence = case.evidence
    if not evidence.results or evidence.results_measured or evidence.results_reaction:
        return None
    if not _CHANGED.search(evidence.results[-1].text.lower()):
        return None
    quote = _if_latest(case, quotable(_last_clause(evidence.results[-1].text)))
    return probing.number_probe(quote) if quote else None


def _why(case: _Case) -> Probe | None:
    if case.evidence.reasons or case.evidence.trade_offs:
        return None
    quote = _deed_quote(case, Who.I, Tense.PAST)
    if not quote:
        return None
    question = case.brief.question
    if question.level >= 2 or question.intent is Intent.JUDGEMENT:
        return probing.trade_off_probe(quote)
    return probing.decision_probe(quote)


def _facts(case: _Case) -> Probe | None:
    if case.levels[Dimension.SITUATION].level >= 3 or not case.evidence.is_story:
        return None
    quote = _deed_quote(case, Who.I) or _opening(case)
    return probing.facts_probe(quote)


def _first_fact(case: _Case) -> Probe | None:
    if len(case.plans.clarifies) >= 2 and len(case.plans.steps) >= 3:
        return None
    return probing.first_fact_probe(_plan_quote(case))


def _success(case: _Case) -> Probe | None:
    return None if len(case.plans.checks) >= 2 else probing.success_probe(_plan_quote(case))


def _why_plan(case: _Case) -> Probe | None:
    if case.plans.reasons:
        return None
    return probing.decision_probe(_opening(case))


def _last_used(case: _Case) -> Probe | None:
    return None if case.evidence.is_story else probing.last_used_probe(_opening(case))


def _motive(case: _Case) -> Probe | None:
    return None if case.plans.is_specific else probing.motive_probe(_opening(case))


def _deepen(case: _Case) -> Probe | None:
    brief = case.brief
    if brief.question.level < _SENIOR_LEVEL and brief.round_kind is not RoundKind.TECHNICAL:
        return None
    quote = _deed_quote(case, Who.I)
    if not quote:
        return None
    if not case.evidence.learning and brief.question.level >= 2:
        return probing.learned_probe(quote)
    seed = int.from_bytes(sha256(f"{brief.question.id}\n{case.latest}".encode()).digest()[:4], "big") / 2**32
    return probing.tighter_probe(quote) if seed < _DEEPEN_SHARE else None


def _opening(case: _Case, *, most: int = 8) -> str:
    first = next(iter(case.now.sentences), None)
    return phrase_from(first.span, most=most) if first else ""


def _general(case: _Case) -> str:
    """The clause that speaks of what usually happens or would."""
    tenses = (Tense.HYPOTHETICAL, Tense.HABIT, Tense.PRESENT)
    found = (*case.now.deeds(Who.I, *tenses), *case.now.deeds(Who.WE, *tenses))
    return quotable(found[0].clause.text) if found else _opening(case)


def _deed_quote(case: _Case, who: Who, *tenses: Tense) -> str:
    """What the subject did in the latest words, the fullest step first."""
    found = [deed for deed in case.now.deeds(who, *(tenses or (Tense.PAST, Tense.PRESENT))) if deed.weight > 0]
    whole = [deed for deed in found if f"{who.value} " in f"{deed.clause.text.lower()} "] or found
    if not whole:
        return ""
    whole.sort(key=lambda deed: (deed.weight, len(deed.clause.text.split()) <= 10, len(deed.clause.text)), reverse=True)
    return next((quote for deed in whole if (quote := quotable(deed.clause.text))), "")


def _last_deed(case: _Case) -> str:
    found = [*case.now.deeds(Who.I, Tense.PAST), *case.now.deeds(Who.WE, Tense.PAST)]
    if not found:
        return _opening(case)
    return quotable(max(found, key=lambda deed: deed.clause.start).clause.text)


def _plan_quote(case: _Case) -> str:
    """A planned step without its `I would`, to stand after `you`."""
    for deed in case.now.deeds(Who.I, Tense.HYPOTHETICAL):
        text = deed.clause.text
        for lead in ("i would ", "i'd ", "i will ", "i’d ", "i'll ", "i should "):
            at = text.lower().find(lead)
            if at >= 0:
                quote = quotable(text[at + len(lead) :], most=6)
                return "" if quote.lower().startswith(("be ", "have ", "not ", "like ")) else quote
    return ""


def _last_clause(text: str) -> str:
    pieces = [piece.text for piece in clauses(text) if len(piece.text.split()) >= 3]
    return pieces[-1] if pieces else text


def _if_latest(case: _Case, quote: str) -> str:
    return quote if quote and quote in case.latest else ""
