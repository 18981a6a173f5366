"""Questions, answers in fragments, probes, hints, clarifications, and the candidate's own questions."""

from typing import assert_never

from bot.chat.message import Action, Style, Visibility
from bot.interview import session as s
from bot.interview.draft import Draft
from bot.interview.effects import AskInterviewer, Show, ShowKind, Task, Timer
from bot.interview.events.anywhere import Heard, Paused, QuietMoved
from bot.interview.events.interviewing import (
    AnswerReopened,
    AskedBackAnswered,
    AskedBackHeard,
    AssessmentRequested,
    Clarified,
    ClosingOpened,
    FeedbackAwaited,
    FeedbackShown,
    FragmentAdded,
    FragmentRevised,
    HintGiven,
    ProbeAsked,
    QuestionAsked,
    QuestionPosted,
    Remarked,
    ResponseRequested,
    TurnClosed,
)
from bot.interview.events.reviewing import ComparisonAwaited, RoundClosed, SelfRatingOpened
from bot.interview.inputs import Attach, Press, Revise, Say, Submit
from bot.interview.question import Mode, Question
from bot.interview.quota import QUIET_HELD_MS, SILENCE_MS, probes_left
from bot.interview.session import ASKED_BACK
from bot.interview.transcript import ReplyKind, Response
from bot.interview.turn import Fragment, TurnOutcome
from bot.interview.understand import Meaning, understand
from bot.interview.wording import interviewing as wording
from bot.interview.wording import reviewing
from bot.interview.wording.anywhere import closed, live_interview, not_now, note
from bot.language.sentences import sentences

_OPEN_WORDS = frozenset({"why", "stop", "next", "pass"})
_CLOSING_WORDS = frozenset({"no", "nothing", "next", "pass", "stop"})
_BETWEEN_WORDS = frozenset({"next", "go", "start", "redo", "pass"})


# Asking


