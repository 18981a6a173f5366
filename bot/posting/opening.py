"""The first lines of a posting that is plain text: what the job is, who offers it and where, in whatever order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.posting.headings import is_capitals, label_of
from bot.posting.organisations import begins_as_organisation, says_organisation
from bot.posting.roles import role_strength
from bot.posting.site import without_section, without_trails

_MOST_LINES = 14
_LONGEST_LINE = 120
_LONGEST_NAME = 9
_PROSE_WORDS = 14
_SENTENCE_WORDS = 5
_NEAR = 3
_ENOUGH = 2
_HEADING_SHARE = 0.6
_LOWER = re.compile(r"[a-zà-ÿ]")

_ANNOUNCED = re.compile(
    r"^(?P<company>\S.{1,80}?),? (?:(?:is|are) (?:now |currently |actively )?(?:hiring|recruiting|seeking|looking for)"
    r"|seeks|recruits|requires|invites applications for(?: the post of)?|recrute|recherche|sucht|suchen|cerca|ricerca"
    r"|busca|selecciona|procura|contrata|zoekt|hledá)(?: |:|$)"
    r"(?:(?:an?|the|our next|un|une|una|uno|um|uma|eine?n?|zum .{5,40}? eine?n?|een"
    r"|per \d.{3,20}? eine?n?)\b(?:\(e\))? )?"
    r"(?P<title>.*)$",
    re.IGNORECASE,
)
"""`Tarn & Fell is hiring a Ropemaker`; the title may stand on the next line."""
_OFFERED_BY = re.compile(
    r"^(?P<title>[^|]+?)(?:,| -| –)? (?:at|@|bei(?: der| dem)?|chez|presso|bij)(?: the)? (?P<company>[A-ZÀ-Þ][^|]+?)"
    r"(?:(?: in|,| -| –)? \(?(?P<place>(?<=\()[^)]+|(?<=[-–,] )[A-ZÀ-Þ].+)\)?)?$"
)
"""`Ropemaker at Tarn & Fell (Whitby)`."""
_PIECES = re.compile(r"\s*[|·•]\s*|\s+[–—-]\s+|\s+/\s+|\t+|\s{3,}")
_PLACE_BEHIND = re.compile(r"^(?P<name>[^,]+(?:, (?:Inc|LLC|Ltd|S\.?A|GmbH)\.?)?), (?P<place>[^,]+(?:, [^,]+){0,2})$")
_BRACKET_BEHIND = re.compile(r"\s*\([^)]*\)$")
_LABEL_BEFORE = re.compile(
    r"^(?:job (?:ad(?:vert)?|description|title|posting)|vacancy(?: notice)?|job(?=\s*[:–-])"
    r"|we['’]re hiring|now hiring|wanted|help wanted|careers?|opening|position"
    r"|jobs? at|join|about|stellenangebot|stellenausschreibung|offre d['’]emploi|oferta de (?:empleo|trabajo)|vaga)"
    r"(?:\s*[:–-]\s*|\s+(?=[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_MAIL_HEADER = re.compile(r"^(?:from|to|subject|date|sent|cc|von|an|betreff|de|à|objet)\s*: ", re.IGNORECASE)
_TERMS = re.compile(
    r"[£$€]|\d{2,}|\b(?:full|part)[- ]?time\b|\b(?:remote|hybrid|on-?site|permanent|fixed[- ]term|temporary|contract"
    r"|hours?|salary|per (?:hour|week|annum|year)|shifts?|nights|days|grade|band|ref(?:erence)?|closing|apply|posted"
    r"|applicants?|vollzeit|teilzeit|unbefristet|cdi|cdd|temps (?:plein|complet|partiel)|tiempo completo|jornada"
    r"|online|home|menu|vacanc(?:y|ies)|jobs?|careers?|jobportal|stellenportal|followers?|employees)\b|https?:|www\.|@",
    re.IGNORECASE,
)
"""What a line about the terms, a button or a contact says, and a name does not."""
_UNIT = re.compile(
    r"^(?:department|dept|division|office|directorate|faculty|team|section|abteilung|fachbereich|direction|service"
    r"|departamento|area|área)\b",
    re.IGNORECASE,
)
"""A part of an employer, seldom the employer."""
_PERSON = re.compile(
    r"^[\w /&'’-]{3,40}: (?:(?:the )?(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|rev|herr|frau|mme"
    r"|mlle|sr|sra|dña|don|pan|paní)\b\.?"
    r"|m\. )",
    re.IGNORECASE,
)
"""`Headteacher: Mrs Reid` says who holds another job."""
_KIND_BEFORE = re.compile(
    r"^(?:entreprise|société|firma|firme|empresa|ditta|impresa|azienda|bedrijf|společnost|unternehmen|company)\s+(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    "we our we're wir nous i you your this it client customer they what who why how where when what's who's".split()
)


@dataclass(frozen=True, slots=True)
class Opening:
    """What the first lines tell. `neighbour` stands beside the title like an employer, and nothing more says so."""

    title: str | None = None
    company: str | None = None
    location: str | None = None
    neighbour: str | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    line: int
    role: int
    name: int
    place: str | None = None


def read_opening(texts: Sequence[str], *, title: str | None = None, whole: str) -> Opening:
    """What the first of `texts` tell of the job; `title` is one already known, `whole` the posting's full text."""
    lines = _top(without_trails(list(texts)))
    announced = next((found for line in range(len(lines)) if (found := _announced(lines, line))), None)
    if announced:
        return Opening(title or announced.title, announced.company, announced.location)
    pieces = [piece for number, line in enumerate(lines) for piece in _pieces(line, number, whole=whole)]
    job = _job(pieces, lines, title=title)
    company = _employer(pieces, job)
    neighbour = None if company else _neighbour(pieces, job)
    shown = company or neighbour
    return Opening(
        title=title or (job.text if job and job.role else None),
        company=company.text if company else None,
        location=shown.place if shown else None,
        neighbour=neighbour.text if neighbour else None,
    )


