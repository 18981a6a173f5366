"""Which of the signals a question listens for were heard."""

import re

from bot.interview.assessment import Dimension
from bot.interview.question import Question
from bot.interviewer.judging.levels import Levels
from bot.interviewer.judging.reading import Reading
from bot.interviewer.judging.relevance import COMMON
from bot.language.words import content_stems
from bot.ports import Similarity

_HEARD_COSINE = 0.42
_STOOD = 3.5
_SAYS_AS_MUCH = {
    Dimension.OWN_ACTION: re.compile(
        r"\byour own (?:steps|part)\b|\bwhat (?:exactly )?you (?:did|changed|said|brought|worked with)\b"
    ),
    Dimension.RESULT: re.compile(
        r"\bhow it (?:ended|was afterwards)\b|\bwhat (?:happened|became|came of)\b|\bafterwards\b"
    ),
    Dimension.REASONING: re.compile(r"\bwhy one way\b|\byou decided by\b|\bthe choices? (?:you had|cost)\b"),
}
"""Signals that ask for what a dimension judges: where it stood they are told neither as unheard nor as heard."""


def signals_of(
    question: Question, reading: Reading, levels: Levels, *, similarity: Similarity
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The signals heard and not found, in the question's order."""
    if not question.listen_for or not reading.sentences:
        return (), question.listen_for
    heard = [_is_heard(signal, reading) for signal in question.listen_for]
    if similarity.name == "semantic":
        matrix = similarity.matrix(question.listen_for, [sentence.span.text for sentence in reading.sentences])
        heard = [known or max(row) >= _HEARD_COSINE for known, row in zip(heard, matrix, strict=True)]
    pairs = list(zip(question.listen_for, heard, strict=True))
    missing = (text for text, known in pairs if not known and not _stood(text, levels))
    return tuple(text for text, known in pairs if known), tuple(missing)


def _stood(signal: str, levels: Levels) -> bool:
    return any(
        pattern.search(signal) and levels[dimension].level >= _STOOD for dimension, pattern in _SAYS_AS_MUCH.items()
    )


def _is_heard(signal: str, reading: Reading) -> bool:
    wanted = {token for token in content_stems(signal) if token not in COMMON}
    if not wanted:
        return False
    said = set(content_stems(reading.plain))
    return len(wanted & said) >= max(1, (len(wanted) + 1) // 2)
