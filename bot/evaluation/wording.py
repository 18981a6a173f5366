"""An outside reader for questions: what is wrong with their English, judged without the planner's rules or word lists.

The planner refuses what its own linter finds; a measure that used the same linter would always be content.
This one goes word by word over the finished sentence and knows nothing of shapes, cores or templates.
"""

import itertools
import re

_QUOTED = re.compile(r"[“»][^”«]*[”«]")
_MOST_WORDS = 45

_DETERMINERS = frozenset("a an the my your his her its our their this that these those every each no some any".split())
_PREPOSITIONS = frozenset(
    "of in on at by for with from to into onto about across through over under between among within without against "
    "during before after towards toward upon via per regarding including using".split()
)
_LINKS = frozenset("and or nor but".split())
_FINITE = frozenset(
    "is are was were am be been being has have had do does did will would can could shall should must may might".split()
)
_PRONOUNS = frozenset("i you he she it we they".split())
_NEEDS_OBJECT = frozenset(
    "ensure ensuring provide providing maintain maintaining create creating develop developing manage managing "
    "deliver delivering identify identifying make making build building".split()
)
_BARE_ENDS = (
    _DETERMINERS - {"her", "this", "that", "these", "those", "each", "any", "some"}
    | _LINKS
    | frozenset("such as other various key assigned including than who which whose our".split())
)
_SOUND_OF_YOU = re.compile(r"^(?:uni(?!n)|use|usa|usu|util|eu|one\b|once|ubiq)")
_LETTERS_WITH_VOWEL = frozenset("AEFHILMNORSX")
_MARKUP = re.compile(r"[{}<>\[\]|•*_=\\]|&\w+;|https?:|-[LR][RS]B-|\*\*|#\w|\b[A-Z]{2,}-\d{2}-\d+")
_GLUED = re.compile(r"\b[a-z]{4,}[A-Z]\w*|\b[a-z]+\.[A-Z]\w+|[^\W\d][;,]\w")
_FRAME = re.compile(
    r"\b(?:when|while|before|if) you (?:had to |still have to |still had to |were )?|\byou (?:had to|have to|can) "
)
_PLURAL_ONLY = frozenset("many several few these those various multiple numerous both".split())
_SINGULAR_ONLY = frozenset("a an every each another".split())
_ENDS_LIKE_PLURAL = frozenset(
    "analysis process business access success progress series basis status focus bus class address campus crisis "
    "virus press news diagnosis emphasis thesis stress loss glass lens species means gas consensus bonus wellness "
    "across mass cross always less".split()
)  # fmt: skip
_UNCOUNTED_HERE = frozenset("information equipment advice feedback research work knowledge software".split())


def wrong_with(text: str) -> list[str]:
    """What an outside reader would stumble over, a few words each; empty where nothing was found."""
    ask = _asking(text)
    words = re.findall(r"[\w’'+#./&-]+[,:;]?", ask.rstrip("?"))
    bare = [word.rstrip(",:;") for word in words]
    lows = [word.lower().replace("’", "'") for word in bare]
    checks = (
        ("length", not 5 <= len(text.split()) <= _MOST_WORDS),
        ("question mark", text.count("?") != 1 or not text.rstrip().endswith("?")),
        ("markup or glue", bool(_MARKUP.search(_QUOTED.sub("", text)) or _GLUED.search(_QUOTED.sub("", text)))),
        ("marks not paired", any(text.count(one) != text.count(other) for one, other in ("()", "“”", "»«"))),
        ("doubled", _is_doubled(lows)),
        ("impossible pair", _impossible_pair(words, lows)),
        ("article", _wrong_article(bare, lows)),
        ("number", _wrong_number(lows)),
        ("left hanging", _hangs(words, lows)),
        ("verb without object", _lacks_object(words, lows)),
        ("stray capitals", _stray_capitals(bare)),
        ("two finite verbs", _spliced(lows)),
        ("quotation cut short", any(_cut_short(one) for one in re.findall(r"“([^”]+)”", text))),
    )
    return [name for name, is_wrong in checks if is_wrong]


def _asking(text: str) -> str:
    """The last sentence, quotations and what leads up to them taken off."""
    return re.split(r"[.!”«]\s+(?=[A-Z])", _QUOTED.sub("“Q”", text))[-1].strip()


def _is_doubled(lows: list[str]) -> bool:
    pairs = itertools.pairwise(lows)
    near = zip(lows, lows[1:], lows[2:], strict=False)
    root = re.compile(r"(?:ing|es|s|ed|e)$")
    return any(one == other for one, other in pairs) or any(
        len(first) > 4
        and root.sub("", first) == root.sub("", third)
        and middle in {"about", "in", "to", "with", "and", "on"}
        for first, middle, third in near
    )


