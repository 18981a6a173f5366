"""How much is asked: questions, probes, hints and their price, and how long things wait."""

from bot.interview.inputs import Setup
from bot.interview.question import QUESTIONS_BY_MINUTES, Mode
from bot.interview.session import Session

HINT_CAPS = (5.0, 4.0, 3.5, 3.0)
"""The highest level an answer can get after 0, 1, 2 or 3 hints."""

SILENCE_MS = 30 * 60 * 1000
EXPIRY_MS = 30 * 24 * 60 * 60 * 1000
QUIET_HELD_MS = 5 * 60 * 1000
DEBRIEF_DEADLINE_MS = 20 * 1000

_GENTLE_QUESTIONS = 3
_PROBES = {Mode.GENTLE: 1, Mode.COACHING: 2, Mode.REALISTIC: 2}


def question_count(setup: Setup) -> int:
    """How many questions the round has."""
    return _GENTLE_QUESTIONS if setup.mode is Mode.GENTLE else QUESTIONS_BY_MINUTES[setup.minutes]


def probes_left(session: Session, turn: int) -> int:
    """How many probes this turn may still have; a redo has none."""
    one = session.turns[turn]
    return 0 if one.redo_of is not None else max(0, _PROBES[session.setup.mode] - len(one.probes))
