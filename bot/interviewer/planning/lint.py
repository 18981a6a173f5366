"""Whether a question can be said aloud: length, one question mark, nothing broken, doubled or left hanging."""

import re

from bot.interviewer.planning.vocabulary import word_class

MOST_WORDS_IN_QUESTION = 45
MOST_WORDS_IN_PROBE = 25

_QUOTED = re.compile(r"[“»][^”«]*[”«]")
_DANGLING = frozenset(
    "and or the a an of to our your their including such as than nor but & is are will with-out".split()
)
_VOWEL_SOUND = re.compile(r"\ba (?=[aeiou])(?!(?:uni|use|usa|usu|eu|one|once|ubiq|ut[ie])\w*)\w+", re.IGNORECASE)


def asking_sentence(text: str) -> str:
    """The sentence with the question mark; what leads up to it is not the ask."""
    outside = _QUOTED.sub(lambda match: "_" * len(match.group()), text)
    starts = [match.end() for match in re.finditer(r"[.!”«_]\s+(?=[A-Z])", outside) if match.end() < outside.rfind("?")]
    return text[starts[-1] :].strip() if starts else text.strip()


def faults(text: str, *, most: int = MOST_WORDS_IN_QUESTION) -> list[str]:
    """What is wrong with a question or probe, in a word each; nothing when it can be said."""
    found: list[str] = []
    bare = _QUOTED.sub("“…”", text)
    words = text.split()
    if len(words) > most:
        found.append("too long")
    if text.count("?") != 1 or not text.endswith("?"):
        found.append("not one question mark at the end")
    if re.search(r"\b(\w+)\s+\1\b", bare, re.IGNORECASE):
        found.append("doubled word")
    if re.search(r"[{}\[\]|•]|\s[,;.?:]|,[,.?]|\.\.|\s{2}|\(\s*\)", text):
        found.append("broken punctuation")
    if any(text.count(opening) != text.count(closing) for opening, closing in ("“”", "«»", "()")):
        found.append("unbalanced marks")
    ask = asking_sentence(text)
    if not ask[:1].isupper():
        found.append("does not begin with a capital")
    last = re.sub(r"[^\w&’'-]", "", ask.rstrip("?").split()[-1]).lower() if ask.rstrip("?").split() else ""
    if last in _DANGLING:
        found.append("left hanging")
    if re.search(r"\b(?:and|or|the|a|of|to)\s*[,:?]", bare) or re.search(
        r"\b(?:and|or) (?:and|or)\b(?<!and/or)|\b(?:the|a|an) (?:the|a|an|your|our)\b", bare
    ):
        found.append("broken phrase")
    if _VOWEL_SOUND.search(bare):
        found.append("a before a vowel")
    return found


def splices_clause(phrase: str) -> bool:
    """Whether a phrase taken from a line brings a person or a finite verb of its own into the ask."""
    lows = [re.sub(r"[^\w'/&-]", "", word.lower().replace("’", "'")) for word in phrase.split()]
    return any(low in word_class("clause") for low in lows)
