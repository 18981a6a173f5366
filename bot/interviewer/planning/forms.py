"""Verb forms, derived: which base form a word belongs to, and the -ing form of a base."""

from functools import cache
from importlib.resources import files

_DOUBLING = frozenset(
    """
    begin bid blog bus debug cancel chop clip commit control counsel cut drop enrol equip fit format fulfil get instil
    jot label let log map model nap occur permit plan plot prep program put quit refer rig rot run scan scrub
    set ship shop sit spin spot stop strip submit swap tag tap transfer travel trim unplug upset vet win wrap zip
    signal channel total fuel level pencil patrol input blog hit dig rub plug
    """.split()
)
_VOWELS = "aeiou"
_ODD_THIRD = {"has": "have", "does": "do", "goes": "go"}


@cache
def lexicon(name: str) -> frozenset[str]:
    """The words of one of this room's .txt files; lines with # are remarks."""
    text = files("bot.interviewer.planning").joinpath(name).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def gerund(base: str) -> str:
    """`manage` → `managing`, `plan` → `planning`, `tie` → `tying`."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")) and base != "be":
        return f"{base[:-1]}ing"
    if base in _DOUBLING:
        return f"{base}{base[-1]}ing"
    return f"{base}ing"


def third_person(base: str) -> str:
    """`manage` → `manages`, `carry` → `carries`, `teach` → `teaches`."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{base}s"


def past(base: str) -> str:
    """The regular past form, for telling a verb from an adjective; irregular ones do not open a line."""
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return f"{base[:-1]}ied"
    return f"{base}{base[-1]}ed" if base in _DOUBLING else f"{base}ed"


def is_base(word: str) -> bool:
    """A verb of the lexicon in its base form."""
    return word in lexicon("verbs.txt")


def base_of_gerund(word: str) -> str | None:
    """`managing` → `manage`; None for what is no verb of the lexicon."""
    return _gerunds().get(word)


def base_of_third(word: str) -> str | None:
    """`manages` → `manage`."""
    return _thirds().get(word)


def base_of_past(word: str) -> str | None:
    """`managed` → `manage`; regular forms only."""
    return _pasts().get(word)


@cache
def _gerunds() -> dict[str, str]:
    found = {f"{base}ing": base for base in lexicon("verbs.txt") if base in _DOUBLING}
    return found | {gerund(base): base for base in lexicon("verbs.txt")}


@cache
def _thirds() -> dict[str, str]:
    return {third_person(base): base for base in lexicon("verbs.txt")} | _ODD_THIRD


@cache
def _pasts() -> dict[str, str]:
    irregular = {"led": "lead", "built": "build", "ran": "run", "wrote": "write", "taught": "teach", "made": "make"}
    irregular |= {"sold": "sell", "won": "win", "grew": "grow", "held": "hold", "kept": "keep", "took": "take"}
    irregular |= {"oversaw": "oversee", "set": "set", "cut": "cut", "drove": "drive", "met": "meet", "spoke": "speak"}
    return {past(base): base for base in lexicon("verbs.txt")} | irregular
