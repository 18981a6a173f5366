"""The debrief: the line they care about most, each question, two fixes, what comes next, and its limits."""

from dataclasses import replace

from bot.chat.message import Block, Bullets, Fields, Heading, Message, Quote, Table, Text
from bot.chat.text import clip
from bot.interview.assessment import Assessment, Point, band_of
from bot.interview.question import Mode, Question
from bot.interview.session import Session
from bot.interview.transcript import Debrief, LineReview, LineStanding
from bot.interview.turn import Turn, TurnOutcome
from bot.posting.model import Posting
from bot.report.comparison import moved_words, redo_of
from bot.report.feedback import hints_words, point_blocks
from bot.report.prep import learning
from bot.report.words import (
    DIMENSION_WORDS,
    LIMITS,
    NOT_JUDGED,
    OUTCOME_WORDS,
    STANDING_WORDS,
    as_sentence,
    capitalised,
    guard_note,
    line_named,
    listed,
    not_judged_reason,
)

_LINE_WORDS = 40
_CELL_WORDS = 12
_PROOF_WORDS = 7
"""Words of an answer beside a band: what fits on the same line of a terminal."""
_SIGNALS_SHOWN = 2
_STRONG = 4.0


def debrief(session: Session, posting: Posting) -> tuple[Message, ...]:
    """The whole report, one message a part. Without a judged debrief, what there is."""
    gentle = session.setup.mode is Mode.GENTLE
    asked = tuple(index for index, turn in enumerate(session.turns) if turn.redo_of is None)
    messages: list[Message] = []
    if session.debrief:
        messages.append(_lines_message(session.debrief, posting, has_profile=session.profile is not None))
    else:
        messages.append(Message((Heading(_title(posting)), Text("This round ended before there was much to review."))))
    messages.extend(
        _question_message(session, index, number=number, of=len(asked), gentle=gentle)
        for number, index in enumerate(asked, 1)
    )
    if session.debrief:
        messages.extend(_closing_messages(session, session.debrief))
    messages.append(Message(_limits(session)))
    return tuple(messages)


def _title(posting: Posting) -> str:
    return f"Debrief: {posting.title}" if posting.title else "Debrief"


def _lines_message(judged: Debrief, posting: Posting, *, has_profile: bool) -> Message:
    blocks: list[Block] = [Heading(_title(posting))]
    if judged.lines:
        first, *others = judged.lines
        blocks += [Text("The line they care about most:"), Quote(clip(first.text, _LINE_WORDS))]
        blocks.append(Fields(_standing_rows(first, has_profile=has_profile)))
        if others:
            blocks.append(_others_table(others, has_profile=has_profile))
    return Message(tuple(blocks))


def _standing_rows(line: LineReview, *, has_profile: bool) -> tuple[tuple[str, str], ...]:
    rows: list[tuple[str, str]] = []
    if has_profile:
        rows.append(("On paper", f"“{line.on_paper}”" if line.on_paper else "I did not find it in your profile."))
    if line.standing is LineStanding.NOT_ASKED:
        return (*rows, ("→ Said", "This round did not get to it."))
    rows.append(("→ Said", f"“{line.said}”" if line.said else "I did not hear it in this round."))
    rows.append(("→ Held", STANDING_WORDS[line.standing]))
    return tuple(rows)


def _others_table(lines: list[LineReview], *, has_profile: bool) -> Table:
    header = ("Their other lines", *(("on paper",) if has_profile else ()), "→ said", "→ held")
    rows = tuple(
        (
            clip(line.text, _CELL_WORDS),
            *((_yes(line.on_paper),) if has_profile else ()),
            _heard(line),
            _held(line.standing),
        )
        for line in lines
    )
    return Table(header, rows)


def _heard(line: LineReview) -> str:
    match line.standing:
        case LineStanding.NOT_ASKED:
            return "not asked"
        case LineStanding.LEFT:
            return "left"
        case LineStanding.GAP:
            return "a gap"
        case LineStanding.HELD | LineStanding.SAID | LineStanding.ON_PAPER | LineStanding.NOT_HELD:
            return _yes(line.said)


