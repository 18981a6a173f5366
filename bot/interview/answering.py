"""The words of an answer: where each piece belongs, when they are complete, and that they are judged."""

from bot.interview import session as s
from bot.interview.draft import Draft
from bot.interview.effects import AskInterviewer, Task, Timer
from bot.interview.events.interviewing import AssessmentRequested, FragmentAdded, QuestionPosted
from bot.interview.inputs import Say
from bot.interview.turn import Fragment, TurnOutcome


def collect(draft: Draft, say: Say) -> None:
    """Add a fragment where it belongs: words written before a post was out belong to what was open before it."""
    if not say.text.strip() or _known(draft.session, say.message):
        return
    fragment = Fragment(say.message, say.text, say.at)
    turn, part = _place(draft.session, say.at)
    draft.happen(FragmentAdded(turn, part, fragment))
    if draft.session.turns[turn].outcome is not TurnOutcome.OPEN:
        request_assessment(draft, turn)
        return
    arm_quiet(draft)


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


def arm_quiet(draft: Draft) -> None:
    """One timer runs at a time; when it comes due it looks at the last word and waits out what is left."""
    quiet = draft.session.setup.quiet_ms
    if quiet is not None and not draft.session.timer(Timer.QUIET):
        draft.schedule(Timer.QUIET, draft.session.quiet_from + quiet)


def add_to_closed(draft: Draft, say: Say) -> None:
    """Late words of the last answer: added, and judged anew."""
    turn = len(draft.session.turns) - 1
    if not say.text.strip() or turn < 0 or _known(draft.session, say.message):
        return
    part = len(draft.session.turns[turn].parts) - 1
    draft.happen(FragmentAdded(turn, part, Fragment(say.message, say.text, say.at)))
    request_assessment(draft, turn)


def request_assessment(draft: Draft, turn: int) -> None:
    """Have a closed answer judged; an earlier request for the same turn is void."""
    request = draft.do(AskInterviewer(Task.ASSESS, turn))
    draft.happen(AssessmentRequested(request, turn))


def posted(draft: Draft, post: str, at: int) -> None:
    """Words reached the platform; earlier ones of the candidate move back and are judged anew."""
    before = draft.session
    draft.happen(QuestionPosted(post, at))
    for turn, (old, new) in enumerate(zip(before.turns, draft.session.turns, strict=True)):
        closed = new.outcome not in (TurnOutcome.OPEN, TurnOutcome.SKIPPED)
        if closed and old.exchanges() != new.exchanges():
            request_assessment(draft, turn)
