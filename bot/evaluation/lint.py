"""Checks on everything an interviewer says in a round: one short question, quotes, and silence to the debrief."""

from bot.evaluation.gates import Heard
from bot.evaluation.play import Played
from bot.interviewer.grounding import has_praise, response_violations

PROBE_WORDS = 25

_REPORTS = frozenset({"feedback", "debrief", "comparison", "reread", "why", "prep_sheet"})
_RUBRIC_WORDS = ("star method", "rubric", "dimension", "own action", "score")


def lint(heard: Heard) -> tuple[str, ...]:
    """What is wrong with one probe or note, in words."""
    brief, response = heard
    faults = [violation.value for violation in response_violations(response, brief)]
    if response.probe and len(response.probe.text.split()) > PROBE_WORDS:
        faults.append("too long")
    if response.note.count("?") > 1:
        faults.append("more than one question")
    if response.probe and response.note:
        faults.append("probe and note at once")
    text = response.probe.text if response.probe else response.note
    own = text.split("“")[0] if "“" in text else text
    faults += [f"says “{word}”" for word in _RUBRIC_WORDS if word in own.lower()]
    return tuple(dict.fromkeys(faults))


def is_silent(played: Played) -> bool:
    """Whether nothing before the debrief praised, judged or explained."""
    before = [one for one in _until_debrief(played) if one[0] == "interviewer"]
    return not any(kind in _REPORTS or has_praise(text) for _, kind, text in before)


def _until_debrief(played: Played) -> list[tuple[str, str, str]]:
    kinds = [one.kind for one in played.said]
    end = kinds.index("debrief") if "debrief" in kinds else len(kinds)
    return [(one.who, one.kind, one.text) for one in played.said[:end]]
