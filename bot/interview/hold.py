"""Pause, continue, failure and the end: what can happen in every state."""

from bot.interview import session as s
from bot.interview.answering import request_assessment
from bot.interview.asking import arm_silence, audience, open_self_rating
from bot.interview.draft import Draft
from bot.interview.events.anywhere import Continued, Heard, Paused, StepRetried
from bot.interview.events.interviewing import AnswerReopened, TurnClosed
from bot.interview.events.preparing import ProfileAwaited
from bot.interview.events.reviewing import RoundClosed
from bot.interview.inputs import Press
from bot.interview.preparing import read_page, request_plan, show_card
from bot.interview.replies import reply_to
from bot.interview.responding import close_turn, finish_answer
from bot.interview.reviewing import debrief_if_ready, decide_reviewing
from bot.interview.turn import TurnOutcome
from bot.interview.wording import interviewing, preparing, reviewing
from bot.interview.wording.anywhere import back, closed, failed, not_paused, note, paused, still_paused


def pause(draft: Draft, *, because: str = "") -> None:
    """Put the round on hold, whatever it is doing."""
    draft.happen(Paused())
    draft.say(paused(because=because))


def while_paused(draft: Draft, action: str, at: int) -> None:
    """What a deed means while the round is on hold."""
    if action == "end":
        draft.happen(Heard(at))
        held = draft.session.held
        draft.happen(Continued())
        for reply in held:
            reply_to(draft, reply)
        end(draft)
    elif action == "continue":
        held = draft.session.held
        draft.happen(Heard(at), Continued())
        draft.say(back())
        for reply in held:
            reply_to(draft, reply)
        if not held:
            resume(draft)
    elif action != "pause":
        draft.say(still_paused())


def go_on(draft: Draft) -> None:
    """Continue where nothing is on hold: somebody is back, perhaps after a crash, and sees what is open."""
    if isinstance(draft.session.phase, s.Closed):
        draft.say(closed())
        return
    draft.say(not_paused())
    resume(draft)


def resume(draft: Draft) -> None:
    """Say again what is open, so that nobody has to scroll."""
    session = draft.session
    if isinstance(session.phase, s.Collecting | s.Responding | s.AwaitingFeedback | s.BetweenQuestions):
        arm_silence(draft)
    match session.phase:
        case s.Collecting():
            index = len(session.turns) - 1
            part = session.turns[index].parts[-1]
            text = part.note or (part.probe.text if part.probe else session.question(index).text)
            draft.say(interviewing.say_again(text, audience(session)))
        case s.YourQuestions():
            draft.say(interviewing.closing(audience(session), ()))
        case s.SelfRating():
            open_self_rating(draft)
        case s.ConfirmingPosting() | s.SettingUp():
            show_card(draft)
        case s.ConfirmingMap():
            request_plan(draft, "map")
        case s.AwaitingText():
            draft.say(preparing.paste_wanted())
        case s.AwaitingProfile():
            draft.say(preparing.profile_wanted())
        case s.BetweenQuestions():
            draft.say(note("Say “next” for the next question, or “redo” to answer that one again."))
        case s.FailedStep(step):
            draft.say(failed(step, (draft.button("retry", "Retry"),)))
        case _:
            return


def while_failed(draft: Draft, action: str) -> None:
    """What a deed means while a failed step waits to be done again."""
    phase = draft.session.phase
    assert isinstance(phase, s.FailedStep)
    if action == "end":
        draft.happen(StepRetried())
        end(draft)
    elif action == "pause":
        pause(draft)
    elif action in ("retry", "start", "continue", "done"):
        draft.happen(StepRetried())
        _again(draft)
    else:
        draft.say(failed(phase.step, (draft.button("retry", "Retry"),)))


def _again(draft: Draft) -> None:
    """Do the failed step once more."""
    session = draft.session
    match session.phase:
        case s.ReadingPosting():
            read_page(draft, session.source, document=session.document)
        case s.Mapping(show):
            request_plan(draft, show)
        case s.Planning():
            request_plan(draft, "ask")
        case s.ReadingProfile():
            draft.happen(ProfileAwaited())
            draft.say(preparing.profile_wanted())
        case s.Responding():
            draft.happen(AnswerReopened(len(session.turns) - 1))
            finish_answer(draft)
        case s.Debriefing():
            debrief_if_ready(draft, deadline=True)
        case _:
            resume(draft)


def end(draft: Draft) -> None:
    """End the round: what was answered is judged, then the self-rating and the debrief follow."""
    session = draft.session
    match session.phase:
        case s.Collecting() | s.Responding():
            _end_open_turn(draft)
        case s.AwaitingFeedback() | s.BetweenQuestions() | s.YourQuestions():
            open_self_rating(draft)
        case s.SelfRating():
            decide_reviewing(draft, session.phase, Press("end", draft.now))
        case s.Debriefing() | s.Closed():
            return
        case s.Comparing() | s.Disputing() | s.Rereading():
            draft.happen(RoundClosed())
            draft.say(closed())
        case _:
            draft.happen(RoundClosed())
            draft.say(reviewing.nothing_to_debrief())


def _end_open_turn(draft: Draft) -> None:
    session = draft.session
    index = len(session.turns) - 1
    turn = session.turns[index]
    answered = any(part.fragments for part in turn.parts)
    if turn.redo_of is not None:
        close_turn(draft, TurnOutcome.ANSWERED if answered else TurnOutcome.SKIPPED)
        return
    draft.happen(TurnClosed(index, TurnOutcome.CUT_SHORT if answered else TurnOutcome.SKIPPED))
    if answered:
        request_assessment(draft, index)
    if any(part.fragments for one in session.turns for part in one.parts):
        open_self_rating(draft)
    else:
        draft.happen(RoundClosed())
        draft.say(reviewing.nothing_to_debrief())
