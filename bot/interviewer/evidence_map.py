"""The evidence map: each line of the posting beside the facts of the profile that carry it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.interview.question import MapEntry, MapState
from bot.interviewer.planning.askable import Use, use_of
from bot.interviewer.planning.leads import strip_leads
from bot.interviewer.planning.soft import rarity
from bot.language.detect import detect_language
from bot.language.words import content_stems, overlap
from bot.ports import Similarity
from bot.posting.model import Line, Posting
from bot.profile.model import Fact, FactKind, Profile

_SHARED_WORDS = 0.6
"""What sharing rare words adds to likeness in meaning: better than either alone on trades not seen before."""

_FACTS_PER_LINE = 3


@dataclass(frozen=True, slots=True)
class _Bars:
    """Where a match and a partial begin, on the hybrid score."""

    match: float
    partial: float


_BARS = {"semantic": _Bars(0.78, 0.5), "lexical": _Bars(0.62, 0.34)}


def evidence_map(posting: Posting, profile: Profile | None, *, similarity: Similarity) -> tuple[MapEntry, ...]:
    """One entry per line about the work or the person wanted; empty without a profile in the posting's language.

    A gap says only that nothing was found on paper. Words of two languages are not compared: that would find nothing.
    """
    if profile is None or not profile.facts or in_two_languages(posting, profile):
        return ()
    lines = [line for line in posting.role_lines() if use_of(line, posting) is not Use.DROP]
    scores = carry_scores(lines, profile.facts, similarity=similarity)
    bars = _BARS.get(similarity.name, _BARS["lexical"])
    return tuple(_entry(line, row, profile.facts, bars) for line, row in zip(lines, scores, strict=True))


def in_two_languages(posting: Posting, profile: Profile) -> bool:
    """Whether posting and profile are known to be in different languages."""
    spoken = detect_language(profile.text)
    return spoken is not None and spoken != posting.language


def carry_scores(lines: Sequence[Line], facts: Sequence[Fact], *, similarity: Similarity) -> list[list[float]]:
    """How far each fact carries each line: likeness in meaning plus the rare words they share."""
    said = [strip_leads(line.text).text or line.text for line in lines]
    alike = similarity.matrix(said, [fact.text for fact in facts])
    line_stems = [content_stems(text) for text in said]
    fact_stems = [content_stems(fact.text) for fact in facts]
    weights = rarity()
    return [
        [
            near + _SHARED_WORDS * _damped(overlap(stems, other, rarity=weights), stems, other)
            for near, other in zip(row, fact_stems, strict=True)
        ]
        for row, stems in zip(alike, line_stems, strict=True)
    ]


def _damped(shared: float, stems: Sequence[str], other: Sequence[str]) -> float:
    """One word in common with a fact of two words is no sign of much."""
    smaller = min(len(set(stems)), len(set(other)))
    return shared * min(1.0, smaller / 4)


def _entry(line: Line, row: Sequence[float], facts: Sequence[Fact], bars: _Bars) -> MapEntry:
    ranked = sorted(zip(row, facts, strict=True), key=lambda pair: -pair[0])
    carrying = [(score, fact) for score, fact in ranked if score >= bars.partial and fact.kind is not FactKind.OTHER]
    if not carrying:
        return MapEntry(line.id, MapState.GAP, ())
    best = carrying[0][0]
    state = MapState.MATCH if best >= bars.match else MapState.PARTIAL
    kept = [fact.id for score, fact in carrying if score >= max(bars.partial, 0.75 * best)]
    return MapEntry(line.id, state, tuple(kept[:_FACTS_PER_LINE]))
