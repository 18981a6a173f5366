"""What time does: quiet ends an answer, silence pauses, thirty days end a round, a deadline takes what there is."""

from bot.interview import session as s
from bot.interview.answering import request_assessment
from bot.interview.draft import Draft
from bot.interview.effects import Timer
from bot.interview.events.anywhere import Continued, Expired, QuietMoved, StepRetried, TimerEnded
from bot.interview.events.interviewing import TurnClosed
from bot.interview.events.reviewing import SelfRated
from bot.interview.hold import pause
from bot.interview.quota import DEBRIEF_DEADLINE_MS, EXPIRY_MS, QUIET_HELD_MS, SILENCE_MS
from bot.interview.responding import finish_answer
from bot.interview.reviewing import debrief_if_ready
from bot.interview.turn import TurnOutcome
from bot.interview.wording.anywhere import expired

_ENDED = s.Closed | s.Expired | s.Forgotten


def typed(draft: Draft, at: int) -> None:
    """Typing holds back the end of an answer, five minutes past the last word at most."""
    session = draft.session
    if isinstance(session.phase, s.Collecting) and session.timer(Timer.QUIET) and at > session.quiet_from:
        fragments = session.turns[-1].parts[-1].fragments
        latest = max((fragment.at for fragment in fragments), default=at)
        draft.happen(QuietMoved(min(at, latest + QUIET_HELD_MS)))


def ticked(draft: Draft, timer_id: str) -> None:
    """A timer came due. One that no longer runs is not in the session and means nothing."""
    kind = next((kind for kind, running in draft.session.timers if running == timer_id), None)
    if kind is None:
        return
    draft.happen(TimerEnded(kind))
    match kind:
        case Timer.QUIET:
            _quiet(draft)
        case Timer.SILENCE:
            _silence(draft)
        case Timer.EXPIRY:
            _expiry(draft)
        case Timer.DEADLINE:
            if isinstance(draft.session.phase, s.Debriefing):
                debrief_if_ready(draft, deadline=True)


def _quiet(draft: Draft) -> None:
    session = draft.session
    quiet = session.setup.quiet_ms
    if quiet is None or not isinstance(session.phase, s.Collecting) or not session.turns[-1].parts[-1].fragments:
        return
    due = session.quiet_from + quiet
    if draft.now < due:
        draft.schedule(Timer.QUIET, due)
    else:
        finish_answer(draft)


def _silence(draft: Draft) -> None:
    session = draft.session
    due = session.heard_at + SILENCE_MS
    if isinstance(session.phase, s.Paused | s.FailedStep | s.Debriefing | _ENDED):
        return
    if draft.now < due:
        draft.schedule(Timer.SILENCE, due)
    else:
        pause(draft, because="Half an hour without a word.")


def _expiry(draft: Draft) -> None:
    session = draft.session
    due = session.heard_at + EXPIRY_MS
    if isinstance(session.phase, _ENDED):
        return
    if draft.now < due:
        draft.schedule(Timer.EXPIRY, due)
        return
    _unwrap(draft)
    phase = draft.session.phase
    answered = any(part.fragments for turn in session.turns for part in turn.parts)
    if not answered or isinstance(phase, _ENDED):
        draft.happen(Expired())
        return
    draft.say(expired())
    if isinstance(phase, s.Collecting | s.Responding):
        index = len(session.turns) - 1
        draft.happen(TurnClosed(index, TurnOutcome.CUT_SHORT))
        if any(part.fragments for part in session.turns[index].parts):
            request_assessment(draft, index)
    draft.happen(SelfRated(None))
    if not debrief_if_ready(draft):
        draft.schedule(Timer.DEADLINE, draft.now + DEBRIEF_DEADLINE_MS)


def _unwrap(draft: Draft) -> None:
    """What is on hold or failed ends as if it were not."""
    if isinstance(draft.session.phase, s.Paused):
        draft.happen(Continued())
    if isinstance(draft.session.phase, s.FailedStep):
        draft.happen(StepRetried())
