"""Taking apart statements whose list markers were lost on the way: `…as a teamStrong skills…`."""

import re

_FEWEST_POINTS = 4
_SHORTEST_TEXT = 300
_INLINE_BULLET = re.compile(r"\s*[•●▪◦‣∙·■◆➢➤►✓✔✅★]\s*|(?<=[\w.;:)*])\s*-\s{3,}|(?<=[.;:)*])-\s+(?=[A-Z])|\s+\*\s{2,}")
_POINT = re.compile(
    r"(?P<end>[.!?;:…)]+[\"'”’]?)(?=[A-ZÀ-ÖØ-ÞĀ-Ž“‘¿¡][\w’'“]*[\s,])"  # "service.Commission based"
    r"|(?P<word>(?<=[a-zà-öø-ÿ0-9%+)]))(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ’']*(?:[\s,:.]|$))",  # "teamStrong skills"
    re.UNICODE,
)
_SURE_POINT = re.compile(
    r"(?<=[a-zà-öø-ÿ]{3})[.!?:;)](?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ’']+[\s,])"  # a sentence ended and the next began
    r"|(?<=[\w.!?)])(?=[¿¡])"
    r"|(?<=[a-zà-öø-ÿ]{2}\?)(?=[A-ZÀ-ÖØ-Þ])"
)
"""Seams that speak for themselves, however few they are."""
_LEFT_WORD = re.compile(r"[^\W_]+$", re.UNICODE)
_RIGHT_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_URL = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|#URL_\w+#?")

OPENERS = frozenset(
    """
    Ability Able Strong Excellent Experience Experienced Must Good Great Knowledge Proven Proficient Proficiency
    Prior Previous Bachelor Bachelors Degree Minimum Responsible Responsibilities Requirements Qualifications Work
    Working What You Your We Our The This Fluent Familiarity Understanding Demonstrated Solid Highly High Self
    Willing Willingness Benefits Valid Manage Develop Provide Assist Ensure Support Maintain Create Build Lead
    Design Help Perform Communicate Additional Please Through Being Pay Salary Applying Under Three Five Two One
    Flexible Generous Life Medical Gym Employees
""".split()
)
"""Words with which a statement often begins: after one of these a capital inside a word is no brand name."""

BRANDS = frozenset(
    """
    powerpoint javascript typescript github gitlab linkedin youtube wordpress devops mysql postgresql nosql graphql
    hubspot quickbooks indesign sharepoint onedrive autocad solidworks salesforce paypal ebay iphone ipad macos ios
    whatsapp tiktok mailchimp servicenow openai mongodb dynamodb bigquery datadog postman photoshop coreldraw
    appscript datastudio bitbucket typeform airtable clickup docusign fedex deepmind nodejs fullstack phd saas paas
    iaas mba usa covid bsc msc
""".split()
)


def unglue(text: str) -> list[str]:
    """The statements that run together in `text`; the text alone where nothing speaks for it."""
    pieces = [piece.strip() for piece in _INLINE_BULLET.split(text)]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) < 3:  # one dot in a line of data is no list
        pieces = [text]
    return [part for piece in pieces for part in _unglued(piece, whole=text)]


def is_glued(text: str) -> bool:
    """Whether so many capitals stand inside words that list markers must have been lost."""
    return len(text) >= _SHORTEST_TEXT and len(_points(text, whole=text)) >= _FEWEST_POINTS


def _unglued(text: str, *, whole: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    for point in _points(text, whole=whole) if is_glued(whole) else _sure_points(text):
        pieces.append(text[start:point].strip())
        start = point
    pieces.append(text[start:].strip())
    return [piece for piece in pieces if piece]


def _sure_points(text: str) -> list[int]:
    shielded = _URL.sub(lambda match: "#" * len(match.group()), text)
    return [match.end() for match in _SURE_POINT.finditer(shielded)]


def _points(text: str, *, whole: str) -> list[int]:
    shielded = _URL.sub(lambda match: "#" * len(match.group()), text)
    found: list[int] = []
    for match in _POINT.finditer(shielded):
        at = match.end()
        if match["end"] is not None or _is_seam(shielded, at, whole=whole):
            found.append(at)
    return found


def _is_seam(text: str, at: int, *, whole: str) -> bool:
    left = _LEFT_WORD.search(text[max(0, at - 40) : at])
    right = _RIGHT_WORD.match(text, at)
    if right is None:
        return False
    before, after = (left.group() if left else ""), right.group()
    if not before:
        return True
    if (before + after).lower() in BRANDS or len(before) < 2 or len(after) < 2:
        return False
    if after in OPENERS:
        return True
    if before[0].isupper():  # "TransferWise": a name, unless it stands once and the rest is an ordinary opener
        return before.isupper() is False and whole.count(before + after) == 1 and len(before) > 7
    return whole.count(before + after) == 1 or len(before) > 3
