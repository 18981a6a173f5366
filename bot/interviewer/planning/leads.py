"""What stands before the work in a posting line: subjects, abilities, years, having experience with it."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from bot.interviewer.planning.vocabulary import word_class

_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|many)"
_YEARS = (
    rf"(?:(?:at least|minimum|minimum of|over|a minimum of|more than|around|approximately|about|up to|with|have|"
    rf"having)\s+)*"
    rf"\(?{_NUMBER}\)?\s*(?:\(\d+\)\s*)?(?:(?:-|–|to|or|/)\s*{_NUMBER}\s*)?\+?\s*(?:or more |plus |full )?"
    r"(?:years?|yrs?|months?)\b['’]?\s*(?:or more\s+)?(?:of\s+)?"
)
_SUBJECTS = (
    (
        r"(?:in this (?:role|position|job|capacity)|in addition|day[- ]to[- ]day|on a (?:daily|weekly|regular|"
        r"day-to-day) basis|"
        r"as (?:an?|our|the) [\w &/-]{3,40}?|once (?:hired|trained)|additionally|also|furthermore),?\s+(?=you|your|"
        r"the|this)"
    ),
    (
        r"you (?:are|have|bring|possess|hold|know how to|get to|need to|need|demonstrate|show|enjoy|love|like|work|"
        r"can)\s+"
    ),
    (
        r"(?:you(?:['’]ll| will| would| shall| must| should| can| may|['’]d)?|"
        r"(?:the|this|our) (?:[\w/&()-]+ ){0,6}?(?:role|position|candidate|applicant|person|job|incumbent|holder|"
        r"individual|employee|"
        r"manager|engineer|officer|worker|assistant|specialist|coordinator|analyst|associate|representative|"
        r"technician|director|"
        r"lead|developer|designer|nurse|teacher|executive|consultant|agent|clerk|supervisor|administrator|intern|"
        r"team member)"
        r"(?:['’]ll| will| would| shall| must| should| is expected to| is required to| needs to))\s+(?:also |then |"
        r"primarily )?(?:be )?"
    ),
    r"(?:the|this|our) (?:[\w/&()-]+ ){1,6}?is (?=responsible|accountable|in charge)",
    r"(?:primarily |directly |solely |ultimately |mainly |also |be )*(?:responsible|accountable) (?:for|to)\s+",
    r"be (?=[a-z]+ing\b)",
    r"(?:additionally|furthermore|in addition|also),\s+",
    r"contribut(?:e|es|ing) to (?=(?:the )?[a-z]+(?: and [a-z]+)? of )",
    (
        r"(?:please )?(?:describe|explain|outline|summari[sz]e|detail)(?: in detail)? (?:your |any |the )?"
        r"(?=(?:[\w-]+ ){0,2}(?:experience|knowledge|background|expertise|familiarity)\b)"
    ),
    (
        r"(?:[a-z]+ )?(?:build|develop|enhance|deepen|expand|improve|maintain|gain|grow)"
        r"(?:,? (?:and|or)(?: [a-z]+ly)? [a-z]+)? "
        r"(?:your|an?|the)(?: own)? (?=(?:[\w-]+ )?(?:understanding|knowledge|expertise|awareness) (?:of|in|on)\b)"
    ),
    (
        r"(?:your |the |key |main |primary |core |essential |major |job )*(?:responsibilit(?:y|ies)|duties|duty|"
        r"tasks?|assignments?|role|mission)"
        r"(?: will| would)? (?:includes?|be|are|is|involves?|consists? of)"
        r"(?:,? but (?:is |are )?not limited to[,:]?| to)?\s+"
    ),
    (
        r"(?:must|should|will|shall)\s+(?:also\s+)?(?:be (?:able to|willing to|comfortable)|be|have|possess|"
        r"demonstrate|bring|show)?\s*"
    ),
    (
        r"(?:requires?|required|demonstrates?|possess(?:es)?|shows?|has|have|having|bring|brings)\s+(?:the |"
        r"an? )?(?=(?:[\w-]+ ){0,3}"
        r"(?:ability|skills?|knowledge|experience|understanding|track|expertise|proficiency))"
    ),
    r"(?:we are|we['’]re) looking for (?:someone|a person|people) (?:who can |with |to )",
    r"(?:someone|a person|people|somebody) (?:who can|who|with|to)\s+",
    r"(?:be |being )?in charge of\s+",
    r"(?:(?:have|get|given|offered)\s+)?(?:the |an? )?(?:opportunity|chance) to\s+",
    (
        r"(?:playing|plays?|take|taking|takes|have|having) (?:an? |the )?(?:[\w-]+ ){0,2}(?:roles?|part|lead|ownership|"
        r"responsibility|charge) (?:in|on|of|for) (?=[a-z]+ing\b)"
    ),
    (
        r"(?:assist(?:s|ing)?|help(?:s|ing)?|aid(?:s|ing)?|support(?:s|ing)?|participat(?:e|es|ing)|(?:be )?involved) "
        r"(?:in |with )(?=[a-z]+ing\b)"
    ),
    r"(?:hold(?:s|ing)? )(?=ownership)",
    r"sit(?:s|ting)? at the (?:intersection|centre|center|heart) of\s+",
    r"spend (?:your|the) (?:day|days|time|week) (?=[a-z]+ing\b)",
    r"reports? (?:directly )?(?:in)?to (?:[\w&/-]+ ){1,7}?(?:and|,) (?=[a-z]+ )",
    r"specialis?z?ing in\s+",
)
_ABILITY = (
    (
        r"(?:{praise})*(?:ability|capacity|capability|willingness|willing|aptitude|able|eager|eagerness|desire|"
        r"flexibility|"
        r"readiness|ready|prepared|expected|trained|passion|confidence|comfortable enough|know how|skilled enough)"
        r"(?: and (?:{praise})*(?:ability|willingness|willing|desire|eagerness|confidence|able))* to\s+"
    ),
    (
        r"(?:{praise})*(?:capable of|responsible for|adept (?:at|in|with)|skilled (?:at|in|with)|good (?:at|with)|"
        r"strong (?:at|in)|"
        r"experienced (?:in|with|at)|fluent (?:in|with)|proficient (?:in|with|at|using)|(?:well[- ])?versed in|"
        r"passionate (?:about|for)|"
        r"enthusiastic about|interested in|familiar with|knowledgeable (?:about|in|of|on)|expert (?:in|at|with)|"
        r"comfort(?:able)? (?:in|with)|comfortable|confident (?:in|with)|confident|accustomed to|competent (?:in|"
        r"with|at)|"
        r"trained in|talent for|eye for|knack for|excited (?:about|by)|specialising in|specializing in|"
        r"deliver results in|"
        r"up to date with|obsessed with|effective (?:in|at)|excellent at|successful (?:in|at)|educated in)\s+"
    ),
)
_HAVING_LINK = (
    r"(?:with|in|of|for|on|at|to|using|around|across|within|from|about|supporting (?=their|our)|working (?:with|"
    r"in|on|across)|"
    r"relating to|related to|or interest in|gained in)\s+"
)
_TAIL = re.compile(
    r"(?:\s*[,–—-]?\s*(?:\((?:required|preferred|essential|desirable|a plus|optional)\)|(?:(?:is|are|would be|"
    r"will be|a|an|as)\s+)*"
    r"(?:huge |big |strong |strongly |definite |highly |very |distinct |real |considered )*"
    r"(?:required|preferred|essential|desirable|desired|beneficial|advantage|advantageous|plus|bonus|ideal|"
    r"needed|necessary|"
    r"asset|nice to have|must|valued|mandatory|useful|helpful|appreciated|welcome|expected|"
    r"important)(?: but not (?:required|essential|"
    r"necessary))?(?: (?:for|in) (?:this|the) (?:role|position|job))?))+\s*[.!]*\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Stripped:
    """What is left of a line, and what was taken off its front."""

    text: str
    had_years: bool
    had_experience: bool
    had_ability: bool = False


def strip_leads(text: str) -> Stripped:
    """Take subjects, abilities, years and "experience with" off the front until nothing more comes off."""
    rest = _TAIL.sub("", text.strip()).strip()
    years = experience = ability = False
    for _ in range(8):
        before = rest
        for pattern in _patterns("subject"):
            rest = pattern.sub("", rest, count=1).strip()
        shorter = _years().sub("", rest, count=1).strip()
        years |= shorter != rest
        rest = shorter
        for pattern in _patterns("ability"):
            shorter = pattern.sub("", rest, count=1).strip()
            ability |= shorter != rest and rest[: len(rest) - len(shorter)].rstrip().endswith("to")
            rest = shorter
        shorter = _having().sub("", rest, count=1).strip()
        experience |= shorter != rest
        rest = shorter
        if rest == before:
            break
    return Stripped(rest, years, experience, ability)


def strip_praise(text: str) -> str:
    """Take "strong", "proven", "in-depth" … off the front."""
    rest = _praise_front().sub("", text, count=1).strip()
    first, _, behind = rest.partition(" ")
    return strip_praise(behind) if behind and _is_misspelt_praise(first.lower()) else rest


@lru_cache(maxsize=4096)
def _is_misspelt_praise(word: str) -> bool:
    """`oustanding`: one letter away from praise."""
    longer = len(word) >= _LONG and word not in word_class("praise") and word not in word_class("adjectives")
    return longer and any(Levenshtein.distance(word, one) == 1 for one in word_class("praise") if len(one) >= _LONG)


_LONG = 9


@cache
def _praise() -> str:
    ordered = sorted(word_class("praise"), key=len, reverse=True)
    return rf"(?:(?:{'|'.join(map(re.escape, ordered))}),?\s+(?:(?:and|or|to|&)\s+)?)"


@cache
def _praise_front() -> re.Pattern[str]:
    return re.compile(rf"^{_praise()}+", re.IGNORECASE)


@cache
def _patterns(which: str) -> tuple[re.Pattern[str], ...]:
    raw = _SUBJECTS if which == "subject" else tuple(one.replace("{praise}", _praise()) for one in _ABILITY)
    return tuple(re.compile(f"^{one}", re.IGNORECASE) for one in raw)


@cache
def _years() -> re.Pattern[str]:
    return re.compile(f"^{_praise()}*{_YEARS}", re.IGNORECASE)


@cache
def _having() -> re.Pattern[str]:
    nouns = "|".join(
        sorted(
            word_class("having") | {"track record", "working knowledge", "history", "success"}, key=len, reverse=True
        )
    )
    several = rf"(?:{nouns})(?:,?\s+(?:and|or|and/or|&)\s+{_praise()}*(?:{nouns}))*"
    one = rf"(?:an? |the )?{_praise()}*(?:[\w-]+\s+)?{several}"
    return re.compile(
        rf"^(?:{one}\s+{_HAVING_LINK}|{_praise()}+{several}\s+(?=[a-z]+ing\b)|{several}\s+(?=[a-z]+ing\b))",
        re.IGNORECASE,
    )
