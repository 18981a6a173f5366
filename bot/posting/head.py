"""Who is hiring for what and where, from a page's head: its headings, its title, its address and its labels."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from bot.posting.extracted import SourceBlock
from bot.posting.fields import name_from_slug
from bot.posting.headings import label_of
from bot.posting.markup import clean
from bot.posting.roles import role_strength
from bot.posting.site import SECTION_NAME, is_section_name
from bot.posting.structures import (
    COMPANY_LABELS,
    COMPANY_SELECTORS,
    JOB_SITES,
    LOCATION_LABELS,
    LOCATION_SELECTORS,
    TITLE_LABELS,
    TITLE_SELECTORS,
)

_BEFORE = re.compile(
    r"(?:^|.*[|–—])\s*(?P<company>[^|]+?)\s*(?::|[-–—|@]|\b(?:is )?(?:hiring|recruiting|seeking)(?: an?)?"
    r"|\b(?:sucht|recrute|recherche|busca|cerca|zoekt)(?: (?:eine?n?|une?|un[ao]?|een))?)\s*$"
)
_AFTER = re.compile(
    r"^\s*(?:,?\s+\b(?:at|bei|chez|en|na|with)\b\s+|[-–—|@,:]\s*)(?P<company>[^|]+?)\s*(?:\s[-–—]\s.*|\|.*)?$"
)
_PREFIX = re.compile(r"^(?:job application for|apply (?:for|to)|careers?:|job:|vacancy:|remote(?= ))\s+", re.IGNORECASE)
_SUFFIX = re.compile(r"\s*[-–—|]\s*(?:application|apply|careers?|jobs?|job (?:details?|posting))\s*$", re.IGNORECASE)
_SITE_BEHIND = re.compile(
    r"\s*(?:[-|–]\s*)?(?:careers?(?: site| page| portal)?|jobs?|job board|vacancies|recruitment"
    r"|karriere(?:portal|seite)?"
    r"|stellen(?:portal|angebote|markt)?|recrutement|carrières|empleos?|trabaja con nosotros|vagas|kariéra)$",
    re.IGNORECASE,
)
_PAGE_BEFORE = re.compile(
    r"^(?:careers?|jobs?|vacancies|karriere|stellenangebote?|recrutement|empleo)\s*[-–—|:]\s*", re.IGNORECASE
)
"""What an employer calls the part of its site where its jobs stand, behind its name."""
_LEGAL = re.compile(
    r"(?:(?:株式会社|有限会社|合同会社)[一-龥ァ-ヶーぁ-んA-Za-z]{2,15}|[一-龥ァ-ヶーA-Za-z]{2,15}(?:株式会社|有限会社)"
    r"|(?:[A-ZÄÖÜ][\w&.'’\-]*\s){1,4}"
    r"(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Ltd\.?|LLC|Inc\.?|S\.A\.|SARL|SAS|s\.r\.o\.|a\.s\.|BV|B\.V\.))"
)
_FORM_BEHIND = re.compile(
    r",?\s(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Ltd\.?|LLC|Inc\.?|S\.A\.|SARL|SAS|s\.r\.o\.|a\.s\.|BV|B\.V\.)$"
)
_SITE_SECTION = re.compile(rf"\s*[-–—|:]\s*{SECTION_NAME}(?=\s*(?:\s[-–—]|[|:]))", re.IGNORECASE)
_SECTION_OF = re.compile(
    rf"(?P<edge>[-–—|:]\s*){SECTION_NAME} (?:at|with|in|bei|chez|presso|bij|@) (?:the )?(?=\S)", re.IGNORECASE
)
"""`… | Careers | Tarn` and `… - Careers at Tarn`: the part of the site beside the name of who has it."""
_BESIDE = re.compile(r"\s+[|–—:-]\s+")
_TITLE_MAX = 300
_SLUG_HOSTS = (
    (re.compile(r"(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|smartrecruiters\.com)$"), "path"),
    (re.compile(r"^apply\.workable\.com$"), "path"),
    (re.compile(r"\.(?:recruitee\.com|teamtailor\.com|bamboohr\.com|breezy\.hr|pinpointhq\.com)$"), "host"),
    (re.compile(r"\.(?:wd\d+\.)?myworkdayjobs\.com$"), "host"),
    (re.compile(r"\.jobs\.personio\.(?:de|com)$"), "host"),
)


@dataclass(frozen=True, slots=True)
class Head:
    """What the page says about the job before it describes it."""

    title: str | None
    company: str | None
    location: str | None


def read_head(tree: LexborHTMLParser, blocks: Sequence[SourceBlock], *, url: str | None) -> Head:
    """Title, company and place of a page; None for what it does not tell."""
    page_titles = _page_titles(tree)
    title = _selected(tree, TITLE_SELECTORS) or _titled_heading(tree, page_titles) or _labelled(blocks, TITLE_LABELS)
    title = title or _first_heading(tree)
    company = _selected(tree, COMPANY_SELECTORS)
    if title is None and page_titles:
        title, company_of_title = _split(page_titles[0])
        company = company or company_of_title
    company = (
        company
        or _company_beside(title, page_titles)
        or _labelled(blocks, COMPANY_LABELS)
        or _site_name(tree)
        or _company_of_address(_address(tree) or url, blocks)
        or _legal_name(tree)
    )
    return Head(title, company, _selected(tree, LOCATION_SELECTORS) or _labelled(blocks, LOCATION_LABELS))


def head_of_line(line: str) -> Head | None:
    """`Company | Title | Place | …`, as in monthly hiring threads; None for any other line."""
    parts = [clean(part) for part in line.split("|")]
    if len(parts) < 3 or any(len(part) > 90 for part in parts):
        return None
    rest = [part for part in parts[1:] if part and not _TERMS.match(part)]
    title = next((part for part in rest if _ROLE.search(part)), None)
    place = next((part for part in rest if part != title and _PLACE.match(part)), None)
    return Head(title, parts[0], place) if title else None


_TERMS = re.compile(
    r"^(?:(?:full|part)[- ]?time|on-?site|remote|hybrid|contract|intern(?:ship)?s?|visa|https?://\S+|\$.*)$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:engineers?|developers?|analysts?|scientists?|designers?|managers?|architects?|leads?|head|director|"
    r"administrators?|consultants?|specialists?|researchers?|writers?|programmers?|associates?|interns?|officers?|"
    r"coordinators?|assistants?|representatives?|sre|devops|cto|vp|technicians?|nurses?|teachers?)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^[A-ZÀ-Ý][\w .’'\-]+(?:,\s*[\w .’'\-]+)*$")


def _page_titles(tree: LexborHTMLParser) -> list[str]:
    found: list[str] = []
    for selector in ("head > title", "meta[property='og:title']", "meta[name='twitter:title']", "title"):
        node = tree.css_first(selector)
        if node is None:
            continue
        text = clean(node.attributes.get("content") or "" if node.tag == "meta" else node.text())
        if text and len(text) <= _TITLE_MAX and text not in found:
            found.append(text)
    return found


def _selected(tree: LexborHTMLParser, selectors: Iterable[str]) -> str | None:
    for selector in selectors:
        for text in _texts(tree, selector):
            if len(text) <= 200:
                return text
    return None


def _texts(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [text for node in tree.css(selector)[:8] if (text := clean(node.text(separator=" ")))]


def _titled_heading(tree: LexborHTMLParser, page_titles: Sequence[str]) -> str | None:
    """The heading that the page's own title repeats: the job, on every board that names its pages well."""
    for selector in ("h1", "h2", "h3"):
        told = [
            text
            for text in _texts(tree, selector)
            if len(text) > 3
            and not is_section_name(text)
            and any(text.lower() in title.lower() for title in page_titles)
        ]
        if told:
            return max(told, key=len)
    return None


