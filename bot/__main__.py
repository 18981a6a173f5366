"""The command line and the composition root: the only module that imports adapters and reads settings."""

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from bot import __version__

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from bot.chat.message import Message
    from bot.cli.tools import Terminal, Tools, TypesNext
    from bot.ports import Documents, Pages, Similarity
    from bot.settings import Settings
    from bot.storage.store import Store

COMMANDS = {
    "practice": "a practice round in this terminal",
    "continue": "go on with a round where you stopped",
    "rounds": "your rounds on this machine",
    "report": "the debrief of a round again, as text, Markdown or JSON",
    "read": "read a posting and print its card",
    "profile": "read a profile and print its facts",
    "plan": "print the evidence map and the questions of a round",
    "judge": "judge answers, JSON lines in and out",
    "forget": "delete everything that is kept about you",
    "doctor": "check this installation",
    "run": "start Greenroom: a practice round here",
    "eval": "measure reading, planning, judging and conduct",
}
"""Every command has a module in bot.cli with `configure(parser)` and `async run(args, tools) -> exit code`."""

_MODULES = {"continue": "continue_"}
"""Commands whose name is a word of the language."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 failed, 2 input that cannot be used."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or arguments[0] not in COMMANDS:
        return _top_level(arguments)
    name, *rest = arguments
    module = importlib.import_module(f"bot.cli.{_MODULES.get(name, name)}")
    parser = argparse.ArgumentParser(prog=f"greenroom {name}", description=COMMANDS[name])
    module.configure(parser)
    return _run(lambda: module.run(parser.parse_args(rest), _tools()))


def _run(work: "Callable[[], Coroutine[Any, Any, int]]") -> int:
    """What went wrong on purpose is said in words; a reader who has gone (`… | head`) is no failure to report."""
    import asyncio

    from bot.errors import BotError, Misconfigured

    try:
        code = asyncio.run(work())
        sys.stdout.flush()
    except BotError as error:
        print(str(error) or "Something this needs is out of reach. Please try again.", file=sys.stderr)
        return 2 if isinstance(error, Misconfigured) else 1
    except BrokenPipeError:
        # The interpreter flushes once more on its way out; that must find somewhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def _top_level(arguments: Sequence[str]) -> int:
    width = max(map(len, COMMANDS))
    listing = "\n".join(f"  {name:<{width}}  {summary}" for name, summary in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="greenroom",
        description="Mock interviews for one specific role.",
        epilog=f"commands:\n{listing}\n\n`greenroom COMMAND --help` says more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"greenroom {__version__}")
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", nargs="?")
    parser.parse_args(arguments)
    parser.print_help()
    return 0


def _tools() -> "Tools":
    from functools import cache

    from bot.cli.tools import Tools
    from bot.settings import read_settings

    settings = cache(read_settings)
    return Tools(
        pages=lambda: _pages(settings()),
        documents=_documents,
        similarity=_similarity,
        show=_show,
        settings=settings,
        store=lambda *, is_kept=True: _store(settings, is_kept=is_kept),
        terminal=_terminal,
        program=_program(),
    )


def _store(settings: "Callable[[], Settings]", *, is_kept: bool) -> "AbstractAsyncContextManager[Store]":
    from adapters.database.store import passing_store, sqlite_store
    from bot.settings import database_path

    return sqlite_store(database_path(settings())) if is_kept else passing_store()


def _terminal(*, candidate: "TypesNext | None" = None, is_silent: bool = False, seed: str = "") -> "Terminal":
    from adapters.terminal.session import terminal_here

    return terminal_here(candidate=candidate, is_silent=is_silent, seed=seed, program=_program())


def _program() -> str:
    """How Greenroom is called here: after `make run` it is in .venv and not on the path."""
    import shutil
    from pathlib import Path

    called = sys.argv[0]
    if Path(called).name != "greenroom" or shutil.which("greenroom"):
        return "greenroom"
    path = os.path.relpath(called)
    return called if path.startswith("..") else path


def _show() -> "Callable[[Message], None]":
    from rich.console import Console

    from adapters.terminal.chat import printer

    return printer(Console())


def _pages(settings: "Settings") -> "Pages":
    from adapters.web.fetch import GuardedPages

    return GuardedPages(allow_private=settings.allow_private_hosts, use_proxy=settings.use_proxy)


def _documents() -> "Documents":
    from adapters.documents.extract import SubprocessDocuments

    return SubprocessDocuments()


def _similarity() -> "Similarity":
    from adapters.embedding.similarity import best_similarity

    return best_similarity()


if __name__ == "__main__":
    sys.exit(main())
