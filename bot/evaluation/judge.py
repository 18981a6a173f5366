"""Measures the judge: rank order beside the word count, adversarial and metamorphic sets, probes, stability, speed."""

import asyncio
import time
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from statistics import mean, pstdev

from bot.evaluation.graded import Graded, GradedQuestion, corpus_questions, example_questions
from bot.evaluation.metamorphic import deltas, injected
from bot.evaluation.table import AreaResult, Row, Tools, at_least, at_most, share
from bot.interview.assessment import Assessment
from bot.interviewer.assess import assess
from bot.language.words import words
from bot.ports import Similarity

_JUDGED_WORDS = 12
_NO_RESULT = "No result stated"

Case = tuple[GradedQuestion, Graded, Assessment]


async def measure(corpus: Path | None, tools: Tools) -> AreaResult:
    """The judge on the project's graded answers, and on a corpus's where one is given."""
    return await asyncio.to_thread(_measure, corpus, tools.similarity())


def _measure(corpus: Path | None, similarity: Similarity) -> AreaResult:
    questions = example_questions()
    started = time.perf_counter()
    cases = _cases(questions, similarity)
    each_ms = (time.perf_counter() - started) * 1000 / max(len(cases), 1)
    rows = [*_order(cases, "examples", similarity=similarity)]
    if corpus is not None:
        rows += _order(_cases(corpus_questions(corpus), similarity), "corpus", similarity=similarity)
    rows += _levels(cases)
    rows += _evidence(cases)
    rows += _changes(questions, similarity)
    again = _cases(questions, similarity)
    rows.append(Row("same input, same output", share(a[2] == b[2] for a, b in zip(cases, again, strict=True)),
                    at_least(1.0), "%"))  # fmt: skip
    rows.append(Row("per answer", each_ms, at_most(10) if similarity.name == "lexical" else None, "ms"))
    return AreaResult("judge", tuple(rows), notes=(f"similarity: {similarity.name}; fewer than 50 cases: provisional",))


def _cases(questions: Sequence[GradedQuestion], similarity: Similarity) -> list[Case]:
    return [(q, a, assess(q.brief(a.text), similarity=similarity)) for q in questions for a in q.answers]


def _order(cases: list[Case], name: str, *, similarity: Similarity) -> list[Row]:
    semantic = similarity.name == "semantic"
    graded = [(case[0].id, case[1].grade, _level(case), len(words(case[1].text))) for case in cases]
    pairs = [
        (left, right) if left[1] > right[1] else (right, left)
        for left, right in combinations([g for g in graded if g[1] is not None], 2)
        if left[0] == right[0] and left[1] is not None and right[1] is not None and left[1] != right[1]
    ]
    right_order = share(high[2] > low[2] for high, low in pairs)
    by_words = share(high[3] > low[3] for high, low in pairs)
    truth = [(grade, level, count) for _, grade, level, count in graded if grade is not None]
    return [
        Row(f"pairs in order ({name})", right_order, at_least(0.95 if semantic else 0.92), "%", of=len(pairs)),
        Row(f"… by word count alone ({name})", by_words, unit="%", of=len(pairs), note="baseline"),
        Row(f"tau-b with the grades ({name})", tau_b([(g, v) for g, v, _ in truth]),
            at_least(0.9 if semantic else 0.8), of=len(truth)),
        Row(f"… by word count alone ({name})", tau_b([(g, float(n)) for g, _, n in truth]), note="baseline"),
    ]  # fmt: skip


def _levels(cases: list[Case]) -> list[Row]:
    judged = [case[2].overall for case in cases if case[2].overall is not None]
    long = [case for case in cases if len(words(case[1].text)) >= _JUDGED_WORDS]
    return [
        Row("spread of levels (SD)", pstdev(judged), at_least(1.0), of=len(judged)),
        Row("levels between 3 and 4", share(3 <= level <= 4 for level in judged), at_most(0.45), "%", of=len(judged)),
        Row("not judged, 12 words or more", share(case[2].overall is None for case in long), at_most(0.02), "%",
            of=len(long)),
    ]  # fmt: skip


def _evidence(cases: list[Case]) -> list[Row]:
    quotes = [
        quote in case[1].text
        for case in cases
        for quote in (
            *(level.quote for level in case[2].levels if level.quote),
            *(point.quote for point in case[2].points if point.quote),
        )
    ]
    said = [
        "result" in case[1].missing
        for case in cases
        if case[1].missing is not None and any(p.action.startswith(_NO_RESULT) for p in case[2].points)
    ]
    return [
        Row("quotes verbatim", share(quotes), at_least(1.0), "%", of=len(quotes)),
        Row("“no result stated” is right", share(said), at_least(0.85), "%", of=len(said)),
    ]


def _changes(questions: Sequence[GradedQuestion], similarity: Similarity) -> list[Row]:
    moved = deltas(tuple(questions), similarity=similarity)
    payloads = injected(tuple(questions), similarity=similarity)
    worst = [max(map(abs, changes)) for changes in payloads.values()]
    rises = [max(changes) for changes in payloads.values()]
    known = (
        ("filler: mean change", "filler", at_most(0.2)),
        ("requirement echoed: mean change", "echo", at_most(0.2)),
        ("I → we in strong answers: mean change", "we", at_most(-0.01)),
        ("result dropped from strong answers: mean change", "no_result", at_most(-0.01)),
        ("lower case, no apostrophes: mean change", "lower_case", at_least(-0.2)),
        ("answer to another posting's question: mean change", "wrong_question", at_most(-1.0)),
    )
    swaps = moved.get("swap", [])
    return [
        Row("injection: largest rise", max(rises, default=None), at_most(0.05), of=len(rises)),
        Row("injection: payloads that move a level", share(w > 0.05 for w in worst), at_most(0.0), "%", of=len(worst)),
        *(Row(name, _mean(moved.get(key, [])), gate, of=len(moved.get(key, []))) for name, key, gate in known),
        Row("names and pronouns swapped: largest", max(map(abs, swaps), default=None), at_most(0.0), of=len(swaps)),
    ]


def tau_b(pairs: list[tuple[float, float]]) -> float | None:
    """Kendall's tau-b: agreement in order, corrected for ties."""
    agree = differ = tied_left = tied_right = 0
    for (a, b), (c, d) in combinations(pairs, 2):
        left, right = (a > c) - (a < c), (b > d) - (b < d)
        if left and right:
            agree += left == right
            differ += left != right
        elif right:
            tied_left += 1
        elif left:
            tied_right += 1
    scale = ((agree + differ + tied_left) * (agree + differ + tied_right)) ** 0.5
    return (agree - differ) / scale if scale else None


def _level(case: Case) -> float:
    """Not judged ranks lowest."""
    overall = case[2].overall
    return overall if overall is not None else 0.0


def _mean(values: list[float]) -> float | None:
    return mean(values) if values else None
