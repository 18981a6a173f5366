"""Putting an ask, a line and sometimes a fact together into one spoken question."""

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from bot.interview.question import QuestionKind
from bot.interviewer.planning.asks import Ask, asks
from bot.interviewer.planning.core import Core
from bot.interviewer.planning.facets import facets_of
from bot.interviewer.planning.forms import is_base
from bot.interviewer.planning.lint import asking_sentence, faults, splices_clause
from bot.profile.model import Fact, FactKind

_LEADS = (
    "Your profile says: “{fact}”. ",
    "You write: “{fact}”. ",
    "I read “{fact}” in your profile. ",
    "In your profile I see “{fact}”. ",
)
_SKILL_LEADS = ("Your profile lists “{fact}”. ", "Among your skills I see “{fact}”. ")
_MOST_FACT_WORDS = 14
_LEAST_FACT_WORDS = 3
_CLAUSE_OPENERS = frozenset(
    """
    and to while which who where when by through resulting reducing so before after using including with for that
    """.split()
)
_HANGING = frozenset(
    "and or to for with by in from using resulting including while that which the a an of on at".split()
)


@dataclass(slots=True)
class Said:
    """What a round has used already, so that it does not repeat itself."""

    openings: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    leads: int = 0


@dataclass(frozen=True, slots=True)
class Spoken:
    """A finished question and the ask it was made from."""

    text: str
    ask: Ask


def realise(
    core: Core,
    sections: Sequence[str],
    *,
    level: int,
    seed: str,
    said: Said,
    fact: str = "",
    skill: bool = False,
    kinds: Iterable[QuestionKind] = (),
    refused: Callable[[str], bool] = lambda _text: False,
) -> Spoken | None:
    """The first ask of the first section that fits the line, can be said, and sounds unlike earlier ones."""
    wanted = frozenset(kinds)
    facets = facets_of(core)
    for strict in (True, False):
        for section in sections:
            rows = [row for row in asks().get(section, ()) if (not wanted or row.kind in wanted) and row.suits(facets)]
            for ask in sorted(
                rows, key=lambda row: (_distance(row.level, level), _shuffle(seed, core.line.id, row.words))
            ):
                if ask.words in said.words or (strict and ask.opening in said.openings):
                    continue
                text = _compose(ask, core, fact=fact, skill=skill, turn=said.leads)
                if text is not None and not faults(text) and not refused(text):
                    said.words.add(ask.words)
                    said.openings.add(ask.opening)
                    said.leads += bool(fact)
                    return Spoken(text, ask)
    return None


def snippet(fact: Fact) -> str:
    """A fact, or its beginning as far as a phrase goes, verbatim; empty where nothing short enough stands alone."""
    text = re.sub(r"\s+", " ", fact.text).strip()
    text = re.sub(r"^[^\w“\"(]+", "", text)
    text = re.split(r"(?<=[a-z0-9%)])[.;!?](?:\s|$)", text)[0].rstrip(".,;:–—- ")
    words = text.split(" ")
    if len(words) > _MOST_FACT_WORDS:
        places = range(min(_MOST_FACT_WORDS, len(words) - 1), 3, -1)
        end = next((place for place in places if _is_joint(words, place)), None)
        end = end or next((place for place in places if place > 4 and _is_link(words, place)), None)
        if end is None:
            return ""
        words = words[:end]
    said = " ".join(words).rstrip(".,;:–—-( ")
    if said.split(" ")[-1].lower() in _HANGING or len(said.split(" ")) < _LEAST_FACT_WORDS:
        return ""
    if re.search(r"[“”?»«{}\[\]|•]", said) or said.count("(") != said.count(")"):
        return ""
    return said.replace('"', "")


def _is_joint(words: Sequence[str], place: int) -> bool:
    """Whether a clause begins at a place, so that what stands before it is whole."""
    before, word = words[place - 1], words[place].lower()
    if before.lower().strip(",") in _HANGING:
        return False
    if before.endswith((";", ":")) or word in {"–", "—", "-"}:
        return True
    if word == "to" and not (place + 1 < len(words) and is_base(words[place + 1].lower())):
        return False
    opens = word in _CLAUSE_OPENERS or word.endswith("ing")
    return opens if before.endswith(",") else word in _CLAUSE_OPENERS - {"and", "with", "for"}


def _is_link(words: Sequence[str], place: int) -> bool:
    """A place before which a phrase may end when no clause ends in time."""
    before = words[place - 1].lower().strip(",")
    alone = before not in _HANGING and not re.search(r"(?:ed|ly)$", before) and not words[place - 1].endswith(",")
    return alone and words[place].lower() in {"for", "in", "with", "at", "on", "across", "from", "by", "during", "over"}


def is_skill(fact: Fact) -> bool:
    """A list of skills is introduced as one."""
    return fact.kind is FactKind.SKILL


def _compose(ask: Ask, core: Core, *, fact: str, skill: bool, turn: int) -> str | None:
    values = {"do": core.do, "doing": core.doing, "topic": core.topic, "quote": core.quote}
    if any(not values[slot] for slot in ask.slots) or (core.do and ask.slots == frozenset({"topic"})):
        return None
    if any(splices_clause(values[slot]) for slot in ask.slots - {"quote"}):
        return None
    text = ask.words
    for slot in ask.slots:
        text = text.replace(f"{{{slot}}}", values[slot])
    if fact:
        leads = _SKILL_LEADS if skill else _LEADS
        text = leads[turn % len(leads)].replace("{fact}", fact) + text
    return text


def _distance(have: int, want: int) -> float:
    return abs(have - want) + (0.25 if have > want else 0.0)


def _shuffle(*parts: str) -> bytes:
    return hashlib.sha256("/".join(parts).encode()).digest()


__all__ = ["Said", "Spoken", "asking_sentence", "is_skill", "realise", "snippet"]
