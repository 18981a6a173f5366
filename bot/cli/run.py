"""`greenroom run`: a practice round here, on a posting you give or on the bundled example."""

import argparse
import sys
from pathlib import Path

from bot.cli.practice import EXAMPLE_CANDIDATE, EXAMPLE_POSTING, EXAMPLE_PROFILE, play
from bot.cli.tools import Tools


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument("source", metavar="SOURCE", nargs="?", help="a posting; without it the bundled example")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """With nobody at the keyboard, the bundled candidate plays the example to its end."""
    assert tools.terminal is not None
    is_attended = sys.stdin.isatty() and sys.stdout.isatty()
    source = args.source
    if is_attended:
        terminal = tools.terminal()
        if source is None:
            terminal.say(
                "Greenroom: a mock interview for one role, read from its posting. What you write stays on this machine."
            )
            line = await terminal.ask(
                "Which posting? Give its address or a file. Enter alone takes the bundled example."
            )
            if line is None:
                return 0
            source = line.strip().strip("'\"") or None
    else:
        from bot.evaluation.candidates import read_candidate

        text = EXAMPLE_CANDIDATE.read_text(encoding="utf-8")
        candidate = read_candidate(text, name=EXAMPLE_CANDIDATE.name, posting=Path(source or EXAMPLE_POSTING).stem)
        terminal = tools.terminal(candidate=candidate.lines)
        terminal.say("No terminal is attached, so an invented candidate plays the bundled example.")
    is_example = source is None
    chosen = argparse.Namespace(
        profile=EXAMPLE_PROFILE if is_example and EXAMPLE_PROFILE.is_file() else None,
        round=None,
        mode=None,
        minutes=None if is_attended else "15",
        json=False,
        out=None,
    )
    return await play(chosen, tools, terminal, source=source or str(EXAMPLE_POSTING))
