"""What a posting does not say: good questions to ask back. Only what is truly absent is named."""

from collections.abc import Iterable

from bot.language.patterns import alternatives
from bot.posting.model import Line

_TOPICS: tuple[tuple[str, str], ...] = (
    (
        "what it pays",
        r"""
            [$€£¥]\s?\d | \d\s?(?:€|eur\b|usd\b|gbp\b|chf\b|kč|czk|円|万円) | r\$\s?\d
            | salary (?:range|scale|band)?\s*[:=] | \d+k\b(?!\s*\+?\s*(?:users|customers)) | per (?:hour|annum)
            | pay range | base (?:salary|pay) | entgeltgruppe | tvöd | tarif | rémunération\s*: | salaire\s*:
            | sueldo\s*: | gs-\d | grade \d | pay band | 月給 | 年収 | 時給 | commission (?:based|only)
            | annuel de | horaire de
        """,
    ),
    (
        "where the work is done",
        r"""
            \bremote\b | hybrid | on-?site | in[- ]person | in the office | work from home | home ?office
            | télétravail | presencial | remoto | híbrido | teletrabajo | arbeitsort | einsatzort | vor ort
            | based (?:in|at)\b | located (?:in|at) | location | lugar de trabajo | lieu de travail | presencial | 在宅
            | 勤務地 | リモート
        """,
    ),
    (
        "the team around it and how large it is",
        r"""
            team of \d | team of (?:two|three|four|five|six|seven|eight|nine|ten|about|around|over)
            | \d+[- ](?:person|people|strong|member) | direct reports
            | (?:small|large|growing|tight-knit|close-knit|distributed|cross-functional) (?:\w+ ){0,3}team\b
            | (?:existing|our|the) (?:\w+ ){0,3}team\b
            | \w+-köpfig | équipe de | equipo de | equipe de | チーム
        """,
    ),
    (
        "who it reports to",
        r"""
            report(?:s|ing)?(?: directly)? (?:in)?to\b
            | under (?:the )?(?:general |direct |overall )?(?:supervision|direction) | accountable to
            | your manager | line manager | supervis(?:ed|ion) (?:of|by) | berichte[nt] | unterstellt | rattaché
            | sous la (?:responsabilité|direction) | reporta(?:ndo|rá|r)? a | dependiendo de | subordinado
            | 上司 | work(?:s|ing)? (?:directly )?with (?:the|our) (?:ceo|cto|founder)
        """,
    ),
    (
        "the hours and the kind of contract",
        r"""
            full[- ]?time | part[- ]?time | permanent | temporary | fixed[- ]term | contract(?:or)?\b
            | \bhours?\b | \bshifts?\b | internship | vollzeit | teilzeit | befristet | \d+\s?% | stunden
            | schicht | cdi\b | cdd\b | intérim | temps (?:plein|partiel) | 35h | horaires | tiempo completo
            | jornada | turno | horario | contrato | período | clt\b | estágio | horário | úvazek | hpp\b | ičo
            | 正社員 | 契約社員 | フルタイム | freelance | 1099 | exempt
        """,
    ),
    (
        "when it starts",
        r"""
            start(?:ing)? date | start(?:s|ing)? (?:on|in|immediately|asap)
            | immediate(?:ly)? (?:start|available) | as soon as possible | ab sofort | zum nächstmöglichen
            | per sofort | nach vereinbarung | eintritt | beginn | dès que possible | date de début
            | prise de poste | inmediat | incorporación | início imediato | nástup | 入社
            | available (?:to start|from) | beginning (?:in|on) | \bper \d
        """,
    ),
    (
        "how the hiring goes, step by step",
        r"""
            interview process | hiring process | selection process | recruitment process | application process
            | next steps? | (?:first|phone|video|technical|final|structured) (?:interview|screen|round)
            | take[- ]home | reference check | assessment (?:day|centre|center) | auswahlverfahren
            | vorstellungsgespräch | processus de recrutement | entretien | proceso de selección | entrevista
            | processo seletivo | výběrové řízení | pohovor | 選考 | 面接
        """,
    ),
    (
        "what a good first year looks like",
        r"""
            first (?:\d+|thirty|sixty|ninety|few|three|six|year) | within (?:your|the) first
            | success (?:looks|is measured|metrics) | measured by | kpis?\b | quota | targets?\b
            | performance (?:objectives|goals) | objetivos | objectifs | ziele | okrs?\b | 目標
        """,
    ),
    (
        "whether there is travel",
        r"""
            \btravel | reise | déplacement | viaj | viagen | cestov | 出張
        """,
    ),
)
_COMPILED = tuple((phrase, alternatives(pattern)) for phrase, pattern in _TOPICS)
_MOST = 6


def not_stated(text: str, *, location: str | None, lines: Iterable[Line]) -> tuple[str, ...]:
    """Short phrases for what the text leaves out, the most useful to ask first."""
    del lines
    lowered = text.lower()
    missing = [
        phrase
        for phrase, pattern in _COMPILED
        if not (pattern.search(lowered) or (location and phrase == "where the work is done"))
    ]
    return tuple(missing[:_MOST])
