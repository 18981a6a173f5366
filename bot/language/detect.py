"""Which language a text is in: a vote of function words, and the script it is written in."""

import re
from collections import Counter

from bot.language.function_words import FUNCTION_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?", re.UNICODE)
_FEWEST_WORDS = 4
_LOWEST_SHARE = 0.12
_LEAD = 1.25
_SCRIPTS = (
    ("ja", re.compile(r"[぀-ヿ]")),
    ("ko", re.compile(r"[가-힯]")),
    ("zh", re.compile(r"[一-鿿]")),
    ("ru", re.compile(r"[Ѐ-ӿ]")),
    ("el", re.compile(r"[Ͱ-Ͽ]")),
    ("ar", re.compile(r"[؀-ۿ]")),
    ("he", re.compile(r"[֐-׿]")),
    ("th", re.compile(r"[฀-๿]")),
    ("hi", re.compile(r"[ऀ-ॿ]")),
)
_BEYOND_LATIN = re.compile("[\u0370-\u1fff\u3040-\u9fff\uac00-\ud7af]")
_LETTER = re.compile(r"[^\W\d_]", re.UNICODE)
_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)
_MARKS = {
    "de": re.compile(r"[äöüß]"),
    "fr": re.compile(r"[èêàçœùû]|\b(?:[dljnstm]|qu)['’]"),
    "es": re.compile(r"[ñ¿¡]|ción\b|ciones\b"),
    "pt": re.compile(r"[ãõ]|ção\b|ções\b"),
    "cs": re.compile(r"[ěřůčž]"),
    "pl": re.compile(r"[łąęśćźż]"),
    "sv": re.compile(r"[å]"),
    "da": re.compile(r"[øæ]"),
    "tr": re.compile(r"[ışğ]"),
    "hu": re.compile(r"[őű]"),
    "ro": re.compile(r"[țșă]"),
}
"""Letters that hardly occur elsewhere. They only add to votes that function words have cast."""


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code, or None where the text is too short, too mixed or no running text to tell."""
    script = _by_script(text)
    if script is not None:
        return script
    found = [match.group().lower().replace("’", "'") for match in _WORD.finditer(text)]
    if len(found) < _FEWEST_WORDS:
        return None
    return _by_votes(found, text.lower())


def _by_script(text: str) -> str | None:
    letters = len(_LETTER.findall(text))
    if not letters or not _BEYOND_LATIN.search(text):
        return None
    for language, pattern in _SCRIPTS:
        share = len(pattern.findall(text)) / letters
        if language == "ja" and share > 0.04:  # kana beside many kanji: Chinese has none at all
            return "ja"
        if share > 0.3:
            return "uk" if language == "ru" and _UKRAINIAN.search(text) else language
    return None


def _by_votes(found: list[str], lowered: str) -> str | None:
    counts = Counter(found)
    votes: dict[str, float] = {}
    for language, function_words in FUNCTION_WORDS.items():
        cast = sum(count for word, count in counts.items() if _stripped(word, language) in function_words)
        mark = _MARKS.get(language)
        marks = len(mark.findall(lowered)) if mark else 0
        if cast or marks:
            votes[language] = cast + min(marks, max(cast, 2)) * 0.75
    ranked = sorted(votes.items(), key=lambda entry: entry[1], reverse=True)
    if not ranked or ranked[0][1] / len(found) < _LOWEST_SHARE or ranked[0][1] < 2:
        return None
    if len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _LEAD:
        return _of_close(found, ranked[0][0], ranked[1][0])
    return ranked[0][0]


def _of_close(found: list[str], first: str, second: str) -> str | None:
    """Two languages that share function words: only those words count which one has and the other has not."""
    only_first = sum(word in FUNCTION_WORDS[first] - FUNCTION_WORDS[second] for word in found)
    only_second = sum(word in FUNCTION_WORDS[second] - FUNCTION_WORDS[first] for word in found)
    if max(only_first, only_second) < 2 or only_first == only_second:
        return None
    return first if only_first > only_second else second


def _stripped(word: str, language: str) -> str:
    return word.split("'", 1)[0] if language == "fr" and "'" in word else word
