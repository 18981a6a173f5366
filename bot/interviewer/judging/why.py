"""Why somebody did what they did: said outright, or told by what they weighed, foresaw, held for true or got wrong.

People who decide for themselves seldom say "because". They set the way they took against another ("the driver, not the
screen"), say what would have happened, or put a general truth beside the step. Such words explain only a step of the
speaker's, so each counts within reach of one.
"""

from dataclasses import dataclass

from bot.interviewer.judging import lexicon
from bot.interviewer.judging.deeds import Deed, Who
from bot.interviewer.judging.explaining import (
    CONTRAST,
    FORESEEN,
    LEARNING,
    OWN_FAULT,
    REASON,
    SUBORDINATE,
    TIMELESS,
    UNTIMELY,
)
from bot.interviewer.judging.reading import Sentence
from bot.language.sentences import Span


@dataclass(frozen=True, slots=True)
class Why:
    """Sentences that give a reason, that name what was not done, and that say what changed or whose fault it was.

    `stated` are reasons for anything, `own` those for something the speaker did; `count` is how many reasons there are.
    """

    stated: tuple[Span, ...]
    own: tuple[Span, ...]
    choices: tuple[Span, ...]
    learning: tuple[Span, ...]
    count: float


def find_why(told: tuple[Sentence, ...], own: tuple[Deed, ...], shared: tuple[Deed, ...]) -> Why:
    """Read the reasons of an answer in which the speaker did these things."""
    deeds = [deed for s in told for deed in s.deeds if deed.who is Who.I and deed.weight > 0]
    is_told = bool(own) and 2 * len(own) >= len(deeds)
    acting = [is_told and any(s.holds(deed.clause) for deed in (*own, *shared)) for s in told]
    stated: list[Span] = []
    mine: list[Span] = []
    choices: list[Span] = []
    learning: list[Span] = []
    count = 0.0
    for index, sentence in enumerate(told):
        near = any(acting[max(index - 1, 0) : index + 2])
        said = len(REASON.findall(sentence.plain))
        shown = _shown(sentence) if near else 0
        chosen = bool(lexicon.TRADE_OFF.search(sentence.plain)) or (near and contrasts(sentence))
        if said or _subordinate(sentence):
            stated.append(sentence.span)
        for_own = shown or _for_own_step(sentence, own)
        if for_own:
            mine.append(sentence.span)
        if chosen:
            choices.append(sentence.span)
        if LEARNING.search(sentence.plain) or (is_told and OWN_FAULT.search(sentence.plain)):
            learning.append(sentence.span)
        # Why the world was so is half as much as why the speaker acted.
        count += said if for_own else 0.5 * said
        count += shown if not said else 0
        count += chosen and not said and not shown
    return Why(tuple(stated), tuple(mine), tuple(choices), tuple(learning), count)


def shows_why(sentence: Sentence) -> bool:
    """Whether a sentence says or shows why, whatever stands around it."""
    return bool(REASON.search(sentence.plain) or lexicon.TRADE_OFF.search(sentence.plain)) or (
        _shown(sentence) > 0 or contrasts(sentence)
    )


def _shown(sentence: Sentence) -> int:
    """Reasons that no joining word announces."""
    found = int(bool(FORESEEN.search(sentence.plain))) + _subordinate(sentence)
    return found + any(_is_timeless(sentence, piece) for piece in sentence.pieces)


def contrasts(sentence: Sentence) -> bool:
    """Whether a way is set against another, or against what it cost."""
    return bool(CONTRAST.search(sentence.span.text))


def _subordinate(sentence: Sentence) -> int:
    """`, as they had rung us all winter`, `, since a wrong refund is worse`."""
    return int(bool(SUBORDINATE.search(sentence.span.text)))


def _is_timeless(sentence: Sentence, piece: Span) -> bool:
    """A clause about how things are, in a story about how they were: the speaker's ground for acting."""
    plain = sentence.plain_of(piece)
    return bool(TIMELESS.search(plain)) and UNTIMELY.search(plain) is None


def _for_own_step(sentence: Sentence, own: tuple[Deed, ...]) -> bool:
    """Whether a stated reason is for something the speaker did; why the world was so is circumstance."""
    if not REASON.search(sentence.plain):
        return False
    mine = {deed.clause.start for deed in own}
    for piece in sentence.pieces:
        plain = sentence.plain_of(piece)
        if not REASON.search(plain):
            continue
        # The deed before the reason, or the first one after a reason that opens the sentence.
        before = [deed for deed in sentence.deeds if deed.clause.start < piece.start]
        nearest = before[-1] if before else next(iter(sentence.deeds), None)
        steps = {piece.start} | ({nearest.clause.start} if nearest is not None else set[int]())
        if lexicon.SELF_REASON.search(plain) or steps & mine:
            return True
    return False
