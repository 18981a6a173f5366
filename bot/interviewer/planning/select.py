"""Which lines a round turns on: greedy facility location over the lines, history as ground already covered."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from bot.interview.question import Intent, RoundKind
from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.intents import tastes_for
from bot.interviewer.planning.soft import soft_share, specificity
from bot.interviewer.planning.sound import LEAST
from bot.interviewer.planning.ways import Way
from bot.ports import Similarity
from bot.posting.model import Line, LineKind
from bot.profile.model import Fact

_KIND_WEIGHT = {LineKind.RESPONSIBILITY: 1.0, LineKind.REQUIRED: 0.85, LineKind.PREFERRED: 0.45}
_OWNING = re.compile(
    r"\b(?:own|lead|leads|leading|responsible|ensure|ensures|ensuring|drive|manage|manages|managing)\b", re.IGNORECASE
)
_OFFICE = re.compile(
    r"\b(?:microsoft|ms) ?office|google (?:workspace|suite|docs)|\bexcel\b|\boutlook\b|powerpoint|"
    r"computer skills|office 365",
    re.IGNORECASE,
)
_SAME_MATTER = 0.5
_ALREADY_COVERED = 0.8
_COVERED_BESIDE = 0.6
_SAME_QUESTION = 0.62
RESERVE = 5
_READ_OUT = 0.35
"""A line read out is asked about before a line is asked about twice, after those that can be said."""
_VARIETY = 0.5
_LEAST_DUTIES = 0.6


@dataclass(frozen=True, slots=True)
class Asked:
    """What earlier rounds asked: how often a line led a question, and which lines were covered beside one."""

    led: Mapping[str, int]
    beside: frozenset[str] = frozenset()

    def times(self, line_id: str) -> int:
        """How often a line came up at all."""
        return self.led.get(line_id, 0) + (line_id in self.beside)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that can be asked about and its worth. `carried` is how far a profile carries it, 0 without one."""

    core: Core
    weight: float
    matter: Intent
    carried: float = 0.0
    facts: tuple[tuple[float, Fact], ...] = ()
    fresh: bool = True
    sound: float = 1.0
    way: Way = Way.SAID

    @property
    def line(self) -> Line:
        """The posting line."""
        return self.core.line


def likeness(candidates: Sequence[Candidate], *, similarity: Similarity) -> list[list[float]]:
    """How alike the candidates are. A text costs milliseconds: what no question can turn on is like itself alone."""
    heard = [place for place, one in enumerate(candidates) if can_lead(one)]
    spoken = [candidates[place].core.spoken for place in heard]
    alike = [[float(place == other) for other in range(len(candidates))] for place in range(len(candidates))]
    for place, row in zip(heard, similarity.matrix(spoken, spoken), strict=True):
        for other, near in zip(heard, row, strict=True):
            alike[place][other] = near
    return alike


def can_lead(candidate: Candidate) -> bool:
    """Whether a question can turn on the line at all."""
    return candidate.way is not Way.BESIDE


def weight_of(line: Line, *, rank: int, shape: Shape, sound: float = 1.0) -> float:
    """How much a line counts: its kind, its place, words of ownership, and less for soft skills any posting names."""
    weight = _KIND_WEIGHT.get(line.kind, 0.0) / (1 + 0.06 * rank)
    if _OWNING.search(line.text):
        weight *= 1.2
    if shape is Shape.TRAIT or (len(line.text.split()) < 12 and soft_share(line.text) >= 0.7):
        weight *= 0.6
    if shape is Shape.QUOTE or sound < LEAST:
        weight *= 0.35
    if _OFFICE.search(line.text) and shape is Shape.TOPIC:
        weight *= 0.5
    return weight


def matter_of(core: Core, round_kind: RoundKind) -> Intent:
    """What the line is most about, for variety among the lines of a round."""
    tastes = tastes_for(core.line.text, round_kind, topic=core.shape is Shape.TOPIC)
    return max(tastes, key=lambda intent: tastes[intent])


def fit_of(candidate: Candidate, round_kind: RoundKind) -> float:
    """How well a line suits the round and says which job it is: what fits any posting is asked last."""
    heard = candidate.core.do or candidate.core.topic
    said = _READ_OUT if candidate.core.shape is Shape.QUOTE else 0.04 + 0.96 * specificity(heard) ** 1.5
    return said * candidate.sound * _suits(candidate, round_kind)


