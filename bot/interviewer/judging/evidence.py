"""Finds evidence in an answer. Every find keeps the sentence it stands in, so that it can be quoted."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.interviewer.judging import lexicon
from bot.interviewer.judging.deeds import Deed, Tense, Who
from bot.interviewer.judging.detail import detail, is_particular
from bot.interviewer.judging.explaining import BUZZ, CLICHE
from bot.interviewer.judging.reading import Reading, Sentence, is_denial, is_general
from bot.interviewer.judging.results import Results
from bot.interviewer.judging.why import Why, find_why
from bot.language.guards import denies_experience
from bot.language.sentences import Span

_DECIDED = re.compile(
    rf"\bi (?:\w+ly |then |also |just )?(?:{'|'.join(sorted(lexicon.DECISION_VERBS))})\b|\bso i\b|\bi could have\b"
)
_PERFECT = re.compile(r"\bi have (?!been\b|had\b|ever\b|always\b)\w+", re.IGNORECASE)
_REFUSED = re.compile(
    r"\bi (?:did|would|could) not (?!know|have|want|like|think|feel|understand|see|remember|even|get|mind|care"
    r"|need)\w+|"
    r"\bi did no \w+|\bi (?:left|let) (?:\w+ ){1,4}?(?:alone|go|wait|where|as)\b|\bi (?:refused|dropped|never)\b"
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an answer holds, as spans of it, each tuple in order.

    `own_steps` is the weight of different things the speaker did (1 a plain step, less for a vague one), `we_steps`
    the same for `we`. `particulars` counts different numbers, names and units that somebody could check,
    `detail` (0..1) how particular the words are, `why` and `learned` how often it is said why and what changed.
    """

    own: tuple[Deed, ...]
    own_steps: float
    shared: tuple[Deed, ...]
    we_steps: float
    planned: tuple[Deed, ...]
    habits: tuple[Deed, ...]
    anchors_time: tuple[Span, ...]
    anchors_place: tuple[Span, ...]
    anchors_who: tuple[Span, ...]
    stakes: tuple[Span, ...]
    particulars: int
    decisions: tuple[Span, ...]
    ordered: int
    methods: tuple[Span, ...]
    involved: tuple[Span, ...]
    results_soft: tuple[Span, ...]
    results: tuple[Span, ...]
    results_measured: tuple[Span, ...]
    results_reaction: tuple[Span, ...]
    results_baseline: tuple[Span, ...]
    results_durable: tuple[Span, ...]
    reasons: tuple[Span, ...]
    circumstances: tuple[Span, ...]
    trade_offs: tuple[Span, ...]
    learning: tuple[Span, ...]
    cliches: tuple[Span, ...]
    linking: tuple[Span, ...]
    hollow: tuple[Span, ...]
    detail: float
    why: float
    learned: int
    is_story: bool
    is_hypothetical: bool
    is_habit: bool


def find_evidence(reading: Reading) -> Evidence:
    """All detectors over one reading."""
    hollow = tuple(sentence for sentence in reading.sentences if is_hollow(sentence))
    told = tuple(s for s in reading.sentences if s not in hollow and not is_denial(s))
    # "I have never led one, so I cannot say, but I did run the rota": the deed counts, its denial is no reason.
    claimed = tuple(sentence for sentence in told if not denies_experience(sentence.span.text))
    episodes = sum(bool(lexicon.EPISODE.search(sentence.plain)) for sentence in told)
    general = sum(is_general(sentence) for sentence in reading.sentences)
    anchored = episodes > 0
    # Where nothing is said of what usually happens, one past deed dates the others.
    dated = general == 0 and any(
        d.who is Who.I and d.tense is Tense.PAST and d.weight > 0 and d.verb not in lexicon.SAME_IN_BOTH
        for s in told
        for d in s.deeds
    )
    own = _own(told, anchored=episodes > general or dated)
    shared = tuple(d for s in told for d in s.deeds if d.who is Who.WE and d.tense is Tense.PAST and d.weight > 0)
    planned = tuple(d for s in told for d in s.deeds if d.who is not Who.OTHER and d.tense is Tense.HYPOTHETICAL)
    habits = tuple(
        d for s in told for d in s.deeds if d.who is not Who.OTHER and d.tense in {Tense.HABIT, Tense.PRESENT}
    )
    steps = _steps(own, told)
    we_steps = _steps(shared, told)
    is_story = steps + we_steps >= 1 or (steps > 0 and anchored)
    why = find_why(claimed, own, shared)
    results = Results(told, own or shared, is_story=is_story)
    action = _sentences_of(own or shared, told)
    hypothetical_words = any(lexicon.HYPOTHETICAL.search(sentence.plain) for sentence in reading.sentences)
    habit_words = any(lexicon.HABIT_WORDS.search(sentence.plain) for sentence in reading.sentences)
    return Evidence(
        own=own,
        own_steps=steps,
        shared=shared,
        we_steps=we_steps,
        planned=planned,
        habits=habits,
        anchors_time=_matching(told, lexicon.EPISODE, lexicon.RECENT),
        anchors_place=_matching(told, lexicon.PLACE),
        anchors_who=tuple(s.span for s in told if lexicon.SPECIFIC_PERSON.search(s.plain)),
        stakes=_matching(told, lexicon.STAKES),
        particulars=_particulars(told),
        decisions=_decisions(own, claimed, why),
        ordered=sum(len(lexicon.ORDER.findall(sentence.plain)) for sentence in told),
        methods=tuple(s.span for s in action if lexicon.METHOD.search(s.plain) or _checkable(s) >= 1),
        involved=_involved(own, told),
        results_soft=results.soft,
        results=results.concrete,
        results_measured=results.measured,
        results_reaction=results.reaction,
        results_baseline=results.baseline,
        results_durable=results.durable,
        reasons=why.own,
        circumstances=why.stated,
        trade_offs=why.choices,
        learning=why.learning,
        cliches=_matching(told, CLICHE),
        linking=_matching(told, lexicon.LINKING),
        hollow=tuple(sentence.span for sentence in hollow),
        detail=detail(told),
        why=why.count,
        learned=len(why.learning),
        is_story=is_story,
        is_hypothetical=steps < 1 and we_steps < 1 and (bool(planned) or hypothetical_words),
        is_habit=steps < 1 and we_steps < 1 and (bool(habits) or habit_words),
    )


