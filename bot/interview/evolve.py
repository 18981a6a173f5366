"""How events make a session. Replay uses this alone, so it never sends anything again."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import assert_never

from bot.interview import events as e
from bot.interview import session as s
from bot.interview.effects import Task, Timer
from bot.interview.session import Awaited, Session
from bot.interview.turn import Fragment, Part, Turn

PAGE = "page"
PROFILE = "profile"
ASKED_BACK = "asked_back"
REREAD = "reread"
"""What a request is about, beside the interviewer's tasks."""


def fold(events: Iterable[e.Event]) -> Session:
    """The session that these events make; the first is Started."""
    session: Session | None = None
    for event in events:
        session = evolve(session, event)
    assert session is not None, "no events"
    return session


def evolve(session: Session | None, event: e.Event) -> Session:
    """The session after `event`; the version counts events."""
    if session is None:
        assert isinstance(event, e.Started), "a session begins with Started"
        return _started(event)
    return replace(_applied(session, event), version=session.version + 1)


def _started(event: e.Started) -> Session:
    return Session(
        id=event.session,
        person=event.person,
        setup=event.setup,
        source=event.source,
        document=event.document,
        profile=event.profile,
        phase=s.ReadingPosting(),
        version=1,
        heard_at=event.at,
    )


def _applied(session: Session, event: e.Event) -> Session:
    match event:
        case e.Started():
            raise AssertionError("a session starts once")
        case (
            e.PageRequested()
            | e.PostingAccepted()
            | e.SourceRefused()
            | e.TextAwaited()
            | e.TextGiven()
            | e.LineFixed()
            | e.ProfileAwaited()
            | e.ProfileRequested()
            | e.ProfileAccepted()
            | e.ProfileDeclined()
            | e.SetupOpened()
            | e.SetupChanged()
            | e.PlanRequested()
            | e.PlanMade()
            | e.PlanShown()
            | e.CorrectionGiven()
        ):
            return _prepared(session, event)
        case (
            e.QuestionAsked()
            | e.QuestionPosted()
            | e.FragmentAdded()
            | e.FragmentRevised()
            | e.HintGiven()
            | e.ResponseRequested()
            | e.AnswerReopened()
            | e.ProbeAsked()
            | e.Remarked()
            | e.Clarified()
            | e.TurnClosed()
            | e.AssessmentRequested()
            | e.AnswerAssessed()
            | e.FeedbackAwaited()
            | e.FeedbackShown()
            | e.ClosingOpened()
            | e.AskedBackHeard()
            | e.AskedBackAnswered()
        ):
            return _interviewed(session, event)
        case (
            e.SelfRatingOpened()
            | e.SelfRated()
            | e.DebriefRequested()
            | e.DebriefMade()
            | e.RoundClosed()
            | e.ComparisonAwaited()
            | e.Compared()
            | e.DisputeOpened()
            | e.RereadRequested()
            | e.Reread()
            | e.RereadFailed()
        ):
            return _reviewed(session, event)
        case _:
            return _anywhere(session, event)


_Preparing = (
    e.PageRequested
    | e.PostingAccepted
    | e.SourceRefused
    | e.TextAwaited
    | e.TextGiven
    | e.LineFixed
    | e.ProfileAwaited
    | e.ProfileRequested
    | e.ProfileAccepted
    | e.ProfileDeclined
    | e.SetupOpened
    | e.SetupChanged
    | e.PlanRequested
    | e.PlanMade
    | e.PlanShown
    | e.CorrectionGiven
)


