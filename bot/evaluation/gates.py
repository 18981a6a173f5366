"""What a good interviewer does with each simulated person, as checks on a played round (examples/README.md)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from statistics import mean, median
from typing import cast

from bot.evaluation.persons import Simulation, Told
from bot.evaluation.play import Played
from bot.interview.assessment import Assessment, Guard
from bot.interview.effects import AskInterviewer, Task
from bot.interview.transcript import Exchange, ReplyKind, Response
from bot.interview.turn import Turn, TurnOutcome
from bot.ports import AssessBrief, Interviewer, RespondBrief
from bot.posting.model import Posting
from bot.runtime.briefs import assess_brief

Heard = tuple[RespondBrief, Response]
"""What an interviewer was told, and what it said."""


@dataclass(frozen=True, slots=True)
class Case:
    """One round of one simulated person, with everything the checks look at."""

    person: Simulation
    played: Played
    posting: Posting
    judge: Interviewer
    heard: tuple[Heard, ...]

    def stories(self) -> list[tuple[int, Turn, Told]]:
        """The turns that hold one of the person's stories; why somebody wants a job is no story."""
        found: list[tuple[int, Turn, Told]] = []
        for index, turn in enumerate(self.played.session.turns):
            told = self.person.told(turn)
            if told is not None and not told.is_motivation and turn.outcome is not TurnOutcome.SKIPPED:
                found.append((index, turn, told))
        return found

    def brief(self, index: int) -> AssessBrief:
        """What the judge of a turn was told."""
        return assess_brief(self.played.session, AskInterviewer(Task.ASSESS, index), self.posting)

    async def judged(self, index: int, exchanges: tuple[Exchange, ...]) -> Assessment:
        """The judgement of the same question with other words."""
        return await self.judge.assess(replace(self.brief(index), exchanges=exchanges))


def first_words(turn: Turn) -> Exchange:
    """The answer to the question itself, before anything else was asked."""
    return Exchange(None, turn.parts[0].answer)


Check = Callable[[Case, object], Awaitable[bool]]


async def met(case: Case, gate: str) -> bool:
    """Whether the round does what the gate of this name asks."""
    return await CHECKS[gate](case, case.person.gates[gate])


async def _probe_reasons(case: Case, wanted: object) -> bool:
    asked = {probe.reason.value for turn in case.played.session.turns for probe in turn.probes}
    return bool(asked & _names(wanted))


async def _probes_min(case: Case, least: object) -> bool:
    return sum(len(turn.probes) for turn in case.played.session.turns) >= _number(least)


async def _followups_min(case: Case, least: object) -> bool:
    followups = sum(len(turn.parts) - 1 for turn in case.played.session.turns)
    return followups >= _number(least)


async def _probes_per_question_max(case: Case, most: object) -> bool:
    return mean(len(turn.probes) for turn in case.played.session.turns) <= _number(most)


async def _overall_max(case: Case, most: object) -> bool:
    return all(_level(turn) <= _number(most) for _, turn, _ in case.stories())


async def _overall_max_before_probe(case: Case, most: object) -> bool:
    for index, turn, _ in case.stories():
        judged = await case.judged(index, (first_words(turn),))
        if (judged.overall or 0) > _number(most):
            return False
    return True


async def _overall_max_when_abusive(case: Case, most: object) -> bool:
    return all(_level(turn) <= _number(most) for _, turn, told in case.stories() if not told.is_calm)


async def _median_overall_min(case: Case, least: object) -> bool:
    """Not judged ranks lowest."""
    levels = [_level(turn) for _, turn, _ in case.stories()]
    return bool(levels) and median(levels) >= _number(least)


async def _share_null_min(case: Case, least: object) -> bool:
    judged = [turn.assessment for _, turn, _ in case.stories()]
    return bool(judged) and mean(one is None or one.overall is None for one in judged) >= _number(least)


async def _guards(case: Case, wanted: object) -> bool:
    turns = case.played.session.turns
    noticed = {guard.value for turn in turns if turn.assessment for guard in turn.assessment.guards}
    return bool(noticed & _names(wanted))


async def _null_on_gap(case: Case, wanted: object) -> bool:
    """A bare gap is not judged; what is then told of the nearest experience may be."""
    judged = [await case.judged(i, (first_words(turn),)) for i, turn, told in case.stories() if told.is_gap]
    return bool(judged) and all(one.overall is None for one in judged) is bool(wanted)


async def _gap_path(case: Case, wanted: object) -> bool:
    taken = any(response.kind is ReplyKind.HONEST_GAP and response.note for _, response in case.heard)
    return taken is bool(wanted)


async def _no_raise(case: Case, _: object) -> bool:
    """Never above the same answer without the injected words, the replies to probes being the same."""
    for index, turn, told in case.stories():
        if told.base is None:
            continue
        later = tuple(Exchange(part.probe, part.answer) for part in turn.parts[1:])
        alone = await case.judged(index, (first_words(turn),))
        bare = await case.judged(index, (Exchange(None, told.base),))
        bare_whole = await case.judged(index, (Exchange(None, told.base), *later))
        if (alone.overall or 0) > (bare.overall or 1) or _level(turn) > (bare_whole.overall or 1):
            return False
    return True


async def _messages_joined(case: Case, _: object) -> bool:
    """All messages of a story stand in one answer, in order, as edited."""
    told = case.stories()
    return bool(told) and all(one.text in turn.parts[0].answer for _, turn, one in told)


async def _no_language_guard(case: Case, _: object) -> bool:
    judged = [turn.assessment for turn in case.played.session.turns if turn.assessment]
    return not any(Guard.OTHER_LANGUAGE in one.guards for one in judged)


CHECKS: dict[str, Check] = {
    "probe_reasons": _probe_reasons,
    "probes_min": _probes_min,
    "followups_min": _followups_min,
    "probes_per_question_max": _probes_per_question_max,
    "overall_max": _overall_max,
    "overall_max_before_probe": _overall_max_before_probe,
    "overall_max_when_abusive": _overall_max_when_abusive,
    "median_overall_min": _median_overall_min,
    "share_null_min": _share_null_min,
    "guards": _guards,
    "null_on_gap": _null_on_gap,
    "gap_path": _gap_path,
    "no_raise": _no_raise,
    "messages_joined": _messages_joined,
    "no_language_guard": _no_language_guard,
}
"""Every gate that examples/README.md names."""


def _level(turn: Turn) -> float:
    """Not judged counts as nothing."""
    return (turn.assessment.overall if turn.assessment else None) or 0.0


def _number(value: object) -> float:
    assert isinstance(value, int | float)
    return float(value)


def _names(value: object) -> frozenset[str]:
    assert isinstance(value, list)
    return frozenset(str(name) for name in cast("list[object]", value))
