"""Words in an answer that speak to the judge instead of the interviewer: found and left out clause by clause."""

import codecs
import re

from bot.language.instruction_words import JUDGES, MARKS, TRIGGER
from bot.language.sentences import Span, sentences
from bot.language.words import STOP_WORDS, words

# Where the speaker comes back: the judge's text ends here even without punctuation.
_SPEAKER_RETURNS = re.compile(
    r"(?:[,;]|\s[–—-]\s|\b(?:and|then|so|but|also|after that)\b)\s+(?:(?:then|after that|so|and)\s+)?(?:i|we|my"
    r"|our|she|"
    r"he)\b(?!\s+(?:deserve|should|must|score|am\s+perfect))",
    re.IGNORECASE,
)
_CLAUSE_START = re.compile(r"(?:[,;:]\s+|\s[–—-]+\s+|\b(?:and|but|so|then|also|please|ps|btw)\b\s+)", re.IGNORECASE)
_GOES_ON = re.compile(
    rf"\b(?:{JUDGES}|{MARKS}|candidate|applicant|rubric|dimensions?|instructions?|output|json|evidence|this answer|"
    r"the answer|the response|(?:that|this|your) (?:role|mode)|comply|thank you|obey)\b",
    re.IGNORECASE,
)
_SPEAKER = re.compile(r"\b(?:i|i'm|i've|we|my|our|me|us)\b", re.IGNORECASE)
_LONGEST_LEAD = 3
_TRAILING_WORDS = 3
_LINE = re.compile(r"[^\n]+")
_SCRAP = re.compile(r"\s*(?:\S+|(?:\S+\s+){0,3}\S*:)\s*")
_TURNED_WORDS = 4
_LONGEST_VERDICT = 45
_LABEL = re.compile(
    r"^\W*(?:interviewer|hiring manager|judge|grader|evaluator|assessor|assistant|system|admin|administrator"
    r"|developer|ai|bot|"
    r"candidate|human|user|reviewer)(?: \w+){0,2}\s*:",
    re.IGNORECASE,
)
_JUDGE_WORD = re.compile(
    rf"\b(?:{JUDGES}|hiring manager|experts?|administrator|author of the rubric|rubrics?|policy|developer"
    rf"|unit test)\b",
    re.IGNORECASE,
)
_MARK_WORD = re.compile(
    rf"\b(?:{MARKS}|dimensions?|evaluation|assessment|rated|scored|graded|judged|rubrics?|own action|verdict|scale)\b",
    re.IGNORECASE,
)
_TOP_WORD = re.compile(
    r"\b(?:5(?:\.0)?|five|10|highest|maximum|max|top|strong|strongest|perfect|outstanding|generous|full"
    r"|excellent|passed|"
    r"higher|high (?:score|mark|level|grade)s?|best|too low|flawless)\b",
    re.IGNORECASE,
)
_ANSWER_WORD = re.compile(
    r"\b(?:(?:this|the|my|previous|above|every|each|given) (?:answers?|response|candidate|applicant|turn)"
    r"|answers|applicants|"
    r"candidate|this one|missing results?)\b",
    re.IGNORECASE,
)
_PLEA = re.compile(
    r"\b(?:please|kindly|i (?:really )?need|depends on|so kind|thank you|could (?:you|the)|game|lose|must|stop"
    r"|new task|only|"
    r"repeat|translate|decode|execute|print|use it|confirm)\b",
    re.IGNORECASE,
)
_OWN_DEED = re.compile(
    r"\b(?:i|we)(?: \w+ly| also| then)? (?:(?!need)\w+ed|rang|told|took|gave|found|put|wrote|made|sent|went|saw|got|did"
    r"|had|ran|led|"
    r"kept|read|spoke|set|built|brought|taught|sold|met|drew|cut|held|let|left)\b",
    re.IGNORECASE,
)
_MARKUP = re.compile(
    r"<!--.*?(?:-->|$)|</?[a-z_]+(?:\s[^<>]{0,80})?>(?:[^<>\n]{0,60}</[a-z_]+>)?|<\|[^|>]*\|>(?:\s*(?:system|user|assistant)\b)?|\[/?INST\]"
    r"|\[[^\]\n]*\b(?:hidden|machine|system|instructions?|prompt)\b[^\]\n]*\]",
    re.IGNORECASE | re.DOTALL,
)
_CODED = re.compile(
    r"(?<![\w/])(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[A-Za-z])[A-Za-z0-9+/]{24,}={0,2}"
    r"|(?:\b(?:\w[-.*]){2,}\w\b\s*(?:a\s+)?){2,}"
)
_NARRATES = re.compile(
    r"\b(?:i|we|he|she|they|it|was|were|had|came|went|got|took|told|rang|(?!need)\w{3,}ed)\b", re.IGNORECASE
)
_TOLD = re.compile(r"\b(?:was|were|had|came|went|got|took|told|rang|(?!need)\w{3,}ed)\b", re.IGNORECASE)
_TELLS_ON = re.compile(
    rf"{_TOLD.pattern}|\b(?:would|will|could|did|made|found|saw|put|gave|kept|let|set|cut|began|ran|sent|said|asked|wrote"
    r"|always|usually)\b|\b\w+'d\b",
    re.IGNORECASE,
)
_FRESH_START = re.compile(
    r"(?<=[a-z0-9>}\])\"] )(?:The|A|An|There|In|On|One|At|When|Last|So|During|It|He|She|They|After|Before|This|To|For|"
    r"From|With|You|First|Some) [a-z]"
)
_RECORD = re.compile(
    r"\{\s*[\"'](?:overall|levels?|scores?|band|role|relevance|result|grade)[\"'](?:[^{}]|\{[^{}]*\})*\}*|"
    r"(?:[\"']\w+[\"']\s*:\s*(?:\"[^\"]*\"|\[[^\]]*\]|[\d.]+)\s*,?\s*){2,}"
)
_OPENERS = "([{"
_TAKEN_OUT = re.compile(r"\s{12,}")
_LEET = re.compile(r"\b(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{4,}\b", re.IGNORECASE)
_LEET_LETTERS = str.maketrans("013457", "oieast")
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]|[\U000e0000-\U000e007f]")


