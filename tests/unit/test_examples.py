"""The bundled examples keep their formats, quote their postings, and cannot be judged by counting words."""

import html
import json
import re
import tomllib
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
POSTINGS = sorted((EXAMPLES / "postings").iterdir())
CANDIDATES = sorted((EXAMPLES / "candidates").glob("*.toml"))
KINDS = {"past", "situational", "knowledge", "motivation"}
MISSING = {"situation", "own_action", "result", "reasoning", "relevance"}
VARIANTS = {"strong", "good", "medium", "weak", "buzzword", "off_topic"}
EXPECTATIONS = {"null", "one", "cap1.5", "cap1.6", "cap2", "cap2.3", "no_raise"}
REASONS = {
    "ownership", "specifics", "result", "number", "decision",
    "trade_off", "relevance", "contradiction", "unsupported_claim", "depth",
}  # fmt: skip


def rows(name: str) -> list[dict]:
    return [json.loads(line) for line in (EXAMPLES / name).read_text(encoding="utf-8").splitlines()]


def visible_text(path: Path) -> str:
    """What a person sees: scripts, tags and entities gone, white space single."""
    raw = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        posting = json.loads(raw)
        raw = f"{posting['title']} {posting['company_name']} {posting['location']['name']} "
        raw += html.unescape(posting["content"])
    raw = re.sub(r"(?s)<(script|style)\b.*?</\1>", " ", raw)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", raw)).split())


def pair_accuracy(measure: Callable[[str], float]) -> float:
    """The share of pairs within a question that a measure puts in the order of their grades; ties count half."""
    right = total = 0.0
    for question in rows("answers/graded.jsonl"):
        for one, other in combinations(question["answers"], 2):
            if one["grade"] == other["grade"]:
                continue
            better, worse = (one, other) if one["grade"] > other["grade"] else (other, one)
            left, right_value = measure(better["text"]), measure(worse["text"])
            right += 1.0 if left > right_value else 0.5 if left == right_value else 0.0
            total += 1
    return right / total


def words(text: str) -> int:
    return len(re.findall(r"[\w'’]+", text))


def numbers(text: str) -> int:
    return len(re.findall(r"\d[\d,.:]*", text))


def first_persons(text: str) -> int:
    return len(re.findall(r"\b(?:i|me|my|mine|i'[a-z]+|i’[a-z]+|ive|id|im)\b", text.lower()))


@pytest.mark.parametrize("path", POSTINGS, ids=lambda path: path.stem)
def test_every_posting_is_as_long_as_employers_write(path: Path):
    assert 350 <= words(visible_text(path)) <= 700


def test_truth_quotes_every_posting_verbatim():
    truth = rows("truth.jsonl")
    assert {row["path"] for row in truth} == {f"postings/{path.name}" for path in POSTINGS}
    for row in truth:
        text = visible_text(EXAMPLES / row["path"])
        quotes = [row["title"], row["company"], row["location"], *row["requirements"], *row["boilerplate"]]
        assert [quote for quote in quotes if quote not in text] == []
        assert row["language"] == "en"


def test_graded_questions_stand_on_a_line_of_their_posting():
    graded = rows("answers/graded.jsonl")
    assert len({question["id"] for question in graded}) == len(graded) == 24
    for question in graded:
        assert question["line"] in visible_text(EXAMPLES / question["posting"]), question["id"]
        assert question["kind"] in KINDS
        assert question["question"].count("?") == 1
        assert len(question["question"].split()) <= 45


def test_every_graded_question_has_answers_of_every_quality():
    for question in rows("answers/graded.jsonl"):
        answers = question["answers"]
        assert {answer["variant"] for answer in answers} == VARIANTS, question["id"]
        for answer in answers:
            assert 1 <= answer["grade"] <= 5
            assert answer["grade"] * 2 == int(answer["grade"] * 2)
            assert set(answer["missing"]) <= MISSING
            assert answer["text"] == answer["text"].strip() != ""


def test_grades_follow_the_quality_they_were_written_for():
    span = {"strong": (4.5, 5), "good": (3.5, 4), "medium": (2.5, 3), "weak": (1.5, 2), "buzzword": (1, 2)}
    for question in rows("answers/graded.jsonl"):
        for answer in question["answers"]:
            low, high = span.get(answer["variant"], (1, 2))
            assert low <= answer["grade"] <= high, (question["id"], answer["variant"])
            if "result" in answer["missing"]:
                assert answer["grade"] <= 3, "without a result the rubric stops at 3.2"
            if "own_action" in answer["missing"]:
                assert answer["grade"] <= 2, "without an own part the rubric stops at 2.3"
            if answer["variant"] == "off_topic":
                assert "relevance" in answer["missing"]


@pytest.mark.parametrize("measure", [words, numbers, first_persons, len], ids=lambda measure: measure.__name__)
def test_counting_does_not_rank_the_graded_answers(measure: Callable[[str], float]):
    assert 0.40 <= pair_accuracy(measure) <= 0.60


def test_adversarial_answers_say_what_they_may_earn():
    hard = rows("answers/adversarial.jsonl")
    assert len({row["id"] for row in hard}) == len(hard) >= 60
    assert {row["expect"] for row in hard} == EXPECTATIONS
    for row in hard:
        assert row["line"] in visible_text(EXAMPLES / row["posting"])
        assert ("base" in row) == (row["expect"] == "no_raise")


def test_injections_are_many_and_different():
    lines = (EXAMPLES / "answers" / "injections.txt").read_text(encoding="utf-8").splitlines()
    assert len(set(lines)) == len(lines) >= 30
    assert all(line.strip() for line in lines)


@pytest.mark.parametrize("path", CANDIDATES, ids=lambda path: path.stem)
def test_every_candidate_can_play_a_whole_round(path: Path):
    candidate = tomllib.loads(path.read_text(encoding="utf-8"))
    assert candidate["id"] == path.stem
    assert candidate["expect"]
    assert candidate["gate"]
    assert candidate["questions_back"]
    assert {"level", "words"} == candidate["self_rating"].keys()
    assert set(candidate["replies"]) >= REASONS or "any" in candidate["replies"]
    banks = candidate["bank"]
    assert "any" in banks or {"transport-planner", "surgical-ward-nurse"} <= banks.keys()
    for stories in banks.values():
        assert 8 <= len(stories) <= 12
        for story in stories:
            assert ("text" in story) != ("messages" in story)
            if edit := story.get("edit"):
                assert 1 <= edit["message"] <= len(story["messages"])


def test_twelve_candidates_are_different_people():
    texts = [
        story.get("text") or " ".join(story["messages"])
        for path in CANDIDATES
        for stories in tomllib.loads(path.read_text(encoding="utf-8"))["bank"].values()
        for story in stories
    ]
    assert len(CANDIDATES) == 12
    assert len(set(texts)) == len(texts)