def _impossible_pair(words: list[str], lows: list[str]) -> bool:
    for place, (one, other) in enumerate(itertools.pairwise(lows)):
        if words[place][-1] in ",:;":
            if other in {"of"} or one in (
                _DETERMINERS - {"that", "this", "these", "those", "her", "each", "some", "any"}
            ) | _PREPOSITIONS - {"in", "on", "over", "through", "before", "after"}:
                return True
            continue
        if one in _DETERMINERS - {"that", "this", "her", "no"} and other in (
            _DETERMINERS | _PREPOSITIONS | _LINKS | _FINITE | _PRONOUNS
        ) - {"including", "using", "over", "under", "after", "may", "will", "no", "can"}:
            return True
        if one in _PREPOSITIONS - {"to", "about", "before", "after"} and other in _LINKS | _PRONOUNS - {"it", "you"}:
            return True
        if one in {"to"} and other in {"and", "or", "of"}:
            return True
        if one in _LINKS and other in {"and", "or", "of", "etc"}:
            return True
    return False


def _wrong_article(bare: list[str], lows: list[str]) -> bool:
    for one, low, other in zip(lows, lows[1:], bare[1:], strict=False):
        if one not in {"a", "an"}:
            continue
        if re.fullmatch(r"[A-Z]{2,}s?|[A-Z]|[A-Z]-\w+", other):
            vowel = other[0] in _LETTERS_WITH_VOWEL
        else:
            vowel = (low[0] in "aeiou" and not _SOUND_OF_YOU.match(low)) or re.match(
                r"hour|honest|honou?r|heir", low
            ) is not None
        if low[0].isalpha() and (one == "an") != vowel:
            return True
    return False


def _wrong_number(lows: list[str]) -> bool:
    for one, other in itertools.pairwise(lows):
        plural = (
            other.endswith("s")
            and not other.endswith(("ss", "us", "'s", "is", "ous"))
            and other not in _ENDS_LIKE_PLURAL
        )
        if one in _SINGULAR_ONLY and (plural or other in _UNCOUNTED_HERE) and "-" not in other:
            return True
    for first, second in (("people", "is"), ("people", "was"), ("they", "is"), ("you", "was"), ("he", "are")):
        if (first, second) in itertools.pairwise(lows):
            return True
    return False


def _hangs(words: list[str], lows: list[str]) -> bool:
    ends = [len(lows) - 1, *(place for place, word in enumerate(words) if word.endswith((":", ";")))]
    ends += [
        place
        for place, word in enumerate(words[:-1])
        if word.endswith(",") and lows[place + 1] in {"what", "and", "how"}
    ]
    if any(lows[place] in _BARE_ENDS for place in ends if place >= 0):
        return True
    return bool(lows) and lows[-1] in _PREPOSITIONS - {
        "on",
        "in",
        "with",
        "for",
        "about",
        "through",
        "over",
        "of",
        "to",
    }


def _lacks_object(words: list[str], lows: list[str]) -> bool:
    """`provide, and how`, `ensuring that`: verbs that need something to act on."""
    for place, low in enumerate(lows):
        if (
            low in _NEEDS_OBJECT
            and place > 0
            and lows[place - 1] in {"you", "to", "while", "of", "when", "were", "about"}
        ):
            ends = place == len(lows) - 1 or words[place].endswith((",", ":"))
            if ends or lows[place + 1] in _PREPOSITIONS - {"over", "about", "across", "between", "on", "up"}:
                return True
    return False


def _stray_capitals(bare: list[str]) -> bool:
    """Three ordinary words in a row with a capital each are a heading, or a team's name, left in the sentence."""
    run = 0
    for word in bare[1:]:
        run = run + 1 if re.fullmatch(r"[A-Z][a-z]{3,}", word) else 0
        if run >= 3:
            return True
    return False


def _spliced(lows: list[str]) -> bool:
    """A finite verb where the frame of the question has its own: a clause of the posting came along."""
    text = " ".join(lows)
    for part in _FRAME.split(text)[1:]:
        inside = part.split()[1:]
        for place, low in enumerate(inside):
            if low in {"what", "how", "which", "who", "where", "when", "that", "and"}:
                break
            if low in {"is", "are", "was", "were", "will", "we", "has", "you'll", "we're", "it's", "they"}:
                return True
            if low in _PRONOUNS and place > 0:
                break
    return False


def _cut_short(quote: str) -> bool:
    """A quotation that ends on a word no phrase ends on."""
    last = quote.rsplit(maxsplit=1)[-1].lower().strip(",;:")
    return last in _LINKS | _DETERMINERS | (_PREPOSITIONS - {"in", "on", "over", "through", "within"}) | {
        "which",
        "while",
        "who",
        "whose",
    }
