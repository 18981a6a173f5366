"""Names in a phrase: which capitals stay, and which names a question must not lean on."""

import re

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
    return re.sub(r"(?<![\w/.'’-])(?<![A-Z]{2} )[A-Z][a-z]{2,}(?![\w'’-]*[A-Z0-9+#])", _calm, text)


def _calm(match: re.Match[str]) -> str:
    low = match.group().lower()
    common = low in lexicon("soft_words.txt") | lexicon("trade_words.txt") | word_class("adjectives")
    return low if (common or _LOWER_ENDINGS.search(low)) and low not in _STAY else match.group()


_STAY = frozenset("azure confluence python javascript java google national federal".split())


def names_employer(text: str, posting: Posting) -> bool:
    """Whether a company, place or the job's title would be heard, which a question may not lean on."""
    low = f" {text.lower()} "
    names = [posting.company or ""]
    names += re.split(r"[,/|()]|\s-\s", posting.location or "")
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
    if known or starts_verb(low) or _LOWER_ENDINGS.search(low) or re.search(rf"\b{re.escape(low)}\b", posting_text):
        return word[:1].lower() + word[1:] if bare == word else word.lower()
    return word
