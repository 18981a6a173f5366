"""`greenroom judge`: JSON lines in, one judgement a line out."""

import argparse
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from bot.cli.judge_input import BadLine, Sources, question_of, record_of
from bot.cli.tools import Tools
from bot.errors import BotError
from bot.interview.assessment import Assessment
from bot.interview.question import Mode, Probe, RoundKind
from bot.interview.transcript import Exchange
from bot.interviewer.assess import assess
from bot.interviewer.respond import respond
from bot.ports import AssessBrief, RespondBrief, Similarity

_WANTED = (
    "Give JSON lines in a file or on standard input, one answer a line: "
    '{"posting": "a path or its text", "question": "…", "line": "the posting\'s line", "answer": "…"}'
)

_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments of `greenroom judge`."""
    parser.add_argument("file", nargs="?", default="-", help="JSON lines with posting, question, line and answer")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """Judge every line; a line that cannot be judged gives an `error` and the rest go on."""
    similarity = tools.similarity()
    sources = Sources(tools)
    judged = failed = 0
    try:
        for text in _lines(str(args.file)):
            judged += 1
            failed += not await _print_judged(text, sources, similarity=similarity)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        print(f"I cannot open {args.file}: {error.strerror}.", file=sys.stderr)
        return 2
    if not judged:
        print(f"There is nothing to judge. {_WANTED}", file=sys.stderr)
    return 2 if failed or not judged else 0


async def _print_judged(text: str, sources: Sources, *, similarity: Similarity) -> bool:
    """One line out for one line in; whether it could be judged."""
    try:
        judgement = await _judge(text, sources, similarity=similarity)
    except (BadLine, BotError, OSError) as error:
        print(_as_line({"error": str(error)}), flush=True)
        return False
    print(_as_line(judgement), flush=True)
    return True


def _as_line(record: dict[str, object]) -> str:
    """The record on one line. Half a character, which JSON can hold and a stream cannot, stays escaped."""
    text = json.dumps(record, ensure_ascii=False)
    return text if _HALF_CHARACTER.search(text) is None else json.dumps(record)


def _lines(source: str) -> Iterable[str]:
    if source == "-":
        if sys.stdin.isatty():
            return
        # Bytes, so that one line in a wrong encoding spoils only itself.
        yield from (line.decode("utf-8", errors="replace") for line in sys.stdin.buffer if line.strip())
        return
    with Path(source).open(encoding="utf-8", errors="replace") as file:
        yield from (line for line in file if line.strip())


async def _judge(text: str, sources: Sources, *, similarity: Similarity) -> dict[str, object]:
    record = record_of(text)
    answer = record.get("answer")
    if not isinstance(answer, str):
        raise BadLine("`answer` must be text")
    posting = await sources.posting(record.get("posting"))
    question = question_of(record, posting)
    profile = await sources.profile(record.get("profile"))
    exchanges = (Exchange(None, answer),)
    assessment = assess(
        AssessBrief(question, question.quotes, exchanges, 0, "en", posting_text=posting.text), similarity=similarity
    )
    brief = RespondBrief(posting, profile, question, exchanges, 1, Mode.REALISTIC, RoundKind.HIRING_MANAGER)
    return as_json(assessment, probe=respond(brief, similarity=similarity).probe)


def as_json(assessment: Assessment, *, probe: Probe | None = None) -> dict[str, object]:
    """The shape that is printed: levels, overall, band, quotes, points, probe, guards."""
    found = probe if probe is not None else assessment.probe
    return {
        "levels": {item.dimension.value: item.level for item in assessment.levels},
        "overall": assessment.overall,
        "band": assessment.band.value if assessment.band else None,
        "quotes": {item.dimension.value: item.quote for item in assessment.levels if item.quote},
        "points": [{"quote": p.quote, "line": p.line, "action": p.action} for p in assessment.points],
        "probe": {"reason": found.reason.value, "text": found.text} if found else None,
        "guards": [guard.value for guard in assessment.guards],
    }