def instruction_spans(text: str) -> tuple[Span, ...]:
    """The pieces of `text` that address whoever judges it, in order and apart."""
    marked: list[tuple[int, int]] = []
    plain = text
    for pattern in (_MARKUP, _RECORD, _CODED):
        marked += [match.span() for match in pattern.finditer(plain)]
        plain = pattern.sub(lambda match: " " * len(match.group()), plain)
    plain = _LEET.sub(lambda match: match.group().lower().translate(_LEET_LETTERS), plain)
    sticky = False
    for sentence in sentences(plain):
        found = _in_sentence(plain, sentence)
        if not found and _is_turned(sentence.text):
            found = [(sentence.start, sentence.end)]
        goes_on = bool(_GOES_ON.search(sentence.text)) or len(sentence.text.split()) <= _TRAILING_WORDS
        if not found and sticky and goes_on and not _SPEAKER.search(sentence.text):
            found = [(sentence.start, sentence.end)]
        marked += found
        sticky = bool(found)
    merged = _merge(marked, text)
    merged = _merge([*merged, *_scraps(merged, text)], text)
    merged = [
        (len(text[:start].rstrip(_OPENERS + " ")) if _opens(text[:start]) else start, end) for start, end in merged
    ]
    return tuple(Span(start, end, text[start:end]) for start, end in merged)


def _opens(before: str) -> bool:
    """A bracket that only the instruction stands in goes with it."""
    return before.rstrip(" ").endswith(tuple(_OPENERS))


