"""The shape gate: what in a posting line can be spoken inside a question, and how."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.interviewer.planning import forms
from bot.interviewer.planning.leads import strip_leads, strip_praise
from bot.interviewer.planning.phrase import Word, cut, is_homograph, join, neutral_owner, split_words, starts_verb
from bot.interviewer.planning.soft import Trait, is_mostly_soft, soft_share, trait_of
from bot.interviewer.planning.vocabulary import word_class
from bot.posting.model import Line, LineKind, Posting

MOST_WORDS = 12
"""Of a line inside a question: more cannot be taken in by ear."""


class Shape(StrEnum):
    """How a line can be asked about."""

    VERB = "verb"
    TOPIC = "topic"
    TRAIT = "trait"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Core:
    """What of a line is spoken. `doing` is the -ing form of `do`; `topic` a noun phrase; `quote` verbatim."""

    line: Line
    shape: Shape
    do: str = ""
    doing: str = ""
    topic: str = ""
    quote: str = ""
    trait: Trait | None = None

    @property
    def spoken(self) -> str:
        """The words of the line that will be heard, or the line where it is heard through another."""
        return self.do or (self.topic if self.shape is Shape.TOPIC else self.line.text)


def core_of(line: Line, posting: Posting) -> Core | None:
    """The best that can be said of a line, or None where nothing can."""
    text = _plain(line.text, posting)
    parts = _parts(text)
    found = [core for part in parts if (core := _core_of_part(part, line, posting)) is not None]
    spoken = [core for core in found if core.shape in {Shape.VERB, Shape.TOPIC}]
    if spoken:
        return spoken[0]
    return found[0] if found else _quoted(line, text, posting)


def lower_first(text: str, posting_text: str) -> str:
    """Lower-case the first word unless it is a name."""
    first, _, rest = text.partition(" ")
    return f"{_lower_word(first, posting_text)} {rest}".strip()


def _core_of_part(part: str, line: Line, posting: Posting) -> Core | None:
    stripped = strip_leads(part)
    words = split_words(stripped.text)
    if not words:
        return None
    trait = trait_of(part)
    core = None
    if not (stripped.had_experience or stripped.had_years) or _opens_with_gerund(words):
        core = _as_verb(words, line, posting)
    core = core or _as_suffixed_topic(stripped.text, line, posting) or _as_nominal(words, line, posting)
    if core is None and (stripped.had_experience or stripped.had_years or stripped.text != part):
        core = _as_topic(words, line, posting)
    if core is None and line.kind is not LineKind.RESPONSIBILITY and len(words) <= 9:
        core = _as_topic(split_words(strip_praise(stripped.text)), line, posting)
    if core is None and len(words) <= 7:
        core = _as_topic(words, line, posting)
    share = max(soft_share(stripped.text), soft_share(core.topic) - 0.05 if core and core.shape is Shape.TOPIC else 0.0)
    if trait is not None and share >= (0.85 if core is not None and core.shape is Shape.VERB else 0.65):
        quoted = _quoted(line, part, posting, soft=True)
        return Core(
            line, Shape.TRAIT, trait=trait, topic=quoted.topic if quoted else "", quote=quoted.quote if quoted else ""
        )
    return core


def _opens_with_gerund(words: Sequence[Word]) -> bool:
    low = words[0].low
    if forms.base_of_gerund(low) is None:
        return False
    if low not in forms.lexicon("nouns_in_ing.txt"):
        return True
    following = words[1].low if len(words) > 2 else ""
    joined = (
        following in word_class("conjunctions") and forms.base_of_gerund(words[2].low) is not None and len(words) > 3
    )
    return joined or following in (word_class("adjectives") | word_class("determiners")) - word_class("having")


def _as_verb(words: Sequence[Word], line: Line, posting: Posting) -> Core | None:
    start = (
        1
        if len(words) > 1
        and words[0].low.endswith("ly")
        and not forms.is_base(words[0].low)
        and starts_verb(words[1].low)
        else 0
    )
    if (
        words[start].low in {"also", "actively", "help", "to"}
        and len(words) > start + 2
        and starts_verb(words[start + 1].low)
    ):
        start += 1
    verbs, after = _verb_group(words, start)
    if not verbs or after >= len(words):
        return None
    if not _means_verb(words[start:], len(verbs) > 1, line.kind):
        return None
    rest = neutral_owner(words[after:])
    if not rest or rest[0].low in word_class("clause") | {"that", "to"}:
        return None
    kept = cut(rest, most=MOST_WORDS - len(verbs), least=2 if rest[0].low in word_class("prepositions") else 1)
    if kept is None:
        return None
    tail = join(_with_article(kept))
    do = f"{' and '.join(verbs)} {tail}"
    doing = f"{' and '.join(map(forms.gerund, verbs))} {tail}"
    if _names_employer(do, posting):
        return None
    return Core(line, Shape.VERB, do=do, doing=doing, topic=_object_topic(kept))


def _verb_group(words: Sequence[Word], start: int) -> tuple[list[str], int]:
    """The coordinated verbs at `start` in base form, two at most, and where what they act on begins."""
    found: list[tuple[str, int]] = []
    place = start
    form = _form(words[start].low)
    while place < len(words):
        if found and words[place].low.endswith("ly") and not forms.is_base(words[place].low) and place + 1 < len(words):
            place += 1
        base = _base(words[place].low)
        if (
            base is None
            or _form(words[place].low) != form
            or (len(found) > 0 and not words[place - 1].comma and not _joins(words, place))
        ):
            break
        found.append((base, place + 1))
        place += 1
        more = place < len(words) and (words[place - 1].comma or words[place].low in {"and", "or", "&", "and/or"})
        if not more:
            break
        if words[place].low in {"and", "or", "&", "and/or"}:
            place += 1
    if not found:
        return [], start
    end = found[-1][1]
    bases = [base for base, _ in found]
    if len(bases) == 1 or end >= len(words):
        return bases[:1], found[0][1]
    if words[end].low in word_class("conjunctions") or words[end - 1].comma:
        # `manage risks, plan and budgets`: the last word was a noun of a list.
        return bases[:1], found[0][1]
    if len(bases) == 2:
        return bases, end
    followed = words[end].low in word_class("prepositions") and words[end].low not in {"on-site"}
    return (bases[-2:] if followed else bases[:2]), end


def _joins(words: Sequence[Word], place: int) -> bool:
    before = words[place - 1].low
    return before in {"and", "or", "&", "and/or"} or (before.endswith("ly") and place >= 2)


def _form(word: str) -> str:
    low = word.split("/")[0]
    if forms.is_base(low):
        return "base"
    return "gerund" if forms.base_of_gerund(low) else "third"


def _base(word: str) -> str | None:
    low = word.split("/")[0]
    if forms.is_base(low):
        return low
    return forms.base_of_gerund(low) or forms.base_of_third(low)


def _means_verb(words: Sequence[Word], coordinated: bool, kind: LineKind) -> bool:  # noqa: FBT001
    first, second = words[0].low, words[1].low if len(words) > 1 else ""
    if second in word_class("having") | {"degree", "license", "licence", "certification", "qualification"}:
        return False
    if (
        first in word_class("adjectives") | word_class("praise")
        and first not in {"lead", "own"}
        and second not in word_class("determiners")
    ):
        return False
    if not is_homograph(first):
        return True
    if second in word_class("determiners") | {"our", "your", "with", "to", "as"} or coordinated:
        return True
    if any(word.low in word_class("having") for word in words[:5]) and kind is not LineKind.RESPONSIBILITY:
        return False
    if first in forms.lexicon("nouns_in_ing.txt"):
        return _opens_with_gerund(words)
    if len(words) <= 3 and kind is not LineKind.RESPONSIBILITY:
        return False
    abstract = re.search(r"(?:ment|tion|sion|ing|ship|ness|ity)$", second) is not None
    ends_there = len(words) == 2 or words[1].comma or words[2].low in word_class("prepositions") | {"and", "or", "&"}
    return not (abstract and ends_there and first in _COMPOUND_HEADS) and not forms.base_of_third(first)


_COMPOUND_HEADS = frozenset(
    """
    account budget care change contract cost data demand design document import index inventory market network order process
    price product production program programme project purchase quality record research risk sales service shift source
    staff stock store study team test time trade travel value interface model process
    """.split()
)


_NOMINALS = {
    "execution": "execute", "management": "manage", "development": "develop", "preparation": "prepare", "ownership": "own",
    "maintenance": "maintain", "implementation": "implement", "coordination": "coordinate", "creation": "create",
    "analysis": "analyse", "delivery": "deliver", "oversight": "oversee", "administration": "administer",
    "supervision": "supervise", "use": "use", "identification": "identify", "evaluation": "evaluate", "review": "review",
    "installation": "install", "organisation": "organise", "organization": "organise", "planning": "plan",
    "monitoring": "monitor", "completion": "complete", "processing": "process", "production": "produce",
    "provision": "provide", "support": "support", "design": "design", "assessment": "assess", "optimisation": "optimise",
    "optimization": "optimise", "inspection": "inspect", "operation": "operate", "collection": "collect",
    "reconciliation": "reconcile", "resolution": "resolve", "integration": "integrate", "documentation": "document",
    "handling": "handle", "recruitment": "recruit", "training": "train", "investigation": "investigate",
    "configuration": "configure", "translation": "translate", "negotiation": "negotiate", "promotion": "promote",
}  # fmt: skip


def _as_nominal(words: Sequence[Word], line: Line, posting: Posting) -> Core | None:
    """`Independent execution of closing activities` → `execute closing activities`."""
    for place, word in enumerate(words[:3]):
        base = _NOMINALS.get(word.low)
        if base and place + 2 < len(words) and words[place + 1].low == "of":
            if any(before.low not in word_class("adjectives") | word_class("praise") for before in words[:place]):
                return None
            return _as_verb([Word(base), *words[place + 2 :]], line, posting)
    return None


_SUFFIX = re.compile(
    r"^(?P<topic>.{2,80}?)\s+(?:experience|skills?|knowledge|expertise|proficiency|abilities|fundamentals|background|"
    r"mindset|aptitude|competency|competencies|know-how|familiarity|credentials?)\b(?P<rest>.*)$",
    re.IGNORECASE,
)


def _as_suffixed_topic(text: str, line: Line, posting: Posting) -> Core | None:
    """`Kubernetes and container runtime experience` → that topic."""
    match = _SUFFIX.match(strip_praise(text))
    if match is None:
        return None
    topic = split_words(match["topic"])
    if not topic or len(topic) > 7 or any(word.low in word_class("clause") for word in topic):
        return None
    if any(word.low in word_class("prepositions") for word in topic):
        return None
    return _as_topic(topic, line, posting)


def _as_topic(words: Sequence[Word], line: Line, posting: Posting) -> Core | None:
    if not words or words[0].low in word_class("clause") or words[0].low in word_class("prepositions"):
        return None
    tokens = neutral_owner(split_words(strip_praise(join(words))) or words)
    if not tokens:
        return None
    kept = cut(tokens, most=10)
    kept = _without_empty_head(kept) if kept else None
    if not kept or _reads_as_clause(kept):
        return None
    topic = _lowered(join(kept), line, posting)
    if not _has_noun(kept) or _names_employer(topic, posting):
        return None
    return Core(line, Shape.TOPIC, topic=topic)


def _lowered(topic: str, line: Line, posting: Posting) -> str:
    """A capital inside a line is a name's; at its beginning it may be the sentence's."""
    first = topic.split(" ", 1)[0]
    opens = re.match(r"^[\W_]*" + re.escape(first), line.text) is not None
    return lower_first(topic, posting.text) if opens or topic.istitle() else topic


def _without_empty_head(kept: list[Word]) -> list[Word] | None:
    """`software sales roles` → `software sales`; `a similar role` → nothing."""
    tokens = list(kept)
    while tokens and tokens[-1].low in word_class("empty_heads") | word_class("praise"):
        tokens.pop()
    while tokens and tokens[-1].low in word_class("prepositions") | word_class("conjunctions") | word_class(
        "determiners"
    ):
        tokens.pop()
    if not tokens or (len(tokens) < len(kept) and len(tokens) < 2 and tokens[0].low in word_class("adjectives")):
        return None
    return tokens


def _reads_as_clause(kept: Sequence[Word]) -> bool:
    lows = [word.low for word in kept]
    if any(low in word_class("clause") for low in lows):
        return True
    return any(forms.is_base(low) and not is_homograph(low) and place > 0 and lows[place - 1] == "to"
               for place, low in enumerate(lows)) and len(lows) < 4  # fmt: skip


_ONLY_QUALIFIES = re.compile(
    r"-(?:driven|oriented|based|minded|focused|facing|focussed|centred|centered|led|wide|going|time|level)$"
)


def _has_noun(kept: Sequence[Word]) -> bool:
    if len(kept) == 1 and _ONLY_QUALIFIES.search(kept[0].low):
        return False
    plain = word_class("adjectives") | word_class("praise") | word_class("determiners") | word_class("conjunctions")
    return any(word.low not in plain and not word.low.endswith("ly") for word in kept)


def _object_topic(kept: Sequence[Word]) -> str:
    """What a duty acts on, where it is short and a plain noun phrase."""
    if kept[0].low in word_class("prepositions") | word_class("clause") | word_class("conjunctions") | {
        "to",
        "part",
        "care",
        "charge",
    }:
        return ""
    link = (place for place, word in enumerate(kept) if word.low in (word_class("prepositions") - {"of"}) | {"to"})
    short = cut(kept[: next(link, len(kept))], most=7)
    return join(short) if short else ""


def _with_article(kept: list[Word]) -> list[Word]:
    """Give `full project life cycle` back the article that postings leave out."""
    if kept[0].low in word_class("determiners") | word_class("prepositions") | {"the"}:
        return kept
    for place, word in enumerate(kept):
        following = kept[place + 1].low if place + 1 < len(kept) else ""
        if word.low in word_class("prepositions") | word_class("conjunctions") | {"to"}:
            return kept
        ends = not following or following in word_class("prepositions") | {"to"} or word.comma
        if ends:
            return [Word("the"), *kept] if word.low in word_class("bare_singulars") else kept
    return kept


def foreign_core_of(line: Line) -> Core | None:
    """A line in another language is quoted as it stands, as far as its first comma after a few words."""
    text = re.sub(r"^[\W_]+", "", line.text.strip())
    words = text.split()
    for place, word in enumerate(words[:12], 1):
        if (word.endswith((",", ";", ":", ".")) and place >= 3) or place == 12:
            words = words[:place]
            break
    quote = " ".join(words).rstrip(".,;:!? ")
    usable = quote in line.text and not re.search(r"[?!“”»«\[\]{}|•]", quote) and len(quote) >= 8
    return Core(line, Shape.QUOTE, quote=quote) if usable else None


def _quoted(line: Line, text: str, posting: Posting, *, soft: bool = False) -> Core | None:
    """The line's own words and the heaviest noun group in them, to ask about."""
    if re.match(r"\W*(?:\d|applicants?\b|candidates?\b|at least|minimum)", text, re.IGNORECASE):
        return None
    group = _noun_group(text, posting, soft=soft)
    if not group:
        return None
    words = line.text.strip().split()
    quote = " ".join(words[:16]).rstrip(",;:.") if len(words) > 18 else " ".join(words).rstrip(".;")
    quote = re.sub(r"^[\W_]+", "", quote)
    if quote not in line.text or re.search(r"[?!“”»«]", quote):
        return None
    return Core(line, Shape.QUOTE, topic=group, quote=quote)


