"""What an employer may be trying to learn from a line, and which of it each kind of round is after."""

import re
from collections.abc import Mapping

from bot.interview.question import Intent, RoundKind
from bot.interviewer.planning.soft import Trait

_CUES: Mapping[Intent, re.Pattern[str]] = {
    intent: re.compile(cue, re.IGNORECASE)
    for intent, cue in {
        Intent.DEPTH: r"\bexpert|\bdeep|advanced|architect|in-depth|mastery|strong understanding|thorough|"
        r"design|theor|algorithm|protocol",
        Intent.RELIABILITY: r"accura|audit|complian|safe|quality|regulat|secur|standard|polic(?:y|ies)|"
        r"procedure|test|inspect|verif|reconcil|"
        r"record|document|risk|control|hygiene|infection|calibrat|error|confidential|monitor",
        Intent.JUDGEMENT: r"\bown\b|owner|decid|decision|prioriti|ambigu|strateg|judg|determin|assess|evaluat|"
        r"recommend|plan|budget|select|define|diagnos",
        Intent.PEOPLE_UP: r"executive|senior (?:lead|manage|stake)|leadership team|board|c-level|director|"
        r"influence|stakeholder",
        Intent.PEOPLE_ACROSS: r"cross-functional|collaborat|partner|liais|coordinat|work (?:closely )?with|"
        r"other teams|multidisciplin|interdisciplin|"
        r"between|departments|vendors|suppliers|engineers and|agencies|alongside",
        Intent.PEOPLE_DOWN: r"\bmentor|\blead(?:ing|s)? (?:a |the )?(?:\w+ ){0,2}(?:team|people|staff)|supervis|"
        r"\bcoach|\btrain(?:ing|s)? (?:and|of|new|other|others|staff|team|users|people|junior|care|"
        r"temporary|volunteers)\b|onboard|"
        r"manag\w+ (?:a |the )?(?:\w+ ){0,2}(?:team|staff|people|volunteers|employees)|delegat|"
        r"develop(?:ing)? (?:staff|people|the team)|recruit|hir(?:e|ing)",
        Intent.CUSTOMER: r"client|customer|patient|pupil|student|resident|guest|visitor|user|famil(?:y|ies)|"
        r"member|candidate|tenant|passenger|donor|"
        r"citizen|consumer|account|prospect|shopper",
        Intent.PRESSURE: r"deadline|on-call|fast-paced|incident|emergenc|escalat|urgent|pressure|high-volume|"
        r"peak|crisis|timely|outage|triage|conflict|"
        r"complaint|target|quota",
        Intent.LEARN: r"\bnew\b|learn|adapt|evolving|emerging|up to date|latest|familiar|stay current|research|"
        r"trends|training",
        Intent.IMPROVE: r"improv|automat|optimi[sz]|streamlin|enhanc|efficien|innovat|reduc|increas|grow|scal|"
        r"transform|moderni[sz]|refactor|best practice",
        Intent.MOTIVE: r"mission|passion|purpose|interest|enthusias|vision|impact",
    }.items()
}

OF_TRAIT: Mapping[Trait, Intent] = {
    Trait.COMMUNICATION: Intent.PEOPLE_ACROSS,
    Trait.DETAIL: Intent.RELIABILITY,
    Trait.ORDER: Intent.JUDGEMENT,
    Trait.INDEPENDENCE: Intent.JUDGEMENT,
    Trait.TEAM: Intent.PEOPLE_ACROSS,
    Trait.CHANGE: Intent.PRESSURE,
    Trait.PROBLEMS: Intent.JUDGEMENT,
    Trait.PEOPLE: Intent.PEOPLE_DOWN,
    Trait.CUSTOMER: Intent.CUSTOMER,
    Trait.DISCRETION: Intent.RELIABILITY,
    Trait.LEARNING: Intent.LEARN,
    Trait.PRESSURE: Intent.PRESSURE,
}

