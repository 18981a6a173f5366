"""The last thing to ask about where hardly a line can be said: a piece of a long sentence, read out as it stands."""

import re
from collections.abc import Collection, Iterator, Sequence

from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.leads import strip_leads
from bot.interviewer.planning.shape import parts_within
from bot.interviewer.planning.soft import is_mostly_soft, specificity
from bot.interviewer.planning.sound import SAYS_NOTHING, TITLE_RUN
from bot.language.words import content_stems, overlap
from bot.posting.model import Line

_MOST = 12
_LEAST = 2
_TELLING = 0.34
_TELLING_ENOUGH = 0.65
_TOO_MUCH = 0.5
_BESIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|-L[RS]B-.*?-R[RS]B-")
_APART = re.compile(
    r"[.;:!?](?:\s|$)|[()\[\]–—*|]+|\s-\s|,?\s(?:which|who|that|while|as well as|rather than)\b.*$|"
    r"\sand (?:excited|able|willing|eager|keen)\b.*$"
)
_NEXT = re.compile(r",\s(?:and\s)?(?=[a-z]+ing\b)|\sand\s(?=(?:cover|serve|provide|deliver|lead|manage|run|support)\s)")
_LATER = 0.2
"""What stands first in a sentence is what it is about."""
_FRONT = re.compile(
    r"^(?:(?:an?|the|and|or|also|must|be|have|hold|join|primarily|mainly|include|including|some|any) )+", re.IGNORECASE
)
_BACK = re.compile(
    r"\s+(?:is|are|will be|would be)(?: an?| strongly| highly)? (?:must|required|essential|needed|preferred|desirable|"
    r"desired|necessary|important|mandatory|plus|condition)\b.*$"
)
_SPOILT = re.compile(
    r"[“”»«{}|•#=<>\\_\"]|\bG[SN]-?\d|\b(?:we|our|us|you|your|it|its|they|their|this|these|those|is|are|was|were|will|"
    r"has|can|should|would|must|may|applicants?|candidates?|company|wealth|benefits?|position|post|role)\b|\d{3}",
    re.IGNORECASE,
)
_JOINTS = frozenset("and or to in for with by from at on across based through using within under following if".split())


def piece_core(line: Line, *, said: Collection[str] = ()) -> Core | None:
    """The most telling piece of a line that can be taken in by ear and is not one of those `said` over again."""
    pieces = [one for one in dict.fromkeys(_pieces(line.text)) if not any(_same(one, other) for other in said)]
    best = max(pieces, key=lambda piece: specificity(piece) - _LATER * pieces.index(piece), default="")
    return Core(line, Shape.QUOTE, quote=best) if best else None


def _same(one: str, other: str) -> bool:
    return overlap(content_stems(one), content_stems(other)) > _TOO_MUCH


def _pieces(text: str) -> Iterator[str]:
    whole = re.sub(r"\s+", " ", text)
    parts = [said for part in (*parts_within(whole), whole) for said in _APART.split(_BESIDE.sub(" | ", part))]
    for said in [*parts, *(segment for part in parts for segment in _NEXT.split(part)[1:])]:
        piece = _cut(_BACK.sub("", _FRONT.sub("", strip_leads(said.strip()).text)).split())
        found = re.search(re.escape(piece), text, re.IGNORECASE) if piece else None
        if found and len(piece.split()) >= _LEAST and not _SPOILT.search(piece) and _says_something(piece):
            yield found.group()


def _says_something(piece: str) -> bool:
    words = piece.split()
    names = TITLE_RUN.search(piece)
    titled = names is not None and 2 * len(names.group().split()) >= len(words)
    vague = SAYS_NOTHING.search(piece) is not None and specificity(piece) < _TELLING_ENOUGH
    opens = words[0].lower() not in _JOINTS | {"either", "located", "as"}
    return opens and not titled and not vague and specificity(piece) >= _TELLING and not is_mostly_soft(piece)


def _cut(words: Sequence[str]) -> str:
    """The words, or as many as fit before a joint."""
    if len(words) > _MOST:
        ends = [place for place in range(3, _MOST + 1) if _ends(words, place)]
        words = words[: ends[-1]] if ends else ()
    while words and words[-1].lower() in _JOINTS:
        words = words[:-1]
    return " ".join(words).strip(" ,.;:!?-")


def _ends(words: Sequence[str], place: int) -> bool:
    before = words[place - 1]
    return before.endswith(",") or (words[place].lower() in _JOINTS and before.lower() not in _JOINTS | {"the", "a"})
