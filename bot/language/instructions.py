"""Words in an answer that speak to the judge instead of the interviewer: found and left out clause by clause."""

import codecs
import re

from bot.language.sentences import Span, sentences
from bot.language.words import STOP_WORDS, words

_JUDGES = (
    r"(?:judge|grader|evaluator|assessor|scorer|rater|marker|examiner|reviewer|interviewer|model|ai|llm|bot|chatbot|"
    r"assistant|system|gpt|claude|greenroom)"
)
_MARKS = r"(?:score|scores|mark|marks|grade|grades|rating|ratings|level|levels|points|stars|band|overall|result)"
_TOP = (
    r"(?:5|five|10|ten|100|full|top|maximum|max|highest|perfect|excellent|strong|5/5|10/10|a\+|outstanding|best|high)"
)

_TRIGGER = re.compile(
    rf"""(?:
    \b(?:ignore|disregard|forget|override|bypass|skip|drop|discard|delete|neglect|ignoriere|vergiss|ignora
      |ignorez|olvida|
      oublie[zr]?)\b
      [^.!?\n]{{0,40}}?\b(?:instructions?|rules?|prompts?|rubrics?|criteria|guidelines?\ (?:above|you)|directions?|
      caps?|guards?|judge|grader|evaluator|scoring|everything\ (?:above|before)|all\ (?:the\ )?(?:above
        |previous)|anweisungen|regeln|instrucciones|
      instrucoes|instruções|consignes|reglas)\b
    | \b(?:previous|prior|earlier|above|new|hidden|special|updated|following)\ (?:instructions?|prompts?|rules?
      |rubrics?)\b
    | \b(?:system|developer|admin|root|debug|jailbreak|dan)\ (?:prompt|message|mode|override|note|instructions?)\b
    | (?:^|[\n.!?]\s*|["'\[<#*(]\s*)(?:system|assistant|user|developer|human|ai|instructions?|note\ to\ \w+|admin|
      begin\ \w+|end\ \w+)\s*[:\]>]
    | \byou\ are\ (?:now|no\ longer|a\ helpful|an?\ (?:\w+\ ){{0,2}}(?:ai|model|assistant|judge|grader
      |evaluator|generous))\b
    | \bas\ an?\ (?:ai|language\ model|llm|judge|grader|evaluator|assessor)\b
    | \b(?:note|message|attention|dear|hello|hey|hi|instruction|reminder|memo)s?\ (?:to|for)?\ ?(?:the\ |all\ |any\ )?
      {_JUDGES}\b
    | \b(?:dear|attention|hey|hi|hello)\ (?:the\ )?{_JUDGES}\b
    | \b(?:the\ )?{_JUDGES}\ (?:should|must|shall|will|needs?\ to|has\ to|is\ to|are\ to)\b[^.!?\n]{{0,60}}?
      \b(?:score|mark|grade|rate|award|give|assign|output|return|treat|accept|consider|judge|assess|pass|say|respond)\b
    | \b(?:give|award|assign|grant|rate|score|grade|mark|rank|set|put|make|record|return|output|print|write
      |respond|reply|
      answer\ only|report|judge|assess)\b\ ?(?:(?:me|this|it|the|my|all|every|each|with|as|an?|answer|response
        |candidate|
      applicant|dimensions?|overall|of|to|at|at\ least|it|only|in|out|him|her|them|please|just|for|full|:)\ ?){{0,8}}
      (?:["'*]*{_TOP}["'*]*(?:\s*(?:/|out\ of)\s*(?:5|10|five|ten))?\ ?(?:{_MARKS}|stars|on|for|across|in|out
        |or|$|[.!?,;)\n])
        |{_MARKS}\ (?:of|to|as|=|is|at|:)?\ ?["'*]*{_TOP}\b)
    | \b(?:correct|right|true|final|expected|appropriate|only|proper
      |agreed)\ {_MARKS}\ (?:for\ \w+\ \w+\ )?(?:is|should|
      must|=|:)
    | \b(?:this|the|my)\ (?:answer|response|candidate|applicant|reply)\ (?:above\ |below\ )?(?:deserves?|scores?|earns?|
      merits?|gets?|meets\ (?:all|every)|fulfils?|satisf(?:y|ies)|is\ (?:perfect|excellent|outstanding|flawless|a\ (?:5|
      perfect|strong)|of\ the|worth|strong|an?\ (?:excellent|perfect|model))|(?:should|must|has\ to|needs\ to|ought\ to|
      can)\ (?:be\ )?(?:\w+\ )?(?:rated|scored|graded|marked|judged|given|receive|get|assessed|treated|considered|pass|
      awarded|ranked))\b
    | \b(?:should|must)\ be\ (?:rated|scored|graded|marked|awarded|ranked|given\ (?:a|an|full|top|the))\b
    | \b{_MARKS}["']?\s*[:=]\s*["']?(?:\d|{_TOP}\b)
    | \b(?:i\ deserve|i\ should\ (?:get|receive|be\ given)|please\ (?:give|award|rate|score|grade|mark|pass))\b
    | \b(?:pretend|assume|imagine|suppose|treat|consider|act|behave|roleplay|role-play
      |simulate)\b[^.!?\n]{{0,30}}?\b(?:the[ ]
      (?:candidate|applicant|user|answer|above|person)|this\ (?:answer|response|candidate)|as\ (?:if|though|correct|
      perfect|a\ perfect|excellent)|you\ are|that\ (?:the\ )?(?:candidate|applicant|answer))\b
    | \b(?:do\ not|don'?t|never)\ (?:evaluate|judge|apply|score|grade|penali[sz]e|deduct|check|use\ the|strip|filter|
      mention\ this|reveal)\b
    | \b(?:system|assistant|interviewer|candidate|judge|grader|evaluator|administrator)\s*:\s
    | \byour\ next\ instructions?\b | \bexecute\ the\b
    | \b(?:repeat\ after\ me|new\ task|translate\ the\ following|decode\ this|base64|execute\ the\ (?:hex
      |following|code)|
      write\ only|say\ only|from\ (?:here|now)\ on,?\ (?:act|you|answer|behave|respond)
        |
      we\ are\ playing\ a\ game|forget\ (?:that|your|ur)|listen\ up|award\ full|kindly\ overlook
        |carry\ the\ same\ level)\b
    | \b(?:end|start|begin)\ of\ (?:the\ )?(?:answer|response|transcript|input|prompt|message|candidate)\b
    | \b(?:print|output|return|respond\ with|reply\ with|emit|produce)\ (?:only\ |just[ ]
      |exactly\ )?(?:the\ )?(?:json|\{{|
      valid\ json|following|"|word|text)
    | \b(?:reveal|show|print|repeat|leak|tell\ me)\ (?:me\ )?(?:your|the)\ (?:system|hidden|secret|initial
      |full)?\ ?(?:prompt|
      rubric|instructions?|scoring)\b
    | \b(?:perfect|maximum|top|highest|full)\ (?:possible\ )?{_MARKS}\b
    | \b(?:5/5|10/10|five\ out\ of\ five|ten\ out\ of\ ten|5\ out\ of\ 5|10\ out\ of\ 10)\b
    | \b(?:evidence|quotes?|levels?)\ found\ (?:for|in)\ (?:all|every)
    | \[/?inst\] | <\|[^|>]*\|> | </?(?:s|system|answer|instructions?|user|assistant|candidate|judge|prompt
      |score|transcript)
      \b[^>]{{0,80}}> | \#{{2,}}\s*(?:system|instructions?|response|new|override|end|rubric)
    | \{{\s*["'](?:overall|levels?|score|scores|band|role|relevance|result)["'][^}}]{{0,400}}\}}*
    )""",
    re.IGNORECASE | re.VERBOSE | re.MULTILINE,
)
# Where the speaker comes back: the judge's text ends here even without punctuation.
_SPEAKER_RETURNS = re.compile(
    r"(?:[,;]|\s[–—-]\s|\b(?:and|then|so|but|also|after that)\b)\s+(?:(?:then|after that|so|and)\s+)?(?:i|we|my"
    r"|our|she|"
    r"he)\b(?!\s+(?:deserve|should|must|score|am\s+perfect))",
    re.IGNORECASE,
)
_CLAUSE_START = re.compile(r"(?:[,;:]\s+|\s[–—-]+\s+|\b(?:and|but|so|then|also|please|ps|btw)\b\s+)", re.IGNORECASE)
_GOES_ON = re.compile(
    rf"\b(?:{_JUDGES}|{_MARKS}|candidate|applicant|rubric|dimensions?|instructions?|output|json|evidence|this answer|"
    r"the answer|the response|comply|thank you|obey)\b",
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
    rf"\b(?:{_JUDGES}|hiring manager|experts?|administrator|author of the rubric|rubrics?|policy|developer"
    rf"|unit test)\b",
    re.IGNORECASE,
)
_MARK_WORD = re.compile(
    rf"\b(?:{_MARKS}|dimensions?|evaluation|assessment|rated|scored|graded|judged|rubrics?|own action|verdict|scale)\b",
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
    return tuple(Span(start, end, text[start:end]) for start, end in merged)


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
    return bool(_TRIGGER.search(codecs.decode(sentence, "rot13")))


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
    while match := _TRIGGER.search(text, at, sentence.end):
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
    back = [
        match.start()
        for pattern in (_SPEAKER_RETURNS, _FRESH_START, _TAKEN_OUT)
        if (match := pattern.search(text, at + 1, end))
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
