"""Names in a phrase: which capitals stay, and which names a question must not lean on."""

import re

from bot.interviewer.planning.employer import says_employer
from bot.interviewer.planning.forms import lexicon
from bot.interviewer.planning.phrase import starts_verb
from bot.interviewer.planning.vocabulary import word_class
from bot.posting.model import Line, Posting


def lower_first(text: str, posting_text: str) -> str:
    """Lower-case the first word unless it is a name."""
    first, _, rest = text.partition(" ")
    return f"{_lower_word(first, posting_text)} {rest}".strip()


def lowered(topic: str, line: Line, posting: Posting) -> str:
    """A capital inside a line is a name's; at its beginning it may be the sentence's."""
    first = topic.split(" ", 1)[0]
    opens = re.match(r"^[\W_]*" + re.escape(first), line.text) is not None
    return lower_first(topic, posting.text) if opens or topic.istitle() else topic


def calmed(text: str) -> str:
    """`Public Relations Support` → `public relations support`: a posting's capitals, not a name's."""
    return _RUN.sub(_calm, text)


_TITLED = r"[A-Z][a-z]{2,}(?![\w'’-]*[A-Z0-9+#])(?:-[A-Z][a-z]+)*"
_RUN = re.compile(rf"(?<![\w/.'’-])(?<![A-Z]{{2}} ){_TITLED}(?: (?:(?:of|and|&) )?{_TITLED})*")
"""Words with a capital that stand together: a name, or a heading's way of writing."""


def _calm(match: re.Match[str]) -> str:
    """Lower-cased only as a whole: `control Valves` and `essential Eight` are neither a name nor a phrase."""
    parts = [part for part in re.split(r"[ -]", match.group()) if part[:1].isupper()]
    return match.group().lower() if all(_is_ordinary(part.lower()) for part in parts) else match.group()


def _is_ordinary(low: str) -> bool:
    if low in _STAY:
        return False
    if any(low in lexicon(name) for name in ("ordinary_words.txt", "trade_words.txt", "soft_words.txt")):
        return True
    return low in word_class("adjectives") or starts_verb(low) or _LOWER_ENDINGS.search(low) is not None


_STAY = frozenset(
    "azure confluence python javascript java google national federal slack excel access outlook oracle".split()
)


def names_employer(text: str, posting: Posting) -> bool:
    """Whether a company, place or the job's title would be heard, which a question may not lean on."""
    low = f" {text.lower()} "
    if says_employer(text, posting):
        return True
    names = re.split(r"[,/|()]|\s-\s", posting.location or "")
    if any(len(name.strip()) > 2 and re.search(rf"\b{re.escape(name.strip().lower())}\b", low) for name in names):
        return True
    title = re.split(r"\s[-–|(]|,", posting.title or "")[0].strip().lower()
    return len(title.split()) > 1 and title in low


_LOWER_ENDINGS = re.compile(
    r"(?:ing|ion|ions|ment|ments|al|ive|ity|ies|ed|ly|ous|ful|ance|ence|ship|ness|able|ible|ary|ers|ure|ices|"
    r"ects|ists|als|ions|ors|ics|ages|ates|ives|ants|ents|ues|yers|gers|ters)$"
)


def _lower_word(word: str, posting_text: str) -> str:
    bare = word.strip("“\"'‘")
    if not bare or bare[0].islower() or re.search(r"[A-Z0-9].*[A-Z0-9]|[+#.&]", bare):
        return word
    low = bare.lower()
    known = low in word_class("adjectives") | word_class("praise") | word_class("prepositions") | word_class(
        "determiners"
    )
    said_low = re.search(rf"(?<![\w/.@-]){re.escape(low)}(?![\w@/-]|\.\w)", posting_text)
    if known or _is_ordinary(low) or said_low:
        return word[:1].lower() + word[1:] if bare == word else word.lower()
    return word
