"""An HTML profile as Markdown: headings, list items and blocks, without scripts and addresses."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

_BLOCKS = frozenset(
    """address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form header hr html li
    main nav ol p pre section table tbody td tfoot th thead tr ul""".split()
)
_SILENT = frozenset("script style noscript template svg head title iframe object button select".split())
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def html_to_text(source: str) -> str:
    """Markdown with one block a line."""
    root = LexborHTMLParser(source).body
    if root is None:
        return ""
    parts: list[str] = []
    _walk(root, parts)
    lines = (re.sub(r"[ \t\r\f\v\xa0]+", " ", line).strip() for line in "".join(parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def _walk(root: LexborNode, parts: list[str]) -> None:
    """Depth first without recursion: pages may nest deeper than Python's stack."""
    stack: list[LexborNode | str] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        tag = node.tag or ""
        if tag == "-text":
            parts.append(re.sub(r"\s+", " ", node.text_content or ""))
            continue
        if tag in _SILENT or tag.startswith(("-", "!")):
            continue
        before, after = ("", "\n") if _opens_item(node) else _marks(tag)
        children: list[LexborNode] = []
        child = node.child
        while child is not None:
            children.append(child)
            child = child.next
        stack.append(after)
        stack.extend(reversed(children))
        parts.append(before)


def _opens_item(node: LexborNode) -> bool:
    """`<li><p>` is one bullet, not a bullet and a paragraph."""
    parent = node.parent
    if parent is None or parent.tag != "li" or node.tag not in {"p", "div"}:
        return False
    before = node.prev
    while before is not None and not (before.text_content or "").strip():
        before = before.prev
    return before is None


def _marks(tag: str) -> tuple[str, str]:
    if tag in _HEADINGS:
        return f"\n\n{'#' * int(tag[1])} ", "\n"
    if tag == "li":
        return "\n- ", "\n"
    if tag in {"p", "section", "table", "article", "ul", "ol"}:
        return "\n\n", "\n\n"
    if tag in {"td", "th"}:
        return " ", " | "
    return ("\n", "\n") if tag in _BLOCKS else ("", "")
