"""Whether the reply to a relevance probe gives the link that was asked for, and what that is worth."""

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from bot.interview.question import ProbeReason
from bot.interview.transcript import Exchange
from bot.interviewer.judging.relevance import Link, Relevance
from bot.interviewer.judging.screening import MIN_WORDS, Screened, screen
from bot.language.guards import plain_words
from bot.language.words import content_stems, stem

_LIKENED = re.compile(
    r"\b(?:same|similar|similarly|alike|like (?:here|by|with|at|in|yours?)|just like|as (?:here|you)|also|too|here"
    r" (?:you|it|they|we)|your?|both|either way|that is (?:what|why|how)|connects?|relates?|comes down to|needs? the"
    r" same|because|this (?:job|role|work)|got to do with|in common)\b"
)
_SHARED_WORDS = 2
_SHORTEST = 4
_SAYS_NOTHING = frozenset(
    stem(word)
    for word in """same similar thing things sort kind type way work job role place people person everywhere everything
    really describe described basically situation problem matter business connect relate suppose guess think like
    other different exactly course""".split()
)
"""Content words that do not say what is shared: `same thing, other place`."""

_STEP = {Link.OFF_TOPIC: (Link.UNCLEAR, 0.55), Link.UNCLEAR: (Link.CLEAR, 0.85)}
"""One step up, with the share of the evidence that then counts at least."""


def linked(
    link: Relevance, exchanges: Sequence[Exchange], *, lines: tuple[str, ...], sources: tuple[str, ...]
) -> Relevance:
    """The relevance after the candidate was asked for the link: a step up where they gave it, else as it was."""
    replies = [one.answer for one in exchanges if one.probe is not None and one.probe.reason is ProbeReason.RELEVANCE]
    asked_for = {token for line in lines for token in content_stems(line)} - _SAYS_NOTHING
    if link.link not in _STEP or not any(_gives_link(screen(reply, sources=sources), asked_for) for reply in replies):
        return link
    step, share = _STEP[link.link]
    return replace(link, link=step, share=max(link.share, share))


def _gives_link(said: Screened, asked_for: Set[str]) -> bool:
    """Whether a reply likens the two, or speaks in a whole sentence of what the line names."""
    told = {token for token in content_stems(said.text) if token not in _SAYS_NOTHING}
    if len(told) < _SHARED_WORDS:
        return False
    if _LIKENED.search(plain_words(said.text)):
        return True
    return said.word_count >= MIN_WORDS and any(_is_short_for(one, other) for one in told for other in asked_for)


def _is_short_for(one: str, other: str) -> bool:
    """`spec` and `specif`: the same word, or one cut from the other."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST and long.startswith(short)
