"""The one place where things are decided: a session and an input in, events and effects out, nothing else touched."""

from bot.interview import session as s
from bot.interview.answering import posted
from bot.interview.draft import Decision, Draft
from bot.interview.effects import Erase, Timer
from bot.interview.events.anywhere import Forgotten, Heard
from bot.interview.events.preparing import Started
from bot.interview.hold import end, go_on, pause, while_failed, while_paused
from bot.interview.inputs import (
    Attach,
    Forget,
    Input,
    Posted,
    Press,
    Revise,
    Say,
    Start,
    Submit,
    Tick,
    Type,
)
from bot.interview.interviewing import decide_interviewing
from bot.interview.preparing import decide_preparing, read_page
from bot.interview.quota import EXPIRY_MS
from bot.interview.replies import reply_to
from bot.interview.responding import revised
from bot.interview.reviewing import decide_reviewing
from bot.interview.session import Session
from bot.interview.timing import ticked, typed
from bot.interview.understand import Meaning, understand
from bot.interview.wording.anywhere import long_over, stale

PersonInput = Say | Press | Submit | Attach

_ENDED = s.Closed | s.Expired | s.Forgotten


def decide(session: Session | None, msg: Input, *, now: int) -> Decision:
    """What follows from `msg` at `now` (epoch milliseconds). Total: what is not legal now is a normal outcome.

    `session` is None for a Start alone. The same arguments give the same decision, so a step can be retried.
    """
    if session is None:
        return _begun(msg, now) if isinstance(msg, Start) else Decision()
    draft = Draft(session, now=now)
    match msg:
        case Start():
            pass
        case Forget():
            if not isinstance(session.phase, s.Forgotten):
                draft.happen(Forgotten())
                draft.do(Erase())
        case Posted(effect, at):
            if not isinstance(session.phase, s.Forgotten):
                posted(draft, effect, at)
        case Tick(timer):
            ticked(draft, timer)
        case Type(at):
            typed(draft, at)
        case Revise():
            if not isinstance(session.phase, s.Expired | s.Forgotten):
                revised(draft, msg)
        case Say() | Press() | Submit() | Attach():
            _person(draft, msg)
        case _:
            reply_to(draft, msg)
    return draft.decision()


def _begun(start: Start, now: int) -> Decision:
    began = Started(start.session, start.person, start.source, start.document, start.setup, start.at, start.profile)
    draft = Draft.begin(began, now=now)
    read_page(draft, start.source, document=start.document)
    draft.schedule(Timer.EXPIRY, now + EXPIRY_MS)
    return draft.decision()


# A person


def _person(draft: Draft, msg: PersonInput) -> None:
    phase = draft.session.phase
    if isinstance(msg, Press) and _is_stale(draft.session, msg):
        draft.say(stale())
        return
    action = _action(msg)
    match phase:
        case s.Forgotten():
            return
        case s.Expired():
            draft.say(long_over())
        case s.Paused():
            while_paused(draft, action, msg.at)
        case s.FailedStep():
            while_failed(draft, action)
        case _ if action == "pause" and not isinstance(phase, _ENDED):
            draft.happen(Heard(msg.at))
            pause(draft)
        case _ if action == "end" and not isinstance(phase, _ENDED):
            draft.happen(Heard(msg.at))
            end(draft)
        case _ if action == "continue":
            go_on(draft)
        case _:
            _in_phase(draft, phase, msg)


def _action(msg: PersonInput) -> str:
    if isinstance(msg, Press):
        return msg.action
    if isinstance(msg, Say):
        understood = understand(msg.text, also=frozenset({"retry"}))
        return understood.action if understood.meaning is Meaning.COMMAND else ""
    return ""


def _is_stale(session: Session, press: Press) -> bool:
    """Whether the button belongs to an earlier question; after the last one every question's button does."""
    is_over = isinstance(session.phase, s.YourQuestions | s.SelfRating)
    return press.turn.isdigit() and (is_over or int(press.turn) != len(session.turns) - 1)


def _in_phase(draft: Draft, phase: s.ActivePhase, msg: PersonInput) -> None:
    match phase:
        case s.Collecting() | s.Responding() | s.AwaitingFeedback() | s.BetweenQuestions() | s.YourQuestions():
            decide_interviewing(draft, phase, msg)
        case s.SelfRating() | s.Debriefing() | s.Closed() | s.Comparing() | s.Disputing() | s.Rereading():
            decide_reviewing(draft, phase, msg)
        case _:
            decide_preparing(draft, phase, msg)
