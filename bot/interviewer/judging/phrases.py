"""Picks the candidate's words to quote: at most eight, a whole phrase, verbatim."""

import re

from bot.interview.question import Question
from bot.interviewer.planning.leads import strip_leads
from bot.interviewer.planning.vocabulary import word_class
from bot.language.sentences import Span, clauses

_WORD = re.compile(r"\S+")
_LOOSE_END = frozenset(
    """a an the my our his her their its your this that these those of to in on at by for from with into and or but so
    then because which who when while as if than very really quite about over under up out not no was were is are be
    been had have has would could i we he she they it just also more some any every each both all only through
    between after before until without within against during upon per via am will can do did does often always
    usually need needs first one never gets what how where why whether last next beside behind above below near
    towards toward around along across off onto despite except against still even too it's that's he's she's there's
    i'm we're they're what's who's i've we've isn't wasn't didn't don't can't couldn't won't its""".split()
)
_HALF = frozenset(
    """if unless whether as than like of what how where why that once since or when while because although though until
    which who is are does do""".split()
)
"""What begins with one of these is half a sentence, and no quote."""

_NEW_SUBJECT = frozenset("i we he she they it it's that's he's she's there's i'm we're they're".split())
"""What begins a clause of its own after a verb: `I told the customer | it's on the list`."""

_LEFT_OVER = re.compile(r"(\s(?:before|after))\s*(?:[.,;:!?)]|$|(?=(?:and|but|so|because)\b))", re.IGNORECASE)

_COUNTS = frozenset("two three four five six seven eight nine ten each every".split())
"""`Take charge of the ward | two or three shifts a month`: a count begins another part of the line."""

_MAY_END = frozenset(
    "before after up out off on over in through down it them her us this that first again both all".split()
)
"""What may stand last where somebody stopped there: `the week before`, `I put it back in`."""

_MARKS = " \t\n.,;:!?…”\"'"

_OPEN_ENDED = _COUNTS | {"you", "us", "you'll"}
_LEAST = 3

_LOOSE_START = frozenset("and but so then because which while also well yeah ok okay or plus like um basically".split())
_CUT_BEFORE = frozenset(
    """and but so then because which who when while if before after until although though with for from in on at by to
    into through during without within over under about that beside behind above below near towards around along
    across except despite as since where""".split()
)


def is_quotable(text: str) -> bool:
    """`4`, `yes`, `all good`: fewer than three words show nothing by themselves."""
    return len(text.split()) >= _LEAST


def phrase(text: str, *, most: int = 8) -> str:
    """The opening phrase of a clause, without joining words before it or loose ends after it."""
    found = list(_WORD.finditer(text))
    start = 0
    while start < len(found) - 1 and _bare(found[start].group()) in _LOOSE_START:
        start += 1
    end = min(len(found), start + most)
    if end < len(found):
        end = _natural_end(found, start, end)
    while end - start > 1 and _bare(found[end - 1].group()) in _LOOSE_END and end < len(found):
        end -= 1
    if start >= end:
        return ""
    piece = text[found[start].start() : found[end - 1].end()]
    return _balanced(piece.strip(" \t\n,;:.!?…–—-\"“”'‘("))


def quotable(text: str, *, most: int = 8) -> str:
    """A whole phrase of somebody's words, or nothing where it could only be cut in the middle."""
    piece = phrase(text.split("(", maxsplit=1)[0], most=most)
    words = piece.split()
    if len(words) < 2 or _bare(words[0]) in _HALF or piece.count(")"):
        return ""
    after = text[text.index(piece) + len(piece) :]
    if _bare(words[-1]) in _LOOSE_END and (after.strip(_MARKS) or _bare(words[-1]) not in _MAY_END):
        return ""
    return piece if _ends_well(words, after) else ""


def _ends_well(words: list[str], after: str) -> bool:
    """At the end of the clause, before a joining word that joins something, or before a clause of its own."""
    if not after.strip() or after[0] not in " \t\n":
        return True
    rest = after.split()
    following = _bare(rest[0])
    if following in _NEW_SUBJECT:
        return len(words) >= _LEAST
    # A joining word at the very end joins nothing: "from the week before".
    return following in _CUT_BEFORE and len(rest) > 1 and not (following == "to" and _wants_more(words[-1]))


