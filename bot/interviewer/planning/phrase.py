"""Cutting a phrase out of a posting line so that it still stands when spoken inside a question."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.interviewer.planning.forms import base_of_gerund, base_of_third, is_base, lexicon
from bot.interviewer.planning.vocabulary import word_class

_TOKEN = re.compile(r"\S+")
_POSSESSIVE = {"our", "your", "my"}
_ING_ADJECTIVES = frozenset(
    "engaging growing existing emerging outstanding leading ongoing competing changing supporting evolving".split()
)
_ONES_OWN = frozenset("own feet toes best word day career voice ideas workload time peers colleagues hands".split())
_ADJECTIVE_END = re.compile(r"(?:ive|ous|ful|able|ible|ical|less|ary|ic|ish|ed|ant|ent)$")
_NOUNS_LIKE_ADJECTIVES = frozenset(
    """
    objective initiative incentive narrative directive archive executive representative perspective alternative motive
    music logic traffic clinic metric fabric topic public library inventory glossary summary dictionary salary secretary
    deliverable consumable receivable payable variable collectible vegetable table analytic graphic statistic feed need
    seed breed patient client document equipment environment development management assessment requirement agreement
    accident event component content consultant assistant accountant applicant restaurant plant participant merchant
    student agent resident department deployment treatment payment talent incident intent investment engagement shipment
    recruitment procurement government entertainment improvement adjustment statement settlement instrument commitment
    tenant infant servant sergeant lieutenant panic epidemic arithmetic mechanic critic picnic relative native
    """.split()
)


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


def cut(tokens: Sequence[Word], *, most: int, least: int = 1) -> list[Word] | None:
    """The longest beginning of at most `most` words that is whole, or None.

    Nothing of a clause with its own verb or person is kept; a list is kept whole or cut to its first items.
    """
    stop = next((place for place, word in enumerate(tokens) if _ends_before(tokens, place, word)), len(tokens))
    best: tuple[float, list[Word]] | None = None
    for end in range(least, min(stop, most) + 1):
        if end < stop and not _soft(tokens, end):
            continue
        if end == stop < len(tokens) and not _may_stop(tokens, end):
            continue
        kept = _settle_list(list(tokens[:end]), tokens[end] if end < len(tokens) else None)
        if kept is None or not _is_whole(kept, tokens, len(kept)):
            continue
        score = len(kept) - _cost(tokens, end)
        if best is None or score > best[0]:
            best = (score, kept)
    return best[1] if best else None


def neutral_owner(tokens: Sequence[Word]) -> list[Word]:
    """`our customers` → `customers`, `our customer base` → `the customer base`: the candidate is not there yet."""
    kept: list[Word] = []
    for place, word in enumerate(tokens):
        following = tokens[place + 1].low if place + 1 < len(tokens) else ""
        if word.low in _POSSESSIVE and following not in _ONES_OWN:
            if not _is_plural(tokens[place + 1 :]):
                kept.append(Word("the", word.comma))
        else:
            kept.append(word)
    return kept


def starts_verb(word: str) -> bool:
    """Any form of a verb that opens a duty."""
    return is_base(word) or base_of_gerund(word) is not None or base_of_third(word) is not None


def is_homograph(word: str) -> bool:
    """A word that is as often no verb."""
    return word in lexicon("homographs.txt") or word in lexicon("nouns_in_ing.txt")


def _is_short_form(raw: str) -> bool:
    return bool(re.fullmatch(r"(?:[A-Za-z]\.)+|vs\.|approx\.|incl\.|inc\.|St\.|Dr\.|No\.", raw))


def _ends_before(tokens: Sequence[Word], place: int, word: Word) -> bool:
    low = word.low
    if place == 0:
        return False
    if low in word_class("clause"):
        return True
    if low in word_class("having") and place > 1 and _is_link(tokens[place - 1].low):
        return True
    if low in word_class("examples"):
        return True
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    if (low == "as" and following in word_class("after_as")) or (low == "in" and following == "order"):
        return True
    before = tokens[place - 1]
    if before.comma and (
        low in {"from", "with", "while", "as", "to", "ensuring", "both", "by", "through", "across", "for"}
        or _is_participle(tokens, place)
    ):
        return True
    if before.comma and is_base(low) and not is_homograph(low):
        return True
    if before.comma and low.endswith("ly") and place + 1 < len(tokens) and is_base(tokens[place + 1].low):
        return True
    return before.low in {"and", "or", "&"} and place > 1 and _is_new_verb(tokens, place)


def _is_link(word: str) -> bool:
    """`… and the ability to`, `… or experience with`: another requirement begins."""
    return word in {"and", "or", "&", "the", "with", "an", "a", "strong", "proven", "good"}


def _is_participle(tokens: Sequence[Word], place: int) -> bool:
    """`…, distinguishing between …` opens a clause; `…, testing, and …` is one of a list."""
    low = tokens[place].low
    if not low.endswith("ing") or len(low) < 6 or low in lexicon("nouns_in_ing.txt"):
        return False
    following = tokens[place + 1].low if place + 1 < len(tokens) else "and"
    return not tokens[place].comma and following not in word_class("conjunctions")


def _is_new_verb(tokens: Sequence[Word], place: int) -> bool:
    """After `and`: a verb with an object of its own, not one more noun."""
    low = tokens[place].low
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    if low.endswith("ly") and not is_base(low) and following and starts_verb(following):
        return True
    joins_gerunds = place >= 2 and tokens[place - 2].low.endswith("ing")
    if (
        base_of_gerund(low) is not None
        and low not in lexicon("nouns_in_ing.txt") | _ING_ADJECTIVES
        and following
        and not joins_gerunds
    ):
        return following not in word_class("conjunctions") | word_class("prepositions") | {"to"} or following == "with"
    third = base_of_third(low)
    if third is not None and not is_base(low):
        return not is_homograph(third)
    opens_object = following in word_class("determiners") - {"that", "this"} or following in {
        "our",
        "your",
        "to",
        "with",
    }
    return is_base(low) and (opens_object or not is_homograph(low))


def _soft(tokens: Sequence[Word], end: int) -> bool:
    low = tokens[end].low
    return (
        tokens[end - 1].comma
        or low in word_class("conjunctions")
        or (low in word_class("prepositions") and low not in {"of"})
    )


def _may_stop(tokens: Sequence[Word], end: int) -> bool:
    """A cut straight before a clause word is whole only where that word does not need what stands before it."""
    return tokens[end].low not in {
        "is",
        "are",
        "was",
        "were",
        "will",
        "can",
        "be",
        "been",
        "being",
        "has",
        "have",
        "should",
        "must",
        "may",
        "might",
        "would",
        "could",
        "do",
        "does",
        "need",
        "needs",
    }


def _cost(tokens: Sequence[Word], end: int) -> float:
    if end >= len(tokens):
        return -4.0
    low = tokens[end].low
    if low in word_class("conjunctions"):
        return 2.5
    if low == "to":
        return -0.5
    return 0.0


def _settle_list(kept: list[Word], following: Word | None) -> list[Word] | None:
    """A list broken off in the middle becomes `A and B`, or `A` alone."""
    commas = [place for place, word in enumerate(kept[:-1]) if word.comma]
    broken = kept[-1].comma or (following is not None and following.low in word_class("conjunctions"))
    kept[-1] = Word(kept[-1].text)
    if not commas:
        return kept
    closed = any(word.low in word_class("conjunctions") for word in kept[commas[-1] + 1 :])
    if closed and not (broken and following is not None and following.low not in word_class("prepositions")):
        return kept
    if (
        len(commas) == 1
        and not closed
        and len(kept) - commas[0] - 1 <= 4
        and kept[commas[0] + 1].low not in (word_class("prepositions") | {"such", "like", "as"})
    ):
        first, second = kept[: commas[0] + 1], kept[commas[0] + 1 :]
        if _is_adjective(first[-1].low):
            return kept if not _is_adjective(second[-1].low) else None
        if _is_adjective(second[-1].low) or second[0].low.endswith("ing"):
            return [*kept[: commas[0]], Word(kept[commas[0]].text)]
        return [*first[:-1], Word(first[-1].text), Word("and"), *second]
    return [*kept[: commas[0]], Word(kept[commas[0]].text)]


def _is_whole(kept: Sequence[Word], tokens: Sequence[Word], end: int) -> bool:
    if not kept:
        return False
    last = kept[-1].low
    if last in word_class("prepositions") | word_class("determiners") | word_class("conjunctions") | _POSSESSIVE:
        return False
    if last in {"not", "as", "such", "very", "more", "highly", "be", "to", "ensure", "ensuring", "well"}:
        return False
    lows = [word.low for word in kept]
    if last.isdigit() or last == "resulting":
        return False
    if len(lows) > 1 and last.endswith("ing") and lows[-2] in {"by", "in", "through", "while"} and base_of_gerund(last):
        return last in lexicon("nouns_in_ing.txt")
    if (
        len(lows) > 2
        and lows[-2] in {"and", "or"}
        and last in {"use", "run", "make", "do", "get", "help", "build", "write", "give"}
    ):
        return False
    if len(lows) > 1 and is_base(last) and lows[-2] == "to":
        return False
    following = tokens[end].low if end < len(tokens) else ""
    for opening, closing in (("from", {"to", "through"}), ("between", {"and"}), ("both", {"and"}), ("either", {"or"})):
        if opening in lows and following and not closing & set(lows[lows.index(opening) :]):
            return False
    cut_inside = (
        end < len(tokens)
        and (tokens[end - 1].comma or following in word_class("conjunctions"))
        and following not in word_class("prepositions") | {"to", "as"}
    )
    return not (cut_inside and _is_adjective(last))


def _is_adjective(word: str) -> bool:
    if word in word_class("adjectives"):
        return True
    return (
        (word.endswith("ly") or bool(_ADJECTIVE_END.search(word)) or ("-" in word and word.endswith("ing")))
        and word not in _NOUNS_LIKE_ADJECTIVES
        and not word.endswith("ment")
    )


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