def _scraps(marked: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """A label or a single word left of a line that an instruction stands in: `base64:` or `Stop`."""
    found: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        inside = [span for span in marked if span[0] < line.end() and span[1] > line.start()]
        if not inside:
            continue
        starts, ends = [line.start(), *(end for _, end in inside)], [*(start for start, _ in inside), line.end()]
        for start, end in zip(starts, ends, strict=True):
            left = text[start:end]
            if start < end and _SCRAP.fullmatch(left):
                found.append((start, end))
    return found


def _is_turned(sentence: str) -> bool:
    """Written with the alphabet turned by half: no sentence as it stands, an instruction when turned back."""
    own = words(sentence)
    if len(own) < _TURNED_WORDS or any(word in STOP_WORDS for word in own):
        return False
    return bool(TRIGGER.search(codecs.decode(sentence, "rot13")))


def has_invisible(text: str) -> bool:
    """Whether characters that nobody sees are in the text."""
    return bool(_INVISIBLE.search(text))


def without(text: str, removed: tuple[Span, ...]) -> tuple[Span, ...]:
    """What is left of `text` when some spans are taken out, in order."""
    kept: list[Span] = []
    at = 0
    for span in sorted(removed, key=lambda item: item.start):
        if span.start > at and any(character.isalnum() for character in text[at : span.start]):
            kept.append(Span(at, span.start, text[at : span.start]))
        at = max(at, span.end)
    if any(character.isalnum() for character in text[at:]):
        kept.append(Span(at, len(text), text[at:]))
    return tuple(kept)


def _in_sentence(text: str, sentence: Span) -> list[tuple[int, int]]:
    own = text[sentence.start : sentence.end]
    if _LABEL.match(own):
        return [(sentence.start, _right(text, sentence.start, sentence.end))]
    if (at := _verdict_at(own)) is not None:
        start = sentence.start if at == 0 else _left(text, sentence.start, sentence.start + at)
        return [(start, _right(text, sentence.start + at, sentence.end))]
    found: list[tuple[int, int]] = []
    at = sentence.start
    while match := TRIGGER.search(text, at, sentence.end):
        start = _left(text, at, match.start())
        # A piece of markup or data ends where it ends; words go on to the end of the sentence.
        end = match.end() if match.group()[-1:] in ">}]" else _right(text, match.end(), sentence.end)
        found.append((start, end))
        at = max(end, match.end())
        if at >= sentence.end:
            break
    return found


def _right(text: str, at: int, end: int) -> int:
    """Where the speaker comes back, or the end of the sentence."""
    # The comma that ends the instruction may be the one after which the speaker comes back.
    begin = at - 1 if text[at - 1 : at] in {",", ";"} else at + 1
    back = [
        match.start()
        for pattern in (_SPEAKER_RETURNS, _FRESH_START, _TAKEN_OUT)
        if (match := pattern.search(text, begin, end))
    ]
    at = min(back, default=end)
    # Somebody who comes back tells something; "and I really need this" still speaks to the judge.
    return at if _TELLS_ON.search(text, at, end) else end


def _verdict_at(sentence: str) -> int | None:
    """Where a sentence begins to speak of the judging itself, in two ways at least; None where it does not."""
    if _OWN_DEED.search(sentence) or len(sentence.split()) > _LONGEST_VERDICT:
        return None
    found = [
        match for pattern in (_JUDGE_WORD, _MARK_WORD, _TOP_WORD, _ANSWER_WORD) if (match := pattern.search(sentence))
    ]
    if len(found) < 3 and not (len(found) == 2 and _PLEA.search(sentence)):
        return None
    first = min(match.start() for match in found)
    return first if _TOLD.search(sentence[:first]) else 0


def _left(text: str, floor: int, trigger: int) -> int:
    """The start of the clause that the trigger stands in, unless something else is told in it before."""
    starts = [match.end() for match in _CLAUSE_START.finditer(text, floor, trigger)]
    start = starts[-1] if starts else floor
    before = text[start:trigger]
    return trigger if _NARRATES.search(before) or len(before.split()) > _LONGEST_LEAD else start


def _merge(marked: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(marked):
        if merged and not any(character.isalnum() for character in text[merged[-1][1] : start]):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
