"""Cutting a phrase out of a posting line so that it still stands when spoken inside a question."""

import re
from collections.abc import Sequence

from bot.interviewer.planning.forms import base_of_gerund, base_of_past, base_of_third, is_base, lexicon
from bot.interviewer.planning.phrase import POSSESSIVE, Word, is_homograph, starts_verb
from bot.interviewer.planning.vocabulary import word_class

_ING_ADJECTIVES = frozenset(
    "engaging growing existing emerging outstanding leading ongoing competing changing supporting evolving".split()
)
_EASILY_HEARD = 8
"""Words inside a question: what goes beyond is worth little, unless the line ends there."""
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
        score = min(len(kept), _EASILY_HEARD + (len(kept) - _EASILY_HEARD) / 4) - _burden(kept)
        score -= _cost(tokens, end, ends_next=end + 1 == stop)
        if best is None or score > best[0]:
            best = (score, kept)
    return _three_of_many(best[1]) if best else None


def _ends_before(tokens: Sequence[Word], place: int, word: Word) -> bool:
    low = word.low
    if place == 0:
        return False
    if low in word_class("clause"):
        return True
    if low in word_class("having") and place > 1 and _is_link(tokens[place - 1].low):
        return True
    if low in word_class("examples") | word_class("asides"):
        return True
    if low in {"and", "or", "&"} and _opens_requirement(tokens, place):
        return True
    if low == "to" and tokens[place - 1].low in {"and", "or", "&"}:
        return True
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    if low in {"both", "either"} and following in word_class("prepositions"):
        return True
    if (low, following) in _ENDS_THERE or (low == "as" and following in word_class("after_as")):
        return True
    before = tokens[place - 1]
    if before.comma and (
        low in {"from", "with", "while", "as", "to", "ensuring", "both", "by", "through", "across", "for"}
        or _is_participle(tokens, place)
    ):
        return True
    if before.comma and is_base(low) and (not is_homograph(low) or _opens_verb_list(tokens, place)):
        return True
    if before.comma and low.endswith("ly") and place + 1 < len(tokens) and is_base(tokens[place + 1].low):
        return True
    return before.low in {"and", "or", "&"} and place > 1 and _is_new_verb(tokens, place)


_ENDS_THERE = frozenset({("thanks", "to"), ("in", "order"), ("such", "as"), ("end", "to"), ("as", "well")})


def _is_link(word: str) -> bool:
    """`… and the ability to`, `… or experience with`: another requirement begins."""
    return word in {"and", "or", "&", "the", "with", "an", "a", "strong", "proven", "good"}


def _opens_requirement(tokens: Sequence[Word], place: int) -> bool:
    """`…, and genuine curiosity`, `… or Spark expertise`: behind the joint stands something to have, not a thing."""
    plain = word_class("adjectives") | word_class("praise")
    ahead = [word.low for word in tokens[place + 1 : place + 4] if word.low != "also"]
    if len(ahead) > 1 and ahead[0] in _READY and ahead[1] in {"to", "with", "for", "of", "in"}:
        return True
    for step in range(1, 4):
        if place + step >= len(tokens):
            return False
        low = tokens[place + step].low
        if low in word_class("having"):
            return not (low in {"experience", "experiences"} and tokens[place + step - 1].low in _EXPERIENCERS)
        if low not in plain and step >= 2:
            return False
    return False


_READY = frozenset("able willing open ready eager keen happy comfortable capable familiar prepared confident".split())
"""`… and able to …`, `… and also open to …`: what somebody is, behind what somebody does."""
_EXPERIENCERS = frozenset(
    "user customer client patient guest employee developer candidate player visitor member student product".split()
)


def _opens_verb_list(tokens: Sequence[Word], place: int) -> bool:
    """`mentor peers, champion quality, and gain support`: what follows the comma is a verb with its own object."""
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    if not following or tokens[place].comma or following in word_class("conjunctions") | word_class("prepositions"):
        return False
    return any(
        tokens[later - 1].low in {"and", "or", "&"} and is_base(tokens[later].low)
        for later in range(place + 2, len(tokens))
    )


def _is_participle(tokens: Sequence[Word], place: int) -> bool:
    """`…, distinguishing between …` opens a clause; `…, testing, and …` is one of a list."""
    low = tokens[place].low
    if not low.endswith("ing") or len(low) < 6 or low in lexicon("nouns_in_ing.txt"):
        return False
    following = tokens[place + 1].low if place + 1 < len(tokens) else "and"
    if base_of_gerund(low) is not None and base_of_gerund(tokens[place - 1].low) is None:
        # `a team of eight, coaching, training and developing staff`
        later = range(place + 2, len(tokens))
        if any(tokens[one - 1].low == "and" and base_of_gerund(tokens[one].low) is not None for one in later):
            return True
    return not tokens[place].comma and following not in word_class("conjunctions")


