"""Whether an answer speaks about what was asked: a gate beside answer quality."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.interviewer.judging.common_words import COMMON_STEMS_TEXT
from bot.interviewer.judging.reading import Reading, Sentence
from bot.language.words import content_stems, stem
from bot.ports import Similarity

OFF_TOPIC_COSINE = 0.36
UNCLEAR_COSINE = 0.44
COSINE_PER_HIT = 0.1
OFF_TOPIC_HITS = 0.05
UNCLEAR_HITS = 0.08
"""Hits by the root of the answer's length: a long story meets some of the asked-for words by chance."""

SHARED_STEMS = 2
"""An answer with two of the asked-for content words is about it, whatever else it holds."""


class Link(StrEnum):
    """How an answer stands to its question and line."""

    OFF_TOPIC = "off_topic"
    UNCLEAR = "unclear"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class Relevance:
    """The link, how strong it is (0..1), and the sentence nearest to the line."""

    link: Link
    strength: float
    nearest: Sentence | None


def relevance(
    reading: Reading, *, question: str, lines: tuple[str, ...], posting: str, similarity: Similarity
) -> Relevance:
    """Compare what is left of an answer with the question, its lines and the posting's words."""
    if not reading.sentences:
        return Relevance(Link.OFF_TOPIC, 0.0, None)
    asked = _asked(question, lines, posting)
    per_sentence = [_hits(content_stems(sentence.plain), asked) for sentence in reading.sentences]
    best = max(range(len(per_sentence)), key=lambda index: (per_sentence[index], -index))
    nearest = reading.sentences[best] if per_sentence[best] > 0 else None
    own = content_stems(reading.plain)
    hits = _hits(own, asked)
    shared = sum(token in asked and token not in COMMON for token in set(own))
    if similarity.name != "semantic":
        rate = hits / max(reading.word_count, 1) ** 0.5
        return Relevance(_lexical_link(rate, shared), min(hits / 4, 1.0), nearest)
    texts = [sentence.span.text for sentence in reading.sentences]
    whole = " ".join(texts)
    matrix = similarity.matrix([question, *lines, " ".join((question, *lines))], [*texts, whole])
    column = [max(row[index] for row in matrix) for index in range(len(texts))]
    top = sorted(column, reverse=True)[:2]
    # Three views that fail in different places: best target, best two sentences, everything asked at once.
    cosine = (max(row[-1] for row in matrix) + sum(top) / len(top) + matrix[-1][-1]) / 3
    nearest = reading.sentences[max(range(len(column)), key=lambda index: (column[index], -index))]
    return Relevance(_semantic_link(cosine, hits), cosine, nearest)


def _semantic_link(cosine: float, hits: float) -> Link:
    closeness = cosine + COSINE_PER_HIT * hits
    if closeness < OFF_TOPIC_COSINE:
        return Link.OFF_TOPIC
    return Link.UNCLEAR if closeness < UNCLEAR_COSINE else Link.CLEAR


def _lexical_link(rate: float, shared: int) -> Link:
    if rate < OFF_TOPIC_HITS and shared < SHARED_STEMS:
        return Link.OFF_TOPIC
    return Link.UNCLEAR if rate < UNCLEAR_HITS and shared < SHARED_STEMS else Link.CLEAR


def _asked(question: str, lines: tuple[str, ...], posting: str) -> dict[str, float]:
    """What each asked-for stem is worth: little where it stands all over the posting, or in every trade."""
    spread = _spread(posting)
    table: dict[str, float] = {}
    for text, worth in ((question, 1.0), *((line, 0.8) for line in lines)):
        for token in content_stems(text):
            value = worth * (0.25 if token in COMMON else 1.0) / (1 + 0.5 * min(max(spread.get(token, 1) - 1, 0), 4))
            table[token] = max(table.get(token, 0.0), value)
    return table


@lru_cache(maxsize=64)
def _spread(posting: str) -> Counter[str]:
    """In how many lines of the posting a stem stands."""
    return Counter(token for line in posting.splitlines() for token in set(content_stems(line)))


def _hits(own: list[str], asked: dict[str, float]) -> float:
    found = set(own)
    total = 0.0
    for token, worth in asked.items():
        if token in found:
            total += worth
        elif len(token) >= 5 and any(other.startswith(token[:5]) for other in found if len(other) >= 5):
            total += worth * 0.6
    return total


COMMON = frozenset(stem(word) for word in COMMON_STEMS_TEXT.split())
