"""Taking apart statements whose list markers were lost on the way: `…as a teamStrong skills…`."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from bot.posting.headings import ends_with_heading
from bot.posting.verbs import BASE_VERBS, opens_with_verb

_FEWEST_POINTS = 4
_FEWEST_SURE_POINTS = 2
_SHORTEST_TEXT = 300
_INLINE_BULLET = re.compile(
    r"\s*[•●▪◦‣∙·■◆➢➤►✓✔✅★]\s*|(?<=[\w.;:)*])\s*-\s{3,}|(?<=[.;:)*])-\s+(?=[A-Z])|\s+\*\s{2,}|\s*[\U0001F300-\U0001FAFF]\ufe0f?\s*"
)
_POINT = re.compile(
    r"(?P<end>[.!?;:…)]+[\"'”’]?)(?=[A-ZÀ-ÖØ-ÞĀ-Ž“‘¿¡][\w’'“]*[\s,])"  # "service.Commission based"
    r"|(?P<word>(?<=[a-zà-öø-ÿ0-9%+)]))(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ’']*(?:[\s,:./]|$))",  # "teamStrong skills"
    re.UNICODE,
)
_COMMA_POINT = re.compile(r"(?<=[a-zà-öø-ÿ)]),(?=(?P<after>[A-Z][a-z]+)\b)")
"""`across time zones,Booking flights`: no space behind a comma and a capital, over and over, is a lost list."""
_FEWEST_COMMA_POINTS = 3
_DASHED = re.compile(r"\s+[-–—]\s+(?=[A-ZÀ-ÖØ-Þ0-9])")
_FEWEST_DASHED = 3
_FEWEST_DASHED_WORDS = 4
_SURE_POINT = re.compile(
    r"(?<=[a-zà-öø-ÿ]{3})[.!?:;)](?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ’']+[\s,:])"  # a sentence ended and the next began
    r"|(?<=[\w.!?)])(?=[¿¡])"
    r"|(?<=[a-zà-öø-ÿ]{2}\?)(?=[A-ZÀ-ÖØ-Þ])"
)
"""Seams that speak for themselves, however few they are."""
_ANY_POINT = re.compile(
    r"[^\W\d_A-ZÀ-ÖØ-Þ0-9%+)?!.:;](?=[A-ZÀ-ÖØ-Þ¿¡])|[\w)][.!?:;,…)]+[\"'”’]?[A-ZÀ-ÖØ-ÞĀ-Ž“‘¿¡]|[%+)\d][A-Z]"
)
"""Without one of these there is no seam at all."""
_COMPOUND = re.compile(r"\b[A-Z][a-zà-öø-ÿ]+[A-Z][a-zà-öø-ÿ]+\b|\b[a-z]{1,3}[A-Z][a-z]+\b")
_CAPITALS_SEAM = re.compile(r"(?<=[A-ZÀ-ÖØ-Þ]{4})(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2})")
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


def unglue(text: str, *, names: frozenset[str] = frozenset()) -> list[str]:
    """The statements that run together in `text`; the text alone where nothing speaks for it.

    `names` are words like `TransferWise` that the posting spells with a capital inside.
    """
    pieces = [piece.strip() for piece in _INLINE_BULLET.split(text)]
    if len(pieces) < 3:
        pieces = _dashed(text)
    pieces = [piece for piece in pieces if piece]
    if len(pieces) < 3:  # one dot in a line of data is no list
        pieces = [text]
    lost = len(_points(text, names=names, sure=True)) >= _FEWEST_SURE_POINTS or (
        len(text) >= _SHORTEST_TEXT and len(_points(text, names=names, sure=False)) >= _FEWEST_POINTS
    )
    return [part for piece in pieces for part in _split(piece, _points(piece, names=names, sure=not lost))]


def _dashed(text: str) -> list[str]:
    """`Duties - Sort the post - Answer the door - …` as its items; dashes between names or dates are left alone."""
    pieces = [piece.strip() for piece in _DASHED.split(text)]
    items = pieces[1:]
    long_enough = sum(len(item.split()) >= _FEWEST_DASHED_WORDS for item in items)
    is_list = len(items) >= _FEWEST_DASHED and long_enough * 3 >= len(items) * 2
    return [piece for piece in pieces if piece] if is_list else [text]


def compound_names(texts: Iterable[str]) -> frozenset[str]:
    """Words with a capital inside that occur more than once in a posting: names, not seams."""
    counts = Counter(word for text in texts for word in _COMPOUND.findall(text))
    return frozenset(word for word, count in counts.items() if count > 1)


def _split(text: str, points: list[int]) -> list[str]:
    pieces = [text[start:end].strip() for start, end in pairwise([0, *points, len(text)])]
    if len(pieces) > 1:
        pieces = [piece.removesuffix(",") for piece in pieces]
    return [piece for piece in pieces if piece]


def _points(text: str, *, names: frozenset[str], sure: bool) -> list[int]:
    """Where statements meet without a space. `sure` leaves out all that could be a name or an abbreviation."""
    if not _ANY_POINT.search(text) and not _CAPITALS_SEAM.search(text):
        return []
    shielded = _URL.sub(lambda match: "#" * len(match.group()), text)
    found = {match.end() for match in _SURE_POINT.finditer(shielded)}
    commas = list(_COMMA_POINT.finditer(shielded))
    if len(commas) >= _FEWEST_COMMA_POINTS:
        found |= {match.end() for match in commas if _opens(match["after"]) or not sure}
    found |= {
        match.end()
        for match in _CAPITALS_SEAM.finditer(shielded)
        if ends_with_heading(shielded[max(0, match.end() - 60) : match.end()])
    }
    for match in _POINT.finditer(shielded):
        at = match.end()
        if (not sure and match["end"] is not None) or (
            match["end"] is None and _is_seam(shielded, at, names=names, sure=sure)
        ):
            found.add(at)
    return sorted(found)


def _is_seam(text: str, at: int, *, names: frozenset[str], sure: bool) -> bool:
    """Whether a capital inside a word begins a new statement."""
    left = _LEFT_WORD.search(text[max(0, at - 40) : at])
    right = _RIGHT_WORD.match(text, at)
    if right is None or left is None:
        return right is not None and not sure
    before, after = left.group(), right.group()
    if before + after in names or (before + after).lower() in BRANDS or len(before) < 2:
        return False
    if ends_with_heading(text[max(0, at - 60) : at]):
        return True
    opens = after in OPENERS or after.lower() in _verbs()
    if before.islower() and len(before) > 3 and opens:
        return True
    if sure or len(after) < 2:
        return False
    if before[0].isupper():  # "TransferWise": a name, unless the rest is an ordinary opener
        return opens or (not before.isupper() and len(before) > 7)
    return True


def _opens(word: str) -> bool:
    return word in OPENERS or opens_with_verb([word.lower(), "the"], "en")


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return frozenset(BASE_VERBS)
