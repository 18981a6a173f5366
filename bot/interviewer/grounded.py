"""Any interviewer, checked: what does not hold is dropped, and the fallback takes the step."""

from dataclasses import replace

from bot.errors import BadModelOutput
from bot.interview.assessment import Assessment
from bot.interview.question import Plan
from bot.interview.transcript import Debrief, Response
from bot.interviewer.grounding import (
    Violation,
    assessment_violations,
    debrief_violations,
    question_violations,
    response_violations,
)
from bot.ports import AssessBrief, DebriefBrief, Interviewer, PlanBrief, RespondBrief


class GroundedInterviewer:
    """ports.Interviewer over another one. Without a `fallback` the faulty piece is left out instead."""

    def __init__(self, inner: Interviewer, *, fallback: Interviewer | None = None) -> None:
        self._inner = inner
        self._fallback = fallback

    async def plan(self, brief: PlanBrief) -> Plan:
        """The plan without questions that do not hold; raises BadModelOutput when none is left."""
        plan = await self._inner.plan(brief)
        kept = tuple(question for question in plan.questions if not question_violations(question, brief))
        if len(kept) < len(plan.questions) and self._fallback:
            return await self._fallback.plan(brief)
        if plan.questions and not kept:
            raise BadModelOutput("no question of the plan holds")
        return replace(plan, questions=kept)

    async def respond(self, brief: RespondBrief) -> Response:
        """The response, or the fallback's, or none: the round moves on."""
        response = await self._inner.respond(brief)
        if not response_violations(response, brief):
            return response
        if self._fallback:
            response = await self._fallback.respond(brief)
            if not response_violations(response, brief):
                return response
        return Response(response.kind, by=response.by)

    async def assess(self, brief: AssessBrief) -> Assessment:
        """The assessment without points and quotes that do not hold."""
        assessment = await self._inner.assess(brief)
        violations = assessment_violations(assessment, brief)
        if Violation.LEVEL in violations:
            if self._fallback is None:
                raise BadModelOutput("a level is out of range")
            return await self._fallback.assess(brief)
        return _cleaned(assessment, brief) if violations else assessment

    async def debrief(self, brief: DebriefBrief) -> Debrief:
        """The debrief, or the fallback's."""
        debrief = await self._inner.debrief(brief)
        if not debrief_violations(debrief, brief):
            return debrief
        if self._fallback is None:
            return _without_faults(debrief, brief)
        return await self._fallback.debrief(brief)


def _cleaned(assessment: Assessment, brief: AssessBrief) -> Assessment:
    def holds(candidate: Assessment) -> bool:
        return not assessment_violations(candidate, brief)

    bare = replace(assessment, points=(), keep="", levels=tuple(replace(one, quote=None) for one in assessment.levels))
    points = tuple(point for point in assessment.points[:2] if holds(replace(bare, points=(point,))))
    levels = tuple(
        one if holds(replace(bare, levels=(one,))) else replace(one, quote=None) for one in assessment.levels
    )
    keep = assessment.keep if holds(replace(bare, keep=assessment.keep)) else ""
    return replace(assessment, points=points, levels=levels, keep=keep)


def _without_faults(debrief: Debrief, brief: DebriefBrief) -> Debrief:
    def holds(candidate: Debrief) -> bool:
        return not debrief_violations(candidate, brief)

    bare = replace(debrief, lines=(), fixes=(), beat_cards=(), new_facts=())
    return replace(
        debrief,
        lines=tuple(line for line in debrief.lines if holds(replace(bare, lines=(line,)))),
        fixes=tuple(fix for fix in debrief.fixes if holds(replace(bare, fixes=(fix,)))),
        beat_cards=tuple(card for card in debrief.beat_cards if holds(replace(bare, beat_cards=(card,)))),
        new_facts=tuple(fact for fact in debrief.new_facts if holds(replace(bare, new_facts=(fact,)))),
    )
