"""Patterns written as lists that can be read."""

import re
from dataclasses import dataclass

_BAR = re.compile(r"\s+\|\s+")
_SPECIAL = re.compile(r"[\\.^$*+?{}\[\]|()]")


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Several things to look for in a lower-case text. What is no pattern is looked for as it stands, which is fast."""

    literals: tuple[str, ...]
    pattern: re.Pattern[str] | None

    def search(self, text: str) -> bool:
        """Whether one of them occurs."""
        if any(literal in text for literal in self.literals):
            return True
        return self.pattern is not None and self.pattern.search(text) is not None


def alternatives(listing: str) -> Alternatives:
    """The alternatives in `listing`, which stand between bars with white space around them, in lower case."""
    parts = _BAR.split(listing.strip())
    special = [part for part in parts if _SPECIAL.search(part)]
    return Alternatives(
        literals=tuple(part for part in parts if not _SPECIAL.search(part)),
        pattern=re.compile("|".join(special)) if special else None,
    )