def _yes(words: str) -> str:
    return "yes" if words else "no"


def _held(standing: LineStanding) -> str:
    match standing:
        case LineStanding.HELD:
            return "yes"
        case LineStanding.NOT_HELD | LineStanding.ON_PAPER:
            return "not yet"
        case LineStanding.SAID | LineStanding.GAP | LineStanding.LEFT:
            return "open"
        case LineStanding.NOT_ASKED:
            return "–"


def _question_message(session: Session, index: int, *, number: int, of: int, gentle: bool) -> Message:
    question, turn = session.question(index), session.turns[index]
    blocks: list[Block] = [
        Heading(f"Question {number} of {of}"),
        Text(question.text),
        *((Text("From the posting:"),) if question.quotes else ()),
        *(Quote(clip(quote, _LINE_WORDS)) for quote in question.quotes),
        Text(learning(question)),
    ]
    judged = turn.assessment
    if turn.outcome is TurnOutcome.CUT_SHORT and (judged is None or judged.overall is None) and (said := _said(turn)):
        blocks.append(Text("The round ended in the middle of this answer. That is too little to judge:"))
        blocks.extend(said)
    elif turn.outcome in OUTCOME_WORDS and (judged is None or judged.overall is None):
        blocks.append(Text(OUTCOME_WORDS[turn.outcome]))
        blocks.extend(_said(turn) if turn.outcome is TurnOutcome.GAP else ())
    elif judged is None:
        blocks.append(Text("This answer could not be judged in time."))
        blocks.extend(_said(turn))
    elif judged.overall is None:
        blocks.append(Text(not_judged_reason(judged.guards)))
        blocks.extend(_said(turn))
    else:
        blocks.extend(_judged_blocks(judged, question, gentle=gentle))
    if judged is not None:
        blocks.extend(_signals(judged))
    hints = hints_words(turn, gentle=gentle)
    if hints:
        blocks.append(Text(hints))
    blocks.extend(_second_answer(session, index))
    return Message(tuple(blocks))


def _said(turn: Turn) -> tuple[Block, ...]:
    answer = " ".join(exchange.answer for exchange in turn.exchanges()).strip()
    return (Quote(clip(answer, _LINE_WORDS)),) if answer else ()


def _judged_blocks(judged: Assessment, question: Question, *, gentle: bool) -> tuple[Block, ...]:
    blocks: list[Block] = []
    note = guard_note(judged.guards)
    if note:
        blocks.append(Text(note))
    if judged.keep:
        blocks += [Text("Keep this:"), Quote(judged.keep)]
    if judged.points:
        blocks.append(Text("Change this:"))
        point = judged.points[0]
        # The question's own lines stand right above: naming one of them again would only be noise.
        shown = replace(point, line="") if point.line in question.quotes else point
        blocks.extend(point_blocks(shown, quote_words=_LINE_WORDS, line_words=_LINE_WORDS, shown=judged.keep))
    if not gentle:
        blocks.append(_bands_table(judged))
    return tuple(blocks)


def _bands_table(judged: Assessment) -> Table:
    rows: list[tuple[str, str, str]] = []
    seen: set[str] = set()
    for level in judged.levels:
        band = band_of(level.level)
        words = level.quote or ""
        shown = f"“{clip(words, _PROOF_WORDS)}”" if words else ""
        rows.append(
            (
                DIMENSION_WORDS[level.dimension],
                band.value if band else NOT_JUDGED,
                "the same" if words in seen and words else shown,
            )
        )
        seen.add(words)
    return Table(("", "band", "your words"), tuple(rows))


def _signals(judged: Assessment) -> tuple[Block, ...]:
    rows: list[tuple[str, str]] = []
    if judged.signals_heard:
        rows.append(("I heard", f"{listed(judged.signals_heard)}."))
    missing = judged.signals_missing[:_SIGNALS_SHOWN]
    if missing and (judged.overall is None or judged.overall < _STRONG):
        # Two at most, and none where the answer is strong: a list of everything unsaid reads like a failed exam.
        rows.append(("Also listened for", f"{'; '.join(missing)}."))
    return (Fields(tuple(rows)),) if rows else ()


