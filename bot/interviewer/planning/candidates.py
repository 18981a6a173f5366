"""Which lines of a posting a round can turn on, how each is best put, and what it is worth."""

from collections.abc import Sequence
from dataclasses import replace

from bot.interviewer.evidence_map import carry_scores
from bot.interviewer.planning.core import Shape
from bot.interviewer.planning.quoted import foreign_core_of
from bot.interviewer.planning.realise import snippet
from bot.interviewer.planning.select import RESERVE, Asked, Candidate, matter_of, weight_of
from bot.interviewer.planning.shape import further_core_of
from bot.interviewer.planning.sound import LEAST
from bot.interviewer.planning.ways import Put, Way, put, put_core, put_otherwise
from bot.ports import PlanBrief, Similarity
from bot.posting.model import Line
from bot.profile.model import Fact, FactKind

_TELLING = frozenset({FactKind.ACHIEVEMENT, FactKind.DUTY})
_NEAREST = 0.3


def candidates_of(lines: Sequence[Line], brief: PlanBrief, *, asked: Asked, similarity: Similarity) -> list[Candidate]:
    """The lines with the best way to put each and their weights, in the order of the posting."""
    best = _best_facts(lines, brief, similarity=similarity)
    found: list[Candidate] = []
    for rank, (line, (one, fresh)) in enumerate(zip(lines, _put(lines, brief, asked), strict=True)):
        if one is None:
            continue
        score = best[line.id][0][0] if best.get(line.id) else 0.0
        found.append(
            Candidate(
                one.core,
                weight_of(line, rank=rank, shape=one.core.shape, sound=one.sound),
                matter_of(one.core, brief.round_kind),
                score if score >= _NEAREST else 0.0,
                tuple(best.get(line.id, ())),
                fresh,
                one.sound,
                one.way,
            )
        )
    return found


def _put(lines: Sequence[Line], brief: PlanBrief, asked: Asked) -> list[tuple[Put | None, bool]]:
    """Each line in its best way, and whether that is new: a weaker way only where the better may not fill the round."""
    found = [_as_it_begins(line, brief, asked) for line in lines]
    enough = brief.count + RESERVE
    if brief.posting.language == "en" and _leading(found, Way.SAID) < enough:
        read: list[str] = []
        for place, line in enumerate(lines):
            one, fresh = found[place]
            soft = one is not None and one.core.shape is Shape.TRAIT
            if (one is None or one.way is Way.BESIDE) and not soft and not asked.times(line.id):
                other = put_otherwise(line, brief.posting, read=read) or _said_later(one, brief)
                found[place] = (other or one, fresh)
                read += [other.core.quote] if other is not None and other.core.quote else []
    most = next((way for way in Way if _leading(found, way) >= enough), Way.BESIDE)
    return [(replace(one, way=Way.BESIDE) if one and one.way > most else one, fresh) for one, fresh in found]


def _said_later(one: Put | None, brief: PlanBrief) -> Put | None:
    """What every posting says has its place in a later round, when what only this one says has been asked."""
    return replace(one, way=Way.PLAIN) if one is not None and brief.history and one.sound >= LEAST else None


def _as_it_begins(line: Line, brief: PlanBrief, asked: Asked) -> tuple[Put | None, bool]:
    """A line that led one question already goes on with another part of it, where it has one."""
    if brief.posting.language != "en":
        core = foreign_core_of(line)
        return (None if core is None else Put(core, Way.SAID, 1.0)), not asked.led.get(line.id)
    one, times = put(line, brief.posting), asked.led.get(line.id, 0)
    if one is not None and times == 1:
        further = further_core_of(line, brief.posting, after=one.core)
        if further is not None:
            return put_core(further, brief.posting), True
    return one, not times


def _leading(found: Sequence[tuple[Put | None, bool]], least: Way) -> int:
    """How many lines that were not asked yet can lead a question in this way or a better one."""
    return sum(one is not None and fresh and one.way <= least < Way.BESIDE for one, fresh in found)


def _best_facts(
    lines: Sequence[Line], brief: PlanBrief, *, similarity: Similarity
) -> dict[str, list[tuple[float, Fact]]]:
    """Per line the telling facts, strongest first."""
    facts = [
        fact
        for fact in (brief.profile.facts if brief.profile else ())
        if fact.kind in _TELLING and len(snippet(fact).split()) >= 3
    ]
    if not facts or not lines or brief.posting.language != "en":
        return {}
    scores = carry_scores(lines, facts, similarity=similarity)
    return {
        line.id: sorted(zip(row, facts, strict=True), key=lambda pair: (-pair[0], pair[1].start))[:6]
        for line, row in zip(lines, scores, strict=True)
    }
