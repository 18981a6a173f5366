"""The topic shape: what somebody knows or has worked with, as a noun phrase."""

import re
from collections.abc import Sequence

from bot.interviewer.planning import forms
from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.cutting import cut
from bot.interviewer.planning.leads import strip_praise
from bot.interviewer.planning.names import lowered, names_employer
from bot.interviewer.planning.phrase import Word, is_homograph, join, neutral_owner, split_words
from bot.interviewer.planning.vocabulary import word_class
from bot.posting.model import Line, Posting

_SUFFIX = re.compile(
    r"^(?P<topic>.{2,80}?)\s+(?:experience|skills?|knowledge|expertise|proficiency|abilities|fundamentals|background|"
    r"mindset|aptitude|competency|competencies|know-how|familiarity|credentials?)\b(?P<rest>.*)$",
    re.IGNORECASE,
)


_HEADING_WORDS = frozenset(
    """
    responsibilities requirements values title location organization organisation qualifications benefits overview
    summary description month week day days time hours salary education job skills duties department type schedule
    level position role reports report contract start date culture heart company team mission growth balance
    compensation perks
    """.split()
)


_ONLY_QUALIFIES = re.compile(
    r"-(?:driven|oriented|based|minded|focused|facing|focussed|centred|centered|led|wide|going|time|level)$"
)


def as_suffixed_topic(text: str, line: Line, posting: Posting) -> Core | None:
    """`Kubernetes and container runtime experience` → that topic."""
    match = _SUFFIX.match(strip_praise(text))
    if match is None:
        return None
    topic = split_words(match["topic"])
    if not topic or len(topic) > 7 or any(word.low in word_class("clause") for word in topic):
        return None
    if any(word.low in word_class("prepositions") for word in topic):
        return None
    return as_topic(topic, line, posting)


def as_topic(words: Sequence[Word], line: Line, posting: Posting) -> Core | None:
    """A plain noun phrase, or None: no clause, no heading, nothing that only qualifies."""
    if not words or words[0].low in word_class("clause") or words[0].low in word_class("prepositions"):
        return None
    tokens = neutral_owner(split_words(strip_praise(join(words))) or words)
    if not tokens:
        return None
    kept = cut(tokens, most=10)
    kept = _without_empty_head(kept) if kept else None
    if not kept or not _reads_as_noun_phrase(kept):
        return None
    topic = lowered(join(kept), line, posting)
    if not _has_noun(kept) or names_employer(topic, posting):
        return None
    return Core(line, Shape.TOPIC, topic=topic)


def is_heading(words: Sequence[Word]) -> bool:
    """A few words that name a section or a field of a form, not something known."""
    return any(word.low in _HEADING_WORDS or ":" in word.text or word.text.isdigit() for word in words)


def _without_empty_head(kept: list[Word]) -> list[Word] | None:
    """`software sales roles` → `software sales`; `a similar role` → nothing."""
    tokens = list(kept)
    while tokens and tokens[-1].low in word_class("empty_heads") | word_class("praise"):
        tokens.pop()
    joints = word_class("prepositions") | word_class("conjunctions") | word_class("determiners")
    while tokens and tokens[-1].low in joints:
        tokens.pop()
    if len(tokens) < len(kept):
        if len(tokens) <= 2 and tokens and tokens[-1].low in word_class("bare_singulars"):
            return None
        tokens = _without_half_group(tokens)
    if not tokens or (len(tokens) < len(kept) and len(tokens) < 2 and tokens[0].low in word_class("adjectives")):
        return None
    return tokens


def _without_half_group(tokens: list[Word]) -> list[Word]:
    """`operations of a repair and assembly (shop)` → `operations`; a list that lost its end gets its `and` back."""
    articles = [place for place, word in enumerate(tokens) if word.low in {"a", "an"} and place > 0]
    if articles:
        tokens = tokens[: articles[-1]]
        while tokens and tokens[-1].low in word_class("prepositions") | word_class("conjunctions"):
            tokens.pop()
    if len(tokens) > 2 and tokens[-1].low.endswith("ing") and tokens[-2].low in word_class("prepositions"):
        tokens = tokens[:-2]
    commas = [place for place, word in enumerate(tokens[:-1]) if word.comma]
    if commas and not any(word.low in word_class("conjunctions") for word in tokens[commas[-1] :]):
        tokens = [*tokens[: commas[-1]], Word(tokens[commas[-1]].text), Word("and"), *tokens[commas[-1] + 1 :]]
    return [*tokens[:-1], Word(tokens[-1].text)] if tokens else tokens


def _reads_as_noun_phrase(kept: Sequence[Word]) -> bool:
    """No person, no finite verb, no participle or adverb at its head, no adjective at its end."""
    lows = [word.low for word in kept]
    first, last = lows[0], lows[-1]
    if any(low in word_class("clause") for low in lows):
        return False
    if (
        first in word_class("prepositions") | word_class("conjunctions") | {"to", "be", "well", "such", "not"}
        or first[0].isdigit()
    ):
        return False
    if any(re.search(r"[a-z]{4,}[A-Z][a-z]{4,}", word.text) and len(word.text) > 14 for word in kept):
        return False
    if (first.endswith("ly") and not forms.is_base(first)) or (
        forms.base_of_past(first) and first not in word_class("adjectives")
    ):
        return False
    verb = forms.is_base(first) or forms.base_of_third(first) is not None
    if verb and not is_homograph(forms.base_of_third(first) or first):
        return False
    if last in word_class("adjectives") or _ONLY_QUALIFIES.search(f"-{last}"):
        return False
    if len(lows) == 1 and (first.endswith("ed") or forms.base_of_past(first)):
        return False
    if first in {"this", "these", "those", "that"} or (
        len(kept) == 1 and kept[0].text.islower() and forms.is_base(first)
    ):
        return False
    if any((base := forms.base_of_third(low)) is not None and not is_homograph(base) for low in lows[1:]):
        return False
    return not any(forms.is_base(low) and not is_homograph(low) for low in lows[1:])


def _has_noun(kept: Sequence[Word]) -> bool:
    if len(kept) == 1 and _ONLY_QUALIFIES.search(kept[0].low):
        return False
    plain = word_class("adjectives") | word_class("praise") | word_class("determiners") | word_class("conjunctions")
    return any(word.low not in plain and not word.low.endswith("ly") for word in kept)
