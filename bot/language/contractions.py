"""Words of typed speech with their places: contractions with, without or with odd apostrophes become two words."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(r"[£$€]?\d+(?:[.,:/]\d+)*(?:%|[a-z]{1,3}\b)?|[^\W_]+(?:['’‘`´\-./&][^\W_]+)*[+#%]*", re.UNICODE)

# Only spellings that are no other English word, so that they can be read without looking around.
_FIXED = {
    "im": "i am", "i'm": "i am", "ive": "i have", "i've": "i have", "i'll": "i will", "dont": "do not",
    "didnt": "did not", "doesnt": "does not", "cant": "can not", "cannot": "can not", "couldnt": "could not",
    "wouldnt": "would not", "shouldnt": "should not", "wasnt": "was not", "werent": "were not", "isnt": "is not",
    "arent": "are not", "havent": "have not", "hasnt": "has not", "hadnt": "had not", "wont": "will not",
    "mustnt": "must not", "couldve": "could have", "wouldve": "would have", "shouldve": "should have",
    "weve": "we have", "youve": "you have", "theyve": "they have", "youre": "you are", "theyre": "they are",
    "thats": "that is", "whats": "what is", "theres": "there is", "hes": "he is", "shes": "she is",
    "youd": "you would", "theyd": "they would", "hed": "he would", "youll": "you will", "theyll": "they will",
    "itll": "it will", "lets": "let us", "let's": "let us", "can't": "can not", "won't": "will not",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "u": "you", "bc": "because", "cuz": "because",
    "cos": "because", "coz": "because", "tho": "though", "thru": "through", "n't": "not",
}  # fmt: skip
_ENDINGS = (("n't", "not"), ("'ve", "have"), ("'re", "are"), ("'ll", "will"), ("'m", "am"))
_APOSTROPHES = str.maketrans("’‘`´", "''''")
_DID = frozenset("noticed been already just never had seen done got made come gone taken given found told".split())

# `id`, `ill`, `wed`, `were`, `well` and `its` are words of their own: only their neighbours tell.
_BEFORE_ID_NOUN = frozenset(
    """a an the his her their my your our its photo user customer student patient employee valid fake staff order
    ticket for of with no check checked checking ask asked asking show showed scan scanned badge account unique
    by any this that each every new same wrong correct product device session""".split()
)
_AFTER_ID_NOUN = frozenset("card cards badge badges number numbers check checks was is and or for of on".split())
_BEFORE_ILL_ADJECTIVE = frozenset(
    """was were is are be been being am fell feel felt feeling very too really seriously terminally mentally
    critically got became become taken so the chronically acutely off quite more called""".split()
)
_AFTER_BECAUSE = frozenset(
    """i i'm i'd i've we we'd he she they it it's you the my our his her their there that this a an nobody somebody
    everybody otherwise if im id its""".split()
)
_BEFORE_TO_CAUSE = frozenset(
    """to will would could can may might must should did does do not never don't didn't doesn't won't the a an this that
    any no one root its i we he she they it you which who what""".split()
)
_AFTER_WE_WERE = frozenset("going not all still under about in at on".split())


@dataclass(frozen=True, slots=True)
class Token:
    """One word: lower case, contractions opened; `start:end` is the place of the typed form in the text.

    `is_name` is a claim about typing only: a capital inside a sentence, or an acronym.
    """

    word: str
    start: int
    end: int
    is_name: bool = False


def tokens(text: str, *, offset: int = 0) -> tuple[Token, ...]:
    """The words of a text, in order; the two words of a contraction share one place. `offset` shifts all places."""
    found = list(_TOKEN.finditer(text))
    plain = [match.group().translate(_APOSTROPHES).lower() for match in found]
    result: list[Token] = []
    for index, (match, word) in enumerate(zip(found, plain, strict=True)):
        before = plain[index - 1] if index else ""
        after = plain[index + 1] if index + 1 < len(plain) else ""
        name = _is_name(match.group(), text, match.start())
        opened = [word] if name and word in {"id", "ill", "us", "it"} else _open(word, before, after)
        result += [
            Token(part, match.start() + offset, match.end() + offset, is_name=name and len(opened) == 1)
            for part in opened
        ]
    return tuple(result)


def _open(word: str, before: str, after: str) -> list[str]:
    if fixed := _FIXED.get(word):
        return fixed.split()
    if word == "cause" and after in _AFTER_BECAUSE and before not in _BEFORE_TO_CAUSE:
        return ["because"]
    if "'" not in word and word not in {"id", "ill", "wed"}:
        return [word]
    for ending, meaning in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return [word.removesuffix(ending), meaning]
    if word.endswith("'d"):
        return [word.removesuffix("'d"), _had_or_would(after)]
    if word == "id" and before not in _BEFORE_ID_NOUN and after not in _AFTER_ID_NOUN and after:
        return ["i", _had_or_would(after)]
    if word == "ill" and before not in _BEFORE_ILL_ADJECTIVE and after and not after.startswith("patient"):
        return ["i", "will"]
    if word == "wed" and before not in {"on", "last", "next", "by"} and after:
        return ["we", _had_or_would(after)]
    if word in {"it's", "that's", "he's", "she's", "there's", "what's", "who's"}:
        return [word[:-2], "is"]
    return [word]


def _had_or_would(after: str) -> str:
    """`I'd noticed` is had, `I'd check` is would: the next word's shape decides."""
    if after in _DID or (after.endswith("ed") and after not in {"need", "feed", "proceed", "exceed", "succeed"}):
        return "had"
    return "would"


def _is_name(typed: str, text: str, start: int) -> bool:
    """A capital inside a sentence, or at least two capitals anywhere (an acronym)."""
    if typed.islower():
        return False
    if sum(character.isupper() for character in typed) >= 2:
        return True
    if not typed[:1].isupper() or typed in {"I", "I'm", "I’m", "I've", "I’ve", "I'd", "I’d", "I'll", "I’ll"}:
        return False
    at = start - 1
    while at >= 0 and text[at] in " \t\"'“‘(":
        at -= 1
    return at >= 0 and text[at] not in ".!?:…\n•-"