def _top(texts: Sequence[str]) -> list[str]:
    """The lines before the posting begins to speak in sentences or opens its first section."""
    lines: list[str] = []
    for text in texts[:_MOST_LINES]:
        words = text.split()
        ends = text.endswith((".", "?", "…")) and len(words) >= _SENTENCE_WORDS
        label = label_of(text.rstrip(":?"))
        opens = label is not None and label.share >= _HEADING_SHARE and not role_strength(text)
        if len(words) > _PROSE_WORDS or ends or len(text) > _LONGEST_LINE or (opens and lines):
            break
        if not (opens or _MAIL_HEADER.match(text) or _PERSON.match(text)):
            lines.append(text)
    return lines


def _announced(lines: Sequence[str], number: int) -> Opening | None:
    line = lines[number]
    match = _ANNOUNCED.match(line)
    after = lines[number + 1] if number + 1 < len(lines) else ""
    if (
        match is None
        and _is_bare_name(line)
        and re.match(r"(?:seeks|recrute|sucht|cerca|busca|is hiring)$", after, re.I)
    ):
        match = _ANNOUNCED.match(f"{line} {after}")
        number, after = number + 1, lines[number + 2] if number + 2 < len(lines) else ""
    if match:
        named = _without_place(match["company"].strip(" :–-"))
        job = match["title"].strip(" :.!")
        job = job if len(job) > _NEAR else after
        if _may_employ(named[0]) and role_strength(job):
            return Opening(job, named[0], named[1])
    offered = _OFFERED_BY.match(line)
    if offered and role_strength(offered["title"]) and not _TERMS.search(offered["company"]):
        named = _without_place(offered["company"].strip())
        return Opening(offered["title"].strip(), named[0], offered["place"] or named[1])
    return None


def _is_bare_name(line: str) -> bool:
    return len(line.split()) <= _LONGEST_NAME and not _TERMS.search(line)


def _may_employ(name: str) -> bool:
    words = name.split()
    return (
        bool(words)
        and len(words) <= _LONGEST_NAME
        and words[0].lower() not in _NOBODY
        and words[-1].lower() not in _NOBODY
        and name[:1].isupper()
    )


def _without_place(name: str) -> tuple[str, str | None]:
    """`Tarn & Fell, Whitby`, `Tarn & Fell – Whitby` and `Tarn & Fell (Whitby)` as name and place."""
    bare = _BRACKET_BEHIND.sub("", name).strip()
    parts = _PIECES.split(bare, maxsplit=1)
    if len(parts) > 1 and parts[0]:
        return parts[0], parts[1]
    match = _PLACE_BEHIND.match(bare)
    if match and not says_organisation(match["place"]):
        return match["name"], match["place"]
    return bare, None


