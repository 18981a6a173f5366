"""A turn: one question with its answer in pieces, its probes, hints and assessment."""

from dataclasses import dataclass
from enum import StrEnum

from bot.interview.assessment import Assessment
from bot.interview.question import Probe
from bot.interview.transcript import Exchange


@dataclass(frozen=True, slots=True)
class Fragment:
    """One message of an answer. `at` is platform time in epoch milliseconds."""

    message: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Part:
    """Something the interviewer said that expects words, and the words that came.

    `probe` None and `note` empty: the question itself. `post` is the post's effect id, `posted_at` None until known.
    """

    post: str
    probe: Probe | None = None
    note: str = ""
    posted_at: int | None = None
    fragments: tuple[Fragment, ...] = ()

    @property
    def answer(self) -> str:
        """The fragments as one answer, in platform order."""
        return "\n".join(fragment.text for fragment in self.fragments)


class TurnOutcome(StrEnum):
    """How a question ended."""

    OPEN = "open"
    ANSWERED = "answered"
    GAP = "gap"
    NO_ANSWER = "no answer"
    SKIPPED = "skipped"
    CUT_SHORT = "cut short"


@dataclass(frozen=True, slots=True)
class Turn:
    """One question with its answer, probes, hints and assessment. `redo_of` is the index of the first try."""

    question: str
    parts: tuple[Part, ...]
    hints: int = 0
    why_shown: bool = False
    scaffolds: int = 0
    outcome: TurnOutcome = TurnOutcome.OPEN
    assessment: Assessment | None = None
    redo_of: int | None = None

    def exchanges(self) -> tuple[Exchange, ...]:
        """Question and probes with their answers; what the interviewer noted joins the answer before it.

        Notes (a clarification, a smaller version, the honest-gap path) are no probes: the words that follow
        one count toward the part they were said about.
        """
        exchanges: list[Exchange] = []
        for part in self.parts:
            if part.note and exchanges:
                joined = "\n".join(text for text in (exchanges[-1].answer, part.answer) if text)
                exchanges[-1] = Exchange(exchanges[-1].probe, joined)
            else:
                exchanges.append(Exchange(part.probe, part.answer))
        return tuple(exchanges)

    @property
    def probes(self) -> tuple[Probe, ...]:
        """The probes asked so far."""
        return tuple(part.probe for part in self.parts if part.probe)
