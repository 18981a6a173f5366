"""What an interviewer is told, made from the session and its documents. Pure: everything it may not know stays here."""

from dataclasses import replace
from statistics import mean

from bot.interview.effects import AskInterviewer
from bot.interview.quota import probes_left, question_count
from bot.interview.session import Session
from bot.interview.turn import Turn
from bot.ports import AskedBefore, AssessBrief, DebriefBrief, JudgedTurn, PlanBrief, RespondBrief
from bot.posting.model import ROLE_KINDS, Line, LineKind, Posting
from bot.profile.model import Profile


def as_corrected(posting: Posting, session: Session) -> Posting:
    """The posting with the lines that the candidate put right; a corrected line weighs like others of its kind."""
    fixes = dict(session.line_fixes)
    if not fixes:
        return posting
    lines = tuple(_fixed(line, fixes[line.id], posting) if line.id in fixes else line for line in posting.lines)
    return replace(posting, lines=lines)


def plan_brief(
    session: Session, posting: Posting, *, profile: Profile | None, history: tuple[AskedBefore, ...]
) -> PlanBrief:
    """For the planner. The seed is the session's id: the same round is planned the same way again."""
    setup = session.setup
    return PlanBrief(
        posting=posting,
        profile=profile,
        round_kind=setup.round_kind,
        mode=setup.mode,
        count=question_count(setup),
        seniority=setup.seniority or posting.seniority,
        history=history,
        corrections=session.corrections,
        seed=session.id,
    )


def asked_before(sessions: tuple[Session, ...]) -> tuple[AskedBefore, ...]:
    """What earlier rounds asked, and how it went."""
    return tuple(
        AskedBefore(question.text, question.lines, question.intent.value, _overall(turn))
        for session in sessions
        for index, turn in enumerate(session.turns)
        if turn.redo_of is None
        for question in (session.question(index),)
    )


def respond_brief(
    session: Session, ask: AskInterviewer, posting: Posting, *, profile: Profile | None
) -> RespondBrief | None:
    """For whoever reacts; None when nothing was asked yet. `turn` -1 is a question to the employer near the end."""
    if not session.turns:
        return None
    index = ask.turn if ask.turn >= 0 else len(session.turns) - 1
    turn = session.turns[index]
    is_asked_back = ask.turn < 0
    return RespondBrief(
        posting=posting,
        profile=profile,
        question=session.question(index),
        exchanges=turn.exchanges(),
        probes_left=0 if is_asked_back else probes_left(session, index),
        mode=session.setup.mode,
        round_kind=session.setup.round_kind,
        earlier=tuple(words for one in session.turns[:index] if (words := _answer(one))),
        scaffolds=turn.scaffolds,
        aside="" if is_asked_back else ask.aside,
        asked_back=ask.aside if is_asked_back else "",
        latest=turn.parts[-1].answer,
    )


def assess_brief(session: Session, ask: AskInterviewer, posting: Posting) -> AssessBrief:
    """For the judge: the frozen question, the answer, the probes. No profile, no name, no self-rating, no score."""
    turn = session.turns[ask.turn]
    question = session.question(ask.turn)
    lines = tuple(line.text for line_id in question.lines if (line := posting.line(line_id)))
    return AssessBrief(
        question=question,
        line_texts=lines,
        exchanges=turn.exchanges(),
        hints=turn.hints,
        language="en",
        posting_text=posting.text,
        dispute=ask.dispute,
    )


def debrief_brief(session: Session, posting: Posting, *, profile: Profile | None) -> DebriefBrief:
    """For the debrief: first tries only, since a redo is laid beside its first try elsewhere."""
    assert session.plan is not None
    return DebriefBrief(
        posting=posting,
        profile=profile,
        plan=session.plan,
        turns=tuple(
            JudgedTurn(session.question(index), turn.exchanges(), turn.assessment, turn.hints, turn.outcome.value)
            for index, turn in enumerate(session.turns)
            if turn.redo_of is None
        ),
        mode=session.setup.mode,
        round_kind=session.setup.round_kind,
        corrections=session.corrections,
    )


def _fixed(line: Line, kind: LineKind, posting: Posting) -> Line:
    if kind not in ROLE_KINDS:
        return replace(line, kind=kind, weight=0.0)
    others = [other.weight for other in posting.lines if other.kind is kind]
    fallback = [other.weight for other in posting.role_lines()] or [1.0]
    return replace(line, kind=kind, weight=round(mean(others or fallback), 3))


def _overall(turn: Turn) -> float | None:
    return turn.assessment.overall if turn.assessment else None


def _answer(turn: Turn) -> str:
    return "\n".join(exchange.answer for exchange in turn.exchanges() if exchange.answer)
