"""What can happen in every phase: words, timers, a pause, a failed step, the end."""

from dataclasses import dataclass

from bot.interview.effects import Timer
from bot.interview.session import HeldReply


@dataclass(frozen=True, slots=True)
class ReplyHeld:
    """A reply came while the round was paused; it counts when the round goes on."""

    reply: HeldReply


@dataclass(frozen=True, slots=True)
class Heard:
    """The candidate did something at `at`."""

    at: int


@dataclass(frozen=True, slots=True)
class QuietMoved:
    """Typing or a *wait* holds back the end of the answer until the quiet spell has run from `at`."""

    at: int


@dataclass(frozen=True, slots=True)
class TimerSet:
    """A timer runs; `id` is its Schedule's effect id."""

    timer: Timer
    id: str


@dataclass(frozen=True, slots=True)
class TimerEnded:
    """A timer came due."""

    timer: Timer


@dataclass(frozen=True, slots=True)
class Paused:
    """The round was put on hold."""


@dataclass(frozen=True, slots=True)
class Continued:
    """The round goes on."""


@dataclass(frozen=True, slots=True)
class StepFailed:
    """A step failed for good."""

    step: str


@dataclass(frozen=True, slots=True)
class StepRetried:
    """A failed step is done again."""


@dataclass(frozen=True, slots=True)
class Expired:
    """Thirty days went by without a word."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Everything was deleted."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something was said that changes nothing; `what` names it for the record."""

    what: str


AnywhereEvent = (
    ReplyHeld
    | Heard
    | QuietMoved
    | TimerSet
    | TimerEnded
    | Paused
    | Continued
    | StepFailed
    | StepRetried
    | Expired
    | Forgotten
    | Noticed
)