def is_hollow(sentence: Sentence) -> bool:
    """Praise words without anything that could be checked: it earns nothing."""
    buzz = len({match.group() for match in BUZZ.finditer(sentence.plain)})
    if buzz < 2:
        return False
    size = max(len(sentence.words), 1)
    anchored = _checkable(sentence) + bool(lexicon.EPISODE.search(sentence.plain))
    return buzz / size > (0.14 if anchored == 0 else 0.22) or (buzz >= 3 and anchored == 0 and buzz / size > 0.1)


def _own(told: tuple[Sentence, ...], *, anchored: bool) -> tuple[Deed, ...]:
    """What the speaker did. In a dated story the plain present tells past deeds too, as in many second languages."""
    found: list[Deed] = []
    for sentence in told:
        general = is_general(sentence)
        tenses = {Tense.PAST, Tense.PRESENT} if anchored and not general else {Tense.PAST}
        mine = [d for d in sentence.deeds if d.who is Who.I and d.tense in tenses and d.weight > 0]
        # "I set the bar high, I coach": a verb that is its own past goes with the tense around it.
        present = general or any(d.who is Who.I and d.tense in {Tense.PRESENT, Tense.HABIT} for d in sentence.deeds)
        found += [d for d in mine if not (present and d.verb in lexicon.SAME_IN_BOTH and Tense.PRESENT not in tenses)]
    # Beside a simple past only: perfects alone are a list of what somebody has done in their life.
    in_story = anchored and any(deed.tense is Tense.PAST and not _is_perfect(deed) for deed in found)
    return tuple(replace(d, weight=min(1.0, 2 * d.weight)) if in_story and _is_perfect(d) else d for d in found)


def _is_perfect(deed: Deed) -> bool:
    """`Then I have sent the lorries`: inside a story the perfect tells a step, as in many second languages."""
    return bool(_PERFECT.search(deed.clause.text))


def _steps(deeds: Iterable[Deed], told: tuple[Sentence, ...]) -> float:
    best: dict[str, float] = {}
    again: dict[str, float] = {}
    for deed in deeds:
        weight = deed.weight
        sentence = _sentence_of(deed, told)
        if weight < 1 and sentence is not None:
            weight = min(1.0, weight + _particular_of(deed, sentence))
        if deed.verb in best and sentence is not None and _particular_of(deed, sentence):
            # "rang the depot", "rang the shop": a second call is another step, though a smaller one.
            again[deed.verb] = 0.5 * weight
        best[deed.verb] = max(best.get(deed.verb, 0.0), weight)
    return sum(best.values()) + sum(again.values())


def _particular_of(deed: Deed, sentence: Sentence) -> float:
    """What a thing named beside a vague verb adds to it: `took her books to the head`."""
    inside = sentence.words_of(deed.clause)
    if any(token.is_name or token.word[:1].isdigit() for token in inside):
        return 0.5
    return 0.25 if any(is_particular(token) and token.word != deed.verb for token in inside) else 0.0


def _sentence_of(deed: Deed, told: tuple[Sentence, ...]) -> Sentence | None:
    return next((s for s in told if s.holds(deed.clause)), None)


def _sentences_of(deeds: Iterable[Deed], told: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    found = {deed.clause for deed in deeds}
    return tuple(s for s in told if any(s.holds(clause) for clause in found))


def _matching(told: tuple[Sentence, ...], *patterns: re.Pattern[str]) -> tuple[Span, ...]:
    return tuple(s.span for s in told if any(pattern.search(s.plain) for pattern in patterns))


def _checkable(sentence: Sentence) -> int:
    digits = {token.word for token in sentence.words if token.word.strip("£$€")[:1].isdigit()}
    spelt = set(re.findall(rf"\b{lexicon.NUMBER_WORD}\b", sentence.plain)) - {"one", "second", "third", "once"}
    return len(digits) + len(spelt) + min(sentence.names, 2)


def _particulars(told: tuple[Sentence, ...]) -> int:
    return sum(min(_checkable(sentence), 3) for sentence in told)


def _decisions(own: tuple[Deed, ...], told: tuple[Sentence, ...], why: Why) -> tuple[Span, ...]:
    """Own steps that show a choice: decided, refused, set against another way, or with their reason beside them."""
    reasoned = {*why.own, *why.stated, *why.choices}
    acting = set(_sentences_of(own, told))
    return tuple(
        s.span
        for s in told
        if (s in acting and (s.span in reasoned or _DECIDED.search(s.plain))) or (own and _REFUSED.search(s.plain))
    )


def _involved(own: tuple[Deed, ...], told: tuple[Sentence, ...]) -> tuple[Span, ...]:
    """Own steps that reach somebody else."""
    found: list[Span] = []
    for deed in own:
        sentence = _sentence_of(deed, told)
        clause = sentence.plain_of(deed.clause) if sentence else ""
        after = clause.split(" i ", 1)[-1]
        if lexicon.PERSON.search(after) or re.search(r"\b(?:him|her|them|with \w+|everyone|both)\b", after):
            found.append(deed.clause)
    return tuple(found)
