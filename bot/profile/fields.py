"""A profile given as fields (JSON Resume, FRESH, RenderCV, or anything like them) as rows."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias, cast

from bot.profile.headings import section_of
from bot.profile.row import Row, RowRole, unmarked
from bot.profile.vocabulary import Section

Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | int | float | bool | None"

_SECTIONS = {
    "work": Section.EXPERIENCE,
    "employment": Section.EXPERIENCE,
    "jobs": Section.EXPERIENCE,
    "service": Section.VOLUNTEER,
    "certificates": Section.CERTIFICATES,
    "recognition": Section.AWARDS,
    "writing": Section.PUBLICATIONS,
    "speaking": Section.PUBLICATIONS,
    "samples": Section.PROJECTS,
    "testimonials": Section.REFERENCES,
    "extracurricular": Section.VOLUNTEER,
    "governance": Section.VOLUNTEER,
    "reading": Section.INTERESTS,
}
_WRAPPERS = ("cv", "resume", "sections", "history", "profile", "data")
_PERSONAL = frozenset(
    """name email phone url website location profiles image picture photo social contact headline network username
    social_networks custom_connections birth dob address meta $schema theme design locale settings canonical version
    lastmodified rendercv_settings countrycode postalcode region city summary_url""".split()
)
_TITLES = (
    "position",
    "role",
    "jobtitle",
    "title",
    "degree",
    "studytype",
    "award",
    "name",
    "label",
    "language",
    "skill",
)
_EMPLOYERS = (
    "company",
    "employer",
    "organization",
    "organisation",
    "institution",
    "issuer",
    "awarder",
    "publisher",
    "entity",
    "from",
    "venue",
)
_AREAS = ("area", "major", "field")
_TEXTS = ("summary", "description", "brief", "label", "objective", "quote", "about", "details", "reference")
_LISTS = (
    "highlights",
    "courses",
    "keywords",
    "curriculum",
    "bullets",
    "responsibilities",
    "achievements",
    "roles",
    "list",
    "skills",
)
_SKIPPED = _PERSONAL | frozenset("url repo media type category id icon color visible doi authors".split())


def rows_of_fields(text: str) -> list[Row]:
    """Every section's entries as rows that know their employer and dates. A text that is no JSON gives none."""
    try:
        found = cast("Json", json.loads(text))
    except (ValueError, RecursionError):
        return []
    return list(_document(found, depth=0))


def names_of_fields(text: str) -> tuple[str, ...]:
    """The person's name, where a field states it."""
    try:
        found = cast("Json", json.loads(text))
    except (ValueError, RecursionError):
        return ()
    names: list[str] = []
    for holder in _holders(found):
        for key in ("name", "fullName", "full_name"):
            match holder.get(key):
                case str(name) if name.strip():
                    names.append(name.strip())
                case _:
                    continue
    return tuple(names)


def _holders(found: Json) -> Iterator[Mapping[str, Json]]:
    match found:
        case Mapping():
            yield found
            for key in ("basics", "cv", "info", "contact", "personal", "resume"):
                inner = found.get(key)
                if isinstance(inner, Mapping):
                    yield inner
        case _:
            return


def _document(found: Json, *, depth: int) -> Iterator[Row]:
    match found:
        case Mapping() if depth < 6:
            for key, value in found.items():
                yield from _part(key, value, depth=depth)
        case list():
            yield from _entries(found, section=Section.OTHER)
        case str(text):
            yield from _texts(text, section=Section.OTHER)
        case _:
            return


def _part(key: str, value: Json, *, depth: int) -> Iterator[Row]:
    name = key.lower()
    if value in (None, "", [], {}) or name in _PERSONAL:
        return
    if name in {"basics", "info", "personal"} and isinstance(value, Mapping):
        yield from _basics(value)
        return
    if name in _WRAPPERS and isinstance(value, Mapping):
        yield from _document(value, depth=depth + 1)
        return
    section = _SECTIONS.get(name) or section_of(_spoken(key)) or Section.OTHER
    rows = list(_section(value, section=section))
    if rows:
        yield Row(_spoken(key), RowRole.HEADING, 2, apart=True, section=section)
        yield from rows


def _section(value: Json, *, section: Section) -> Iterator[Row]:
    match value:
        case list():
            yield from _entries(value, section=section)
        case Mapping():
            nested = [inner for inner in value.values() if isinstance(inner, list)]
            for key, inner in value.items():
                if isinstance(inner, str) and key.lower() in _TEXTS:
                    yield from _texts(inner, section=section)
            for inner in nested:
                yield from _entries(inner, section=section)
            if not nested and not any(key.lower() in _TEXTS for key in value):
                yield from _entry(value, section=section)
        case str():
            yield from _texts(value, section=section)
        case _:
            return


def _basics(fields: Mapping[str, Json]) -> Iterator[Row]:
    for key in ("label", "headline", "summary", "brief", "objective"):
        match fields.get(key):
            case str(text) if text.strip():
                yield from _texts(text, section=Section.SUMMARY)
            case _:
                continue


