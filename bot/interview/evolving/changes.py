"""Small changes to a session that several events make."""

from dataclasses import replace

from bot.interview.effects import Task
from bot.interview.session import Awaited, Session
from bot.interview.turn import Turn


def with_request(session: Session, request: Awaited) -> Session:
    """One request more is out."""
    return replace(session, awaiting=(*session.awaiting, request))


def answered(session: Session, about: str) -> Session:
    """Nothing about this is awaited any more."""
    return replace(session, awaiting=tuple(one for one in session.awaiting if one.about != about))


def only_assessments(session: Session) -> tuple[Awaited, ...]:
    """What is still awaited when a round is over or a step failed: an assessment counts whenever it comes."""
    return tuple(one for one in session.awaiting if one.about == Task.ASSESS)


def with_turn(session: Session, turn: int, value: Turn) -> Session:
    """The turn at this place is another now."""
    return replace(session, turns=(*session.turns[:turn], value, *session.turns[turn + 1 :]))