def _first_heading(tree: LexborHTMLParser) -> str | None:
    """The first heading; where that names a part of the site, the first below it that names a role."""
    headings = _texts(tree, "h1")
    named = [text for text in headings if not is_section_name(text)]
    if named or not headings:
        return named[0] if named else None
    below = [text for selector in ("h2", "h3") for text in _texts(tree, selector) if label_of(text) is None]
    return next((text for text in below if role_strength(text)), below[0] if below else None)


def _split(page_title: str) -> tuple[str, str | None]:
    """A page's title without a heading to hold it against: the job and, beside it, who offers it."""
    text = _SUFFIX.sub("", _PREFIX.sub("", page_title))
    hiring = re.match(r"^(?P<company>.+?) (?:is )?hiring (?P<title>.+?)(?: in .+)?$", text)
    if hiring:
        return hiring["title"], hiring["company"]
    parts = [
        part
        for part in re.split(r"\s+[|–—]\s+|\s+-\s+|\s+@\s+", text)
        if not JOB_SITES.match(part.strip()) and not is_section_name(part)
    ]
    if len(parts) == 1 and (at := re.match(r"^(?P<title>.+?) at (?P<company>[A-Z].+)$", parts[0])):
        return at["title"], at["company"]
    return (parts[0], parts[-1]) if len(parts) > 1 else (parts[0] if parts else text, None)


