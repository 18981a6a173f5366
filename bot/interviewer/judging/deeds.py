"""Who did what in a clause, and when it is said to have happened."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.interviewer.judging import lexicon
from bot.language.contractions import Token
from bot.language.sentences import Span
from bot.language.words import stem


class Who(StrEnum):
    """The subject of a clause."""

    I = "i"  # noqa: E741 - the word itself
    WE = "we"
    OTHER = "other"


class Tense(StrEnum):
    """How a deed is told."""

    PAST = "past"
    PRESENT = "present"
    HYPOTHETICAL = "hypothetical"
    HABIT = "habit"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing somebody did, or would or usually does. `weight` is 1 for a plain step, less for a vague one."""

    who: Who
    tense: Tense
    verb: str
    weight: float
    clause: Span


_CONNECTORS = frozenset(
    """and but so then because which while after before when until also first firstly second secondly third next
    finally eventually later now ok okay well yeah yes basically honestly anyway plus instead afterwards afterward
    immediately luckily once since as that what how if although though whereas unless or just even still there
    meanwhile obviously actually personally myself straight away again maybe perhaps only""".split()
)
_SKIPPED_ADVERBS = frozenset(
    """also just then first still even actually personally myself immediately quickly soon finally eventually
    only both all again later once instead already now therefore quietly twice simply ever always usually often
    normally generally typically regularly sometimes definitely probably had have has not ended up straight away
    in turn at once""".split()
)
_PREFIX = re.compile(r"^(?:re|un|over|under|out|mis|fore)(?=\w{4})")
_MODALS = frozenset("would will should might shall must can may".split())
_OTHER_SUBJECTS = frozenset("he she they it you who nobody everyone everybody someone somebody this that those".split())
_WAYS = frozenset("out up down off in through back hold rid everyone everybody".split())
_OBJECTS = frozenset("him her them it us two three four both".split())
_PERSONS = frozenset("he she they you nobody everyone everybody someone somebody".split())
_SPEECH = frozenset("said told asked thought wanted knew replied complained believed answered wrote".split())
_ASPECT = frozenset(
    "decided chose started began managed went tried continued proceeded opted agreed offered volunteered".split()
)
_LIVED = frozenset("been had seen worked got read heard noticed".split())
"""After `have` these tell what somebody went through, not what they did."""

_LY_VERBS = frozenset("rely apply supply reply fly multiply comply".split())
_DETERMINERS = frozenset("the a an my our his her their its your this that these those some any no every each".split())


def is_past(word: str) -> bool:
    """Whether a word looks like a past form."""
    if word in lexicon.IRREGULAR_PAST or _PREFIX.sub("", word) in lexicon.IRREGULAR_PAST - lexicon.SAME_IN_BOTH:
        return True
    if "-" in word and not word.startswith(("re-", "pre-", "co-", "double-", "cross-", "de-", "un-")):
        return False
    return word.endswith("ed") and len(word) > 3 and word not in lexicon.NOT_PAST


def deed_of(clause: Span, words: tuple[Token, ...], *, who: Who | None, opens: bool) -> tuple[Deed | None, Who | None]:
    """What a clause tells, and who goes on as its subject; `opens` where nobody was named before."""
    plain = [token.word for token in words]
    if plain in (["i"], ["we"]):
        return None, Who(plain[0])
    at = _subject_at(plain)
    if at is not None and (governed := _governed(clause, words, at, who=who, opens=opens)) is not None:
        return governed
    if at is not None:
        subject = Who.I if plain[at] == "i" else Who.WE
        return _told(subject, plain[at + 1 :], plain, clause), subject
    lead = next(
        (index for index, word in enumerate(plain) if word not in _CONNECTORS and not word.endswith("ly")), None
    )
    if lead is None:
        return None, who
    word = plain[lead]
    if is_past(word) and not words[lead].is_name and plain[0] not in {"if", "unless", "as", "than"}:
        if plain[0] == "which":
            # "I took four of them, which left me without overview": what came of a deed is no second one.
            return Deed(Who.OTHER, Tense.PAST, word, 1.0, clause), who
        # "checked the chart, rang the doctor": nobody named goes on with whoever acted before, or with the speaker.
        subject = who or (Who.I if opens else Who.OTHER)
        return _told(subject, plain[lead:], plain, clause), subject
    if _has_past(plain[lead:]):
        return Deed(Who.OTHER, Tense.PAST, _first_past(plain[lead:]), 1.0, clause), Who.OTHER
    if word in _OTHER_SUBJECTS or word in _DETERMINERS:
        return None, Who.OTHER if who is None or word in _OTHER_SUBJECTS else who
    return None, who


