"""The JSON of job boards, read by its shape: one job as its parts, or the jobs of a whole board."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.posting.fields import (
    Json,
    as_list,
    as_object,
    at,
    is_false,
    name_from_slug,
    objects,
    one_line,
    place,
    raw,
    string,
    url_slug,
)
from bot.posting.markup import clean, fragment_blocks


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the advertisement: its own heading or none, and HTML, plain text or a list of items."""

    heading: str | None
    content: str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JobParts:
    """One job as its board states it, before its text is cut into blocks."""

    title: str | None
    company: str | None
    location: str | None
    sections: tuple[Section, ...]
    seniority_text: str | None = None
    is_closed: bool = False
    closes: str | None = None


@dataclass(frozen=True, slots=True)
class JobChoice:
    """One job of a board reply: what names it, and the object itself."""

    key: str
    title: str
    job: Json
    context: Json


_LISTS = (
    "jobs", "offers", "content", "data", "items", "results", "result", "jobPostings", "positions",
    "SearchResult.SearchResultItems",
)  # fmt: skip

Shape = tuple[Callable[[Json], bool], Callable[[Json], JobParts]]


def board_jobs(value: object) -> tuple[JobChoice, ...]:
    """The jobs a reply lists; empty when the reply is not a list of jobs."""
    board = as_object(value)
    listed: list[object] = as_list(value)
    for path in _LISTS:
        if not listed:
            listed = as_list(at(board, path))
    choices: list[JobChoice] = []
    for job in objects(listed):
        title = _listed_title(job)
        if title and not is_false(job, "isListed"):
            key = string(job, "id", "shortcode", "slug", "_jobposting.identifier.value", "uuid", "MatchedObjectId")
            address = string(job, "jobUrl", "absolute_url", "hostedUrl", "url", "careers_url", "shortlink")
            address = address or _smartrecruiters_page(job)
            choices.append(JobChoice(key=address or key or title, title=title, job=job, context=board))
    return tuple(choices)


def matches_job(choice: JobChoice, wanted: str) -> bool:
    """Whether a listed job is the one an address named, by id, shortcode, slug or the end of its own address."""
    names = {
        string(choice.job, path)
        for path in ("id", "shortcode", "code", "slug", "guid", "uuid", "internal_job_id", "friendly_id", "path")
    }
    if wanted in names:
        return True
    addresses = (string(choice.job, path) for path in ("jobUrl", "absolute_url", "hostedUrl", "url", "careers_url"))
    ends = [address.split("?")[0].rstrip("/").rsplit("/", 1)[-1] for address in addresses if address]
    return any(wanted in {end, end.split("-", 1)[0]} for end in ends)


def job_parts(job: Json, *, board: Json | None = None) -> JobParts | None:
    """One job's parts, by the first shape that knows it; None when no shape does."""
    for is_shape, read in _SHAPES:
        if is_shape(job):
            parts = read(job)
            if parts.company is None and board:
                named = string(board, "name", "company.name", "company_name", "title")
                return _with_company(parts, named)
            return parts
    return None


def _with_company(parts: JobParts, company: str | None) -> JobParts:
    return JobParts(
        title=parts.title,
        company=company,
        location=parts.location,
        sections=parts.sections,
        seniority_text=parts.seniority_text,
        is_closed=parts.is_closed,
        closes=parts.closes,
    )


def _smartrecruiters_page(job: Json) -> str | None:
    company, number = string(job, "company.identifier"), string(job, "id")
    known = company and number and number.isdigit() and at(job, "refNumber") is not None
    return f"https://jobs.smartrecruiters.com/{company}/{number}" if known else None


def _listed_title(job: Json) -> str | None:
    return string(
        job, "title", "text", "name", "titulo", "intitule", "MatchedObjectDescriptor.PositionTitle", "jobOpeningName"
    )


def _sections(*pairs: tuple[str | None, str]) -> tuple[Section, ...]:
    return tuple(Section(heading, content) for heading, content in pairs if content.strip())


def _greenhouse(job: Json) -> JobParts:
    return JobParts(
        title=string(job, "title"),
        company=string(job, "company_name"),
        location=string(job, "location.name"),
        sections=_sections((None, raw(job, "content"))),
        closes=string(job, "application_deadline"),
    )