def _company_beside(title: str | None, page_titles: Sequence[str]) -> str | None:
    if not title:
        return None
    for page_title in page_titles:
        text = _SUFFIX.sub("", page_title)
        start = text.lower().find(title.lower())
        if start < 0:
            parts = [clean(part) for part in _BESIDE.split(page_title)]
            named = [part for part in parts if not is_section_name(part)]
            if len(named) == 1 < len(parts) and not JOB_SITES.match(named[0]):
                return named[0]
            continue
        before, after = text[:start], _SITE_SECTION.sub("", text[start + len(title) :])
        after = _SECTION_OF.sub(r"\g<edge>", after)
        for match in (_BEFORE.match(before), _AFTER.match(after)):
            name = _SITE_BEHIND.sub("", clean(_PAGE_BEFORE.sub("", match["company"]))) if match else ""
            is_site = JOB_SITES.match(name) or is_section_name(name)
            if name and not is_site and not _PREFIX.match(f"{name} x"):
                return name
    return None


def _site_name(tree: LexborHTMLParser) -> str | None:
    node = tree.css_first("meta[property='og:site_name']")
    name = clean(node.attributes.get("content") or "") if node else ""
    name = _SITE_BEHIND.sub("", name)
    return name if name and not JOB_SITES.match(name) else None


def _address(tree: LexborHTMLParser) -> str | None:
    canonical = tree.css_first("link[rel=canonical]")
    shown = tree.css_first("meta[property='og:url']")
    return (canonical.attributes.get("href") if canonical else None) or (
        shown.attributes.get("content") if shown else None
    )


def _company_of_address(url: str | None, blocks: Sequence[SourceBlock]) -> str | None:
    """The tenant in a board's address, spelled as the page spells it."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    for pattern, where in _SLUG_HOSTS:
        if pattern.search(host):
            path = [piece for piece in parts.path.split("/") if piece]
            slug = host.split(".")[0] if where == "host" else (path[0] if path else "")
            return name_from_slug(slug, [block.text for block in blocks]) if slug else None
    return None


def _labelled(blocks: Sequence[SourceBlock], labels: frozenset[str]) -> str | None:
    for label, value in pairwise(blocks):
        if label.text.rstrip(":： ").lower() in labels and len(value.text) <= 100:
            return value.text
    return None


def _legal_name(tree: LexborHTMLParser) -> str | None:
    """The name with a legal form behind or before it that the page says most often."""
    text = tree.body.text(separator="\n") if tree.body else ""
    counts = Counter(clean(match.group()) for match in _LEGAL.finditer(text))
    if not counts:
        return None
    name, count = counts.most_common(1)[0]
    short = _FORM_BEHIND.sub("", name)
    return short if text.count(short) > 2 * count else name  # a page speaks of itself by the name people use
