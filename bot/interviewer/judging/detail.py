"""How much of what is said could be seen, counted or checked: the share of particular words, less the vague ones."""

from bot.interviewer.judging.explaining import ABSTRACT, BUZZ, VAGUE
from bot.interviewer.judging.reading import Sentence
from bot.interviewer.judging.relevance import COMMON
from bot.language.contractions import Token
from bot.language.words import STOP_WORDS, stem

_FUNCTION = STOP_WORDS | frozenset(
    "i is was were been not have had them they it its did do does one two three there then".split()
)
_THIN, _RICH = 0.08, 0.34
_PRIOR_WORDS, _PRIOR = 8, 0.2
"""A few words say little about how somebody tells things: they count together with eight average ones."""


def detail(told: tuple[Sentence, ...]) -> float:
    """0 where everything would fit any answer, 1 where every third word belongs to this one alone."""
    size = sum(len(sentence.words) for sentence in told)
    if not size:
        return 0.0
    own = sum(is_particular(token) for sentence in told for token in sentence.words)
    vague = sum(len(VAGUE.findall(sentence.plain)) for sentence in told)
    share = (own - vague + _PRIOR * _PRIOR_WORDS) / (size + _PRIOR_WORDS)
    return min(max((share - _THIN) / (_RICH - _THIN), 0.0), 1.0)


def is_particular(token: Token) -> bool:
    """Whether a word belongs to what is told here, and would not fit any answer."""
    word = token.word
    return (
        len(word) > 1
        and word not in _FUNCTION
        and stem(word) not in COMMON
        and not ABSTRACT.search(word)
        and BUZZ.fullmatch(word) is None
    )
