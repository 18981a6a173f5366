"""Whether an answer speaks about what was asked: a gate beside answer quality."""

import re
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.interviewer.judging.common_words import COMMON_STEMS_TEXT
from bot.interviewer.judging.reading import Reading, Sentence, is_denial
from bot.language.contractions import Token
from bot.language.words import STOP_WORDS, content_stems, stem, words
from bot.ports import Similarity


@dataclass(frozen=True, slots=True)
class Scale:
    """Closeness at which nothing counts, below which an answer is off topic or its link unclear, where all counts."""

    nothing: float
    off_topic: float
    unclear: float
    full: float


SEMANTIC = Scale(nothing=0.135, off_topic=0.287, unclear=0.44, full=0.516)
LEXICAL = Scale(nothing=-0.05, off_topic=0.003, unclear=0.05, full=0.1)
"""Fitted once on the project's graded answers, each also held against the other questions of its posting. By words
alone an answer that names nothing asked for may still be about it, so something is always left of it."""

_TWO_CAPITALS = re.compile(r"\b[A-Z]{2}\b")
_ALIKE = 0.4
_WORDS = 1.9
_FEWEST_NAMED = 3
_OFF_TOPIC_SHARE = 0.45
_LEAST = 1 / 5
_EITHER = {"he": "they", "she": "they", "him": "them", "his": "their", "her": "their", "hers": "theirs"}
"""What is told about something else is no evidence for this: a fifth of it is kept."""


class Link(StrEnum):
    """How an answer stands to its question and line."""

    OFF_TOPIC = "off_topic"
    UNCLEAR = "unclear"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class Relevance:
    """The link, how strong it is (0..1), the share of the answer's evidence that counts, the sentence nearest."""

    link: Link
    strength: float
    share: float
    nearest: Sentence | None


@dataclass(frozen=True, slots=True)
class _Near:
    """How near an answer is, on which scale, and its sentence nearest to the line."""

    closeness: float
    strength: float
    sentence: Sentence | None
    scale: Scale


def relevance(
    reading: Reading, *, question: str, lines: tuple[str, ...], posting: str, similarity: Similarity
) -> Relevance:
    """Compare what is left of an answer with the question, its lines and the posting's words."""
    if not reading.sentences:
        return Relevance(Link.OFF_TOPIC, 0.0, _LEAST, None)
    if similarity.name == "semantic":
        near = _by_meaning(reading, question, lines, posting, similarity)
    else:
        near = _by_words(reading, question, lines, posting)
    if _is_open((question, *lines)):
        return Relevance(Link.CLEAR, near.strength, 1.0, near.sentence)
    return _placed(near)


def _by_words(reading: Reading, question: str, lines: tuple[str, ...], posting: str) -> _Near:
    asked = _asked(question, lines, posting)
    per_sentence = [_hits(content_stems(sentence.plain), asked) for sentence in reading.sentences]
    hits = _hits(content_stems(reading.plain), asked)
    return _Near(
        # By the root of the length: a long story meets some of the asked-for words by chance.
        closeness=hits / max(reading.word_count, 1) ** 0.5,
        strength=min(hits / 4, 1.0),
        sentence=_nearest(reading, per_sentence),
        scale=LEXICAL,
    )


def _by_meaning(reading: Reading, question: str, lines: tuple[str, ...], posting: str, similarity: Similarity) -> _Near:
    texts = _without_persons(reading, known=" ".join((question, *lines, posting)))
    matrix = similarity.matrix([question, *lines, " ".join((question, *lines))], [*texts, " ".join(texts)])
    column = [max(row[index] for row in matrix) for index in range(len(texts))]
    top = sorted(column, reverse=True)[:2]
    # Three views that fail in different places: best target, best two sentences, everything asked at once.
    cosine = (max(row[-1] for row in matrix) + sum(top) / len(top) + matrix[-1][-1]) / 3
    return _Near(
        closeness=cosine + _WORDS * _named((question, *lines), texts, similarity),
        strength=cosine,
        sentence=_nearest(reading, column[: len(reading.sentences)]),
        scale=SEMANTIC,
    )


def _nearest(reading: Reading, near: list[float]) -> Sentence | None:
    """The sentence that is nearest, the earlier of equals. “I have never …” is about it and shows nothing."""
    shows = [
        (value, -index)
        for index, (sentence, value) in enumerate(zip(reading.sentences, near, strict=True))
        if value > 0 and not is_denial(sentence)
    ]
    return reading.sentences[-max(shows)[1]] if shows else None


def _is_open(targets: tuple[str, ...]) -> bool:
    """Whether so little is named that nearly any story is about it, as with “a complex project you led”."""
    return len({word for text in targets for word in _particular(text)}) < _FEWEST_NAMED


def _placed(near: _Near) -> Relevance:
    scale, link = near.scale, Link.CLEAR
    if near.closeness < scale.unclear:
        link = Link.UNCLEAR if near.closeness >= scale.off_topic else Link.OFF_TOPIC
    slope = min(max((near.closeness - scale.nothing) / (scale.full - scale.nothing), 0.0), 1.0)
    share = slope * (_OFF_TOPIC_SHARE if link is Link.OFF_TOPIC else 1.0)
    return Relevance(link, near.strength, _LEAST + (1 - _LEAST) * share, near.sentence)


def _named(targets: tuple[str, ...], told: list[str], similarity: Similarity) -> float:
    """How far the asked-for words, or words like them, are said: two stories of one trade share its tone, not these."""
    wanted = list(dict.fromkeys(word for text in targets for word in _particular(text)))
    # What is typed in a chat seldom has the capitals of a posting.
    short = {word for word in wanted if len(word) <= 2}
    said = list(dict.fromkeys(word for text in told for word in _particular(text, short=short)))
    if not wanted or not said:
        return 0.0
    best = [max(row) for row in similarity.words(wanted, said)]
    return sum(max(value - _ALIKE, 0.0) for value in best) / len(best)


def _without_persons(reading: Reading, *, known: str) -> list[str]:
    """The sentences without names and he or she: who somebody was must not move how near an answer is."""
    kept = set(words(known.lower()))
    names = {
        token.word
        for sentence in reading.sentences
        for token in sentence.words
        if token.is_name and token.word not in kept and not _typed(sentence, token).isupper()
    }
    return [_replaced(sentence, names) for sentence in reading.sentences]


def _typed(sentence: Sentence, token: Token) -> str:
    return sentence.span.text[token.start - sentence.span.start : token.end - sentence.span.start]


def _replaced(sentence: Sentence, names: set[str]) -> str:
    text, start = sentence.span.text, sentence.span.start
    parts: list[str] = []
    at = 0
    for token in sentence.words:
        other = "someone" if token.word in names else _EITHER.get(token.word)
        begin, end = token.start - start, token.end - start
        if other is not None and begin >= at:
            parts += [text[at:begin], other]
            at = end
    return "".join([*parts, text[at:]])


def _particular(text: str, *, short: Set[str] = frozenset()) -> list[str]:
    """The words that say what a text is about: two letters only as capitals (`AI`, `HR`), or where `short` has them."""
    capitals = {match.lower() for match in _TWO_CAPITALS.findall(text)} | short
    return [
        word
        for word in words(text)
        if (len(word) > 2 or word in capitals) and word not in STOP_WORDS and stem(word) not in COMMON
    ]


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