def _suits(candidate: Candidate, round_kind: RoundKind) -> float:
    """Specialists ask about knowledge, behaviour is asked of duties."""
    shape, kind = candidate.core.shape, candidate.line.kind
    if round_kind is RoundKind.TECHNICAL:
        named = (
            re.search(r"[A-Za-z][A-Z]{1,}|[A-Z]{2,}|\d|\w[+#.]\w|[a-z]\s[A-Z][a-z]", candidate.line.text) is not None
        )
        return (1.25 if shape is Shape.TOPIC else 1.0) * (1.2 if named else 1.0)
    if round_kind is RoundKind.RECRUITER and kind is not LineKind.RESPONSIBILITY:
        return 1.1
    if round_kind in {RoundKind.BEHAVIOURAL, RoundKind.PEER} and shape is Shape.TOPIC:
        return 0.75
    return 1.0


def select(
    candidates: Sequence[Candidate],
    alike: Sequence[Sequence[float]],
    *,
    count: int,
    round_kind: RoundKind,
    asked: Asked,
    carried_least: int,
) -> list[int]:
    """Places of the chosen lines, best first; `carried_least` of them should touch the profile where it can."""
    covered = [_history_mass(place, candidates, alike, asked) for place in range(len(candidates))]
    chosen: list[int] = []
    for _ in range(min(count + RESERVE, len(candidates))):
        left = [place for place, one in enumerate(candidates) if place not in chosen and can_lead(one)]
        left = [one for one in left if all(alike[one][other] < _SAME_QUESTION for other in chosen)]
        if not left:
            break
        first = min(_turn(candidates[one], asked) for one in left)
        left = [one for one in left if _turn(candidates[one], asked) == first]
        allowed = _within_quota(left, chosen, candidates, count=count, carried_least=carried_least)
        best = max(
            allowed,
            key=lambda place: (
                (_gain(place, candidates, alike, covered) + _variety(place, chosen, candidates))
                * fit_of(candidates[place], round_kind),
                -place,
            ),
        )
        chosen.append(best)
        for other in range(len(candidates)):
            covered[other] = max(covered[other], _reach(best, other, alike))
    return chosen


def _turn(candidate: Candidate, asked: Asked) -> tuple[bool, Way]:
    """When a line comes: what was asked already after what was not, a weaker way after a better one.

    Later rounds are there for the ground still open: what a line is worth goes before how it can be put.
    """
    way = candidate.way
    return not candidate.fresh, Way.SAID if asked.led and way <= Way.PIECE else way


def companions(
    place: int,
    chosen: Sequence[int],
    taken: set[int],
    candidates: Sequence[Candidate],
    alike: Sequence[Sequence[float]],
) -> list[int]:
    """Up to two further lines on the same matter, which the question covers as well."""
    near = [
        other
        for other in range(len(candidates))
        if other not in taken and other not in chosen and alike[place][other] >= _SAME_MATTER
    ]
    return sorted(near, key=lambda other: -alike[place][other])[:2]


def _reach(place: int, other: int, alike: Sequence[Sequence[float]]) -> float:
    if place == other:
        return 1.0
    near = alike[place][other]
    return near if near >= 0.35 else 0.0


def _gain(
    place: int, candidates: Sequence[Candidate], alike: Sequence[Sequence[float]], covered: Sequence[float]
) -> float:
    return sum(
        candidate.weight * max(0.0, _reach(place, other, alike) - covered[other])
        for other, candidate in enumerate(candidates)
    )


def _variety(place: int, chosen: Sequence[int], candidates: Sequence[Candidate]) -> float:
    same = sum(candidates[one].matter is candidates[place].matter for one in chosen)
    return _VARIETY * candidates[place].weight * (sqrt(same + 1) - sqrt(same))


def _history_mass(place: int, candidates: Sequence[Candidate], alike: Sequence[Sequence[float]], asked: Asked) -> float:
    line_id = candidates[place].line.id
    if asked.led.get(line_id):
        return 0.95 if not candidates[place].fresh else _ALREADY_COVERED
    if line_id in asked.beside:
        return _COVERED_BESIDE
    near = [alike[other][place] for other, one in enumerate(candidates) if asked.led.get(one.line.id)]
    closest = max(near, default=0.0)
    return _ALREADY_COVERED * closest if closest >= _SAME_MATTER else 0.0


def _within_quota(
    left: Sequence[int], chosen: Sequence[int], candidates: Sequence[Candidate], *, count: int, carried_least: int
) -> Sequence[int]:
    """Lines that still let the round keep its share of duties and of lines the profile carries."""
    open_places = count - len(chosen)
    duties = sum(candidates[one].line.kind is LineKind.RESPONSIBILITY for one in chosen)
    touched = sum(candidates[one].carried > 0 for one in chosen)
    allowed = list(left)
    if carried_least - touched >= open_places:
        allowed = [one for one in allowed if candidates[one].carried > 0] or allowed
    if round(_LEAST_DUTIES * count) - duties >= open_places:
        allowed = [one for one in allowed if candidates[one].line.kind is LineKind.RESPONSIBILITY] or allowed
    return allowed
