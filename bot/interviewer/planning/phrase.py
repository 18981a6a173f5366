"""Words of a posting line: splitting, joining, and which of them are verbs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.interviewer.planning.forms import base_of_gerund, base_of_third, is_base, lexicon
from bot.interviewer.planning.vocabulary import word_class

_TOKEN = re.compile(r"\S+")
POSSESSIVE = {"our", "your", "my"}
_ONES_OWN = frozenset("own feet toes best word day career voice ideas workload time peers colleagues hands".split())


@dataclass(frozen=True, slots=True)
class Word:
    """One word as written, without the comma that may follow it."""

    text: str
    comma: bool = False

    @property
    def low(self) -> str:
        """Lower case, with a straight apostrophe."""
        return self.text.lower().replace("’", "'")


def split_words(text: str) -> list[Word]:
    """Words in order; a comma is a mark on the word before it. A phrase ends at `.;:!?`."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text):
        raw = match.group()
        bare = raw.strip('"“”‘*_').lstrip("'’").rstrip(',.;:!?"”')
        if bare.endswith(("'", "’")) and not bare.endswith(("s'", "s’")):
            bare = bare[:-1]
        if not re.search(r"[^\W_]|&", bare):
            if raw in {"-", "–", "—", "|", "•", ";", ":", "/", "→", "->"}:
                break
            continue
        found.append(Word(bare, raw.rstrip("\"'“”’*_").endswith(",")))
        if raw.rstrip("\"'”’*_").endswith((".", ";", ":", "!", "?")) and not _is_short_form(raw):
            break
    return found


def join(tokens: Sequence[Word]) -> str:
    """The words as text, commas in place but none at the end."""
    last = len(tokens) - 1
    return " ".join(word.text + ("," if word.comma and place < last else "") for place, word in enumerate(tokens))


def neutral_owner(tokens: Sequence[Word]) -> list[Word]:
    """`our customers` → `customers`, `our customer base` → `the customer base`: the candidate is not there yet."""
    kept: list[Word] = []
    for place, word in enumerate(tokens):
        following = tokens[place + 1].low if place + 1 < len(tokens) else ""
        if word.low in POSSESSIVE and following not in _ONES_OWN:
            if not _is_plural(tokens[place + 1 :]):
                kept.append(Word("the", word.comma))
        else:
            kept.append(word)
    return kept


def plainly(tokens: Sequence[Word]) -> list[Word]:
    """`a stellar engineering team` → `an engineering team`: what an employer finds of itself is not asked about."""
    kept: list[Word] = []
    for place, word in enumerate(tokens):
        last = place + 1 == len(tokens)
        if word.low in word_class("hype") and not last and (not word.comma or tokens[place + 1].low not in _JOINS):
            if kept and kept[-1].comma and not word.comma:
                kept[-1] = Word(kept[-1].text)
            continue
        article = kept and kept[-1].low in {"a", "an"} and place and tokens[place - 1].low in word_class("hype")
        if article:
            kept[-1] = Word("an" if re.match(r"[aeio]|u(?!ni|s)", word.low) else "a")
        kept.append(word)
    return kept


_JOINS = frozenset({"and", "or", "&"})


def starts_verb(word: str) -> bool:
    """Any form of a verb that opens a duty."""
    return is_base(word) or base_of_gerund(word) is not None or base_of_third(word) is not None


def is_homograph(word: str) -> bool:
    """A word that is as often no verb."""
    return word in lexicon("homographs.txt") or word in lexicon("nouns_in_ing.txt")


def _is_short_form(raw: str) -> bool:
    return bool(re.fullmatch(r"(?:[A-Za-z]\.)+|vs\.|approx\.|incl\.|inc\.|St\.|Dr\.|No\.", raw))


def _is_plural(following: Sequence[Word]) -> bool:
    """Whether the noun group that follows ends in a plural."""
    head = ""
    for word in following:
        if word.low in word_class("prepositions") | word_class("conjunctions") | word_class("clause"):
            break
        head = word.low
        if word.comma:
            break
    return head.endswith("s") and not head.endswith(("ss", "us", "is", "'s"))
