"""Cutting running text of a posting into sentences."""

import re

_BREAK = re.compile(
    r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(\[¿¡*–—-]?\s?[A-ZÀ-ÖØ-ÞĀ-Ž0-9А-Я])"
    r"|(?<=[。！？])(?=\S)"
    r"|(?<=[.!?;:])\s+(?=[•●▪◦‣∙■◆➢➤►✓✔✅★])",
    re.UNICODE,
)
_ABBREVIATED = re.compile(
    r"(?:^|[\s(/:“\"])(?:\d{1,2}|e\.g|i\.e|etc|vs|inc|ltd|co|corp|llc|no|nr|dr|mr|mrs|ms|st|approx|incl|excl|min|max|dept|est|fig|sr|jr"
    r"|u\.s|u\.k|u\.s\.a|d\.c|a\.m|p\.m|ph\.d|b\.s|m\.s|b\.a|m\.a|z\.\s?b|d\.\s?h|u\.\s?a|o\.\s?ä|bzw|ca|evtl|ggf|inkl|max|mind|tel"
    r"|str|abs|sog|usw|mme|m|p\.\s?ex|ex|env|réf|ref|lic|ing|av|depto|aprox|ud|uds|sra|núm|prof|resp|coord|např|tzn|tj|č|a\.s|s\.r\.o"
    r"|s\.a|[a-z])\.$",
    re.IGNORECASE | re.UNICODE,
)
_NUMBER = re.compile(r"(?:^|[\s(/:])\d{1,2}\.$")
_GLANCE = 40
"""Characters of what follows that are looked at: copying the rest at every end made long paragraphs slow."""
_GOES_ON_AFTER_LIST_END = re.compile(
    r"(?:^|[\s(/])(?:etc|usw|u\.s|u\.k|a\.m|p\.m|inc|ltd|co|a\.s|s\.a|b\.a|b\.s|ph\.d)\.$", re.IGNORECASE
)


def sentences(text: str) -> list[str]:
    """The sentences of one paragraph, in order, each verbatim; joined they are the paragraph less its white space."""
    found: list[str] = []
    start = 0
    for match in _BREAK.finditer(text):
        end = match.start() + _closing(match.group())
        piece = text[start:end]
        if not _ends_sentence(piece, text[match.end() : match.end() + _GLANCE]):
            continue
        if piece.strip():
            found.append(piece.strip())
        start = match.end()
    rest = text[start:].strip()
    if rest:
        found.append(rest)
    return found


def _closing(matched: str) -> int:
    return len(matched) - len(matched.lstrip("\"'”’)]"))


def _ends_sentence(piece: str, following: str) -> bool:
    tail = piece.rstrip("\"'”’)]")[-14:]
    if not _ABBREVIATED.search(tail):
        return True
    number = _NUMBER.search(tail)
    if number:  # "2. Process claims", "am 1. August" – but "at least 21. The"
        return len(piece) > len(number.group()) and following.split(" ", 1)[0].lower() in _SENTENCE_STARTS
    if _GOES_ON_AFTER_LIST_END.search(tail):
        word = following.split(maxsplit=1)[0] if following.split() else ""
        return word[:1].isupper() and word.lower() in _SENTENCE_STARTS
    return False


_SENTENCE_STARTS = frozenset(
    """the a an you your we our this these in as to if at all must experience ability strong he she they it what when
    who how please for with from requires""".split()
)
