"""A job posting's page: title, company and place, and the blocks of its main content."""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from bot.posting.extracted import SourceBlock
from bot.posting.fields import Json
from bot.posting.jsonld import job_postings
from bot.posting.markup import clean, node_blocks

_NOISE_TAGS = frozenset({"nav", "footer", "form", "aside", "dialog", "label"})
_NOISE_NAME = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|share|sharing|social|newsletter|login|sign-?in|signup|"
    r"modal|similar-?jobs|related(?:-jobs)?|navbar|nav|menu|footer|sidebar|popup|overlay|skip-?link|visually-hidden|"
    r"sr-only|eeoc?|application-form|recommended|advert|ads?|banner|toast|tooltip)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ROOTS = frozenset({"html", "body", "main", "article"})


@dataclass(frozen=True, slots=True)
class PageParts:
    """What a page holds, before it is decided which of it is the posting."""

    title: str | None
    postings: tuple[Json, ...]
    blocks: tuple[SourceBlock, ...]


def read_page(html: str, *, url: str | None = None) -> PageParts:
    """The parts of a page that stands at `url`."""
    del url
    tree = LexborHTMLParser(html)
    scripts = [node.text() for node in tree.css("script[type='application/ld+json']")]
    main = tree.css_first("main, [role=main], article") or tree.body
    return PageParts(
        title=_title(tree),
        postings=tuple(job_postings(scripts)),
        blocks=node_blocks(main, skip=is_noise) or node_blocks(tree.body, skip=is_noise),
    )


def is_noise(node: LexborNode, tag: str) -> bool:
    """Whether an element is not part of the running text: navigation, forms, banners, hidden things."""
    if tag in _NOISE_TAGS:
        return True
    attributes = node.attributes
    if not attributes or tag in _ROOTS:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if style and re.search(r"display\s*:\s*none", style):
        return True
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return bool(_NOISE_NAME.search(names))


def _title(tree: LexborHTMLParser) -> str | None:
    heading = tree.css_first("h1")
    text = clean(heading.text()) if heading else ""
    if not text:
        shown = tree.css_first("title")
        text = clean(shown.text()) if shown else ""
    return text or None
