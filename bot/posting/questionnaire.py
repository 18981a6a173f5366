"""Where a posting ends and the form to apply with begins: numbered questions to the applicant, not the work."""

import re
from collections.abc import Sequence

_NUMBER = re.compile(r"\s*0?(\d{1,2})[.)]?\s*")
_FORM = re.compile(
    r"\bquestionnaire\b|\bdo you (?:possess|have)\b|\bindicate (?:the|which|your|how)\b|"
    r"\bdescribe (?:in detail )?your\b|"
    r"\bI have read and understand\b",
    re.IGNORECASE,
)
_FEWEST = 3
_NEAR = 12


def questionnaire_from(texts: Sequence[str]) -> int:
    """The index of the first of the form's bare numbers (`01`, `02`, `03` …), or how many texts there are."""
    numbers = [(index, int(match.group(1))) for index, text in enumerate(texts) if (match := _NUMBER.fullmatch(text))]
    for place, (index, number) in enumerate(numbers):
        run = [value for _, value in numbers[place:]]
        counts_up = run[:_FEWEST] == list(range(1, _FEWEST + 1))
        if number == 1 and counts_up and any(_FORM.search(text) for text in texts[index : index + _NEAR]):
            return index
    return len(texts)