def _lever(job: Json) -> JobParts:
    opening = raw(job, "description") or raw(job, "opening") + raw(job, "descriptionBody")
    body = raw(job, "descriptionBody")
    if body and clean(body)[:80] not in clean(opening):
        opening = raw(job, "opening") + body
    sections = _sections((None, opening or raw(job, "descriptionPlain")))
    for part in objects(job.get("lists")):
        sections += _sections((string(part, "text"), raw(part, "content")))
    sections += _sections((None, raw(job, "additional", "additionalPlain")))
    texts = [raw(job, "descriptionPlain", "description"), raw(job, "additionalPlain", "additional")]
    slug = url_slug(string(job, "hostedUrl", "applyUrl"), part=0)
    return JobParts(
        title=string(job, "text"),
        company=name_from_slug(slug, texts, title=string(job, "text")) if slug else None,
        location=string(job, "categories.location") or place(*map(one_line, _strings(job, "categories.allLocations"))),
        sections=sections,
        is_closed=string(job, "state") in {"closed", "archived"},
    )


def _ashby(job: Json) -> JobParts:
    slug = url_slug(string(job, "jobUrl", "applyUrl"), part=0)
    texts = [raw(job, "descriptionPlain", "descriptionHtml")]
    return JobParts(
        title=string(job, "title"),
        company=name_from_slug(slug, texts, title=string(job, "title")) if slug else None,
        location=string(job, "location", "locationName"),
        sections=_sections((None, raw(job, "descriptionHtml", "descriptionPlain"))),
    )


def _workday(reply: Json) -> JobParts:
    job = as_object(reply.get("jobPostingInfo"))
    address = string(job, "externalUrl") or ""
    tenant = address.removeprefix("https://").split(".")[0] if "myworkdayjobs.com" in address else None
    named = string(reply, "hiringOrganization.name")
    texts = [block.text for block in fragment_blocks(raw(job, "jobDescription"))]
    return JobParts(
        title=string(job, "title"),
        company=(name_from_slug(tenant, texts) if tenant else None) or named,
        location=string(job, "location", "jobRequisitionLocation.descriptor"),
        sections=_sections((None, raw(job, "jobDescription"))),
        is_closed=is_false(job, "posted"),
        closes=string(job, "endDate"),
    )


def _smartrecruiters(job: Json) -> JobParts:
    parts = as_object(at(job, "jobAd.sections"))
    sections: tuple[Section, ...] = ()
    for key in ("companyDescription", "jobDescription", "qualifications", "additionalInformation"):
        sections += _sections((string(parts, f"{key}.title"), raw(parts, f"{key}.text")))
    return JobParts(
        title=string(job, "name", "title"),
        company=string(job, "company.name", "company.identifier"),
        location=string(job, "location.fullLocation")
        or place(string(job, "location.city"), string(job, "location.region"), string(job, "location.country")),
        sections=sections,
        seniority_text=string(job, "experienceLevel.label"),
        is_closed=is_false(job, "active"),
    )


def _workable(job: Json) -> JobParts:
    whole = raw(job, "full_description")
    parts = (
        (None, raw(job, "description")),
        ("Requirements", raw(job, "requirements")),
        ("Benefits", raw(job, "benefits")),
    )
    location = as_object(job.get("location")) or job
    return JobParts(
        title=string(job, "title"),
        company=string(job, "company.name", "account.name", "company"),
        location=place(string(location, "city"), string(location, "region", "state"), string(location, "country"))
        or string(job, "location.location_str"),
        sections=_sections(*parts) if raw(job, "requirements") or not whole else _sections((None, whole)),
        seniority_text=string(job, "experience"),
        is_closed=string(job, "state") in {"closed", "archived"},
    )


def _recruitee(job: Json) -> JobParts:
    return JobParts(
        title=string(job, "title"),
        company=string(job, "company_name"),
        location=place(string(job, "city"), string(job, "state_name"), string(job, "country"))
        or string(job, "location"),
        sections=_sections((None, raw(job, "description")), ("Requirements", raw(job, "requirements"))),
        seniority_text=string(job, "experience_code"),
        is_closed=string(job, "status") in {"closed", "archived", "unpublished"},
        closes=string(job, "close_at"),
    )


def _bamboohr(reply: Json) -> JobParts:
    job = as_object(at(reply, "result.jobOpening"))
    return JobParts(
        title=string(job, "jobOpeningName", "title"),
        company=string(job, "companyName", "company.name"),
        location=place(
            string(job, "location.city", "atsLocation.city"),
            string(job, "location.state", "atsLocation.state"),
            string(job, "location.addressCountry", "atsLocation.country"),
        ),
        sections=_sections((None, raw(job, "description"))),
        seniority_text=string(job, "minimumExperience"),
        is_closed=string(job, "jobOpeningStatus") in {"Closed", "Filled", "Canceled"},
    )


