"""The other readings: what somebody would do or how something is done, why they want the role, what they hold."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.interview.question import QuestionKind
from bot.interviewer.judging import lexicon
from bot.interviewer.judging.deeds import Tense, Who
from bot.interviewer.judging.evidence import is_hollow
from bot.interviewer.judging.explaining import REASON
from bot.interviewer.judging.reading import Reading
from bot.language.contractions import tokens
from bot.language.sentences import Span, clauses
from bot.language.words import stem
from bot.posting.verbs import BASE_VERBS

_CLARIFIES = re.compile(
    r"\b(?:ask|find out|check|look at|look into|listen|confirm|clarify|understand|assess|read|talk to|speak to"
    r"|call|ring|"
    r"make sure (?:i|we|that|it)|depends|if|whether|see (?:what|who|how|if|whether)|gather|measure|know (?:what"
    r"|who|how)|"
    r"first|before)\b"
)
_CHECKS = re.compile(
    r"\b(?:risk\w*|safe\w*|otherwise|in case|so that|policy|procedure|rule|law|legal|regulation|consent|document\w*|"
    r"record\w*|log|note|report|tell|inform|let \w+ know|update|escalat\w+|follow up|follow-up|check (?:back"
    r"|again|that|if|"
    r"whether)|monitor\w*|measure\w*|test\w*|verify|review|afterwards|until|next (?:day|week|time|shift)"
    r"|success|worked|"
    r"affected|impact|customer|patient|deadline|hand over|handover|audit|confirm\w*|sign\w*|agree\w*)\b"
)
_LEADS = frozenset(
    "and then so first second next finally after that also but or afterwards before always never".split()
)
_MORE_VERBS = frozenset(
    """ring phone call tell ask stop stay put take look go wait turn say note leave park warn pick lock isolate
    explain show
    write send count weigh wash cover move hold close open switch pull push cut feed help sit stand let have give get
    find see start try use read listen talk speak email text""".split()
)
_EMPTY_STEP = re.compile(
    r"\b(?:stay (?:calm|friendly|polite|professional)|act (?:calmly|professionally|accordingly|quickly)"
    r"|be (?:careful|patient|calm|polite|"
    r"professional|honest|friendly|flexible)|make sure (?:that )?(?:everything|everyone|everybody|all|the \w+ is safe)|"
    r"(?:inform|tell|involve|contact|update) (?:all|everyone|everybody|the (?:relevant|right|responsible)"
    r"|people|stakeholders)|"
    r"find (?:a|the) (?:good |best |right )?(?:solution|way|compromise)|see what (?:can be|i can)|do (?:my|the"
    r"|our) best|"
    r"(?:do|follow|according to) (?:what )?the (?:\w+ )?(?:policy|policies|procedure|procedures|rules"
    r"|guidelines|school)|"
    r"keep (?:all|everyone|everybody) informed|communicate|prioriti[sz]e|work (?:together|hard)"
    r"|take it (?:seriously|from there)|"
    r"handle it|deal with it|think positive|never give up|it depends|use (?:my|common)|rely on|apologi[sz]e|say sorry|"
    r"hope|try (?:to )?(?:my|find|solve|help)|solve (?:it|the problem)|support (?:the|my|them|everyone))\b"
)
_HISTORY = re.compile(
    r"\b(?:i (?:have|worked|spent|built|ran|did|learned|learnt|trained|started|grew|left|used|taught|led)|"
    r"my (?:last|current|previous|first|own|placement|job|work|mother|father|time)|years?)\b"
)


@dataclass(frozen=True, slots=True)
class PlanEvidence:
    """Steps named (each once), facts asked for first, risks and checks, reasons; all as spans."""

    steps: tuple[Span, ...]
    clarifies: tuple[Span, ...]
    checks: tuple[Span, ...]
    reasons: tuple[Span, ...]
    is_specific: bool


def find_plans(reading: Reading, *, kind: QuestionKind) -> PlanEvidence:
    """Read an answer as something other than a story."""
    told = [sentence for sentence in reading.sentences if not is_hollow(sentence)]
    pieces = [clause for s in told for clause in clauses(s.span.text, offset=s.span.start)]
    if kind is QuestionKind.MOTIVATION:
        return _motives(reading)
    tenses = (Tense.HYPOTHETICAL, Tense.PRESENT, Tense.PAST, Tense.HABIT)
    steps: dict[str, Span] = {}
    for sentence in told:
        for deed in sentence.deeds:
            ours = deed.who is Who.WE and deed.tense is Tense.PAST
            if deed.who is Who.OTHER or ours or deed.tense not in tenses:
                continue
            if deed.weight > 0 and _is_filled(deed.clause):
                steps.setdefault(stem(deed.verb), deed.clause)
        for clause in clauses(sentence.span.text, offset=sentence.span.start):
            if _is_filled(clause) and (found := _bare_step(clause)) is not None:
                steps.setdefault(found, clause)
    particular = sum(
        any(token.is_name or token.word[:1].isdigit() for token in sentence.words)
        or bool(lexicon.SPECIFIC_PERSON.search(sentence.plain))
        or bool(lexicon.METHOD.search(sentence.plain))
        for sentence in told
    )
    return PlanEvidence(
        steps=tuple(sorted(steps.values(), key=lambda span: span.start)),
        clarifies=tuple(c for c in pieces if _CLARIFIES.search(c.text.lower()) and _is_filled(c)),
        checks=tuple(c for c in pieces if _CHECKS.search(c.text.lower()) and _is_filled(c)),
        reasons=tuple(s.span for s in told if REASON.search(s.plain) or lexicon.TRADE_OFF.search(s.plain)),
        is_specific=particular >= 1 and len(steps) >= 2,
    )


def _is_filled(clause: Span) -> bool:
    """Not one of the steps that fit any question."""
    return not _EMPTY_STEP.search(clause.text.lower())


def _bare_step(clause: Span) -> str | None:
    """`then check the fuse`, `Stop the pump`: a step told without anybody."""
    plain = [token.word for token in tokens(clause.text)]
    while plain and plain[0] in _LEADS:
        plain = plain[1:]
    if len(plain) < 2 or plain[0] not in _base_verbs():
        return None
    return stem(plain[0])


@lru_cache(maxsize=1)
def _base_verbs() -> frozenset[str]:
    return frozenset(BASE_VERBS) | _MORE_VERBS


def _motives(reading: Reading) -> PlanEvidence:
    told = [sentence for sentence in reading.sentences if not is_hollow(sentence)]
    history = tuple(s.span for s in told if _HISTORY.search(s.plain))
    dated = tuple(
        s.span
        for s in told
        if lexicon.EPISODE.search(s.plain) or any(token.word[:1].isdigit() or token.is_name for token in s.words)
    )
    linked = tuple(s.span for s in told if lexicon.LINKING.search(s.plain) or re.search(r"\byour?\b", s.plain))
    reasons = tuple(s.span for s in told if REASON.search(s.plain) or lexicon.TRADE_OFF.search(s.plain))
    return PlanEvidence(
        steps=history + dated,
        clarifies=dated + history,
        checks=linked,
        reasons=reasons,
        is_specific=bool(history and (dated or linked)),
    )
