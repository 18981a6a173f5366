"""The frozen plan of a round, made without a model: what is asked, in which order, in which words."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.interview.question import Intent, MapEntry, Plan, Question, QuestionKind, RoundKind
from bot.interviewer.evidence_map import evidence_map, in_two_languages
from bot.interviewer.planning import rubric
from bot.interviewer.planning.askable import Use, use_of
from bot.interviewer.planning.asks import SIDES
from bot.interviewer.planning.candidates import candidates_of
from bot.interviewer.planning.core import Shape
from bot.interviewer.planning.personas import speaker_for, speakers
from bot.interviewer.planning.realise import Said, Spoken, is_skill, realise, snippet
from bot.interviewer.planning.repeats import Repeats
from bot.interviewer.planning.rounds import SENIOR, Slot, levels_for, slots_of, soft_slots
from bot.interviewer.planning.select import Asked, Candidate, likeness
from bot.interviewer.planning.shape import further_core_of
from bot.interviewer.planning.soft import specificity
from bot.interviewer.planning.sound import LEAST, soundness
from bot.interviewer.planning.ways import Way
from bot.language.names import LANGUAGES
from bot.ports import PlanBrief, Similarity
from bot.posting.model import Posting
from bot.profile.model import Profile

_CLEAR = 0.5
"""How sound a thing to know is that is worth a second question in the same round."""
_ALL_ASKED = "Your earlier rounds asked about everything in this posting that can be asked about."
_SHORT_ROUND = 3
_OF_THIS_JOB = 0.75
"""How particular its words are: two questions on what many postings say would be two too many."""
_MOST_READ_OUT = 2
"""A round of quotations is an exam on the posting: what can be said comes before a third."""


def make_plan(brief: PlanBrief, *, similarity: Similarity) -> Plan:
    """The evidence map and the questions. The same brief and similarity give the same plan."""
    posting = brief.posting
    uses = {line.id: use_of(line, posting) for line in posting.role_lines()}
    checklist = tuple(line.text for line in posting.role_lines() if uses[line.id] is Use.CHECK)
    entries = evidence_map(posting, brief.profile, similarity=similarity)
    warnings = _warnings(posting, brief.profile)
    asked = Asked(
        Counter(before.lines[0] for before in brief.history if before.lines),
        frozenset(line_id for before in brief.history for line_id in before.lines[1:]),
    )
    askable = [line for line in posting.role_lines() if uses[line.id] is Use.ASK]
    candidates = candidates_of(askable, brief, asked=asked, similarity=similarity)
    questions = _asked_about(candidates, brief, entries, asked=asked, similarity=similarity)
    if not questions:
        none = _ALL_ASKED if brief.history else "No line of this posting can be asked about."
        return Plan(entries, (), checklist, (*warnings, none))
    return Plan(entries, questions, checklist, (*warnings, *_short(len(questions), brief.count)))


def _asked_about(
    candidates: Sequence[Candidate],
    brief: PlanBrief,
    entries: Sequence[MapEntry],
    *,
    asked: Asked,
    similarity: Similarity,
) -> tuple[Question, ...]:
    if not candidates:
        return ()
    alike = likeness(candidates, similarity=similarity)
    slots, reserve = slots_of(candidates, alike, brief, entries, asked=asked)
    last = soft_slots(candidates, (*slots, *reserve), asked=asked)
    repeats = Repeats(similarity)
    while True:
        found = _worded(slots, (*reserve, *last), brief, repeats=repeats)
        if not repeats.settle():
            return found


def _worded(
    slots: Sequence[Slot], reserve: Sequence[Slot], brief: PlanBrief, *, repeats: Repeats
) -> tuple[Question, ...]:
    said = Said()
    levels = levels_for(brief, max(1, len(slots)))
    voices = speakers(brief.round_kind, seed=brief.seed)

    found: list[tuple[Slot, Spoken]] = []
    before = [one.text for one in brief.history]

    def refused(text: str) -> bool:
        return repeats.says_again(text, [*before, *(one.text for _, one in found)])

    for place, slot in enumerate(_in_turn(slots, reserve, brief)):
        if len(found) >= brief.count:
            break
        if slot.candidate.way is Way.SCRAP and len(found) >= _SHORT_ROUND:
            continue
        level = levels[min(place, len(levels) - 1)]
        spoken = _say(slot, level=level, brief=brief, said=said, refused=refused)
        if spoken is not None:
            found.append((slot, spoken))
    # Escalates: what turned out easier to say than planned comes earlier.
    found.sort(key=lambda pair: pair[1].ask.level)
    return tuple(
        _question(number, slot, spoken, brief, speaker_for(_intent_of(spoken, slot), voices))
        for number, (slot, spoken) in enumerate(found[: brief.count], 1)
    )


def _in_turn(slots: Sequence[Slot], reserve: Sequence[Slot], brief: PlanBrief) -> Iterator[Slot]:
    """What is asked, best first: the lines chosen, then other parts and sides of them, then soft skills by name."""
    every = (*slots, *reserve)
    read = [slot for slot in every if slot.core.shape is Shape.QUOTE]
    late = [slot for place, slot in enumerate(read) if slot.core.trait is not None or place >= _MOST_READ_OUT]
    yield from (slot for slot in every if slot not in late)
    if brief.posting.language != "en":
        yield from slots
        return
    said = [slot for slot in slots if slot.core.shape is not Shape.QUOTE]
    said.sort(key=lambda slot: (slot.candidate.way, -specificity(slot.core.spoken)))
    for slot in said:
        part = further_core_of(slot.candidate.line, brief.posting, after=slot.core)
        if part is not None and soundness(part, brief.posting) >= LEAST:
            yield replace(slot, core=part, sections=slot.fallback, spoken_fact=None, also=())
    clear = [one for one in said if _is_clear(one, is_first=not brief.history)]
    yield from (_from_another_side(slot, place) for place, slot in enumerate(clear))
    yield from late


def _is_clear(slot: Slot, *, is_first: bool) -> bool:
    """Whether a line is worth a second question in the same round."""
    if slot.candidate.way > Way.PLAIN or not (slot.core.do or slot.candidate.sound >= _CLEAR):
        return False
    return not is_first or specificity(slot.core.spoken) >= _OF_THIS_JOB


def _from_another_side(slot: Slot, place: int) -> Slot:
    turned = tuple(SIDES[(place + step) % len(SIDES)] for step in range(len(SIDES)))
    return replace(slot, sections=turned, fallback=turned, spoken_fact=None)


def _say(slot: Slot, *, level: int, brief: PlanBrief, said: Said, refused: Callable[[str], bool]) -> Spoken | None:
    """The slot's own way of asking, else one its line allows, else none."""
    fact = snippet(slot.spoken_fact) if slot.spoken_fact else ""
    tries = [
        (slot.core, slot.sections, fact, slot.kinds),
        (slot.core, slot.fallback, "", slot.kinds),
        (slot.core, slot.fallback, "", frozenset[QuestionKind]()),
    ]
    for core, sections, lead, kinds in tries:
        spoken = realise(
            core,
            sections,
            level=level,
            seed=brief.seed,
            said=said,
            fact=lead,
            kinds=kinds,
            skill=slot.spoken_fact is not None and is_skill(slot.spoken_fact),
            refused=refused,
        )
        if spoken is not None:
            return spoken
    return None


