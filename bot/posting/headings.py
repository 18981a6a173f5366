"""Which section a heading opens, and what in running text is a heading at all."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.language.phrases import PhraseTable, tokens_of
from bot.posting.heading_words import (
    DURATIONS,
    HEADING_WORDS,
    PREFERRED_MARKERS,
    REQUIRED_MARKERS,
)
from bot.posting.section import ROLE_SECTIONS, Section

_LONGEST_HEADING = 16
_LONG_HEADING = 8
_LONGEST_LEAD_IN = 28
_LABELLED_SHARE = 0.6
_OPEN_ALONE = frozenset(
    """requisitos responsabilidades funciones tareas beneficios requirements responsibilities qualifications duties
    anforderungen aufgaben missions requerimientos atribuições benefícios""".split()
)
"""Single words that open a section even inside a flattened paragraph."""
_SENTENCE_OPENERS = frozenset("our the we as you a i these this my its it if their".split())
"""With one of these a known heading is as likely the beginning of a sentence: `Our Client Support Analysts are …`."""
_TERMINAL = re.compile(r"[.!;,…。]$")
_INLINE = re.compile(r"^(?P<heading>[^:：\n]{2,70}?)\s*[:：]\s+(?P<rest>\S.*)$", re.DOTALL)
_INLINE_CAPITALS = re.compile(r"^(?P<heading>[A-ZÀ-Þ][A-ZÀ-Þ &'’/-]{3,40})\.\s+(?P<rest>[A-ZÀ-Þ].*)$", re.DOTALL)
"""`DUTIES. Stand a watch …`"""
_LEAD_IN = re.compile(
    r"\s+(?:(?:may|will|would) )?includ(?:e|es|ing)\b,?(?: but (?:is|are) not limited to\b,?)?(?: the following\b.*)?$"
    r"|\s+(?:is|are)(?: as follows)?$",
    re.IGNORECASE,
)
"""`Duties include, but are not limited to, the following: …` is the heading `Duties`."""
_ASKED_SHORT = {f"{word}'s": (word, "is") for word in ("what", "who", "where", "how", "when", "here", "that")}
_OF_FACTS = frozenset({Section.BENEFITS, Section.APPLY, Section.LEGAL})
_FIGURE = re.compile(r"\d|[£$€¥]")
"""`Salary £31,000` states a fact: what stands below it is not about pay."""
_SENTENCE_END = re.compile(r"[.!?]\s+\S|[a-zà-ÿ]{3}[.!?][A-ZÀ-Þ]")


@dataclass(frozen=True, slots=True)
class Label:
    """The section a heading opens, and the share of its words that say so."""

    section: Section
    share: float


@lru_cache(maxsize=4096)
def label_of(heading: str) -> Label | None:
    """The section that `heading` opens, None where it does not tell."""
    tokens = [token for token in _tokens(heading) if not token.isdigit()]
    if not tokens:
        return None
    best: tuple[float, int, Section] | None = None
    for hit in _table().hits(heading, tokens):
        rank = (hit.length, -_ORDER[hit.value])
        if best is None or rank > (best[0], best[1]):
            best = (hit.length, -_ORDER[hit.value], hit.value)
    if best is None or (len(tokens) > _LONG_HEADING and best[0] < 2):  # one word of a whole sentence says nothing
        return None
    share = min(1.0, best[0] / len(tokens)) if heading.isascii() or len(tokens) > 2 else 1.0
    return Label(_with_markers(best[2], frozenset(tokens)), share)


def _tokens(text: str) -> list[str]:
    """The words of a heading, `what's` as `what is`."""
    return [part for token in tokens_of(text) for part in _ASKED_SHORT.get(token, (token,))]


def is_heading(text: str, *, marked: bool) -> bool:
    """Whether a block of text stands as a heading. `marked`: its source's markup says so."""
    words = text.split()
    if not words or len(words) > _LONGEST_LEAD_IN or _SENTENCE_END.search(text):
        return False
    if text.endswith((":", "：")):
        return len(words) <= _LONGEST_HEADING or label_of(text) is not None
    if len(words) > _LONGEST_HEADING or _TERMINAL.search(text):
        return False
    if marked:
        return True
    if is_capitals(text) and len(words) <= 12:
        return True
    label = label_of(text.rstrip("?"))
    if label is None or len(words) > 8 or (label.section in _OF_FACTS and _FIGURE.search(text)):
        return False
    return label.share >= _LABELLED_SHARE or (label.share >= 0.5 and len(words) == 2 and text.istitle())


def is_capitals(text: str) -> bool:
    """Whether a text is written in capitals: at least five letters, none of them small."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) >= 5 and all(character.isupper() for character in letters)


def inline_heading(text: str) -> tuple[str, str] | None:
    """`Requirements: two years …` as heading and rest, where the words before the colon are a known heading."""
    match = _INLINE.match(text) or _INLINE_CAPITALS.match(text)
    if match is None:
        return None
    heading = match["heading"].strip()
    name = _LEAD_IN.sub("", heading)
    label = label_of(name)
    if label is None or label.share < _LABELLED_SHARE or len(name.split()) > 7:
        return None
    return heading, match["rest"]


def ends_with_heading(text: str) -> bool:
    """Whether the last words of `text` are a known heading of at least two words."""
    tail = text.split()[-6:]
    return any(" ".join(tokens_of(" ".join(tail[-count:]))) in _names() for count in range(2, len(tail) + 1))


def known_heading_at_start(words: list[str]) -> int:
    """How many of these words, from the first, are together a known heading: the longest, or 0."""
    capitals = _leading_capitals(words)
    if capitals:
        return capitals
    for count in range(min(6, len(words) - 1), 0, -1):
        phrase = " ".join(words[:count])
        if " ".join(tokens_of(phrase)) in _names():
            if words[0].lower() in _SENTENCE_OPENERS and not is_capitals(phrase):
                return 0
            alone = tokens_of(phrase) and tokens_of(phrase)[0] in _OPEN_ALONE
            if (count > 1 or alone or phrase.endswith((":", "?"))) and phrase[0].isupper():
                following = words[count]
                if phrase.endswith((":", "?")) or following[:1].isupper():
                    return count
    return 0


def _leading_capitals(words: list[str]) -> int:
    """How many words at the beginning are a heading in capitals, as in `REQUISITOS Secundario completo`."""
    count = 0
    while count < min(8, len(words)) and (words[count].isupper() or not words[count].isalpha()):
        count += 1
    phrase = " ".join(words[:count])
    if not count or count == len(words) or not is_capitals(phrase) or phrase[-1] in ",.-–":
        return 0
    label = label_of(phrase)
    return count if label is not None and label.share >= _LABELLED_SHARE else 0


def _with_markers(section: Section, tokens: frozenset[str]) -> Section:
    if section in ROLE_SECTIONS and tokens & PREFERRED_MARKERS and not tokens & REQUIRED_MARKERS:
        return Section.PREFERRED
    if section is Section.PREFERRED and tokens & REQUIRED_MARKERS:
        return Section.REQUIRED
    if section is Section.REQUIRED and tokens & DURATIONS and tokens & {"first", "ersten", "within"}:
        return Section.DUTIES
    return section


_ORDER = {section: index for index, section in enumerate(HEADING_WORDS)}


@lru_cache(maxsize=1)
def _table() -> PhraseTable[Section]:
    table: PhraseTable[Section] = PhraseTable()
    for section, names in HEADING_WORDS.items():
        table.add(names.split("|"), section)
    return table


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(" ".join(tokens_of(name)) for names in HEADING_WORDS.values() for name in names.split("|"))
