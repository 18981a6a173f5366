"""`greenroom continue [ROUND]`: go on with a round where it stopped."""

import argparse
import sys
from pathlib import Path

from bot.cli.tools import Tools


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument("round", metavar="ROUND", nargs="?", help="a round's id, as `greenroom rounds` lists them")
    parser.add_argument("--json", action="store_true", help="print the whole round as data in the end")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write report.md and report.json there in the end")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """0 when the round went on, 2 when there is none to go on with."""
    from bot.cli.engine import commanded, engine
    from bot.cli.practice import finish

    assert tools.terminal is not None
    terminal = tools.terminal(is_silent=args.json)
    async with engine(tools, terminal) as app:
        if args.round and args.round not in {one.session for one in await app.rounds(terminal.identity)}:
            print(f"There is no round {args.round}. `{tools.program} rounds` lists yours.", file=sys.stderr)
            return 2
        session_id = await terminal.hand_in(app, commanded("continue", round=args.round))
        if not session_id:
            return 2
        session = await terminal.play(app, session_id)
        return 0 if session is None else await finish(args, app.store, session, terminal=terminal)
