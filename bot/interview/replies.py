"""What comes back from the world: pages, profiles, plans, responses, assessments, debriefs, failures."""

from bot.interview import session as s
from bot.interview.asking import ask_next
from bot.interview.assessment import Assessment
from bot.interview.draft import Draft
from bot.interview.effects import Edit, Task
from bot.interview.events.anywhere import ReplyHeld, StepFailed
from bot.interview.events.interviewing import AnswerAssessed
from bot.interview.events.preparing import PlanMade, ProfileDeclined, SourceRefused, TextAwaited
from bot.interview.events.reviewing import RereadFailed
from bot.interview.inputs import (
    Assessed,
    Debriefed,
    Failed,
    PageRead,
    PageRefused,
    Planned,
    ProfileRead,
    ProfileRefused,
    Responded,
)
from bot.interview.preparing import posting_read, profile_read, show_card, show_plan
from bot.interview.responding import answered_back, responded, show_feedback
from bot.interview.reviewing import compared, debrief_if_ready, debriefed, reread
from bot.interview.session import ASKED_BACK, REREAD
from bot.interview.transcript import ReplyKind, Response
from bot.interview.wording import preparing, reviewing
from bot.interview.wording.anywhere import failed


def _assessed(draft: Draft, request: str, assessment: Assessment) -> None:
    """An assessment counts whenever it comes; what waits for it goes on."""
    wanted = draft.session.awaits(request, Task.ASSESS)
    disputed = draft.session.awaits(request, REREAD)
    if disputed:
        reread(draft, disputed.turn, assessment)
    elif wanted:
        draft.happen(AnswerAssessed(wanted.turn, assessment))
        _after_assessment(draft, wanted.turn)


def _after_assessment(draft: Draft, turn: int) -> None:
    match draft.session.phase:
        case s.AwaitingFeedback():
            show_feedback(draft, turn)
        case s.Comparing():
            compared(draft)
        case s.Debriefing():
            debrief_if_ready(draft)
        case _:
            return


def reply_to(draft: Draft, msg: s.HeldReply) -> None:
    """A reply counts while its request is awaited; while the round is paused it is kept for later."""
    session = draft.session
    if not any(one.request == msg.request for one in session.awaiting):
        return
    if isinstance(session.phase, s.Paused):
        draft.happen(ReplyHeld(msg))
        return
    match msg:
        case PageRead(_, posting):
            posting_read(draft, posting)
        case PageRefused(_, reason, message, next_step, jobs):
            draft.happen(SourceRefused(reason, jobs))
            draft.do(Edit(session.progress_post, preparing.refused(reason, message, next_step, jobs)))
        case ProfileRead(_, profile):
            profile_read(draft, profile)
        case ProfileRefused(_, message, next_step):
            draft.happen(ProfileDeclined())
            draft.say(preparing.profile_refused(message, next_step))
            show_card(draft)
        case Planned(_, plan):
            _planned(draft, PlanMade(plan))
        case Assessed(request, assessment):
            _assessed(draft, request, assessment)
        case Responded(request, response):
            _responded(draft, request, response)
        case Debriefed(_, debrief):
            debriefed(draft, debrief)
        case Failed(request, step):
            _failed(draft, request, step)


def _planned(draft: Draft, made: PlanMade) -> None:
    phase = draft.session.phase
    draft.happen(made)
    if not made.plan.questions:
        draft.happen(TextAwaited())
        draft.say(preparing.nothing_to_ask())
    elif isinstance(phase, s.Mapping):
        show_plan(draft, phase.show)
    else:
        ask_next(draft)


def _responded(draft: Draft, request: str, response: Response) -> None:
    about_turn = draft.session.awaits(request, Task.RESPOND)
    if about_turn:
        responded(draft, about_turn.turn, response, aside=about_turn.aside)
    elif draft.session.awaits(request, ASKED_BACK):
        answered_back(draft, response)


def _failed(draft: Draft, request: str, step: str) -> None:
    """What the round can do without is left out; any other step is offered again."""
    session = draft.session
    wanted = session.awaits(request, Task.ASSESS)
    if wanted:
        draft.happen(AnswerAssessed(wanted.turn, None))
        _after_assessment(draft, wanted.turn)
    elif session.awaits(request, ASKED_BACK):
        answered_back(draft, Response(ReplyKind.OFF_RECORD, note=reviewing.NO_ANSWER_BACK))
    elif session.awaits(request, REREAD):
        draft.happen(RereadFailed())
        draft.say(reviewing.not_reread())
    else:
        draft.happen(StepFailed(step))
        draft.say(failed(step, (draft.button("retry", "Retry"),)))