TASTES: Mapping[RoundKind, Mapping[Intent, float]] = {
    RoundKind.RECRUITER: {
        Intent.DO_THE_WORK: 1.2,
        Intent.MOTIVE: 1.0,
        Intent.LEARN: 0.9,
        Intent.CUSTOMER: 0.8,
        Intent.PEOPLE_ACROSS: 0.7,
        Intent.PRESSURE: 0.5,
        Intent.JUDGEMENT: 0.4,
    },
    RoundKind.HIRING_MANAGER: {
        Intent.DO_THE_WORK: 1.1,
        Intent.JUDGEMENT: 1.0,
        Intent.IMPROVE: 0.9,
        Intent.RELIABILITY: 0.9,
        Intent.PRESSURE: 0.8,
        Intent.CUSTOMER: 0.8,
        Intent.PEOPLE_DOWN: 0.8,
        Intent.PEOPLE_ACROSS: 0.7,
        Intent.PEOPLE_UP: 0.6,
        Intent.LEARN: 0.4,
        Intent.DEPTH: 0.4,
    },
    RoundKind.PEER: {
        Intent.PEOPLE_ACROSS: 1.3,
        Intent.DO_THE_WORK: 0.8,
        Intent.RELIABILITY: 0.7,
        Intent.LEARN: 0.8,
        Intent.PEOPLE_DOWN: 0.6,
        Intent.PRESSURE: 0.7,
        Intent.IMPROVE: 0.6,
    },
    RoundKind.TECHNICAL: {
        Intent.DEPTH: 1.4,
        Intent.RELIABILITY: 1.0,
        Intent.JUDGEMENT: 0.7,
        Intent.IMPROVE: 0.6,
        Intent.DO_THE_WORK: 0.5,
        Intent.LEARN: 0.4,
    },
    RoundKind.BEHAVIOURAL: {
        Intent.PRESSURE: 1.1,
        Intent.PEOPLE_ACROSS: 1.0,
        Intent.JUDGEMENT: 1.0,
        Intent.IMPROVE: 0.8,
        Intent.CUSTOMER: 0.9,
        Intent.PEOPLE_DOWN: 0.8,
        Intent.PEOPLE_UP: 0.7,
        Intent.LEARN: 0.7,
        Intent.RELIABILITY: 0.7,
    },
    RoundKind.PANEL: {
        Intent.DO_THE_WORK: 1.0,
        Intent.JUDGEMENT: 0.9,
        Intent.PEOPLE_ACROSS: 0.9,
        Intent.DEPTH: 0.8,
        Intent.PRESSURE: 0.8,
        Intent.RELIABILITY: 0.8,
        Intent.CUSTOMER: 0.8,
        Intent.PEOPLE_DOWN: 0.6,
        Intent.IMPROVE: 0.6,
    },
}
"""How much each kind of round wants each intent; what is not named is not asked there."""

_NEEDS_A_CUE = frozenset({Intent.PEOPLE_DOWN, Intent.PEOPLE_UP, Intent.CUSTOMER})
"""Asked only where the line itself speaks of such people: not everyone has staff, seniors to win over or customers."""


_ABOUT_PEOPLE = frozenset(
    {Intent.PEOPLE_ACROSS, Intent.PEOPLE_DOWN, Intent.PEOPLE_UP, Intent.CUSTOMER, Intent.PRESSURE, Intent.JUDGEMENT}
)


def tastes_for(text: str, round_kind: RoundKind, *, topic: bool = False) -> dict[Intent, float]:
    """How well each intent suits a line in this round: the round's taste, more where the line says so.

    A topic (something known, not something done) is seldom a matter of people or pressure.
    """
    found: dict[Intent, float] = {}
    for intent, taste in TASTES[round_kind].items():
        cue = _CUES.get(intent)
        says_so = cue is not None and cue.search(text) is not None
        if says_so or intent not in _NEEDS_A_CUE:
            found[intent] = taste * (1.8 if says_so else 1.0) * (0.35 if topic and intent in _ABOUT_PEOPLE else 1.0)
    return found
