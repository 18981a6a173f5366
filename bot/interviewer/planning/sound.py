"""How good a question a core makes: what reads as cut, glued, vague or internal is asked about last or not at all."""

import re

from bot.interviewer.planning import forms
from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.employer import says_employer
from bot.interviewer.planning.phrase import is_homograph
from bot.interviewer.planning.soft import specificity
from bot.interviewer.planning.vocabulary import word_class
from bot.language.words import stem
from bot.posting.model import LineKind, Posting

LEAST = 0.3
"""Below this a line is not asked about: rather a question fewer."""

_BROKEN = re.compile(
    r"\b[a-z]{4,}[A-Z]|[=|#*<>{}\\_]|-[LR][RS]B|(?:^| )[()]|\w[()](?:$| )|\b\d{2}-\d{4,}|\bsuch an?\b|"
    r"\b(?:this|these|those|that|they|them|it|its|what|what['’]s|how|why|who|where|when|abreast)\b|"
    r"[a-z] A [a-z]|\b(?:full|part)[- ]time\b|[a-z]\.[A-Z]| [b-hj-z]$|\b(?:I|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|[Oo]urs?)\b"
)
_TELLS_A_FACT = re.compile(r"\b(?:is|are|was|has|will|may|must|you|serves|provides|offers|named|includes?|following)\b")
_WITHOUT_ARTICLE = re.compile(
    r"^\w+ (?:(?!the|an?|each|every|one|another)[\w-]+ )?(?:technician|manager|supervisor|department|team|director|"
    r"engineer|candidate|customer|chair|backup|unit|office|lead)$|\b(?:in|of|for|with|to) "
    r"(?:department|team|office|manager)\b|^\w+ (?:company|organi[sz]ation)\b"
)
SAYS_NOTHING = re.compile(
    r"\b(?:responsibilit(?:y|ies)|accountability|duties|duty|assigned|means|matters|"
    r"other (?:areas?|tasks?|functions?|levels?)|"
    r"a? ?variety of|wide range|range of|attendance|occasions?|on time|when due|needs|best practices?|"
    r"special projects?|the (?:role|position|job|work|candidate|day|company|business|organi[sz]ation)$|company$|"
    r"(?:working |up to date )?knowledge|competing (?:work|priorities)|various|"
    r"areas? (?:of|for) (?:improvement|growth)|"
    r"point of contact|the right \w+|yourself|your career|everyday|the future$|"
    r"(?:first|minimum) \d+|excellence|initiative|ownership mindset|"
    r"expectations|weather|telework|continuing education|standards?$|goals?$|objectives?$|results?$|targets?$|"
    r"solutions?$|things|whatever|everything|anything|pride|point on|the best|success$|success of)\b",
    re.IGNORECASE,
)
_NOT_KNOWN = re.compile(
    r"\b(?:skills?|abilit(?:y|ies)|understanding|attention|qualit(?:y|ies)|mindset|experience|knowledge|attitude|"
    r"professionalism|people|persons?|environments?|deadlines|pace|residen(?:cy|ce)|exempt|availability|salary|premium|"
    r"judgment|judgement|instincts?|(?:time|people|self|stress|task|workload|general|senior|of|and) management$|"
    r"^management$|organi[sz]ation$|authenticity|integrity|interest|passion|fields?|"
    r"strong|excellent|good|proven|outstanding|thorough|minimal|supervision|guidance|culture|awareness|quota|"
    r"performance against|^all|facing|literate|numerate|depth|exceptional|extreme|great|numerical|clearance|hours|"
    r"driven|driver|education(?:al)?|teams?$|communities|populations|approach|access to|"
    r"functions?$|^application pro\w+|^(?:two|three|four|five|less|more)|"
    r"oriented|team ?work|landscape|range of|work ethic|discretion|nature|manner|style|thinking|level|roles?|"
    r"opportunit(?:y|ies)|problem[- ]solving|ownership|fluency|literacy|background|certification|startups?|"
    r"start-ups?)\b",
    re.IGNORECASE,
)
_EMPTY_HEADS = re.compile(
    r"^(?:be|play|act|sit|spend|thrive|bring|come|meet|reach|raise|hold|see|seek|show|try|want|love|find|possess|"
    r"demonstrate|exhibit|display|anticipate|require|report|explore|approach|enter|embrace|champion|stretch|feel|"
    r"balance|walk|stand|enjoy|value|respect|believe|grow|gain|take pride|take point|stay|exceed|earn|travel|flex|"
    r"overcome|deliver on|operate with|operate in|keep the|understand|commit|continue|begin|start|follow and|adhere|"
    r"participate|attend|look|feed|fit|get|care|read about|perform (?:\w+ )?work|work (?!with)\w+)\b"
)
_WEAK_HEADS = re.compile(
    r"^(?:serve as|assist|help|contribute|engage|interact|ensure|assure|offer|follow|use|utili[sz]e|leverage|"
    r"achieve|promote|provide|support|perform (?:other|work|duties)|collaborate|partner|work closely|work with|learn|"
    r"identify|connect|keep|foster|drive|make|have|know|get|represent)\b"
)
_NEEDS_ITS_END = re.compile(r"(?:^|\bto )(?:keep|make|bring|turn|hold|put|leave|set|take|turn|give|let|get)\b")
_ROLE_INSIDE = re.compile(
    r"\b(?:[A-Z]\w+ )+(?:Lead|Leads|Manager|Managers|Director|Directors|Executives?|Engineers?|Officers?|Teams?|"
    r"Departments?|Units?|Commission|Groups?|Leadership|Partners?|Center|Cent(?:er|re)s?|Office|Division|"
    r"Officials?|Supervisors?|President|Staff)\b|\b(?:CEO|COO|CPO|CTO|CFO|VP)\b"
)
TITLE_RUN = re.compile(r"\b[A-Z][a-z]{3,}(?:,? (?:and |& |of )?[A-Z][a-z]{3,})+")
_OFFICE = re.compile(
    r"\b(?:internet|e-?mail|phones?|microsoft|ms|word|excel|powerpoint|office|google docs)\b", re.IGNORECASE
)
_HALF = frozenset("front back pre post short long first second micro macro mid up on non multi inter cross sub".split())
_ENDS_BADLY = frozenset(
    """
    key matters means other various related existing assigned overall varies starts works counts
    applies remains becomes happens
    internally externally same less more upon well possible necessary different current daily own what how why whom
    across throughout within abreast come go know title titles clearinghouse up out
    off in on by least best most new high low big small ready open able
    """.split()
)


