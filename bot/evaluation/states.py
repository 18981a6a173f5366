"""The state diagram, found by trying every deed and reply in every state the core can be brought to.

`python -m bot.evaluation.states` prints docs/state.md. Nothing here knows which moves there are: decide does.
"""

import sys
from collections import deque
from collections.abc import Iterator

from bot.errors import RefusalReason
from bot.evaluation.diagram import Move, diagram
from bot.interview import inputs as i
from bot.interview import session as s
from bot.interview.assessment import Assessment, Dimension, DimensionLevel, band_of
from bot.interview.decide import decide
from bot.interview.effects import Task, Timer
from bot.interview.evolve import evolve
from bot.interview.question import Hints, Intent, Mode, Plan, Probe, ProbeReason, Question, QuestionKind
from bot.interview.session import ASKED_BACK, PAGE, PROFILE, REREAD, Awaited, Session
from bot.interview.transcript import Debrief, ReplyKind, Response

_JUDGED: tuple[type, ...] = (s.AwaitingFeedback, s.Comparing, s.Debriefing)
_MOST_TURNS = 4
_WORDS = "I rang every driver on the list myself and moved two of the loads."
_NOON = 1_790_000_000_000


def explore() -> tuple[Move, ...]:
    """Every move there is, breadth first, each once, in the order found."""
    moves: dict[Move, None] = {}
    waiting = deque(_begun(mode) for mode in (Mode.REALISTIC, Mode.COACHING))
    seen = {_key(session) for session in waiting}
    while waiting:
        session = waiting.popleft()
        for label, told, now in _alphabet(session):
            after = session
            for event in decide(session, told, now=now).events:
                after = evolve(after, event)
            if type(after.phase) is not type(session.phase):
                moves[Move(type(session.phase), label, type(after.phase))] = None
            if len(after.turns) <= _MOST_TURNS and (key := _key(after)) not in seen:
                seen.add(key)
                waiting.append(after)
    return tuple(moves)


def page() -> str:
    """docs/state.md."""
    return f"""# A round, as states

Made from the code: `python -m bot.evaluation.states > docs/state.md` tries every deed and every reply in every state
that `decide` can be brought to, and draws the moves it finds. A test fails while this page is older than the code.

Names in capitals are those of the product's description. An arrow from a box means that it starts at every state inside
where it can happen: anything can be paused, what asks the world for something can fail, and whatever is kept can be
forgotten. Words, hints, *repeat*, edits and typing leave a question where it is and are not drawn; a probe and a note
lead back to the open question.

```mermaid
{diagram(explore())}
```
"""


# Exploring


def _begun(mode: Mode) -> Session:
    setup = i.Setup(mode=mode, minutes=15, quiet_ms=20_000)
    start = i.Start("abcdefghij23", "somebody", "https://jobs.example/1", "", setup, _NOON)
    session = None
    for event in decide(None, start, now=_NOON).events:
        session = evolve(session, event)
    assert session is not None
    return session


def _key(session: Session) -> tuple[object, ...]:
    """What makes two sessions different enough to try both; coarse, so that exploring ends."""
    phase = session.phase
    inner = type(phase.inner).__name__ if isinstance(phase, s.Paused | s.FailedStep) else ""
    last = session.turns[-1] if session.turns else None
    return (
        type(phase).__name__,
        inner,
        session.setup.mode,
        session.posting is not None,
        session.plan_is_current,
        min(len(session.turns), 2),
        last is not None and last.redo_of is not None,
        last is not None and bool(last.parts[-1].fragments),
        session.debrief is not None,
        session.closing_posted_at is not None,
        bool(getattr(phase, "pieces", ())),
        bool(session.held),
        any(one.about == Task.ASSESS for one in session.awaiting) and isinstance(phase, _JUDGED),
        frozenset(one.about for one in session.awaiting) - {Task.ASSESS},
    )


Tried = tuple[str, i.Input, int]
"""What is tried: its label in the diagram, the input, and the time."""