def _noun_group(text: str, posting: Posting, *, soft: bool = False) -> str:
    best: list[Word] = []
    plain = word_class("adjectives") | word_class("praise")
    for sentence in re.split(r"[.;:!?()]", text):
        group: list[Word] = []
        for word in [*split_words(sentence), Word("that")]:
            low = word.low
            breaks = (low in word_class("clause") | word_class("prepositions") | word_class("determiners")
                      | word_class("conjunctions") | {"to", "our", "your", "the", "a"}
                      or (starts_verb(low) and not is_homograph(low)) or low.endswith("ly"))  # fmt: skip
            if not breaks:
                group.append(Word(word.text))
            if breaks or word.comma:
                if 1 < len(group) <= 4 and len(group) > len(best) and group[-1].low not in plain:
                    best = group
                group = []
    topic = lower_first(join(best), posting.text) if best else ""
    return "" if _names_employer(topic, posting) or (is_mostly_soft(topic) and not soft) else topic


def _plain(text: str, posting: Posting) -> str:
    """One line without bullet, brackets and the employer's name as an owner."""
    text = re.sub(r"\s+", " ", text.replace("\u00a0", " ").replace("\u200b", "")).strip()
    text = re.sub(r"^[^\w(\"“]+", "", text)
    text = re.sub(r"\s*[(\[][^()\[\]]{0,200}[)\]]", "", text)
    text = re.sub(r"\be\.g\.,?|\bi\.e\.,?", "including", text)
    if posting.company:
        text = re.sub(rf"\b{re.escape(posting.company)}['’]s?\s", "our ", text, flags=re.IGNORECASE)
    return re.sub(r"(?<=\w)\s*/\s*(?=\w)", "/", text)


