"""What a message is before anyone judges it: a command, a wait, a question about the question, or words."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.chat.commands import COMMANDS


class Meaning(StrEnum):
    """What a message is."""

    COMMAND = "command"
    WAIT = "wait"
    CLARIFY = "clarify"
    LIVE_INTERVIEW = "live_interview"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Understood:
    """The meaning, and for a command its action name."""

    meaning: Meaning
    action: str = ""


_PLAIN = {word: spec.name for spec in COMMANDS for word in (spec.name, *spec.words)}
_EXTRA = {
    "done": "done",
    "i'm done": "done",
    "im done": "done",
    "that's it": "done",
    "thats it": "done",
    "that's all": "done",
    "that is all": "done",
    "that's my answer": "done",
    "why this question": "why",
    "why": "why",
    "why are you asking": "why",
    "a hint please": "hint",
    "can i have a hint": "hint",
    "can i get a hint": "hint",
    "give me a hint": "hint",
    "skip this": "skip",
    "skip this one": "skip",
    "skip please": "skip",
    "let's skip this one": "skip",
    "can we skip this": "skip",
    "repeat please": "repeat",
    "please repeat": "repeat",
    "what was the question": "repeat",
    "what was the question again": "repeat",
    "let's pause": "pause",
    "can we pause": "pause",
    "stop": "pause",
    "end the interview": "end",
    "dispute": "dispute",
    "map": "map",
    "setup": "setup",
    "set up": "setup",
    "paste": "paste",
    "retry": "retry",
    "begin": "start",
    "go": "start",
    "ok start": "start",
    "let's start": "start",
    "no questions": "done",
    "no": "done",
    "nothing": "done",
}
_AMBIGUOUS = frozenset({"no", "nothing", "why", "go", "stop", "next", "pass", "map", "paste", "data", "plan", "start"})
"""Words that are an action only where a phase says so: an answer may be just that word."""

_PUNCTUATION = " \t\n.!?…,/"

_WAIT = re.compile(
    r"""^(?:(?:ok(?:ay)?|um+|hmm+|sure|yes|sorry|well|right)[,.\s]+)*
    (?:(?:can|could|may)\s+i\s+(?:have|take|get)|(?:please\s+)?(?:just\s+)?give\s+me|let\s+me|i\s+need|just|
    hold\s+on|hang\s+on|wait|one|bear\s+with\s+me|thinking)?\s*
    (?:a|one|just\s+a|me|for\s+a|just\s+one)?\s*
    (?:second|sec|moment|minute|min|think(?:\s+(?:about\s+(?:it|that)|for\s+a\s+(?:second|moment|minute|sec)))?|
    (?:second|moment|minute)\s+to\s+think|moment\s+please|hold\s+on|hang\s+on|wait|brb|thinking|
    bear\s+with\s+me)(?:\s+please|\s+to\s+think(?:\s+about\s+(?:it|that|this))?)?$""",
    re.IGNORECASE | re.VERBOSE,
)

_WAIT_FOR = re.compile(
    r"""^(?:(?:ok(?:ay)?|um+|hmm+|sure|yes|sorry|well|right)[,.\s]+)*
    (?:(?:(?:please\s+)?(?:just\s+)?give\s+me|let\s+me\s+(?:have|take)|i\s+need|just|can\s+i\s+have)?\s*(?:a|one|just\s+a)?\s*
    (?:second|sec|moment|minute|min)|hold\s+on|hang\s+on|wait)[,.;\s]+
    (?:i(?:'m|\s+am)?\s+(?:want|need|have|would\s+like|just|trying|try)\b.{0,10}\b(?:to\s+)?|to\s+|let\s+me\s+)
    (?:think|pick|choose|remember|recall|find|look|get|decide|sort)\b[^.!?]{0,50}$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A moment asked for with a word on what it is for."""

_CLARIFY = re.compile(
    r"""\b(?:what\s+do\s+you\s+mean|what\s+does\s+(?:that|this|it|["“'‘]?\w+["”'’]?)\s+mean|what(?:'s|’s|\s+is|s)\s+meant\s+by|
    do\s+you\s+mean|can\s+you\s+(?:clarify|explain|rephrase|be\s+more\s+specific)|
    could\s+you\s+(?:clarify|explain|rephrase|be\s+more\s+specific|say\s+more)|
    can\s+you\s+(?:say|put)\s+(?:that|it)\s+(?:differently|another\s+way|in\s+other\s+words)|
    i\s+(?:don'?t|don’t|do\s+not|didn'?t)\s+(?:really\s+|quite\s+)?(?:understand|get|follow)\s+(?:the|your|that|this)\s*(?:question|one)?|
    not\s+sure\s+(?:i\s+understand|what\s+you(?:'re|’re|\s+are|\s+mean))|
    (?:are\s+you|is\s+(?:this|that|it))\s+(?:asking|about|looking)|
    (?:should|shall|can|may)\s+(?:i|it)\s+(?:talk|speak|be|use|take|choose|give|pick|answer)|
    how\s+(?:do|would)\s+you\s+define|which\s+(?:one|part|kind|sort)\s+(?:do|of)|
    does\s+(?:it|that|this)\s+(?:have\s+to|need\s+to|count)|what\s+kind\s+of\s+\w+\s+(?:do|are)\s+you)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_CLARIFY_WORDS_AT_MOST = 30
_LOST = re.compile(
    r"(?:sorry,? |um,? |hmm,? )?(?:i (?:don'?t|do not|didn'?t|did not) (?:really |quite )?(?:understand|get|follow)"
    r" (?:the|your|that|this)\b|not sure what)"
)

_LIVE = re.compile(
    r"""\b(?:i(?:'|’)?m|i\s+am|we(?:'|’)?re)\s+(?:currently\s+|actually\s+)?in\s+(?:the|my|an|a)\s+(?:real\s+|actual\s+|live\s+)?
    interview\s+(?:right\s+)?now\b|
    \b(?:they|he|she|the\s+interviewer|the\s+recruiter)(?:'|’)?s?(?:re)?\s+(?:just\s+|is\s+|are\s+)?(?:asking|asked|ask)\s+me\s+
    (?:this\s+)?(?:right\s+)?now\b|
    \b(?:on\s+the\s+(?:call|phone)|in\s+the\s+interview)\s+(?:with\s+(?:them|the\s+interviewer)\s+)?right\s+now\b|
    \bwhat\s+(?:do|should)\s+i\s+(?:say|answer|tell\s+them)\s*,?\s*(?:they(?:'|’)?re\s+waiting|right\s+now|now)\b|
    \bi(?:(?:'|’)?ve|\s+have)\s+(?:got\s+)?(?:my|an|the|this)\s+interview\s+(?:right\s+)?now\b|
    \bthey(?:(?:'|’)?re|\s+are)\s+on\s+the\s+(?:line|phone|call)\b.{0,20}\bwhat\s+(?:do|should)\s+i\b|
    \b(?:real|live|actual)\s+interview\s+(?:is\s+)?(?:happening|going\s+on)\s*(?:right\s+)?now\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LIVE_WORDS_AT_MOST = 60


def understand(text: str, *, also: frozenset[str] = frozenset()) -> Understood:
    """The meaning of a whole message. A word is a command only when it is the whole message.

    `also` names ambiguous words that count here (a button with that label is on the screen).
    """
    bare = text.strip(_PUNCTUATION).lower().replace("’", "'")
    action = _PLAIN.get(bare) or _EXTRA.get(bare)
    if action and (bare not in _AMBIGUOUS or bare in also):
        return Understood(Meaning.COMMAND, action)
    if bare in also:
        return Understood(Meaning.COMMAND, bare)
    count = len(text.split())
    if count <= _LIVE_WORDS_AT_MOST and _LIVE.search(text):
        return Understood(Meaning.LIVE_INTERVIEW)
    if _WAIT.match(bare) or _WAIT_FOR.match(bare):
        return Understood(Meaning.WAIT)
    asks = text.rstrip().endswith("?") or bool(_LOST.match(bare))
    if count <= _CLARIFY_WORDS_AT_MOST and asks and _CLARIFY.search(text):
        return Understood(Meaning.CLARIFY)
    return Understood(Meaning.WORDS)


_NUMBER = re.compile(r"\s*(?:#|no\.?\s*|number\s*|q(?:uestion)?\s*)?(\d{1,3})(?:\s*/\s*\d+)?[.)]?\s*", re.IGNORECASE)


def choice(text: str, *, of: int) -> int | None:
    """The number 1..`of` that a short message names, or None."""
    match = re.fullmatch(
        r"\s*(?:#|no\.?\s*|number\s*|q(?:uestion)?\s*)?(\d{1,3})(?:\s*/\s*\d+)?[.)]?\s*", text, re.IGNORECASE
    )
    number = int(match.group(1)) if match else 0
    return number if 1 <= number <= of else None


def is_address(text: str) -> bool:
    """Whether the whole message is a web address."""
    return re.fullmatch(r"\s*<?https?://[^\s<>|]+(?:\|[^>]*)?>?\s*", text, re.IGNORECASE) is not None


def address(text: str) -> str:
    """The web address in a message that is one; chat clients wrap it in angle brackets."""
    return text.strip().strip("<>").split("|", 1)[0]