def _is_new_verb(tokens: Sequence[Word], place: int) -> bool:
    """After `and`: a verb with an object of its own, not one more noun."""
    low = tokens[place].low
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    if low.endswith("ly") and not is_base(low) and following and starts_verb(following):
        return True
    joins_gerunds = place >= 2 and tokens[place - 2].low.endswith("ing")
    joined = place + 2 < len(tokens) and following in word_class("conjunctions") and not joins_gerunds
    if joined and base_of_gerund(low) is not None and base_of_gerund(tokens[place + 2].low) is not None:
        return True
    if (
        base_of_gerund(low) is not None
        and low not in lexicon("nouns_in_ing.txt")
        and (low not in _ING_ADJECTIVES or tokens[place - 2].comma)
        and following
        and not joins_gerunds
    ):
        return following not in word_class("conjunctions") | word_class("prepositions") | {"to"} or following == "with"
    third = base_of_third(low)
    if third is not None and not is_base(low):
        return not is_homograph(third)
    in_list = place >= 2 and tokens[place - 2].comma and not tokens[place].comma
    if in_list and is_base(low) and following and following not in word_class("conjunctions"):
        return following not in word_class("prepositions")
    openers = word_class("determiners") | word_class("adjectives") - {"that", "this"}
    opens_object = following in openers or following in {
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
        or low in word_class("conjunctions") | _QUALIFY_FROM_BEHIND
        or (low in word_class("prepositions") and low not in {"of"} and not _belongs_to_next(tokens, end))
    )


def _belongs_to_next(tokens: Sequence[Word], place: int) -> bool:
    """`election related materials`, `cloud based tools`: no joint but the middle of a noun group."""
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    joints = {"related": {"to"}, "based": {"on", "upon", "in", "at"}}
    return tokens[place].low in joints and following not in joints[tokens[place].low]


_QUALIFY_FROM_BEHIND = frozenset("capable ready suitable available responsible aligned supporting targeting".split())


def _may_stop(tokens: Sequence[Word], end: int) -> bool:
    """A cut straight before a clause word is whole only where that word does not need what stands before it."""
    return tokens[end].low not in _NEEDS_ITS_SUBJECT


_NEEDS_ITS_SUBJECT = frozenset(
    "is are was were will can be been being has have should must may might would could do does need needs".split()
)


def _cost(tokens: Sequence[Word], end: int, *, ends_next: bool) -> float:
    """What a cut costs: most inside a list, little where behind its `and` something else begins."""
    if end >= len(tokens):
        return -4.0
    low = tokens[end].low
    if low in word_class("conjunctions"):
        return 0.5 if ends_next else 2.5
    if low == "to":
        return -0.5
    return 0.0


def _burden(kept: Sequence[Word]) -> float:
    """A purpose that is a list of its own, `… to improve A, B, and C`, says less than it costs to hear."""
    joint = next((place for place, word in enumerate(kept) if place > 1 and word.low in {"to", "across"}), len(kept))
    return 4.0 * sum(word.comma for word in kept[joint:])


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


_MOST_LISTED = 3
_MOST_OF_MEMBER = 4


def _three_of_many(kept: list[Word]) -> list[Word]:
    """`A, B, C, and D` → `A, C, and D`: more than three are not kept in mind while an answer is looked for.

    The last stay, since what they all are is often said there only: `… frontend, backend, and AI specialists`.
    """
    commas = [place for place, word in enumerate(kept[:-1]) if word.comma]
    joints = [place for place, word in enumerate(kept) if word.low in word_class("conjunctions")]
    if len(commas) < _MOST_LISTED or joints != [commas[-1] + 1]:
        return kept
    middle = kept[commas[0] + 1 : commas[-2] + 1]
    ends = [place for place, word in enumerate(middle) if word.comma]
    lengths = [end - start for start, end in zip([-1, *ends], ends, strict=False)]
    if max(lengths) > _MOST_OF_MEMBER or any(word.low in word_class("prepositions") for word in middle):
        return kept
    return [*kept[: commas[0] + 1], *kept[commas[-2] + 1 :]]


def _is_whole(kept: Sequence[Word], tokens: Sequence[Word], end: int) -> bool:
    if not kept:
        return False
    last = kept[-1].low
    if last in word_class("prepositions") | word_class("determiners") | word_class("conjunctions") | POSSESSIVE:
        return False
    if last in {"not", "as", "such", "very", "more", "highly", "be", "to", "ensure", "ensuring", "well"}:
        return False
    lows = [word.low for word in kept]
    if last.isdigit() or last == "resulting":
        return False
    if end < len(tokens) and _is_left_hanging(last, lows, tokens[end].low):
        return False
    if len(lows) > 1 and last.endswith("ing") and lows[-2] in {"by", "in", "through", "while"} and base_of_gerund(last):
        return last in lexicon("nouns_in_ing.txt")
    if (
        len(lows) > 2
        and lows[-2] in {"and", "or"}
        and (
            last in {"use", "run", "make", "do", "get", "help", "build", "write", "give"}
            or (end < len(tokens) and base_of_gerund(last) and last not in lexicon("nouns_in_ing.txt"))
        )
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


def _is_left_hanging(last: str, lows: Sequence[str], following: str) -> bool:
    """`… by working (with)`, `… data maintained (by)`: a verb that goes on behind the cut."""
    if len(lows) > 1 and lows[-2] in {"by", "while"} and base_of_gerund(last):
        return True
    return following in {"by", "through"} and last not in {"set", "cut"} and base_of_past(last) is not None


def _is_adjective(word: str) -> bool:
    if word in word_class("adjectives"):
        return True
    return (
        (word.endswith("ly") or bool(_ADJECTIVE_END.search(word)) or ("-" in word and word.endswith(("ing", "al"))))
        and word not in _NOUNS_LIKE_ADJECTIVES
        and not word.endswith("ment")
    )
