"""What follows when an answer was read: a probe, something in role, the end of the question, feedback."""

from bot.chat.message import Action, Style
from bot.interview import session as s
from bot.interview.answering import arm_quiet, request_assessment
from bot.interview.asking import ask_next, audience, question_buttons
from bot.interview.draft import Draft
from bot.interview.effects import AskInterviewer, Show, ShowKind, Task
from bot.interview.events.interviewing import (
    AnswerReopened,
    AskedBackAnswered,
    Clarified,
    FeedbackAwaited,
    FeedbackShown,
    FragmentRevised,
    ProbeAsked,
    Remarked,
    ResponseRequested,
    TurnClosed,
)
from bot.interview.events.reviewing import ComparisonAwaited, RoundClosed
from bot.interview.inputs import Revise
from bot.interview.question import Mode
from bot.interview.quota import probes_left
from bot.interview.session import ASKED_BACK
from bot.interview.transcript import ReplyKind, Response
from bot.interview.turn import TurnOutcome
from bot.interview.wording import interviewing as wording
from bot.interview.wording.anywhere import closed, note
from bot.language.sentences import sentences


def finish_answer(draft: Draft) -> None:
    """The answer is complete: have it read. A redo is judged at once, without probes."""
    index = len(draft.session.turns) - 1
    turn = draft.session.turns[index]
    if not turn.parts[-1].fragments:
        draft.say(wording.nothing_yet())
        return
    if turn.redo_of is not None:
        close_turn(draft, TurnOutcome.ANSWERED)
        return
    request = draft.do(AskInterviewer(Task.RESPOND, index))
    draft.happen(ResponseRequested(request, index))


def responded(draft: Draft, turn: int, response: Response, *, aside: bool = False) -> None:
    """An answer was read: probe, say something in role, or move on. Quotas are kept here whoever asked."""
    probe = response.probe
    if response.kind is ReplyKind.CLARIFY:
        draft.happen(Clarified(turn))
        if response.note:
            draft.say(wording.in_role(response.note, audience(draft.session)))
        if aside and draft.session.turns[turn].parts[-1].fragments:
            arm_quiet(draft)
        elif not aside:
            _take_out_question(draft, turn)
    elif probe and _may_probe(draft.session, turn, response):
        draft.happen(ProbeAsked(turn, probe, draft.next_id))
        draft.say(wording.in_role(probe.text, audience(draft.session), question_buttons(draft)), question=True)
    elif response.note and draft.session.turns[turn].scaffolds < 2:
        scaffold = response.kind in (ReplyKind.NO_ANSWER, ReplyKind.HONEST_GAP, ReplyKind.OFF_RECORD)
        draft.happen(Remarked(turn, response.note, draft.next_id, scaffold))
        draft.say(wording.in_role(response.note, audience(draft.session), question_buttons(draft)), question=True)
    else:
        close_turn(draft, _outcome(response))


def _take_out_question(draft: Draft, turn: int) -> None:
    """What was sent as an answer and was a question is no part of the answer, and is not answered twice."""
    fragments = draft.session.turns[turn].parts[-1].fragments
    if fragments and len(sentences(fragments[-1].text)) == 1:
        draft.happen(FragmentRevised(fragments[-1].message, None))


def _may_probe(session: s.Session, turn: int, response: Response) -> bool:
    assert response.probe is not None
    asked = {probe.reason for probe in session.turns[turn].probes}
    return probes_left(session, turn) > 0 and response.probe.reason not in asked


def _outcome(response: Response) -> TurnOutcome:
    match response.kind:
        case ReplyKind.HONEST_GAP:
            return TurnOutcome.GAP
        case ReplyKind.NO_ANSWER:
            return TurnOutcome.NO_ANSWER
        case ReplyKind.ANSWER | ReplyKind.CLARIFY | ReplyKind.OFF_RECORD:
            return TurnOutcome.ANSWERED


def close_turn(draft: Draft, outcome: TurnOutcome) -> None:
    """End the open question, have it judged, and go on as the mode says."""
    turn = len(draft.session.turns) - 1
    draft.happen(TurnClosed(turn, outcome))
    redo = draft.session.turns[turn].redo_of is not None
    if outcome is TurnOutcome.SKIPPED:
        if redo:
            draft.happen(RoundClosed() if draft.session.debrief else FeedbackShown(turn))
            draft.say(closed() if draft.session.debrief else note("Left as it was. “next” goes on."))
        else:
            ask_next(draft)
        return
    request_assessment(draft, turn)
    if redo:
        draft.happen(ComparisonAwaited())
    elif draft.session.setup.mode is Mode.COACHING:
        draft.happen(FeedbackAwaited())
    else:
        ask_next(draft)


def show_feedback(draft: Draft, turn: int) -> None:
    """Coaching: feedback, then *next* or *redo*."""
    draft.happen(FeedbackShown(turn))
    draft.do(Show(ShowKind.FEEDBACK, turn, _feedback_buttons(draft)))


def _feedback_buttons(draft: Draft) -> tuple[Action, ...]:
    """After feedback; while a question is open there is nothing to go on to."""
    if not isinstance(draft.session.phase, s.BetweenQuestions):
        return ()
    return draft.button("next", "Next question", style=Style.PRIMARY), draft.button("redo", "Redo this one")


def answered_back(draft: Draft, response: Response) -> None:
    """A question of the candidate was answered from the posting."""
    draft.happen(AskedBackAnswered(response.note))
    if not isinstance(draft.session.phase, s.YourQuestions):
        draft.say(wording.in_role(response.note, audience(draft.session), _feedback_buttons(draft)))
        return
    more = "" if any(one.about == ASKED_BACK for one in draft.session.awaiting) else " Anything else?"
    buttons = (draft.button("done", "No more questions"),)
    draft.say(wording.in_role(f"{response.note}{more}", audience(draft.session), buttons))


def revised(draft: Draft, msg: Revise) -> None:
    """An edit or deletion counts until the debrief; a response that is out is replaced."""
    session = draft.session
    place = next(
        (
            (t, f)
            for t, turn in enumerate(session.turns)
            for part in turn.parts
            for f in part.fragments
            if f.message == msg.message
        ),
        None,
    )
    if place is None or session.debrief is not None or place[1].text == (msg.text or ""):
        return
    turn = place[0]
    draft.happen(FragmentRevised(msg.message, msg.text or None))
    if isinstance(draft.session.phase, s.Responding) and turn == len(session.turns) - 1:
        draft.happen(AnswerReopened(turn))
        if draft.session.turns[turn].parts[-1].fragments:
            finish_answer(draft)
    elif draft.session.turns[turn].outcome not in (TurnOutcome.OPEN, TurnOutcome.SKIPPED):
        request_assessment(draft, turn)
