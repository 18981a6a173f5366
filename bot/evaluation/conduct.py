"""How rounds are conducted: simulated persons on the example postings, first follow-ups, silence, safety, redo.

The persons, their stories and their gates stand in examples/candidates; what a gate means stands in
examples/README.md. Everything is played on the project's own examples, whatever corpus is given: the stories fit no
other postings.
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from statistics import mean

from bot.evaluation.follow_up import FollowUp, follow_ups
from bot.evaluation.gates import Case, Heard, met
from bot.evaluation.learning import gains
from bot.evaluation.lint import is_silent, lint
from bot.evaluation.persons import Simulation, read_simulations
from bot.evaluation.play import Manner, Played, play
from bot.evaluation.table import AreaResult, Gate, Row, Tools, at_least, at_most, wilson
from bot.interview.assessment import Assessment
from bot.interview.inputs import Setup
from bot.interview.question import Mode, Plan
from bot.interview.transcript import Debrief, Response
from bot.interviewer.grounded import GroundedInterviewer
from bot.interviewer.offline import OfflineInterviewer
from bot.language.media import Media
from bot.ports import AssessBrief, DebriefBrief, Interviewer, PlanBrief, RespondBrief, Similarity
from bot.posting.model import Posting
from bot.posting.read import read_posting

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

_MEDIA = {".html": Media.HTML, ".json": Media.JSON, ".md": Media.MARKDOWN, ".txt": Media.TEXT}
_QUIET = Setup(quiet_ms=None)
_COACHED = (
    ("story_teller", "transport-planner", Mode.COACHING),
    ("we_er", "surgical-ward-nurse", Mode.COACHING),
    ("minimal", "transport-planner", Mode.GENTLE),
    ("honest_gap", "payments-backend-engineer", Mode.GENTLE),
)
_MANNERS = (
    ("twice", Manner(twice=True), None),
    ("typing", Manner(typing=True), 20_000),
    ("pauses", Manner(pauses=True), None),
    ("edits", Manner(edits=True), None),
)
_SAFETY_ROUNDS = (("rambler", "transport-planner"), ("fragment_sender", "surgical-ward-nurse"))
_PROVISIONAL_BELOW = 50


@dataclass(slots=True)
class Recorder:
    """ports.Interviewer that keeps what the inner one was told and said."""

    inner: Interviewer
    heard: list[Heard] = field(default_factory=list[Heard])

    async def plan(self, brief: PlanBrief) -> Plan:
        """As the inner one."""
        return await self.inner.plan(brief)

    async def respond(self, brief: RespondBrief) -> Response:
        """As the inner one, and kept."""
        response = await self.inner.respond(brief)
        self.heard.append((brief, response))
        return response

    async def assess(self, brief: AssessBrief) -> Assessment:
        """As the inner one."""
        return await self.inner.assess(brief)

    async def debrief(self, brief: DebriefBrief) -> Debrief:
        """As the inner one."""
        return await self.inner.debrief(brief)


@dataclass(frozen=True, slots=True)
class Stage:
    """What every round of a measurement is played with."""

    postings: dict[str, Posting]
    interviewer: Interviewer

    async def round(
        self, person: Simulation, posting: str, *, setup: Setup = _QUIET, manner: Manner | None = None
    ) -> Case:
        """One person in one round."""
        recorder = Recorder(self.interviewer)
        played = await play(
            person.candidate(posting),
            posting=self.postings[posting],
            profile=None,
            setup=setup,
            interviewer=recorder,
            seed=seed_of(person.id, posting),
            manner=manner,
            typed_first=person.typed_first,
        )
        return Case(person, played, self.postings[posting], self.interviewer, tuple(recorder.heard))


async def measure(corpus: Path | None, tools: Tools) -> AreaResult:
    """Play every round and check it."""
    del corpus
    stage = await staged(tools.similarity())
    persons = read_simulations(EXAMPLES / "candidates")
    by_id = {person.id: person for person in persons}
    cases = [await stage.round(person, posting) for person in persons for posting in postings_of(person, stage)]
    others = [
        await stage.round(by_id[who], posting, setup=Setup(mode=mode, quiet_ms=None)) for who, posting, mode in _COACHED
    ]
    graded = await follow_ups(
        EXAMPLES / "answers" / "graded.jsonl", postings=stage.postings, interviewer=stage.interviewer
    )
    kept = await safety(stage, by_id)
    followed, ignored = await gains(stage.interviewer, postings=stage.postings, persons=persons)
    gates = [(case, gate, await met(case, gate)) for case in cases for gate in case.person.gates]
    rows = (
        *_round_rows(cases, others, gates),
        *_probe_rows([*cases, *others]),
        *_follow_up_rows(graded),
        share_row("same transcript twice, typing, pauses, edits", [same for *_, same in kept], at_least(1.0)),
        Row("redo gain, advice followed", mean(followed), at_least(0.3), "", len(followed)),
        Row("redo gain, advice ignored", mean(ignored), at_most(0.15), "", len(ignored)),
    )
    return AreaResult("conduct", rows, tuple(_notes(cases, others, gates, graded, kept)))


async def staged(similarity: Similarity) -> Stage:
    """The example postings and the offline interviewer, checked as it is in a round."""
    files = sorted((EXAMPLES / "postings").iterdir())
    postings = {file.stem: await asyncio.to_thread(_posting, file) for file in files if file.suffix in _MEDIA}
    return Stage(postings, GroundedInterviewer(OfflineInterviewer(similarity)))


def postings_of(person: Simulation, stage: Stage) -> tuple[str, ...]:
    """The postings a person has stories for."""
    return tuple(posting for posting in stage.postings if person.has_stories_for(posting))


def seed_of(person: str, posting: str) -> str:
    """A session id for the pair: plans differ from round to round and are the same on every run."""
    return sha256(f"{person} {posting}".encode()).hexdigest()[:12]


async def safety(stage: Stage, persons: dict[str, Simulation]) -> list[tuple[str, str, str, bool]]:
    """The same words in other manners, beside the plain round: person, posting, manner, whether nothing changed."""
    found: list[tuple[str, str, str, bool]] = []
    for who, posting in _SAFETY_ROUNDS:
        plain = await stage.round(persons[who], posting)
        for name, manner, quiet in _MANNERS:
            other = await stage.round(persons[who], posting, setup=Setup(quiet_ms=quiet), manner=manner)
            found.append((who, posting, name, transcript(plain.played) == transcript(other.played)))
    return found


def transcript(played: Played) -> tuple[object, ...]:
    """Everything that a round leaves behind: what was asked, said, found and concluded."""
    session = played.session
    turns = tuple(
        (turn.question, turn.outcome, turn.hints, turn.exchanges(), turn.assessment) for turn in session.turns
    )
    return turns, session.asked_back, session.self_rating, session.debrief, type(session.phase)


def share_row(metric: str, hits: Sequence[bool], gate: Gate | None, note: str = "") -> Row:
    """A share, with its Wilson interval where it rests on few cases."""
    few = 0 < len(hits) < _PROVISIONAL_BELOW
    low, high = wilson(sum(hits), len(hits))
    interval = f"95 % interval {low:.0%} to {high:.0%}" if few else ""
    value = mean(hits) if hits else None
    return Row(metric, value, gate, "%", len(hits), ", ".join(filter(None, (note, interval))))


def _round_rows(
    cases: Sequence[Case], others: Sequence[Case], gates: Sequence[tuple[Case, str, bool]]
) -> Iterable[Row]:
    everyone = [*cases, *others]
    yield share_row("rounds that come to their end", [case.played.is_closed for case in everyone], at_least(1.0))
    yield share_row("gates of the simulated persons met", [hit for *_, hit in gates], at_least(1.0))
    silent = [is_silent(case.played) for case in cases]
    yield share_row("realistic rounds silent to the debrief", silent, at_least(1.0))


def _probe_rows(cases: Sequence[Case]) -> Iterable[Row]:
    counts = [len(turn.probes) for case in cases for turn in case.played.session.turns if turn.redo_of is None]
    heard = [one for case in cases for one in case.heard]
    yield Row("probes per question, mean", mean(counts), None, "", len(counts))
    yield Row("probes per question, most", max(counts), at_most(2))
    yield Row("faults in probes and notes", sum(len(lint(one)) for one in heard), at_most(0), "", len(heard))


def _follow_up_rows(graded: Sequence[FollowUp]) -> Iterable[Row]:
    incomplete = [one.is_apt for one in graded if not one.is_complete]
    probed = [one.response.probe is not None for one in graded if one.is_complete]
    yield share_row("first follow-up fits what is missing", [one.is_apt for one in graded], at_least(0.75))
    yield share_row("  of incomplete answers", incomplete, None)
    yield share_row("complete answers that are probed", probed, at_most(0.30))


def _notes(
    cases: Sequence[Case],
    others: Sequence[Case],
    gates: Sequence[tuple[Case, str, bool]],
    graded: Sequence[FollowUp],
    kept: Sequence[tuple[str, str, str, bool]],
) -> Iterable[str]:
    """What went wrong, by person, posting and gate, never by what was said."""
    for case in [*cases, *others]:
        if not case.played.is_closed:
            yield f"{_name(case)}: ended in {type(case.played.session.phase).__name__}"
        faults = sorted({fault for one in case.heard for fault in lint(one)})
        if faults:
            yield f"{_name(case)}: {', '.join(faults)}"
    yield from (f"{_name(case)}: not silent" for case in cases if not is_silent(case.played))
    yield from (f"{_name(case)}: {gate}" for case, gate, hit in gates if not hit)
    yield from (f"{who} on {posting}: {manner} changed the round" for who, posting, manner, same in kept if not same)
    missed = [one for one in graded if not one.is_apt]
    for one in missed:
        asked = one.response.probe.reason.value if one.response.probe else "a note" if one.response.note else "nothing"
        wanted = "+".join(sorted(one.missing)) or "nothing"
        yield f"follow-up {one.key[0]} {one.key[1]} ({one.variant}): asked {asked}, missing {wanted}"


def _name(case: Case) -> str:
    return f"{case.person.id} on {case.posting.source} ({case.played.session.setup.mode})"


def _posting(file: Path) -> Posting:
    return read_posting(file.read_text(encoding="utf-8"), media=_MEDIA[file.suffix], source=file.name)