def _second_answer(session: Session, index: int) -> tuple[Block, ...]:
    again = redo_of(session, index)
    if again is None or again.assessment is None:
        return ()
    return (Text("You answered this one again. " + moved_words(session.turns[index].assessment, again.assessment)),)


def _closing_messages(session: Session, judged: Debrief) -> tuple[Message, ...]:
    messages: list[Message] = []
    if judged.fixes:
        title = "Two things to change first" if len(judged.fixes) > 1 else "One thing to change first"
        messages.append(Message((Heading(title), *_fix_blocks(session, judged))))
    if judged.next_practice:
        messages.append(Message((Heading("What to practise next"), Bullets(judged.next_practice))))
    cards = _beat_blocks(session, judged)
    if cards:
        messages.append(Message(cards))
    return tuple(messages)


def _fix_blocks(session: Session, judged: Debrief) -> tuple[Block, ...]:
    """Each fix with the question it comes from. Words and line that stand under that question are not repeated."""
    numbers = _numbers(session)
    blocks: list[Block] = []
    for number, fix in enumerate(judged.fixes, 1):
        asked = numbers.get(fix.question)
        where = f" (question {asked[0]})" if asked else ""
        title = f"{number}. {as_sentence(fix.title).rstrip('.')}{where}"
        first = _first_point(asked[1]) if asked else None
        named = "" if asked else line_named(fix.line, words=_LINE_WORDS)
        action = f"{named}{as_sentence(fix.action)}"
        if fix.quote and (first is None or (first.quote, first.action) != (fix.quote, fix.action)):
            blocks += [Text(f"{title}:"), Quote(fix.quote), Text(action)]
        else:
            blocks.append(Text(f"{title}. {action}"))
    return tuple(blocks)


def _numbers(session: Session) -> dict[str, tuple[int, Turn]]:
    """Each question's number and first try, by its id."""
    tries = (turn for turn in session.turns if turn.redo_of is None)
    return {turn.question: (number, turn) for number, turn in enumerate(tries, 1)}


def _first_point(turn: Turn) -> Point | None:
    return turn.assessment.points[0] if turn.assessment and turn.assessment.points else None


def _beat_blocks(session: Session, judged: Debrief) -> tuple[Block, ...]:
    """Cards where there is something to change; an answer that stood needs none."""
    questions: dict[str, Question] = (
        {question.id: question for question in session.plan.questions} if session.plan else {}
    )
    wanted = {fix.question for fix in judged.fixes} | {judged.weakest}
    blocks: list[Block] = []
    for question_id, beats in judged.beat_cards:
        question = questions.get(question_id)
        if question and beats and question_id in wanted:
            about = question.quotes[0] if question.quotes else question.text
            blocks += [Quote(clip(about, _CELL_WORDS * 2)), Bullets(beats)]
    if not blocks:
        return ()
    return (Heading("Beat cards"), Text("Facts of yours to bring, in this order. Nothing to learn by heart."), *blocks)


def _limits(session: Session) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if session.debrief and session.debrief.new_facts:
        blocks.append(Text("You told me this, and I did not find it in your profile. It stays out unless you add it:"))
        blocks.append(Bullets(session.debrief.new_facts))
    if session.self_rating is not None and session.setup.mode is not Mode.GENTLE:
        blocks.append(Text(f"Before you saw this, you rated the round {session.self_rating} out of 5."))
    blocks.append(Text(LIMITS))
    by = _judges(session)
    if by:
        blocks.append(Text(by))
    return tuple(blocks)


def _judges(session: Session) -> str:
    judges = sorted({turn.assessment.judge for turn in session.turns if turn.assessment})
    if judges == ["offline"]:
        return "Judged offline, from your words alone: no text of yours left this machine."
    return f"Judged by {capitalised(listed(tuple(judges)))}." if judges else ""
