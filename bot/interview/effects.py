"""What a decision asks of the world: verbs, data only."""

from dataclasses import dataclass
from enum import StrEnum

from bot.chat.message import Action, Message

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class ShowKind(StrEnum):
    """What bot.report draws from stored documents and the session."""

    POSTING_CARD = "posting_card"
    LINES = "lines"
    EVIDENCE_MAP = "evidence_map"
    MAP_CHANGE = "map_change"
    PREP_SHEET = "prep_sheet"
    FEEDBACK = "feedback"
    DEBRIEF = "debrief"
    COMPARISON = "comparison"
    REREAD = "reread"
    WHY = "why"


class Task(StrEnum):
    """What an interviewer is asked."""

    PLAN = "plan"
    RESPOND = "respond"
    ASSESS = "assess"
    DEBRIEF = "debrief"


class Timer(StrEnum):
    """What a timer is for."""

    QUIET = "quiet"
    SILENCE = "silence"
    EXPIRY = "expiry"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Post:
    """Say it. `question` marks the one kind of post that reports `Posted(at)`."""

    message: Message
    question: bool = False


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what the post with effect id `of` said."""

    of: str
    message: Message


@dataclass(frozen=True, slots=True)
class Show:
    """Have bot.report draw something, as one or more messages; the last one carries the buttons."""

    kind: ShowKind
    turn: int = -1
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class AskInterviewer:
    """Ask for a plan, a response, an assessment or a debrief. `turn` is its index in the session's turns.

    `aside` are words that are no part of the answer: a question about the question, a question to the employer.
    `dispute` are the words that the candidate says were misread.
    """

    task: Task
    turn: int = -1
    aside: str = ""
    dispute: str = ""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """Read the posting behind a URL or file name, the stored `document`, or the pasted `text`."""

    source: str
    document: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReadProfile:
    """Read the stored file `document`, or the pasted `text`, as a profile."""

    name: str
    document: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Schedule:
    """Come back at `at` (epoch milliseconds) with a Tick that carries this effect's id."""

    timer: Timer
    at: int


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete everything of this session but a tombstone without text."""


Effect = Post | Edit | Show | AskInterviewer | ReadPage | ReadProfile | Schedule | Erase


def effect_id(session: str, version: int, index: int) -> str:
    """`session.version.index` in base 36: at most 22 characters, unique over all sessions.

    Discord compares nonces (25 characters at most) among everything the bot posts; the three left over number the
    messages that one Show becomes.
    """
    return f"{session}.{_base36(version)}.{_base36(index)}"


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
        if not number:
            return digits
