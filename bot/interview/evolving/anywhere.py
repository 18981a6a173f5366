"""How a session is held, timed and ended, in whatever phase it is."""

from dataclasses import replace
from typing import assert_never

from bot.interview import session as s
from bot.interview.effects import Timer
from bot.interview.events import anywhere as e
from bot.interview.evolving.changes import only_assessments
from bot.interview.session import Session


def happened_anywhere(session: Session, event: e.AnywhereEvent) -> Session:
    """The session after what can happen in every phase."""
    match event:
        case e.ReplyHeld(reply):
            return replace(session, held=(*session.held, reply))
        case e.Heard(at):
            return replace(session, heard_at=max(session.heard_at, at))
        case e.QuietMoved(at):
            return replace(session, quiet_from=max(session.quiet_from, at))
        case e.TimerSet(timer, timer_id):
            return replace(session, timers=(*_timers_without(session, timer), (timer, timer_id)))
        case e.TimerEnded(timer):
            return replace(session, timers=_timers_without(session, timer))
        case e.Paused():
            assert not isinstance(session.phase, s.Paused | s.Expired | s.Forgotten)
            return replace(session, phase=s.Paused(session.phase))
        case e.Continued():
            assert isinstance(session.phase, s.Paused)
            return replace(session, phase=session.phase.inner, held=())
        case e.StepFailed(step):
            assert not isinstance(session.phase, s.FailedStep | s.Paused | s.Expired | s.Forgotten)
            return replace(session, phase=s.FailedStep(step, session.phase), awaiting=only_assessments(session))
        case e.StepRetried():
            assert isinstance(session.phase, s.FailedStep)
            return replace(session, phase=session.phase.inner)
        case e.Expired():
            return replace(session, phase=s.Expired(), timers=(), awaiting=(), held=())
        case e.Forgotten():
            return Session(session.id, session.person, session.setup, "", s.Forgotten(), version=session.version)
        case e.Noticed():
            return session
        case _:
            assert_never(event)


def _timers_without(session: Session, timer: Timer) -> tuple[tuple[Timer, str], ...]:
    return tuple(one for one in session.timers if one[0] is not timer)