def _governed(
    clause: Span, words: tuple[Token, ...], at: int, *, who: Who | None, opens: bool
) -> tuple[Deed | None, Who | None] | None:
    """`He said I should`, `told him we had it wrong`: the first verb is somebody's, not that of the `I` after it."""
    plain = [token.word for token in words]
    lead = next((index for index in range(at) if plain[index] not in _CONNECTORS), at)
    head = plain[lead:at]
    if not head or words[lead].is_name:
        return None
    if is_past(head[0]) and (who is not None or opens):
        subject = who or Who.I
        return _told(subject, head, plain, clause), subject
    told = [word for word in head[1:] if word in _SPEECH or (head[0] in _PERSONS and is_past(word))]
    if told and (head[0] in _PERSONS or head[0] in _DETERMINERS):
        return Deed(Who.OTHER, Tense.PAST, told[0], 1.0, clause), Who.OTHER
    return None


def _subject_at(plain: list[str]) -> int | None:
    return next((index for index, word in enumerate(plain) if word in {"i", "we"} and index + 1 < len(plain)), None)


def _has_past(plain: list[str]) -> bool:
    return any(is_past(word) or word in {"was", "were", "had"} for word in plain)


def _first_past(plain: list[str]) -> str:
    return next(word for word in plain if is_past(word) or word in {"was", "were", "had"})


def _told(who: Who, rest: list[str], plain: list[str], clause: Span) -> Deed | None:
    text = " ".join(plain)
    position, perfect = _verb_at(rest)
    if position is None:
        return None
    if rest[position] == "would" and _is_finished(rest[position + 1 :]):
        # "I'd said": the short form of had.
        rest, perfect = [*rest[:position], *rest[position + 1 :]], True
        position = next(index for index in range(position, len(rest)) if is_past(rest[index]))
    verb = rest[position]
    if verb in {"said", "say", "mentioned", "told"} and plain[:1] in (["as"], ["like"]):
        return None
    if verb in _MODALS:
        # "would have" looks back at a road not taken, "could not" tells what happened.
        counterfactual = rest[position + 1 : position + 2] == ["have"]
        tense = Tense.STATE if counterfactual else Tense.HYPOTHETICAL
        return Deed(who, tense, _after_modal(rest, position), 1.0, clause)
    if verb == "used" and rest[position + 1 : position + 2] == ["to"]:
        return Deed(who, Tense.HABIT, "used", 0.5, clause)
    if verb in {"was", "were", "am", "are", "been", "be"}:
        return _with_be(who, rest[position + 1 :], clause)
    if verb in {"had", "have", "has", "did", "do"} or perfect:
        return _with_have(who, rest, position, perfect=perfect, clause=clause)
    if is_past(verb):
        return _past(who, rest, position, clause)
    if verb in lexicon.STATE_VERBS or verb.endswith("ing"):
        return Deed(who, Tense.STATE, verb, 0.0, clause)
    habit = bool(lexicon.HABIT_WORDS.search(text))
    return Deed(who, Tense.HABIT if habit else Tense.PRESENT, stem(verb), _weight(verb), clause)


def _verb_at(rest: list[str]) -> tuple[int | None, bool]:
    """Where the verb stands after its subject, and whether `have` stood before it."""
    perfect = False
    for index, word in enumerate(rest):
        if word == "never" or (word in {"have", "has"} and rest[index + 1 : index + 2] == ["not"]):
            # "I haven't planned vehicles", "I have never led a team": what was not done is no deed.
            return None, False
        if word in {"have", "had", "has"} and index + 1 < len(rest) and _participle_follows(rest, index):
            perfect = True
            continue
        if word in {"have", "had", "has"}:
            return index, False
        if _is_adverb(word):
            continue
        if word in {"did", "do"} and rest[index + 1 : index + 2] == ["not"]:
            return None, False
        return index, perfect
    return None, False


