"""Soft skills: traits are never asked by name, they are asked through a piece of the work."""

import re
from enum import StrEnum
from functools import cache

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
        r"organi[sz]|time[- ]management|prioriti|multi-?task|manage (?:your )?(?:own )?(?:time|workload)|juggl|planner",
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
        r"independ|self[- ]|autonom|initiative|proactiv|supervision|ownership|accountab|driven|motivated|reliab|work ethic",
    ),
    (
        Trait.COMMUNICATION,
        r"communicat|written|verbal|oral|interpersonal|present|writing|listen|articulate|people skills|persua",
    ),
    (
        Trait.TEAM,
        r"team|collaborat|cooperat|co-operat|relationship|work well with|positive attitude|sense of humou?r|stakeholder",
    ),
)
_SOFT = frozenset(
    stem(word)
    for word in """
    ability able accountable accountability accuracy accurate action adapt adaptable adaptability agile ambiguity ambiguous ambitious
    amp analytic analytical analysis apply articulate attention attitude attributes audience autonomous autonomously autonomy balance basic
    build calm can candidate caring challenge change changing character clear clearly climate collaborate collaboration
    collaborative collaboratively colleague comfortable committed commitment communicate communication communicator competing
    complete concise conditions confidence confident confidential confidentiality conscientious consistent creative
    creativity critical cross cross-functional cooperate courteous creativity culture curiosity curious customer deadline deadlines
    decision dedicated deliver dependable detail detailed determined develop different discretion driven dynamic eager
    effective effectively efficient efficiently emotional empathy energetic energy engage engaging english environment ethic
    ethics excellent exceptional execution experience fast feedback flexibility flexible focus focused follow functional friendly function goal
    goals good group growth handle hard high highly honest honesty humour humor idea ideas independent independently individual
    individuals influence information initiative innovative integrity intelligence interact interpersonal judgement judgment keen know language leader leadership
    learn learner learning level listen listening loop maintain maintaining manage management maker making manner meet mental
    mentality mentoring methodical meticulous mind minded mindset minimal motivate motivated motivation multi multiple multitask
    multitasking new non numeric open openness oral oriented orientation organisation organisational organise organised organization organizational organize organized outgoing outlook ownership
    paced passion passionate patience patient people perform personable personality pace plan planning player positive precise presence present presentation presentations
    pressure prioritisation prioritise prioritising prioritization prioritize prioritizing priorities priority proactive
    proactively problem problems process professional professionally professionalism project projects proven punctual quality quick quickly rapidly relationship
    relationships reliable reliability resilience resilient resolution resourceful respect respectful responsibility responsible responsive result
    results self sense service set setting simultaneously skill skills smart social solid solution solve solving speak spirit spoken starter strategic stress
    strong structured style success superior supervision task tasks taking team teammate teammates teams teamwork technical think thinker thinking
    thorough thrive thriving thoughtful time timely tolerance trust trustworthy under understand urgency various verbal versatile well willing
    willingness work worker working workload write writing written attentive proficient enthusiasm enthusiastic enthusiast
    track record others member members stakeholders stakeholder diverse range internal external audiences levels colleagues
    fluent outcome outcomes busy demanding simultaneous several
    """.split()
)


def trait_of(text: str) -> Trait | None:
    """The first soft skill a text names, by where it stands."""
    low = text.lower()
    hits = [(match.start(), order, trait) for order, (trait, cue) in enumerate(_CUES) if (match := re.search(cue, low))]
    return min(hits)[2] if hits else None


def soft_share(text: str) -> float:
    """Share of the meaning-bearing words that any posting could hold."""
    stems = content_stems(text)
    return sum(one in _SOFT for one in stems) / len(stems) if stems else 1.0


@cache
def rarity() -> dict[str, float]:
    """Weights for shared stems: what any posting could hold counts little."""
    return dict.fromkeys(_SOFT, 0.3)


def is_mostly_soft(text: str) -> bool:
    """Nothing in the text says which job it is."""
    return soft_share(text) >= 0.7
