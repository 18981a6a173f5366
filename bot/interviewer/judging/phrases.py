"""Picks the candidate's words to quote: at most eight, a whole phrase, verbatim."""

import re

from bot.language.sentences import Span, clauses

_WORD = re.compile(r"\S+")
_LOOSE_END = frozenset(
    """a an the my our his her their its your this that these those of to in on at by for from with into and or but so
    then because which who when while as if than very really quite about over under up out not no was were is are be
    been had have has would could i we he she they it just also more some any every each both all only through
    between after before until without within against during upon per via am will can do did does often always
    usually need needs first one never gets what how where why whether last next""".split()
)
_HALF = frozenset("if unless whether as than like of what how where why that once since or".split())
"""What begins with one of these is half a sentence, and no quote."""

_LOOSE_START = frozenset("and but so then because which while also well yeah ok okay or plus like um basically".split())
_CUT_BEFORE = frozenset(
    """and but so then because which who when while if before after until although though with for from in on at by to
    into through during without within over under about that""".split()
)


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
    if len(words) < 2 or _bare(words[0]) in _HALF or piece.count(")") or _bare(words[-1]) in _LOOSE_END:
        return ""
    rest = text[text.index(piece) + len(piece) :].split()
    cut = len(words) >= most and bool(rest) and text[text.index(piece) + len(piece)] in " \t"
    return "" if cut and _bare(rest[0]) not in _CUT_BEFORE else piece


def phrase_from(span: Span, *, words: tuple[str, ...] = (), most: int = 8) -> str:
    """A phrase of the clause in a sentence that holds one of the words, or of its first clause."""
    pieces = clauses(span.text, offset=span.start) or (span,)
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