def soundness(core: Core, posting: Posting) -> float:
    """0..1: whether a person could say the core inside a question and it would mean something."""
    heard = core.do or core.topic
    if core.shape is Shape.QUOTE:
        return 0.0 if _TELLS_A_FACT.search(core.quote) or _hard_to_hear(core.quote, posting) else 0.6
    if not heard or _BROKEN.search(heard) or _ends_badly(heard, core):
        return 0.0
    score = _of_duty(core) if core.do else _of_topic(core.topic)
    if any(role.group().lower() in heard.lower() for role in _ROLE_INSIDE.finditer(core.line.text)):
        score *= 0.25
    elif TITLE_RUN.search(heard):
        score *= 0.55
    if says_employer(heard, posting):
        return 0.0
    score *= _leans_on_name(heard, posting)
    if owner := re.search(r"\b(?:their|his|her)\b", heard):
        score *= 0.7 if re.search(r"\b\w+s\b", heard[: owner.start()].partition(" ")[2]) else 0.2
    if not core.do and _trailing(core, heard).startswith(("/", "-")):
        score *= 0.4
    return score


def _hard_to_hear(quote: str, posting: Posting) -> bool:
    """A name of the employer, a list of many, or adjectives alone: not read out."""
    words = [word.strip(",").lower() for word in quote.split()]
    if (forms.base_of_past(words[0]) and not forms.is_base(words[0])) or words[0] in word_class("hype"):
        # `established under the Harbour Act`: a remark about something else; `extremely at ease with …`: a claim.
        return True
    if _OFFICE.search(quote) and len(words) <= _OFFICE_WORDS:
        # Everybody writes in the same programs: nothing of this job is in them.
        return True
    return quote.count(",") >= _MOST_LISTED or not _has_thing(words) or says_employer(quote, posting)


