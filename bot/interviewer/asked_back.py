"""The candidate's questions to the employer, answered from the posting alone, or said to be not stated."""

import re
from dataclasses import dataclass

from bot.interview.question import Mode
from bot.language.words import content_stems
from bot.ports import Similarity
from bot.posting.model import Line, LineKind, Posting

_LINES_AT_MOST = 2
_CLOSE = 0.5
_CLOSE_LEXICAL = 0.5


@dataclass(frozen=True, slots=True)
class _Topic:
    """What people ask about, and what a line that answers it says."""

    name: str
    asked: re.Pattern[str]
    stated: re.Pattern[str]


def _topic(name: str, asked: str, stated: str) -> _Topic:
    return _Topic(name, re.compile(asked, re.IGNORECASE), re.compile(stated, re.IGNORECASE))


_TOPICS = (
    _topic(
        "pay",
        r"\b(?:pay|paid|salary|compensation|wage|rate|bonus|earn|package|equity)\b",
        r"[£$€]\s?\d|\b\d[\d,.]*\s?(?:k|eur|gbp|usd|pounds|euros)\b|\b(?:salary|compensation|per annum|hourly|bonus)\b",
    ),
    _topic(
        "where and how the work is done",
        r"\b(?:remote|hybrid|home|office|on-?site|location|where is|based|travel)\b",
        r"\b(?:remote|hybrid|home|office|on-?site|located|based in|travel|depot|site)\b",
    ),
    _topic(
        "hours and shifts",
        r"\b(?:hours|shift|shifts|overtime|weekend|on-?call|rota|part-?time|full-?time)\b",
        r"\b(?:hours|shift|shifts|overtime|weekends?|on-?call|rota|part-?time|full-?time|nights?)\b",
    ),
    _topic(
        "the team",
        r"\b(?:team|colleagues?|how many people|size|report(?:s|ing)? to|manager|boss|structure)\b",
        r"\b(?:team of|report(?:s|ing)? to|colleagues|manager|a team)\b",
    ),
    _topic(
        "training and development",
        r"\b(?:train(?:ing|ed)?|learn|develop(?:ment)?|career|progress(?:ion)?|promotion|mentor|growth|onboarding)\b",
        r"\b(?:training|development|mentor\w*|career|progression|learning budget|courses?|onboarding|apprentice\w*)\b",
    ),
    _topic(
        "time off and benefits",
        r"\b(?:holiday|vacation|leave|pto|benefits?|pension|insurance|perks?)\b",
        r"\b(?:holiday|vacation|annual leave|pto|benefits|pension|insurance|allowance)\b",
    ),
    _topic(
        "the next steps",
        r"\b(?:next steps?|process|decide|decision|hear back|stages?|rounds?|start date|when would)\b",
        r"\b(?:interview process|next steps?|closing date|deadline|start date|stages?)\b",
    ),
    _topic(
        "the contract",
        r"\b(?:contract|permanent|temporary|fixed-?term|probation|notice)\b",
        r"\b(?:permanent|temporary|fixed-?term|probation\w*|contract)\b",
    ),
)
_NOT_STATED = "The posting does not say, and I would rather not guess. Keep that one for the real conversation."
_NO_QUESTION = "Ask me anything about the role; I answer from the posting, or tell you that it does not say."


_ABOUT_JUDGING = re.compile(
    r"\b(?:score|scored|my level|that level|partial|solid|not yet|feedback|rated|marked|my answer|should i have"
    r"|could i have|how did i do|was that (?:ok|okay|right|good|enough|bad)|what was (?:wrong|missing)"
    r"|a good answer|better answer)\b",
    re.IGNORECASE,
)
_AS_SAID = (
    "I go by the words you said: each level names the words that earned it, and what I say to change is the one thing "
    "that would move most. Answer it again, if you want to try that."
)
_TOLD_WORDS = 5
_ASKS = re.compile(
    r"\b(?:what|how|when|where|who|which|why|whether|is there|are there|do you|does|can you|could you|tell me|about"
    r"|wonder\w*|like to know|curious|interested)\b",
    re.IGNORECASE,
)
_IN_THE_DEBRIEF = "What I heard and what I missed comes with the debrief, right after this."


def answer_back(text: str, posting: Posting, *, similarity: Similarity, mode: Mode = Mode.REALISTIC) -> str:
    """An answer that quotes the posting, or says that it is not stated."""
    if _ABOUT_JUDGING.search(text):
        return _AS_SAID if mode is Mode.COACHING else _IN_THE_DEBRIEF
    if not content_stems(text) or _is_statement(text):
        return _NO_QUESTION
    topics = [topic for topic in _TOPICS if topic.asked.search(text)]
    lines = _about(posting, topics) if topics else _nearest(text, posting, similarity=similarity)
    if not lines:
        return _NOT_STATED
    quoted = "; ".join(f"“{line.text.rstrip(' .;')}”" for line in lines)
    return f"The posting says: {quoted}. More than that is not stated."


def _is_statement(text: str) -> bool:
    """Something told, where a question was asked for; a bare `salary` is one."""
    return "?" not in text and len(text.split()) >= _TOLD_WORDS and not _ASKS.search(text)


def _about(posting: Posting, topics: list[_Topic]) -> list[Line]:
    """Lines that state what was asked about. What the reader found to be not stated stays not stated."""
    lines = [line for line in posting.lines if any(topic.stated.search(line.text) for topic in topics)]
    lines.sort(key=lambda line: (line.kind is LineKind.LEGAL, len(line.text)))
    return [line for line in lines if len(line.text) <= 300][:_LINES_AT_MOST]


def _nearest(text: str, posting: Posting, *, similarity: Similarity) -> list[Line]:
    lines = [line for line in posting.lines if line.kind is not LineKind.LEGAL and len(line.text) <= 300]
    if not lines:
        return []
    scores = similarity.matrix([text], [line.text for line in lines])[0]
    bar = _CLOSE if similarity.name == "semantic" else _CLOSE_LEXICAL
    ranked = sorted(zip(scores, range(len(lines)), strict=True), reverse=True)
    return [lines[index] for score, index in ranked[:1] if score >= bar]
