"""How an interview goes on: questions, answers in pieces, hints, probes, what the candidate asks back."""

from collections.abc import Callable
from dataclasses import replace

from bot.interview import session as s
from bot.interview.effects import Task
from bot.interview.events import interviewing as e
from bot.interview.evolving.changes import answered, with_request, with_turn
from bot.interview.session import ASKED_BACK, Awaited, Session
from bot.interview.turn import Fragment, Part, Turn


def interviewed(session: Session, event: e.InterviewingEvent) -> Session:
    """The session after an event of this phase."""
    match event:
        case e.QuestionAsked(question, post, redo_of):
            turn = Turn(question, (Part(post),), redo_of=redo_of)
            return replace(session, turns=(*session.turns, turn), phase=s.Collecting())
        case e.QuestionPosted(post, at):
            return _posted(session, post, at)
        case e.FragmentAdded(turn, part, fragment):
            session = _with_fragment(session, turn, part, fragment)
            if fragment.at < session.heard_at:
                return session
            # The latest word counts the quiet spell anew: it ends a *wait* that was asked for before it.
            return replace(session, heard_at=fragment.at, quiet_from=fragment.at)
        case e.FragmentRevised(message, text):
            return _with_revision(session, message, text)
        case e.HintGiven(turn, why):
            one = session.turns[turn]
            return with_turn(session, turn, replace(one, hints=one.hints + 1, why_shown=one.why_shown or why))
        case e.ResponseRequested(request, turn, aside):
            session = replace(answered(session, Task.RESPOND), phase=s.Responding())
            return with_request(session, Awaited(request, Task.RESPOND, turn, aside))
        case e.AnswerReopened():
            return replace(answered(session, Task.RESPOND), phase=s.Collecting())
        case e.ProbeAsked(turn, probe, post):
            return _with_part(session, turn, Part(post, probe=probe))
        case e.Remarked(turn, note, post, scaffold):
            session = _with_part(session, turn, Part(post, note=note))
            one = session.turns[turn]
            return with_turn(session, turn, replace(one, scaffolds=one.scaffolds + scaffold))
        case e.Clarified():
            return replace(answered(session, Task.RESPOND), phase=s.Collecting())
        case e.TurnClosed(turn, outcome):
            session = answered(session, Task.RESPOND)
            return with_turn(session, turn, replace(session.turns[turn], outcome=outcome))
        case e.AssessmentRequested(request, turn):
            kept = tuple(one for one in session.awaiting if not (one.about == Task.ASSESS and one.turn == turn))
            return replace(session, awaiting=(*kept, Awaited(request, Task.ASSESS, turn)))
        case e.AnswerAssessed(turn, assessment):
            kept = tuple(one for one in session.awaiting if not (one.about == Task.ASSESS and one.turn == turn))
            session = replace(session, awaiting=kept)
            return with_turn(session, turn, replace(session.turns[turn], assessment=assessment))
        case e.FeedbackAwaited():
            return replace(session, phase=s.AwaitingFeedback())
        case e.FeedbackShown():
            return replace(session, phase=s.BetweenQuestions())
        case e.ClosingOpened(post):
            return replace(session, phase=s.YourQuestions(), closing_post=post, closing_posted_at=None)
        case e.AskedBackHeard(request, text):
            asked = (*session.asked_back, s.AskedBack(text))
            return with_request(replace(session, asked_back=asked), Awaited(request, ASKED_BACK))
        case e.AskedBackAnswered(answer):
            unanswered = next(i for i, one in enumerate(session.asked_back) if not one.answer)
            asked = list(session.asked_back)
            asked[unanswered] = replace(asked[unanswered], answer=answer)
            awaiting = list(session.awaiting)
            awaiting.remove(next(one for one in awaiting if one.about == ASKED_BACK))
            return replace(session, asked_back=tuple(asked), awaiting=tuple(awaiting))


def _with_part(session: Session, turn: int, part: Part) -> Session:
    one = session.turns[turn]
    session = replace(answered(session, Task.RESPOND), phase=s.Collecting())
    return with_turn(session, turn, replace(one, parts=(*one.parts, part)))


def _with_fragment(session: Session, turn: int, part: int, fragment: Fragment) -> Session:
    """Fragments are kept in platform order, however late they arrive."""
    one = session.turns[turn]
    parts = list(one.parts)
    fragments = sorted((*parts[part].fragments, fragment), key=_platform_order)
    parts[part] = replace(parts[part], fragments=tuple(fragments))
    return with_turn(session, turn, replace(one, parts=tuple(parts)))


def _platform_order(fragment: Fragment) -> tuple[int, str]:
    return fragment.at, fragment.message


def _with_revision(session: Session, message: str, text: str | None) -> Session:
    def revised(part: Part) -> Part:
        fragments = (
            replace(fragment, text=text or "") if fragment.message == message else fragment
            for fragment in part.fragments
            if fragment.message != message or text
        )
        return replace(part, fragments=tuple(fragments))

    return _each_part(session, revised)


def _each_part(session: Session, change: Callable[[Part], Part]) -> Session:
    turns = tuple(replace(turn, parts=tuple(map(change, turn.parts))) for turn in session.turns)
    return replace(session, turns=turns)


def _posted(session: Session, post: str, at: int) -> Session:
    """The platform says when the words were out: what was written before that belongs to the part before."""
    if post == session.closing_post:
        return replace(session, closing_posted_at=at)
    session = _each_part(session, lambda part: replace(part, posted_at=at) if part.post == post else part)
    places = [(t, p) for t, turn in enumerate(session.turns) for p in range(len(turn.parts))]
    place = next((place for place in places if session.turns[place[0]].parts[place[1]].post == post), None)
    if place is None or place == places[0]:
        return session
    part = session.turns[place[0]].parts[place[1]]
    early = [fragment for fragment in part.fragments if fragment.at < at]
    if not early:
        return session
    before = places[places.index(place) - 1]
    for fragment in early:
        session = _with_fragment(session, before[0], before[1], fragment)
    turn = session.turns[place[0]]
    parts = list(turn.parts)
    late = tuple(fragment for fragment in part.fragments if fragment.at >= at)
    parts[place[1]] = replace(parts[place[1]], fragments=late)
    return with_turn(session, place[0], replace(turn, parts=tuple(parts)))
