"""How good a plan's questions are: grounded, of this posting alone, spread over its lines, not repeated, sayable."""

import asyncio
import csv
import hashlib
import json
import re
import statistics
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from rapidfuzz.fuzz import token_set_ratio

from bot.errors import DocumentRefused, PostingRefused
from bot.evaluation.badly_cut import badly_cut
from bot.evaluation.read import EXAMPLES
from bot.evaluation.table import AreaResult, Row, Tools, at_least, at_most, share
from bot.evaluation.wording import wrong_with
from bot.interview.question import Mode, Plan, Question, RoundKind
from bot.interviewer.grounding import question_violations
from bot.interviewer.plan import make_plan
from bot.interviewer.planning.askable import Use, use_of
from bot.interviewer.planning.core import Shape
from bot.interviewer.planning.lint import MOST_WORDS_IN_PROBE, asking_sentence, faults
from bot.interviewer.planning.select import weight_of
from bot.interviewer.planning.shape import core_of
from bot.interviewer.planning.sound import soundness
from bot.language.words import words
from bot.ports import AskedBefore, PlanBrief, Similarity
from bot.posting.model import Line, Posting
from bot.posting.read import read_posting
from bot.profile.facts import read_profile
from bot.profile.model import Profile
from bot.runtime.files import text_of

_QUESTIONS = 5
_ROUNDS = 3
_SAME_MATTER = 0.5
_TOO_ALIKE = 0.70
_PROFILES_PER_POSTING = 1


