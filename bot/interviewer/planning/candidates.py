"""Which lines of a posting can be asked about, said or read out, and what they are worth."""

from collections.abc import Sequence
from enum import Enum

from bot.interviewer.evidence_map import carry_scores
from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.pieces import piece_core
from bot.interviewer.planning.quoted import foreign_core_of, shown_core
from bot.interviewer.planning.realise import snippet
from bot.interviewer.planning.select import Asked, Candidate, matter_of, weight_of
from bot.interviewer.planning.shape import core_of, further_core_of
from bot.interviewer.planning.soft import specificity
from bot.interviewer.planning.sound import LEAST, soundness
from bot.ports import PlanBrief, Similarity
from bot.posting.model import Line
from bot.profile.model import Fact, FactKind

_TELLING = frozenset({FactKind.ACHIEVEMENT, FactKind.DUTY})
_NEAREST = 0.3
_TELLING_ENOUGH = 0.5


class Read(Enum):
    """What is read out of lines that cannot be said inside a question, in a first round too."""

    NOTHING = "nothing"
    LINES = "lines"
    PIECES = "pieces"


def candidates_of(
    lines: Sequence[Line], brief: PlanBrief, *, asked: Asked, similarity: Similarity, read: Read = Read.NOTHING
) -> list[Candidate]:
    """The lines that can be said, with their weights; what cannot be said is read out where `read` asks for it."""
    english = brief.posting.language == "en"
    best = _best_facts(lines, brief, similarity=similarity)
    found: list[Candidate] = []
    for rank, line in enumerate(lines):
        core = core_of(line, brief.posting) if english else foreign_core_of(line)
        fresh = not asked.led.get(line.id)
        if core is not None and english and asked.led.get(line.id) == 1:
            further = further_core_of(line, brief.posting, after=core)
            core, fresh = (further, True) if further is not None else (core, False)
        if core is not None and english and (read is not Read.NOTHING or brief.history) and not asked.times(line.id):
            core = _shown_instead(core, brief) or core
        if read is Read.PIECES and not asked.times(line.id) and not _can_be_asked(core, brief):
            core = piece_core(line, said=[one.core.quote for one in found if one.core.quote]) or core
        if core is not None:
            sound = soundness(core, brief.posting) if english and core.shape is not Shape.TRAIT else 1.0
            weight = weight_of(line, rank=rank, shape=core.shape, sound=sound)
            score = best[line.id][0][0] if best.get(line.id) else 0.0
            found.append(
                Candidate(
                    core,
                    weight,
                    matter_of(core, brief.round_kind),
                    score if score >= _NEAREST else 0.0,
                    tuple(best.get(line.id, ())),
                    fresh,
                    sound if brief.history or _says_which_job(core) else sound * 0.25,
                )
            )
    return found


def _can_be_asked(core: Core | None, brief: PlanBrief) -> bool:
    return core is not None and core.shape is not Shape.TRAIT and soundness(core, brief.posting) >= LEAST


def _shown_instead(core: Core, brief: PlanBrief) -> Core | None:
    """A line that cannot be said inside a question, read out if it is short enough."""
    if core.shape is Shape.TRAIT or (core.shape is not Shape.QUOTE and soundness(core, brief.posting) < LEAST):
        return shown_core(core.line, of=core)
    return None


def _says_which_job(core: Core) -> bool:
    """A first round turns on what only this posting says; what many say waits for a later one."""
    return core.shape in {Shape.TRAIT, Shape.QUOTE} or specificity(core.do or core.topic) >= _TELLING_ENOUGH


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
