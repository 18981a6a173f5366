"""`greenroom doctor`: what this installation stands on, and what is wrong with it. Says nothing that is secret."""

import argparse
import asyncio
import json
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urlsplit

from bot.cli.tools import Tools
from bot.errors import Misconfigured
from bot.runtime.disk import mounts_here, passing_disk
from bot.settings import Settings, database_path, setting_names

_PYTHON_AT_LEAST = (3, 11)
_SQLITE_AT_LEAST = (3, 35)
"""RETURNING came with 3.35."""

_PROXY_NAMES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "https_proxy", "http_proxy", "all_proxy")


KEEP_IT = "Set GREENROOM_DATA_DIR to a folder on a disk that stays, for instance a mounted volume."


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. Not `is_fine`: put it right, `next` says how. `is_risk`: it works, but may be lost."""

    what: str
    is_fine: bool
    found: str
    next: str = ""
    is_risk: bool = False


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument("--json", action="store_true", help="print data instead of the list")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """0 when everything is fine, else 1."""
    findings = await asyncio.to_thread(examined, tools)
    is_fine = all(finding.is_fine for finding in findings)
    if args.json:
        print(json.dumps({"ok": is_fine, "findings": [asdict(finding) for finding in findings]}, indent=2))
    else:
        _show(findings, tools, is_fine=is_fine)
    return 0 if is_fine else 1


def examined(tools: Tools) -> tuple[Finding, ...]:
    """Everything that is looked at, in order."""
    assert tools.settings is not None
    try:
        settings = tools.settings()
        path = database_path(settings)
    except Misconfigured as error:
        wrong = Finding("Settings", False, str(error), "Put it right in .env or the environment.")
        return (_python(), _sqlite(), wrong, _unknown_names(os.environ, Path(".env")))
    return (
        _python(),
        _sqlite(),
        _folder(path.parent),
        _lasting(path),
        _database(path),
        _matcher(tools),
        _unknown_names(os.environ, Path(".env")),
        _proxies(settings),
    )


def _python() -> Finding:
    is_fine = sys.version_info >= _PYTHON_AT_LEAST
    return Finding("Python", is_fine, platform.python_version(), "" if is_fine else "Install Python 3.11 or newer.")


def _sqlite() -> Finding:
    is_fine = sqlite3.sqlite_version_info >= _SQLITE_AT_LEAST
    return Finding(
        "SQLite", is_fine, sqlite3.sqlite_version, "" if is_fine else "Use a Python with SQLite 3.35 or newer."
    )


def _folder(folder: Path) -> Finding:
    """Whether rounds can be written; a folder that is not there yet is tried where it would be made."""
    existing = next((parent for parent in (folder, *folder.parents) if parent.exists()), folder)
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
    except OSError as error:
        return Finding(
            "Data folder", False, f"{folder}: {error.strerror}", "Set GREENROOM_DATA_DIR to a folder of yours."
        )
    return Finding("Data folder", True, str(folder) if folder.exists() else f"{folder} (made with the first round)")


def _lasting(path: Path) -> Finding:
    risk = disk_risk(path)
    if not risk:
        return Finding("Disk", True, "nothing says that it is emptied")
    return Finding("Disk", True, f"{path.parent} is {risk}", KEEP_IT, is_risk=True)


def disk_risk(path: Path) -> str:
    """Why rounds kept in this file would be lost, or empty; a database in memory is meant to be."""
    if str(path) == ":memory:":
        return "in memory, and gone when Greenroom stops"
    return passing_disk(path.parent.resolve(), mounts=mounts_here(), environment=os.environ)


def _database(path: Path) -> Finding:
    if not path.exists():
        return Finding("Database", True, "none yet: made with the first round")
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            journal = connection.execute("PRAGMA journal_mode").fetchone()[0]
            check = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.Error as error:
        return Finding("Database", False, f"{path.name}: {error}", "Move the file away; Greenroom makes a new one.")
    if check != "ok":
        return Finding("Database", False, f"{path.name} is damaged", "Restore it, or move it away for a new one.")
    found = f"{path.name}: schema {version}, journal {journal}"
    if journal != "wal":
        return Finding("Database", False, found, "It should be in WAL mode: is the folder on a network drive?")
    return Finding("Database", True, found)


def _matcher(tools: Tools) -> Finding:
    name = tools.similarity().name
    if name == "semantic":
        return Finding("Matching", True, "semantic (sentence vectors)")
    how = "Optional: `make setup` installs the sentence weights, which find more of what only means the same."
    return Finding("Matching", True, f"{name} (shared words)", how)


def _unknown_names(environment: Mapping[str, str], env_file: Path) -> Finding:
    names = setting_names()
    given = {name for name in environment if name.startswith("GREENROOM_")}
    if env_file.is_file():
        lines = env_file.read_text(encoding="utf-8", errors="replace").splitlines()
        written = (line.split("=", 1)[0].removeprefix("export ").strip() for line in lines if "=" in line)
        given |= {name for name in written if name.startswith("GREENROOM_")}
    unknown = sorted(given - names)
    if not unknown:
        return Finding("Settings", True, "no unknown GREENROOM_ names")
    return Finding("Settings", False, f"unknown: {', '.join(unknown)}", f"Known are {', '.join(sorted(names))}.")


def _proxies(settings: Settings) -> Finding:
    given = [name for name in _PROXY_NAMES if os.environ.get(name)]
    if not given:
        return Finding("Proxy", True, "none in the environment")
    # A proxy's address may hold a password: the host is all that is said.
    hosts = sorted({urlsplit(os.environ[name]).hostname or "?" for name in given})
    if settings.use_proxy:
        return Finding("Proxy", True, f"pages are fetched through {', '.join(hosts)}")
    return Finding(
        "Proxy",
        True,
        f"{', '.join(hosts)} is set and not used",
        "GREENROOM_USE_PROXY=1 fetches pages through it; without, postings by address may be out of reach here.",
    )


def _show(findings: tuple[Finding, ...], tools: Tools, *, is_fine: bool) -> None:
    from bot.chat.message import Bullets, Fields, Message, Text

    rows = tuple((finding.what, _marked(finding)) for finding in findings)
    advice = tuple(f"{finding.what}: {finding.next}" for finding in findings if finding.next)
    message = Message(
        (
            Fields(rows),
            *((Bullets(advice),) if advice else ()),
            Text(_verdict(findings, is_fine=is_fine)),
        )
    )
    tools.draw(message)


def _marked(finding: Finding) -> str:
    if not finding.is_fine:
        return f"WRONG: {finding.found}"
    return f"MIND: {finding.found}" if finding.is_risk else finding.found


def _verdict(findings: tuple[Finding, ...], *, is_fine: bool) -> str:
    if not is_fine:
        return "Something must be put right before Greenroom works as it should."
    if any(finding.is_risk for finding in findings):
        return "Greenroom works. Mind what is marked."
    return "All is well."
