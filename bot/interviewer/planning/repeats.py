"""Whether a question says again what was asked already, in words or in meaning."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from rapidfuzz.fuzz import token_set_ratio

from bot.language.words import content_stems, overlap
from bot.ports import Similarity

_TOO_ALIKE = 80.0
_TOO_NEAR = 0.70
_WORTH_A_LOOK = 46.0
_LEAST_SHARED = 0.15
"""Of shared words and of shared meaning-bearing stems: questions that share fewer are not compared in meaning, which
costs seven milliseconds a question and would call one pair in four thousand a repeat."""


class Repeats:
    """Compares questions; those in meaning all at once, after a round was worded, since one by one is slow.

    Until `settle` has looked at a pair it counts as two different questions. A round worded again until nothing new
    turns up is the same as one in which every pair was looked at straight away.
    """

    def __init__(self, similarity: Similarity) -> None:
        self._similarity = similarity
        self._known: dict[tuple[str, str], bool] = {}
        self._open: dict[tuple[str, str], None] = {}

    def says_again(self, text: str, asked: Sequence[str]) -> bool:
        """Whether a text is known to repeat one of those asked."""
        shared = [token_set_ratio(text, one) for one in asked]
        if any(ratio > _TOO_ALIKE for ratio in shared):
            return True
        if self._similarity.name != "semantic":
            return False
        pairs = [(text, one) for one, ratio in zip(asked, shared, strict=True) if ratio > _WORTH_A_LOOK]
        pairs = [pair for pair in pairs if overlap(*map(_stems, pair)) >= _LEAST_SHARED]
        if any(self._known.get(pair) for pair in pairs):
            return True
        self._open |= dict.fromkeys(pair for pair in pairs if pair not in self._known)
        return False

    def settle(self) -> bool:
        """Look at the pairs that were let through; whether one of them is a repeat after all."""
        pairs, self._open = list(self._open), {}
        texts = list(dict.fromkeys(chain.from_iterable(pairs)))
        place = {text: number for number, text in enumerate(texts)}
        near = self._similarity.matrix(texts, texts)
        found = {(one, two): near[place[one]][place[two]] > _TOO_NEAR for one, two in pairs}
        self._known |= found
        return any(found.values())


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return frozenset(content_stems(text))
