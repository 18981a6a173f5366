"""WordPiece tokens as the sentence weights expect them: lower case, accents stripped, greedy longest match."""

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

MAX_PIECES = 256
"""What the model was trained on, special tokens included."""

_MAX_WORD_CHARS = 100


def read_vocabulary(path: Path) -> dict[str, int]:
    """Piece → id, from a `vocab.txt` with one piece a line."""
    with path.open(encoding="utf-8") as lines:
        return {line.rstrip("\n"): number for number, line in enumerate(lines)}


def piece_ids(text: str, vocabulary: Mapping[str, int]) -> list[int]:
    """Ids with the opening and closing special tokens, at most MAX_PIECES."""
    ids = [vocabulary["[CLS]"]]
    for word in _words(text):
        ids.extend(_pieces(word, vocabulary))
        if len(ids) >= MAX_PIECES:
            break
    return [*ids[: MAX_PIECES - 1], vocabulary["[SEP]"]]


def _words(text: str) -> Iterator[str]:
    word: list[str] = []
    for char in unicodedata.normalize("NFD", text.lower()):
        category = unicodedata.category(char)
        if category == "Mn" or (category in {"Cc", "Cf"} and not char.isspace()) or char == "\ufffd":
            continue
        if char.isspace():
            yield from _flush(word)
        elif _is_punctuation(char, category) or _is_cjk(ord(char)):
            yield from _flush(word)
            yield char
        else:
            word.append(char)
    yield from _flush(word)


def _flush(word: list[str]) -> Iterator[str]:
    if word:
        yield "".join(word)
        word.clear()


def _is_punctuation(char: str, category: str) -> bool:
    code = ord(char)
    ascii_sign = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_sign or category.startswith("P")


def _is_cjk(code: int) -> bool:
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x2CEAF
        or 0xF900 <= code <= 0xFAFF
        or 0x2F800 <= code <= 0x2FA1F
    )


def _pieces(word: str, vocabulary: Mapping[str, int]) -> list[int]:
    unknown = [vocabulary["[UNK]"]]
    if len(word) > _MAX_WORD_CHARS:
        return unknown
    ids: list[int] = []
    start = 0
    while start < len(word):
        prefix = "##" if start else ""
        for end in range(len(word), start, -1):
            found = vocabulary.get(prefix + word[start:end])
            if found is not None:
                ids.append(found)
                start = end
                break
        else:
            return unknown
    return ids
