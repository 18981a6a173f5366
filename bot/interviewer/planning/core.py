"""What of a posting line can be spoken inside a question."""

from dataclasses import dataclass
from enum import StrEnum

from bot.interviewer.planning.soft import Trait
from bot.posting.model import Line

MOST_WORDS = 12
"""Of a line inside a question: more cannot be taken in by ear."""


class Shape(StrEnum):
    """How a line can be asked about."""

    VERB = "verb"
    TOPIC = "topic"
    TRAIT = "trait"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Core:
    """What of a line is spoken. `doing` is the -ing form of `do`; `topic` a noun phrase; `quote` verbatim."""

    line: Line
    shape: Shape
    do: str = ""
    doing: str = ""
    topic: str = ""
    quote: str = ""
    trait: Trait | None = None

    @property
    def spoken(self) -> str:
        """The words of the line that will be heard, or the line where it is heard through another."""
        return self.do or (self.topic if self.shape is Shape.TOPIC else self.line.text)
