"""The interviewer without a model: deterministic, no key, no network; the default, the test bed and the fallback."""

import asyncio
from dataclasses import replace

from bot.interview.assessment import Assessment
from bot.interview.question import Plan
from bot.interview.transcript import Debrief, Exchange, ReplyKind, Response
from bot.interviewer.asked_back import answer_back
from bot.interviewer.assess import assess
from bot.interviewer.debrief import debrief
from bot.interviewer.plan import make_plan
from bot.interviewer.respond import respond
from bot.ports import AssessBrief, DebriefBrief, PlanBrief, RespondBrief, Similarity


class OfflineInterviewer:
    """ports.Interviewer over RUBRIC's rules. Work is done off the loop: embedding takes tens of milliseconds."""

    def __init__(self, similarity: Similarity) -> None:
        self._similarity = similarity

    async def plan(self, brief: PlanBrief) -> Plan:
        """The frozen round."""
        return await asyncio.to_thread(make_plan, brief, similarity=self._similarity)

    async def respond(self, brief: RespondBrief) -> Response:
        """What the latest words are, and what follows."""
        if brief.asked_back:
            words = await asyncio.to_thread(
                answer_back, brief.asked_back, brief.posting, similarity=self._similarity, mode=brief.mode
            )
            return Response(ReplyKind.OFF_RECORD, note=words)
        if brief.aside:
            return await asyncio.to_thread(self._clarify, brief)
        return await asyncio.to_thread(respond, brief, similarity=self._similarity)

    def _clarify(self, brief: RespondBrief) -> Response:
        """A question about the question: answered in role, or the question once more."""
        asked = replace(brief, exchanges=(*brief.exchanges, Exchange(None, brief.aside)), aside="", latest=brief.aside)
        response = respond(asked, similarity=self._similarity)
        if response.kind is ReplyKind.CLARIFY and response.note:
            return response
        return Response(ReplyKind.CLARIFY, note=brief.question.text)

    async def assess(self, brief: AssessBrief) -> Assessment:
        """Levels from evidence."""
        return await asyncio.to_thread(assess, brief, similarity=self._similarity)

    async def debrief(self, brief: DebriefBrief) -> Debrief:
        """The report's judged content."""
        return await asyncio.to_thread(debrief, brief)
