"""Answers that people graded, read from the project's examples and from a corpus."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from bot.interview.question import Question, QuestionKind
from bot.interview.transcript import Exchange
from bot.interviewer.lone_question import lone_question
from bot.language.media import Media
from bot.ports import AssessBrief
from bot.posting.read import read_posting
from bot.runtime.files import MEDIA

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
_CORPUS_GRADES = {"strong": 5.0, "medium": 3.5, "weak": 2.0, "buzzword": 1.0, "off_topic": 1.0}

Record = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Graded:
    """One answer. `missing` are the dimensions that its author left out on purpose, None where nobody said."""

    variant: str
    grade: float | None
    text: str
    missing: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class GradedQuestion:
    """A question of a posting with its answers."""

    id: str
    question: Question
    posting_text: str
    answers: tuple[Graded, ...]

    def brief(self, text: str) -> AssessBrief:
        """What the judge is given for one answer."""
        return AssessBrief(
            self.question, self.question.quotes, (Exchange(None, text),), 0, "en", posting_text=self.posting_text
        )


def example_questions() -> tuple[GradedQuestion, ...]:
    """The project's own graded answers."""
    return tuple(
        _question(record, EXAMPLES, text_key="line", answers=_listed(record))
        for record in _records(EXAMPLES / "answers" / "graded.jsonl")
    )


def corpus_questions(corpus: Path) -> tuple[GradedQuestion, ...]:
    """The corpus's variants, and the coach's full answers and pairs, which have no posting."""
    folder = corpus / "answers"
    variants = tuple(
        _question(record, corpus, text_key="targets", answers=_variants(record))
        for record in _records(folder / "graded_variants.jsonl")
    )
    return variants + _coached(_records(folder / "coach_graded_examples.jsonl"))


def example_lines(name: str) -> tuple[str, ...]:
    """The lines of a file of the examples' answers."""
    path = EXAMPLES / "answers" / name
    return (
        tuple(line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()) if path.is_file() else ()
    )


def _records(path: Path) -> Iterable[Record]:
    if not path.is_file():
        return ()
    rows = path.read_text(encoding="utf-8").splitlines()
    return [cast("Record", json.loads(row)) for row in rows if row.strip()]


def _question(record: Record, root: Path, *, text_key: str, answers: tuple[Graded, ...]) -> GradedQuestion:
    text = str(record["question"])
    kind = record.get("kind")
    question = lone_question(
        text, name=str(record["id"]), kind=QuestionKind(str(kind)) if kind else None, line=str(record[text_key])
    )
    return GradedQuestion(str(record["id"]), question, _posting_text(root / str(record["posting"])), answers)


def _listed(record: Record) -> tuple[Graded, ...]:
    found: list[Graded] = []
    for item in cast("list[Record]", record["answers"]):
        grade, missing = item.get("grade"), item.get("missing")
        found.append(
            Graded(
                str(item["variant"]),
                float(grade) if isinstance(grade, int | float) else None,
                str(item["text"]),
                tuple(map(str, cast("list[object]", missing))) if isinstance(missing, list) else None,
            )
        )
    return tuple(found)


def _variants(record: Record) -> tuple[Graded, ...]:
    texts = cast("Mapping[str, str]", record["variants"])
    return tuple(Graded(name, _CORPUS_GRADES[name], text) for name, text in texts.items() if name in _CORPUS_GRADES)


def _coached(records: Iterable[Record]) -> tuple[GradedQuestion, ...]:
    full: dict[str, list[Graded]] = {}
    for record in records:
        question = str(record.get("question", ""))
        if record.get("set") == "full_answer":
            mean = cast("float", record["mean"])
            full.setdefault(question, []).append(Graded("coached", float(mean), str(record["answer"])))
        elif record.get("set") == "pair":
            pair = [Graded("weaker", 2.0, str(record["weaker"])), Graded("stronger", 4.0, str(record["stronger"]))]
            full.setdefault(question, []).extend(pair)
    return tuple(
        GradedQuestion(name, lone_question(text, name=name, kind=QuestionKind.PAST), "", tuple(answers))
        for number, (text, answers) in enumerate(full.items(), 1)
        for name in (f"coach-{number}",)
    )


def _posting_text(path: Path) -> str:
    if not path.is_file():
        return ""
    content = path.read_text(encoding="utf-8", errors="replace")
    return read_posting(content, media=MEDIA.get(path.suffix, Media.TEXT), source=path.name).text
