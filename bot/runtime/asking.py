"""Asks an interviewer one of its four tasks, and says what came of it as an input."""

from typing import assert_never

from bot.interview.effects import AskInterviewer, Task
from bot.interview.inputs import Assessed, Debriefed, Input, Planned, Responded
from bot.interview.transcript import ReplyKind, Response
from bot.ports import AskedBefore, Interviewer
from bot.runtime.briefs import assess_brief, debrief_brief, plan_brief, respond_brief
from bot.runtime.kept import Kept


async def ask(
    interviewer: Interviewer, request: str, effect: AskInterviewer, *, about: Kept, history: tuple[AskedBefore, ...]
) -> Input:
    """The reply to the request. `history` is what earlier rounds on the posting asked; only a plan looks at it."""
    session, posting, profile = about.session, about.posting, about.profile
    match effect.task:
        case Task.PLAN:
            brief = plan_brief(session, posting, profile=profile, history=history)
            return Planned(request, await interviewer.plan(brief))
        case Task.RESPOND:
            asked = respond_brief(session, effect, posting, profile=profile)
            return Responded(request, await interviewer.respond(asked) if asked else Response(ReplyKind.ANSWER))
        case Task.ASSESS:
            return Assessed(request, await interviewer.assess(assess_brief(session, effect, posting)))
        case Task.DEBRIEF:
            return Debriefed(request, await interviewer.debrief(debrief_brief(session, posting, profile=profile)))
    assert_never(effect.task)
