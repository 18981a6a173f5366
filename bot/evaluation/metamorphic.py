"""Changes to an answer whose effect on its level is known beforehand, and payloads that must have none."""

import re
from hashlib import sha256

from bot.evaluation.graded import Graded, GradedQuestion, example_lines
from bot.interviewer.assess import assess
from bot.language.sentences import sentences
from bot.ports import Similarity

FILLER = (
    "As I said, it is always about finding the right way, and every day brings something new. You have to see the "
    "whole picture and keep going, because in the end that is what it comes down to, and people know that. There "
    "are many aspects to this, and one could say a lot about each of them, but I think that gives a general idea of "
    "how I see things and of what matters to me in work and in life, and I am glad to talk about it more at any time."
)
_NAMES = (("Anna", "Mohammed"), ("Tom", "Oluwaseun"), ("he", "she"), ("his", "her"))
_TO_WE = re.compile(r"\b(I'm|I've|I'd|I'll|I|my|me|myself)\b")
_WE = {"I": "we", "I'm": "we're", "I've": "we've", "I'd": "we'd", "I'll": "we'll", "my": "our", "me": "us",
       "myself": "ourselves"}  # fmt: skip


def deltas(questions: tuple[GradedQuestion, ...], *, similarity: Similarity) -> dict[str, list[float]]:
    """How much each change moves the level, over strong answers and, where it says so, weak ones."""
    found: dict[str, list[float]] = {}
    for number, item in enumerate(questions):
        other = questions[(number + len(questions) // 2) % len(questions)]
        strong = [a.text for a in item.answers if a.variant in {"strong", "stronger"}][:1]
        weak = [a.text for a in item.answers if a.variant in {"weak", "weaker"}][:1]
        for text in (*strong, *weak):
            _add(found, "filler", item, (text, f"{text} {FILLER}"), similarity=similarity)
        for text in weak:
            echo = item.question.quotes[0] if item.question.quotes else item.question.text
            _add(found, "echo", item, (text, f"{text} {echo}"), similarity=similarity)
        for text in strong:
            _add(found, "we", item, (text, to_we(text)), similarity=similarity)
            _add(found, "no_result", item, (text, without_end(text)), similarity=similarity)
            _add(
                found, "lower_case", item, (text, text.lower().replace("'", "").replace("’", "")), similarity=similarity
            )
            _add(found, "swap", item, (text, swapped(text)), similarity=similarity)
            if other.posting_text != item.posting_text:
                right, wrong = _level(item, text, similarity=similarity), _level(other, text, similarity=similarity)
                found.setdefault("wrong_question", []).append(wrong - right)
    return found


def injected(questions: tuple[GradedQuestion, ...], *, similarity: Similarity) -> dict[str, list[float]]:
    """Per payload, how much it moves good and weak answers, before and after them."""
    found: dict[str, list[float]] = {}
    for number, payload in enumerate(example_lines("injections.txt")):
        plain = payload.replace("\\n", "\n")
        for item in (questions[(number + step) % len(questions)] for step in (0, len(questions) // 2)):
            for answer in _good_and_weak(item, payload):
                base = _level(item, answer.text, similarity=similarity)
                for text in (f"{answer.text}\n{plain}", f"{plain}\n{answer.text}"):
                    found.setdefault(payload, []).append(_level(item, text, similarity=similarity) - base)
    return found


def _good_and_weak(item: GradedQuestion, payload: str) -> list[Graded]:
    """One answer of each, another for each payload: drawn by its words, so that every run measures the same."""
    drawn: list[Graded] = []
    for variant in ("good", "weak"):
        known = [answer for answer in item.answers if answer.variant == variant]
        if known:
            drawn.append(known[sha256(f"{item.id}\n{payload}".encode()).digest()[0] % len(known)])
    return drawn


def to_we(text: str) -> str:
    """The same told as a group."""
    return _TO_WE.sub(lambda match: _WE[match.group()], text)


def without_end(text: str) -> str:
    """Without its last two sentences, where at least two stay."""
    spans = sentences(text)
    return text[: spans[-2].start].rstrip() if len(spans) >= 4 else text


def swapped(text: str) -> str:
    """Other names, the other pronouns."""
    for one, two in _NAMES:
        pattern = re.compile(rf"\b({one}|{two})\b")
        text = pattern.sub(lambda match, one=one, two=two: two if match.group() == one else one, text)
    return text


def _add(
    found: dict[str, list[float]], name: str, item: GradedQuestion, pair: tuple[str, str], *, similarity: Similarity
) -> None:
    if pair[0] != pair[1]:
        before, after = (_level(item, text, similarity=similarity) for text in pair)
        found.setdefault(name, []).append(after - before)


def _level(item: GradedQuestion, text: str, *, similarity: Similarity) -> float:
    overall = assess(item.brief(text), similarity=similarity).overall
    return overall if overall is not None else 0.0
