"""Whether an answer speaks about what was asked: a gate beside answer quality."""

from dataclasses import dataclass
from enum import StrEnum

from bot.interviewer.judging.common_words import COMMON_STEMS_TEXT
from bot.interviewer.judging.reading import Reading, Sentence
from bot.language.words import content_stems, stem
from bot.ports import Similarity

OFF_TOPIC_COSINE = 0.20
UNCLEAR_COSINE = 0.32


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
    words = _shared(reading, question, lines, posting)
    per_sentence = [_hits(content_stems(s.plain), _asked(question, lines)) for s in reading.sentences]
    best = max(range(len(per_sentence)), key=lambda index: (per_sentence[index], -index))
    nearest = reading.sentences[best] if per_sentence[best] > 0 else None
    if similarity.name != "semantic":
        return Relevance(_lexical_link(words), min(words, 1.0), nearest)
    targets = [question, *lines]
    texts = [sentence.span.text for sentence in reading.sentences]
    matrix = similarity.matrix(targets, [*texts, " ".join(texts)])
    cosine = max(row[-1] for row in matrix)
    column = [max(row[index] for row in matrix) for index in range(len(texts))]
    top = sorted(column, reverse=True)[:2]
    cosine = max(cosine, sum(top) / len(top))
    nearest = reading.sentences[max(range(len(column)), key=lambda index: (column[index], -index))]
    return Relevance(_semantic_link(cosine, words), cosine, nearest)


def _semantic_link(cosine: float, words: float) -> Link:
    if cosine < OFF_TOPIC_COSINE and words < 0.5:
        return Link.OFF_TOPIC
    return Link.UNCLEAR if cosine < UNCLEAR_COSINE else Link.CLEAR


def _lexical_link(words: float) -> Link:
    if words < 0.12:
        return Link.OFF_TOPIC
    return Link.UNCLEAR if words < 0.25 else Link.CLEAR


def _asked(question: str, lines: tuple[str, ...]) -> dict[str, float]:
    table: dict[str, float] = {}
    for text, worth in ((question, 1.0), *((line, 0.8) for line in lines)):
        for token in content_stems(text):
            table[token] = max(table.get(token, 0.0), worth * (0.25 if token in COMMON else 1.0))
    return table


def _hits(own: list[str], asked: dict[str, float]) -> float:
    found = set(own)
    total = 0.0
    for token, worth in asked.items():
        if token in found:
            total += worth
        elif len(token) >= 5 and any(other.startswith(token[:5]) for other in found if len(other) >= 5):
            total += worth * 0.6
    return total


def _shared(reading: Reading, question: str, lines: tuple[str, ...], posting: str) -> float:
    own = content_stems(reading.plain)
    asked = _asked(question, lines)
    hits = _hits(own, asked)
    field = {token for token in content_stems(posting) if token not in COMMON and token not in asked}
    around = len(field & set(own))
    # Long answers meet words by chance: what counts is how much of the answer's own vocabulary is shared.
    size = len({token for token in own if token not in COMMON})
    return (hits + 0.3 * min(around, 6)) / (3.0 + 0.06 * size)


COMMON = frozenset(stem(word) for word in COMMON_STEMS_TEXT.split())