def ask_next(draft: Draft) -> None:
    """Put the next question of the plan, or let the candidate ask."""
    question = draft.session.next_question()
    if question is None:
        open_closing(draft)
        return
    if not draft.session.turns:
        quiet = draft.session.setup.quiet_ms
        draft.say(wording.how_to_answer(quiet_seconds=quiet // 1000 if quiet else None))
        arm_silence(draft)
    put(draft, question, opening=wording.opening(draft.session, question))


def put(draft: Draft, question: Question, *, opening: str, redo_of: int | None = None) -> None:
    """Put a question as a new turn."""
    assert draft.session.plan is not None
    number = draft.session.plan.questions.index(question) + 1
    draft.happen(QuestionAsked(question.id, draft.next_id, redo_of))
    message = wording.question(
        question.text,
        speaker=question.speaker,
        number=number,
        count=len(draft.session.plan.questions),
        opening=opening,
        visibility=audience(draft.session),
        actions=_question_buttons(draft),
    )
    draft.say(message, question=True)


def audience(session: s.Session) -> Visibility:
    """Who hears questions: the channel in a `here` round, else the candidate alone."""
    return Visibility.PUBLIC if session.setup.here else Visibility.PRIVATE


def _question_buttons(draft: Draft) -> tuple[Action, ...]:
    buttons = [
        draft.button("done", "Done", style=Style.PRIMARY),
        draft.button("hint", "Hint"),
        draft.button("skip", "Skip"),
        draft.button("pause", "Pause"),
    ]
    if draft.session.setup.mode is not Mode.REALISTIC:
        buttons.append(draft.button("why", "Why this question?"))
    return tuple(buttons)


def open_closing(draft: Draft) -> None:
    """The candidate asks back."""
    draft.happen(ClosingOpened(draft.next_id))
    buttons = (draft.button("done", "No questions"),)
    draft.say(wording.closing(audience(draft.session), buttons), question=True)


def arm_silence(draft: Draft) -> None:
    """Half an hour without a word pauses; one timer runs and looks at the last word when it comes due."""
    if not draft.session.timer(Timer.SILENCE):
        draft.schedule(Timer.SILENCE, draft.now + SILENCE_MS)


# What the candidate does


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
            _collect(draft, say)
        case s.Responding():
            turn = len(draft.session.turns) - 1
            draft.happen(AnswerReopened(turn))
            _collect(draft, say)
        case s.AwaitingFeedback():
            _add_to_closed(draft, say)
        case s.YourQuestions():
            posted_at = draft.session.closing_posted_at
            if posted_at is None or say.at < posted_at:
                _add_to_closed(draft, say)
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


def _collect(draft: Draft, say: Say) -> None:
    """Add a fragment where it belongs: words written before a post was out belong to what was open before it."""
    if not say.text.strip() or _known(draft.session, say.message):
        return
    fragment = Fragment(say.message, say.text, say.at)
    turn, part = _place(draft.session, say.at)
    draft.happen(FragmentAdded(turn, part, fragment))
    if draft.session.turns[turn].outcome is not TurnOutcome.OPEN:
        request_assessment(draft, turn)
        return
    _arm_quiet(draft)


def _place(session: s.Session, at: int) -> tuple[int, int]:
    """Turn and part that words of time `at` belong to: the last one that was out by then, or the open one."""
    places = [(t, p) for t, turn in enumerate(session.turns) for p in range(len(turn.parts))]
    for t, p in reversed(places):
        posted_at = session.turns[t].parts[p].posted_at
        if posted_at is None or posted_at <= at or (t, p) == places[0]:
            return t, p
    return places[-1]


def _known(session: s.Session, message: str) -> bool:
    fragments = (f for turn in session.turns for part in turn.parts for f in part.fragments)
    return any(fragment.message == message for fragment in fragments)


def _arm_quiet(draft: Draft) -> None:
    """One timer runs at a time; when it comes due it looks at the last word and waits out what is left."""
    quiet = draft.session.setup.quiet_ms
    if quiet is not None and not draft.session.timer(Timer.QUIET):
        draft.schedule(Timer.QUIET, draft.session.quiet_from + quiet)


def _add_to_closed(draft: Draft, say: Say) -> None:
    """Late words of the last answer: added, and judged anew."""
    turn = len(draft.session.turns) - 1
    if not say.text.strip() or turn < 0 or _known(draft.session, say.message):
        return
    part = len(draft.session.turns[turn].parts) - 1
    draft.happen(FragmentAdded(turn, part, Fragment(say.message, say.text, say.at)))
    request_assessment(draft, turn)


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


# What the interviewer says


def responded(draft: Draft, turn: int, response: Response, *, aside: bool = False) -> None:
    """An answer was read: probe, say something in role, or move on. Quotas are kept here whoever asked."""
    probe = response.probe
    if response.kind is ReplyKind.CLARIFY:
        draft.happen(Clarified(turn))
        if response.note:
            draft.say(wording.in_role(response.note, audience(draft.session)))
        if aside and draft.session.turns[turn].parts[-1].fragments:
            _arm_quiet(draft)
        elif not aside:
            _take_out_question(draft, turn)
    elif probe and _may_probe(draft.session, turn, response):
        draft.happen(ProbeAsked(turn, probe, draft.next_id))
        draft.say(wording.in_role(probe.text, audience(draft.session), _question_buttons(draft)), question=True)
    elif response.note and draft.session.turns[turn].scaffolds < 2:
        scaffold = response.kind in (ReplyKind.NO_ANSWER, ReplyKind.HONEST_GAP, ReplyKind.OFF_RECORD)
        draft.happen(Remarked(turn, response.note, draft.next_id, scaffold))
        draft.say(wording.in_role(response.note, audience(draft.session), _question_buttons(draft)), question=True)
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


def request_assessment(draft: Draft, turn: int) -> None:
    """Have a closed answer judged; an earlier request for the same turn is void."""
    request = draft.do(AskInterviewer(Task.ASSESS, turn))
    draft.happen(AssessmentRequested(request, turn))


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


def open_self_rating(draft: Draft) -> None:
    """The candidate rates the round before any verdict."""
    draft.happen(SelfRatingOpened())
    buttons = tuple(draft.button(f"rate{rating}", reviewing.rating_label(rating)) for rating in range(1, 6))
    draft.say(reviewing.self_rating(buttons))


# What happens to words that were sent


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


def posted(draft: Draft, post: str, at: int) -> None:
    """Words reached the platform; earlier ones of the candidate move back and are judged anew."""
    before = draft.session
    draft.happen(QuestionPosted(post, at))
    for turn, (old, new) in enumerate(zip(before.turns, draft.session.turns, strict=True)):
        closed = new.outcome not in (TurnOutcome.OPEN, TurnOutcome.SKIPPED)
        if closed and old.exchanges() != new.exchanges():
            request_assessment(draft, turn)