def _alphabet(session: Session) -> Iterator[Tried]:
    now = max(session.heard_at, _NOON) + 1_000
    for action in _ACTIONS:
        label = "rate" if action.startswith("rate") else action
        yield label, i.Press(action, now), now
    yield "words", i.Say(f"m{session.version}", _WORDS, now), now
    yield "an address", i.Say(f"m{session.version}", "https://jobs.example/2", now), now
    yield "a question back", i.Say(f"m{session.version}", "What do you mean by that?", now), now
    yield "a real interview", i.Say(f"m{session.version}", "I'm in the interview right now", now), now
    yield "a file", i.Attach("d9", "cv.pdf", now), now
    yield "a form", i.Submit("paste", now, {"text": "Planner wanted."}), now
    yield "forget", i.Forget(now), now
    if session.closing_post:
        yield "posted", i.Posted(session.closing_post, now - 500), now
    for awaited in session.awaiting:
        yield from ((label, reply, now) for label, reply in _replies(awaited))
    for timer, timer_id in session.timers:
        yield _TIMERS[timer][0], i.Tick(timer_id, now), now + _TIMERS[timer][1]


_ACTIONS = (
    "start",
    "done",
    "skip",
    "hint",
    "repeat",
    "next",
    "redo",
    "dispute",
    "map",
    "plan",
    "profile",
    "setup",
    "paste",
    "rate4",
    "report",
    "retry",
    "pause",
    "continue",
    "end",
)

_TIMERS = {
    Timer.QUIET: ("quiet", 60_000),
    Timer.SILENCE: ("half an hour's silence", 2 * 60 * 60 * 1000),
    Timer.EXPIRY: ("thirty days", 40 * 24 * 60 * 60 * 1000),
    Timer.DEADLINE: ("deadline", 60_000),
}


def _replies(awaited: Awaited) -> Iterator[tuple[str, i.Input]]:
    """Everything that may come back for one request."""
    name = awaited.request
    yield "a step fails", i.Failed(name, "do that")
    match awaited.about:
        case about if about == PAGE:
            yield "posting read", i.PageRead(name, i.PostingSummary("d1", "Planner", "Corran", "en", 9))
            yield "no posting", i.PageRefused(name, RefusalReason.LOGIN_WALL, "A login page.", "Paste the text.")
        case about if about == PROFILE:
            yield "profile read", i.ProfileRead(name, i.ProfileSummary("f1", 5))
            yield "unreadable", i.ProfileRefused(name, "It is encrypted.", "Go on without.")
        case about if about == ASKED_BACK:
            yield "answered", i.Responded(name, Response(ReplyKind.OFF_RECORD, note="The posting does not say."))
        case about if about == REREAD:
            yield "judged", i.Assessed(name, _ASSESSMENT)
        case Task.PLAN:
            yield "plan made", i.Planned(name, _PLAN)
        case Task.RESPOND:
            yield "move on", i.Responded(name, Response(ReplyKind.ANSWER))
            yield "probe", i.Responded(name, Response(ReplyKind.ANSWER, probe=_PROBE))
            yield "note", i.Responded(name, Response(ReplyKind.NO_ANSWER, note="What happened first?"))
            yield "clarified", i.Responded(name, Response(ReplyKind.CLARIFY, note="As the posting has it."))
        case Task.ASSESS:
            yield "judged", i.Assessed(name, _ASSESSMENT)
        case Task.DEBRIEF:
            yield "debrief made", i.Debriefed(name, _DEBRIEF)
        case _:
            raise AssertionError(f"nothing answers {awaited.about}")


_PROBE = Probe(ProbeReason.RESULT, "How did it end?")
_PLAN = Plan(
    (),
    tuple(
        Question(
            id=f"Q{number}",
            text=f"How did you plan route {number}?",
            kind=QuestionKind.PAST,
            intent=Intent.DO_THE_WORK,
            why="",
            lines=("D1",),
            quotes=("Plan routes",),
            facts=(),
            listen_for=(),
            red_flags=(),
            probes=(),
            hints=Hints("one", "two", "three"),
        )
        for number in (1, 2)
    ),
)
_ASSESSMENT = Assessment(
    (DimensionLevel(Dimension.RESULT, 3.0, None),), overall=3.0, band=band_of(3.0), points=(), guards=()
)
_DEBRIEF = Debrief((), (), "Q1", (), ())


if __name__ == "__main__":
    sys.stdout.write(page())
