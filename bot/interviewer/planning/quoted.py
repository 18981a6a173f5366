"""The quote shape: a line read out as it stands, with the noun group in it that the ask is about."""

import re
from collections.abc import Sequence

from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.leads import strip_leads
from bot.interviewer.planning.names import lower_first, names_employer
from bot.interviewer.planning.phrase import Word, is_homograph, join, split_words, starts_verb
from bot.interviewer.planning.soft import is_mostly_soft, specificity
from bot.interviewer.planning.vocabulary import word_class
from bot.posting.model import Line, Posting

TELLS = re.compile(
    r"\W*(?:\d|applicants?\b|candidates?\b|at least|minimum|the\b|this\b|these\b|if\b|as\b|an?\b|you\b|your\b|"
    r"you['’]|we\b|our\b|it\b|in this|"
    r"there\b|with\b|at\b|for\b|one\b|whether\b|when\b|from\b|must\b|may\b|reporting to|reports to|no\b|not\b|"
    r"in\b|on\b|by\b|of\b|to\b|some\b|someone\b|people\b|once\b|every\b|all\b|therefore\b|however\b|"
    r"attitude\b|experience must|become\b|registered\b)",
    re.IGNORECASE,
)
"""How a sentence begins that tells about the job or the employer; it is not read out as a requirement."""


_FRAMING = re.compile(
    r"^(?:Must (?:be|have) |Be |Have |An? )|"
    r"\s+(?:is|are) (?:an? )?(?:must|imperative|required|essential|needed|important|preferred|mandatory|asset)\b.*$|"
    r",?\s+(?:strongly |highly )?(?:preferred|required|desired|desirable|essential)$"
)


def foreign_core_of(line: Line) -> Core | None:
    """A line in another language is quoted as it stands, as far as its first comma after a few words."""
    text = re.sub(r"^[\W_]+", "", line.text.strip())
    words = text.split()
    for place, word in enumerate(words[:12], 1):
        if (word.endswith((",", ";", ":", ".")) and place >= 3) or place == 12:
            words = words[:place]
            break
    quote = " ".join(words).rstrip(".,;:!? ")
    usable = quote in line.text and not re.search(r"[?!“”»«\[\]{}|•]", quote) and len(quote) >= 8
    return Core(line, Shape.QUOTE, quote=quote) if usable else None


def quoted_core(line: Line, text: str, posting: Posting, *, soft: bool = False) -> Core | None:
    """The line's own words and the heaviest noun group in them, to ask about."""
    if TELLS.match(text) or not 5 <= len(text.split()) <= 20:
        return None
    group = _noun_group(text, posting, soft=soft)
    if not group or re.search(r"\d", group) or (specificity(group) < 0.6 and not soft):
        return None
    quote = quote_of(line)
    if not quote:
        return None
    return Core(line, Shape.QUOTE, topic=group, quote=quote)


def quote_of(line: Line, *, without_lead: bool = False) -> str:
    """The line's own words as far as they can be taken in by ear, or nothing; `without_lead` from the work itself."""
    if _INSTRUCTS.match(line.text.strip()):
        return ""
    text = re.sub(r"^[\W_]+", "", line.text.strip()).rstrip(".;: ")
    if without_lead:
        text = _LABEL.sub("", text)
        text = strip_leads(text).text if strip_leads(text).text in text else text
    text = _FRAMING.sub("", text)
    words = re.split(r"[.;:!?(–—]", text)[0].split()
    if "-" in words or re.search(r"[a-z]{4,}[A-Z]", " ".join(words)):
        return ""
    if len(words) > _MOST_QUOTED:
        ends = [place for place in range(4, _MOST_QUOTED) if words[place - 1].endswith(",")]
        words = words[: ends[-1]] if ends and not _is_list(words) else []
    quote = " ".join(words).rstrip(",;:.–— ")
    usable = len(quote.split()) >= 2 and quote in line.text and not re.search(r"[?!“”»«\[\]{}|•]", quote)
    # A row of five nouns cannot be asked about, and “familiar with …” is how somebody stands to a thing, not the thing.
    usable = usable and quote.count(",") <= _MOST_COMMAS and quote.split()[0].lower() not in STANDS_TO
    return quote if usable else ""


STANDS_TO = frozenset("familiar knows know aware comfortable knowledgeable acquainted versed".split())
_MOST_COMMAS = 3


_INSTRUCTS = re.compile(r"\W*(?:please|indicate|list|describe|tell us|explain (?:how|why|your))\b", re.IGNORECASE)
"""What a form asks the applicant to write down is no requirement to read out."""
_MOST_QUOTED = 14
_LABEL = re.compile(r"^[^:.,]{2,50}:\s+(?=\S+ \S+ \S+)")
"""`Inbound: Turn callers into visitors`: what is asked about stands behind the label."""


def _is_list(words: Sequence[str]) -> bool:
    return sum(word.endswith(",") for word in words) > 1


def _noun_group(text: str, posting: Posting, *, soft: bool = False) -> str:
    best: list[Word] = []
    plain = word_class("adjectives") | word_class("praise")
    for sentence in re.split(r"[.;:!?()]", text):
        group: list[Word] = []
        for word in [*split_words(sentence), Word("that")]:
            low = word.low
            breaks = (
                low
                in word_class("clause")
                | word_class("prepositions")
                | word_class("determiners")
                | word_class("conjunctions")
                | {"to", "our", "your", "the", "a"}
                or (starts_verb(low) and not is_homograph(low))
                or low.endswith("ly")
            )
            if not breaks:
                group.append(Word(word.text))
            if breaks or word.comma:
                if 1 < len(group) <= 4 and len(group) > len(best) and group[-1].low not in plain:
                    best = group
                group = []
    topic = lower_first(join(best), posting.text) if best else ""
    return "" if names_employer(topic, posting) or (is_mostly_soft(topic) and not soft) else topic
