"""The asking sentences of asks.txt, read once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.interview.question import QuestionKind

SIDES = ("failure", "scale", "disagreement", "first90", "half")
"""Other sides from which a line is approached in a later round."""

_ROW = re.compile(r"^(?P<level>[123]) (?P<kind>\w+)(?:, (?P<fits>[^|]+?))? \| (?P<words>.+)$")
_SECTION = re.compile(r"^\[(?P<name>\w+)\]$")


@dataclass(frozen=True, slots=True)
class Ask:
    """One way to ask. `slots` are what it needs: do, doing, topic or quote; `fits` what must hold of the line."""

    section: str
    level: int
    kind: QuestionKind
    words: str
    slots: frozenset[str]
    fits: tuple[str, ...] = ()

    def suits(self, facets: frozenset[str]) -> bool:
        """Whether everything it asks of a line holds: `a/b` either, `-a` not."""
        return all(
            claim[1:] not in facets if claim.startswith("-") else not facets.isdisjoint(claim.split("/"))
            for claim in self.fits
        )

    @property
    def opening(self) -> str:
        """The first two words: five questions of a round do not begin alike."""
        return " ".join(self.words.split()[:2]).lower()


@cache
def asks() -> Mapping[str, tuple[Ask, ...]]:
    """Every way to ask, by section."""
    found: dict[str, list[Ask]] = {}
    section = ""
    text = files("bot.interviewer.planning").joinpath("asks.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if head := _SECTION.match(line):
            section = head["name"]
        elif row := _ROW.match(line):
            slots = frozenset(re.findall(r"\{(\w+)\}", row["words"]))
            fits = tuple((row["fits"] or "").split())
            ask = Ask(section, int(row["level"]), QuestionKind(row["kind"]), row["words"], slots, fits)
            found.setdefault(section, []).append(ask)
    return {name: tuple(rows) for name, rows in found.items()}
