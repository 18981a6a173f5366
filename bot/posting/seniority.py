"""How experienced the wanted person is: the title says it, then a stated level, then years."""

import re
from collections.abc import Iterable

from bot.language.patterns import alternatives
from bot.posting.model import Line, LineKind, Seniority

_TITLE = (
    (
        Seniority.JUNIOR,
        r"""
            junior | \bjr\b | \bgraduates?\b(?!\s+(?:school|studies|program\w*\s+(?:director|manager))) | entry[- ]level
            | new grad
        """,
    ),
    (
        Seniority.EXECUTIVE,
        r"""
            chief\b(?!\s+of\s+staff) | c[efto]o\b | \bcmo\b | \bciso\b | vice president | \bvp\b | \bsvp\b
            | \bevp\b | president\b | geschäftsführer | commissioner | managing director
            | managing partner
        """,
    ),
    (
        Seniority.DIRECTOR,
        r"""
            (?<!art\s)(?<!creative\s)(?<!music\s)(?<!casting\s)(?<!funeral\s)director | direktor | directeur
            | directora\b | diretora?\b | head of
            | leiter(?:in)? (?:der|des|dienste) | bereichsleit
        """,
    ),
    (
        Seniority.INTERN,
        r"""
            intern\b | internship | praktik | werkstudent | stagiaire | stage\b | becari[oa] | pasante
            | practicante | estagi[áa]ri[oa] | estágio | trainee | apprentice | auszubildende | apprenti
            | alternan | working student | tirocin | stáž
        """,
    ),
    (
        Seniority.LEAD,
        r"""
            \blead\b | team lead | tech lead | principal
            | staff\b(?=\s+(?:\w+\s+)?(?:engineer|scientist|designer|developer|software)) | team leader
            | teamleit | chef d'équipe | chef de | architect\b | líder | \bleader\b | meister | vedoucí
            | coordenador | jefe
        """,
    ),
    (
        Seniority.MANAGER,
        r"""
            manager\b(?!\s*[-,]?\s*(?:office assistant)) | managerin | gerente | responsable\b | supervisor
            | abteilungsleit | filialleit | manažer | superintendent
        """,
    ),
    (
        Seniority.SENIOR,
        r"""
            senior | \bsr\b | \bsr\. | sénior | sênior | \biii\b | \biv\b | expert | especialista
            | specialist(?:a)? sr | confirmé | consultant psychiatrist
        """,
    ),
    (
        Seniority.JUNIOR,
        r"""
            \bassociate\b(?!\s+(?:director|partner|general)) | débutant | \bi\b$ | einsteiger
            | (?<!executive\s)assistant\b(?!\s+(?:director|manager|vice|general|professor)) | auxiliar
            | asistente | helper | aide\b
        """,
    ),
)
_INDIVIDUAL_MANAGERS = alternatives(
    r"""
        (?:account|product|project|program|programme|marketing|community|office|case)\s+manager
        | (?:customer success|success|partner|brand)\s+manager
        | (?:content|social media|category|engagement|campaign|territory|relationship|property)\s+manager
        | manager,? product
    """
)
_COMPILED = tuple((level, alternatives(pattern)) for level, pattern in _TITLE)
_HINTS = (
    (Seniority.EXECUTIVE, "executive"),
    (Seniority.DIRECTOR, "director"),
    (Seniority.INTERN, "intern"),
    (Seniority.SENIOR, "mid-senior"),
    (Seniority.SENIOR, "senior"),
    (Seniority.JUNIOR, "entry"),
    (Seniority.JUNIOR, "junior"),
    (Seniority.JUNIOR, "associate"),
    (Seniority.MID, "mid"),
    (Seniority.MANAGER, "manager"),
    (Seniority.LEAD, "lead"),
    (Seniority.JUNIOR, "débutant"),
)
_SPAN = r"\s*(?:\+|(?:-|–|to|bis|à|a)\s*\d{1,2}\s*\+?)?\s*"
_YEAR = r"(?:years?|yrs?|jahre?n?|ans?|años?|anos?|let|roky?)\b"
_YEARS = re.compile(rf"(?P<low>\d{{1,2}}){_SPAN}{_YEAR}", re.IGNORECASE)
_EXPERIENCE = alternatives(
    r"""
        experien | erfahrung | expérience | experiência | prax[ie] | zkušenost | track record
        | in (?:a|the) (?:similar|role)
    """
)
_YEARS_FOR = ((10, Seniority.SENIOR), (5, Seniority.SENIOR), (2, Seniority.MID), (0, Seniority.JUNIOR))


def seniority_of(title: str | None, *, hint: str | None, lines: Iterable[Line]) -> Seniority | None:
    """The level, None where nothing says it."""
    from_title = _from_title(title or "")
    if from_title is not None:
        return from_title
    stated = (hint or "").lower()
    for level, word in _HINTS:
        if word in stated:
            return level
    years = [
        int(match["low"])
        for line in lines
        if line.kind is LineKind.REQUIRED and _EXPERIENCE.search(line.text.lower())
        for match in [_YEARS.search(line.text)]
        if match and int(match["low"]) <= 20
    ]
    if not years:
        return None
    most = max(years)
    return next(level for least, level in _YEARS_FOR if most >= least)


def _from_title(title: str) -> Seniority | None:
    lowered = title.lower()
    for level, pattern in _COMPILED:
        if pattern.search(lowered):
            if level is Seniority.MANAGER and _INDIVIDUAL_MANAGERS.search(lowered):
                continue
            return level
    return None
