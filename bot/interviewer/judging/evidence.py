"""Finds evidence in an answer. Every find keeps the sentence it stands in, so that it can be quoted."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.interviewer.judging import lexicon
from bot.interviewer.judging.detail import detail
from bot.interviewer.judging.explaining import LEARNING, REASON
from bot.interviewer.judging.reading import Deed, Reading, Sentence, Tense, Who
from bot.language.sentences import Span, clauses

_LONGEST_FIGURE = 14
_PASSIVE = re.compile(
    r"\b(?:was|were|got) (?:\w+ly |then |also )?(?!need)(?:\w{3,}ed|sent|taken|given|found|paid|sold|built|made|done)\b"
)
_SAME_IN_BOTH = frozenset("let put cut set hit read shut spread split hurt quit beat bet bid cast".split())
"""Past and present look alike: beside `always` or `would` they are no deed."""


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
    why: int
    learned: int
    is_story: bool
    is_hypothetical: bool
    is_habit: bool


def find_evidence(reading: Reading) -> Evidence:
    """All detectors over one reading."""
    hollow = tuple(sentence for sentence in reading.sentences if is_hollow(sentence))
    told = tuple(sentence for sentence in reading.sentences if sentence not in hollow)
    episodes = sum(bool(lexicon.EPISODE.search(sentence.plain)) for sentence in told)
    general = sum(bool(_is_general(sentence)) for sentence in reading.sentences)
    anchored = episodes > 0
    own = _own(told, anchored=episodes > general)
    shared = tuple(d for s in told for d in s.deeds if d.who is Who.WE and d.tense is Tense.PAST and d.weight > 0)
    planned = tuple(d for s in told for d in s.deeds if d.who is not Who.OTHER and d.tense is Tense.HYPOTHETICAL)
    habits = tuple(
        d for s in told for d in s.deeds if d.who is not Who.OTHER and d.tense in {Tense.HABIT, Tense.PRESENT}
    )
    steps = _steps(own, told)
    we_steps = _steps(shared, told)
    is_story = steps + we_steps >= 1 or (steps > 0 and anchored)
    results = _Results(told, own or shared, is_story=is_story)
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
        decisions=_decisions(own, told),
        ordered=sum(len(lexicon.ORDER.findall(sentence.plain)) for sentence in told),
        methods=tuple(s.span for s in action if lexicon.METHOD.search(s.plain) or _checkable(s) >= 1),
        involved=_involved(own, told),
        results_soft=results.soft,
        results=results.concrete,
        results_measured=results.measured,
        results_reaction=results.reaction,
        results_baseline=results.baseline,
        results_durable=results.durable,
        reasons=_own_reasons(told),
        circumstances=_matching(told, REASON),
        trade_offs=_matching(told, lexicon.TRADE_OFF),
        learning=_matching(told, LEARNING),
        cliches=_matching(told, lexicon.CLICHE),
        linking=_matching(told, lexicon.LINKING),
        hollow=tuple(sentence.span for sentence in hollow),
        detail=detail(told),
        why=sum(len(REASON.findall(sentence.plain)) for sentence in told),
        learned=sum(bool(LEARNING.search(sentence.plain)) for sentence in told),
        is_story=is_story,
        is_hypothetical=steps < 1 and we_steps < 1 and (bool(planned) or hypothetical_words),
        is_habit=steps < 1 and we_steps < 1 and (bool(habits) or habit_words),
    )


def is_hollow(sentence: Sentence) -> bool:
    """Praise words without anything that could be checked: it earns nothing."""
    buzz = len({match.group() for match in lexicon.BUZZ.finditer(sentence.plain)})
    if buzz < 2:
        return False
    size = max(len(sentence.words), 1)
    anchored = _checkable(sentence) + bool(lexicon.EPISODE.search(sentence.plain))
    return buzz / size > (0.14 if anchored == 0 else 0.22) or (buzz >= 3 and anchored == 0 and buzz / size > 0.1)


def _is_general(sentence: Sentence) -> bool:
    """Speaks of what usually happens, or would."""
    return bool(lexicon.HABIT_WORDS.search(sentence.plain) or lexicon.HYPOTHETICAL.search(sentence.plain))


def _own(told: tuple[Sentence, ...], *, anchored: bool) -> tuple[Deed, ...]:
    """What the speaker did. In a dated story the plain present tells past deeds too, as in many second languages."""
    found: list[Deed] = []
    for sentence in told:
        general = _is_general(sentence)
        tenses = {Tense.PAST, Tense.PRESENT} if anchored and not general else {Tense.PAST}
        found += [
            d
            for d in sentence.deeds
            if d.who is Who.I and d.tense in tenses and d.weight > 0 and not (general and d.verb in _SAME_IN_BOTH)
        ]
    return tuple(found)


def _steps(deeds: Iterable[Deed], told: tuple[Sentence, ...]) -> float:
    best: dict[str, float] = {}
    for deed in deeds:
        weight = deed.weight
        sentence = _sentence_of(deed, told)
        if weight < 1 and sentence is not None and _clause_has_particular(deed, sentence):
            weight = min(1.0, weight + 0.25)
        best[deed.verb] = max(best.get(deed.verb, 0.0), weight)
    return sum(best.values())


def _clause_has_particular(deed: Deed, sentence: Sentence) -> bool:
    inside = [token for token in sentence.words if deed.clause.start <= token.start < deed.clause.end]
    return any(token.is_name or token.word[:1].isdigit() for token in inside)


def _sentence_of(deed: Deed, told: tuple[Sentence, ...]) -> Sentence | None:
    return next((s for s in told if s.span.start <= deed.clause.start < s.span.end), None)


def _sentences_of(deeds: Iterable[Deed], told: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    found = {deed.clause.start for deed in deeds}
    return tuple(s for s in told if any(s.span.start <= start < s.span.end for start in found))


def _matching(told: tuple[Sentence, ...], *patterns: re.Pattern[str]) -> tuple[Span, ...]:
    return tuple(s.span for s in told if any(pattern.search(s.plain) for pattern in patterns))


def _checkable(sentence: Sentence) -> int:
    digits = {token.word for token in sentence.words if token.word.strip("£$€")[:1].isdigit()}
    spelt = set(re.findall(rf"\b{lexicon.NUMBER_WORD}\b", sentence.plain)) - {"one", "second", "third", "once"}
    return len(digits) + len(spelt) + min(sentence.names, 2)


def _particulars(told: tuple[Sentence, ...]) -> int:
    return sum(min(_checkable(sentence), 3) for sentence in told)


def _decisions(own: tuple[Deed, ...], told: tuple[Sentence, ...]) -> tuple[Span, ...]:
    found: list[Span] = []
    for sentence in _sentences_of(own, told):
        own_here = [deed for deed in own if sentence.span.start <= deed.clause.start < sentence.span.end]
        decided = re.search(
            rf"\bi (?:\w+ly |then |also |just )?(?:{'|'.join(sorted(lexicon.DECISION_VERBS))})\b", sentence.plain
        )
        purposeful = re.search(r"\bso i\b|\bi (?:did not|would not|could have)\b", sentence.plain)
        if own_here and (
            decided or purposeful or REASON.search(sentence.plain) or lexicon.TRADE_OFF.search(sentence.plain)
        ):
            found.append(sentence.span)
    return tuple(found)


def _own_reasons(told: tuple[Sentence, ...]) -> tuple[Span, ...]:
    """Sentences that say why the speaker did something; why the world was so is circumstance."""
    found: list[Span] = []
    for sentence in told:
        if not REASON.search(sentence.plain):
            continue
        pieces = clauses(sentence.span.text, offset=sentence.span.start)
        own = {deed.clause.start for deed in sentence.deeds if deed.who is Who.I and deed.tense is not Tense.HABIT}
        for index, piece in enumerate(pieces):
            plain = " ".join(token.word for token in sentence.words if piece.start <= token.start < piece.end)
            if not REASON.search(plain):
                continue
            before = pieces[index - 1].start if index else None
            after = pieces[index + 1].start if index == 0 and len(pieces) > 1 else None
            if lexicon.SELF_REASON.search(plain) or own & {piece.start, before, after}:
                found.append(sentence.span)
                break
    return tuple(found)


def _involved(own: tuple[Deed, ...], told: tuple[Sentence, ...]) -> tuple[Span, ...]:
    """Own steps that reach somebody else."""
    found: list[Span] = []
    for deed in own:
        sentence = _sentence_of(deed, told)
        clause = " ".join(
            token.word
            for token in (sentence.words if sentence else ())
            if deed.clause.start <= token.start < deed.clause.end
        )
        after = clause.split(" i ", 1)[-1]
        if lexicon.PERSON.search(after) or re.search(r"\b(?:him|her|them|with \w+|everyone|both)\b", after):
            found.append(deed.clause)
    return tuple(found)


class _Results:
    """Sentences that say how it ended; only after somebody acted, or where the words leave no doubt."""

    def __init__(self, told: tuple[Sentence, ...], acted: tuple[Deed, ...], *, is_story: bool) -> None:
        first = min((deed.clause.start for deed in acted), default=None)
        self.soft: tuple[Span, ...] = ()
        self.concrete: tuple[Span, ...] = ()
        self.measured: tuple[Span, ...] = ()
        self.reaction: tuple[Span, ...] = ()
        self.baseline: tuple[Span, ...] = ()
        self.durable: tuple[Span, ...] = ()
        if not is_story or first is None:
            return
        # The end of the story, not of the text: what comes after the last deed moves nothing.
        last = [sentence for sentence in told if any(d.tense is Tense.PAST for d in sentence.deeds)][-2:]
        last_own = max(deed.clause.start for deed in acted)
        for sentence in told:
            if sentence.span.end <= first:
                continue
            if sentence.span.start > last_own and _is_figure(sentence):
                self.concrete += (sentence.span,)
                self.measured += (sentence.span,)
                continue
            self._look(sentence, tail=_tail(sentence, first), is_last=sentence in last, first=first, last_own=last_own)

    def _look(self, sentence: Sentence, *, tail: str, is_last: bool, first: int, last_own: int) -> None:
        change = lexicon.CHANGE_RESULT.search(tail)
        end = lexicon.END_RESULT.search(tail)
        reaction = lexicon.REACTION.search(tail) or (is_last and lexicon.THIRD_PARTY.search(tail))
        others = [
            deed
            for deed in sentence.deeds
            if deed.who is Who.OTHER
            and deed.clause.start > first
            and (deed.verb not in {"was", "were", "had"} or _PASSIVE.search(deed.clause.text.lower()))
        ]
        happened = bool(others) and is_last
        quantity = lexicon.QUANTITY.search(tail)
        soft = lexicon.SOFT_RESULT.search(tail)
        lasts = sentence.span.start > last_own and lexicon.DURABLE.search(tail) and not _is_general(sentence)
        hard_change = change and (quantity or others or is_last)
        concrete = bool(
            hard_change or (end and (others or quantity or is_last or reaction)) or reaction or happened or lasts
        )
        if not concrete:
            if soft and (is_last or end or not others):
                self.soft += (sentence.span,)
            return
        if soft and not (quantity or reaction or hard_change or others):
            self.soft += (sentence.span,)
            return
        self.concrete += (sentence.span,)
        if quantity and (change or end or is_last):
            self.measured += (sentence.span,)
        if reaction:
            self.reaction += (sentence.span,)
        if lexicon.BASELINE.search(tail) and quantity:
            self.baseline += (sentence.span,)
        if lexicon.DURABLE.search(tail):
            self.durable += (sentence.span,)


def _is_figure(sentence: Sentence) -> bool:
    """`June: 9 counts.` A short note with a figure and no deed, after the last deed, says how it ended."""
    if sentence.deeds or len(sentence.words) > _LONGEST_FIGURE or sentence.span.text.rstrip().endswith("?"):
        return False
    return not _is_general(sentence) and any(token.word.strip("£$€")[:1].isdigit() for token in sentence.words)


def _tail(sentence: Sentence, first: int) -> str:
    """The words of a sentence from the first deed on."""
    return " ".join(token.word for token in sentence.words if token.start >= first)
