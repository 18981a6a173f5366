"""The checks on any interviewer's output: quotes verbatim, nothing invented, one question, no praise."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.interview.assessment import Assessment
from bot.interview.question import Plan, Question
from bot.interview.transcript import Debrief, Exchange, Response
from bot.ports import AssessBrief, DebriefBrief, PlanBrief, RespondBrief
from bot.posting.model import Posting
from bot.profile.model import Profile

QUESTION_WORDS = 45
PROBE_WORDS = 25


class Violation(StrEnum):
    """What is wrong with a text of ours."""

    QUOTE = "quote not verbatim"
    LINE = "line does not exist"
    FACT = "fact does not exist"
    INVENTED = "number or name from nowhere"
    QUESTION_MARKS = "not exactly one question"
    TOO_LONG = "too long"
    PRAISE = "praise or verdict"
    RECITED = "a sentence to recite"
    LEVEL = "level out of range"
    EMPTY = "no words"


@dataclass(frozen=True, slots=True)
class Sources:
    """What our words may draw on, flattened once."""

    text: str

    def holds(self, words: str) -> bool:
        """Whether these words stand in a source, whitespace, quotes and case apart."""
        return flat(words) in self.text


def sources_of(
    *,
    posting: Posting | None = None,
    profile: Profile | None = None,
    exchanges: Iterable[Exchange] = (),
    more: Iterable[str] = (),
) -> Sources:
    """Posting, profile and transcript as one flat text."""
    texts = [*more]
    if posting:
        texts += [posting.text, posting.title or "", posting.company or "", posting.location or ""]
    if profile:
        texts.append(profile.text)
    for exchange in exchanges:
        texts += [exchange.probe.text if exchange.probe else "", exchange.answer]
    return Sources(flat("\n".join(texts)))


def flat(text: str) -> str:
    """Lower case, straight quotes, single spaces."""
    plain = text.lower().translate(_STRAIGHT)
    return " ".join(plain.split())


_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"})
_QUOTED = re.compile(r"[“„«]([^“”„«»]+)[”“»]|(?<![\w])\"([^\"]+)\"(?!\w)")
_NUMBER = re.compile(r"\d[\d.,:]*\d|\d")
_NAME = re.compile(r"(?<![.!?:;…•\-–—\s\"“(\[])\s+(?:[\"“(]?)([A-Z][\w’'&.-]*[A-Za-z0-9]|[A-Z])")
_ALLOWED_NAMES = frozenset({"i", "cv", "i'm", "i'd", "i'll", "i've", "english"})
_FACT_ID = re.compile(r"^(\w+): ")
_PRAISE = re.compile(
    r"\b(?:great|excellent|fantastic|awesome|brilliant|amazing|impressive|perfect|wonderful|superb|outstanding|"
    r"well done|did a good job|(?<!\ba )good job|good (?:answer|point|example|question|story)|"
    r"nice (?:one|work|example|answer)|"
    r"love (?:that|it|this)|strong answer|weak answer|thanks for sharing|that's (?:good|nice|helpful))\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|I'd|my|mine|myself|we|our|ours)\b")
_BLANK = re.compile(r"\[[^\]]*\]")
_FIRST_DAYS = re.compile(r"\b90 days\b")
"""A figure of speech of interviews: it claims nothing about anybody."""


def question_violations(question: Question, brief: PlanBrief) -> tuple[Violation, ...]:
    """What is wrong with a planned question and what was frozen with it."""
    posting, profile = brief.posting, brief.profile
    sources = sources_of(posting=posting, profile=profile, more=brief.corrections)
    found = [*_asked(question.text, QUESTION_WORDS)]
    if len(question.quotes) != len(question.lines) or any(quote not in posting.text for quote in question.quotes):
        found.append(Violation.QUOTE)
    if not question.lines or any(posting.line(line) is None for line in question.lines):
        found.append(Violation.LINE)
    if any(profile is None or profile.fact(fact) is None for fact in question.facts):
        found.append(Violation.FACT)
    found += _invented(question.text, sources)
    for probe in question.probes:
        found += [*_asked(probe.text, PROBE_WORDS), *_invented(probe.text, sources)]
    hints = question.hints
    for help_text in (hints.nudge, hints.angle, hints.structure, *question.beats):
        # First words with gaps to fill ("By … we were short of …") are a structure, not an answer.
        has_gaps = help_text is hints.structure and "…" in help_text
        # A beat names its fact by id: the number in `E38` says nothing about the candidate.
        told = _FACT_ID.sub(lambda match: "" if match.group(1) in question.facts else match.group(), help_text)
        found += [*([] if has_gaps else _recited(help_text)), *_invented(told, sources)]
    return tuple(dict.fromkeys(found))


def plan_violations(plan: Plan, brief: PlanBrief) -> tuple[Violation, ...]:
    """What is wrong with a plan, its evidence map included."""
    found = [violation for question in plan.questions for violation in question_violations(question, brief)]
    for entry in plan.map:
        if brief.posting.line(entry.line) is None:
            found.append(Violation.LINE)
        if any(brief.profile is None or brief.profile.fact(fact) is None for fact in entry.facts):
            found.append(Violation.FACT)
    return tuple(dict.fromkeys(found))


def response_violations(response: Response, brief: RespondBrief) -> tuple[Violation, ...]:
    """What is wrong with a probe or a line said in role. Its quotes come from the transcript or the posting."""
    sources = sources_of(
        posting=brief.posting,
        profile=brief.profile,
        exchanges=brief.exchanges,
        more=(brief.question.text, *brief.question.quotes, *brief.earlier, brief.aside, brief.asked_back),
    )
    found: list[Violation] = []
    if response.probe:
        found += _asked(response.probe.text, PROBE_WORDS)
    for text in filter(None, (response.note, response.probe.text if response.probe else "")):
        found += [*_unquoted(text, sources), *_invented(text, sources)]
        if has_praise(text):
            found.append(Violation.PRAISE)
    return tuple(dict.fromkeys(found))


def assessment_violations(assessment: Assessment, brief: AssessBrief) -> tuple[Violation, ...]:
    """What is wrong with a judgement: its quotes are the candidate's, its advice invents nothing."""
    answer = "\n".join(exchange.answer for exchange in brief.exchanges)
    said = Sources(flat(answer))
    sources = sources_of(
        exchanges=brief.exchanges, more=(brief.question.text, *brief.line_texts, *brief.question.quotes)
    )
    found: list[Violation] = []
    for one in assessment.levels:
        if one.level is not None and not 1 <= one.level <= 5:
            found.append(Violation.LEVEL)
        if one.quote and not said.holds(one.quote):
            found.append(Violation.QUOTE)
    if assessment.overall is not None and not 1 <= assessment.overall <= 5:
        found.append(Violation.LEVEL)
    if assessment.keep and not said.holds(assessment.keep):
        found.append(Violation.QUOTE)
    if len(assessment.points) > 2:
        found.append(Violation.TOO_LONG)
    for point in assessment.points:
        if point.quote and not said.holds(point.quote):
            found.append(Violation.QUOTE)
        found += _advice(point.action, sources)
    return tuple(dict.fromkeys(found))


