"""Two readings side by side: an answer given again, and an answer read again."""

from bot.chat.message import Block, Bullets, Heading, Message, Quote, Table, Text
from bot.chat.text import clip
from bot.interview.assessment import Assessment, Dimension, DimensionLevel, band_of
from bot.interview.question import Mode
from bot.interview.session import Session
from bot.interview.turn import Turn
from bot.report.words import DIMENSION_WORDS, NOT_JUDGED, by_quote, capitalised, listed, not_judged_reason

_QUOTE_WORDS = 40


def comparison(session: Session, turn: int, *, before: Assessment | None = None) -> Message:
    """A question answered twice: both in quotes, and what moved. `turn` is either try."""
    first, second = _tries(session, turn)
    question = session.question(turn)
    earlier = before or (first.assessment if first else None)
    blocks: list[Block] = [Heading("Before and after"), Text(question.text)]
    blocks += [Text("Before:"), *_key_words(first, earlier)]
    blocks += [Text("After:"), *_key_words(second, second.assessment if second else None)]
    later = second.assessment if second else None
    blocks += _what_moved(earlier, later, gentle=session.setup.mode is Mode.GENTLE)
    return Message(tuple(blocks))


def reread(session: Session, turn: int, *, before: Assessment | None = None) -> Message:
    """An answer read again after a dispute. A level moves only where words in the transcript carry it."""
    judged = session.turns[turn].assessment
    blocks: list[Block] = [Heading("Read again"), Text(session.question(turn).text)]
    if judged is None:
        blocks.append(Text("This answer could not be read again just now. The first reading stands."))
    elif judged.overall is None:
        blocks.append(Text(not_judged_reason(judged.guards)))
    else:
        rises = _moves(before, judged) if before else ()
        if rises:
            blocks.append(Text(moved_words(before, judged)))
            blocks += [
                Text("The words that moved it:"),
                Bullets(by_quote(tuple(two for _, two in rises), words=_QUOTE_WORDS)),
            ]
        else:
            blocks.append(
                Text(
                    "I read your answer again with those words in hand. They were already counted, or they do not "
                    "carry more than I gave. Nothing moved. Answering again can move it; so can a fact I do not have."
                )
            )
    return Message(tuple(blocks))


def redo_of(session: Session, first: int) -> Turn | None:
    """The latest finished second try of the turn at this index."""
    again = [turn for turn in session.turns if turn.redo_of == first]
    return again[-1] if again else None


def moved_words(before: Assessment | None, after: Assessment | None) -> str:
    """What moved, as bands before and after."""
    if before is None or after is None:
        return ""
    ups = tuple(_move(one, two) for one, two in _moves(before, after))
    if not ups:
        return "No band moved."
    return f"{capitalised('; '.join(ups))}."


def _tries(session: Session, turn: int) -> tuple[Turn | None, Turn | None]:
    this = session.turns[turn]
    if this.redo_of is not None:
        return session.turns[this.redo_of], this
    return this, redo_of(session, turn)


def _key_words(turn: Turn | None, judged: Assessment | None) -> tuple[Block, ...]:
    answer = "" if turn is None else " ".join(exchange.answer for exchange in turn.exchanges()).strip()
    if not answer:
        return (Text("No answer."),)
    quote = Quote(clip((judged.keep if judged else "") or answer, _QUOTE_WORDS))
    return (quote,)


def _what_moved(before: Assessment | None, after: Assessment | None, *, gentle: bool) -> list[Block]:
    if before is None or after is None or after.overall is None:
        reason = not_judged_reason(after.guards) if after else "The second answer could not be judged in time."
        return [Text(reason)]
    moves = _moves(before, after)
    if gentle:
        names = listed(tuple(DIMENSION_WORDS[two.dimension].lower() for one, two in moves if _rank(two) > _rank(one)))
        return [Text(f"Clearer now: {names}." if names else "Both answers show about the same.")]
    rows = tuple((DIMENSION_WORDS[two.dimension], _band(one), _band(two)) for one, two in moves)
    blocks: list[Block] = []
    if rows:
        blocks += [Text("What moved:"), Table(("", "before", "after"), rows)]
    else:
        blocks.append(Text("No band moved."))
    same = tuple(
        f"{DIMENSION_WORDS[level.dimension].lower()} ({_band(level)})"
        for level in after.levels
        if level.dimension not in {two.dimension for _, two in moves}
    )
    if rows and same:
        blocks.append(Text(f"As before: {', '.join(same)}."))
    moved_by = by_quote(tuple(two for one, two in moves if _rank(two) > _rank(one)), words=_QUOTE_WORDS // 2)
    if moved_by:
        blocks += [Text("The words that moved it:"), Bullets(moved_by)]
    return blocks


def _moves(before: Assessment | None, after: Assessment) -> tuple[tuple[DimensionLevel, DimensionLevel], ...]:
    earlier = {level.dimension: level for level in before.levels} if before else {}
    return tuple(
        (one, two)
        for two in after.levels
        if _band(one := earlier.get(two.dimension, _unknown(two.dimension))) != _band(two)
    )


def _unknown(dimension: Dimension) -> DimensionLevel:
    return DimensionLevel(dimension, None, None)


def _move(one: DimensionLevel, two: DimensionLevel) -> str:
    return f"{DIMENSION_WORDS[two.dimension].lower()}: {_band(one)} → {_band(two)}"


def _band(level: DimensionLevel) -> str:
    band = band_of(level.level)
    return band.value if band else NOT_JUDGED


def _rank(level: DimensionLevel) -> float:
    return level.level if level.level is not None else 0.0
