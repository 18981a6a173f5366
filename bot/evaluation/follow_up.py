"""Whether the first follow-up to a graded answer asks for something that is truly missing."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from bot.interview.question import Hints, Intent, Mode, ProbeReason, Question, QuestionKind, RoundKind
from bot.interview.transcript import Exchange, Response
from bot.ports import Interviewer, RespondBrief
from bot.posting.model import Posting

TARGETS: dict[str, frozenset[ProbeReason]] = {
    "situation": frozenset({ProbeReason.SPECIFICS}),
    "own_action": frozenset({ProbeReason.OWNERSHIP, ProbeReason.SPECIFICS}),
    "result": frozenset({ProbeReason.RESULT, ProbeReason.NUMBER}),
    "reasoning": frozenset({ProbeReason.DECISION, ProbeReason.TRADE_OFF, ProbeReason.DEPTH}),
    "relevance": frozenset({ProbeReason.RELEVANCE}),
}
"""Which probes ask for which missing part."""

_RESTATABLE = frozenset({"situation", "own_action", "relevance"})
"""Parts that a restatement of the question, or a smaller one, asks for as well."""

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What the first follow-up to one graded answer was. `key` is the question's id and the answer's number."""

    key: Key
    variant: str
    missing: frozenset[str]
    response: Response
    brief: RespondBrief

    @property
    def is_complete(self) -> bool:
        """Nothing is missing."""
        return not self.missing

    @property
    def is_apt(self) -> bool:
        """It asks for a missing part; where nothing is missing it moves on or deepens."""
        probe = self.response.probe
        if self.is_complete:
            return not self.response.note and (probe is None or probe.reason is ProbeReason.DEPTH)
        if probe is None:
            return bool(self.response.note) and bool(self.missing & _RESTATABLE)
        return any(probe.reason in TARGETS[part] for part in self.missing)


async def follow_ups(
    file: Path, *, postings: Mapping[str, Posting], interviewer: Interviewer, most: int | None = None
) -> tuple[FollowUp, ...]:
    """The first follow-up to every graded answer of a file (of its first `most` questions)."""
    found: list[FollowUp] = []
    for record in list(_records(file))[:most]:
        posting = postings[Path(str(record["posting"])).stem]
        for number, answer in enumerate(cast("list[Mapping[str, Any]]", record["answers"]), 1):
            brief = _brief(record, posting, str(answer["text"]))
            found.append(
                FollowUp(
                    key=(str(record["id"]), number),
                    variant=str(answer["variant"]),
                    missing=frozenset(str(part) for part in answer["missing"]),
                    response=await interviewer.respond(brief),
                    brief=brief,
                )
            )
    return tuple(found)


def _records(file: Path) -> Iterator[Mapping[str, Any]]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield cast("Mapping[str, Any]", json.loads(line))


def _brief(record: Mapping[str, Any], posting: Posting, answer: str) -> RespondBrief:
    return RespondBrief(
        posting=posting,
        profile=None,
        question=_question(record),
        exchanges=(Exchange(None, answer),),
        probes_left=2,
        mode=Mode.REALISTIC,
        round_kind=RoundKind.HIRING_MANAGER,
    )


def _question(record: Mapping[str, Any]) -> Question:
    return Question(
        id=str(record["id"]),
        text=str(record["question"]),
        kind=QuestionKind(record["kind"]),
        intent=Intent.DO_THE_WORK,
        why="",
        lines=(),
        quotes=(str(record["line"]),),
        facts=(),
        listen_for=(),
        red_flags=(),
        probes=(),
        hints=Hints("", "", ""),
    )
