"""How a session is prepared: what was read, given, set up and planned."""

from dataclasses import replace

from bot.interview import session as s
from bot.interview.effects import Task
from bot.interview.events import preparing as e
from bot.interview.evolving.changes import answered, with_request
from bot.interview.session import PAGE, PROFILE, Awaited, Session


def prepared(session: Session, event: e.PreparingEvent) -> Session:
    """The session after an event of this phase."""
    match event:
        case e.PageRequested(request, source, post):
            session = replace(session, source=source, progress_post=post, phase=s.ReadingPosting())
            return with_request(_without_preparation(session), Awaited(request, PAGE))
        case e.PostingAccepted(posting):
            return replace(
                answered(session, PAGE),
                posting=posting,
                line_fixes=(),
                phase=s.ConfirmingPosting(),
                plan_is_current=False,
            )
        case e.SourceRefused():
            return replace(answered(session, PAGE), phase=s.AwaitingText(event.jobs))
        case e.TextAwaited():
            return replace(_without_preparation(session), phase=s.AwaitingText())
        case e.TextGiven(text):
            return replace(session, phase=_with_piece(session.phase, text))
        case e.LineFixed(line, kind):
            kept = tuple(fix for fix in session.line_fixes if fix[0] != line)
            return replace(session, line_fixes=(*kept, (line, kind)), plan_is_current=False)
        case e.ProfileAwaited():
            return replace(session, phase=s.AwaitingProfile())
        case e.ProfileRequested(request):
            session = replace(_without_preparation(session), phase=s.ReadingProfile())
            return with_request(session, Awaited(request, PROFILE))
        case e.ProfileAccepted(profile):
            return replace(answered(session, PROFILE), profile=profile, plan_is_current=False)
        case e.ProfileDeclined():
            return replace(answered(session, PROFILE), phase=s.ConfirmingPosting())
        case e.SetupOpened():
            return replace(session, phase=s.SettingUp())
        case e.SetupChanged(setup):
            return replace(session, setup=setup, plan_is_current=False)
        case e.PlanRequested(request, then):
            phase = s.Planning() if then == "ask" else s.Mapping(then)
            session = replace(answered(session, Task.PLAN), phase=phase)
            return with_request(session, Awaited(request, Task.PLAN))
        case e.PlanMade(plan):
            return replace(answered(session, Task.PLAN), plan=plan, plan_is_current=True)
        case e.PlanShown():
            return replace(session, phase=s.ConfirmingMap())
        case e.CorrectionGiven(text):
            return replace(session, corrections=(*session.corrections, text), plan_is_current=False)


def _without_preparation(session: Session) -> Session:
    """Another posting or profile is coming: what was asked about the one before no longer counts."""
    kept = tuple(one for one in session.awaiting if one.about not in (PAGE, PROFILE, Task.PLAN))
    return replace(session, awaiting=kept)


def _with_piece(phase: s.Phase, text: str) -> s.Phase:
    match phase:
        case s.AwaitingText(jobs, pieces):
            return s.AwaitingText(jobs, (*pieces, text))
        case s.AwaitingProfile(pieces):
            return s.AwaitingProfile((*pieces, text))
        case _:
            raise AssertionError("text is taken only where it was asked for")
