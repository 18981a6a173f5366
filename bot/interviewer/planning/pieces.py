"""The last thing to ask about where hardly a line can be said: a piece of a long sentence, read out as it stands."""

import re
from collections.abc import Iterator, Sequence

from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.leads import strip_leads
from bot.interviewer.planning.shape import parts_within
from bot.interviewer.planning.soft import is_mostly_soft, specificity
from bot.posting.model import Line

_MOST = 12
_LEAST = 2
_TELLING = 0.34
_APART = re.compile(r"[.;:!?](?:\s|$)|[()\[\]–—*]+|\s-\s|\s?-[LR][RS]B-\s?|,?\s(?=(?:which|who|that|while|as well as)\b)")
_FRONT = re.compile(
    r"^(?:(?:an?|the|and|or|also|must|be|have|hold|join|primarily|mainly|include|including|some|any) )+", re.IGNORECASE
)
_BACK = re.compile(
    r"\s+(?:is|are|will be|would be)(?: an?| strongly| highly)? (?:must|required|essential|needed|preferred|desirable|"
    r"desired|necessary|important|mandatory|plus|condition)\b.*$"
)
_SPOILT = re.compile(
    r"[“”»«{}|•#=<>\\_\"]|\bG[SN]-?\d|\b(?:we|our|us|you|your|it|its|they|their|this|these|those|is|are|was|were|will|"
    r"has|can|should|would|must|may|applicants?|candidates?|position|post|role)\b|\d{3}",
    re.IGNORECASE,
)
_JOINTS = frozenset("and or to in for with by from at on across based through using within under following if".split())


def piece_core(line: Line) -> Core | None:
    """The most telling piece of a line that is short and whole enough to be taken in by ear."""
    pieces = list(dict.fromkeys(_pieces(line.text)))
    best = max(pieces, key=lambda piece: (specificity(piece), -pieces.index(piece)), default="")
    return Core(line, Shape.QUOTE, quote=best) if best else None


def _pieces(text: str) -> Iterator[str]:
    whole = re.sub(r"\s+", " ", text)
    for part in (*parts_within(whole), whole):
        for said in _APART.split(part):
            piece = _cut(_BACK.sub("", _FRONT.sub("", strip_leads(said.strip()).text)).split())
            found = re.search(re.escape(piece), text, re.IGNORECASE) if piece else None
            if found and len(piece.split()) >= _LEAST and not _SPOILT.search(piece):
                if specificity(piece) >= _TELLING and not is_mostly_soft(piece):
                    yield found.group()


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
