"""Words that are no answer to judge: a question back, a moment asked for, nothing known, never done, abuse, junk."""

import re

from bot.interview.assessment import Guard
from bot.interview.question import Mode, QuestionKind
from bot.interview.transcript import ReplyKind, Response
from bot.interviewer.judging.evidence import find_evidence
from bot.interviewer.judging.phrases import clip, line_phrase, work_named
from bot.interviewer.judging.reading import read
from bot.interviewer.judging.relevance import COMMON
from bot.interviewer.judging.screening import Screened
from bot.language import guards
from bot.language.sentences import Span, sentences
from bot.language.words import content_stems, words
from bot.ports import RespondBrief
from bot.posting.verbs import BASE_VERBS

_WAITS = re.compile(
    r"\b(?:give me|just|one|wait|hold on|need|have|take) (?:just )?(?:a |one )?(?:second|sec|moment|minute|min)\b|"
    r"\b(?:hold on|hang on|let me think|thinking|bear with me|brb)\b"
)
_MEANING = re.compile(
    r"\bwhat (?:do|did|does) (?:you|u|that|this|it) (?:mean|mean by)(?: (?:by|with|when you say))?\s*(.{0,60})|"
    r"\bwhat (?:is|are|exactly is) (?:meant by |an? |the )?(.{2,60})|\bhow do you define (.{2,60})|"
    r"\b(?:can|could|would) you (?:please )?(?:explain|clarify|rephrase|be more specific|say more|elaborate)(.{0,60})|"
    r"\bi (?:do not|did not) (?:quite |really )?(?:understand|get|follow)(?: the| this| your)?(.{0,60})|"
    r"\b(?:what kind|what sort|which kind|which sort|in what sense|what type) (.{0,60})|"
    r"\bdo you (?:mean|want|need) (.{0,60})|\bdoes (?:it|that) (?:have to|need to|count)(.{0,60})|"
    r"\bshould (?:i|it) (.{0,60})|\bcan (?:it|i) (?:be|use|take|talk|tell|give|pick|choose)(.{0,60})"
)
_ASKS_FACTS = re.compile(
    r"^(?:and |so |but |ok |okay |well |um )*(?:how (?:many|much|big|long|often|old|far)|who (?:is|are|else|would)"
    r"|where (?:is|would)|when (?:is|would)|which (?:one|of|system|team)|is (?:there|it|this|that)"
    r"|are (?:there|we|they)|do (?:i|we) have|what (?:system|team|staff|time|size|software|equipment)"
    r"|what is (?:the|your) \w+ like)\b"
)
"""Facts of a place that nobody here can know."""

_AS_IT_WAS = "Take it as it was where you worked, and tell me that with it."
_AS_IT_WOULD = "Take it as you would find it where you know the work, and say what you assume."
_FEW_WORDS = 8
_LONGEST_LINE = 28
_SOON = 12
"""Letters before which a question that has no question mark begins."""

_REPEAT = re.compile(r"\b(?:repeat|say (?:that|it) again|come again|pardon|once more|what was the question)\b")


def in_role_note(brief: RespondBrief, latest: str, screened: Screened) -> Response | None:
    """The reaction where the latest words are no answer, or None where they are one."""
    found = screened.guards
    if Guard.OTHER_LANGUAGE in found:
        return _once(
            brief,
            Response(ReplyKind.OFF_RECORD, note="I can only follow English here. Could you tell me that in English?"),
        )
    if Guard.HOSTILE in found:
        return _once(
            brief, Response(ReplyKind.OFF_RECORD, note="Say that as you would to the person hiring for this job.")
        )
    if (asked := _question_back(brief, latest)) is not None:
        return asked
    if _is_wait(latest):
        return Response(ReplyKind.OFF_RECORD, note="Take the time you need.")
    # “I never counted it” after a probe answers the probe; a gap is about the question itself.
    answers_a_probe = bool(brief.exchanges) and brief.exchanges[-1].probe is not None
    if not answers_a_probe and _is_gap(latest, found):
        return _gap(brief)
    if Guard.EMPTY in found or Guard.DONT_KNOW in found:
        # Not knowing what a probe asks for leaves the answer that was given: on to the next question.
        return Response(ReplyKind.ANSWER) if answers_a_probe else _scaffold(brief)
    if any(guard in found for guard in (Guard.NONSENSE, Guard.REPETITION)) or not screened.kept:
        return restate(brief)
    # A few words after a probe are a short answer to it, no list.
    if Guard.KEYWORD_LIST in found and not (answers_a_probe and screened.word_count < _FEW_WORDS):
        return restate(brief)
    if (Guard.COPIED in found or Guard.INJECTION in found) and screened.word_count < _FEW_WORDS:
        return restate(brief)
    return None


def _once(brief: RespondBrief, said: Response) -> Response:
    return said if brief.scaffolds == 0 else Response(ReplyKind.NO_ANSWER)


