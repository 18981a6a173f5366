"""How much a line matters to an interview: its kind, its place, whether it is owned, and boilerplate damped."""

from collections.abc import Sequence

from bot.language.phrases import PhraseTable
from bot.posting.model import LineKind
from bot.posting.papers import speaks_of_papers
from bot.posting.sections import Statement
from bot.posting.statements import UnitRole
from bot.posting.subjects import describes_place

_KIND = {LineKind.RESPONSIBILITY: 1.0, LineKind.REQUIRED: 0.85, LineKind.PREFERRED: 0.45}
_DECAY = 0.06
_OWNED = 1.2
_BOILERPLATE = 0.6
_LONGEST_BOILERPLATE = 14
_ABOUT = 0.5
_SHOWN = 0.6
_PROSE = 0.75
_A_LIST = 4
"""From so many list items on, the sentences around a list introduce it: the work stands in the items."""

_HIGHEST = max(_KIND.values()) * _OWNED

_OWNING = frozenset(
    """
    own owns owning lead leads leading responsible ensure ensures ensuring accountable drive drives driving head
    heads verantwortlich verantworten leiten sicherstellen assurer garantir responsable diriger liderar asegurar
    garantizar responsável zodpovídat vést
""".split()
)
_SOFT_SKILLS = """
    communication skills | written and verbal | verbal and written | interpersonal skills | team player
    | attention to detail | detail-oriented | detail oriented | self-motivated | self-starter | work independently
    | time management | organizational skills | organisational skills | fast-paced environment
    | fast paced environment | positive attitude | can-do attitude | problem solving skills | problem-solving skills
    | multi-task | multitask | work ethic | works well | highly motivated | flexible | enthusiastic | proactive
    | good references | honesty | teamfähigkeit | flexibilität | zuverlässigkeit | belastbarkeit
    | selbstständiges arbeiten | kommunikationsfähigkeit | rigueur | autonomie | dynamique | esprit d'équipe
    | ponctuel | proactivo | trabajo en equipo | buena presencia | trabalho em equipe | boa comunicação
    | samostatnost | spolehlivost | pečlivost | other duties as assigned | duties as assigned
"""


def weights_of(kinds: Sequence[tuple[LineKind, Statement]]) -> list[float]:
    """A weight between 0 and 1 for every statement, 0 for the kinds that say nothing about the work."""
    items = sum(kind in _KIND and statement.unit.role is UnitRole.ITEM for kind, statement in kinds)
    ranks: dict[LineKind, int] = {}
    weights: list[float] = []
    for kind, statement in kinds:
        base = _KIND.get(kind)
        if base is None:
            weights.append(0.0)
            continue
        rank = ranks.get(kind, 0)
        about = describes_place(statement.unit.text)
        # What only introduces the work does not push the work itself back.
        ranks[kind] = rank + (not about)
        weight = base / (1 + _DECAY * rank)
        if about:
            weight *= _ABOUT
        elif _OWNING.intersection(statement.tokens[:12]):
            weight *= _OWNED
        if speaks_of_papers(statement.unit.text):
            weight *= _SHOWN
        if items >= _A_LIST and statement.unit.role is not UnitRole.ITEM:
            weight *= _PROSE
        if len(statement.tokens) <= _LONGEST_BOILERPLATE and any(_table().hits(statement.unit.text, statement.tokens)):
            weight *= _BOILERPLATE
        weights.append(round(weight / _HIGHEST, 4))
    return weights


def _table() -> PhraseTable[bool]:
    if not _TABLE:
        table: PhraseTable[bool] = PhraseTable()
        table.add((" ".join(phrase.split()) for phrase in _SOFT_SKILLS.split("|")), value=True)
        _TABLE.append(table)
    return _TABLE[0]


_TABLE: list[PhraseTable[bool]] = []
