"""Feedback on one answer: one thing to keep, at most two to change, each in the candidate's own words."""

from itertools import chain

from bot.chat.message import Block, Message, Quote, Text, plain_text
from bot.chat.text import clip
from bot.interview.assessment import Assessment, Dimension, Point
from bot.interview.question import Mode, Question
from bot.interview.quota import HINT_CAPS
from bot.interview.session import Session
from bot.interview.turn import Turn, TurnOutcome
from bot.report.words import (
    HINT_NAMES,
    OUTCOME_WORDS,
    as_sentence,
    band_words,
    guard_note,
    in_words,
    line_named,
    listed,
    not_judged_reason,
)

MOST_WORDS = 90
MOST_POINTS = 2

_SHAPES = ((2, 16, 14), (2, 10, 8), (1, 16, 14), (1, 10, 8), (1, 6, 6))
"""Points, words of each quote of the candidate, words of each posting line: the roomiest that fits is taken."""


def feedback(session: Session, turn: int) -> Message:
    """What one answer showed, in at most ninety words."""
    asked = session.question(turn)
    this = session.turns[turn]
    gentle = session.setup.mode is Mode.GENTLE
    message = Message(())
    for points, quote_words, line_words in _SHAPES:
        blocks = _blocks(this, asked, gentle=gentle, points=points, quote_words=quote_words, line_words=line_words)
        message = Message(tuple(blocks))
        if len(plain_text(message).split()) <= MOST_WORDS:
            break
    return message


def point_blocks(point: Point, *, quote_words: int, line_words: int, shown: str = "") -> tuple[Block, ...]:
    """One thing to change: their words or what was not found, the line, the action. `shown` words are not repeated."""
    line = line_named(point.line, words=line_words)
    action = as_sentence(point.action)
    if point.quote and point.quote == shown:
        return (Text(f"Those words again. {line}{action}"),)
    if point.quote:
        return (Quote(clip(point.quote, quote_words)), Text(f"{line}{action}"))
    missing = _MISSING.get(point.dimension, "")
    return (Text(f"{missing}{line}{action}"),)


def hints_words(turn: Turn, *, gentle: bool) -> str:
    """Hints by name, and what they cost."""
    taken = min(turn.hints, len(HINT_CAPS) - 1)
    if not taken:
        return ""
    count = "One hint" if taken == 1 else f"{in_words(taken).capitalize()} hints"
    names = listed(
        (*HINT_NAMES[: taken - turn.why_shown], *(("why the question was asked",) if turn.why_shown else ()))
    )
    if gentle:
        return f"{count} taken: {names}."
    return f"{count} taken ({names}): this answer stops at {HINT_CAPS[taken]:g} of 5."


_MISSING = {
    Dimension.OWN_ACTION: "I did not find a step that was yours. ",
}
"""Said only where not finding it is nearly always right; anything else is left to the action's own words. For a result
the action says it itself."""


def _blocks(
    turn: Turn, question: Question, *, gentle: bool, points: int, quote_words: int, line_words: int
) -> list[Block]:
    judged = turn.assessment
    if judged is None or judged.overall is None:
        return _unjudged(turn, judged)
    blocks: list[Block] = []
    note = guard_note(judged.guards)
    if note:
        blocks.append(Text(note))
    if judged.keep:
        blocks += [Text("Keep this:"), Quote(clip(judged.keep, quote_words))]
    chosen = judged.points[:points]
    if chosen:
        blocks.append(Text("To change:" if judged.keep else "Change this:"))
        blocks.extend(
            chain.from_iterable(
                point_blocks(
                    point if point.line else _with_line(point, question),
                    quote_words=quote_words,
                    line_words=line_words,
                    shown=judged.keep,
                )
                for point in chosen
            )
        )
    if not gentle:
        blocks.append(Text(band_words(judged)))
    hints = hints_words(turn, gentle=gentle)
    if hints:
        blocks.append(Text(hints))
    return blocks or [Text("Nothing in this answer stood out, neither to keep nor to change.")]


def _unjudged(turn: Turn, judged: Assessment | None) -> list[Block]:
    if judged is None or turn.outcome in {TurnOutcome.GAP, TurnOutcome.SKIPPED}:
        words = OUTCOME_WORDS.get(turn.outcome, "This answer has not been judged.")
    else:
        words = not_judged_reason(judged.guards)
    blocks: list[Block] = [Text(words)]
    if judged is not None:
        blocks.extend(Text(as_sentence(point.action)) for point in judged.points[:1])
    return blocks


def _with_line(point: Point, question: Question) -> Point:
    return Point(point.dimension, point.quote, question.quotes[0] if question.quotes else "", point.action)
