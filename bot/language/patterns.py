"""Patterns written as lists that can be read."""

import re

_BAR = re.compile(r"\s+\|\s+")


def alternatives(listing: str) -> re.Pattern[str]:
    """A pattern of the alternatives in `listing`, which stand between bars with white space around them.

    It ignores no case: look it up in a lower-case text, which is several times faster.
    """
    return re.compile(_BAR.sub("|", listing.strip()))
