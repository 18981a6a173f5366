"""Words of a text: tokens, stop words, stems, and how much rare words they share."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Protocol, cast

import snowballstemmer

_WORD = re.compile(r"[^\W_]+(?:['’\-./+#&][^\W_]+)*[+#]*", re.UNICODE)

STOP_WORDS = frozenset(
    """
    a about above after again all also am an and any are as at be because been before being below between both
    but by can could did do does doing don down during each etc every few for from further get had has have
    having he her here hers him his how i if in into is it its itself just like may me might more most must my
    no nor not now of off on once one only or other others our ours out over own per re s same she should so
    some such t than that the their theirs them then there these they this those through to too under until up
    upon us use used very via was we well were what when where which while who whom why will with within without
    would you your yours
    """.split()
)


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the library's name


def words(text: str) -> list[str]:
    """Lower-case word tokens, in order; inner hyphens, slashes and plus signs are kept (`c++`, `ci/cd`)."""
    return [match.group().lower().replace("’", "'") for match in _WORD.finditer(text)]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The English Snowball stem of one lower-case word."""
    return _stemmer().stemWord(word)


def content_stems(text: str) -> list[str]:
    """Stems of the words that carry meaning, in order. Hyphens and slashes split."""
    return [
        stem(part)
        for word in words(text)
        for part in re.split(r"[-/.&']", word)
        if len(part) > 1 and part not in STOP_WORDS
    ]


def overlap(left: Iterable[str], right: Iterable[str], *, rarity: Mapping[str, float] | None = None) -> float:
    """Share of the smaller set's weight that the two sets of stems have in common, 0..1."""
    one, two = frozenset(left), frozenset(right)
    weigh = _weigher(rarity)
    smaller = min(sum(map(weigh, one)), sum(map(weigh, two)))
    return sum(map(weigh, one & two)) / smaller if smaller else 0.0


def _weigher(rarity: Mapping[str, float] | None) -> Callable[[str], float]:
    table = rarity or {}

    def weigh(token: str) -> float:
        return table.get(token, 1.0)

    return weigh


@lru_cache(maxsize=1)
def _stemmer() -> _Stemmer:
    return cast("_Stemmer", snowballstemmer.stemmer("english"))  # pyright: ignore[reportUnknownMemberType]
