"""How it ended: the sentences of an answer that tell an outcome, and what kind of outcome each tells."""

import re

from bot.interviewer.judging import lexicon, result_words
from bot.interviewer.judging.deeds import Deed, Tense, Who
from bot.interviewer.judging.phrases import is_quotable
from bot.interviewer.judging.reading import Sentence, is_general
from bot.language.sentences import Span

_LONGEST_FIGURE = 14
_FROM_TO = re.compile(r"^(?:up|down )?from .{1,40} to ")
_PASSIVE = re.compile(
    r"\b(?:was|were|got) (?:\w+ly |then |also )?(?!need)(?:\w{3,}ed|sent|taken|given|found|paid|sold|built|made|done)\b"
)


_NO_COUNT = re.compile(
    r"\b(?:another|other|this|that|the|which|each|every|right|wrong|first|next|last|new|old) ones?\b"
)
"""`put another one in`: stands for a thing and counts nothing."""

_INTRODUCES = re.compile(r"(?:\w+ ){0,2}?(?:(?:i|we) had|there was) (?:a|an|one|this) ")
"""`I had a driver who thought …` brings somebody in; how it ended comes later."""

_STATES = frozenset("seemed appeared wanted liked knew needed thought".split())
_BESIDE = re.compile(
    r"\W*(?:when|who|which|that|because|before|while|where|if|as|what|how|since)\b|.*\bsaid so\b", re.IGNORECASE
)
"""A clause that hangs on another tells when, who or why, not what became of it."""

_OPINION = re.compile(
    r"\b(?:said|says|told|thought|knew|believed|wanted|asked)\b(?: (?:me|us|them|him|her|to))*(?: that)?"
    r"(?: (?:he|she|they|it|everybody|everyone|nobody|people|that|so|if|whether|this|how))?"
    r"(?: (?:would|will|had to|has to|must|should|always|is|are|does|do|knows?|gets?|needs?)\b|['’](?:d (?:see|do"
    r"|look|try|tell"
    r"|have to)|ll|s)\b|\s*[.,;]?\s*$| if\b| whether\b| how\b| why\b| what\b)",
    re.IGNORECASE,
)
"""Somebody's view of things or a promise: what they said, not what became of it."""


class Results:
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
            # "They signed." tells an end; "4" or "yes" tells nothing.
            if sentence.span.end <= first or not (sentence.deeds or is_quotable(sentence.span.text)):
                continue
            if sentence.span.start > last_own and _is_figure(sentence):
                self.concrete += (sentence.span,)
                self.measured += (sentence.span,)
                if result_words.DURABLE.search(sentence.plain):
                    self.durable += (sentence.span,)
                continue
            self._look(sentence, tail=_tail(sentence, first), is_last=sentence in last, first=first, last_own=last_own)

    def _look(self, sentence: Sentence, *, tail: str, is_last: bool, first: int, last_own: int) -> None:
        change = result_words.CHANGE_RESULT.search(tail)
        end = result_words.END_RESULT.search(tail)
        reaction = result_words.REACTION.search(tail)
        moved = is_last and result_words.THIRD_PARTY.search(tail) and not _OPINION.search(sentence.span.text)
        others = [
            deed
            for deed in sentence.deeds
            if deed.who is Who.OTHER
            and deed.clause.start > first
            and deed.verb not in _STATES
            and (deed.verb not in {"was", "were", "had"} or _PASSIVE.search(deed.clause.text.lower()))
            and not _OPINION.search(deed.clause.text)
            and not _BESIDE.match(deed.clause.text)
        ]
        if is_general(sentence) and not others:
            return
        if _INTRODUCES.match(sentence.plain) and not (change or end):
            return
        happened = bool(others) and is_last
        quantity = lexicon.QUANTITY.search(_NO_COUNT.sub("", tail))
        soft = result_words.SOFT_RESULT.search(tail)
        after = sentence.span.start > last_own or _FROM_THEN.match(sentence.plain)
        lasts = after and result_words.DURABLE.search(tail) and not is_general(sentence)
        hard_change = change and (quantity or others or is_last)
        concrete = bool(
            hard_change
            or (end and (others or quantity or is_last or reaction))
            or reaction
            or moved
            or happened
            or lasts
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
        if result_words.BASELINE.search(tail) and quantity:
            self.baseline += (sentence.span,)
        if result_words.DURABLE.search(tail):
            self.durable += (sentence.span,)


_FROM_THEN = re.compile(
    r"(?:and |so |but )?(?:(?:ever )?since then|from (?:this|that) (?:day|night|week|moment|time))\b"
)
"""`From this day no doubles, and I said sorry`: what holds since, whatever else the sentence tells."""


def _is_figure(sentence: Sentence) -> bool:
    """`June: 9 counts.`, `From a page a night to a few strokes.` A short note after the last deed: how it ended."""
    if sentence.deeds or len(sentence.words) > _LONGEST_FIGURE or sentence.span.text.rstrip().endswith("?"):
        return False
    return not is_general(sentence) and (
        any(token.word.strip("£$€")[:1].isdigit() for token in sentence.words) or bool(_FROM_TO.search(sentence.plain))
    )


def _tail(sentence: Sentence, first: int) -> str:
    """The words of a sentence from the first deed on."""
    return " ".join(token.word for token in sentence.words if token.start >= first)
