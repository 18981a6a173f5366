"""What the judge's tests share: a question, a brief, and the answers of the development bank."""

import re
from pathlib import Path

from adapters.embedding.similarity import LexicalSimilarity
from bot.interview.assessment import Assessment, Dimension
from bot.interview.question import Hints, Intent, Mode, Probe, Question, QuestionKind, RoundKind
from bot.interview.transcript import Exchange, Response
from bot.interviewer.assess import assess
from bot.interviewer.respond import respond
from bot.ports import AssessBrief, RespondBrief
from bot.posting.model import Line, LineKind, Posting
from bot.profile.model import Profile

LEXICAL = LexicalSimilarity()
ASK = "Tell me about a guest who was angry at the front desk. What did you do?"
LINE = "Handle guest complaints at the front desk and find solutions within your authority"
STORY = (
    "Last August a guest arrived at eleven at night and her room was double booked. She was angry and had two tired "
    "children. I took them to the sofa, rang the hotel next door and found a family room, because I did not want to "
    "send them into the rain without one. I paid the taxi from petty cash rather than wait for my manager. She wrote "
    "to thank us the next day, and booked again for two weeks."
)


def question(text: str = ASK, line: str = LINE, *, kind: QuestionKind = QuestionKind.PAST, level: int = 1) -> Question:
    return Question(
        "q1", text, kind, Intent.CUSTOMER, "", ("D1",), (line,), (), (), (), (), Hints("", "", ""), level=level
    )


def judged(
    answer: str, *, ask: str = ASK, line: str = LINE, kind: QuestionKind = QuestionKind.PAST, hints: int = 0
) -> Assessment:
    brief = AssessBrief(question(ask, line, kind=kind), (line,), (Exchange(None, answer),), hints, "en")
    return assess(brief, similarity=LEXICAL)


def level(assessment: Assessment, dimension: Dimension) -> float:
    found = next(item.level for item in assessment.levels if item.dimension is dimension)
    assert found is not None
    return found


def posting(*lines: str) -> Posting:
    text = "\n".join(lines)
    made = []
    for number, line in enumerate(lines, 1):
        start = text.index(line)
        made.append(Line(f"D{number}", LineKind.RESPONSIBILITY, line, start, start + len(line), 1.0))
    return Posting("Receptionist", None, None, None, "en", "-", text, tuple(made), ())


def reaction(
    *answers: str,
    ask: str = ASK,
    line: str = LINE,
    kind: QuestionKind = QuestionKind.PAST,
    probes: tuple[Probe | None, ...] = (),
    left: int = 2,
    scaffolds: int = 0,
    profile: Profile | None = None,
    earlier: tuple[str, ...] = (),
    level: int = 1,
    latest: str = "",
) -> Response:
    padded = (None, *probes, *([None] * len(answers)))
    exchanges = tuple(Exchange(probe, answer) for probe, answer in zip(padded, answers, strict=False))
    brief = RespondBrief(
        posting(line, "Keep the key log and the petty cash"),
        profile,
        question(ask, line, kind=kind, level=level),
        exchanges,
        left,
        Mode.REALISTIC,
        RoundKind.HIRING_MANAGER,
        earlier=earlier,
        scaffolds=scaffolds,
        latest=latest,
    )
    return respond(brief, similarity=LEXICAL)


def bank() -> list[dict[str, str]]:
    """The development bank: per trade Q, L, kind and the five variants."""
    text = (Path(__file__).parent / "bank.md").read_text(encoding="utf-8")
    blocks = re.split(r"\n## ", text)[1:]
    return [dict(row.split(": ", 1) for row in block.strip().splitlines()[1:]) for block in blocks]
