"""After the last question: self-rating, debrief, redo with before and after, dispute."""

import re
from typing import assert_never

from bot.chat.message import Action
from bot.interview import session as s
from bot.interview.asking import put
from bot.interview.assessment import Assessment
from bot.interview.draft import Draft
from bot.interview.effects import AskInterviewer, Show, ShowKind, Task, Timer
from bot.interview.events.anywhere import Heard
from bot.interview.events.reviewing import (
    Compared,
    DebriefMade,
    DebriefRequested,
    DisputeOpened,
    Reread,
    RereadRequested,
    RoundClosed,
    SelfRated,
)
from bot.interview.inputs import Attach, Press, Say, Submit
from bot.interview.quota import DEBRIEF_DEADLINE_MS
from bot.interview.transcript import Debrief
from bot.interview.understand import Meaning, choice, understand
from bot.interview.wording import interviewing
from bot.interview.wording import reviewing as wording
from bot.interview.wording.anywhere import closed, not_now, note

_CLOSED_WORDS = frozenset({"redo", "dispute", "report"})
_NUMBERED = re.compile(r"\s*(redo|dispute)\s+(?:question\s+|number\s+|#)?(\d{1,2})\s*", re.IGNORECASE)


def decide_reviewing(draft: Draft, phase: s.ReviewingPhase, msg: Say | Press | Submit | Attach) -> None:
    """What a person's deed means after the last question."""
    if isinstance(msg, Submit | Attach):
        draft.say(not_now("that"))
        return
    if isinstance(msg, Say):
        msg = _as_press(phase, msg)
    match phase:
        case s.SelfRating():
            _rated(draft, msg)
        case s.Closed():
            _after_close(draft, msg)
        case s.Disputing(turn):
            _disputed(draft, turn, msg)
        case s.Debriefing() | s.Comparing() | s.Rereading():
            draft.happen(Heard(msg.at))
        case _:
            assert_never(phase)


def _as_press(phase: s.ReviewingPhase, say: Say) -> Say | Press:
    numbered = _NUMBERED.fullmatch(say.text)
    if numbered and isinstance(phase, s.Closed):
        return Press(numbered.group(1).lower(), say.at, value=numbered.group(2))
    understood = understand(say.text, also=_CLOSED_WORDS)
    return Press(understood.action, say.at) if understood.meaning is Meaning.COMMAND else say


def _rated(draft: Draft, msg: Say | Press) -> None:
    rating: int | None = None
    if isinstance(msg, Say):
        rating = choice(msg.text, of=5)
    elif msg.action.startswith("rate"):
        rating = choice(msg.action.removeprefix("rate"), of=5)
    if rating is None and not (isinstance(msg, Press) and msg.action in ("skip", "end")):
        # Not `done`: a second click on “No questions” must not pass the self-rating by.
        draft.happen(Heard(msg.at))
        draft.say(note("A number from 1 to 5, or “skip”."))
        return
    draft.happen(Heard(msg.at), SelfRated(rating))
    draft.say(wording.debriefing())
    if not debrief_if_ready(draft):
        draft.schedule(Timer.DEADLINE, draft.now + DEBRIEF_DEADLINE_MS)


def debrief_if_ready(draft: Draft, *, deadline: bool = False) -> bool:
    """Ask for the debrief once every assessment is in, or at the deadline with those there are."""
    open_assessments = any(one.about == Task.ASSESS for one in draft.session.awaiting)
    asked = any(one.about == Task.DEBRIEF for one in draft.session.awaiting)
    if asked or (open_assessments and not deadline):
        return asked
    request = draft.do(AskInterviewer(Task.DEBRIEF))
    draft.happen(DebriefRequested(request))
    return True


def debriefed(draft: Draft, debrief: Debrief) -> None:
    """Show the debrief and close the round."""
    draft.happen(DebriefMade(debrief), RoundClosed())
    draft.do(Show(ShowKind.DEBRIEF, actions=_closed_buttons(draft)))


def _closed_buttons(draft: Draft) -> tuple[Action, ...]:
    return (draft.button("redo", "Redo the weakest answer"), draft.button("dispute", "I was misread"))


def _after_close(draft: Draft, msg: Say | Press) -> None:
    draft.happen(Heard(msg.at))
    if isinstance(msg, Say) or draft.session.debrief is None:
        draft.say(closed() if draft.session.debrief else wording.nothing_to_debrief())
        return
    match msg.action:
        case "redo":
            turn = _chosen_turn(draft, msg.value)
            if turn is not None:
                put(draft, draft.session.question(turn), opening=interviewing.redo_opening(), redo_of=turn)
        case "dispute":
            turn = _chosen_turn(draft, msg.value)
            if turn is not None:
                draft.happen(DisputeOpened(turn))
                draft.say(wording.dispute_wanted())
        case "report" | "repeat":
            draft.do(Show(ShowKind.DEBRIEF, actions=_closed_buttons(draft)))
        case "plan":
            draft.do(Show(ShowKind.PREP_SHEET))
        case _:
            draft.say(closed())


def _chosen_turn(draft: Draft, value: str) -> int | None:
    """The first try of the numbered question, or of the weakest answer."""
    session = draft.session
    assert session.plan is not None
    assert session.debrief is not None
    number = choice(value, of=len(session.plan.questions)) if value else None
    wanted = session.plan.questions[number - 1].id if number else session.debrief.weakest
    for index, turn in enumerate(session.turns):
        if turn.question == wanted and turn.redo_of is None:
            return index
    draft.say(wording.redo_which(len(session.plan.questions)))
    return None


def compared(draft: Draft) -> None:
    """Lay the redo beside the first try."""
    turn = len(draft.session.turns) - 1
    draft.happen(Compared())
    if draft.session.debrief:
        actions = _closed_buttons(draft)
    else:
        actions = (draft.button("next", "Next question"), draft.button("redo", "Once more"))
    draft.do(Show(ShowKind.COMPARISON, turn, actions))


def _disputed(draft: Draft, turn: int, msg: Say | Press) -> None:
    draft.happen(Heard(msg.at))
    if isinstance(msg, Press):
        if msg.action in ("skip", "done", "end"):
            draft.happen(RoundClosed())
            draft.say(closed())
        else:
            draft.say(wording.dispute_wanted())
        return
    words = msg.text.strip().strip("“”\"'")
    answer = "\n".join(exchange.answer for exchange in draft.session.turns[turn].exchanges())
    if not words or _flat(words) not in _flat(answer):
        draft.say(wording.dispute_words_unknown())
        return
    request = draft.do(AskInterviewer(Task.ASSESS, turn, dispute=words))
    draft.happen(RereadRequested(request, turn))


def _flat(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())


def reread(draft: Draft, turn: int, assessment: Assessment) -> None:
    """Show what the second reading found."""
    draft.happen(Reread(turn, assessment))
    draft.do(Show(ShowKind.REREAD, turn, _closed_buttons(draft)))
