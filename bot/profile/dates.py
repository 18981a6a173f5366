"""Where a text states a time: a range, a point, or since when."""

import re

from bot.profile.vocabulary import MONTHS, PRESENT

_MONTH = rf"(?:{'|'.join(sorted(set(MONTHS.split()), key=len, reverse=True))})\.?"
_YEAR = r"(?:19|20)\d\d"
_POINT = (
    rf"(?:{_MONTH}[,]?\s+(?:\d{{1,2}},?\s+)?(?:de\s+|of\s+)?{_YEAR}(?![\d-])"
    rf"|{_MONTH}\s*[’'/-]\s?\d\d\b"
    rf"|\d{{1,2}}[./]\d{{1,2}}[./]{_YEAR}|{_YEAR}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d)"
    rf"|\d{{1,2}}\s?[./-]\s?{_YEAR}|{_YEAR}\s?[-/.]\s?\d{{1,2}}(?!\d)|{_YEAR}(?!\d))"
)
_NOW = "|".join(re.escape(word.strip()) for word in PRESENT.split(";") if word.strip())
_TO = r"(?:\s*(?:[-–—−‒~]|-{2,3})\s*|\s+(?:to|until|till|through|bis|à|au|a|até|hasta|al|ao|tot|do)\s+(?:la\s+|o\s+)?)"
_OPEN = r"(?:(?:since|from|seit|ab|depuis|desde|dal|sinds|vanaf|od)\s+)"
_END = rf"(?:{_POINT}|{_NOW}|\?\?\?|\.\.\.)(?!\w)"
_BOUND = r"(?<![\w$€£.,/-])"

RANGE = re.compile(
    rf"{_BOUND}(?:(?:{_MONTH}|\?\?\?){_TO}{_POINT}|\?\?\?{_TO}(?:{_NOW})|{_POINT}{_TO}{_END}|{_YEAR}[-–](?:1[3-9]|[2-9]\d)(?![\d-])"
    rf"|{_OPEN}{_POINT}|{_POINT}\s*[-–—]\s*$)(?!\w)",
    re.IGNORECASE,
)
POINT = re.compile(rf"{_BOUND}{_POINT}(?![\w%])", re.IGNORECASE)
DURATION = re.compile(
    r"^\W*(?:\d+\s+(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|anos?|mês)\W*){1,2}$", re.IGNORECASE
)
_OPEN_END = re.compile(rf"{_POINT}\s*[-–—]$", re.IGNORECASE)
_ALONE_NOW = re.compile(rf"^(?:{_NOW})$", re.IGNORECASE)
_ALONE_END = re.compile(rf"^(?:{_POINT}|{_NOW})(?!\w)", re.IGNORECASE)


def find_dates(text: str) -> re.Match[str] | None:
    """The first range in `text`, or else its first single date."""
    return RANGE.search(text) or POINT.search(text)


def is_dated(text: str) -> bool:
    """A range, or a single date at the beginning or end of a short text, as headers have them."""
    if RANGE.search(text):
        return True
    point = POINT.search(text)
    if point is None or len(text.split()) > 16:
        return False
    after = text[point.end() :].strip(" )].,|")
    before = text[: point.start()].strip(" ([|,")
    return not before or not after or text[: point.start()].rstrip().endswith(("(", "|", "—", "–"))


def ends_with_range(text: str) -> bool:
    """Whether a time range is the last thing that a row says."""
    found = RANGE.search(text)
    return found is not None and not re.search(r"[^\W_]", text[found.end() :])


def is_only_dates(text: str) -> bool:
    """Nothing but a time, brackets and separators: a header's own row or cell."""
    found = find_dates(text)
    if found is None:
        return bool(DURATION.match(text) or _ALONE_NOW.match(text.strip()))
    rest = text[: found.start()] + text[found.end() :]
    rest = POINT.sub("", rest)
    return not re.sub(
        r"\((?:expected|anticipated|voraussichtlich|prévu)\)|expected|[\W_]", "", rest, flags=re.IGNORECASE
    )


def runs_on(text: str, following: str) -> bool:
    """`2017 –` on one row and `Present` on the next are one range."""
    return bool(_OPEN_END.search(text.strip())) and bool(_ALONE_END.match(following.strip()))
