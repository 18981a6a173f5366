"""What kind a statement is: its section's, unless its own words say otherwise."""

import re
from functools import lru_cache

from bot.language.phrases import PhraseTable
from bot.posting.cue_words import DEMANDED_CUES, PREFERRED_CUES
from bot.posting.model import ROLE_KINDS, LineKind
from bot.posting.section import KIND_OF_SECTION, ROLE_SECTIONS, Section
from bot.posting.sections import Statement
from bot.posting.site import end_of_trail
from bot.posting.statements import UnitRole
from bot.posting.subjects import describes_employer
from bot.posting.terms import states_terms
from bot.posting.verbs import opens_with_verb

_OUTSIDE = (Section.ABOUT, Section.BENEFITS, Section.LEGAL, Section.APPLY)
_ROLE_EVIDENCE = 3.0
_ROLE_EVIDENCE_OF_SENTENCE = 4.0
_ROLE_EVIDENCE_OF_ITEM = 2.5
"""An item under `Description` that opens with a verb, as `Keep the stock list up to date`."""
_CLEARLY_OUTSIDE = 5.0
_SURELY_APPLYING = 6.0
"""`Applicants must provide the exact dates …`: the words of a demand, about how to apply."""
_EMPLOYER_SPEAKS = frozenset(
    "we our us wir unser unsere nous notre nos somos nuestra nuestro nossa nosso jsme naše náš wij ons".split()
)
_FAINT = 1.5
_SPEAKS_OF_ITSELF = re.compile(
    r"(?:we|as an? [^,.]{3,60}, we)\b"
    r"|our (?:\w+ )?(?:work|mission|company|vision|values|culture|clients?|customers|people|products?|platform|goal"
    r"|organi[sz]ation|business|story|success|approach|purpose|strength) (?:is|are|was|has|have)\b",
    re.IGNORECASE,
)
_WANTS = frozenset(
    """expect need looking look seek seeking want ask require requires someone hiring search hope love welcome prefer
    recruiting searching""".split()
)
_CLEARLY_ABOUT_WORK = 5.0
_ADDRESSES = frozenset(
    """you your du dein deine ihre sie vous votre vos tu tus usted você sua suas role position incumbent candidate
    post holder""".split()
)
"""Words with which a posting speaks of whoever does the work."""
_ASKED_BY_READER = re.compile(r"(?:how|what|why|who|where|when)\b.{0,40}\b(?:I|me|my)\b", re.IGNORECASE)
"""`How do I find out more?`"""
_FACT = re.compile(r"[A-ZÀ-Þ][\w /-]{1,24}:\s\S+(?: \S+){0,3}")
"""`Start: May`, where no heading says what is listed."""
_NO_SPONSOR = re.compile(
    r"\b(?:unable|not able|cannot|can not|can['’]t|do(?:es)? not|don['’]t|won['’]t|will not"
    r"|not) (?:to |currently |offer )*"
    r"sponsor\w*\b",
    re.IGNORECASE,
)
"""`We cannot sponsor visas`: what the employer does not do, whatever stands before it."""
_LEAD = 1.0
_LEAD_UNDER_HEADING = 4.0
_LEAD_OF_ITEM = 5.0
_FEWEST_WORDS = 2
_LONGEST_LEAD_IN = 20
_LEAD_IN = re.compile(
    r"\binclud(?:es?|ing)(?:,? but (?:are |is )?not limited to)?,? the following\b|\bmeet the following\b",
    re.IGNORECASE,
)
_TAGS = re.compile(r"[a-z0-9#+.-]+(?:, [a-z0-9#+.-]+){2,}")
"""`python, amazon-web-services, redux`: a page's tags, not what anybody says."""
_OPEN_ENDS = frozenset("to the and or of our your und oder et ou".split())
"""Words that no statement ends with: what does is the beginning of a list, or was cut."""


def kind_of(statement: Statement) -> LineKind:
    """The kind of the line that a statement becomes."""
    kind = _by_section(statement)
    if kind in ROLE_KINDS and _is_no_statement(statement):
        return LineKind.OTHER
    if kind in ROLE_KINDS and _is_about_applying(statement):
        return LineKind.OTHER
    if kind in ROLE_KINDS and _NO_SPONSOR.search(statement.unit.text):
        return LineKind.LEGAL
    if kind in ROLE_KINDS and describes_employer(statement.unit.text):
        return LineKind.ABOUT
    if kind in ROLE_KINDS and statement.section in ROLE_SECTIONS and _is_praise(statement):
        return LineKind.ABOUT
    return _wished_or_demanded(statement, kind)


