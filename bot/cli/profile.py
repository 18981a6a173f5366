"""`greenroom profile FILE`: a profile's facts, as a readable list or as data."""

import argparse
import json
import sys
from itertools import groupby
from pathlib import Path

from bot.cli.tools import Tools
from bot.errors import DocumentReason, DocumentRefused
from bot.profile.model import Fact, Profile


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument("file", metavar="FILE", help="a résumé: PDF, DOCX, text, Markdown, HTML or JSON Resume")
    parser.add_argument("--json", action="store_true", help="print data instead of text")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """0 when facts were found, 2 when the file cannot be used."""
    try:
        profile = await read_file(Path(args.file), tools)
    except DocumentRefused as refusal:
        _print_refusal(refusal, as_json=args.json)
        return 2
    print(json.dumps(_as_data(profile), ensure_ascii=False, indent=2) if args.json else _as_text(profile))
    return 0


async def read_file(path: Path, tools: Tools) -> Profile:
    """The profile in a file; raises DocumentRefused."""
    import asyncio

    from bot.profile.facts import read_profile

    try:
        content = await asyncio.to_thread(path.read_bytes)
    except OSError:
        raise DocumentRefused(
            DocumentReason.UNREACHABLE,
            f"I cannot open {path.name}: there is no such file, or I may not read it.",
            next_step="Check the name and the folder.",
        ) from None
    document = await tools.documents().extract(content, name=path.name)
    return await asyncio.to_thread(read_profile, document.text, source=path.name, media=document.media)


def _print_refusal(refusal: DocumentRefused, *, as_json: bool) -> None:
    if as_json:
        error = {"reason": refusal.reason.value, "message": refusal.message, "next": refusal.next_step}
        print(json.dumps({"error": error}, ensure_ascii=False))
    else:
        print(f"{refusal.message}\n{refusal.next_step}", file=sys.stderr)


def _as_data(profile: Profile) -> dict[str, object]:
    return {
        "source": profile.source,
        "facts": [
            {
                "id": fact.id,
                "text": fact.text,
                "start": fact.start,
                "end": fact.end,
                "kind": fact.kind.value,
                "employer": fact.employer,
                "dates": fact.dates,
            }
            for fact in profile.facts
        ],
        "text": profile.text,
        "warnings": list(profile.warnings),
    }


def _as_text(profile: Profile) -> str:
    """Facts under the employer they belong to, in the order of the file."""
    lines = [f"{profile.source}: {len(profile.facts)} facts. Names and contact details were left out."]
    for heading, facts in groupby(profile.facts, key=_heading):
        lines += ["", heading]
        lines += [f"  {fact.id:<4} {fact.kind.value:<11} {fact.text}" for fact in facts]
    lines += [f"\n{warning}" for warning in profile.warnings]
    return "\n".join(lines)


def _heading(fact: Fact) -> str:
    place = ", ".join(part for part in (fact.employer, fact.dates) if part)
    return place or "Beside any employer"