_MOST_LISTED = 3
_OFFICE_WORDS = 5


def _leans_on_name(heard: str, posting: Posting) -> float:
    """What a name in the core leaves of it: little for the employer's own product, half for what it tells about."""
    names = re.findall(r"(?<![\w.])[A-Z][a-z]+(?:[A-Z][a-z]+)*\b", heard)
    telling = " ".join(line.text for line in posting.lines if line.kind in {LineKind.ABOUT, LineKind.OTHER})
    told = [name for name in names if re.search(rf"\b{re.escape(name)}\b", telling)]
    if any(
        re.search(rf"\b{name} is (?:the|a|an|our)\b|\b[Oo]ur (?:\w+ )?{name}\b|\b{name}, our\b", telling)
        for name in told
    ):
        return 0.2
    return 0.4 if told else 1.0


def _of_duty(core: Core) -> float:
    words = core.do.split()
    lows = [word.strip(",").lower() for word in words]
    if len(words) < 2 or any(stem(lows[0]) == stem(low) for low in lows[1:4]):
        return 0.0
    if _EMPTY_HEADS.match(core.do):
        return 0.2
    score = 0.55 if _WEAK_HEADS.match(core.do) or " serve as " in core.do else 1.0
    if SAYS_NOTHING.search(core.do):
        score *= 0.25
    rest = _trailing(core, core.do)
    if _NEEDS_ITS_END.search(core.do) and rest[:1].isalpha():
        score *= 0.3
    if _list_broken_off(rest):
        score *= 0.7
    if _second_verb(lows):
        score *= 0.25
    if _WITHOUT_ARTICLE.search(core.do):
        score *= 0.25
    if not _has_thing(lows[1:]):
        score *= 0.2
    if rest.startswith(_SUBJECTS_BEHIND) and re.search(r"\bthe (?:[\w-]+ ){0,3}[\w-]+$", core.do):
        # `translate the messages (they want to send)`
        score *= 0.2
    if _needs_object(lows) or (rest.startswith(_RELATIVES) and re.search(r"\bthe (?:[\w-]+ ){0,3}[\w-]+$", core.do)):
        score *= 0.2
    if len(words) <= 3 and rest[:1].isalnum() and specificity(core.do) < _TELLING:
        # `lead work`, `build the foundation`: what it is of was cut away.
        score *= 0.3
    return score * _length(len(words), short=2)


def _of_topic(topic: str) -> float:
    words = topic.split()
    first = words[0].lower()
    if (
        (is_homograph(first) and re.search(r" (?:with|to) ", topic))
        or _NOT_KNOWN.search(topic)
        or first.endswith("ly")
        or re.search(r" to (?:[a-z]+ly )?[a-z]+ ", topic)
        or not _has_thing([word.strip(",").lower() for word in words])
    ):
        return 0.0
    if first.endswith("ing") and len(words) > 1 and (forms.base_of_gerund(first) or first.endswith("ying")):
        return 0.1 if first not in {"marketing", "machining", "programming", "nursing", "networking"} else 0.7
    score = 0.85
    if SAYS_NOTHING.search(topic):
        score *= 0.3
    if re.search(r"\b(?:to|such as|like|as)\b", topic):
        score *= 0.5
    if _OFFICE.search(topic):
        score *= 0.3
    if len(words) == 1:
        score *= 0.75 if re.search(r"[A-Z]", topic) else 0.3
    return score * _length(len(words), short=1)


