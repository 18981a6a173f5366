"""Looking up many phrases in a text at once: word n-grams in a table instead of hundreds of patterns."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

V = TypeVar("V")

_TOKEN = re.compile(r"[^\W_]+(?:['’.\-+&#][^\W_]+)*[+#%]*|[$€£¥%&+]", re.UNICODE)
_APOSTROPHES = str.maketrans("’`´", "'''")
_SPACELESS = re.compile("[぀-ヿ一-鿿]")
_SHORTEST_AFFIX = 3
_CONTRACTION = re.compile(r"n't\b|'(?:ll|re|ve|d|m)\b")
_OPENED = {"n't": " not", "'ll": " will", "'re": " are", "'ve": " have", "'d": " would", "'m": " am"}


@dataclass(frozen=True, slots=True)
class Hit(Generic[V]):
    """A phrase found: what it stands for, where it begins (in tokens) and how many tokens it covers."""

    value: V
    at: int
    length: int


@dataclass(slots=True)
class PhraseTable(Generic[V]):
    """Phrases with what they stand for.

    `^phrase` matches only at the beginning, `phrase$` only at the end, `stem*` a word that begins and `*tail` a word
    that ends so. Phrases in scripts without spaces between words are looked for anywhere.
    """

    _exact: dict[str, list[V]] = field(default_factory=dict[str, list[V]])
    _first: dict[str, list[V]] = field(default_factory=dict[str, list[V]])
    _last: dict[str, list[V]] = field(default_factory=dict[str, list[V]])
    _prefixes: dict[str, list[V]] = field(default_factory=dict[str, list[V]])
    _suffixes: dict[str, list[V]] = field(default_factory=dict[str, list[V]])
    _spaceless: list[tuple[str, V]] = field(default_factory=list[tuple[str, V]])
    _affix_edges: set[str] = field(default_factory=set[str])
    _longest_from: dict[str, int] = field(default_factory=dict[str, int])
    _longest_affix: int = 0

    def add(self, phrases: Iterable[str], value: V) -> None:
        """Let every phrase stand for `value`, beside what it stood for before."""
        for phrase in phrases:
            self._add(phrase.strip(), value)

    def _add(self, phrase: str, value: V) -> None:
        if not phrase:
            return
        if spaceless(phrase):
            self._spaceless.append((phrase, value))
        elif phrase.endswith("*"):
            self._prefixes.setdefault(phrase[:-1].lower(), []).append(value)
            self._affix_edges.add(phrase[:_SHORTEST_AFFIX].lower())
            self._longest_affix = max(self._longest_affix, len(phrase) - 1)
        elif phrase.startswith("*"):
            self._suffixes.setdefault(phrase[1:].lower(), []).append(value)
            self._affix_edges.add(phrase[-_SHORTEST_AFFIX:].lower())
            self._longest_affix = max(self._longest_affix, len(phrase) - 1)
        else:
            where = self._first if phrase.startswith("^") else self._last if phrase.endswith("$") else self._exact
            tokens = tokens_of(phrase.strip("^$") or phrase)
            where.setdefault(" ".join(tokens), []).append(value)
            self._longest_from[tokens[0]] = max(self._longest_from.get(tokens[0], 0), len(tokens))

    def hits(self, text: str, tokens: Sequence[str] | None = None) -> Iterator[Hit[V]]:
        """Every phrase that occurs. `tokens` are the text's, where the caller has them already."""
        known = tokens_of(text) if tokens is None else tokens
        yield from self._in_words(known)
        if self._spaceless and spaceless(text):
            for phrase, value in self._spaceless:
                at = text.find(phrase)
                if at >= 0:
                    yield Hit(value, at, len(phrase))

    def _in_words(self, tokens: Sequence[str]) -> Iterator[Hit[V]]:
        count = len(tokens)
        for at in range(count):
            gram = ""
            for length in range(1, min(self._longest_from.get(tokens[at], 0), count - at) + 1):
                gram = f"{gram} {tokens[at + length - 1]}" if gram else tokens[at]
                for value in self._exact.get(gram, ()):
                    yield Hit(value, at, length)
                if at == 0:
                    for value in self._first.get(gram, ()):
                        yield Hit(value, at, length)
                if at + length == count:
                    for value in self._last.get(gram, ()):
                        yield Hit(value, at, length)
            token = tokens[at]
            if token[:_SHORTEST_AFFIX] in self._affix_edges or token[-_SHORTEST_AFFIX:] in self._affix_edges:
                yield from self._affixes(token, at)

    def _affixes(self, token: str, at: int) -> Iterator[Hit[V]]:
        for size in range(_SHORTEST_AFFIX, min(len(token), self._longest_affix) + 1):
            for value in self._prefixes.get(token[:size], ()):
                yield Hit(value, at, 1)
            for value in self._suffixes.get(token[-size:], ()):
                yield Hit(value, at, 1)


def tokens_of(text: str) -> list[str]:
    """Lower-case words for look-up: full-width forms folded, English contractions opened (`you'll` → `you will`)."""
    folded = unicodedata.normalize("NFKC", text).lower().translate(_APOSTROPHES)
    if "'" in folded:
        folded = _CONTRACTION.sub(lambda match: _OPENED[match.group()], folded)
    return _TOKEN.findall(folded)


def spaceless(text: str) -> bool:
    """Whether the text has Japanese or Chinese characters, whose words are not set apart by spaces."""
    return _SPACELESS.search(text) is not None