def _intent_of(spoken: Spoken, slot: Slot) -> Intent:
    """What the words ask for: where the planned intent had none that fit the line, not what was planned."""
    return Intent(spoken.ask.section) if spoken.ask.section in set(Intent) else slot.intent


def _question(number: int, slot: Slot, spoken: Spoken, brief: PlanBrief, speaker: str) -> Question:
    lines = (slot.candidate.line, *slot.also)
    touched = "“" in spoken.text and slot.spoken_fact is not None
    facts = (
        slot.facts
        if touched or slot.spoken_fact is None
        else tuple(one for one in slot.facts if one is not slot.spoken_fact)
    )
    deep = brief.round_kind is RoundKind.TECHNICAL or brief.seniority in SENIOR
    intent = _intent_of(spoken, slot)
    return Question(
        id=f"Q{number}",
        text=spoken.text,
        kind=spoken.ask.kind,
        intent=intent,
        why=rubric.why(intent, slot.core),
        lines=tuple(line.id for line in lines),
        quotes=tuple(line.text for line in lines),
        facts=tuple(fact.id for fact in facts),
        listen_for=rubric.listen_for(intent, slot.core),
        red_flags=rubric.red_flags(intent),
        probes=rubric.probes(intent, deep=deep),
        hints=rubric.hints(intent, slot.core),
        level=spoken.ask.level,
        speaker=speaker,
        beats=rubric.beats(slot.core, facts),
        about=slot.core.doing or (slot.core.topic if slot.core.shape is Shape.TOPIC else ""),
    )


def _short(have: int, wanted: int) -> tuple[str, ...]:
    if have >= wanted:
        return ()
    number = "one good question" if have == 1 else f"{have} good questions"
    return (f"From the words of this posting I could make {number}, not {wanted}. The round is that much shorter.",)


def _warnings(posting: Posting, profile: Profile | None) -> tuple[str, ...]:
    apart = (
        ("The posting and your profile are in different languages, so its lines were not compared with your profile.",)
        if profile is not None and in_two_languages(posting, profile)
        else ()
    )
    if posting.language == "en":
        return apart
    language = LANGUAGES.get(posting.language, f"another language ({posting.language})")
    return (
        *apart,
        (
            f"This posting is in {language}. The questions are in English and quote it as it stands; "
            "for a round in its own language a model is needed."
        ),
    )