def debrief_violations(debrief: Debrief, brief: DebriefBrief) -> tuple[Violation, ...]:
    """What is wrong with a debrief."""
    exchanges = [exchange for turn in brief.turns for exchange in turn.exchanges]
    said = Sources(flat("\n".join(exchange.answer for exchange in exchanges)))
    questions = [text for turn in brief.turns for text in (turn.question.text, *turn.question.quotes)]
    sources = sources_of(posting=brief.posting, profile=brief.profile, exchanges=exchanges, more=questions)
    found: list[Violation] = []
    for line in debrief.lines:
        if brief.posting.line(line.line) is None:
            found.append(Violation.LINE)
        if line.said and not said.holds(line.said):
            found.append(Violation.QUOTE)
        if line.on_paper and not sources.holds(line.on_paper):
            found.append(Violation.QUOTE)
    for fix in debrief.fixes:
        if fix.quote and not said.holds(fix.quote):
            found.append(Violation.QUOTE)
        found += _advice(fix.action, sources)
    for _, beats in debrief.beat_cards:
        for beat in beats:
            found += [*_recited(beat), *_unquoted(beat, sources)]
    found += [Violation.QUOTE for fact in debrief.new_facts if not said.holds(fact)]
    return tuple(dict.fromkeys(found))


def has_praise(text: str) -> bool:
    """Whether words of ours praise or pass a verdict; what stands in quotation marks is somebody else's."""
    return _PRAISE.search(_without_quotes(text)) is not None


def _asked(text: str, most: int) -> list[Violation]:
    found: list[Violation] = []
    if not text.strip():
        found.append(Violation.EMPTY)
    if text.count("?") != 1:
        found.append(Violation.QUESTION_MARKS)
    if len(text.split()) > most:
        found.append(Violation.TOO_LONG)
    return found


def _advice(text: str, sources: Sources) -> list[Violation]:
    return [*_recited(text), *_invented(text, sources), *_unquoted(text, sources)]


def _recited(text: str) -> list[Violation]:
    """Advice in the first person is a sentence to recite, unless it is a quote."""
    return [Violation.RECITED] if _FIRST_PERSON.search(_without_quotes(text)) else []


def _unquoted(text: str, sources: Sources) -> list[Violation]:
    """Whatever stands in quotation marks was really said or written; an ellipsis may shorten it."""
    for match in _QUOTED.finditer(text):
        quoted = (match.group(1) or match.group(2)).strip(" .,;:!?")
        pieces = [piece.strip(" .,;:!?") for piece in re.split(r"…|\.\.\.", quoted)]
        if not all(sources.holds(piece) for piece in pieces if piece):
            return [Violation.QUOTE]
    return []


def _invented(text: str, sources: Sources) -> list[Violation]:
    """Numbers and names of ours that stand in no source. A `[blank]` is the candidate's to fill."""
    bare = _FIRST_DAYS.sub(" ", _BLANK.sub(" ", text))
    numbers = [number for number in _NUMBER.findall(bare) if not sources.holds(number)]
    names = [name for name in _NAME.findall(_without_quotes(bare)) if name.lower() not in _ALLOWED_NAMES]
    names = [name for name in names if not sources.holds(name)]
    return [Violation.INVENTED] if numbers or names else []


def _without_quotes(text: str) -> str:
    return _QUOTED.sub(" ", text)
