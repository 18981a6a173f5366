"""Soft skills: traits are never asked by name, they are asked through a piece of the work."""

import re
from enum import StrEnum
from functools import cache

from bot.interviewer.planning.forms import lexicon
from bot.language.words import content_stems, stem


class Trait(StrEnum):
    """What kind of soft skill a line names."""

    COMMUNICATION = "communication"
    DETAIL = "detail"
    ORDER = "order"
    INDEPENDENCE = "independence"
    TEAM = "team"
    CHANGE = "change"
    PROBLEMS = "problems"
    PEOPLE = "people"
    CUSTOMER = "customer"
    DISCRETION = "discretion"
    LEARNING = "learning"
    PRESSURE = "pressure"


_CUES: tuple[tuple[Trait, str], ...] = (
    (Trait.DISCRETION, r"confidential|discre(?:et|tion)|integrity|trustworth|ethic|honest"),
    (Trait.DETAIL, r"detail|accura|meticulous|thorough|precis|conscientious"),
    (Trait.PRESSURE, r"pressure|deadline|calm|stress|composure|resilien|fast[- ]paced"),
    (
        Trait.ORDER,
        (
            r"organi[sz]|time[- ]management|prioriti|multi-?task|manage (?:your )?(?:own )?(?:time|workload)|juggl|"
            r"planner"
        ),
    ),
    (Trait.CUSTOMER, r"customer|client|friendly|courteous|empath|compassion|patien(?:t|ce)|hospitab|caring"),
    (Trait.PEOPLE, r"leadership|mentor|motivat(?:e|ing) (?:others|people|a team)|lead by example|coach"),
    (
        Trait.PROBLEMS,
        r"problem|analytic|critical think|troubleshoot|creativ|resourceful|decision|judg|strategic think|solution",
    ),
    (Trait.CHANGE, r"adapt|flexib|ambigu|change|agile|versatil|dynamic"),
    (Trait.LEARNING, r"learn|curio|growth mindset|feedback|open[- ]minded|eager"),
    (
        Trait.INDEPENDENCE,
        (
            r"independ|self[- ]|autonom|initiative|proactiv|supervision|ownership|accountab|driven|motivated|reliab|"
            r"work ethic"
        ),
    ),
    (
        Trait.COMMUNICATION,
        r"communicat|written|verbal|oral|interpersonal|present|writing|listen|articulate|people skills|persua",
    ),
    (
        Trait.TEAM,
        (
            r"team|collaborat|cooperat|co-operat|relationship|work well with|positive attitude|sense of humou?r|"
            r"stakeholder"
        ),
    ),
)


def trait_of(text: str) -> Trait | None:
    """The first soft skill a text names, by where it stands."""
    low = text.lower()
    hits = [(match.start(), order, trait) for order, (trait, cue) in enumerate(_CUES) if (match := re.search(cue, low))]
    return min(hits)[2] if hits else None


def soft_share(text: str) -> float:
    """Share of the meaning-bearing words that any posting could hold."""
    stems = content_stems(text)
    return sum(one in _soft_stems() for one in stems) / len(stems) if stems else 1.0


@cache
def _soft_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in lexicon("soft_words.txt"))


@cache
def rarity() -> dict[str, float]:
    """Weights for shared stems: what any posting could hold counts little."""
    return dict.fromkeys(_soft_stems(), 0.3)


def specificity(text: str) -> float:
    """How far a phrase says which job it is, 0..1: three telling words are enough."""
    telling = sum(one not in _soft_stems() and one not in _trade_stems() for one in set(content_stems(text)))
    common = sum(one in _trade_stems() for one in set(content_stems(text)))
    return min(1.0, (telling + 0.35 * common) / 3)


@cache
def _trade_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in lexicon("trade_words.txt"))


def is_mostly_soft(text: str) -> bool:
    """Nothing in the text says which job it is."""
    return soft_share(text) >= 0.7
