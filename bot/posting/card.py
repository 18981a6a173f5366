"""A posting as data, the way `greenroom read --json` prints it."""

from bot.posting.model import Posting


def as_json(posting: Posting) -> dict[str, object]:
    """Title, employer, place, level, language, source, text, lines, what is not stated, warnings."""
    return {
        "title": posting.title,
        "company": posting.company,
        "location": posting.location,
        "seniority": posting.seniority.value if posting.seniority else None,
        "language": posting.language,
        "source": posting.source,
        "text": posting.text,
        "lines": [
            {
                "id": line.id,
                "kind": line.kind.value,
                "text": line.text,
                "start": line.start,
                "end": line.end,
                "weight": line.weight,
            }
            for line in posting.lines
        ],
        "not_stated": list(posting.not_stated),
        "warnings": [{"reason": warning.reason.value, "message": warning.message} for warning in posting.warnings],
    }
