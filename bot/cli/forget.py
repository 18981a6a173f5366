"""`greenroom forget`: delete everything that is kept about the person at this terminal."""

import argparse
import sys

from bot.cli.tools import Tools


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument("--yes", action="store_true", help="do it without asking")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """0 when it was done, 1 when the person thought better of it, 2 when nobody could be asked."""
    from bot.cli.engine import commanded, engine

    assert tools.terminal is not None
    terminal = tools.terminal()
    if not args.yes:
        if not terminal.is_person:
            print(
                f"This deletes every round, answer, report and profile. `{tools.program} forget --yes` does it.",
                file=sys.stderr,
            )
            return 2
        said = await terminal.ask(
            "This deletes everything I have of you here: rounds, answers, reports, profile. It cannot be undone. "
            "Type “yes” to do it."
        )
        if (said or "").strip().lower() != "yes":
            terminal.say("Nothing was deleted.")
            return 1
    async with engine(tools, terminal) as app:
        await terminal.hand_in(app, commanded("forget", confirm="yes"))
    return 0
