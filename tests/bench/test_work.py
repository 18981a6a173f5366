"""Reading, planning, judging and starting up, each beside a floor measured in the same run.

A floor is what nobody could do without: parsing the page, comparing the lines, tokenising the answer, starting Python.
"""

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

import pytest
from selectolax.lexbor import LexborHTMLParser

from adapters.embedding.similarity import LexicalSimilarity, SemanticSimilarity, weights_folder
from bot.evaluation.conduct import EXAMPLES, staged
from bot.interview.question import Hints, Intent, Mode, Question, QuestionKind, RoundKind
from bot.interview.transcript import Exchange
from bot.interviewer.assess import assess
from bot.interviewer.plan import make_plan
from bot.language.media import Media
from bot.language.words import words
from bot.ports import AssessBrief, PlanBrief
from bot.posting.read import read_posting

ROUNDS = 12
PAGE = EXAMPLES / "postings" / "transport-planner.html"
ANSWERS = EXAMPLES / "answers" / "graded.jsonl"

SIMILARITIES = [
    pytest.param("lexical", id="lexical"),
    pytest.param(
        "semantic", id="semantic", marks=pytest.mark.skipif(weights_folder() is None, reason="no sentence weights here")
    ),
]


def fresh(name: str):
    """A similarity that has compared nothing yet, its weights loaded."""
    similarity = LexicalSimilarity() if name == "lexical" else SemanticSimilarity(weights_folder())
    similarity.matrix(["to load the weights"], ["once"])
    return similarity


def beside(benchmark, work: Callable, floor: Callable, cases: Sequence[tuple]) -> None:
    """The work, a case a round, and the floor on the same cases; both medians and their ratio are kept."""
    waiting = iter(cases)
    benchmark.pedantic(work, setup=lambda: (next(waiting), {}), rounds=len(cases), iterations=1)
    taken: list[float] = []
    for case in cases:
        start = time.perf_counter()
        floor(*case)
        taken.append(time.perf_counter() - start)
    took, bare = benchmark.stats.stats.median, statistics.median(taken)
    benchmark.extra_info.update(ms=round(took * 1e3, 2), floor_ms=round(bare * 1e3, 3), ratio=round(took / bare, 1))


@pytest.fixture(scope="module")
def postings():
    return asyncio.run(staged(LexicalSimilarity())).postings


def test_a_posting_is_read_beside_parsing_its_page_and_taking_its_text(benchmark):
    page = PAGE.read_text(encoding="utf-8")
    beside(
        benchmark,
        lambda text: read_posting(text, media=Media.HTML, source="page"),
        lambda text: LexborHTMLParser(text).body.text(separator="\n"),
        [(page,)] * 40,
    )


@pytest.mark.parametrize("name", SIMILARITIES)
def test_a_round_is_planned_beside_comparing_its_lines(benchmark, postings, name):
    posting = postings["surgical-ward-nurse"]

    def brief(seed: int) -> PlanBrief:
        return PlanBrief(posting, None, RoundKind.HIRING_MANAGER, Mode.REALISTIC, 5, None, (), (), f"bench{seed}")

    lines = [line.text for line in posting.role_lines()]
    beside(
        benchmark,
        lambda seed, similarity, _: make_plan(brief(seed), similarity=similarity),
        lambda seed, _, similarity: similarity.matrix(lines, lines),
        [(seed, fresh(name), fresh(name)) for seed in range(ROUNDS if name == "lexical" else 5)],
    )
    benchmark.extra_info["aim_ms"] = 150


@pytest.mark.parametrize("name", SIMILARITIES)
def test_an_answer_is_judged_beside_taking_its_words(benchmark, postings, name):
    similarity = fresh(name)
    beside(
        benchmark,
        lambda brief: assess(brief, similarity=similarity),
        lambda brief: words(brief.exchanges[0].answer),
        [(brief,) for brief in _briefs(postings)][:60],
    )
    benchmark.extra_info["aim_ms"] = 10 if name == "lexical" else None


def test_help_is_answered_beside_starting_python(benchmark):
    def run(*arguments: str) -> None:
        subprocess.run([sys.executable, *arguments], check=True, capture_output=True)

    beside(benchmark, lambda: run("-m", "bot", "--help"), lambda: run("-c", "pass"), [()] * 15)
    benchmark.extra_info["aim_ms"] = 150


def _briefs(postings) -> list[AssessBrief]:
    found: list[AssessBrief] = []
    for record in map(json.loads, ANSWERS.read_text(encoding="utf-8").splitlines()):
        posting = postings[record["posting"].rsplit("/", 1)[-1].split(".")[0]]
        question = Question(
            id=record["id"],
            text=record["question"],
            kind=QuestionKind(record["kind"]),
            intent=Intent.DO_THE_WORK,
            why="",
            lines=(),
            quotes=(record["line"],),
            facts=(),
            listen_for=(),
            red_flags=(),
            probes=(),
            hints=Hints("", "", ""),
        )
        for answer in record["answers"]:
            exchanges = (Exchange(None, answer["text"]),)
            found.append(AssessBrief(question, (record["line"],), exchanges, 0, "en", posting.text))
    return found
