"""From chosen lines to the places of a round: which intent, which fact, which side, in which order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil

from bot.interview.question import Intent, MapEntry, MapState, QuestionKind, RoundKind
from bot.interviewer.planning.asks import SIDES
from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.facets import facets_of
from bot.interviewer.planning.intents import OF_TRAIT, TASTES, tastes_for
from bot.interviewer.planning.pieces import read_trait
from bot.interviewer.planning.select import Asked, Candidate, companions, select
from bot.interviewer.planning.soft import specificity
from bot.interviewer.planning.ways import Way
from bot.ports import PlanBrief
from bot.posting.model import Line, LineKind, Seniority
from bot.profile.model import Fact, FactKind

SENIOR = frozenset({Seniority.SENIOR, Seniority.LEAD, Seniority.MANAGER, Seniority.DIRECTOR, Seniority.EXECUTIVE})
_JUNIOR = frozenset({Seniority.INTERN, Seniority.JUNIOR})
_TELLING = frozenset({FactKind.ACHIEVEMENT, FactKind.DUTY})
_NOT_LIVED = frozenset({QuestionKind.SITUATIONAL})
_LATE = frozenset({Intent.JUDGEMENT, Intent.DEPTH, Intent.PRESSURE, Intent.PEOPLE_UP})
_NEAREST = 0.3
_SOUND_HOST = 0.5
_TELLING_ENOUGH = 0.5
_AGAIN = 0.75


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a round before it is worded.

    `sections` are tried with the spoken fact, `fallback` without it; `facts` are what the profile holds for the line.
    """

    candidate: Candidate
    core: Core
    intent: Intent
    sections: tuple[str, ...]
    fallback: tuple[str, ...]
    also: tuple[Line, ...] = ()
    facts: tuple[Fact, ...] = ()
    spoken_fact: Fact | None = None
    kinds: frozenset[QuestionKind] = frozenset()
    state: MapState | None = None
    host: Line | None = None


def slots_of(
    candidates: Sequence[Candidate],
    alike: Sequence[Sequence[float]],
    brief: PlanBrief,
    entries: Sequence[MapEntry],
    *,
    asked: Asked,
) -> tuple[list[Slot], list[Slot]]:
    """The places of the round in the order they are asked, and some more in case one cannot be worded."""
    least = ceil(0.6 * brief.count) if any(one.carried for one in candidates) else 0
    ranked = select(candidates, alike, count=brief.count, round_kind=brief.round_kind, asked=asked, carried_least=least)
    chosen = ranked[: brief.count]
    taken = set(ranked)
    states = {entry.line: entry for entry in entries}
    spoken = _shared_out(chosen, candidates, least=least)
    traits = _through_work(chosen, candidates, spoken, count=brief.count, asked=asked)
    slots: list[Slot] = []
    used: dict[Intent, int] = {}
    for place in ranked:
        near = companions(place, chosen, taken, candidates, alike)
        taken.update(near)
        trait = traits.get(place)
        also = [candidates[trait].line] if trait is not None else []
        also += [candidates[one].line for one in near]
        slot = _slot(
            candidates[place],
            brief,
            states,
            used,
            asked=asked,
            fact=spoken.get(place),
            trait=candidates[trait].core if trait is not None else None,
            beside=_host(place, chosen, candidates, alike),
        )
        used[slot.intent] = used.get(slot.intent, 0) + 1
        also = [slot.host, *also] if slot.host is not None else also
        slots.append(replace(slot, also=tuple(also[:2])))
    primary = len(chosen)
    return _ordered(_with_motive(slots[:primary], brief)), slots[primary:]


def soft_slots(candidates: Sequence[Candidate], slots: Sequence[Slot], *, asked: Asked) -> list[Slot]:
    """Soft skills read out, heaviest first: where a posting names too little work to ask about them through it."""
    cited = {line.id for slot in slots for line in (slot.candidate.line, *slot.also)}
    found: list[Slot] = []
    for one in sorted(candidates, key=lambda one: -one.weight):
        core = read_trait(one.core) if one.core.shape is Shape.TRAIT and one.core.trait else None
        if core is not None and core.trait is not None and one.line.id not in cited and not asked.times(one.line.id):
            found.append(Slot(one, core, OF_TRAIT[core.trait], ("shown",), ("shown",)))
    return found


def levels_for(brief: PlanBrief, count: int) -> list[int]:
    """How hard each question is, easiest first: higher for senior roles and after rounds that went well."""
    low, high = (1, 2) if brief.seniority in _JUNIOR else (2, 3) if brief.seniority in SENIOR else (1, 3)
    judged = [before.overall for before in brief.history if before.overall is not None]
    if judged:
        average = sum(judged) / len(judged)
        step = 1 if average >= 3.8 else -1 if average <= 2.2 else 0
        low, high = (min(3, max(1, end + step)) for end in (low, high))
    if count <= 1:
        return [low] * count
    return [round(low + (high - low) * place / (count - 1) - 0.01) for place in range(count)]


