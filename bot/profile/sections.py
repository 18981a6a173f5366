"""Which row opens which section."""

import re

from bot.profile.headings import section_of
from bot.profile.row import Row, RowRole
from bot.profile.vocabulary import Section


def opens(row: Row) -> Section | None:
    """The section a row opens, judged by its role, its case and its words."""
    if len(row.text.split()) > 7 or re.search(r"\d{4}|@", row.text):
        return None
    found = section_of(row.text)
    if row.role is RowRole.HEADING:
        return found
    if row.role is RowRole.BULLET:
        return None
    letters = [character for character in row.text if character.isalpha()]
    if not letters or "," in row.text or row.text.endswith("."):
        return None
    shouts = row.text.isupper()
    titled = row.text[:1].isupper() and len(row.text.split()) <= 5
    if found is not None and (shouts or titled):
        return found
    return None
