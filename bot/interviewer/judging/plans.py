"""The other readings: what somebody would do or how something is done, why they want the role, what they hold."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.interview.question import QuestionKind
from bot.interviewer.judging import lexicon
from bot.interviewer.judging.deeds import Tense, Who, is_past
from bot.interviewer.judging.detail import detail, is_particular
from bot.interviewer.judging.evidence import is_hollow
from bot.interviewer.judging.explaining import REASON
from bot.interviewer.judging.reading import Reading, Sentence
from bot.interviewer.judging.why import contrasts, shows_why
from bot.language.contractions import tokens
from bot.language.sentences import Span
from bot.language.words import stem
from bot.posting.verbs import BASE_VERBS

_CLARIFIES = re.compile(
    r"\b(?:ask|find out|check|look (?:at|into|up|who|what|which|where|why|how)|confirm|clarify|assess|read|talk to"
    r"|speak to"
    r"|call|ring|make sure (?:i|we|that|it)|see (?:what|who|how|if|whether)|gather|measure|know (?:what|who|how)"
    r"|before (?:i|we|you|any\w*|the|she|he|they|it|\w+ing)|\w+ first|first i)\b"
)
_CONDITION = re.compile(r"\b(?:if|unless|whether|once|when|until|depending)\b")
_BRANCH = re.compile(
    r"(?:^|[.;!?]\s+)\W*(?:[\w'’]+\s+){0,5}[\w'’]+\s*:\s|^(?:not|no|nobody|still|refused|found|unclear)\b",
    re.IGNORECASE,
)
"""`Refused: I ask who can say yes.`, `Nobody there, I ring the lead.`: a case and what follows from it."""

_CHECKS = re.compile(
    r"\b(?:risk\w*|safe|safely|otherwise|in case|so that (?!is\b)\w+|law|legal\w*|regulation|consent|document\w*|"
    r"records?|log|notes?|report|tell|inform|warn|(?:ring|phone|call) (?:the|my|our|a|an|for)|let \w+ know|update"
    r"|escalat\w+|follow up|follow-up|check (?:back"
    r"|again|that|if|whether)|monitor\w*|measure\w*|tests?|tested|verify|review|afterwards|until|next (?:day|week"
    r"|time|shift)"
    r"|affected|alarms?|alerts?|deadline|hand over|handover|audit|confirm\w*|signs?|signed"
    r"|write (?:it|down|the|in|two))\b"
)
_ENDS = re.compile(
    r"\b(?:done|over|finished|settled|right|ready|works?|worked|working|opens?|closed?|goes"
    r"|good)(?: \w+){0,2} (?:when|if|once)\b"
    r"|\bonly (?:then|when|after|once)\b|\bnot (?:before|until)\b|\b(?:stays?|kept|closed|locked|off|hold"
    r"|held)(?: \w+){0,3} until\b"
    r"|\b(?:two|three|twice|both) (?:in a row|sets|times)\b"
)
"""What would make somebody stop, or call it done."""

_LEADS = frozenset(
    "and then so first second next finally after that also but or afterwards before always never".split()
)
_MORE_VERBS = frozenset(
    """ring phone call tell ask stop stay put take look go wait turn say note leave park warn pick lock isolate
    explain show
    write send count weigh wash cover move hold close open switch pull push cut feed help sit stand let have give get
    find see start try use read listen talk speak email text""".split()
)
_OBJECT_STARTS = frozenset(
    "the a an my our his her their its your this that these it him them me us both all two three".split()
)
_NO_VERB = (
    frozenset(
        """not no nobody with in on at for from to of by as like than into over under about after before without if
        when while what who which where how why whether because since though only just both all half is are was were
        be been would will can could should must may might i we you he she they it there here one two three four five
        even also too very more most less same such out up down off once until unless""".split()
    )
    | _OBJECT_STARTS
)
_NO_NOTE = frozenset(
    """i we you is are was were am be been has have had do does did would will can could should must may might if
    because it he she they there who which""".split()
)
_LONGEST_NOTE = 9
_PARTICULAR = 0.5
_REFUSES = re.compile(
    r"\bi (?:do|would|will) not (?!know|think|like|want|believe|mind|need|see|understand|care|have|remember|give"
    r"|feel|even)\w+"
    r"|\bi would (?:rather|never)\b|^(?:nobody|no one|no) \w+"
)
"""What somebody would leave undone: a way weighed and left."""

_EMPTY_STEP = re.compile(
    r"\b(?:stay (?:calm|friendly|polite|professional)|act (?:calmly|professionally|accordingly|quickly)"
    r"|be (?:careful|patient|calm|polite|"
    r"professional|honest|friendly|flexible)|make sure (?:that )?(?:everything|everyone|everybody|all|the \w+ is safe)|"
    r"(?:inform|tell|involve|contact|update) (?:all|everyone|everybody|the (?:relevant|right|responsible)"
    r"|people|stakeholders)|"
    r"find (?:a|the) (?:good |best |right )?(?:solution|way|compromise)|see what (?:can be|i can)|do (?:my|the"
    r"|our) best|"
    r"(?:do|follow|according to) (?:what )?the (?:\w+ )?(?:policy|policies|procedure|procedures|rules"
    r"|guidelines?|school)|listen to (?:him|her|them|what|the)|reassure|"
    r"keep (?:all|everyone|everybody) informed|communicate|prioriti[sz]e|work (?:together|hard)"
    r"|take it (?:seriously|from there)|"
    r"handle it|deal with it|think positive|never give up|it depends|use (?:my|common)|rely on|apologi[sz]e|say sorry|"
    r"hope|try (?:to )?(?:my|find|solve|help|finish|understand)|solve (?:it|the problem)|support (?:the|my|them"
    r"|everyone))\b"
)
_HISTORY = re.compile(
    r"\bi (?:have (?:worked|been|done|spent|run|had|led)|worked|spent|did|learned|learnt|started|grew up|taught)\b|"
    r"\bmy (?:last|current|previous|first|placement|training|mother|father)\b"
)
_RECITED = re.compile(r"\bi (?:have |also )?(?:read|seen|heard|saw)\b(?: on| in| about)?.{0,30}\b(?:your|you|the)\b")
"""What stands on the website, told back."""


@dataclass(frozen=True, slots=True)
class PlanEvidence:
    """Steps named (each once), facts asked for first, risks and checks, what would end it, reasons; all as spans.

    `size` counts the steps, and the bare notes between them (`oxygen on`, `fresh glass`) by half.
    """

    steps: tuple[Span, ...]
    clarifies: tuple[Span, ...]
    checks: tuple[Span, ...]
    ends: tuple[Span, ...]
    reasons: tuple[Span, ...]
    size: float
    is_specific: bool


_NO_PLAN = PlanEvidence((), (), (), (), (), 0.0, is_specific=False)


def find_plans(reading: Reading, *, kind: QuestionKind) -> PlanEvidence:
    """Read an answer as something other than a story."""
    if kind is QuestionKind.PAST:
        return _NO_PLAN
    if kind is QuestionKind.MOTIVATION:
        return _motives(reading)
    told = [sentence for sentence in reading.sentences if not is_hollow(sentence)]
    steps: dict[str, Span] = {}
    notes: list[Span] = []
    acting: set[Span] = set()
    for sentence in told:
        here = _steps(sentence, impersonal=kind is QuestionKind.KNOWLEDGE)
        for verb, clause in here.items():
            steps.setdefault(verb, clause)
        notes += [c for c in sentence.pieces if c not in here.values() and _is_note(sentence, c)]
        if here:
            acting.add(sentence.span)
    size = len(steps) + 0.5 * min(len(notes), 4 if steps else 0)
    particular = sum(
        any(token.is_name or token.word[:1].isdigit() for token in sentence.words)
        or bool(lexicon.SPECIFIC_PERSON.search(sentence.plain))
        or bool(lexicon.METHOD.search(sentence.plain))
        for sentence in told
    )
    told_how = {*steps.values(), *notes}
    ends = tuple(sentence.span for sentence in told if _ENDS.search(sentence.plain))
    pieces = [(sentence, clause) for sentence in told for clause in sentence.pieces if _is_filled(clause)]
    return PlanEvidence(
        steps=tuple(sorted(steps.values(), key=lambda span: span.start)),
        clarifies=tuple(
            c
            for s, c in pieces
            if _clarifies(s, c, acts=s.span in acting) or (c in told_how and lexicon.QUANTITY.search(c.text.lower()))
        ),
        checks=tuple(c for s, c in pieces if s.span in acting and _CHECKS.search(c.text.lower())) + ends,
        ends=ends,
        reasons=_reasons(told, acting),
        size=size,
        is_specific=size >= 2 and (particular >= 1 or detail(tuple(told)) >= _PARTICULAR),
    )


def _steps(sentence: Sentence, *, impersonal: bool) -> dict[str, Span]:
    """The steps of a sentence by their verbs."""
    found: dict[str, Span] = {}
    for deed in sentence.deeds:
        ours = deed.who is Who.WE and deed.tense is Tense.PAST
        if deed.who is Who.OTHER or ours or deed.tense is Tense.STATE:
            continue
        if deed.weight > 0 and _is_filled(deed.clause):
            found.setdefault(stem(deed.verb), deed.clause)
    for clause in sentence.pieces:
        verb = _bare_step(clause) or (_third_person(clause) if impersonal else None)
        if verb is not None and _is_filled(clause):
            found.setdefault(verb, clause)
    return found


def _clarifies(sentence: Sentence, clause: Span, *, acts: bool) -> bool:
    """A fact that is asked for, or a case that decides what is done."""
    plain = clause.text.lower()
    if _CLARIFIES.search(plain) or (acts and _CONDITION.search(plain)):
        return True
    asks = sentence.span.text.rstrip().endswith("?")
    return asks or (clause.start == sentence.span.start and acts and bool(_BRANCH.search(sentence.span.text)))


def _reasons(told: list[Sentence], acting: set[Span]) -> tuple[Span, ...]:
    """Why a step is taken: what is said near none explains nothing."""
    found: list[Span] = []
    for index, sentence in enumerate(told):
        near = any(other.span in acting for other in told[max(index - 1, 0) : index + 1])
        if near and (shows_why(sentence) or _REFUSES.search(sentence.plain)):
            found.append(sentence.span)
    return tuple(found)


def _is_note(sentence: Sentence, clause: Span) -> bool:
    """`oxygen on`, `second test`: words of this case, and nobody who does anything."""
    inside = sentence.words_of(clause)
    if not 1 <= len(inside) <= _LONGEST_NOTE or any(token.word in _NO_NOTE for token in inside):
        return False
    return _is_filled(clause) and any(is_particular(token) for token in inside)


def _is_filled(clause: Span) -> bool:
    """Not one of the steps that fit any question."""
    return not _EMPTY_STEP.search(clause.text.lower())


def _bare_step(clause: Span) -> str | None:
    """`then check the fuse`, `Stop the pump`: a step told without anybody."""
    plain = [token.word for token in tokens(clause.text)]
    while plain and plain[0] in _LEADS:
        plain = plain[1:]
    if len(plain) < 2 or plain[0] in _NO_VERB or is_past(plain[0]) or plain[0].endswith(("ing", "ly", "s")):
        return None
    if plain[0] in _base_verbs() or plain[1] in _OBJECT_STARTS:
        return stem(plain[0])
    return None


def _third_person(clause: Span) -> str | None:
    """`the retry sends the same key`: how a thing is done, told of the thing."""
    plain = [token.word for token in tokens(clause.text)]
    if lexicon.HABIT_WORDS.search(" ".join(plain)):
        return None
    for before, word in pairwise(plain):
        if word.endswith("s") and before not in _OBJECT_STARTS and word.removesuffix("s") in _base_verbs():
            return stem(word)
    return None


@lru_cache(maxsize=1)
def _base_verbs() -> frozenset[str]:
    return frozenset(BASE_VERBS) | _MORE_VERBS


def _motives(reading: Reading) -> PlanEvidence:
    """Why somebody wants this: what they did that leads here, and what they found in the place."""
    told = [sentence for sentence in reading.sentences if not is_hollow(sentence)]
    history = tuple(s.span for s in told if _has_own_deed(s) or _HISTORY.search(s.plain))
    dated = tuple(
        s.span
        for s in told
        if s.span in history
        and (lexicon.EPISODE.search(s.plain) or any(t.word[:1].isdigit() or t.is_name for t in s.words))
    )
    linked = tuple(
        s.span for s in told if (lexicon.LINKING.search(s.plain) or _addresses(s)) and not _RECITED.search(s.plain)
    )
    reasons = tuple(
        s.span for s in told if (REASON.search(s.plain) or lexicon.TRADE_OFF.search(s.plain) or contrasts(s))
    )
    return PlanEvidence(
        steps=history + dated,
        clarifies=dated + history,
        checks=linked,
        ends=(),
        reasons=reasons,
        size=len(history) + len(dated),
        is_specific=bool(history and (dated or linked)),
    )


def _addresses(sentence: Sentence) -> bool:
    """Speaks of the place itself: `your notice`, `you closed two`; `you meet people` is anybody."""
    plain = [token.word for token in sentence.words]
    return any(
        word == "your" or (word == "you" and (is_past(following) or following in {"have", "are"}))
        for word, following in pairwise(plain)
    )


def _has_own_deed(sentence: Sentence) -> bool:
    return any(d.who is Who.I and d.tense is Tense.PAST and d.weight >= 1 for d in sentence.deeds)