@dataclass(slots=True)
class _Found:
    """What was collected over all postings."""

    grounded: list[bool] = field(default_factory=list)
    well_formed: list[bool] = field(default_factory=list)
    complete: list[bool] = field(default_factory=list)
    passes: list[bool] = field(default_factory=list)
    coverage_first: list[float] = field(default_factory=list)
    coverage_all: list[float] = field(default_factory=list)
    repeats_within: list[bool] = field(default_factory=list)
    repeats_across: list[bool] = field(default_factory=list)
    touches_profile: list[bool] = field(default_factory=list)
    invented: list[bool] = field(default_factory=list)
    times_ms: list[float] = field(default_factory=list)
    asks: list[tuple[int, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


async def measure(corpus: Path | None, tools: Tools) -> AreaResult:
    """Plan rounds for every English posting and every kind of round, with and without a profile."""
    root = corpus or EXAMPLES
    postings = [one async for one in _postings(root, tools)]
    profiles = [one async for one in _profiles(root, tools)]
    similarity = tools.similarity()
    return await asyncio.to_thread(measure_postings, postings, profiles, root, similarity=similarity)


def measure_postings(
    postings: Sequence[Posting], profiles: Sequence[Profile], root: Path, *, similarity: Similarity
) -> AreaResult:
    """The area on postings already read."""
    found = _Found()
    kinds = list(RoundKind)
    for place, posting in enumerate(postings):
        rounds = _rounds(posting, kinds[place % len(kinds)], found, similarity=similarity)
        found.asks += [
            (place, _nameless(asking_sentence(one.text), posting)) for plan in rounds[:1] for one in plan.questions
        ]
        _look(posting, rounds, found, similarity=similarity)
        if profiles:
            _with_profile(
                posting,
                _nearest(posting, profiles, similarity),
                kinds[place % len(kinds)],
                found,
                similarity=similarity,
            )
    rows = tuple(_rows(postings, root, found, similarity=similarity))
    return AreaResult("plan", rows, tuple(found.notes[:20]))


def brief_for(
    posting: Posting, kind: RoundKind, *, profile: Profile | None = None, history: Sequence[AskedBefore] = ()
) -> PlanBrief:
    """A half-hour round as `greenroom plan` would ask for it."""
    return PlanBrief(
        posting, profile, kind, Mode.REALISTIC, _QUESTIONS, posting.seniority, tuple(history), (), posting.source
    )


def _rounds(posting: Posting, kind: RoundKind, found: _Found, *, similarity: Similarity) -> list[Plan]:
    """Three rounds on one posting, each aware of those before."""
    rounds: list[Plan] = []
    history: list[AskedBefore] = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        brief = brief_for(posting, kind, history=history)
        plan = make_plan(brief, similarity=similarity)
        if not rounds:
            found.times_ms.append((time.perf_counter() - started) * 1000)
        _check(plan, brief, found)
        rounds.append(plan)
        history += [AskedBefore(one.text, one.lines, one.intent.value) for one in plan.questions]
    return rounds


def _check(plan: Plan, brief: PlanBrief, found: _Found) -> None:
    """The check on every output, which leaves a question out of the round where it finds a fault."""
    for question in plan.questions:
        wrong = question_violations(question, brief)
        found.passes.append(not wrong)
        if wrong:
            beside = " with profile" if brief.profile else ""
            found.notes.append(f"{brief.posting.source}{beside} {question.id}: {', '.join(wrong)}")


def _look(posting: Posting, rounds: Sequence[Plan], found: _Found, *, similarity: Similarity) -> None:
    asked = [question for plan in rounds for question in plan.questions]
    for question in asked:
        found.grounded.append(_is_grounded(question, posting))
        wrong = [
            *wrong_with(question.text),
            *badly_cut(question.text),
            *(fault for probe in question.probes for fault in faults(probe.text, most=MOST_WORDS_IN_PROBE)),
        ]
        found.well_formed.append(not wrong)
        found.complete.append(_is_complete(question))
        if wrong:
            found.notes.append(f"{posting.source} {question.id}: {', '.join(wrong)}")
    weights = _weights(posting)
    if weights:
        found.coverage_first.append(_coverage(weights, rounds[0].questions, posting, similarity))
        found.coverage_all.append(_coverage(weights, asked, posting, similarity))
    if rounds[0].questions:
        found.repeats_within += _repeats([plan.questions for plan in rounds[:1]], similarity)
        found.repeats_across += _repeats([plan.questions for plan in rounds], similarity)


def _repeats(rounds: Sequence[Sequence[Question]], similarity: Similarity) -> list[bool]:
    """Per question, whether it says again what an earlier one of these rounds said."""
    flat = [question for questions in rounds for question in questions]
    near = similarity.matrix([one.text for one in flat], [one.text for one in flat])

    def says_it_again(place: int, other: int) -> bool:
        if flat[place].text == flat[other].text:
            return True
        if similarity.name == "semantic":
            return near[place][other] > _TOO_ALIKE
        return token_set_ratio(flat[place].text, flat[other].text) > 80

    return [any(says_it_again(place, other) for other in range(place)) for place in range(len(flat))]


def _weights(posting: Posting) -> list[tuple[Line, float]]:
    """Askable lines that say something, with the planner's weights."""
    askable = [line for line in posting.role_lines() if use_of(line, posting) is Use.ASK]
    found: list[tuple[Line, float]] = []
    for rank, line in enumerate(askable):
        core = core_of(line, posting)
        if core is not None:
            sound = soundness(core, posting) if core.shape is not Shape.TRAIT else 1.0
            found.append((line, weight_of(line, rank=rank, shape=core.shape, sound=sound)))
    return found


def _coverage(
    weights: Sequence[tuple[Line, float]], questions: Sequence[Question], posting: Posting, similarity: Similarity
) -> float:
    cited = {line for question in questions for line in question.lines}
    texts = [line.text for one_id in cited if (line := posting.line(one_id)) is not None]
    near = similarity.matrix([line.text for line, _ in weights], texts)
    covered = sum(weight for (line, weight), row in zip(weights, near, strict=True)
                  if line.id in cited or max(row, default=0.0) >= _SAME_MATTER)  # fmt: skip
    return covered / sum(weight for _, weight in weights)


def _is_grounded(question: Question, posting: Posting) -> bool:
    return bool(question.lines) and all(
        (line := posting.line(one_id)) is not None and quote == line.text == posting.text[line.start : line.end]
        for one_id, quote in zip(question.lines, question.quotes, strict=True)
    )


def _is_complete(question: Question) -> bool:
    return bool(question.why and 3 <= len(question.listen_for) <= 4 and len(question.red_flags) <= 2
                and 2 <= len(question.probes) <= 3 and question.speaker and 3 <= len(question.beats) <= 5)  # fmt: skip


def _with_profile(
    posting: Posting, profile: Profile, kind: RoundKind, found: _Found, *, similarity: Similarity
) -> None:
    brief = brief_for(posting, kind, profile=profile)
    plan = make_plan(brief, similarity=similarity)
    _check(plan, brief, found)
    given = {
        part for word in (*words(profile.text), *words(posting.text)) for part in (word, *re.split(r"[^\w+#]", word))
    }
    for question in plan.questions:
        said = re.findall(r"“([^”]+)”", question.text)
        real = [quote for quote in said if _flat(quote) in _flat(profile.text)]
        found.touches_profile.append(bool(real))
        foreign = [quote for quote in said if quote not in real and _flat(quote) not in _flat(posting.text)]
        names = {word for word in re.findall(r"(?<=[a-z,] )[A-Z][\w+#]+", question.text) if word.lower() not in given}
        found.invented.append(bool(foreign) or bool(names - {"I"}))
        wrong = [*wrong_with(question.text), *badly_cut(question.text)]
        if wrong:
            found.notes.append(f"{posting.source} with profile {question.id}: {', '.join(wrong)}")
        found.well_formed.append(not wrong)


def _nearest(posting: Posting, profiles: Sequence[Profile], similarity: Similarity) -> Profile:
    """The profile of the nearest trade: what it says is likest to the posting's duties."""
    lines = [line.text for line in posting.role_lines()][:12] or [posting.title or ""]
    scored = [
        (
            statistics.fmean(max(row) for row in similarity.matrix(lines, [fact.text for fact in profile.facts[:40]])),
            place,
        )
        for place, profile in enumerate(profiles)
    ]
    return profiles[max(scored)[1]]


def _rows(postings: Sequence[Posting], root: Path, found: _Found, *, similarity: Similarity) -> Iterator[Row]:
    named = _identified(postings, found, similarity=similarity)
    generic = _generic_nearness(root, [ask for _, ask in found.asks], similarity=similarity)
    yield Row("grounded in a verbatim line", share(found.grounded), at_least(1.0), "%", len(found.grounded))
    yield Row("ask alone names its posting", share(named), at_least(0.85), "%", len(named),
              f"among {len(postings)}, {similarity.name}, chance {1 / max(1, len(postings)):.3f}")  # fmt: skip
    if (root / "INDEX.csv").is_file():
        for name in ("A", "B"):
            hits = [
                hit
                for hit, (place, _) in zip(named, found.asks, strict=True)
                if part_of(postings[place].source) == name
            ]
            yield Row(f"ask alone names its posting, part {name}", share(hits), at_least(0.85), "%", len(hits),
                      "read while developing")  # fmt: skip
    yield Row(
        "nearness to generic questions, mean",
        statistics.fmean(generic) if generic else None,
        at_most(0.45),
        "",
        len(generic),
    )
    yield Row("nearness to generic questions, most", max(generic) if generic else None, at_most(0.75))
    yield Row(
        "weighted lines covered, one round", _mean(found.coverage_first), at_least(0.45), "%", len(found.coverage_first)
    )
    yield Row(
        "weighted lines covered, three rounds", _mean(found.coverage_all), at_least(0.90), "%", len(found.coverage_all)
    )
    yield Row("repeats inside a round", share(found.repeats_within), at_most(0.0), "%", len(found.repeats_within))
    yield Row("repeats across three rounds", share(found.repeats_across), at_most(0.03), "%", len(found.repeats_across))
    yield Row(
        "touches the profile where given", share(found.touches_profile), at_least(0.5), "%", len(found.touches_profile)
    )
    yield Row("invented employers, tools or quotes", share(found.invented), at_most(0.0), "%", len(found.invented))
    yield Row("well-formed", share(found.well_formed), at_least(0.98), "%", len(found.well_formed))
    yield Row("questions that pass the check on every output", share(found.passes), at_least(1.0), "%",
              len(found.passes), "with and without a profile")  # fmt: skip
    yield Row("intent, signals and probes present", share(found.complete), at_least(1.0), "%", len(found.complete))
    median = statistics.median(found.times_ms) if found.times_ms else None
    yield Row("time per plan, median", median, at_most(150), "ms",
              len(found.times_ms), "first round, cold vectors")  # fmt: skip


def _identified(postings: Sequence[Posting], found: _Found, *, similarity: Similarity) -> list[bool]:
    """Whether the likest line of any posting belongs to the posting an ask came from."""
    lines = [
        (place, _nameless(line.text, posting))
        for place, posting in enumerate(postings)
        for line in posting.role_lines()
    ]
    near = similarity.matrix([ask for _, ask in found.asks], [text for _, text in lines])
    hits: list[bool] = []
    for (place, _), row in zip(found.asks, near, strict=True):
        best: dict[int, float] = {}
        for (owner, _), score in zip(lines, row, strict=True):
            best[owner] = max(best.get(owner, 0.0), score)
        hits.append(best.get(place, 0.0) >= max(best.values(), default=0.0) - 1e-6 and best.get(place, 0.0) > 0)
    return hits


def _nameless(text: str, posting: Posting) -> str:
    """The text without the employer's, the place's and the title's words."""
    names = " ".join(filter(None, (posting.company, posting.location, posting.title)))
    dropped = {word for word in words(names) if len(word) > 2} - {"and", "the", "for", "with"}
    return " ".join(part for part in text.split() if not dropped & set(words(part)))


def _generic_nearness(root: Path, asks: Sequence[str], *, similarity: Similarity) -> list[float]:
    file = root / "generic_questions" / "generic_questions.jsonl"
    if not file.is_file() or not asks:
        return []
    rows = [
        cast("dict[str, str]", json.loads(line))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    return [max(row) for row in similarity.matrix(asks, [row["question"] for row in rows])]


def _mean(values: Sequence[float]) -> float | None:
    return statistics.fmean(values) if values else None


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace('"', "").casefold()


def part_of(path: str) -> str:
    """`A` or `B`, by the path's hash: two halves to compare. Both have been read while developing."""
    return "A" if int(hashlib.sha1(path.encode(), usedforsecurity=False).hexdigest(), 16) % 2 == 0 else "B"


def held_out(paths: Sequence[str], *, count: int) -> list[str]:
    """The `count` paths with the smallest hashes: a choice nobody made by looking."""
    return sorted(paths, key=lambda path: hashlib.sha256(path.encode()).hexdigest())[:count]


async def _postings(root: Path, tools: Tools) -> AsyncIterator[Posting]:
    for path in _listed(root, "posting"):
        try:
            text, media = await text_of(root / path, tools.documents)
            posting = read_posting(text, media=media, source=path)
        except (PostingRefused, DocumentRefused):
            continue
        if posting.language == "en" and posting.role_lines():
            yield posting


async def _profiles(root: Path, tools: Tools) -> AsyncIterator[Profile]:
    for path in _listed(root, "resume"):
        try:
            text, media = await text_of(root / path, tools.documents)
            profile = read_profile(text, source=path, media=media)
        except DocumentRefused:
            continue
        if len(profile.facts) >= 5:
            yield profile


def _listed(root: Path, kind: str) -> list[str]:
    """Files of a corpus index, or of the project's own examples."""
    index = root / "INDEX.csv"
    if index.is_file():
        with index.open(encoding="utf-8", newline="") as lines:
            rows = [row for row in csv.DictReader(lines) if row.get("kind") == kind and row.get("language") == "en"]
        return [row["path"] for row in rows if (root / row["path"]).is_file()]
    folder = "postings" if kind == "posting" else "profiles"
    return [str(path.relative_to(root)) for path in sorted((root / folder).glob("*")) if path.is_file()]
