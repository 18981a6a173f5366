"""What a posting calls itself: its employer's names, which a question does without."""

import re
from functools import cache, lru_cache

from bot.posting.model import Posting

_WRITTEN = r"(?:[A-Z]\w*|\d+[A-Z]\w*)(?:[-&][A-Z]\w*)*"
_NAME = re.compile(rf"(?<![\w@/.-]){_WRITTEN}(?![\w@])")
_SUFFIX = re.compile(
    r"[\s,]+(?:inc|llc|ltd|pte|plc|gmbh|co|corp|corporation|limited|company|group|consulting|software|security|"
    r"health|healthcare|holdings|technologies|labs|bank|club|systems|global|markets)\.?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:The|the|A|An)\s+|^U\.?S\.?\s+")
_CUES = (
    r"\b(?:[Aa]t|[Jj]oin(?:ing)?|[Aa]bout|Why) {name}(?=[,.:;!?\n]|\s+(?:is|we|you|are|as)\b)",
    r"\b{name}['’]s?(?![\w])",
    (
        r"(?:^|[.!?\n]\s*|\b(?:that|what|how) ){name} "
        r"(?:is|has|was|offers|provides|believes|serves|helps|works|hires|does|will)\b"
    ),
    r"\b{name} (?:employees?|staff|culture|values|mission|leadership|stakeholders|benefits|team)\b",
)
"""How a posting speaks of whoever wrote it; one of these alone is said of products and customers too."""
_LEAST_CUES = 2
_JOINING = frozenset("and of the for & in on at".split())


@lru_cache(maxsize=256)
def own_names(posting: Posting) -> tuple[str, ...]:
    """The employer's name, its short forms and initials, and what the text itself speaks of as the employer; longest
    first.
    """
    company = _ARTICLE.sub("", (posting.company or "").strip())
    found = {name for name in (company, _short(company)) if not name.islower()}
    slugs = _slugs(posting.source)
    # One pass a cue: a pass for every name took a tenth of a second.
    spoken = [{match[1] for match in _cue(cue).finditer(posting.text)} for cue in _CUES]
    for name in dict.fromkeys(_NAME.findall(posting.text)):
        if (
            len(name) > 2
            and name not in company.split(" ")[1:]
            and (
                name == _initials(company)
                or _is_spoken_of(name, company, posting.text, slugs, cues=sum(name in names for names in spoken))
            )
        ):
            found.add(name)
    return tuple(sorted((name for name in found if len(name) > 1), key=len, reverse=True))


def without_employer(text: str, posting: Posting) -> str:
    """`Northwind's ledgers` → `our ledgers`, `serve NWT members` → `serve members`: the name goes, the work stays."""
    for name in own_names(posting):
        said = rf"(?<![\w/.@-]){re.escape(name)}"
        text = re.sub(rf"(?:\b[Tt]he\s+)?{said}['’]s?\s(?=\w)", "our ", text)
        text = re.sub(rf"{said}\s(?=[a-z]+\b)(?!(?:{_AFTER_A_HEAD})\b)", "", text)
    return text


_AFTER_A_HEAD = (
    "and|or|to|in|on|at|by|for|from|with|as|is|are|was|has|will|can|that|which|who|while|through|into|across|within|"
    "during|of|including|using|before|after|where|when|via|we|you|it"
)
"""What follows a name that stands for itself, so that it cannot be left out."""


def says_employer(text: str, posting: Posting) -> bool:
    """Whether a name of the employer would be heard."""
    return any(
        re.search(rf"(?<![\w@]){re.escape(name)}(?!\w)", text, re.IGNORECASE if " " in name else 0)
        for name in own_names(posting)
    )


def _short(company: str) -> str:
    before = ""
    while before != company:
        before, company = company, _SUFFIX.sub("", company)
    return company


def _initials(company: str) -> str:
    words = [word for word in re.findall(r"[\w’']+", company) if word.lower() not in _JOINING]
    return "".join(word[0] for word in words).upper() if len(words) > 2 else ""


def _is_spoken_of(name: str, company: str, text: str, slugs: frozenset[str], *, cues: int) -> bool:
    known = name == company.split(" ", maxsplit=1)[0] or name.lower() in slugs
    if cues < (1 if known else _LEAST_CUES):
        return False
    # Written small elsewhere: a word, not a name.
    return re.search(rf"(?<![\w@./-]){re.escape(name.lower())}(?![\w@])", text) is None


@cache
def _cue(cue: str) -> re.Pattern[str]:
    return re.compile(cue.replace("{name}", f"({_WRITTEN})"), re.MULTILINE)


def _slugs(source: str) -> frozenset[str]:
    """`boards.example/northwind/jobs/1` says who hires."""
    address = re.match(r"https?://([^/?#]+)([^?#]*)", source)
    return frozenset(re.split(r"[./-]", (address[1] + address[2]).lower())) if address else frozenset()
