"""The set-up in words: what a message chooses of round, mode, minutes and seniority."""

import re
from dataclasses import replace

from bot.interview.inputs import Setup
from bot.interview.question import QUESTIONS_BY_MINUTES, Mode, RoundKind
from bot.posting.model import Seniority

_CHOICES = frozenset({*RoundKind, *Mode, *Seniority, *map(str, QUESTIONS_BY_MINUTES)})
_BESIDE_A_CHOICE = frozenset(
    "a an and as at be for in interview it level make minute minutes min mins mode please round set the to with".split()
)


def chosen_setup(setup: Setup, text: str) -> Setup:
    """The set-up with every choice that the words name. A sentence names none: only short messages set up."""
    words = _setup_words(text)
    if len(words) > 12:
        return setup
    for word in words:
        if word in set(RoundKind):
            setup = replace(setup, round_kind=RoundKind(word))
        elif word in set(Mode):
            setup = replace(setup, mode=Mode(word))
        elif word in set(Seniority):
            setup = replace(setup, seniority=Seniority(word))
        elif word.isdigit() and int(word) in QUESTIONS_BY_MINUTES:
            setup = replace(setup, minutes=int(word))
    return setup


def is_all_setup(text: str) -> bool:
    """Whether a message does nothing but choose: “that was the shift lead” tells something, “lead, 45” chooses."""
    said = set(_setup_words(text)) - _BESIDE_A_CHOICE
    return bool(said) and said <= _CHOICES


def _setup_words(text: str) -> list[str]:
    return re.findall(r"[a-z_]+|\d+", text.lower().replace("hiring manager", "hiring_manager").replace("-", "_"))
