"""Jobs in JSON of no board we know: schema.org JobPosting, and objects whose field names say what they hold."""

import re

from bot.posting.fields import Json, as_list, as_object, at, key_words, objects, one_line, place, raw, string
from bot.posting.jsonld import is_job_posting
from bot.posting.markup import clean, has_markup
from bot.posting.replies import JobParts, Section

_TITLE_KEYS = (
    "title", "job title", "jobtitle", "position title", "position", "role title", "job name", "name", "text",
    "intitule",
    "titulo", "título", "titel", "stellenbezeichnung", "jobtitel", "titolo", "cargo", "puesto", "vaga", "role",
)  # fmt: skip
_COMPANY_KEYS = (
    "company", "company name", "companyname", "employer", "employer name", "hiring organization", "organization",
    "organisation", "organization name", "empresa", "entreprise", "unternehmen", "firma", "arbeitgeber", "azienda",
)  # fmt: skip
_PLACE_KEYS = (
    "location", "job location", "candidate required location", "lieu travail", "lieu", "localizacion", "localização",
    "ubicacion", "locations", "arbeitsort", "standort", "ort", "city", "cidade", "ciudad", "ville", "place", "luogo",
)  # fmt: skip
_NAME_KEYS = ("name", "nom", "nome", "nombre", "display name", "organization name", "label", "libelle", "title")
_LEVEL_KEYS = ("experience level", "seniority", "seniority level", "level", "levels", "experience libelle")
_TEXT_KEYS = (
    "description", "job description", "descriptionhtml", "description html", "full description", "content", "contents",
    "body", "summary", "descripcion", "descrição", "descricao", "beschreibung", "stellenbeschreibung", "descrizione",
    "description plain", "html", "job summary", "details", "overview", "about the role", "intro", "introduction",
)  # fmt: skip
_PART_KEYS = {
    "responsibilities": "Responsibilities", "duties": "Duties", "tasks": "Tasks", "aufgaben": "Aufgaben",
    "key responsibilities": "Responsibilities", "job responsibilities": "Responsibilities", "missions": "Missions",
    "funciones": "Funciones", "responsabilidades": "Responsabilidades", "atribuicoes": "Atribuições",
    "requirements": "Requirements", "qualifications": "Qualifications", "anforderungen": "Anforderungen",
    "job requirements": "Requirements", "requisitos": "Requisitos", "profil": "Profil", "profile": "Profile",
    "minimum qualifications": "Minimum qualifications", "basic qualifications": "Basic qualifications",
    "required qualifications": "Required qualifications", "must have": "Requirements", "skills": "Skills",
    "experience requirements": "Experience", "education requirements": "Education", "competences": "Compétences",
    "preferred qualifications": "Preferred qualifications", "nice to have": "Nice to have", "preferred": "Preferred",
    "diferenciais": "Diferenciais", "bonus": "Nice to have", "desirable": "Desirable", "formations": "Formation",
    "benefits": "Benefits", "job benefits": "Benefits", "perks": "Benefits", "beneficios": "Beneficios",
    "benefícios": "Benefícios", "incentive compensation": "Benefits", "offer": "What we offer",
    "we offer": "What we offer",
    "company description": "About the company", "about company": "About the company", "about us": "About us",
    "how to apply": "How to apply", "special commitments": "Other information",
    "additional information": "Additional information",
}  # fmt: skip
_SENTENCE_GAP = re.compile(r"(?<=[.!?:;])\s+")
_SHORT = 12
_MOST_ITEMS = 200
_CLOSED = re.compile(r"^(?:closed|expired|archived|filled|inactive|unpublished|cancell?ed)$", re.IGNORECASE)


def schema_parts(job: Json) -> JobParts:
    """A schema.org JobPosting's parts."""
    company = job.get("hiringOrganization")
    employers = objects(company) or [as_object(company)]
    text = _without_items(raw(job, "description", "jobDescription"), _all_items(job))
    return JobParts(
        title=string(job, "title", "name"),
        company=string(job, "hiringOrganization")
        or string(employers[0], "name", "legalName", "organizationName")
        or string(job, "identifier.name"),
        location=schema_place(job),
        sections=(*_text_sections(text), *_part_sections(job, known=text)),
        closes=string(job, "validThrough", "dateExpires"),
    )


