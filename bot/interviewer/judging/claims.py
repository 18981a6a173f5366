"""Numbers, employers and titles in an answer beside the profile and earlier answers."""

import re
from dataclasses import dataclass

from bot.language.contractions import tokens
from bot.language.sentences import Span, sentences
from bot.language.words import content_stems, stem
from bot.profile.model import Profile

_NUMBER_WORDS = {
    word: str(number)
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty""".split()
    )
}
_UNIT_SKIP = frozenset("or about around nearly over under more than other new different of the full".split())
_GROUPS = frozenset("team group class crew staff".split())
_EMPLOYER = re.compile(
    r"\b(?:worked|work|job|role|employed|position|placement|internship|apprenticeship|joined|employer was|years"
    r"|months)\s+"
    r"(?:\w+\s+){0,3}?(?:at|for|with)\s+((?:[A-Z][\w&'’.-]+)(?:\s+(?:of|and|&)?\s?[A-Z][\w&'’.-]+){0,3})"
)
_TITLE = re.compile(
    r"\b(?:i was|i am|i worked as|i work as|as|promoted to|my title was|job title was)\s+(?:an?|the)\s+"
    r"((?:[a-z]+\s+){0,2}(?:director|manager|head of \w+|team lead(?:er)?|supervisor|partner|principal|vice president|"
    r"chief \w+(?: officer)?|consultant|foreman|deputy \w+))\b",
    re.IGNORECASE,
)
_SENIOR = frozenset("director manager head lead leader supervisor partner principal president chief deputy".split())


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the answer, and what stands elsewhere (empty: nothing does)."""

    said: Span
    elsewhere: str
    where: str


def contradiction(answer: str, *, profile: Profile | None, earlier: tuple[str, ...]) -> Difference | None:
    """A number for the same thing that differs from the profile or from an earlier answer."""
    known = [(fact.text, "your profile") for fact in profile.facts] if profile else []
    known += [(span.text, "earlier") for text in earlier for span in sentences(text)]
    for sentence in sentences(answer):
        mine = _counts(sentence.text)
        if not mine:
            continue
        about = set(content_stems(sentence.text))
        for text, where in known:
            theirs = _counts(text)
            same = sorted(unit for unit in mine.keys() & theirs.keys() if not mine[unit].keys() & theirs[unit].keys())
            if same and len(about & set(content_stems(text)) - set(same)) >= 3:
                said, other = (next(iter(found[same[0]].values())) for found in (mine, theirs))
                at = sentence.start + said.start
                return Difference(Span(at, at + len(said.text), said.text), other.text, where)
    return None


def unsupported_claim(answer: str, *, profile: Profile | None) -> Difference | None:
    """An employer or a leading title that the profile does not know."""
    if profile is None or not profile.facts:
        return None
    known = " ".join([profile.text, *(fact.employer or "" for fact in profile.facts)]).lower()
    for match in _EMPLOYER.finditer(answer):
        name = match.group(1).rstrip(".,'’")
        if name.lower().split()[0] not in known:
            return Difference(Span(match.start(1), match.start(1) + len(name), name), "", "your profile")
    for match in _TITLE.finditer(answer):
        title = match.group(1).lower()
        rank = [word for word in title.split() if word in _SENIOR]
        if rank and not any(word in known for word in rank):
            return Difference(Span(match.start(1), match.end(1), match.group(1)), "", "your profile")
    return None


def _counts(text: str) -> dict[str, dict[str, Span]]:
    """Numbers by what they count, with the words around them: `a team of 12` counts by its noun too."""
    found: dict[str, dict[str, Span]] = {}
    said = tokens(text)
    for index, token in enumerate(said):
        number = _NUMBER_WORDS.get(token.word, token.word.strip("£$€,"))
        if not number[:1].isdigit() or re.fullmatch(r"(?:19|20)\d\d", number):
            continue
        following = [other for other in said[index + 1 : index + 3] if other.word not in _UNIT_SKIP]
        if following and following[0].word.isalpha():
            around = Span(token.start, following[0].end, text[token.start : following[0].end])
            found.setdefault(stem(following[0].word), {})[number] = around
        if index >= 2 and said[index - 1].word == "of" and said[index - 2].word in _GROUPS:
            around = Span(said[index - 2].start, token.end, text[said[index - 2].start : token.end])
            found.setdefault(stem(said[index - 2].word), {})[number] = around
    return {unit: numbers for unit, numbers in found.items() if len(unit) > 2}