def _rippling(job: Json) -> JobParts:
    places = [string(item, "name") for item in objects(job.get("workLocations"))] + [
        item for item in as_list(job.get("workLocations")) if isinstance(item, str)
    ]
    return JobParts(
        title=string(job, "name", "title"),
        company=string(job, "companyName", "company.name"),
        location=next((one for one in places if one), None),
        sections=_sections((None, raw(job, "description.company")), (None, raw(job, "description.role"))),
    )


def _breezy(job: Json) -> JobParts:
    return JobParts(
        title=string(job, "name"),
        company=string(job, "company.name"),
        location=string(job, "location.name"),
        sections=_sections((None, raw(job, "description"))),
        seniority_text=string(job, "experience.name"),
    )


def _pinpoint(job: Json) -> JobParts:
    headings = ("key_responsibilities", "skills_knowledge_expertise", "benefits")
    sections = _sections((None, raw(job, "description")))
    for key in headings:
        heading = string(job, f"{key}_header") or key.replace("_", " ").capitalize()
        sections += _sections((heading, raw(job, key)))
    return JobParts(
        title=string(job, "title"),
        company=string(job, "company.name", "company_name"),
        location=string(job, "location.name", "location.city"),
        sections=sections,
        closes=string(job, "deadline_at"),
    )


def _personio(job: Json) -> JobParts:
    sections: tuple[Section, ...] = ()
    for part in objects(job.get("personioSections")):
        sections += _sections((string(part, "name"), raw(part, "value")))
    return JobParts(
        title=string(job, "title"),
        company=string(job, "company"),
        location=string(job, "location"),
        sections=sections,
        seniority_text=string(job, "seniority"),
    )


def _teamtailor(item: Json) -> JobParts:
    job = as_object(item.get("_jobposting"))
    address = at(as_object(next(iter(objects(job.get("jobLocation"))), job.get("jobLocation"))), "address")
    return JobParts(
        title=string(job, "title") or string(item, "title"),
        company=string(job, "hiringOrganization.name"),
        location=place(string(address, "addressLocality"), string(address, "addressRegion")),
        sections=_sections((None, raw(job, "description") or raw(item, "content_html", "content_text"))),
        closes=string(job, "validThrough"),
    )


def _usajobs(reply: Json) -> JobParts:
    job = as_object(reply.get("MatchedObjectDescriptor")) or reply
    details = as_object(at(job, "UserArea.Details"))
    duties = details.get("MajorDuties")
    duty_items = tuple(item for item in as_list(duties) if isinstance(item, str))
    sections = _sections((None, raw(details, "JobSummary")))
    sections += (Section("Duties", duty_items),) if duty_items else _sections(("Duties", raw(details, "MajorDuties")))
    sections += _sections(
        ("Qualifications", raw(job, "QualificationSummary")),
        ("Requirements", raw(details, "KeyRequirements", "Requirements")),
        ("Education", raw(details, "Education")),
        ("How you will be evaluated", raw(details, "Evaluations")),
        ("Benefits", raw(details, "Benefits")),
        ("How to apply", raw(details, "HowToApply")),
        ("Other information", raw(details, "OtherInformation")),
    )
    where = objects(job.get("PositionLocation"))
    return JobParts(
        title=string(job, "PositionTitle"),
        company=string(job, "OrganizationName", "DepartmentName"),
        location=string(where[0], "LocationName", "CityName") if where else string(job, "PositionLocationDisplay"),
        sections=sections,
        closes=string(job, "ApplicationCloseDate"),
    )


def _strings(job: Json, path: str) -> list[str]:
    return [item for item in as_list(at(job, path)) if isinstance(item, str)]


def _has(*paths: str) -> Callable[[Json], bool]:
    return lambda job: all(at(job, path) is not None for path in paths)


_SHAPES: tuple[Shape, ...] = (
    (_has("jobPostingInfo.jobDescription"), _workday),
    (_has("jobAd.sections"), _smartrecruiters),
    (_has("MatchedObjectDescriptor"), _usajobs),
    (_has("PositionTitle", "UserArea"), _usajobs),
    (_has("result.jobOpening"), _bamboohr),
    (_has("content", "absolute_url"), _greenhouse),
    (_has("content", "internal_job_id"), _greenhouse),
    (_has("text", "hostedUrl"), _lever),
    (_has("text", "descriptionPlain"), _lever),
    (_has("title", "descriptionHtml"), _ashby),
    (_has("title", "shortcode"), _workable),
    (_has("title", "careers_url"), _recruitee),
    (_has("title", "slug", "company_name", "requirements"), _recruitee),
    (_has("name", "description.role"), _rippling),
    (_has("title", "personioSections"), _personio),
    (_has("title", "_jobposting"), _teamtailor),
    (_has("friendly_id", "name", "description"), _breezy),
    (_has("title", "key_responsibilities"), _pinpoint),
)