def _shared_out(chosen: Sequence[int], candidates: Sequence[Candidate], *, least: int) -> dict[int, Fact]:
    """Facts to mention, each once, to the lines they carry best, until `least` questions touch the profile."""
    pairs = sorted(
        (
            (score, place, fact)
            for place in chosen
            if candidates[place].core.shape is not Shape.QUOTE
            for score, fact in candidates[place].facts
        ),
        key=lambda one: (-one[0], one[1]),
    )
    found: dict[int, Fact] = {}
    for _score, place, fact in pairs:
        if len(found) >= least:
            break
        if place not in found and all(fact is not other for other in found.values()):
            found[place] = fact
    return found


def _through_work(
    chosen: Sequence[int],
    candidates: Sequence[Candidate],
    spoken: Mapping[int, Fact],
    *,
    count: int,
    asked: Asked,
) -> dict[int, int]:
    """Soft skills are asked through a duty: a third of the round at most, rounded up after the first; the heaviest
    not yet asked first.
    """
    traits = [place for place, one in enumerate(candidates) if one.core.shape is Shape.TRAIT and one.core.trait]
    traits.sort(key=lambda place: (asked.times(candidates[place].line.id), -candidates[place].weight))
    hosts = [place for place in chosen if candidates[place].core.shape is Shape.VERB and place not in spoken]
    hosts = [place for place in hosts if candidates[place].line.kind is LineKind.RESPONSIBILITY or len(hosts) == 1]
    hosts = [place for place in hosts if candidates[place].fresh]
    most = ceil(count / 3) if asked.led else max(1, count // 3)
    return dict(zip(reversed(hosts), traits[:most], strict=False))


def _host(
    place: int, chosen: Sequence[int], candidates: Sequence[Candidate], alike: Sequence[Sequence[float]]
) -> Core | None:
    """The duty a short topic is asked through: a tool alone says little about which job it is."""
    core = candidates[place].core
    if core.shape is not Shape.TOPIC or len(core.topic.split()) > 3:
        return None
    if "named" not in facets_of(core):
        return None
    duties = [
        one
        for one in range(len(candidates))
        if one not in chosen
        and alike[place][one] >= _NEAREST
        and facets_of(candidates[one].core) & {"make", "handle", "check", "improve"}
        and candidates[one].core.shape is Shape.VERB
        and candidates[one].line.kind is LineKind.RESPONSIBILITY
        and specificity(candidates[one].core.do) >= 0.5
        and len(candidates[one].core.do.split()) <= 10
        and candidates[one].sound >= _SOUND_HOST
    ]
    return candidates[max(duties, key=lambda one: alike[place][one])].core if duties else None


def _slot(
    candidate: Candidate,
    brief: PlanBrief,
    states: Mapping[str, MapEntry],
    used: Mapping[Intent, int],
    *,
    asked: Asked,
    fact: Fact | None,
    trait: Core | None,
    beside: Core | None,
) -> Slot:
    core = candidate.core
    entry = states.get(core.line.id)
    state = entry.state if entry else None
    held = tuple(
        one for one_id in (entry.facts if entry else ()) if brief.profile and (one := brief.profile.fact(one_id))
    )
    facts = ((fact, *(one for one in held if one is not fact)) if fact else held)[:3]
    intent = _intent(candidate, brief, used)
    if brief.posting.language != "en":
        return Slot(candidate, core, intent, ("foreign",), ("foreign",))
    kinds = _kinds(brief, sum(used.values()))
    again = 0 if candidate.fresh else asked.led.get(core.line.id, 0)
    if fact is not None:
        first = used.get(Intent.VERIFY_CLAIM, 0) == 0
        return _with_fact(candidate, state, intent, facts, fact, round_kind=brief.round_kind, first=first)
    if core.shape is Shape.QUOTE:
        read = ("pieces",) if candidate.way is Way.PIECE else ("shown", "pieces")
        intent = Intent.GAP if state is MapState.GAP else intent
        return Slot(candidate, replace(core, topic=""), intent, read, read, facts=facts, state=state)
    if state is MapState.GAP:
        return Slot(
            candidate, core, Intent.GAP, ("GAP",), ("GAP", "first90"), facts=facts, kinds=_NOT_LIVED, state=state
        )
    if again:
        turn = again + sum(core.line.id.encode())
        sides = tuple(SIDES[(turn + step) % len(SIDES)] for step in range(len(SIDES)))
        return Slot(candidate, core, intent, sides, (*sides, intent.value, "DO_THE_WORK"), facts=facts, state=state)
    if beside is not None:
        both = replace(beside, topic=core.topic)
        rest = (intent.value, "DO_THE_WORK", "DEPTH")
        return Slot(candidate, both, intent, ("together",), rest, facts=facts, state=state, host=beside.line)
    if trait is not None and trait.trait is not None:
        wanted = OF_TRAIT[trait.trait]
        return Slot(
            candidate, core, wanted, (trait.trait.value,), (wanted.value, "DO_THE_WORK"), facts=facts, state=state
        )
    rest = (intent.value, "DO_THE_WORK", "DEPTH")
    return Slot(candidate, core, intent, (intent.value,), rest, facts=facts, kinds=kinds, state=state)


_WITH_FACT = {
    RoundKind.RECRUITER: ("fit",),
    RoundKind.TECHNICAL: ("known",),
    RoundKind.BEHAVIOURAL: ("lived",),
}
"""What a fact is asked about by whom: wanting the work, knowing it, having lived it."""

_ABOUT_FACT = {
    RoundKind.RECRUITER: Intent.MOTIVE,
    RoundKind.TECHNICAL: Intent.DEPTH,
}


def _with_fact(
    candidate: Candidate,
    state: MapState | None,
    intent: Intent,
    facts: tuple[Fact, ...],
    fact: Fact,
    *,
    round_kind: RoundKind,
    first: bool,
) -> Slot:
    core = candidate.core if candidate.core.shape is not Shape.QUOTE else replace(candidate.core, quote="")
    without = ("GAP",) if state is MapState.GAP else (intent.value, "DO_THE_WORK")
    if state is MapState.MATCH:
        claim = fact.kind is FactKind.ACHIEVEMENT and any(sign.isdigit() for sign in fact.text)
        own = _WITH_FACT.get(round_kind, ())
        sections = ("VERIFY_CLAIM", *own, "match") if claim and first else (*own, "match")
        intent = Intent.VERIFY_CLAIM if claim and first else _ABOUT_FACT.get(round_kind, Intent.DO_THE_WORK)
    else:
        sections = (*_WITH_FACT.get(round_kind, ()), "partial") if round_kind is RoundKind.RECRUITER else ("partial",)
        intent = Intent.GAP if state is MapState.GAP else Intent.DO_THE_WORK
    return Slot(candidate, core, intent, sections, without, facts=facts, spoken_fact=fact, state=state)


def _intent(candidate: Candidate, brief: PlanBrief, used: Mapping[Intent, int]) -> Intent:
    before = {one.intent for one in brief.history if candidate.line.id in one.lines}
    tastes = tastes_for(candidate.line.text, brief.round_kind, topic=candidate.core.shape is Shape.TOPIC)
    tastes.pop(Intent.MOTIVE, None)
    fresh = {intent: taste for intent, taste in tastes.items() if intent.value not in before} or tastes
    return max(fresh, key=lambda intent: fresh[intent] / (1 + _AGAIN * used.get(intent, 0)))


def _kinds(brief: PlanBrief, place: int) -> frozenset[QuestionKind]:
    """Behaviour is asked of the past; beginners are asked what they would do in every second question."""
    if brief.round_kind is RoundKind.BEHAVIOURAL:
        return frozenset({QuestionKind.PAST})
    if brief.seniority in _JUNIOR and place % 2:
        return frozenset({QuestionKind.SITUATIONAL, QuestionKind.KNOWLEDGE})
    return frozenset()


def _with_motive(slots: list[Slot], brief: PlanBrief) -> list[Slot]:
    """Where the round asks for it, one question is about why this work; never more than one in all rounds."""
    if Intent.MOTIVE not in TASTES[brief.round_kind] or any(one.intent == Intent.MOTIVE for one in brief.history):
        return slots
    for place, slot in enumerate(slots):
        if slot.core.shape is Shape.VERB and slot.spoken_fact is None and slot.state is not MapState.GAP:
            changed = replace(
                slot, intent=Intent.MOTIVE, sections=("MOTIVE",), fallback=("MOTIVE", *slot.fallback), kinds=frozenset()
            )
            return [*slots[:place], changed, *slots[place + 1 :]]
    return slots


def _ordered(slots: list[Slot]) -> list[Slot]:
    """Easy opener on strong evidence, core duties, gaps and pressure, judgement and depth last."""

    def stage(slot: Slot) -> int:
        if slot.spoken_fact is not None and slot.state is MapState.MATCH:
            return 0
        if slot.intent is Intent.GAP or slot.intent is Intent.PRESSURE:
            return 2
        return 3 if slot.intent in _LATE else 1

    return sorted(slots, key=stage)