def _parts(text: str) -> list[str]:
    """The statements of a line, what follows a label before the label itself."""
    found: list[str] = []
    for sentence in re.split(r"(?<=[a-z0-9%)”\"])[.!?;]\s+(?=[A-Z])|\s[•▪·]\s", text):
        match = re.match(r"^(?P<label>[^:–—]{2,60}?)\s*(?::|\s[-–—])\s+(?P<body>.+)$", sentence)
        if match and len(match["label"].split()) <= 6:
            found.append(match["body"][:1].upper() + match["body"][1:])
            label = [word.low for word in split_words(match["label"])]
            if (
                label
                and (label[-1] in word_class("having") or not set(label) & word_class("having"))
                and not is_mostly_soft(match["label"])
            ):
                found.append(match["label"])
        else:
            found.append(sentence)
    return [part for part in found if part.strip()]


def _names_employer(text: str, posting: Posting) -> bool:
    """Whether a company, place or the job's title would be heard, which a question may not lean on."""
    low = f" {text.lower()} "
    names = [posting.company or ""]
    names += re.split(r"[,/|()]|\s-\s", posting.location or "")
    if any(len(name.strip()) > 2 and re.search(rf"\b{re.escape(name.strip().lower())}\b", low) for name in names):
        return True
    title = re.split(r"\s[-–|(]|,", posting.title or "")[0].strip().lower()
    return len(title.split()) > 1 and title in low


_LOWER_ENDINGS = re.compile(
    r"(?:ing|ion|ions|ment|ments|al|ive|ity|ies|ed|ly|ous|ful|ance|ence|ship|ness|able|ible|ary|ers|ure|ices|ects|ists)$"
)


def _lower_word(word: str, posting_text: str) -> str:
    bare = word.strip("“\"'‘")
    if not bare or bare[0].islower() or re.search(r"[A-Z0-9].*[A-Z0-9]|[+#.&]", bare):
        return word
    low = bare.lower()
    known = low in word_class("adjectives") | word_class("praise") | word_class("prepositions") | word_class(
        "determiners"
    )
    if known or starts_verb(low) or _LOWER_ENDINGS.search(low) or re.search(rf"\b{re.escape(low)}\b", posting_text):
        return word[:1].lower() + word[1:] if bare == word else word.lower()
    return word