def _prepared(session: Session, event: _Preparing) -> Session:
    match event:
        case e.PageRequested(request, source, post):
            session = replace(session, source=source, progress_post=post, phase=s.ReadingPosting())
            return _awaiting(_without_preparation(session), Awaited(request, PAGE))
        case e.PostingAccepted(posting):
            return replace(
                _answered(session, PAGE), posting=posting, line_fixes=(), phase=s.ConfirmingPosting(), **_NO_PLAN
            )
        case e.SourceRefused():
            return replace(_answered(session, PAGE), phase=s.AwaitingText(event.jobs))
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
            return _awaiting(session, Awaited(request, PROFILE))
        case e.ProfileAccepted(profile):
            return replace(_answered(session, PROFILE), profile=profile, plan_is_current=False)
        case e.ProfileDeclined():
            return replace(_answered(session, PROFILE), phase=s.ConfirmingPosting())
        case e.SetupOpened():
            return replace(session, phase=s.SettingUp())
        case e.SetupChanged(setup):
            return replace(session, setup=setup, plan_is_current=False)
        case e.PlanRequested(request, then):
            phase = s.Planning() if then == "ask" else s.Mapping(then)
            session = replace(_answered(session, Task.PLAN), phase=phase)
            return _awaiting(session, Awaited(request, Task.PLAN))
        case e.PlanMade(plan):
            return replace(_answered(session, Task.PLAN), plan=plan, plan_is_current=True)
        case e.PlanShown():
            return replace(session, phase=s.ConfirmingMap())
        case e.CorrectionGiven(text):
            return replace(session, corrections=(*session.corrections, text), plan_is_current=False)


_Interviewing = (
    e.QuestionAsked
    | e.QuestionPosted
    | e.FragmentAdded
    | e.FragmentRevised
    | e.HintGiven
    | e.ResponseRequested
    | e.AnswerReopened
    | e.ProbeAsked
    | e.Remarked
    | e.Clarified
    | e.TurnClosed
    | e.AssessmentRequested
    | e.AnswerAssessed
    | e.FeedbackAwaited
    | e.FeedbackShown
    | e.ClosingOpened
    | e.AskedBackHeard
    | e.AskedBackAnswered
)


def _interviewed(session: Session, event: _Interviewing) -> Session:
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
            return _with_turn(session, turn, replace(one, hints=one.hints + 1, why_shown=one.why_shown or why))
        case e.ResponseRequested(request, turn, aside):
            session = replace(_answered(session, Task.RESPOND), phase=s.Responding())
            return _awaiting(session, Awaited(request, Task.RESPOND, turn, aside))
        case e.AnswerReopened():
            return replace(_answered(session, Task.RESPOND), phase=s.Collecting())
        case e.ProbeAsked(turn, probe, post):
            return _with_part(session, turn, Part(post, probe=probe))
        case e.Remarked(turn, note, post, scaffold):
            session = _with_part(session, turn, Part(post, note=note))
            one = session.turns[turn]
            return _with_turn(session, turn, replace(one, scaffolds=one.scaffolds + scaffold))
        case e.Clarified():
            return replace(_answered(session, Task.RESPOND), phase=s.Collecting())
        case e.TurnClosed(turn, outcome):
            session = _answered(session, Task.RESPOND)
            return _with_turn(session, turn, replace(session.turns[turn], outcome=outcome))
        case e.AssessmentRequested(request, turn):
            kept = tuple(one for one in session.awaiting if not (one.about == Task.ASSESS and one.turn == turn))
            return replace(session, awaiting=(*kept, Awaited(request, Task.ASSESS, turn)))
        case e.AnswerAssessed(turn, assessment):
            kept = tuple(one for one in session.awaiting if not (one.about == Task.ASSESS and one.turn == turn))
            session = replace(session, awaiting=kept)
            return _with_turn(session, turn, replace(session.turns[turn], assessment=assessment))
        case e.FeedbackAwaited():
            return replace(session, phase=s.AwaitingFeedback())
        case e.FeedbackShown():
            return replace(session, phase=s.BetweenQuestions())
        case e.ClosingOpened(post):
            return replace(session, phase=s.YourQuestions(), closing_post=post, closing_posted_at=None)
        case e.AskedBackHeard(request, text):
            asked = (*session.asked_back, s.AskedBack(text))
            return _awaiting(replace(session, asked_back=asked), Awaited(request, ASKED_BACK))
        case e.AskedBackAnswered(answer):
            unanswered = next(i for i, one in enumerate(session.asked_back) if not one.answer)
            asked = list(session.asked_back)
            asked[unanswered] = replace(asked[unanswered], answer=answer)
            awaiting = list(session.awaiting)
            awaiting.remove(next(one for one in awaiting if one.about == ASKED_BACK))
            return replace(session, asked_back=tuple(asked), awaiting=tuple(awaiting))


_Reviewing = (
    e.SelfRatingOpened
    | e.SelfRated
    | e.DebriefRequested
    | e.DebriefMade
    | e.RoundClosed
    | e.ComparisonAwaited
    | e.Compared
    | e.DisputeOpened
    | e.RereadRequested
    | e.Reread
    | e.RereadFailed
)


