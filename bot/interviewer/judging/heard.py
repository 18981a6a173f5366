"""One reading of an answer for judge and interviewer: what is kept of it, what is found in it, what that is worth."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.interview.question import Question, QuestionKind
from bot.interview.transcript import Exchange
from bot.interviewer.judging.evidence import Evidence, find_evidence
from bot.interviewer.judging.levels import Levels, levels_of
from bot.interviewer.judging.linked import linked
from bot.interviewer.judging.plans import PlanEvidence, find_plans
from bot.interviewer.judging.reading import Reading, read
from bot.interviewer.judging.relevance import Relevance, relevance
from bot.interviewer.judging.screening import Screened, screen
from bot.ports import Similarity


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the lines it is about, the whole posting, and what else was said to the candidate."""

    question: Question
    lines: tuple[str, ...]
    posting: str
    language: str = "en"
    probes: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """What an answer may have been copied from."""
        return (self.question.text, *self.question.quotes, *self.lines, self.posting, *self.probes)

    @property
    def line(self) -> str:
        """The line that is named where something is said about the answer."""
        return next(iter((*self.lines, *self.question.quotes)), "")

    def screened(self, text: str) -> Screened:
        """What is left of some words of the candidate's."""
        return screen(text, sources=self.sources, language=self.language)


@dataclass(frozen=True, slots=True)
class Heard:
    """All answers to one question, read as one."""

    asked: Asked
    text: str
    screened: Screened
    reading: Reading
    evidence: Evidence
    plans: PlanEvidence
    link: Relevance
    levels: Levels

    @property
    def kind(self) -> QuestionKind:
        """What kind of answer was asked for."""
        return self.asked.question.kind


def hear(asked: Asked, exchanges: Sequence[Exchange], *, similarity: Similarity) -> Heard:
    """Screen, read and weigh everything that was answered to a question."""
    # One under the other, so that no sentence runs over two answers.
    text = "\n".join(exchange.answer for exchange in exchanges)
    screened = asked.screened(text)
    reading = read(screened.kept)
    evidence = find_evidence(reading)
    plans = find_plans(reading, kind=asked.question.kind)
    link = relevance(
        reading, question=asked.question.text, lines=asked.lines, posting=asked.posting, similarity=similarity
    )
    link = linked(link, exchanges, lines=asked.lines, sources=asked.sources)
    levels = levels_of(reading, evidence, plans, kind=asked.question.kind, relevance=link)
    return Heard(asked, text, screened, reading, evidence, plans, link, levels)


def levels_of_piece(heard: Heard, piece: str) -> Levels:
    """What some words of an answer earn by themselves."""
    reading = read(heard.asked.screened(piece).kept)
    # Read alone, a short piece would look more particular than the answer that it is part of.
    evidence = replace(find_evidence(reading), detail=heard.evidence.detail)
    plans = find_plans(reading, kind=heard.kind)
    return levels_of(reading, evidence, plans, kind=heard.kind, relevance=heard.link)
