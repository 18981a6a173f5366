"""The verb shape: `Manage the full sales cycle …` and everything that can be turned into it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.interviewer.planning import forms
from bot.interviewer.planning.core import MOST_WORDS, Core, Shape
from bot.interviewer.planning.cutting import cut
from bot.interviewer.planning.names import names_employer
from bot.interviewer.planning.phrase import Word, is_homograph, join, neutral_owner, plainly, starts_verb
from bot.interviewer.planning.vocabulary import word_class
from bot.posting.model import Line, LineKind, Posting


def as_duty(words: Sequence[Word], line: Line, posting: Posting, *, sure: bool = False) -> Core | None:
    """A duty in its base and -ing form, cut so that it stands alone; `sure` where an "ability to" stood before it."""
    start = (
        1
        if len(words) > 1
        and words[0].low.endswith("ly")
        and words[0].low not in _NO_ADVERBS
        and not forms.is_base(words[0].low)
        and starts_verb(words[1].low)
        else 0
    )
    if (
        words[start].low in {"also", "actively", "help", "to"}
        and len(words) > start + 2
        and starts_verb(words[start + 1].low)
    ):
        start += 1
    words = _acted_out(plainly(words[start:]))
    start = 0
    verbs, after = _verb_group(words, start)
    if not verbs or after >= len(words) or (words[after - 1].comma and _base(words[after].low) is None):
        # `Calls, events, communities`: a list of things.
        return None
    if not sure and not _means_verb(words[start:], len(verbs) > 1, line.kind):
        return None
    rest = neutral_owner(words[after:])
    if not rest or (rest[0].low == "of" and verbs[-1] not in _WITH_OF):
        return None
    if rest[0].low == "both" and (len(rest) == 1 or rest[1].low in word_class("prepositions")):
        return None
    if rest[0].low in word_class("clause") | word_class("conjunctions") | {"that", "to", "sure"}:
        return None
    if len(verbs) == 1 and len(rest) == 1 and rest[0].low in word_class("adjectives"):
        return None
    kept = cut(rest, most=MOST_WORDS - len(verbs), least=2 if rest[0].low in word_class("prepositions") else 1)
    if kept is None or any(word.low in {"role", "roles"} for word in kept):
        return None
    form = _form(words[start].low)
    kept = _with_article(kept)
    sure_part = _before_doubt(kept, form)
    # In the base form `report` reads well as verb and as noun; in any other only one of them does.
    do_part = kept if form == "base" else sure_part
    do = f"{' and '.join(verbs)} {join(_later_verbs(do_part, form, _same))}"
    doing = f"{' and '.join(map(forms.gerund, verbs))} {join(_later_verbs(sure_part, form, forms.gerund))}"
    if names_employer(do, posting):
        return None
    return Core(line, Shape.VERB, do=do, doing=doing, topic=_object_topic(kept))


def _acted_out(words: Sequence[Word]) -> Sequence[Word]:
    """`assist in the selection and training of pilots` → `select and train pilots`; `lead the design and building of
    docks` → `lead docks`: two nouns for what is done are heard as verbs, or not at all.
    """
    place = 1
    helps = words[0].low in _HELPING and len(words) > 2 and words[1].low in {"in", "with", "to"}
    place += helps
    base = _base(words[0].low)
    if not helps and base not in _RUNNING:
        return words
    place += place < len(words) and words[place].low == "the"
    named: list[str] = []
    while place < len(words) and (verb := _NOMINALS.get(words[place].low)):
        named.append(verb)
        place += 1
        while place < len(words) and words[place].low in {"and", "or", "&"}:
            place += 1
    if len(named) < (1 if helps else 2) or place + 1 >= len(words) or words[place].low != "of":
        return words
    rest = list(words[place + 1 :])
    return [*_joined(named[:2]), *rest] if helps else [words[0], *rest]


def _joined(verbs: Sequence[str]) -> list[Word]:
    return [word for verb in verbs for word in (Word("and"), Word(verb))][1:]


_HELPING = frozenset("assist assists assisting help helps helping participate participates participating aid".split())
_RUNNING = frozenset("manage lead oversee direct coordinate support guide handle".split())


_NO_ADVERBS = frozenset("early daily weekly monthly quarterly yearly hourly family assembly only friendly".split())
"""`early warning scores`: an adjective before a noun in -ing, not the way something is done."""


def _same(base: str) -> str:
    return base


def _later_verbs(tail: Sequence[Word], form: str, spoken: Callable[[str], str]) -> list[Word]:
    """`check the gates and writing down faults`: a verb after `and` goes into the form of the first."""
    found = list(tail)
    for place in range(1, len(tail)):
        word, base = tail[place], _base(tail[place].low)
        joined = tail[place - 1].low in {"and", "or"}
        if joined and base is not None and _form(word.low) == form and _acts(tail, place, form):
            found[place] = replace(word, text=spoken(base))
    return found


def _before_doubt(tail: Sequence[Word], form: str) -> Sequence[Word]:
    """`walk the site and report defects` or `draw budgets and plan reviews`: done or had, nobody can tell, so cut."""
    for place in range(2, len(tail) - 1):
        joined = tail[place - 1].low in {"and", "or"}
        same = _base(tail[place].low) is not None and _form(tail[place].low) == form
        alone = tail[place + 1].low in word_class("prepositions") | {"and", "or"}
        if joined and same and not alone and not _acts(tail, place, form):
            return tail[: place - 1]
    return tail


def _acts(tail: Sequence[Word], place: int, form: str) -> bool:
    """Whether a word after `and` is done, not had: it acts on something, or could be nothing but a verb."""
    following = tail[place + 1].low if place + 1 < len(tail) else ""
    if not following or following in {"and", "or"}:
        return False
    acting = word_class("determiners") | _PARTICLES | _OBJECTS
    base = _base(tail[place].low) or ""
    return following in acting or (form != "third" and not is_homograph(base))


_PARTICLES = frozenset("up out off over down on in through with".split())
_OBJECTS = frozenset("them it what who whatever everything anything all".split())


def as_nominal(words: Sequence[Word], line: Line, posting: Posting) -> Core | None:
    """`Independent execution of closing activities` → `execute closing activities`."""
    for place, word in enumerate(words[:3]):
        base = _NOMINALS.get(word.low)
        of = place + 1
        if of + 2 < len(words) and words[of].low in word_class("conjunctions"):
            # `the development and evolution of …`
            of += 2
        if base and of + 1 < len(words) and words[of].low == "of":
            if any(before.low not in word_class("adjectives") | word_class("praise") for before in words[:place]):
                return None
            return as_duty([Word(base), *_first_named(words[of + 1 :])], line, posting)
    return None


def _first_named(words: Sequence[Word]) -> Sequence[Word]:
    """`… of materials and public relations support`: the second thing is work of its own, not one more material."""
    joint = next((place for place, word in enumerate(words) if word.low in word_class("conjunctions")), 0)
    return words[:joint] if joint and words[-1].low in _NOMINALS else words


def opens_with_gerund(words: Sequence[Word]) -> bool:
    """`Managing budgets`, not `Marketing experience`."""
    low = words[0].low
    if forms.base_of_gerund(low) is None:
        return False
    if low not in forms.lexicon("nouns_in_ing.txt"):
        return True
    following = words[1].low if len(words) > 2 else ""
    joined = (
        following in word_class("conjunctions") and forms.base_of_gerund(words[2].low) is not None and len(words) > 3
    )
    return joined or following in (word_class("adjectives") | word_class("determiners")) - word_class("having")


def _verb_group(words: Sequence[Word], start: int) -> tuple[list[str], int]:
    """The coordinated verbs at `start` in base form, two at most, and where what they act on begins."""
    found: list[tuple[str, int]] = []
    place = start
    form = _form(words[start].low)
    while place < len(words):
        if found and words[place].low.endswith("ly") and not forms.is_base(words[place].low) and place + 1 < len(words):
            place += 1
        base = _base(words[place].low)
        if (
            base is None
            or _form(words[place].low) != form
            or (len(found) > 0 and not words[place - 1].comma and not _joins(words, place))
        ):
            break
        found.append((base, place + 1))
        place += 1
        more = place < len(words) and (words[place - 1].comma or words[place].low in {"and", "or", "&", "and/or"})
        if not more:
            break
        if words[place].low in {"and", "or", "&", "and/or"}:
            place += 1
    if not found:
        return [], start
    end = found[-1][1]
    bases = [base for base, _ in found]
    if len(bases) == 1 or end >= len(words):
        return bases[:1], found[0][1]
    if words[end].low in word_class("conjunctions") or words[end - 1].comma:
        # `manage risks, plan and budgets`: the last word was a noun of a list.
        return bases[:1], found[0][1]
    if len(bases) == 2:
        # `support and serve as the backup`: the first verb would have nothing to act on.
        return (bases[-1:] if words[end].low == "as" else bases), end
    if bases[-1] in _LIGHT:
        return bases[-1:], end
    followed = words[end].low in word_class("prepositions") and words[end].low not in {"on-site"}
    return (bases[-2:] if followed else bases[:2]), end


_LIGHT = frozenset("provide make take give perform do ensure conduct offer use put".split())
"""Verbs that say little without what follows: of a list of three, `triage, investigate, and make calls`, they stay."""
_WITH_OF = frozenset("dispose think approve conceive".split())


def _joins(words: Sequence[Word], place: int) -> bool:
    before = words[place - 1].low
    return before in {"and", "or", "&", "and/or"} or (before.endswith("ly") and place >= 2)


def _form(word: str) -> str:
    low = word.split("/", maxsplit=1)[0]
    if forms.is_base(low):
        return "base"
    return "gerund" if forms.base_of_gerund(low) else "third"


def _base(word: str) -> str | None:
    low = word.split("/", maxsplit=1)[0]
    if forms.is_base(low):
        return low
    return forms.base_of_gerund(low) or forms.base_of_third(low)


def _means_verb(words: Sequence[Word], coordinated: bool, kind: LineKind) -> bool:  # noqa: FBT001
    first, second = words[0].low, words[1].low if len(words) > 1 else ""
    if "/" in first and all(is_homograph(part) for part in first.split("/")):
        return False
    if second in word_class("having") | {"degree", "license", "licence", "certification", "qualification"}:
        return False
    if (
        first in word_class("adjectives") | word_class("praise")
        and first not in {"lead", "own"}
        and second not in word_class("determiners")
    ):
        return False
    if first == "work" and forms.base_of_third(second):
        return False
    if is_homograph(first) and (re.match(r"(?:varies|depends|means|comes)$", second) or _is_finite_third(second)):
        return False
    third = forms.base_of_third(first)
    if third is not None and is_homograph(third):
        return kind is LineKind.RESPONSIBILITY or second in word_class("determiners") | word_class("adjectives")
    if not is_homograph(first):
        return True
    if second in word_class("determiners") | {"our", "your", "with", "to", "as"} or coordinated:
        return True
    if any(word.low in word_class("having") for word in words[:5]) and kind is not LineKind.RESPONSIBILITY:
        return False
    if first in forms.lexicon("nouns_in_ing.txt"):
        return opens_with_gerund(words)
    if len(words) <= 3 and kind is not LineKind.RESPONSIBILITY:
        return False
    abstract = re.search(r"(?:ment|tion|sion|ing|ship|ness|ity)$", second) is not None
    ends_there = len(words) == 2 or words[1].comma or words[2].low in word_class("prepositions") | {"and", "or", "&"}
    return not (abstract and ends_there and first in _COMPOUND_HEADS)


def _is_finite_third(word: str) -> bool:
    """`support includes …`: the second word is the verb, the first its subject."""
    base = forms.base_of_third(word)
    return base is not None and not is_homograph(base)


_COMPOUND_HEADS = frozenset(
    """
    account budget care change contract cost data demand design document import index inventory market network
    order price product production program programme project purchase quality record research risk sales service
    shift source staff stock store study team test time trade travel value interface model process
    """.split()
)


_NOMINALS = {
    "execution": "execute",
    "management": "manage",
    "development": "develop",
    "preparation": "prepare",
    "ownership": "own",
    "maintenance": "maintain",
    "implementation": "implement",
    "coordination": "coordinate",
    "creation": "create",
    "analysis": "analyse",
    "delivery": "deliver",
    "oversight": "oversee",
    "administration": "administer",
    "supervision": "supervise",
    "use": "use",
    "identification": "identify",
    "evaluation": "evaluate",
    "review": "review",
    "installation": "install",
    "organisation": "organise",
    "organization": "organise",
    "planning": "plan",
    "monitoring": "monitor",
    "completion": "complete",
    "processing": "process",
    "production": "produce",
    "provision": "provide",
    "support": "support",
    "design": "design",
    "assessment": "assess",
    "optimisation": "optimise",
    "optimization": "optimise",
    "inspection": "inspect",
    "operation": "operate",
    "collection": "collect",
    "reconciliation": "reconcile",
    "resolution": "resolve",
    "integration": "integrate",
    "documentation": "document",
    "handling": "handle",
    "recruitment": "recruit",
    "training": "train",
    "investigation": "investigate",
    "configuration": "configure",
    "translation": "translate",
    "negotiation": "negotiate",
    "promotion": "promote",
    "selection": "select",
    "submission": "submit",
    "enforcement": "enforce",
    "deployment": "deploy",
    "interpretation": "interpret",
    "distribution": "distribute",
}


def _object_topic(kept: Sequence[Word]) -> str:
    """What a duty acts on, where it is short and a plain noun phrase."""
    if kept[0].low in word_class("prepositions") | word_class("clause") | word_class("conjunctions") | {
        "to",
        "part",
        "care",
        "charge",
    }:
        return ""
    link = (place for place, word in enumerate(kept) if word.low in (word_class("prepositions") - {"of"}) | {"to"})
    short = cut(kept[: next(link, len(kept))], most=7)
    return join(short) if short else ""


def _with_article(kept: list[Word]) -> list[Word]:
    """Give `full project life cycle` back the article that postings leave out, and `on mobile platform` as well."""
    found: list[Word] = []
    group: list[Word] = []
    for place, word in enumerate(kept):
        low = word.low
        if low in word_class("prepositions") | {"to"}:
            found += [*group, word]
            group = []
            continue
        group.append(word)
        following = kept[place + 1].low if place + 1 < len(kept) else ""
        if not following or following in word_class("prepositions") | {"to"} or word.comma:
            listed = bool(found) and found[-1].comma
            found += group if listed else _owned(group, after=found[-1].low if found else "")
            group = []
    return [*found, *group]


def _owned(group: list[Word], *, after: str) -> list[Word]:
    """A noun group with the article its last word wants."""
    bare = group[-1].text in word_class("bare_singulars") and after not in {"as", "per", "via", "without"}
    marked = any(word.low in word_class("determiners") | {"own"} or word.low.endswith(("'s", "s'")) for word in group)
    marked = marked or group[0].low in word_class("conjunctions")
    return [Word("the"), *group] if bare and not marked else group