def _reviewed(session: Session, event: _Reviewing) -> Session:
    match event:
        case e.SelfRatingOpened():
            return replace(_answered(session, ASKED_BACK), phase=s.SelfRating())
        case e.SelfRated(rating):
            return replace(session, self_rating=rating, phase=s.Debriefing())
        case e.DebriefRequested(request):
            session = replace(_answered(session, Task.DEBRIEF), phase=s.Debriefing())
            return _awaiting(session, Awaited(request, Task.DEBRIEF))
        case e.DebriefMade(debrief):
            return replace(_answered(session, Task.DEBRIEF), debrief=debrief)
        case e.RoundClosed():
            return replace(session, phase=s.Closed(), awaiting=_only_assessments(session))
        case e.ComparisonAwaited():
            return replace(session, phase=s.Comparing())
        case e.Compared():
            return replace(session, phase=s.Closed() if session.debrief else s.BetweenQuestions())
        case e.DisputeOpened(turn):
            return replace(session, phase=s.Disputing(turn))
        case e.RereadRequested(request, turn):
            session = replace(session, phase=s.Rereading(turn))
            return _awaiting(session, Awaited(request, REREAD, turn))
        case e.RereadFailed():
            return replace(_answered(session, REREAD), phase=s.Closed())
        case e.Reread(turn, assessment):
            session = replace(_answered(session, REREAD), phase=s.Closed())
            return _with_turn(session, turn, replace(session.turns[turn], assessment=assessment))


_Anywhere = (
    e.ReplyHeld
    | e.Heard
    | e.QuietMoved
    | e.TimerSet
    | e.TimerEnded
    | e.Paused
    | e.Continued
    | e.StepFailed
    | e.StepRetried
    | e.Expired
    | e.Forgotten
    | e.Noticed
)


def _anywhere(session: Session, event: _Anywhere) -> Session:
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
            return replace(session, phase=s.FailedStep(step, session.phase), awaiting=_only_assessments(session))
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


_NO_PLAN: dict[str, bool] = {"plan_is_current": False}


def _awaiting(session: Session, request: Awaited) -> Session:
    return replace(session, awaiting=(*session.awaiting, request))


def _answered(session: Session, about: str) -> Session:
    return replace(session, awaiting=tuple(one for one in session.awaiting if one.about != about))


def _without_preparation(session: Session) -> Session:
    """Another posting or profile is coming: what was asked about the one before no longer counts."""
    kept = tuple(one for one in session.awaiting if one.about not in (PAGE, PROFILE, Task.PLAN))
    return replace(session, awaiting=kept)


def _only_assessments(session: Session) -> tuple[Awaited, ...]:
    return tuple(one for one in session.awaiting if one.about == Task.ASSESS)


def _timers_without(session: Session, timer: Timer) -> tuple[tuple[Timer, str], ...]:
    return tuple(one for one in session.timers if one[0] is not timer)


def _with_piece(phase: s.Phase, text: str) -> s.Phase:
    match phase:
        case s.AwaitingText(jobs, pieces):
            return s.AwaitingText(jobs, (*pieces, text))
        case s.AwaitingProfile(pieces):
            return s.AwaitingProfile((*pieces, text))
        case _:
            raise AssertionError("text is taken only where it was asked for")


def _with_turn(session: Session, turn: int, value: Turn) -> Session:
    return replace(session, turns=(*session.turns[:turn], value, *session.turns[turn + 1 :]))


def _with_part(session: Session, turn: int, part: Part) -> Session:
    one = session.turns[turn]
    session = replace(_answered(session, Task.RESPOND), phase=s.Collecting())
    return _with_turn(session, turn, replace(one, parts=(*one.parts, part)))


def _with_fragment(session: Session, turn: int, part: int, fragment: Fragment) -> Session:
    """Fragments are kept in platform order, however late they arrive."""
    one = session.turns[turn]
    parts = list(one.parts)
    fragments = sorted((*parts[part].fragments, fragment), key=_platform_order)
    parts[part] = replace(parts[part], fragments=tuple(fragments))
    return _with_turn(session, turn, replace(one, parts=tuple(parts)))


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
    return _with_turn(session, place[0], replace(turn, parts=tuple(parts)))
