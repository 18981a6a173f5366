"""`greenroom plan SOURCE`: the evidence map and the frozen questions of a round, to read or as data."""

import argparse
import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from bot.cli.refusals import print_refusal
from bot.cli.tools import Tools
from bot.errors import DocumentRefused, PostingRefused
from bot.interview.question import QUESTIONS_BY_MINUTES, Mode, Plan, Question, RoundKind
from bot.ports import AskedBefore, PlanBrief
from bot.posting.model import Posting, Seniority
from bot.profile.model import Profile
from bot.report.data import fact_record, question_record
from bot.report.evidence import map_summary


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument("source", metavar="SOURCE", help="the address of a posting, a file, or - for standard input")
    parser.add_argument("--profile", type=Path, metavar="FILE", help="a résumé to lay beside the posting")
    parser.add_argument("--round", choices=[kind.value for kind in RoundKind], default=RoundKind.HIRING_MANAGER.value)
    parser.add_argument("--seniority", choices=[step.value for step in Seniority], help="instead of the posting's own")
    parser.add_argument("--minutes", type=int, choices=sorted(QUESTIONS_BY_MINUTES), default=30)
    parser.add_argument("--after", type=Path, nargs="+", action="extend", default=[], metavar="ROUND.json",
                        help="earlier rounds on this posting: `plan --json` or an exported round")  # fmt: skip
    parser.add_argument("--seed", default="", help="another word gives other questions")
    parser.add_argument("--json", action="store_true", help="print data instead of text")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """0 when there is a plan, 2 when the posting, the profile or an earlier round cannot be used."""
    from bot.cli.read import posting_at
    from bot.interviewer.plan import make_plan

    try:
        history = tuple(asked for path in cast("list[Path]", args.after) for asked in earlier_questions(path))
        posting = await posting_at(args.source, tools)
        profile, without = await _profile(cast("Path | None", args.profile), tools)
    except PostingRefused as refused:
        print_refusal(refused, as_json=args.json)
        return 2
    except DocumentRefused as refused:
        return _refuse(refused.reason.value, refused.message, refused.next_step, as_json=args.json)
    except (OSError, ValueError):
        message = "An earlier round given with --after cannot be read."
        next_step = "Give a file that `greenroom plan --json` or a round's export has written."
        return _refuse("unreadable_round", message, next_step, as_json=args.json)
    brief = PlanBrief(
        posting=posting,
        profile=profile,
        round_kind=RoundKind(args.round),
        mode=Mode.REALISTIC,
        count=QUESTIONS_BY_MINUTES[cast("int", args.minutes)],
        seniority=Seniority(args.seniority) if args.seniority else posting.seniority,
        history=history,
        corrections=(),
        seed=f"{posting.source}/{args.seed}",
    )
    plan = await asyncio.to_thread(make_plan, brief, similarity=tools.similarity())
    plan = replace(plan, warnings=(*without, *plan.warnings))
    print(json.dumps(as_data(plan, profile), ensure_ascii=False, indent=2) if args.json else as_text(plan, posting))
    return 0


def earlier_questions(path: Path) -> list[AskedBefore]:
    """What an earlier round asked; raises ValueError or OSError where the file is none."""
    record = cast("object", json.loads(path.read_text(encoding="utf-8")))
    rows = _fields(record).get("questions")
    return [_asked(_fields(row)) for row in _items(rows)]


def as_data(plan: Plan, profile: Profile | None) -> dict[str, object]:
    """The plan as data. Facts are the profile's, so that ids can be looked up."""
    return {
        "map": [{"line": entry.line, "state": entry.state.value, "facts": list(entry.facts)} for entry in plan.map],
        "facts": [fact_record(fact) for fact in (profile.facts if profile else ())],
        "questions": [_question_data(question) for question in plan.questions],
        "checklist": list(plan.checklist),
        "warnings": list(plan.warnings),
    }


def as_text(plan: Plan, posting: Posting) -> str:
    """The plan to read: questions with line and intent, then what is only checked."""
    parts = [f"{posting.title or 'A posting'}{f' · {posting.company}' if posting.company else ''}"]
    parts += [f"! {warning}" for warning in (*(one.message for one in posting.warnings), *plan.warnings)]
    if plan.map:
        parts.append(f"{map_summary(plan.map)} What I did not find on paper you may have done all the same.")
    for question in plan.questions:
        quotes = "\n".join(f"     {line}: {quote}" for line, quote in zip(question.lines, question.quotes, strict=True))
        listen = "; ".join(question.listen_for)
        parts.append(f"{question.id}  {question.text}\n     {question.speaker} · level {question.level}\n     "
                     f"{question.why}\n     They listen for: {listen}.\n{quotes}")  # fmt: skip
    if plan.checklist:
        parts.append("Checked, not scored:\n" + "\n".join(f"     {text}" for text in plan.checklist))
    return "\n\n".join(parts)


def _question_data(question: Question) -> dict[str, object]:
    hints = question.hints
    return {
        **question_record(question),
        "hints": {"nudge": hints.nudge, "angle": hints.angle, "structure": hints.structure},
    }


def _asked(fields: Mapping[str, object]) -> AskedBefore:
    overall = fields.get("overall")
    return AskedBefore(
        text=str(fields.get("text") or ""),
        lines=tuple(map(str, _items(fields.get("lines")))),
        intent=str(fields.get("intent") or ""),
        overall=float(overall) if isinstance(overall, int | float) else None,
    )


def _fields(value: object) -> Mapping[str, object]:
    if isinstance(value, dict):
        return cast("Mapping[str, object]", value)
    raise ValueError("an object was expected")


def _items(value: object) -> Sequence[object]:
    if isinstance(value, list):
        return cast("Sequence[object]", value)
    raise ValueError("a list was expected")


async def _profile(path: Path | None, tools: Tools) -> tuple[Profile | None, tuple[str, ...]]:
    """The profile; for a file that holds no text none, and why. Raises DocumentRefused where there is no file."""
    if path is None:
        return None, ()
    from bot.cli.profile import read_file

    try:
        return await read_file(path, tools), ()
    except DocumentRefused as refused:
        if not await asyncio.to_thread(path.is_file):
            raise
        return None, (f"{refused.message} The plan goes on without a profile. {refused.next_step}",)


def _refuse(reason: str, message: str, next_step: str, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps({"error": {"reason": reason, "message": message, "next": next_step}}, ensure_ascii=False))
    else:
        print(f"{message}\n{next_step}", file=sys.stderr)
    return 2
