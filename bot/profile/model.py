"""What a candidate gave about themselves: text, cut into facts."""

from dataclasses import dataclass
from enum import StrEnum


class FactKind(StrEnum):
    """What a fact is."""

    ACHIEVEMENT = "achievement"
    DUTY = "duty"
    SKILL = "skill"
    EDUCATION = "education"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Fact:
    """One verbatim statement of the profile, id `E1`, `E2` …: `profile.text[start:end] == text`.

    `employer` and `dates` are verbatim from the profile, where stated.
    """

    id: str
    text: str
    start: int
    end: int
    kind: FactKind
    employer: str | None = None
    dates: str | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile as read, without contact details. `source` is the file name."""

    source: str
    text: str
    facts: tuple[Fact, ...]
    warnings: tuple[str, ...] = ()

    def fact(self, fact_id: str) -> Fact | None:
        """The fact with this id, if there is one."""
        return next((fact for fact in self.facts if fact.id == fact_id), None)