def whole_clause(clause: Span, sentence: Span) -> str:
    """`the figures from the week | before`: a clause that was cut at a word which joins nothing gets it back."""
    match = _LEFT_OVER.match(sentence.text[clause.end - sentence.start :])
    return clause.text + match.group(1) if match else clause.text


def work_named(question: Question, *, line: str = "", most: int = 8) -> str:
    """What a question is about, to be said inside a sentence: the work itself, or else words of the line as a quote."""
    if question.about and len(question.about.split()) <= most + _MORE_WHEN_SAID:
        return question.about
    return f"“{line_phrase(line or next(iter(question.quotes), '') or question.text, most=most)}”"


_MORE_WHEN_SAID = 2
"""A phrase made to be said is heard more easily than one that was cut out."""


def line_phrase(line: str, *, most: int = 8) -> str:
    """The head of a posting's line as a whole phrase: to its first side remark, and never cut after a half thing."""
    said = strip_leads(line.strip()).text
    said = said if said in line and len(said.split()) >= _LEAST else line.strip()
    head = re.split(r"[,;:]\s|\s\(|\s(?:which|who|where|so that|including)\b", said, maxsplit=1)[0]
    head = head if len(head.split()) >= _LEAST else said
    # Rather some words more than a half thing.
    for size in (*range(most, _LEAST - 1, -1), *range(most + 1, most + 5)):
        piece = phrase(head, most=size)
        after = head[head.index(piece) + len(piece) :] if piece else ""
        if len(piece.split()) < _LEAST or _bare(piece.split()[-1]) in _OPEN_ENDED:
            continue
        if after.strip(_MARKS) and _bare(piece.split()[-1]) in word_class("adjectives"):
            # `Promote and enable professional | and technical development`
            continue
        if _ends_well(piece.split(), after) or _bare(after.split()[0]) in _COUNTS:
            return piece
    return phrase(said, most=most)


def clip(text: str, *, most: int) -> str:
    """A text as it is, or as much of it as ends on a whole phrase, with a sign that it goes on."""
    trimmed = text.strip().rstrip(" .;,")
    if len(trimmed.split()) <= most:
        return trimmed
    for size in range(most, most // 2, -1):
        piece = phrase(trimmed, most=size)
        if _ends_well(piece.split(), trimmed[trimmed.index(piece) + len(piece) :]):
            return f"{piece} …"
    return f"{phrase(trimmed, most=most)} …"


def _wants_more(word: str) -> bool:
    """`I wanted | to give`: the verb says nothing without what follows it."""
    return word.endswith("ed") or word in {"had", "have", "went", "began", "chose", "able", "going", "got", "try"}


def phrase_from(span: Span, *, words: tuple[str, ...] = (), most: int = 8) -> str:
    """A phrase of the clause in a sentence that holds one of the words, or of its first clause."""
    pieces = clauses(span.text, offset=span.start) or (span,)
    if len(pieces) > 1 and len(pieces[0].text.split()) < _LEAST and not words:
        # "Resilience and reliability are in my DNA": the joining word joins two subjects, not two clauses.
        pieces = (Span(span.start, span.end, re.split(r"[,;:.!?–—]", span.text, maxsplit=1)[0]), *pieces)
    pieces = tuple(Span(piece.start, piece.end, whole_clause(piece, span)) for piece in pieces)
    holding = [piece for piece in pieces if any(re.search(rf"\b{word}\b", piece.text, re.IGNORECASE) for word in words)]
    return next((quote for piece in (*holding, *pieces) if (quote := quotable(piece.text, most=most))), "")


def _natural_end(found: list[re.Match[str]], start: int, end: int) -> int:
    """Where to stop a phrase that is too long: before a joining word, if at least four words stay."""
    for index in range(end, start + 3, -1):
        # A joining word at the very end joins nothing: "from the week before".
        if index < len(found) - 1 and _bare(found[index].group()) in _CUT_BEFORE:
            return index
    return end


def _bare(word: str) -> str:
    return word.lower().strip(".,;:!?\"'“”‘’()")


def _balanced(piece: str) -> str:
    return (
        piece.replace('"', "")
        if piece.count('"') == 1 and piece.endswith('"')
        else piece.split('"', maxsplit=1)[0].rstrip() or piece
    )
