"""`greenroom report [ROUND]`: a debrief again, on the screen, as Markdown or as data."""

import argparse
import asyncio
import sys
from pathlib import Path

from bot.cli.engine import as_json, write_out
from bot.cli.tools import Tools
from bot.runtime.kept import Kept, kept_round, round_to_report


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument(
        "round", metavar="ROUND", nargs="?", help="a round's id; without it the last one with a debrief"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--markdown", action="store_true", help="print it as Markdown")
    form.add_argument("--json", action="store_true", help="print it as data")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write report.md and report.json there")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """0 when there is a report, 2 when there is none."""
    assert tools.store is not None
    assert tools.terminal is not None
    terminal = tools.terminal(is_silent=True)
    async with tools.store() as store:
        person = await store.person_of(terminal.identity)
        session = await round_to_report(store, person, args.round or "") if person else None
        kept = await kept_round(store, session) if session else None
    if kept is None:
        which = f"There is no round {args.round} with a posting" if args.round else "There is no debrief yet"
        print(f"{which}. `{tools.program} rounds` lists your rounds.", file=sys.stderr)
        return 2
    if args.out:
        paths = await asyncio.to_thread(write_out, kept, args.out)
        print(f"Written: {paths[0]} and {paths[1]}.", file=sys.stderr)
    if args.json:
        print(as_json(kept))
    elif args.markdown:
        from bot.report.markdown import round_report

        print(round_report(kept.session, kept.posting, profile=kept.profile), end="")
    elif not args.out:
        _show(kept, tools)
    return 0


def _show(kept: Kept, tools: Tools) -> None:
    from bot.report.debrief import debrief

    tools.draw(*debrief(kept.session, kept.posting))