def _entries(values: list[Json], *, section: Section) -> Iterator[Row]:
    for value in values:
        match value:
            case str() if value.strip():
                yield Row(_flat(value), RowRole.BULLET, section=section)
            case Mapping():
                yield from _entry(value, section=section)
            case list():
                yield from _entries(value, section=section)
            case _:
                continue


def _entry(fields: Mapping[str, Json], *, section: Section) -> Iterator[Row]:
    lower = {key.lower().replace("_", ""): value for key, value in fields.items()}
    lists = [(key, value) for key, value in lower.items() if isinstance(value, list) and key not in _SKIPPED]
    if section in (Section.SKILLS, Section.LANGUAGES, Section.INTERESTS):
        yield from _group(lower, lists, section=section)
        return
    employer = _first(lower, _EMPLOYERS)
    if employer is None and section in (Section.EXPERIENCE, Section.VOLUNTEER):
        employer = _first(lower, ("name",))
    order = ("title", "name", *_TITLES) if section is Section.PROJECTS else _TITLES
    title = next((found for key in order if (found := _first(lower, (key,))) and found != employer), None)
    area = _first(lower, ("role",) if section is Section.PROJECTS else _AREAS)
    dates = _dates(lower)
    named = [part for part in (title, area, employer) if part]
    if not named and not lists and not any(_first(lower, (key,)) for key in _TEXTS):
        for key, value in lower.items():
            if isinstance(value, str) and value.strip() and key not in _SKIPPED and not key.endswith("date"):
                yield Row(_flat(value), RowRole.BULLET, section=section)
        return
    if named:
        text = ", ".join(dict.fromkeys(named)) + (f" ({dates})" if dates else "")
        yield Row(_flat(text), apart=True, section=section, employer=employer, dates=dates, is_header=True)
    for key in _TEXTS:
        about = key == "description" and isinstance(lower.get("summary"), str) and section is Section.EXPERIENCE
        match lower.get(key):
            case str(text) if text.strip() and _flat(text) not in named:
                of = Section.OTHER if about else section  # beside a summary it describes the employer
                yield from _texts(text, section=of, employer=employer, dates=dates)
            case _:
                continue
    for key, values in lists:
        of = Section.SKILLS if key in {"keywords", "skills"} else Section.OTHER if key == "roles" else section
        yield from _bullets(values, section=of, employer=employer, dates=dates)


def _bullets(values: list[Json], *, section: Section, employer: str | None, dates: str | None) -> Iterator[Row]:
    strings = [_flat(value) for value in values if isinstance(value, str) and value.strip()]
    if strings and all(len(value.split()) <= 4 for value in strings):
        strings = [", ".join(strings)]
    for value in strings:
        yield Row(value, RowRole.BULLET, section=section, employer=employer, dates=dates)
    for value in values:
        if isinstance(value, Mapping):
            yield from _entry(value, section=section)


def _group(lower: Mapping[str, Json], lists: list[tuple[str, list[Json]]], *, section: Section) -> Iterator[Row]:
    """A skill, language or interest: `name (level): keyword, keyword` on one row."""
    name = _first(lower, ("name", "language", "label", "skill", "title"))
    level = _first(lower, ("fluency", "level", "proficiency"))
    words = [_flat(word) for _, values in lists for word in values if isinstance(word, str) and word.strip()]
    details = _first(lower, ("details", "summary", "description"))
    head = f"{name} ({level})" if name and level else name
    tail = ", ".join([*words, *([details] if details else [])])
    text = f"{head}: {tail}" if head and tail else head or tail
    if text:
        yield Row(text, RowRole.BULLET, section=section)
    for _, values in lists:
        for value in values:
            if isinstance(value, Mapping):
                yield from _group({key.lower(): inner for key, inner in value.items()}, [], section=section)


def _texts(text: str, *, section: Section, employer: str | None = None, dates: str | None = None) -> Iterator[Row]:
    for line in text.split("\n"):
        if line.strip():
            yield Row(_flat(line), apart=True, section=section, employer=employer, dates=dates)


def _first(lower: Mapping[str, Json], keys: tuple[str, ...]) -> str | None:
    for key in keys:
        match lower.get(key):
            case str(text) if text.strip():
                return _flat(text)
            case Mapping() as inner:
                match inner.get("name"):
                    case str(text) if text.strip():
                        return _flat(text)
                    case _:
                        continue
            case _:
                continue
    return None


def _dates(lower: Mapping[str, Json]) -> str | None:
    begin, end = _first(lower, ("startdate", "start")), _first(lower, ("enddate", "end"))
    single = _first(lower, ("date", "releasedate", "year"))
    if begin:
        return f"{begin} – {end or 'Present'}" if end or "enddate" not in lower or lower["enddate"] != "" else begin
    return end or single


def _spoken(key: str) -> str:
    if " " in key:
        return key
    return re.sub(r"[_\-]|(?<=[a-z])(?=[A-Z])", " ", key).capitalize()


def _flat(text: str) -> str:
    return " ".join(unmarked(text).split())
