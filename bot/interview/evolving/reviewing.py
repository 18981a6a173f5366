"""How a session is reviewed: rated, debriefed, compared, read again."""

from dataclasses import replace

from bot.interview import session as s
from bot.interview.effects import Task
from bot.interview.events import reviewing as e
from bot.interview.evolving.changes import answered, only_assessments, with_request, with_turn
from bot.interview.session import ASKED_BACK, REREAD, Awaited, Session


def reviewed(session: Session, event: e.ReviewingEvent) -> Session:
    """The session after an event of this phase."""
    match event:
        case e.SelfRatingOpened():
            return replace(answered(session, ASKED_BACK), phase=s.SelfRating())
        case e.SelfRated(rating):
            return replace(session, self_rating=rating, phase=s.Debriefing())
        case e.DebriefRequested(request):
            session = replace(answered(session, Task.DEBRIEF), phase=s.Debriefing())
            return with_request(session, Awaited(request, Task.DEBRIEF))
        case e.DebriefMade(debrief):
            return replace(answered(session, Task.DEBRIEF), debrief=debrief)
        case e.RoundClosed():
            return replace(session, phase=s.Closed(), awaiting=only_assessments(session))
        case e.ComparisonAwaited():
            return replace(session, phase=s.Comparing())
        case e.Compared():
            return replace(session, phase=s.Closed() if session.debrief else s.BetweenQuestions())
        case e.DisputeOpened(turn):
            return replace(session, phase=s.Disputing(turn))
        case e.RereadRequested(request, turn):
            session = replace(session, phase=s.Rereading(turn))
            return with_request(session, Awaited(request, REREAD, turn))
        case e.RereadFailed():
            return replace(answered(session, REREAD), phase=s.Closed())
        case e.Reread(turn, assessment):
            session = replace(answered(session, REREAD), phase=s.Closed())
            return with_turn(session, turn, replace(session.turns[turn], assessment=assessment))
