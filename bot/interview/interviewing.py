"""What a person's deed means while the interview runs: words, buttons, hints, questions back."""

from typing import assert_never

from bot.interview import session as s
from bot.interview.answering import add_to_closed, collect
from bot.interview.asking import ask_next, audience, open_self_rating, put
from bot.interview.draft import Draft
from bot.interview.effects import AskInterviewer, Show, ShowKind, Task
from bot.interview.events.anywhere import Heard, Paused, QuietMoved
from bot.interview.events.interviewing import AnswerReopened, AskedBackHeard, HintGiven, ResponseRequested
from bot.interview.inputs import Attach, Press, Say, Submit
from bot.interview.question import Mode
from bot.interview.quota import QUIET_HELD_MS
from bot.interview.responding import close_turn, finish_answer
from bot.interview.turn import TurnOutcome
from bot.interview.understand import Meaning, understand
from bot.interview.wording import interviewing as wording
from bot.interview.wording.anywhere import live_interview, not_now, note

_OPEN_WORDS = frozenset({"why", "stop", "next", "pass"})
_CLOSING_WORDS = frozenset({"no", "nothing", "next", "pass", "stop"})
_BETWEEN_WORDS = frozenset({"next", "go", "start", "redo", "pass"})


def decide_interviewing(draft: Draft, phase: s.InterviewingPhase, msg: Say | Press | Submit | Attach) -> None:
    """What a person's deed means while the interview runs."""
    match msg:
        case Say():
            _said(draft, phase, msg)
        case Press():
            _pressed(draft, phase, msg)
        case Submit() | Attach():
            draft.say(not_now("that"))


def _said(draft: Draft, phase: s.InterviewingPhase, say: Say) -> None:
    understood = understand(say.text, also=_words_of(phase))
    match understood.meaning:
        case Meaning.COMMAND:
            _pressed(draft, phase, Press(understood.action, say.at, value=""))
        case Meaning.LIVE_INTERVIEW:
            draft.happen(Heard(say.at), Paused())
            draft.say(live_interview())
        case Meaning.WAIT:
            draft.happen(Heard(say.at), QuietMoved(say.at + QUIET_HELD_MS))
            draft.say(wording.take_your_time())
        case Meaning.CLARIFY if isinstance(phase, s.Collecting):
            _clarify(draft, say)
        case Meaning.CLARIFY | Meaning.WORDS:
            _words(draft, phase, say)


def _words_of(phase: s.InterviewingPhase) -> frozenset[str]:
    match phase:
        case s.YourQuestions():
            return _CLOSING_WORDS
        case s.BetweenQuestions():
            return _BETWEEN_WORDS
        case s.Collecting() | s.Responding() | s.AwaitingFeedback():
            return _OPEN_WORDS
        case _:
            assert_never(phase)


def _words(draft: Draft, phase: s.InterviewingPhase, say: Say) -> None:
    match phase:
        case s.Collecting():
            collect(draft, say)
        case s.Responding():
            turn = len(draft.session.turns) - 1
            draft.happen(AnswerReopened(turn))
            collect(draft, say)
        case s.AwaitingFeedback():
            add_to_closed(draft, say)
        case s.YourQuestions():
            posted_at = draft.session.closing_posted_at
            if posted_at is None or say.at < posted_at:
                add_to_closed(draft, say)
            else:
                _asked_back(draft, say)
        case s.BetweenQuestions():
            if say.text.rstrip().endswith("?"):
                _asked_back(draft, say)
                return
            draft.happen(Heard(say.at))
            draft.say(note("Say “next” for the next question, or “redo” to answer that one again."))
        case _:
            assert_never(phase)


def _clarify(draft: Draft, say: Say) -> None:
    turn = len(draft.session.turns) - 1
    draft.happen(Heard(say.at))
    request = draft.do(AskInterviewer(Task.RESPOND, turn, aside=say.text.strip()))
    draft.happen(ResponseRequested(request, turn, aside=True))


def _asked_back(draft: Draft, say: Say) -> None:
    draft.happen(Heard(say.at))
    request = draft.do(AskInterviewer(Task.RESPOND, aside=say.text.strip()))
    draft.happen(AskedBackHeard(request, say.text.strip()))


def _pressed(draft: Draft, phase: s.InterviewingPhase, press: Press) -> None:
    draft.happen(Heard(press.at))
    match phase:
        case s.Collecting() | s.Responding():
            _pressed_open(draft, phase, press.action)
        case s.AwaitingFeedback():
            draft.say(not_now(press.action))
        case s.BetweenQuestions():
            _pressed_between(draft, press.action)
        case s.YourQuestions():
            if press.action in ("done", "skip", "end"):
                open_self_rating(draft)
            elif press.action == "repeat":
                draft.say(wording.closing(audience(draft.session), ()))
            else:
                draft.say(not_now(press.action))
        case _:
            assert_never(phase)


def _pressed_between(draft: Draft, action: str) -> None:
    if action in ("start", "skip", "done", "next"):
        ask_next(draft)
    elif action == "redo":
        last = _first_try(draft.session, len(draft.session.turns) - 1)
        put(draft, draft.session.question(last), opening=wording.redo_opening(), redo_of=last)
    else:
        draft.say(not_now(action))


def _first_try(session: s.Session, turn: int) -> int:
    redo_of = session.turns[turn].redo_of
    return turn if redo_of is None else redo_of


def _pressed_open(draft: Draft, phase: s.Collecting | s.Responding, action: str) -> None:
    index = len(draft.session.turns) - 1
    turn = draft.session.turns[index]
    match action:
        case "done":
            if isinstance(phase, s.Responding):
                return
            finish_answer(draft)
        case "hint":
            _hint(draft, index)
        case "why":
            _why(draft, index)
        case "skip":
            answered = any(part.fragments for part in turn.parts[:-1])
            close_turn(draft, TurnOutcome.ANSWERED if answered else TurnOutcome.SKIPPED)
        case "repeat":
            part = turn.parts[-1]
            text = part.note or (part.probe.text if part.probe else draft.session.question(index).text)
            draft.say(wording.say_again(text, audience(draft.session)))
        case "plan":
            if draft.session.setup.mode is Mode.REALISTIC:
                draft.say(wording.plan_hidden())
            else:
                draft.do(Show(ShowKind.PREP_SHEET))
        case _:
            draft.say(not_now(action))


def _hint(draft: Draft, index: int) -> None:
    turn = draft.session.turns[index]
    if turn.hints >= 3:
        draft.say(wording.no_more_hints())
        return
    hints = draft.session.question(index).hints
    given = turn.hints - turn.why_shown
    text = (hints.nudge, hints.angle, hints.structure)[given]
    draft.happen(HintGiven(index, why=False))
    gentle = draft.session.setup.mode is Mode.GENTLE
    draft.say(wording.gentle_hint(text) if gentle else wording.hint(turn.hints + 1, text))


def _why(draft: Draft, index: int) -> None:
    if draft.session.setup.mode is Mode.REALISTIC:
        draft.say(wording.why_hidden())
        return
    if not draft.session.turns[index].why_shown and draft.session.turns[index].hints < 3:
        draft.happen(HintGiven(index, why=True))
    draft.do(Show(ShowKind.WHY, index))