def _is_adverb(word: str) -> bool:
    return word in _SKIPPED_ADVERBS or (word.endswith("ly") and word not in _LY_VERBS)


def _is_finished(following: list[str]) -> bool:
    """Whether what follows `would` could only follow `had`."""
    verb = next((word for word in following if not _is_adverb(word)), "")
    return is_past(verb) and verb not in lexicon.SAME_IN_BOTH


def _participle_follows(rest: list[str], index: int) -> bool:
    following = [word for word in rest[index + 1 : index + 4] if not _is_adverb(word)]
    return bool(following) and (is_past(following[0]) or following[0] in lexicon.IRREGULAR_PARTICIPLE)


def _after_modal(rest: list[str], position: int) -> str:
    following = [word for word in rest[position + 1 :] if not _is_adverb(word)]
    return stem(following[0]) if following else rest[position]


def _with_be(who: Who, following: list[str], clause: Span) -> Deed:
    """`was able to fix`, `was asked to run`: a step where one follows, else a state."""
    if following[:2] == ["able", "to"] and len(following) > 2:
        return Deed(who, Tense.PAST, stem(following[2]), _weight(following[2]), clause)
    if following[:1] and following[0].endswith("ing"):
        return Deed(who, Tense.STATE, following[0], 0.0, clause)
    return Deed(who, Tense.STATE, "be", 0.0, clause)


def _with_have(who: Who, rest: list[str], position: int, *, perfect: bool, clause: Span) -> Deed:
    verb = rest[position]
    following = rest[position + 1 :]
    if perfect:
        if verb in lexicon.STATE_VERBS | _LIVED:
            return Deed(who, Tense.STATE, stem(verb), 0.0, clause)
        return Deed(who, Tense.PAST, stem(verb), 0.5 * _weight(verb), clause)
    if verb == "had" and following[:1] == ["to"] and len(following) > 1:
        return Deed(who, Tense.PAST, stem(following[1]), _weight(following[1]), clause)
    if verb == "had" and len(following) > 2 and any(is_past(word) for word in following[2:5]):
        return Deed(who, Tense.PAST, "had", 0.5, clause)
    if verb == "did" and following[:1] and following[0] not in {"not", "that", "this", "so", "well"}:
        return Deed(who, Tense.PAST, "did", 0.5, clause)
    return Deed(who, Tense.STATE, verb, 0.0, clause)


def _past(who: Who, rest: list[str], position: int, clause: Span) -> Deed:
    verb = rest[position]
    following = rest[position + 1 :]
    if verb in _ASPECT and following:
        target = next((word for word in following if word not in {"to", "by", "on", "against", "and", "that"}), verb)
        if (target not in _DETERMINERS and following[0] in {"to", "by", "and", "not"}) or following[0].endswith("ing"):
            return Deed(who, Tense.PAST, stem(target), max(_weight(target), 0.5), clause)
    if verb in lexicon.STATE_VERBS or (verb == "got" and not _gets_something(following)):
        return Deed(who, Tense.STATE, verb, 0.0, clause)
    return Deed(who, Tense.PAST, stem(verb), _weight(verb), clause)


def _gets_something(following: list[str]) -> bool:
    """`got the drawing changed`, `got out`; not `got angry`, `got used to it`, `got paged`."""
    return bool(following) and (following[0] in _DETERMINERS or following[0] in _WAYS or following[0] in _OBJECTS)


def _weight(verb: str) -> float:
    if verb in lexicon.STATE_VERBS:
        return 0.0
    if verb in lexicon.VAGUE_VERBS or _base_is_vague(verb):
        return 0.5
    return 1.0


def _base_is_vague(verb: str) -> bool:
    return stem(verb) in _vague_stems()


@lru_cache(maxsize=1)
def _vague_stems() -> frozenset[str]:
    return frozenset(stem(verb) for verb in lexicon.VAGUE_VERBS)
