"""Which words of an answer a probe quotes: a deed from its subject on, a whole phrase, never a denial."""

import re

from bot.interviewer.judging.deeds import Deed, Tense, Who
from bot.interviewer.judging.phrases import phrase_from, quotable, whole_clause
from bot.interviewer.judging.reading import Reading
from bot.language.sentences import clauses

_DENIED = re.compile(
    r"\b(?:never|not|no|nothing|nobody|neither|cannot)\b|n['’]t\b|\b(?:didnt|dont|wasnt|couldnt)\b", re.IGNORECASE
)
_IN_THE_HEAD = re.compile(
    r"\b(?:learn\w*|realis\w+|realiz\w+|thought|knew|felt|noticed|remember\w*|guess|suppose|think|said sorry)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"\b(?:i|we)\b(?!['’](?:d|ll)\b)", re.IGNORECASE)
_PLANNED = ("i would ", "i'd ", "i will ", "i’d ", "i'll ", "i’ll ", "i should ", "id ")
_FEWEST = 3
"""Fewer words than this point at nothing that a question could be about."""


def deed_quote(now: Reading, who: Who, *tenses: Tense) -> str:
    """What the subject did, the fullest step first; nothing that was not done, and nothing that was only thought."""
    found = [deed for deed in now.deeds(who, *(tenses or (Tense.PAST, Tense.PRESENT))) if deed.weight > 0]
    found = [deed for deed in found if _is_done(deed)]
    whole = [deed for deed in found if _SUBJECT.search(deed.clause.text)] or found
    whole.sort(key=lambda deed: (deed.weight, len(deed.clause.text.split()) <= 10, len(deed.clause.text)), reverse=True)
    return next((quote for deed in whole if (quote := quotable(_from_subject(now, deed)))), "")


def last_deed_quote(now: Reading) -> str:
    """The latest thing that the speaker, or their team, did."""
    found = [deed for deed in (*now.deeds(Who.I, Tense.PAST), *now.deeds(Who.WE, Tense.PAST)) if _is_done(deed)]
    found.sort(key=lambda deed: deed.clause.start, reverse=True)
    return next((quote for deed in found[:2] if (quote := quotable(_from_subject(now, deed)))), "")


def plan_quote(now: Reading) -> str:
    """A planned step without its `I would`, to stand after `you`."""
    for deed in now.deeds(Who.I, Tense.HYPOTHETICAL):
        text = deed.clause.text
        for lead in _PLANNED:
            at = text.lower().find(lead)
            if at < 0:
                continue
            quote = quotable(text[at + len(lead) :], most=6)
            if quote and not quote.lower().startswith(("be ", "have ", "not ", "like ", "never ", "say ")):
                return quote
    return ""


def general_quote(now: Reading) -> str:
    """The clause that speaks of what usually happens or would."""
    tenses = (Tense.HYPOTHETICAL, Tense.HABIT, Tense.PRESENT)
    found = (*now.deeds(Who.I, *tenses), *now.deeds(Who.WE, *tenses))
    return (quotable(found[0].clause.text) if found else "") or opening_quote(now)


def done_quote(now: Reading) -> str:
    """The first clause in which the speaker does something: `the rules are the rules` is nothing that one does."""
    deeds = now.deeds(Who.I, Tense.HABIT, Tense.PRESENT, Tense.HYPOTHETICAL, Tense.PAST)
    found = (quotable(_from_subject(now, deed)) for deed in deeds if deed.weight > 0 and _is_done(deed))
    return next((quote for quote in found if len(quote.split()) >= _FEWEST), "")


def opening_quote(now: Reading, *, most: int = 8) -> str:
    """The first whole phrase that is long enough to point at something."""
    first = next(iter(now.sentences), None)
    quote = phrase_from(first.span, most=most) if first else ""
    return quote if len(quote.split()) >= _FEWEST else ""


def last_clause_quote(text: str) -> str:
    """The end of a sentence that tells a result."""
    pieces = [piece.text for piece in clauses(text) if len(piece.text.split()) >= _FEWEST]
    return quotable(pieces[-1] if pieces else text)


def _is_done(deed: Deed) -> bool:
    return not _DENIED.search(deed.clause.text) and not _IN_THE_HEAD.search(deed.clause.text)


def _from_subject(now: Reading, deed: Deed) -> str:
    """`The nearest thing is that I covered the counter`: the deed begins where its subject does."""
    text = _whole_clause(now, deed)
    match = _SUBJECT.search(text)
    return text[match.start() :] if match else text


def _whole_clause(now: Reading, deed: Deed) -> str:
    clause = deed.clause
    sentence = next((one.span for one in now.sentences if one.holds(clause)), clause)
    return whole_clause(clause, sentence)
