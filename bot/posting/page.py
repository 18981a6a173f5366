"""A job posting's page: what it says about the job, and the blocks of its main content without the page around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from bot.posting.extracted import BlockRole, SourceBlock
from bot.posting.fields import Json
from bot.posting.gate import PageSigns
from bot.posting.head import Head, head_of_line, read_head
from bot.posting.jsonld import job_postings
from bot.posting.markup import BLOCK_TAGS, UNREAD_TAGS, Skip, clean, fragment_blocks, node_blocks, parse_html
from bot.posting.notices import CLOSED, CLOSED_HINTS, COOKIE_NOTICE, COOKIES, JOB_LINK, NEEDS_BROWSER
from bot.posting.structures import DESCRIPTION_SELECTORS, END_HEADING, SCREEN_WORDS

_NOISE_TAGS = frozenset({"nav", "footer", "form", "aside", "dialog", "label", "fieldset"})
_NOISE_NAME = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|share|sharing|social|newsletter|login|sign-?in|signup|"
    r"modal|similar-?jobs|related(?:-jobs)?|navbar|nav|menu|footer|sidebar|popup|overlay|skip-?link|visually-hidden|"
    r"sr-only|accessibility-hidden|eeoc?|application-form|recommended|advert|ads?|banner|toast|tooltip|dropdown|"
    r"deprecated-browser-message|alert|contextual-sign-in-modal|tabs)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MOST_PARTS = 40
_ANY_TAG = re.compile(r"<[^<>]*>")
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_ROOTS = frozenset({"html", "body", "main", "article"})
_RUN_OF_TEXT = 25
_MAIN_SHARE = 0.8
_MIN_DESCRIPTION = 250
_NOTICE_MAX = 200
_SHELL_MAX = 600
_SHELL_SCRIPT = 8_000
_SCRIPT_FILE = 1_000
"""What a script in a file of its own counts for: its length is not known."""
_APP_ROOT = "#root, #app, #__next, #__nuxt, app-root, [data-reactroot], [ng-app], [id*=react-root]"
_FORM_FIELDS = frozenset({"text", "email", "tel", "textarea", "url", "radio", "checkbox", "file", "number", "date"})


@dataclass(frozen=True, slots=True)
class PageParts:
    """What a page holds. `described` is the description where a known structure marks it, else the main content."""

    head: Head
    postings: tuple[Json, ...]
    described: tuple[SourceBlock, ...]
    is_marked: bool
    is_closed: bool
    tree: LexborHTMLParser


def read_page(html: str, *, url: str | None = None) -> PageParts:
    """The parts of a page that stands at `url`."""
    tree = parse_html(html)
    scripts = [node.text() for node in tree.css("script[type='application/ld+json' i]")]
    marked = _marked_description(tree)
    skip = _noise_around(tree)
    if marked:
        described = marked
    elif tree.css_first("head > *, main, article, h1, div") is None:
        described = fragment_blocks(html)
    else:
        described = _without_screen(node_blocks(_main_node(tree, skip), skip=skip))
    head = read_head(tree, described, url=url)
    if head.title is None and described:
        head = head_of_line(described[0].text) or head
    is_closed = _may_say_closed(html) and _says_closed(tree)
    return PageParts(head, tuple(job_postings(scripts)), described, bool(marked), is_closed, tree)


def is_shell(page: PageParts) -> bool:
    """Whether the little text of a page stands around a script that would draw the rest."""
    if page.is_marked or _length(page.described) >= _SHELL_MAX:
        return False
    return page.tree.css_first(_APP_ROOT) is not None or _script_length(page.tree) > _SHELL_SCRIPT


def _needs_script(tree: LexborHTMLParser) -> bool:
    asks = any(NEEDS_BROWSER.search(node.html or "") for node in tree.css("noscript"))
    return asks or tree.css_first(_APP_ROOT) is not None


def _script_length(tree: LexborHTMLParser) -> int:
    inline = sum(len(node.text()) for node in tree.css("script:not([type*=json])"))
    return inline + _SCRIPT_FILE * len(tree.css("script[src]"))


def _may_say_closed(html: str) -> bool:
    """A look at the raw page around the words that matter: reading all of it twice costs more than the posting."""
    lowered = html.lower()
    for hint in CLOSED_HINTS:
        start = lowered.find(hint)
        while start >= 0:
            around = _ANY_TAG.sub("", lowered[max(start - _NOTICE_MAX, 0) : start + _NOTICE_MAX])
            if CLOSED.search(around):
                return True
            start = lowered.find(hint, start + _NOTICE_MAX // 2)
    return False


def _says_closed(tree: LexborHTMLParser) -> bool:
    notices = (block.text for block in node_blocks(tree.body, skip=_is_hidden) if len(block.text) < _NOTICE_MAX)
    return any(CLOSED.search(notice) for notice in notices)


def page_signs(tree: LexborHTMLParser) -> PageSigns:
    """What a page without a description shows instead."""
    blocks = node_blocks(tree.body, skip=_is_hidden)
    fields = [node.attributes.get("type") or "text" for node in tree.css("input, textarea, select")]
    jobs: dict[str, str] = {}
    for link in tree.css("a[href]"):
        address, text = link.attributes.get("href") or "", clean(link.text(separator=" "))
        if JOB_LINK.search(address) and 6 < len(text) < 120 and not SCREEN_WORDS.match(text):
            jobs.setdefault(address, text)
    return PageSigns(
        text="\n".join(block.text for block in blocks),
        fields=sum(kind in _FORM_FIELDS for kind in fields),
        takes_files="file" in fields,
        asks_password="password" in fields,
        cookie_length=sum(len(block.text) for block in blocks if COOKIES.search(block.text)),
        script_length=_script_length(tree),
        needs_script=_needs_script(tree),
        jobs=tuple(jobs.items()),
    )


def _is_hidden(node: LexborNode, tag: str) -> bool:
    del tag
    attributes = node.attributes
    return bool(attributes) and ("hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or "")))


def _noise_around(tree: LexborHTMLParser) -> Skip:
    """`is_noise`, but what holds the page's heading is not noise whatever it is called."""
    holders = _holders(tree.css_first("h1"))
    wrappers = _holders(tree.css_first("main, [role=main], form h1 ~ ul, form h1 ~ * ul"))

    def skip(node: LexborNode, tag: str) -> bool:
        if not is_noise(node, tag):
            return False
        # A page that is one form, or whose navigation was never closed, still has its text inside.
        return node.mem_id not in (wrappers if tag in _NOISE_TAGS else holders)

    return skip


