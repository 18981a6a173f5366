"""`greenroom practice [SOURCE]`: a whole round in this terminal, typed, piped or by a scripted candidate."""

import argparse
import asyncio
import sys
from hashlib import sha256
from pathlib import Path

from bot.cli.tools import Terminal, Tools, TypesNext
from bot.interview.question import QUESTIONS_BY_MINUTES, Mode, RoundKind
from bot.interview.session import Session
from bot.language.charset import decode_bytes
from bot.posting.model import Seniority
from bot.runtime.reading import STDIN
from bot.storage.store import Store

STDIN_MAX = 8 * 1024 * 1024

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
EXAMPLE_POSTING = EXAMPLES / "postings" / "transport-planner.html"
EXAMPLE_PROFILE = EXAMPLES / "profiles" / "logistics-planner.docx"
EXAMPLE_CANDIDATE = EXAMPLES / "candidates" / "story_teller.toml"


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument("source", metavar="SOURCE", nargs="?", help="a posting: an address, a file, or - for its text")
    parser.add_argument("--profile", type=Path, metavar="FILE", help="your CV: PDF, DOCX, text, Markdown, JSON Resume")
    parser.add_argument("--round", choices=[kind.value for kind in RoundKind], help="who interviews you")
    parser.add_argument("--mode", choices=[mode.value for mode in Mode], help="how the round is run")
    parser.add_argument(
        "--minutes", choices=[str(minutes) for minutes in QUESTIONS_BY_MINUTES], help="how many questions: 3, 5, 7 or 9"
    )
    parser.add_argument("--seniority", choices=[step.value for step in Seniority], help="instead of the posting's own")
    parser.add_argument(
        "--answers",
        type=Path,
        metavar="FILE",
        help="a scripted candidate: answers parted by blank lines or ---, a JSON list, or a simulated person (.toml), "
        "whose round is not kept",
    )
    parser.add_argument("--json", action="store_true", help="print the whole round as data, and nothing else")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write report.md and report.json there")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """0 when a round was begun, 2 when posting, profile or answers cannot be used."""
    try:
        candidate = _candidate(args.answers, args.source)
    except (OSError, ValueError) as error:
        print(f"I cannot use {args.answers} as answers: {_reason(error)}", file=sys.stderr)
        return 2
    if args.profile and not args.profile.is_file():
        print(f"There is no file {args.profile}. Check its name, or leave --profile out.", file=sys.stderr)
        return 2
    assert tools.terminal is not None
    seed = seed_of(args, source=args.source or "") if is_invented(args.answers) else ""
    terminal = tools.terminal(candidate=candidate, is_silent=args.json, seed=seed)
    source = args.source or await asked_for(terminal)
    if source is None:
        print(f"Give a posting: its address, or a file. `{tools.program} practice --help` says more.", file=sys.stderr)
        return 2
    return await play(args, tools, terminal, source=source, is_kept=not seed)


def is_invented(answers: Path | None) -> bool:
    """Whether these answers are a simulated person's, whose rounds and profile are none of the person's here."""
    return answers is not None and answers.suffix == ".toml"


def seed_of(args: argparse.Namespace, *, source: str) -> str:
    """The same inputs give the same round; file names count, not the folders they are in."""
    given = (Path(source), args.profile, args.answers, args.round, args.mode, args.minutes)
    names = (one.name if isinstance(one, Path) else one or "" for one in given)
    return sha256("\n".join(names).encode()).hexdigest()[:16]


async def play(args: argparse.Namespace, tools: Tools, terminal: Terminal, *, source: str, is_kept: bool = True) -> int:
    """Begin the round, play it, and leave behind what was asked for."""
    from bot.cli.engine import Readers, commanded, engine
    from bot.interview.session import AwaitingText

    readers = Readers(tools, stdin_text=await _pasted(terminal) if source == STDIN else None)
    options = {name: getattr(args, name) for name in ("round", "mode", "minutes", "seniority")}
    start = commanded("start", job_url=source, **options)
    async with engine(tools, terminal, readers=readers, is_kept=is_kept) as app:
        begun = await terminal.hand_in(app, start)
        session = await terminal.play(app, begun, profile=args.profile)
        if session is None:
            return 0
        if session.posting is None and readers.refused is not None and not terminal.is_person:
            from bot.cli.refusals import print_refusal

            if args.json or isinstance(session.phase, AwaitingText):
                print_refusal(readers.refused, as_json=args.json)
            return 2
        return await finish(args, app.store, session, terminal=terminal)


async def finish(args: argparse.Namespace, store: Store, session: Session, *, terminal: Terminal) -> int:
    """Print data or write the report, where asked for."""
    from bot.cli.engine import as_json, write_out
    from bot.runtime.kept import kept_round

    kept = await kept_round(store, session)
    if kept is None:
        return 0
    if args.out:
        paths = write_out(kept, args.out)
        terminal.say(f"Written: {paths[0]} and {paths[1]}.")
    if args.json:
        print(as_json(kept))
    return 0


def _candidate(path: Path | None, source: str | None) -> TypesNext | None:
    if path is None:
        return None
    from bot.evaluation.candidates import read_candidate

    text = path.read_text(encoding="utf-8")
    return read_candidate(text, name=path.name, posting=Path(source).stem if source else "").lines


def _reason(error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return "there is no such file."
        case UnicodeDecodeError():
            return "it is not text."
        case OSError():
            return "I cannot open it."
        case _:
            return f"{error}."


async def asked_for(terminal: Terminal) -> str | None:
    """A person who gave no posting is asked for one; Enter takes the bundled example."""
    if not terminal.is_person:
        return None
    line = await terminal.ask(
        "Which posting? Give its address or a file, or “-” to paste its text. Enter alone takes the bundled example."
    )
    if line is None:
        return None
    return line.strip().strip("'\"") or str(EXAMPLE_POSTING)


async def _pasted(terminal: Terminal) -> str:
    """The posting's text: all of a pipe, or what a person pastes, up to “done”."""
    if not terminal.is_person:
        return decode_bytes(await asyncio.to_thread(sys.stdin.buffer.read, STDIN_MAX))
    terminal.say("Paste the posting's text. Then say “done” on a line of its own.")
    pieces: list[str] = []
    while (line := await terminal.line()) is not None and line.strip().lower() != "done":
        pieces.append(line)
    return "\n".join(pieces)