def reconsidered(statement: Statement) -> LineKind:
    """The kind in a posting that says little about the work: here a faint word is enough to ask about."""
    kind = kind_of(statement)
    duty, wanted = statement.cues.get(Section.DUTIES, 0.0), statement.cues.get(Section.REQUIRED, 0.0)
    loud = max((statement.cues.get(section, 0.0) for section in (Section.LEGAL, Section.APPLY)), default=0.0)
    if kind is not LineKind.ABOUT or max(duty, wanted) < 1 or loud > 0 or _is_no_statement(statement):
        return (
            LineKind.REQUIRED if kind is LineKind.BENEFIT and wanted > 1 and not loud and _is_plain(statement) else kind
        )
    return LineKind.RESPONSIBILITY if duty >= wanted else LineKind.REQUIRED


def _is_plain(statement: Statement) -> bool:
    return statement.heading is None and statement.cues.get(Section.BENEFITS, 0.0) == 0


def _by_section(statement: Statement) -> LineKind:
    cues = statement.cues
    outside = max(_OUTSIDE, key=lambda section: cues.get(section, 0.0))
    outside_score = cues.get(outside, 0.0)
    duty, wanted = cues.get(Section.DUTIES, 0.0), cues.get(Section.REQUIRED, 0.0)
    role = LineKind.RESPONSIBILITY if duty >= wanted else LineKind.REQUIRED
    role_score = max(duty, wanted)
    section = statement.section
    if cues.get(Section.SUMMARY, 0.0) > 0 and outside_score < _CLEARLY_OUTSIDE and _says_what_for(statement):
        return LineKind.RESPONSIBILITY if role_score < _ROLE_EVIDENCE else role
    if section is Section.ABOUT and cues.get(Section.SUMMARY, 0.0) > 0 and outside_score < _CLEARLY_OUTSIDE:
        return role if role_score > 0 else LineKind.ABOUT
    if section in ROLE_SECTIONS:
        lead = _lead_needed(statement)
        if role_score < 1 and statement.heading is None and statement.unit.role is UnitRole.SENTENCE:
            return LineKind.ABOUT if outside_score < 1 else KIND_OF_SECTION[outside]
        enough = _CLEARLY_OUTSIDE if statement.heading is section else _FAINT
        if role_score < 1 and outside_score >= enough and statement.unit.role is UnitRole.SENTENCE:
            return KIND_OF_SECTION[outside]
        if outside_score >= role_score + lead and outside is not Section.ABOUT:
            return KIND_OF_SECTION[outside]
        if outside is Section.ABOUT and statement.heading is not section and outside_score >= role_score + lead:
            return LineKind.ABOUT
        return _duty_or_wanted(statement, duty=duty, wanted=wanted)
    if section is Section.SUMMARY:
        if outside_score > role_score:
            return KIND_OF_SECTION[outside]
        enough = _FAINT if _ADDRESSES.intersection(statement.tokens) else _ROLE_EVIDENCE
        if statement.unit.role is UnitRole.ITEM and statement.heading is section:
            enough = min(enough, _ROLE_EVIDENCE_OF_ITEM)
        return role if role_score >= enough or cues.get(Section.SUMMARY, 0.0) > 0 else LineKind.ABOUT
    if statement.tokens and statement.tokens[0] in _EMPLOYER_SPEAKS:
        return KIND_OF_SECTION[section]
    evidence = _ROLE_EVIDENCE if statement.unit.role is UnitRole.ITEM else _ROLE_EVIDENCE_OF_SENTENCE
    if _ADDRESSES.intersection(statement.tokens):
        evidence = _ROLE_EVIDENCE - _LEAD / 2
    if role_score >= evidence and role_score >= outside_score + _LEAD and statement.heading is None:
        return role
    return KIND_OF_SECTION[section]


