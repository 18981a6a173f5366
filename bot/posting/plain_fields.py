"""What a text says of itself before it begins: front matter, an archiver's header, `Title: …` lines."""

import re
from dataclasses import dataclass

_FRONT_MATTER = re.compile(r"\A\s*(?:---|\+\+\+)\s*\n(?P<head>.*?)\n(?:---|\+\+\+)\s*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(?P<key>[\w /#&().-]{2,32}?)\s*[:=]\s*(?P<value>.*)$", re.UNICODE)
_PAGE_NAME = re.compile(
    r"^(?:offene stellen|stellen(?:angebote)?|careers?|jobs?|open positions|vacancies|join us|karriere|recrutement"
    r"|empleos|vagas|kariéra|採用情報|募集要項|work with us|we are hiring)$",
    re.IGNORECASE,
)
"""A page's name, not a job's."""
_ASIDE = re.compile(r"\s+[·|•]\s+")
_NEXT_FIELD = re.compile(r"\s+(?:Salary|Pay|Location|Department|Reports To|Job Type|Grade)(?: [A-Z][a-z]+)?:\s.*$")
"""A second field on the line of the first: `Job Title: Bookkeeper Salary Range: …`."""
_ARCHIVED = re.compile(r"^\[?(?:https?://\S+|archived? |captured? |retrieved |snapshot|source:|saved )", re.I)
_TITLE_KEYS = frozenset(
    key.strip()
    for key in """
        title | job title | position title | position | role | job | vacancy | job name | titel | stelle
        | stellenbezeichnung | intitulé | poste | puesto | título | cargo | vaga | pozice | 職種
    """.split("|")
)
_COMPANY_KEYS = frozenset(
    key.strip()
    for key in """
        company | employer | organization | organisation | company name | companyname | hiring organization
        | firma | arbeitgeber | entreprise | société | empresa | compañía | společnost | 会社名
    """.split("|")
)
_LOCATION_KEYS = frozenset(
    key.strip()
    for key in """
        location | job location | place | city | work location | primary location | ort | arbeitsort | standort | lieu
        | localisation | ubicación | lugar | local | cidade | lokalita | addresslocality | duty location | 勤務地
    """.split("|")
)
_SENIORITY_KEYS = frozenset({"seniority", "seniority level", "experience level", "level", "career level"})
_BODY_KEYS = frozenset({"description", "job description", "full description", "body", "text", "content"})
_NO_PLACE = re.compile(
    r"(?:in[- ]person|on[- ]?site|in[- ]office|office[- ]based|hybrid|flexible|various|n/?a)\.?", re.IGNORECASE
)
"""How the work is done, in the field for where: `Work Location: In person`."""
_HEADER_LINES = 24
_LONGEST_VALUE = 140


@dataclass(frozen=True, slots=True)
class Fields:
    """What the text's own labels state."""

    title: str | None = None
    company: str | None = None
    location: str | None = None
    seniority_text: str | None = None
    has_header: bool = False


def read_fields(text: str) -> tuple[Fields, str]:
    """The labelled fields, and the text without those that are no part of the posting."""
    front = _FRONT_MATTER.match(text)
    found: dict[str, str] = {}
    if front:
        _read_lines(front["head"].splitlines(), found)
        found.pop("has_header", None)
        text = text[front.end() :]
        if _PAGE_NAME.search(found.get("title", "")):
            found.pop("title")
    lines = text.splitlines()
    body = _read_header(lines, found)
    _read_anywhere(lines, found)
    return (
        Fields(
            title=found.get("title"),
            company=found.get("company"),
            location=found.get("location"),
            seniority_text=found.get("seniority"),
            has_header=bool(found.get("title")),
        ),
        "\n".join(body),
    )


def _read_header(lines: list[str], found: dict[str, str]) -> list[str]:
    """Skip an archiver's header: addresses and `Key: value` lines above the posting, when they make a block."""
    start = 0
    while start < len(lines) and (not lines[start].strip() or _ARCHIVED.match(lines[start].strip())):
        start += 1
    end, keyed = start, 0
    while end < min(len(lines), start + _HEADER_LINES):
        match = _FIELD.match(lines[end].strip())
        if match is None:
            break
        key = match["key"].strip().lower()
        _keep(key, match["value"], found)
        keyed += 1
        if key in _BODY_KEYS:
            return [match["value"], *lines[end + 1 :]]
        end += 1
    return lines[start:] if keyed < 2 or not {"title", "company"} & found.keys() else lines[end:]


def _read_anywhere(lines: list[str], found: dict[str, str]) -> None:
    for line in lines[:400]:
        if len(line) <= _LONGEST_VALUE + 40:
            match = _FIELD.match(line.strip("*#|_ \t").replace("**", "").replace("__", ""))
            if match:
                _keep(match["key"].strip().lower(), match["value"], found, only_missing=True)


def _read_lines(lines: list[str], found: dict[str, str]) -> None:
    for line in lines:
        match = _FIELD.match(line.strip())
        if match and not line.startswith((" ", "\t")):
            _keep(match["key"].strip().lower(), match["value"], found)


def _keep(key: str, value: str, found: dict[str, str], *, only_missing: bool = True) -> None:
    value = _NEXT_FIELD.sub("", value.replace("**", "").replace("__", "")).strip(" \t\"'*_|")
    if key in _COMPANY_KEYS:
        value = _ASIDE.split(value, maxsplit=1)[0]
    if not value or len(value) > _LONGEST_VALUE or (key in _LOCATION_KEYS and _NO_PLACE.fullmatch(value)):
        return
    for name, keys in (
        ("title", _TITLE_KEYS),
        ("company", _COMPANY_KEYS),
        ("location", _LOCATION_KEYS),
        ("seniority", _SENIORITY_KEYS),
    ):
        if key in keys and not (only_missing and name in found):
            found[name] = value
