"""A decision in the making: events are folded as they are added, so that what follows sees them."""

from dataclasses import dataclass

from bot.chat.message import Action, Message, Style, Visibility, action_id
from bot.interview.effects import Effect, Post, Schedule, Timer, effect_id
from bot.interview.events.anywhere import Noticed, TimerSet
from bot.interview.events.event import Event
from bot.interview.events.preparing import Started
from bot.interview.evolve import evolve
from bot.interview.session import SelfRating, Session, YourQuestions


@dataclass(frozen=True, slots=True)
class Decision:
    """What happened and what is asked of the world. Effect i has the id `effect_id(session, version before, i)`."""

    events: tuple[Event, ...] = ()
    effects: tuple[Effect, ...] = ()


class Draft:
    """Local to one `decide`; nothing outside ever holds one."""

    __slots__ = ("_base", "_effects", "_events", "now", "session")

    def __init__(self, session: Session, *, now: int, base: int | None = None) -> None:
        self.session = session
        self.now = now
        self._base = session.version if base is None else base
        self._events: list[Event] = []
        self._effects: list[Effect] = []

    @classmethod
    def begin(cls, event: Started, *, now: int) -> "Draft":
        """A draft for a session that begins with this event; its effects count from version 0."""
        draft = cls(evolve(None, event), now=now, base=0)
        draft._events.append(event)
        return draft

    def happen(self, *events: Event) -> None:
        """Add events; `session` is the session after them."""
        for event in events:
            self.session = evolve(self.session, event)
            self._events.append(event)

    def do(self, effect: Effect) -> str:
        """Add an effect and return its id."""
        self._effects.append(effect)
        return effect_id(self.session.id, self._base, len(self._effects) - 1)

    @property
    def next_id(self) -> str:
        """The id that the next effect will have."""
        return effect_id(self.session.id, self._base, len(self._effects))

    def say(self, message: Message, *, question: bool = False) -> str:
        """Post a message."""
        return self.do(Post(message, question))

    def schedule(self, timer: Timer, at: int) -> None:
        """Have a Tick come at `at`."""
        self.happen(TimerSet(timer, self.do(Schedule(timer, at))))

    def decision(self) -> Decision:
        """The finished decision. One with effects has an event, so that the next version names other ids."""
        if self._effects and not self._events:
            self.happen(Noticed("said"))
        return Decision(tuple(self._events), tuple(self._effects))

    def button(self, name: str, label: str, *, style: Style = Style.PLAIN) -> Action:
        """A button of the session as it stands: its id names the turn it belongs to."""
        # What is asked after the last question belongs to no turn: a second click on its buttons changes nothing.
        is_over = isinstance(self.session.phase, YourQuestions | SelfRating)
        turn = "-" if is_over or not self.session.turns else str(len(self.session.turns) - 1)
        return Action(action_id(name, self.session.id, turn), label, style)


def visible(message: Message, visibility: Visibility) -> Message:
    """The same message for another audience."""
    return Message(message.blocks, message.actions, visibility)
