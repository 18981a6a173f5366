"""Where a question shows that a piece was cut out of a posting, or is asked in a way that does not suit the piece."""

import itertools
import re
from collections.abc import Sequence

_MOST_IN_A_BREATH = 34
_MOST_QUOTED = 16
_JOINTS = frozenset("a an the of in on at by for with from to into and or through via our your their its".split())
_KINDS_OF_THING = frozenset(
    """
    depth list lists scope scopes valve valves diary profit platform platforms control controls team teams manager
    managers code codes data system systems process processes product products project projects record records report
    reports budget client clients customer customers department level meeting office operation operations order orders
    plan plans policy policies practice practices price quality sales schedule service services skill skills staff
    standard standards stock store supply support task tasks tool tools training user users vendor vendors vehicle
    vehicles work agent features feature strategy position candidate candidates requirement requirements procedure
    """.split()
)
_ASIDES = frozenset("often usually sometimes frequently typically mostly thereby therefore hence".split())
_TAKES_AN_OBJECT = frozenset(
    "ensure ensuring provide providing maintain maintaining create creating develop developing manage managing "
    "deliver delivering identify identifying make making build building implement implementing produce producing "
    "establish establishing supervise supervising achieve achieving prepare preparing define defining direct directing "
    "prioritize prioritizing prioritise prioritising handle handling execute executing own owning improve "
    "improving".split()
)
_UNSUITED = re.compile(
    r"with half the budget\?|hardest to (?:read|use|know|see)|notice “” in your first|get past you|made better with|"
    r"(?:-dimensional|-driven|-oriented|facing|literate|numerate|-based)(?:,| took| get| to use| in your|\?)"
)
"""Ways of asking that suit few lines: noticing a quality, a budget for a subject, a qualifier taken for a thing."""
_HAS_SIZE = re.compile(
    r"system|platform|pipeline|network|service|infrastructure|application|database|api|warehouse|workflow|site|app|"
    r"cluster|server|store|event|program|process",
    re.IGNORECASE,
)
_MANY = re.compile(r"(?:(?!and |or )[\w’'/&.-]+(?: [\w’'/&.-]+){0,4}, ){3}(?:and|or) (?!what|why|how|who|where)")
"""More than three members: nobody keeps them in mind while looking for an answer."""
_PILED = re.compile(
    r"\b(?:in|with|the) \w+(?:tion|sion|ment|sis|ance),? (?:\w+(?:tion|sion|ment|sis|ance),? )?and "
    r"\w+(?:tion|sion|ment|sis|ance) of\b"
)
_NO_THING = re.compile(
    r"\b(?:about|with) (?:[\w-]+ (?:and )?)?(?:upbeat|outgoing|cheerful|numerate|literate|energetic|driven|motivated) "
    r"(?:took|at first|that|turn|which|and)|\bboth (?:with)?in and\b|[“ ](?:stellar|astounding|amazing|world-class) "
)
_QUOTED = re.compile(r"“([^”]*)”")


def badly_cut(text: str) -> list[str]:
    """What is wrong, a few words each; empty where nothing was found."""
    asking = re.sub(r"(?<=\d),(?=\d)", "", re.split(r"[.!]”?\s+(?=[A-Z])", text)[-1])
    words = re.findall(r"[\w’'+#./&-]+[,:;]?", _QUOTED.sub("Q", asking).rstrip("?"))
    bare = [word.rstrip(",:;") for word in words]
    lows = [word.lower().replace("’", "'") for word in bare]
    checks = (
        ("breath", len(words) > _MOST_IN_A_BREATH),
        ("capital in the middle", _lone_capital(bare)),
        ("object left out", _hole_behind_verb(lows)),
        ("two kinds of verb", _mixes_verb_forms(words)),
        ("frame does not suit", _is_unsuited(asking)),
        ("broken tail", re.search(r"\d%[,?:]", asking) is not None or _broken_tail(words, bare, lows)),
        ("owner unknown", _nobody_owns(lows)),
        ("too long a list", _MANY.search(_QUOTED.sub("Q", asking)) is not None),
        ("nouns piled up", _PILED.search(asking) is not None),
        ("quality taken for a thing", _NO_THING.search(asking) is not None),
        ("quotation too long", any(len(one.split()) > _MOST_QUOTED for one in _QUOTED.findall(asking))),
    )
    return [name for name, is_wrong in checks if is_wrong]


def _lone_capital(bare: Sequence[str]) -> bool:
    """`senior technical Depth`: a common thing with a capital beside small letters, which no name has."""
    for before, word, after in zip(bare, bare[1:], [*bare[2:], ""], strict=False):
        common = word[:1].isupper() and word.lower() in _KINDS_OF_THING
        if common and before[:1].islower() and before not in _JOINTS and not after[:1].isupper():
            return True
    return False


def _hole_behind_verb(lows: Sequence[str]) -> bool:
    """`manage through the director the diary`, `support of both`: a joint where the thing should stand."""
    for verb, joint in itertools.pairwise(lows):
        if verb in _TAKES_AN_OBJECT and joint in {"through", "across", "within", "by", "via", "of", "into", "for"}:
            return True
    return ("of", "both") in itertools.pairwise(lows)


def _mixes_verb_forms(words: Sequence[str]) -> bool:
    """`attracting talent and to ensure …`, `to gather notes, and supporting …`: one `and` cannot join the two."""
    text = " ".join(word.lower() for word in words)
    if re.search(r"\b\w{4,}ing (?:[\w’'/&-]+ ){1,6}and to \w+", text):
        return True
    late = (
        r"\b(?:had to|you|to) (?!be )[a-z-]+ (?:[\w’'/&-]+,? ){1,6}?[\w-]+, and "
        r"(?:supporting|ensuring|managing|providing|developing|maintaining|driving|building|working|using|making) "
    )
    return re.search(late, text) is not None


def _is_unsuited(asking: str) -> bool:
    if "at ten times the size" in asking and not _HAS_SIZE.search(asking):
        return True
    return _UNSUITED.search(_QUOTED.sub("“”", asking)) is not None


def _broken_tail(words: Sequence[str], bare: Sequence[str], lows: Sequence[str]) -> bool:
    """A figure, an aside or a single letter where a phrase of the line ends."""
    ends = [place for place, word in enumerate(words) if word.endswith((",", ":")) or place == len(words) - 1]
    if any(re.fullmatch(r"\d[\d.,]*%?|[b-hj-z]", bare[place]) or lows[place] in _ASIDES for place in ends):
        return True
    aside = {"often", "usually", "mostly"}
    return any(word in aside and before.endswith("s") for before, word in itertools.pairwise(lows))


def _nobody_owns(lows: Sequence[str]) -> bool:
    """`direct their cost-effective work`: nobody was named who could own it."""
    several = {"people", "staff", "somebody", "children", "team"}
    return any(
        low == "their" and not any(one.endswith("s") or one in several for one in lows[2:place])
        for place, low in enumerate(lows)
    )