def schema_place(job: Json) -> str | None:
    """Where a schema.org JobPosting is: its address, or that it is remote."""
    location = job.get("jobLocation")
    if isinstance(location, str):
        return one_line(location)
    for one in objects(location) or [as_object(location)]:
        address = one.get("address")
        if isinstance(address, str) and address.strip():
            return one_line(address)
        country = string(one, "address.addressCountry", "address.addressCountry.name", "address.countryName")
        found = place(
            string(one, "address.addressLocality", "address.locality"),
            string(one, "address.addressRegion", "address.region"),
            country if country and len(country) > 3 else None,
        )
        found = found or country or string(one, "name")
        if found:
            return found
    if string(job, "jobLocationType") == "TELECOMMUTE":
        wanted = job.get("applicantLocationRequirements")
        names = [string(one, "name") for one in objects(wanted) or [as_object(wanted)]]
        return place("Remote", *names)
    return None


def generic_parts(job: Json) -> JobParts | None:
    """The parts of an object with a title and a text under any usual name; None when it has no text."""
    if is_job_posting(job) or ("hiringOrganization" in job and "jobLocation" in job):
        return schema_parts(job)
    fields = {key_words(key): value for key, value in job.items()}
    sections = _generic_sections(fields)
    title = _first_name(fields, _TITLE_KEYS)
    if not sections and title is None:
        return None
    state = _first_name(fields, ("status", "state"))
    return JobParts(
        title=title,
        company=_first_name(fields, _COMPANY_KEYS),
        location=_place(fields),
        sections=sections,
        seniority_text=_first_name(fields, _LEVEL_KEYS),
        is_closed=bool(state and _CLOSED.match(state)),
        closes=_first_name(fields, ("valid through", "closing date", "expires", "expires at", "deadline")),
    )


def _generic_sections(fields: Json) -> tuple[Section, ...]:
    texts: list[str] = []
    for key in _TEXT_KEYS:
        value = fields.get(key)
        text = value if isinstance(value, str) else ""
        if text.strip() and not any(_says(_letters(known), text) for known in texts):
            texts.append(text)
    listed = _all_items(fields)
    texts = [left for text in texts if (left := _without_items(text, listed)).strip()]
    sections = tuple(Section(None, text) for text in texts)
    return sections + _part_sections(fields, known="\n".join(texts))


def _all_items(fields: Json) -> str:
    return " ".join(item for key, value in fields.items() if key_words(key) in _PART_KEYS for item in _items(value))


def _part_sections(fields: Json, *, known: str) -> tuple[Section, ...]:
    sections: list[Section] = []
    told = _letters(known)
    for key, value in fields.items():
        heading = _PART_KEYS.get(key_words(key))
        if heading is None:
            continue
        if isinstance(value, str) and value.strip() and not _says(told, value):
            sections.append(Section(heading, value))
        items = tuple(item for item in _items(value) if not _says(told, item))
        if items:
            sections.append(Section(heading, items))
    return tuple(sections)


def _text_sections(text: str) -> tuple[Section, ...]:
    return (Section(None, text),) if text.strip() else ()


def _items(value: object) -> list[str]:
    items: list[str] = []
    for item in as_list(value)[:_MOST_ITEMS]:
        text = one_line(item) if isinstance(item, str) else _named(item)
        if text:
            items.append(text)
    return items


def _says(letters: str, other: str) -> bool:
    """Whether the letters of a text hold the beginning and the end of another."""
    theirs = _letters(other)
    return theirs[:50] in letters and theirs[-50:] in letters


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, clean(text))).lower()


def _without_items(text: str, items: str) -> str:
    """Flat text without the sentences that lists beside it say again: the lists are cut better than the text."""
    if not items or has_markup(text) or "\n" in text.strip():
        return text
    said = _letters(items)
    return " ".join(part for part in _SENTENCE_GAP.split(text) if len(part) < _SHORT or _letters(part) not in said)


def _first_name(fields: Json, keys: tuple[str, ...]) -> str | None:
    for key in keys:
        value = fields.get(key)
        found = one_line(value) if isinstance(value, str) else _named(value)
        if found:
            return found
    return None


def _named(value: object) -> str | None:
    if listed := as_list(value):
        return next((name for name in map(_named, listed) if name), None)
    if isinstance(value, str):
        return one_line(value)
    thing = {key_words(key): item for key, item in as_object(value).items()}
    return next(
        (one_line(name) for key in _NAME_KEYS if isinstance(name := thing.get(key), str) and name.strip()), None
    )


def _place(fields: Json) -> str | None:
    for key in _PLACE_KEYS:
        value = fields.get(key)
        if listed := as_list(value):
            value = listed[0]
        if isinstance(value, str) and (found := one_line(value)):
            return found
        where = as_object(value)
        found = _named(where) or place(
            string(where, "city"), string(where, "region", "state"), string(where, "country")
        )
        if found:
            return found
    return string(fields, "pays", "country", "pais") if at(fields, "city") is None else None
