"""What is read out where a line cannot be said inside a question: the line itself, or a piece of a long sentence."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from bot.interviewer.planning import forms
from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.leads import strip_leads
from bot.interviewer.planning.phrase import is_homograph, split_words, starts_verb
from bot.interviewer.planning.quoted import STANDS_TO, TELLS, quote_of
from bot.interviewer.planning.shape import parts_within
from bot.interviewer.planning.soft import is_mostly_soft, specificity
from bot.interviewer.planning.sound import SAYS_NOTHING, TITLE_RUN
from bot.interviewer.planning.topic import is_heading
from bot.interviewer.planning.vocabulary import word_class
from bot.language.words import content_stems, overlap
from bot.posting.model import Line

_MOST = 14
_LEAST = 3
_TELLING = 0.34
_TELLING_ENOUGH = 0.65
_TOO_MUCH = 0.5
_BESIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|-L[RS]B-.*?-R[RS]B-")
_APART = re.compile(
    r"[.;:!?](?:\s|$)|[()\[\]–—*|]+|\s-\s|,?\s(?:which|who|that|while|as well as|rather than)\b.*$|"
    r"\sand (?:excited|able|willing|eager|keen)\b.*$|,\sthen\b.*$"
)
_NEXT = re.compile(r",\s(?:and\s)?(?=[a-z]+ing\b)|\sand\s(?=(?:cover|serve|provide|deliver|lead|manage|run|support)\s)")
_LATER = 0.2
"""What stands first in a sentence is what it is about."""
_FRONT = re.compile(
    r"^(?:(?:an?|the|and|or|also|must|be|have|hold|join|primarily|mainly|include|including|some|any) )+", re.IGNORECASE
)
_BACK = re.compile(
    r"\s+(?:is|are|will be|would be)(?: an?| strongly| highly)? (?:must|required|essential|needed|preferred|desirable|"
    r"desired|necessary|important|mandatory|plus|condition)\b.*$|\s+on an? [\w-]+ basis$"
)
SPOILT = re.compile(
    r"[“”»«{}|•#=<>\\_\"]|\bG[SN]-?\d|\b(?:we|our|us|you|your|it|its|they|their|this|these|those|is|are|was|were|will|"
    r"has|can|should|would|must|may|applicants?|candidates?|company|wealth|benefits?|position|post|role|please|"
    r"eligib\w+|qualifications?|membership|education(?:al)?|equivalent|preferably|thanks|join|requires?|me|"
    r"his|her|varies|depends|related experience)\b|\d{3}|\bwork(?:ing)? (?:in|at|from) (?-i:[A-Z])",
    re.IGNORECASE,
)
_JOINTS = frozenset("and or to in for with by from at on across based through using within under following if".split())


def read_core(line: Line) -> Core | None:
    """The line itself to ask about, where what was cut from it cannot be said inside a question."""
    quote = "" if TELLS.match(line.text.strip()) else quote_of(line, without_lead=True)
    words = split_words(quote)
    if len(words) < _LEAST or words[0].low in _NO_FRONT or TELLS.match(quote) or SPOILT.search(quote):
        return None
    named = quote.isupper() or (len(words) <= _MOST_IN_HEADING and is_heading(words))
    told = _has_finite([word.text for word in words]) or _is_vague(quote) or is_mostly_soft(quote)
    telling = specificity(quote) >= (_TELLING if starts_verb(words[0].low) else _TELLING_ENOUGH)
    return Core(line, Shape.QUOTE, quote=quote) if telling and not named and not told else None


_NO_FRONT = frozenset("every each single somewhere that this while to".split())
_MOST_IN_HEADING = 5


def read_trait(core: Core) -> Core | None:
    """A soft skill read out, where a round has no work left to ask about it through."""
    quote = "" if re.match(r"\W*is\b", core.line.text, re.IGNORECASE) else quote_of(core.line)
    quote = "" if TELLS.match(core.line.text.strip()) else quote
    return Core(core.line, Shape.QUOTE, quote=quote, trait=core.trait) if quote else None


def piece_core(line: Line, *, said: Collection[str] = ()) -> Core | None:
    """The most telling piece of a line that can be taken in by ear and is not one of those `said` over again."""
    pieces = [one for one in dict.fromkeys(_pieces(line.text)) if not any(_same(one, other) for other in said)]
    best = max(pieces, key=lambda piece: specificity(piece) - _LATER * pieces.index(piece), default="")
    return Core(line, Shape.QUOTE, quote=best) if best else None


def is_work(piece: str) -> bool:
    """Whether a piece is something to do: “storage of records”, “draw maps”. A thing, a mood or a person is not."""
    words = [word.strip(",").lower() for word in piece.split()]
    first = next((word for word in words if not word.endswith("ly")), "")
    if first in _WISHES or words[-1] in word_class("conjunctions") | word_class("prepositions"):
        return False
    does = forms.is_base(first) or forms.base_of_gerund(first) is not None
    return does or _DEED.search(" ".join(words[:6])) is not None


_WISHES = frozenset("look looking seek seeking want wanting need needing make making play playing".split())
_DEED = re.compile(
    r"\b[a-z-]{3,}(?:tion|sion|ment|ance|ence|ysis|age|ing|care)\b(?:,? (?:and|or) [a-z-]+)? (?:of|for|with)\b"
)


def _same(one: str, other: str) -> bool:
    return overlap(content_stems(one), content_stems(other)) > _TOO_MUCH


def _pieces(text: str) -> Iterator[str]:
    whole = re.sub(r"\s+", " ", text)
    parts = [said for part in (*parts_within(whole), whole) for said in _APART.split(_BESIDE.sub(" | ", part))]
    for said in [*parts, *(segment for part in parts for segment in _NEXT.split(part)[1:])]:
        piece = _cut(_BACK.sub("", _FRONT.sub("", strip_leads(said.strip()).text)).split())
        found = re.search(re.escape(piece), text, re.IGNORECASE) if piece else None
        if found and len(piece.split()) >= _LEAST and not SPOILT.search(piece) and _says_something(piece):
            yield found.group()


def _says_something(piece: str) -> bool:
    words = piece.split()
    names = TITLE_RUN.search(piece)
    titled = names is not None and 2 * len(names.group().split()) >= len(words)
    vague = _is_vague(piece)
    opens = words[0].lower() not in _JOINTS | _NO_FRONT | STANDS_TO | {"either", "located", "as"}
    usable = opens and not titled and not vague and not piece.isupper() and not _has_finite(words)
    return usable and specificity(piece) >= _TELLING and not is_mostly_soft(piece)


def _is_vague(text: str) -> bool:
    return SAYS_NOTHING.search(text) is not None and specificity(text) < _TELLING_ENOUGH


def _has_finite(words: Sequence[str]) -> bool:
    """`Expresses facts`, `the clerk oversees the counter`: told of somebody, not something to do or to know."""
    bases = [forms.base_of_third(word.strip(",").lower()) for word in words]
    opens = bases[0] is not None and not forms.is_base(words[0].lower())
    lows = [word.strip(",").lower() for word in words]
    if not starts_verb(lows[0]):
        opens |= any(
            before.endswith("s") and forms.is_base(low) and not is_homograph(low) for before, low in pairwise(lows)
        )
    return opens or any(base is not None and not is_homograph(base) for base in bases[1:])


def _cut(words: Sequence[str]) -> str:
    """The words, or as many as fit before a joint."""
    if len(words) > _MOST:
        ends = [place for place in range(3, _MOST + 1) if _ends(words, place)]
        words = words[: ends[-1]] if ends else ()
    while words and (words[-1].lower() in _JOINTS or _opens_clause(words)):
        words = words[:-1]
    return " ".join(words).strip(" ,.;:!?-")


def _opens_clause(words: Sequence[str]) -> bool:
    """`… the week, keeping`: a clause begins of which nothing else is left."""
    return len(words) > 1 and words[-1].endswith("ing") and words[-2].endswith(",")


def _ends(words: Sequence[str], place: int) -> bool:
    """Before a joint; not before `and`, behind which the thing that both halves are about may stand."""
    before = words[place - 1]
    joint = words[place].lower() in _JOINTS - {"and", "or"} and before.lower() not in _JOINTS | {"the", "a"}
    joint = joint and words[place - 2].lower() not in {"and", "or"}
    return before.endswith(",") or joint
