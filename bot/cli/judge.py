"""`greenroom judge`: JSON lines in, one judgement a line out."""

import argparse
import json
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


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments of `greenroom judge`."""
    parser.add_argument("file", nargs="?", default="-", help="JSON lines with posting, question, line and answer")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """Judge every line; a line that cannot be judged gives an `error` and the rest go on."""
    similarity = tools.similarity()
    sources = Sources(tools)
    failed = 0
    for text in _lines(str(args.file)):
        try:
            print(json.dumps(await _judge(text, sources, similarity=similarity), ensure_ascii=False), flush=True)
        except (BadLine, BotError, OSError) as error:
            failed += 1
            print(json.dumps({"error": str(error)}, ensure_ascii=False), flush=True)
    return 2 if failed else 0


def _lines(source: str) -> Iterable[str]:
    if source == "-":
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
