"""Words in an answer that speak to the judge instead of the interviewer: found and left out clause by clause."""

import re

from bot.language.sentences import Span, sentences

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
      caps?|guards?|everything\ (?:above|before)|all\ (?:the\ )?(?:above|previous)|anweisungen|regeln|instrucciones|
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
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]|[\U000e0000-\U000e007f]")


def instruction_spans(text: str) -> tuple[Span, ...]:
    """The pieces of `text` that address whoever judges it, in order and apart."""
    marked: list[tuple[int, int]] = []
    sticky = False
    for sentence in sentences(text):
        found = _in_sentence(text, sentence)
        if not found and sticky and _GOES_ON.search(sentence.text) and not _SPEAKER.search(sentence.text):
            found = [(sentence.start, sentence.end)]
        marked += found
        sticky = bool(found)
    return tuple(Span(start, end, text[start:end]) for start, end in _merge(marked, text))


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
    found: list[tuple[int, int]] = []
    at = sentence.start
    while match := _TRIGGER.search(text, at, sentence.end):
        start = _left(text, sentence.start if not found else found[-1][1], match.start())
        back = _SPEAKER_RETURNS.search(text, match.end(), sentence.end)
        end = back.start() if back else sentence.end
        found.append((start, end))
        at = max(end, match.end())
        if at >= sentence.end:
            break
    return found


def _left(text: str, floor: int, trigger: int) -> int:
    """The start of the clause that the trigger stands in, unless the speaker is telling something in it."""
    starts = [match.end() for match in _CLAUSE_START.finditer(text, floor, trigger)]
    start = starts[-1] if starts else floor
    return trigger if _SPEAKER.search(text[start:trigger]) else start


def _merge(marked: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(marked):
        if merged and not any(character.isalnum() for character in text[merged[-1][1] : start]):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
