"""The debrief's judged content without a model: where each line stands, two fixes, what to practise next."""

from collections.abc import Iterable

from bot.interview.assessment import Assessment, Dimension, DimensionLevel, Point
from bot.interview.question import MapState, Question
from bot.interview.transcript import Debrief, Fix, LineReview, LineStanding
from bot.interviewer.assess import WEIGHTS
from bot.interviewer.judging.phrases import clip, is_quotable
from bot.interviewer.judging.reading import is_denial, read
from bot.language.sentences import Span, sentences
from bot.language.words import content_stems, overlap
from bot.ports import DebriefBrief, JudgedTurn
from bot.posting.model import Line
from bot.profile.model import Profile

_HELD_FROM = 3.0
_TOP_LINES = 6
_NEW_FACTS = 3
_CLIP = 14
_LEFT = frozenset({"skipped", "no answer", "cut short", "open"})
_KNOWN_OVERLAP = 0.5

_TITLES = {
    Dimension.RELEVANCE: "Make the link to their line",
    Dimension.SITUATION: "One event, not the habit",
    Dimension.OWN_ACTION: "Your own part",
    Dimension.RESULT: "How it ended",
    Dimension.REASONING: "Why you did it that way",
    Dimension.CLARITY: "The point first",
}
_BLANKS = {
    Dimension.SITUATION: "[when it was, where, and what was at stake]",
    Dimension.OWN_ACTION: "[what you did yourself, step by step]",
    Dimension.RESULT: "[how it ended, and how you knew]",
    Dimension.REASONING: "[why that way, and what you changed afterwards]",
}
_BEAT_LABELS = {
    Dimension.SITUATION: "Situation",
    Dimension.OWN_ACTION: "Your steps",
    Dimension.RESULT: "Result",
    Dimension.REASONING: "Reason",
}


def debrief(brief: DebriefBrief) -> Debrief:
    """Everything said is the candidate's, the posting's or the profile's; nothing is made up to fill a place."""
    fixes = _fixes(brief)
    weakest = _weakest(brief.turns)
    return Debrief(
        lines=_line_reviews(brief),
        fixes=fixes,
        weakest=weakest.question.id if weakest else None,
        next_practice=_next_practice(brief, weakest, has_fixes=bool(fixes)),
        beat_cards=tuple((turn.question.id, _beats(turn)) for turn in brief.turns if _was_answered(turn)),
        new_facts=_new_facts(brief),
    )


# Lines


def _line_reviews(brief: DebriefBrief) -> tuple[LineReview, ...]:
    """The heaviest lines and every line that was asked about, the heaviest first."""
    asked = {line for turn in brief.turns for line in turn.question.lines}
    heaviest = sorted(brief.posting.role_lines(), key=lambda line: (-line.weight, line.start))
    wanted = {line.id for line in heaviest[:_TOP_LINES]} | asked
    return tuple(_review(brief, line) for line in heaviest if line.id in wanted)


def _review(brief: DebriefBrief, line: Line) -> LineReview:
    on_paper = _on_paper(brief, line)
    turns = [turn for turn in brief.turns if line.id in turn.question.lines]
    if not turns:
        return LineReview(line.id, line.text, on_paper, "", LineStanding.NOT_ASKED)
    turn = max(turns, key=lambda one: _overall(one) or 0.0)
    said = _strongest_quote(turn.assessment)
    return LineReview(line.id, line.text, on_paper, said, _standing(turn, said, on_paper=on_paper))


def _standing(turn: JudgedTurn, said: str, *, on_paper: str) -> LineStanding:
    """Held: the evidence stood. Said: heard, not yet evidence. On paper: the profile has it, the answer did not."""
    overall = _overall(turn)
    if said and overall is not None and overall >= _HELD_FROM:
        return LineStanding.HELD
    if said:
        return LineStanding.SAID
    if turn.outcome == "gap":
        return LineStanding.GAP
    if not _was_answered(turn) or turn.outcome in _LEFT:
        return LineStanding.LEFT
    return LineStanding.ON_PAPER if on_paper else LineStanding.NOT_HELD


def _on_paper(brief: DebriefBrief, line: Line) -> str:
    entry = next((entry for entry in brief.plan.map if entry.line == line.id), None)
    if entry is None or entry.state is MapState.GAP or brief.profile is None:
        return ""
    facts = (brief.profile.fact(fact) for fact in entry.facts)
    return next((fact.text for fact in facts if fact), "")


def _strongest_quote(assessment: Assessment | None) -> str:
    """The sentence that carries the line: how it ended or what was done, where that stood; else the best there is."""
    if assessment is None:
        return ""
    levels = {one.dimension: one for one in assessment.levels if _shown(one) and one.level}
    held = (levels[one] for one in WEIGHTS if one in levels and (levels[one].level or 0) >= _HELD_FROM)
    best = next(held, None) or max(levels.values(), key=lambda one: one.level or 0, default=None)
    return (best.quote or "") if best else ""


def _shown(one: DimensionLevel) -> str:
    """The quote of a level, where it shows something: a word or two, or what was never done, does not."""
    quote = one.quote or ""
    told = read((Span(0, len(quote), quote),)).sentences
    return quote if is_quotable(quote) and not all(is_denial(sentence) for sentence in told) else ""


