"""The sections a posting is made of. A line's kind follows from its section and its own words."""

from enum import StrEnum

from bot.posting.model import LineKind


class Section(StrEnum):
    """What a stretch of a posting is about."""

    ABOUT = "about"
    SUMMARY = "summary"
    DUTIES = "duties"
    REQUIRED = "required"
    PREFERRED = "preferred"
    BENEFITS = "benefits"
    LEGAL = "legal"
    APPLY = "apply"


KIND_OF_SECTION = {
    Section.ABOUT: LineKind.ABOUT,
    Section.SUMMARY: LineKind.RESPONSIBILITY,
    Section.DUTIES: LineKind.RESPONSIBILITY,
    Section.REQUIRED: LineKind.REQUIRED,
    Section.PREFERRED: LineKind.PREFERRED,
    Section.BENEFITS: LineKind.BENEFIT,
    Section.LEGAL: LineKind.LEGAL,
    Section.APPLY: LineKind.OTHER,
}

ROLE_SECTIONS = frozenset({Section.DUTIES, Section.REQUIRED, Section.PREFERRED})
