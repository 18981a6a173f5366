"""Which of the signals a question listens for were heard."""

from bot.interview.question import Question
from bot.interviewer.judging.reading import Reading
from bot.interviewer.judging.relevance import COMMON
from bot.language.words import content_stems
from bot.ports import Similarity

_HEARD_COSINE = 0.42


def signals_of(
    question: Question, reading: Reading, *, similarity: Similarity
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The signals heard and not found, in the question's order."""
    if not question.listen_for or not reading.sentences:
        return (), question.listen_for
    heard = [_is_heard(signal, reading) for signal in question.listen_for]
    if similarity.name == "semantic":
        matrix = similarity.matrix(question.listen_for, [sentence.span.text for sentence in reading.sentences])
        heard = [known or max(row) >= _HEARD_COSINE for known, row in zip(heard, matrix, strict=True)]
    pairs = list(zip(question.listen_for, heard, strict=True))
    return tuple(text for text, known in pairs if known), tuple(text for text, known in pairs if not known)


def _is_heard(signal: str, reading: Reading) -> bool:
    wanted = {token for token in content_stems(signal) if token not in COMMON}
    if not wanted:
        return False
    said = set(content_stems(reading.plain))
    return len(wanted & said) >= max(1, (len(wanted) + 1) // 2)
