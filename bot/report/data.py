"""A round as plain data, for `--json`, report.json and the plan of the next round on the same posting."""

from bot.interview.assessment import Assessment
from bot.interview.question import Plan, Question
from bot.interview.session import Session
from bot.interview.transcript import Debrief
from bot.interview.turn import Part, Turn
from bot.posting.card import as_json
from bot.posting.model import Posting
from bot.profile.model import Fact, Profile

FORMAT = "greenroom-round-1"

Record = dict[str, object]


def round_record(session: Session, posting: Posting, *, profile: Profile | None) -> Record:
    """Everything a program may want of a round. `turns` carry each question's text, lines, intent and overall level."""
    plan = session.plan
    return {
        "format": FORMAT,
        "round": session.id,
        "state": type(session.phase).__name__.lower(),
        "setup": {
            "round": session.setup.round_kind.value,
            "mode": session.setup.mode.value,
            "minutes": session.setup.minutes,
            "seniority": session.setup.seniority.value if session.setup.seniority else None,
        },
        "posting": _posting(posting),
        "profile": _profile(profile),
        "corrections": list(session.corrections),
        "map": [
            {"line": entry.line, "state": entry.state.value, "facts": list(entry.facts)}
            for entry in (plan.map if plan else ())
        ],
        "checklist": list(plan.checklist) if plan else [],
        "questions": [question_record(question) for question in _questions(plan)],
        "turns": [_turn(session, index) for index in range(len(session.turns))],
        "asked_back": [{"question": back.text, "answer": back.answer} for back in session.asked_back],
        "self_rating": session.self_rating,
        "debrief": _debrief(session.debrief) if session.debrief else None,
    }


def _questions(plan: Plan | None) -> tuple[Question, ...]:
    return plan.questions if plan else ()


def _posting(posting: Posting) -> Record:
    """As `greenroom read --json` prints it, without the running text, which the lines quote."""
    return {name: value for name, value in as_json(posting).items() if name not in ("text", "warnings")}


def _profile(profile: Profile | None) -> Record | None:
    if profile is None:
        return None
    return {
        "source": profile.source,
        "facts": [fact_record(fact) for fact in profile.facts],
    }


def fact_record(fact: Fact) -> Record:
    """A fact without its place in the text."""
    return {
        "id": fact.id,
        "kind": fact.kind.value,
        "text": fact.text,
        "employer": fact.employer,
        "dates": fact.dates,
    }


def question_record(question: Question) -> Record:
    """A frozen question; its hints are the round's own."""
    return {
        "id": question.id,
        "text": question.text,
        "kind": question.kind.value,
        "intent": question.intent.value,
        "why": question.why,
        "level": question.level,
        "speaker": question.speaker,
        "lines": list(question.lines),
        "quotes": list(question.quotes),
        "facts": list(question.facts),
        "listen_for": list(question.listen_for),
        "red_flags": list(question.red_flags),
        "probes": [{"reason": probe.reason.value, "text": probe.text} for probe in question.probes],
        "beats": list(question.beats),
    }


def _turn(session: Session, index: int) -> Record:
    turn, question = session.turns[index], session.question(index)
    return {
        "question": question.id,
        "text": question.text,
        "lines": list(question.lines),
        "intent": question.intent.value,
        "outcome": turn.outcome.value,
        "hints": turn.hints,
        "redo_of": turn.redo_of,
        "said": [_part(part, question) for part in turn.parts],
        "assessment": _assessment(turn.assessment) if turn.assessment else None,
        "overall": _overall(turn),
    }


def _overall(turn: Turn) -> float | None:
    return turn.assessment.overall if turn.assessment else None


def _part(part: Part, question: Question) -> Record:
    return {
        "asked": part.note or (part.probe.text if part.probe else question.text),
        "as": "note" if part.note else "probe" if part.probe else "question",
        "reason": part.probe.reason.value if part.probe else None,
        "answer": part.answer,
    }


def _assessment(judged: Assessment) -> Record:
    return {
        "levels": {level.dimension.value: level.level for level in judged.levels},
        "overall": judged.overall,
        "band": judged.band.value if judged.band else None,
        "quotes": {level.dimension.value: level.quote for level in judged.levels if level.quote},
        "keep": judged.keep,
        "points": [
            {
                "dimension": point.dimension.value,
                "quote": point.quote,
                "line": point.line,
                "action": point.action,
            }
            for point in judged.points
        ],
        "signals_heard": list(judged.signals_heard),
        "signals_missing": list(judged.signals_missing),
        "guards": [guard.value for guard in judged.guards],
        "judge": judged.judge,
    }


def _debrief(judged: Debrief) -> Record:
    return {
        "lines": [
            {
                "line": line.line,
                "text": line.text,
                "on_paper": line.on_paper,
                "said": line.said,
                "standing": line.standing.value,
            }
            for line in judged.lines
        ],
        "fixes": [
            {
                "title": fix.title,
                "quote": fix.quote,
                "line": fix.line,
                "action": fix.action,
                "question": fix.question,
            }
            for fix in judged.fixes
        ],
        "weakest": judged.weakest,
        "next_practice": list(judged.next_practice),
        "beat_cards": [{"question": question, "beats": list(beats)} for question, beats in judged.beat_cards],
        "new_facts": list(judged.new_facts),
        "by": judged.by,
    }
