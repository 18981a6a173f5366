"""Who a sentence speaks of: whoever holds the job, the employer, or the place the job has there."""

import re
from collections.abc import Sequence

from bot.posting.roles import names_role
from bot.posting.section import Section
from bot.posting.verbs import opens_with_verb

_HOLDER = re.compile(
    r"(?:The|An?) (?P<role>(?:(?:[A-Z0-9][\w/&()'’-]*|of|and|the|for) ){1,7}?)"
    r"(?P<verb>will|shall|must|should|is responsible|is expected|is accountable|reports to|[a-z]{3,}s)\b(?P<rest>.*)",
    re.DOTALL,
)
"""`The Night Porter locks …`, `A Records Clerk will …`: what a posting says of the job by its name."""
_POST_HOLDER = re.compile(
    r"(?:The|Our|This) (?:post ?holder|job ?holder|role ?holder|incumbent|appointee|successful (?:candidate|applicant)"
    r"|person (?:appointed|we appoint)|new \w+)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:They|He|She|S/he) (?:also |then |will (?:also )?)?(?!(?:are|were|is|was|have|had|has|do|did"
    r"|can|may|might|would)\b)[a-z]+\b"
    r"|(?:This|The (?:work|role|job|post)|It) (?:also )?(?:includes|involves|means|covers|entails) [a-z-]+ing\b"
)
_HEAD_OF_TITLE = re.compile(r"\s*[,(/|:–—]|\s-\s")
_LONGEST_HEAD = 4
_PURPOSE = re.compile(r"To [a-z]+ (?!.*, (?:we|you|please|our)\b).{20,}[.]$", re.DOTALL)
_NAME = r"(?:(?:of|the|for|and|&|[A-Z0-9(][\w&'’.()-]*) ){1,9}?"
_BODY = (
    r"compan(?:y|ies)|agenc(?:y|ies)|organi[sz]ations?|firms?|providers?|manufacturers?|suppliers?|retailers?"
    r"|non-?profit|not-for-profit|charit(?:y|ies)|start-?ups?|scale-?ups?|platforms?|banks?|hospitals?|institutions?"
    r"|brands?|employers?"
    r"|marketplaces?|consultanc(?:y|ies)|groups?|business(?:es)?|networks?|universit(?:y|ies)|schools?|districts?"
    r"|enterprises?|studios?|clearinghouse"
    r"|authority|leader|pioneer|subsidiary|joint venture|family of"
)
_EMPLOYER = re.compile(
    rf"(?:The |At )?(?P<name>{_NAME})(?:is|are|was|has been|serves as) (?:an?|the|one of|among|part of)\b"
    rf"[^.]{{0,110}}?\b(?:{_BODY})\b",
)
_SPEAKS_TO_READER = re.compile(
    r"\b(?:you|your|candidates?|applicants?|responsible for|looking for|seeking|hiring|must|requires?)\b", re.IGNORECASE
)
_NO_EMPLOYER = re.compile(
    r"\b(?:position|role|job|post|incumbent|holder|candidate|it|this|ability|there)\b", re.IGNORECASE
)
_ABOUT_THE_PLACE = re.compile(
    r"^\W*(?:this|the|our|these) (?:[\w-]+ ){0,4}(?:position|role|job|team|opportunity|function|segment|department"
    r"|company|posting|projects?)\b(?!.{0,40}\b(?:responsible for|includes?|involves?|duties)\b)|"
    r"\breports? (?:directly )?to (?:the|a|our|an)\b|^\W*report(?:s|ing) (?:directly )?to\b|"
    r"\b(?:under|works? under) the (?:[\w-]+ ){0,3}(?:supervision|direction) of\b(?!.{0,60}\bresponsible for\b)|"
    r"\b(?:is|are|we['’]re|currently|now) (?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting|"
    r"representing)\b|^\W*(?:join|if you|we['’]re|we are|when applying|as a result|your future|"
    r"(?:[\w ]+ )?candidates (?:must|should)|our [\w ]{0,30}(?:business|company))\b|"
    r"\byou(?:['’]ll| will) (?:be (?:joining|immersed|part of|a part of|a key|reporting|surrounded)|play an? |join\b)|"
    r"\bis not for you\b|\b(?:is|are) (?:located|based) in\b|\bthe ideal candidate\b",
    re.IGNORECASE,
)
"""Sentences that say where a job stands and who is wanted, not what is done in it."""


def said_of_holder(text: str) -> Section | None:
    """The section of a sentence whose subject is the job by its title: a duty, or what its holder must be."""
    match = _HOLDER.match(text)
    if match is None or not names_role(match["role"]):
        return None
    verb = match["verb"]
    if verb in {"must", "should"}:
        return Section.REQUIRED
    if verb.endswith("s") and verb not in {"is responsible", "reports to"} and not verb.startswith("is "):
        following = match["rest"].split(maxsplit=1)
        return Section.DUTIES if opens_with_verb([verb, *(word.lower() for word in following[:1])], "en") else None
    return Section.DUTIES


def speaks_of_holder(text: str) -> bool:
    """Whether the subject of a sentence is whoever holds the job, by its title or as the post holder."""
    match = _HOLDER.match(text)
    return _POST_HOLDER.match(text) is not None or (match is not None and names_role(match["role"]))


def goes_on_about_holder(text: str) -> bool:
    """`They train …`, `This includes surveying …`, behind a sentence that spoke of whoever holds the job."""
    return _GOES_ON.match(text) is not None


def holder_names(title: str | None) -> frozenset[str]:
    """What a text may call the holder of the job in small letters: `fish smoker` and `smoker` for `Fish Smoker`."""
    head = _HEAD_OF_TITLE.split(title or "", maxsplit=1)[0].lower().split()
    return frozenset(" ".join(head[start:]) for start in range(len(head)) if len(head) <= _LONGEST_HEAD)


def does_as_holder(tokens: Sequence[str], names: frozenset[str]) -> bool:
    """`The fish smoker tends the kilns`, of the job `Fish Smoker`: what its holder does, with `will` or without."""
    if not names or not tokens or tokens[0] not in {"the", "our", "a"}:
        return False
    for count in range(1, min(_LONGEST_HEAD, len(tokens) - 2) + 1):
        if " ".join(tokens[1 : 1 + count]) in names:
            return tokens[1 + count] == "will" or opens_with_verb(list(tokens[1 + count : 3 + count]), "en")
    return False


def is_purpose(text: str) -> bool:
    """`To run the yard, from …`: a whole sentence that says what a post is for; not `To grow, we …`."""
    return _PURPOSE.match(text) is not None


def describes_employer(text: str) -> bool:
    """Whether a sentence says what the employer is: `Tarn & Fell is a family-owned maker of ropes …` and its like."""
    match = _EMPLOYER.match(text)
    if match is None or _SPEAKS_TO_READER.search(text):
        return False
    return not names_role(match["name"]) and not _NO_EMPLOYER.search(match["name"])


def describes_place(text: str) -> bool:
    """Whether a sentence says where the job stands and who is wanted for it, and not what is done in it."""
    return _ABOUT_THE_PLACE.search(text) is not None
