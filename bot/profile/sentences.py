"""Running text as sentences, with their places; abbreviations and decimal numbers do not end one."""

import re

_END = re.compile(r"[.!?…]+[\"'’”)\]]*(?=\s+[\"'“‘(¿¡]?[A-ZÀ-ÞŒ0-9])|[;](?=\s)")
_SHORT = re.compile(
    r"(?:^|[\s(])(?:[A-Z]|e\.g|i\.e|etc|vs|approx|incl|no|nr|st|mr|mrs|ms|dr|prof|inc|ltd|co|corp|dept|bzw|ca|z\.b|u\.a|"
    r"usw|sra?|sr|av|p\.ej|cf|env|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|ph\.d|b\.s|m\.s|jr)\.$",
    re.IGNORECASE,
)


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence of `text`, without surrounding space."""
    spans: list[tuple[int, int]] = []
    start = 0
    for found in _END.finditer(text):
        if found.group() != ";" and _SHORT.search(text[start : found.end()]):
            continue
        if found.group() == ";" and len(text[start : found.start()].split()) < 4:
            continue
        spans.append((start, found.end()))
        start = found.end()
    spans.append((start, len(text)))
    return [span for begin, end in spans if (span := _trimmed(text, begin, end)) is not None]


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int] | None:
    piece = text[begin:end]
    left = len(piece) - len(piece.lstrip())
    stripped = piece.strip()
    return (begin + left, begin + left + len(stripped)) if stripped else None