_NEED_OBJECTS = frozenset(
    """
    manage maintain develop create design implement own provide ensure produce establish define improve identify
    prepare handle diagnose construct achieve direct deliver supervise organise organize build execute utilise utilize
    optimise optimize enhance perform analyse analyze evaluate assess prioritise prioritize support
    """.split()
)
_TELLING = 0.34
_SUBJECTS_BEHIND = ("they ", "you ", "we ", "it ", "you'll ", "you’ll ", "people ", "customers ", "clients ")
_RELATIVES = ("that ", "which ", "who ", "where ", "whose ")
"""`build the systems that …`: which ones was cut away."""


def _needs_object(lows: list[str]) -> bool:
    """`manage through the director the diary`: a verb that acts on something, and a joint where that should stand."""
    verb = next((place for place, low in enumerate(lows) if low not in {"and", "or"} and not forms.is_base(low)), 1)
    return lows[verb - 1] in _NEED_OBJECTS and lows[verb] in word_class("prepositions") | {"to"}


def _length(count: int, *, short: int) -> float:
    if count <= short:
        return 0.8
    return 1.0 if count <= 10 else 0.85 if count <= 12 else 0.5


def _ends_badly(heard: str, core: Core) -> bool:
    last = heard.rsplit(maxsplit=1)[-1].lower().strip(",.")
    rest = _trailing(core, heard)
    if re.fullmatch(r"[\d.,]+%?", last):
        return True
    if last in _ENDS_BADLY and not (last in {"key", "daily"} and not rest):
        return True
    if len(heard.split()) > 3 and forms.is_base(last) and not is_homograph(last):
        return True
    if last in _HALF or (last in word_class("adjectives") and rest[:1].isalnum()):
        return True
    if re.search(r"\b(?:other|some|such|many|all|any|more) \w+$", heard) and rest.startswith(("-", "/", ",")):
        return True
    return rest.startswith("-") and not rest.startswith(("- ", "--"))


def _trailing(core: Core, heard: str) -> str:
    """What stands in the line behind the last words that are heard; empty where the line ends there."""
    last = " ".join(heard.split()[-2:])
    place = core.line.text.lower().find(last.lower())
    if place < 0:
        last = heard.rsplit(maxsplit=1)[-1]
        place = core.line.text.lower().rfind(last.lower())
    return core.line.text[place + len(last) :].strip(" .;!").strip() if place >= 0 else ""


def _list_broken_off(rest: str) -> bool:
    """Whether the line goes on with further members of the list the core was cut from."""
    match = re.match(r"^(?:,|and\b|or\b|&|/)\s*(?:and |or )?(?P<next>[\w-]+)(?: (?P<after>[\w-]+))?", rest)
    if match is None:
        return False
    word = match["next"].lower()
    participle = forms.base_of_gerund(word) is not None
    verb = forms.is_base(word) and not (is_homograph(word) and not match["after"])
    return not (participle or verb or word in word_class("clause") | word_class("prepositions") | word_class("having"))


def _second_verb(lows: list[str]) -> bool:
    """`creating and modifying accounts and support onboarding`: a base verb cannot follow an -ing."""
    for place in range(3, len(lows) - 1):
        word, before, after = lows[place], lows[place - 1], lows[place + 1]
        if before in {"and", "or"} and forms.is_base(word) and after not in {"and", "or", "of"}:
            if place >= 2 and lows[place - 2] in {lows[0]}:
                continue
            if word in _SECOND_VERBS:
                return True
    return False


_SECOND_VERBS = frozenset(
    """
    support segment use process report document monitor help train work lead own run build make handle manage
    communicate ship
    """.split()
)


def _has_thing(lows: list[str]) -> bool:
    """A noun that says something, not only adjectives, soft words and joints."""
    plain = (
        word_class("adjectives")
        | word_class("praise")
        | word_class("determiners")
        | word_class("prepositions")
        | word_class("conjunctions")
    )
    return any(low not in plain and not low.endswith("ly") and low != "to" for low in lows)
