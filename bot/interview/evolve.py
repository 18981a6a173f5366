"""How events make a session. Replay uses this alone, so it never sends anything again."""

from collections.abc import Iterable
from dataclasses import replace

from bot.interview import session as s
from bot.interview.events.event import Event
from bot.interview.events.interviewing import InterviewingEvent
from bot.interview.events.preparing import PreparingEvent, Started
from bot.interview.events.reviewing import ReviewingEvent
from bot.interview.evolving.anywhere import happened_anywhere
from bot.interview.evolving.interviewing import interviewed
from bot.interview.evolving.preparing import prepared
from bot.interview.evolving.reviewing import reviewed
from bot.interview.session import Session


def fold(events: Iterable[Event]) -> Session:
    """The session that these events make; the first is Started."""
    session: Session | None = None
    for event in events:
        session = evolve(session, event)
    assert session is not None, "no events"
    return session


def evolve(session: Session | None, event: Event) -> Session:
    """The session after `event`; the version counts events."""
    if session is None:
        assert isinstance(event, Started), "a session begins with Started"
        return _started(event)
    return replace(_applied(session, event), version=session.version + 1)


def _started(event: Started) -> Session:
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


def _applied(session: Session, event: Event) -> Session:
    if isinstance(event, Started):
        raise AssertionError("a session starts once")  # noqa: TRY004 - what is wrong is the order, not the type
    if isinstance(event, PreparingEvent):
        return prepared(session, event)
    if isinstance(event, InterviewingEvent):
        return interviewed(session, event)
    if isinstance(event, ReviewingEvent):
        return reviewed(session, event)
    return happened_anywhere(session, event)