def _overall(turn: JudgedTurn) -> float | None:
    return turn.assessment.overall if turn.assessment else None


# Fixes


def _fixes(brief: DebriefBrief) -> tuple[Fix, ...]:
    """The two changes that would move the round most: by what a dimension weighs, the line weighs, and it lacks."""
    candidates = [(turn, point) for turn in brief.turns if turn.assessment for point in turn.assessment.points]
    candidates.sort(key=lambda pair: -_gain(brief, *pair))
    chosen: list[tuple[JudgedTurn, Point]] = []
    for turn, point in candidates:
        if all(point.dimension is not other.dimension for _, other in chosen):
            chosen.append((turn, point))
    return tuple(
        Fix(_TITLES[point.dimension], point.quote, point.line, point.action, turn.question.id)
        for turn, point in chosen[:2]
    )


def _gain(brief: DebriefBrief, turn: JudgedTurn, point: Point) -> float:
    assert turn.assessment is not None
    level = next((one.level for one in turn.assessment.levels if one.dimension is point.dimension), None)
    lacking = 5 - (level or 1)
    line_weight = max((line.weight for line in _lines_of(brief, turn.question)), default=0.5)
    repeats = sum(
        1
        for other in brief.turns
        if other.assessment and any(one.dimension is point.dimension for one in other.assessment.points)
    )
    return WEIGHTS.get(point.dimension, 0.2) * lacking * (0.5 + line_weight) * (1 + 0.25 * (repeats - 1))


def _lines_of(brief: DebriefBrief, question: Question) -> tuple[Line, ...]:
    return tuple(line for line in brief.posting.lines if line.id in question.lines)


def _weakest(turns: Iterable[JudgedTurn]) -> JudgedTurn | None:
    """The lowest judged answer; without one, the first question that got words."""
    answered = [turn for turn in turns if _was_answered(turn)]
    judged = [turn for turn in answered if _overall(turn) is not None]
    if judged:
        return min(judged, key=lambda turn: _overall(turn) or 0.0)
    return answered[0] if answered else None


def _was_answered(turn: JudgedTurn) -> bool:
    return any(exchange.answer.strip() for exchange in turn.exchanges)


# What next


def _next_practice(brief: DebriefBrief, weakest: JudgedTurn | None, *, has_fixes: bool) -> tuple[str, ...]:
    """Now, tomorrow, and before the day: short, dated, and from this round."""
    steps: list[str] = []
    if weakest is not None:
        number = [turn.question.id for turn in brief.turns].index(weakest.question.id) + 1
        how = "with the first fix in mind" if has_fixes else "with another example"
        steps.append(f"Now, ten minutes: redo question {number}, {how}.")
    asked = {line for turn in brief.turns for line in turn.question.lines}
    open_lines = [line for line in brief.posting.role_lines() if line.id not in asked and line.weight > 0]
    open_lines.sort(key=lambda line: (-line.weight, line.start))
    if open_lines:
        steps.append(
            f"Tomorrow: a round on what was not asked, beginning with “{clip(open_lines[0].text, most=_CLIP)}”."
        )
    gaps = [turn for turn in brief.turns if turn.outcome in ("gap", "no answer")]
    if gaps:
        quote = gaps[0].question.quotes[0] if gaps[0].question.quotes else gaps[0].question.text
        steps.append(
            f"Before the day: for “{clip(quote, most=_CLIP)}”, the nearest thing you have done and how you would learn "
            "the rest."
        )
    steps.append("The day before: one round with other stories than today's.")
    return tuple(steps)


# Beats and facts


def _beats(turn: JudgedTurn) -> tuple[str, ...]:
    """Fact beats from the candidate's own words; what is missing is a blank to fill, never a sentence to recite."""
    levels = {one.dimension: one for one in turn.assessment.levels} if turn.assessment else {}
    beats: list[str] = []
    used: set[str] = set()
    for dimension, label in _BEAT_LABELS.items():
        one = levels.get(dimension)
        quote = _shown(one) if one and (one.level or 0) >= _HELD_FROM else ""
        if quote and quote not in used:
            used.add(quote)
            beats.append(f"{label}: “{clip(quote, most=_CLIP)}”")
        elif not quote:
            beats.append(f"{label}: {_BLANKS[dimension]}")
    if turn.question.quotes:
        beats.append("Link: say how it meets their line")
    return tuple(beats[:5])


def _new_facts(brief: DebriefBrief) -> tuple[str, ...]:
    """What answers told that the profile does not: sentences with a result that held, offered, kept only by consent.

    Without a profile there is nothing that it could be missing from.
    """
    if brief.profile is None:
        return ()
    known = _known_stems(brief.profile)
    found: list[str] = []
    for turn in brief.turns:
        for one in turn.assessment.levels if turn.assessment else ():
            quote = _shown(one)
            if one.dimension is not Dimension.RESULT or not quote or (one.level or 0) < _HELD_FROM:
                continue
            stems = content_stems(quote)
            if quote not in found and all(overlap(stems, fact) < _KNOWN_OVERLAP for fact in known):
                found.append(quote)
    return tuple(found[:_NEW_FACTS])


def _known_stems(profile: Profile) -> list[list[str]]:
    texts = [fact.text for fact in profile.facts]
    return [content_stems(sentence.text) for text in texts for sentence in sentences(text)]
