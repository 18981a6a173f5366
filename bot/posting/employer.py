"""Who the employer is, where only the running text says it."""

import re
from collections import Counter

from bot.posting.title import names_role

_NAME = r"(?P<name>(?:[A-Z0-9][\w&'’.-]*)(?:[ ](?:of|the|for|and|&|in|[A-Z0-9][\w&'’.-]*)){0,8}?)"
_START = r"(?:^|[.!?]\s*|\n)"
_FORM = r"(?:,? (?:LLC|Inc|Ltd|GmbH|AG|PLC|plc)\b\.?)?(?: \([A-Z][\w&.’' -]{1,40}\))?(?:,[^,.]{3,80},)?"
_IS = (
    "(?:is|was) (?:an? |the |one of|proud|committed|founded|looking|seeking|hiring|building|acknowledged|created"
    "|established|transforming|recruiting|family)"
)
_WITH = (
    "(?:About|[Jj]oin|[Cc]areer (?:with|at)|[Ww]ork(?:ing)? (?:at|for)|[Ll]ife at|[Mm]ember of|[Tt]eam at"
    "|[Ww]elcome to)"
)
_DOES = (
    "(?:offers|provides|has|believes|values|requires|does not|supports|helps|makes|delivers|welcomes|serves|works"
    "|employs|strives|removes|specializes|specialises)"
)
_OWNED = "(?:mission|values|team|products|clients|customers|vision|success|platform|culture|software)"
_SELLS = "(?:software )?(?:solutions|products|platform|services|stores|locations|employees|team members)"
_PATTERNS = tuple(
    (weight, re.compile(pattern, re.MULTILINE))
    for weight, pattern in (
        (3, rf"{_START}{_NAME}{_FORM} {_IS}"),
        (3, rf"\b{_WITH} {_NAME}(?=[,.!?\n]| is | are | we | as | and | today| team| in )"),
        (3, rf"\b[Aa]t {_NAME}(?=,? (?:we|our|you)\b)"),
        (2, rf"{_START}{_NAME} {_DOES}\b"),
        (1, rf"\b{_NAME}['’]s {_OWNED}\b"),
        (1, rf"\b{_NAME} {_SELLS}\b"),
    )
)
_NOT_NAMES = frozenset(
    """
    this the we our you your it they there here that these those what who if as in on at for and or with he she i a
    an position role job company candidate candidates applicant applicants team work location description summary
    benefits experience ability required responsibilities qualifications department office people employees all
    please about us incumbent applications elections democracy compensation salary how why when where no yes not one
    each every some many member members customer customers client clients us who uk europe
""".split()
)
_PLACE_BEHIND = re.compile(r"\s+[-–—|·•]\s+|,\s+")
_TOP_LINES = 6
_ENOUGH = 3
_LEADING = re.compile(r"^(?:The|Our|Your|This|A|An|At|Join|About)\s+")
_BRACKET_BEHIND = re.compile(r"\s*\([^)]*\)$")
_NAME_GOES_ON = re.compile(r"(?:[ ](?:of|the|for|and|&|in|[A-Z0-9][\w&'’-]*)){1,4}")
_TRAILING = re.compile(r"(?:\s+(?:of|the|for|and|&|in))+$")


def company_from_text(text: str, *, title: str | None) -> str | None:
    """The name that the text uses for the employer, None where none stands out."""
    scores: Counter[str] = Counter()
    for weight, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            name = _TRAILING.sub("", match["name"].strip(" .,'’"))
            if _may_be_name(name, title=title):
                scores[name] += weight
    for name in list(scores):
        scores[name] += min(3, text.count(name) - 1)
    for name in list(scores):
        shorter = _LEADING.sub("", name)
        if shorter != name and shorter in scores:
            scores[shorter] += scores[name]
    if not scores:
        return _above_title(text, title)
    name, score = max(scores.items(), key=lambda entry: (entry[1], -text.find(entry[0])))
    return _in_full(name, text) if score >= _ENOUGH else None


def _above_title(text: str, title: str | None) -> str | None:
    """The short line right above the title, where the page says it more than once."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if title not in lines[1:]:
        return None
    above = lines[lines.index(title) - 1]
    is_name = len(above.split()) <= 6 and above[:1].isupper() and text.count(above) > 1 and "." not in above
    return above if is_name and lines.index(title) > 0 else None


def _in_full(name: str, text: str) -> str:
    """The name as a short line at the top has it: `Wickerby Park School, Shrewsbury` for `Wickerby Park`."""
    spelt = re.search(rf"{_START}{_NAME} \({re.escape(name)}\)", text, re.MULTILINE)
    if spelt and spelt["name"].startswith(name):  # "Harbour Aid Society of Leith (Harbour Aid) was …"
        return spelt["name"]
    for line in text.split("\n", _TOP_LINES)[:_TOP_LINES]:
        head = _BRACKET_BEHIND.sub("", _PLACE_BEHIND.split(line.strip(), maxsplit=1)[0])
        if head.startswith(name) and len(name) < len(head) and _NAME_GOES_ON.fullmatch(head[len(name) :]):
            return head
    return name


def _may_be_name(name: str, *, title: str | None) -> bool:
    words = name.split()
    if not words or len(name) < 2 or len(words) > 8:
        return False
    if words[0].lower() in _NOT_NAMES and len(words) == 1:
        return False
    if all(word.lower() in _NOT_NAMES for word in words):
        return False
    bare = _LEADING.sub("", name).lower()
    if names_role(bare.split(" of ", maxsplit=1)[0]) and " of " in bare:  # "The Commissioner of Elections": the job
        return False
    if title and (bare in title.lower() or title.lower() in bare):
        return False
    return not bare.split()[0].isdigit() or len(words) > 1
