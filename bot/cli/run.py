"""`greenroom run`: a practice round here, on a posting you give or on the bundled example."""

import argparse
import sys
from pathlib import Path

from bot.cli.practice import EXAMPLE_CANDIDATE, EXAMPLE_POSTING, EXAMPLE_PROFILE, asked_for, play, seed_of
from bot.cli.tools import Tools


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument("source", metavar="SOURCE", nargs="?", help="a posting; without it the bundled example")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """With nobody at the keyboard, the bundled candidate plays the example to its end."""
    assert tools.terminal is not None
    _warn_of_the_disk(tools)
    is_attended = sys.stdin.isatty() and sys.stdout.isatty()
    source = args.source
    if is_attended:
        terminal = tools.terminal()
        if source is None:
            terminal.say(
                "Greenroom: a mock interview for one role, read from its posting. What you write stays on this machine."
            )
            source = await asked_for(terminal)
            if source is None:
                return 0
        return await play(_chosen(source, minutes=None), tools, terminal, source=source)
    return await _played(tools, source or str(EXAMPLE_POSTING))


def _warn_of_the_disk(tools: Tools) -> None:
    """A host for one process often has a disk that is emptied: say it before somebody's rounds go with it."""
    from bot.cli.doctor import KEEP_IT, disk_risk
    from bot.settings import database_path

    assert tools.settings is not None
    path = database_path(tools.settings())
    if risk := disk_risk(path):
        print(f"WARNING: rounds are kept in {path.parent}, which is {risk}. {KEEP_IT}", file=sys.stderr)


async def _played(tools: Tools, source: str) -> int:
    """The bundled candidate plays a round that is not kept: it is nobody's here."""
    from bot.evaluation.candidates import read_candidate

    assert tools.terminal is not None
    text = EXAMPLE_CANDIDATE.read_text(encoding="utf-8")
    candidate = read_candidate(text, name=EXAMPLE_CANDIDATE.name, posting=Path(source).stem)
    chosen = _chosen(source, minutes="15")
    terminal = tools.terminal(candidate=candidate.lines, seed=seed_of(chosen, source=source))
    which = "the bundled example" if source == str(EXAMPLE_POSTING) else "this posting"
    terminal.say(f"No terminal is attached, so an invented candidate plays {which}. Nothing of it is kept.")
    return await play(chosen, tools, terminal, source=source, is_kept=False)


def _chosen(source: str, *, minutes: str | None) -> argparse.Namespace:
    """As if given to `practice`; the bundled example comes with its profile."""
    is_example = source == str(EXAMPLE_POSTING) and EXAMPLE_PROFILE.is_file()
    return argparse.Namespace(
        profile=EXAMPLE_PROFILE if is_example else None,
        answers=EXAMPLE_CANDIDATE,
        round=None,
        mode=None,
        seniority=None,
        minutes=minutes,
        json=False,
        out=None,
    )
