"""A page printed from a browser: the date, the page's name and its address at the edges of every sheet."""

import re

_HEAD = re.compile(
    r"^\s*#*\s*\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:\s?[AP]M)?(?:\s+\|?\s*\S.*)?$", re.IGNORECASE
)
_FOOT = re.compile(
    r"^\s*(?:https?://|file:/|www\.)\S+(?:\s+(?:Page )?\d{1,3}\s?(?:/|of)\s?\d{1,3})?\s*$", re.IGNORECASE
)
_PAGE = re.compile(r"^\s*(?:page |seite |página )?\d{1,3}\s?(?:/|of|von|de)\s?\d{1,3}\s*$", re.IGNORECASE)


def without_print_edges(text: str) -> str:
    """The text without what a browser prints above and below every sheet; as it was where no such line stands."""
    lines = text.split("\n")
    if not any(_HEAD.match(line) for line in lines):
        return text
    kept = [line for line in lines if not (_HEAD.match(line) or _FOOT.match(line) or _PAGE.match(line))]
    return "\n".join(kept)