def _pieces(line: str, number: int, *, whole: str) -> list[_Piece]:
    bare = without_section(line)
    bare = _LABEL_BEFORE.sub("", bare) or bare
    parts = [part.strip(" ,;") for part in _PIECES.split(bare) if part and part.strip(" ,;")]
    made = [_piece(part, number, whole=whole) for part in parts]
    if len(made) > 1 and not any(piece.name >= _ENOUGH > piece.role for piece in made) and "|" not in line:
        # "Therapist – Stroke": the second half belongs to the title, nobody employs there
        return [_piece(bare, number, whole=whole)]
    return made


def _piece(text: str, number: int, *, whole: str) -> _Piece:
    name, place = _without_place(text)
    bare = _without_kind(name, whole)
    said = _ENOUGH * (bare != name)  # the word for its kind says that somebody employs there
    role = 0 if said or begins_as_organisation(text) else role_strength(text)
    return _Piece(bare if not role else text, number, role, _name_strength(bare, whole) + said, place)


def _without_kind(name: str, whole: str) -> str:
    """`Entreprise Tarn` as `Tarn`, where the text also says it without; `Société Tarn` may be its whole name."""
    bare = _KIND_BEFORE.sub("", name)
    if bare == name:
        return name
    kind = re.escape(name[: len(name) - len(bare)])
    return bare if re.sub(kind + re.escape(bare), "", whole).count(bare) else name


def name_in_prose(line: str, whole: str) -> tuple[str, str | None] | None:
    """Name and place of a first line that is no job: its name stands again inside a sentence of the text."""
    name, place = _without_place(line)
    spoken = re.sub(r"^(?:The|Die|Der|Das|Le|La|El) ", "", name)
    if role_strength(line) or len(spoken.split()) > _LONGEST_NAME or _TERMS.search(line) or not _may_employ(name):
        return None
    told = any(spoken in prose for prose in whole.split("\n") if len(prose.split()) > _PROSE_WORDS)
    return (name, place) if told else None


def _name_strength(name: str, whole: str) -> int:
    """How surely a few words name an employer: a word that such names have, and that the text speaks of it."""
    if not _may_employ(name) or _TERMS.search(name) or name.endswith((".", "!", "?", ":")):
        return 0
    strength = 2 * says_organisation(name)
    if _UNIT.match(name):
        return strength - 1
    return strength + _ENOUGH * _is_spoken_of(name, whole)


def _is_spoken_of(name: str, whole: str) -> bool:
    """Whether sentences of the text have the name, or its first word, as one who does something."""
    first = next(
        (word for word in name.split() if len(word) >= _NEAR and word.lower() not in {"the", "die", "der"}), ""
    )
    if not first:
        return False
    spoken = re.escape(first) if not is_capitals(first) else re.escape(first[0]) + f"(?i:{re.escape(first[1:])})"
    found = re.search(
        rf"(?:^|[.!?]\s+|\n)(?:The |At |Bei |Chez |En )?{spoken}(?: [A-Z&][\w&]*){{0,4}}"
        rf",? (?:is|are|was|has|have|we|you|[a-z]+s|[a-z]+ed)\b"
        rf"|\b(?:[Aa]t|[Jj]oin|[Aa]bout|by|with|bei|chez) {spoken}(?: [A-Z&][\w&]*){{0,4}}[,.]?\s"
        rf"|\b{spoken}(?: [A-Z&][\w&]*){{0,3}}['’]s?\b",
        whole,
    )
    return found is not None and bool(_LOWER.search(found.group()))


def _job(pieces: Sequence[_Piece], lines: Sequence[str], *, title: str | None) -> _Piece | None:
    if title:
        place = next((number for number, line in enumerate(lines) if title in line), None)
        return _Piece(title, place, 3, 0) if place is not None else None
    roles = [piece for piece in pieces if piece.role > piece.name // 2 or piece.role == 3]
    return max(roles, key=lambda piece: (min(piece.role, 2), -piece.line), default=None)


def _employer(pieces: Sequence[_Piece], job: _Piece | None) -> _Piece | None:
    named = [piece for piece in pieces if piece is not job and piece.name >= _ENOUGH and piece.role < _ENOUGH]
    if job is not None:
        named = [piece for piece in named if abs(piece.line - job.line) <= _NEAR]
    return max(named, key=lambda piece: (piece.name, -piece.line), default=None)


def _neighbour(pieces: Sequence[_Piece], job: _Piece | None) -> _Piece | None:
    """`Name, Town` right below the title."""
    if job is None or job.role < _ENOUGH:
        return None
    below = [piece for piece in pieces if piece.line == job.line + 1]
    if not below or _TERMS.search(below[0].text) or not _may_employ(below[0].text):
        return None
    return below[0] if below[0].place and not _UNIT.match(below[0].text) and not below[0].role else None