def _is_about_applying(statement: Statement) -> bool:
    about_work = max(statement.cues.get(section, 0.0) for section in ROLE_SECTIONS)
    return statement.cues.get(Section.APPLY, 0.0) >= _SURELY_APPLYING and about_work < _CLEARLY_ABOUT_WORK


def _is_praise(statement: Statement) -> bool:
    """What an employer says of itself, or calls out, among sentences about the work (`As a young firm, we move`)."""
    if statement.unit.role is UnitRole.ITEM and statement.heading is not None:
        return False
    if statement.cues.get(Section.SUMMARY, 0.0) > 0 or _WANTS.intersection(statement.tokens[:14]):
        return False
    if max(statement.cues.get(section, 0.0) for section in ROLE_SECTIONS) >= _CLEARLY_ABOUT_WORK:
        return False
    text = statement.unit.text
    if re.match(r"we (?:trust|rely)\b", text, re.IGNORECASE):
        return False
    return text.endswith("!") or _SPEAKS_OF_ITSELF.match(text) is not None


def _says_what_for(statement: Statement) -> bool:
    """`… is looking for a researcher to help define how …`: the sentence that asks for someone says what for."""
    tokens = statement.tokens
    return any(word == "to" and opens_with_verb(tokens[at : at + 2], "en") for at, word in enumerate(tokens))


def _lead_needed(statement: Statement) -> float:
    """How much louder than its section a statement must speak for something else."""
    if statement.heading is not statement.section and statement.heading not in ROLE_SECTIONS:
        return _LEAD + 1
    return _LEAD_OF_ITEM if statement.unit.role is UnitRole.ITEM else _LEAD_UNDER_HEADING


def _duty_or_wanted(statement: Statement, *, duty: float, wanted: float) -> LineKind:
    section = statement.section
    if section is Section.DUTIES and wanted >= 5 and wanted >= duty + 3:
        return LineKind.REQUIRED
    if section is Section.REQUIRED and duty >= 5 and duty >= wanted + 3 and statement.unit.role is not UnitRole.ITEM:
        return LineKind.RESPONSIBILITY
    return KIND_OF_SECTION[section]


def _is_no_statement(statement: Statement) -> bool:
    if any(character > "⺀" for character in statement.unit.text):
        return len(statement.unit.text) < 4
    if statement.unit.text.endswith((":", "：")) or states_terms(statement.unit.text, statement.tokens):
        return True
    if statement.unit.text.endswith("?") and (
        statement.unit.role is UnitRole.SENTENCE or _ASKED_BY_READER.match(statement.unit.text)
    ):
        return True
    if statement.heading is None and _FACT.fullmatch(statement.unit.text):
        return True
    if end_of_trail(statement.unit.text):
        return True
    if statement.tokens and statement.tokens[-1] in _OPEN_ENDS:
        return True
    if _TAGS.fullmatch(statement.unit.text):
        return True
    if len(statement.tokens) <= _LONGEST_LEAD_IN and _LEAD_IN.search(statement.unit.text):
        return True
    return len(statement.tokens) < _FEWEST_WORDS and statement.unit.role is not UnitRole.ITEM


def _wished_or_demanded(statement: Statement, kind: LineKind) -> LineKind:
    wanted = statement.cues.get(Section.REQUIRED, 0.0)
    open_kind = kind in {LineKind.ABOUT, LineKind.BENEFIT} and statement.heading is None and wanted >= _FAINT
    if (kind is LineKind.REQUIRED or open_kind) and any(_wished().hits(statement.unit.text, statement.tokens)):
        return LineKind.PREFERRED
    if kind is LineKind.PREFERRED and any(_demanded().hits(statement.unit.text, statement.tokens)):
        return LineKind.PREFERRED if any(_wished().hits(statement.unit.text, statement.tokens)) else LineKind.REQUIRED
    return kind


@lru_cache(maxsize=1)
def _wished() -> PhraseTable[bool]:
    table: PhraseTable[bool] = PhraseTable()
    table.add((" ".join(phrase.split()) for phrase in PREFERRED_CUES.split("|")), value=True)
    return table


@lru_cache(maxsize=1)
def _demanded() -> PhraseTable[bool]:
    table: PhraseTable[bool] = PhraseTable()
    table.add((" ".join(phrase.split()) for phrase in DEMANDED_CUES.split("|")), value=True)
    return table