def _holders(node: LexborNode | None) -> set[int]:
    """An element and all that it stands in."""
    found: set[int] = set()
    while node is not None:
        found.add(node.mem_id)
        node = node.parent
    return found


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
    if style and _HIDDEN.search(style):
        return True
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return names != " " and bool(_NOISE_NAME.search(names))


def _marked_description(tree: LexborHTMLParser) -> tuple[SourceBlock, ...]:
    for selector in DESCRIPTION_SELECTORS:
        blocks: list[SourceBlock] = []
        seen: set[int] = set()
        for node in tree.css(selector)[:_MOST_PARTS]:
            if _has_ancestor(node, seen):
                continue
            seen.add(node.mem_id)
            blocks.extend(block for block in node_blocks(node) if block not in blocks[-200:])
        if sum(len(block.text) for block in blocks) >= _MIN_DESCRIPTION:
            return _without_screen(tuple(blocks))
    return ()


def _has_ancestor(node: LexborNode, seen: set[int]) -> bool:
    above = node.parent
    while above is not None:
        if above.mem_id in seen:
            return True
        above = above.parent
    return False


def _main_node(tree: LexborHTMLParser, skip: Skip) -> LexborNode | None:
    """The deepest element that holds most of the page's running text, links not counted."""
    body = tree.body
    if body is None:
        return tree.root
    sums: list[tuple[LexborNode, int]] = []
    path: list[tuple[LexborNode, int]] = [(body, 0)]
    node = body.first_child
    while path:
        if node is None:
            done, total = path.pop()
            sums.append((done, total))
            if path:
                above, so_far = path[-1]
                path[-1] = (above, so_far + total)
            node = done.next if path else None
            continue
        tag = node.tag or ""
        if tag == "-text":
            length = len((node.text_content or "").strip())
            if length >= _RUN_OF_TEXT:
                above, so_far = path[-1]
                path[-1] = (above, so_far + length)
        elif not (tag.startswith(("-", "!")) or tag in UNREAD_TAGS or tag == "a" or skip(node, tag)):
            path.append((node, 0))
            node = node.first_child
            continue
        node = node.next
    whole = sums[-1][1]
    # Post-order: the first that holds the share is the deepest, because two of them cannot be apart.
    return next((one for one, total in sums if total >= _MAIN_SHARE * whole and one.tag in BLOCK_TAGS | _ROOTS), body)


def _without_screen(blocks: Sequence[SourceBlock]) -> tuple[SourceBlock, ...]:
    """Blocks up to the heading where other jobs or the form begin, without the words of buttons and links."""
    kept: list[SourceBlock] = []
    for block in blocks:
        if block.role is BlockRole.HEADING and END_HEADING.match(block.text) and _length(kept) >= _MIN_DESCRIPTION:
            break
        if not (SCREEN_WORDS.match(block.text) or COOKIE_NOTICE.search(block.text)):
            kept.append(block)
    return tuple(kept)


def _length(blocks: Sequence[SourceBlock]) -> int:
    return sum(len(block.text) for block in blocks if block.role is not BlockRole.HEADING)