def _question_back(brief: RespondBrief, latest: str) -> Response | None:
    if len(words(latest)) > 30:
        return None
    told = sentences(latest)
    # What was said after a question goes on with the answer.
    last = next((span.text for span in reversed(told)), "")
    if not last or len(told) > 2:
        return None
    plain = guards.plain_words(last)
    if _REPEAT.search(plain) and len(words(latest)) <= 12:
        return Response(ReplyKind.CLARIFY, note=brief.question.text)
    is_plan = brief.question.kind is QuestionKind.SITUATIONAL
    if _ASKS_FACTS.search(plain) and last.endswith("?"):
        return Response(ReplyKind.CLARIFY, note=_AS_IT_WOULD if is_plan else _AS_IT_WAS)
    match = _MEANING.search(plain)
    asks = last.endswith("?") or (match is not None and match.start() < _SOON)
    if match is None or not asks:
        return None
    term = next((group for group in match.groups() if group), "")
    return Response(ReplyKind.CLARIFY, note=_meaning(brief, term))


def _meaning(brief: RespondBrief, term: str) -> str:
    """What the posting says about the term, and nothing about what a good answer holds."""
    if brief.mode is Mode.REALISTIC:
        # The line is told in the debrief only: here it is put in fewer words.
        return f"{_in_few_words(brief)}; take the example closest to it."
    wanted = [token for token in content_stems(term) if token not in COMMON or len(token) > 5]
    own = set(brief.question.lines)
    lines = sorted(brief.posting.role_lines(), key=lambda line: line.id not in own)
    for line in lines:
        if wanted and set(wanted) & set(content_stems(line.text)):
            return f"I mean it the way the posting has it: “{_short(line.text)}” Read it as it fits your own work."
    quote = next(iter(brief.question.quotes), "")
    if quote:
        return f"It comes from this line: “{_short(quote)}” Anything of yours that is close to it will do."
    return "Take it in the everyday sense, as it fits your own work."


def _in_few_words(brief: RespondBrief) -> str:
    if brief.question.about:
        return f"Anything that had to do with {brief.question.about}"
    core = line_phrase(next(iter(brief.question.quotes), "") or brief.question.text, most=6)
    verb = core.split()[0].lower() if core else ""
    if verb in BASE_VERBS:
        return f"Anything where you had to {core[:1].lower()}{core[1:]}"
    return f"Anything that had to do with “{core}”" if core else "Anything of that kind from your own work"


def _short(text: str) -> str:
    clipped = clip(text, most=_LONGEST_LINE)
    return clipped if clipped.endswith("…") else f"{clipped}."


def _is_wait(latest: str) -> bool:
    return len(words(latest)) <= 10 and bool(_WAITS.search(guards.plain_words(latest)))


def _is_gap(latest: str, found: tuple[Guard, ...]) -> bool:
    """Says it was never done, and tells nothing else that somebody did."""
    if Guard.HONEST_GAP not in found:
        return False
    gap = guards.gap_sentence(latest)
    rest = [span for span in sentences(latest) if gap is None or span.start != gap.start]
    return sum(len(words(span.text)) for span in rest) < 12 or not _tells(rest)


def _tells(rest: list[Span]) -> bool:
    return find_evidence(read(tuple(rest))).own_steps >= 1.5


def _gap(brief: RespondBrief) -> Response:
    before = any(guards.gap_sentence(exchange.answer) for exchange in brief.exchanges[:-1])
    if before or brief.scaffolds > 0:
        return Response(ReplyKind.HONEST_GAP)
    return Response(
        ReplyKind.HONEST_GAP,
        note="All right. What is the nearest thing to it that you have done, and how would you learn the rest?",
    )


def _scaffold(brief: RespondBrief) -> Response:
    """A smaller question, then a situational one, then on."""
    about = _about(brief)
    if brief.scaffolds == 0 and brief.question.kind in {QuestionKind.PAST, QuestionKind.KNOWLEDGE}:
        note = f"Take a smaller one: any time, at work or at home, that had to do with {about}. What happened first?"
        return Response(ReplyKind.NO_ANSWER, note=note)
    if brief.scaffolds <= 1:
        note = f"Then say it comes up here in your first month: {about}. What would you do first?"
        return Response(ReplyKind.NO_ANSWER, note=note)
    return Response(ReplyKind.NO_ANSWER)


def restate(brief: RespondBrief) -> Response:
    """The question in other words, once."""
    if brief.scaffolds > 0:
        return Response(ReplyKind.NO_ANSWER)
    asks = {
        QuestionKind.PAST: "When did you last do something like that, and what happened?",
        QuestionKind.SITUATIONAL: "What would you do if that were yours tomorrow morning?",
        QuestionKind.KNOWLEDGE: "How do you go about that, step by step?",
        QuestionKind.VERIFICATION: "Where do you stand on that?",
        QuestionKind.MOTIVATION: "What draws you to that?",
    }
    return Response(
        ReplyKind.NO_ANSWER,
        note=f"Let me put it another way. This job has to do with {_about(brief)}. {asks[brief.question.kind]}",
    )


def _about(brief: RespondBrief) -> str:
    return work_named(brief.question, most=8 if brief.mode is Mode.REALISTIC else 12)
