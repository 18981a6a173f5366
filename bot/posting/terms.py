"""Lines that state terms of employment – contract, hours, pay, dates – and nothing about the work."""

import re
from collections.abc import Sequence

_CONDITIONS = frozenset(
    """remote hybrid onsite on-site full time full-time part part-time permanent temporary temp contract us usa uk eu
    fixed term fixed-term vollzeit teilzeit unbefristet befristet cdi cdd intérim interim temps plein partiel presencial
    remoto híbrido""".split()
)
"""Words that only say how and where one is employed."""
_AROUND = frozenset(
    """hours hour week weeks days day shifts per a an year month annum from to start starting salary pay depending on
    according experience profile plus pro rata negotiable gross net subject
    heures semaine jours par an mois dès à de selon expérience profil brut négociable poste
    stunden woche ab sofort jahr monat je nach erfahrung brutto horas semana meses desde según experiencia
    perfil""".split()
)
"""Words that stand beside a figure or a condition without saying more."""
_LABELLED = re.compile(
    r"(?:contrat|type de contrat|lieu|localisation|prise de poste|horaires|rémunération|salaire|durée"
    r"|contract(?: type)?|location|work location|salary(?: range)?|pay(?: range| rate)?|hourly rate|schedule|shift"
    r"|hours|start date"
    r"|job type|employment type|standort|arbeitsort|vertragsart|gehalt|arbeitszeit|eintritt"
    r"|job|title|job title|organi[sz]ation|department|division|job id|requisition(?: id| number)?|job category"
    r"|primary location|other locations|job level|ref(?:erence)?(?: no\.?| number)?"
    r"|ubicación|horario|salario|modalidad"
    r"|jornada(?: laboral)?|zona(?: de trabajo)?|local|horário|salário|regime|úvazek|mzda)\s?:\s*(?:\S+\s*){1,8}",
    re.IGNORECASE,
)
"""`Contract: permanent`: a fact about the employment, not about the work."""
_DATED = re.compile(
    r"(?:date )?(?:posted|published|updated|listed|advertised|publiée?s?|mise? en ligne|mis à jour"
    r"|veröffentlicht|online"
    r"|aktualisiert|publicad[oa]|actualizad[oa]|atualizad[oa]|pubblicat[oa])\b:? (?:\S+ ){0,4}\S*\d\S*(?: \S+){0,2}",
    re.IGNORECASE,
)
"""`Publiée le 3 mars`."""
_PIECES = re.compile(r"\s+[–—-]\s+|\s*[|·•,]\s+")
_FIGURE = re.compile(r"\S*\d\S*|k?[€$£]k?", re.IGNORECASE)
_WORD = re.compile(r"[^\s()]+")
_FEWEST_PIECES = 2


def states_terms(text: str, tokens: Sequence[str]) -> bool:
    """Whether a line says only how, when and for what pay one is employed, or when it was published."""
    if tokens and _CONDITIONS.issuperset(tokens):
        return True
    if _LABELLED.fullmatch(text) or _DATED.fullmatch(text):
        return True
    pieces = _PIECES.split(text)
    return (
        len(pieces) >= _FEWEST_PIECES
        and any(not _CONDITIONS.isdisjoint(_words(piece)) for piece in pieces)
        and all(_is_term(piece) for piece in pieces)
    )


def _words(piece: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(piece)]


def _is_term(piece: str) -> bool:
    words = _words(piece)
    said = [word for word in words if word not in _CONDITIONS and word not in _AROUND]
    figures = [word for word in said if _FIGURE.fullmatch(word)]
    # beside a figure one more word may stand, as the month of a date
    return bool(words) and len(said) - len(figures) <= bool(figures) and (bool(figures) or len(said) == 0)
