"""Who the employer is, where only the running text says it."""

import re
from collections import Counter
from collections.abc import Iterator

from bot.posting.headings import label_of
from bot.posting.roles import names_role

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
        (2, rf"\b(?:[Aa]|[Yy]our|[Oo]ur) {_NAME} (?:career|employee|team member|colleague)\b"),
        (3, rf"\b(?:located|housed|situated) in (?:the )?{_NAME}(?= \()"),
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
_BODY = re.compile(
    r"\b(?:Office|Board|Commission|Council|Department|Agency|Bureau|Authority|University|College|School|Hospital"
    r"|Clinic|Foundation|Trust|Bank|Institute|Society|Association|Church|Museum|Library|Society|Centre|Center|Group"
    r"|Company|Government|County|District|Inc|LLC|Ltd|GmbH|PLC|Partners|Partnership|Services|Elections)\b\.?"
)
"""Words that make a capitalised line the name of somebody who employs."""
_BARE_NAME = re.compile(r"(?:[A-Z][\w&'’.-]*|of|the|for|and|&|in)(?: (?:[A-Z][\w&'’.-]*|of|the|for|and|&|in)){1,7}")
_PUBLIC = re.compile(
    r"\b(?:(?:City|County|Town|Borough|University|State) of (?:[A-Z][a-z]+ ?){1,3}|(?:[A-Z][a-z]+\.? ){1,2}County)\b"
)
_WITHIN_CAPITALS = re.compile(r"[A-Z][\w&'’.-]*|of|the|for|and|on|in|&")
_ACRONYM = re.compile(r"[A-Z]{2,7}")
_PLACE_BEHIND = re.compile(r"\s+[-–—|·•]\s+|,\s+")
_TOP_LINES = 6
_LONGEST_NAME = 90
_HEADING_SHARE = 0.5
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
    for name in _bare_names(text, title):
        scores[name] += _ENOUGH
    name, score = max(scores.items(), key=lambda entry: (entry[1], -text.find(entry[0])), default=("", 0))
    if score >= _ENOUGH:
        return _in_full(name, text)
    return _above_title(text, title) or _public_body(text)


def _bare_names(text: str, title: str | None) -> Iterator[str]:
    """Lines that are nothing but the name of an office, school or firm which the text says again elsewhere."""
    for line in {line.strip() for line in text.split("\n") if len(line) <= _LONGEST_NAME}:
        if not _BARE_NAME.fullmatch(line) or line == title or text.count(line) < 2:
            continue
        label = label_of(line)
        if label is not None and label.share >= _HEADING_SHARE:
            continue
        is_body = _BODY.fullmatch(line.split()[-1]) is not None
        if is_body or (_BODY.search(line) and not names_role(line)):
            yield line


def _public_body(text: str) -> str | None:
    """The city, county or university that a text names most, where nobody else is named."""
    counts = Counter(match.group().strip() for match in _PUBLIC.finditer(text))
    return counts.most_common(1)[0][0] if counts else None


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
    if _ACRONYM.fullmatch(name) and (whole := _spelt_out(name, text)):
        return whole
    for line in text.split("\n", _TOP_LINES)[:_TOP_LINES]:
        head = _BRACKET_BEHIND.sub("", _PLACE_BEHIND.split(line.strip(), maxsplit=1)[0])
        if head.startswith(name) and len(name) < len(head) and _NAME_GOES_ON.fullmatch(head[len(name) :]):
            return head
    return name


def _spelt_out(acronym: str, text: str) -> str | None:
    """`Fellside Aid Trust` for FAT, where the text says `the Fellside Aid Trust (FAT)`."""
    at = text.find(f" ({acronym})")
    if at < 0:
        return None
    words: list[str] = []
    for word in reversed(text[max(0, at - _LONGEST_NAME) : at].split()):
        if not _WITHIN_CAPITALS.fullmatch(word):
            break
        words.insert(0, word)
    for start, word in enumerate(words):
        initials = "".join(part[0] for part in words[start:] if part[0].isupper())
        if word[0].isupper() and word != "The" and acronym in (initials, initials[1:]):
            return " ".join(words[start:])
    return None


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
