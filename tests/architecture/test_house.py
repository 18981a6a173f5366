"""The house rules that a reader relies on, held by looking at the code itself."""

import ast
import re
import subprocess
import sys
import tomllib
from graphlib import TopologicalSorter
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(path for room in ("bot", "adapters") for path in (ROOT / room).rglob("*.py"))
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
HEAVY = {"aiohttp", "numpy", "pypdf", "selectolax", "prompt_toolkit", "rich", "pydantic", "aiosqlite", "rapidfuzz"}


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_says_in_its_first_line_what_it_is_for(path):
    if path.name == "__init__.py" and not path.read_text("utf-8").strip():
        return
    docstring = ast.get_docstring(_tree(path))
    assert docstring
    assert len(docstring.splitlines()[0]) <= 118


def test_no_module_has_a_name_that_says_nothing():
    assert [path for path in MODULES if path.stem in BANNED_NAMES] == []


def test_everything_is_caught_in_one_place_only():
    """The worker loop alone may catch what it does not know."""
    found = []
    for path in MODULES:
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.ExceptHandler):
                names = {name.id for name in ast.walk(node.type) if isinstance(name, ast.Name)} if node.type else {"*"}
                if names & {"Exception", "*"}:
                    found.append(path.relative_to(ROOT).as_posix())
    assert set(found) <= {"bot/runtime/worker.py"}


def test_no_exception_is_swallowed_without_a_word():
    for path in MODULES:
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.ExceptHandler):
                assert not all(isinstance(line, ast.Pass) for line in node.body), path


def test_no_test_sleeps():
    """A bench that measures how late the loop is has to sleep to know; nothing else may."""
    offenders = [
        path
        for path in (ROOT / "tests").rglob("*.py")
        if path.parent.name != "bench"
        and re.search(r"\b(?:time|asyncio)\.sleep\((?!0\))", path.read_text("utf-8"))
        and path.name != Path(__file__).name
    ]
    assert offenders == []


def test_heavy_imports_wait_until_they_are_used():
    """`greenroom --help` imports none of them, so it answers in a blink."""
    program = "import sys; from bot.__main__ import main; main([]); print(*sorted(sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(done.stderr.split()) & HEAVY == set()


def test_no_module_imports_itself_by_way_of_others():
    """Also not lazily, inside a function: two modules that need each other are one, or three."""
    names = {".".join(path.with_suffix("").relative_to(ROOT).parts): path for path in MODULES}
    wants = {name: _imported(path) & set(names) - {name} for name, path in names.items()}
    order = TopologicalSorter(wants)
    order.prepare()  # raises CycleError, which names the cycle


def _imported(path: Path) -> set[str]:
    """The modules a file imports anywhere but under TYPE_CHECKING."""
    tree = _tree(path)
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for inner in ast.walk(node)
    }
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and id(node) not in typing_only:
            found |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return found


def test_everything_that_setup_installs_is_pinned_by_a_plain_line():
    """Also what comes with what we ask for; pip and setuptools come with the Python (docs/decisions.md)."""
    lines = [line for line in (ROOT / "constraints.txt").read_text("utf-8").split("\n") if line]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!-]+", line) for line in lines)
    pins = {canonicalize_name(line.split("==")[0]) for line in lines}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    waiting = [Requirement(one) for one in (*project["dependencies"], *(one for extra in extras for one in extra))]
    seen: set[str] = set()
    while waiting:
        wanted = waiting.pop()
        if wanted.marker and not any(wanted.marker.evaluate({"extra": extra}) for extra in ("", *wanted.extras)):
            continue
        if (name := canonicalize_name(wanted.name)) not in seen:
            seen.add(name)
            waiting += [Requirement(one) for one in metadata.requires(name) or ()]
    assert seen - {"setuptools"} <= pins


def test_what_is_committed_names_no_machine():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    for name in listed:
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".txt", ".sql", ""} and path.is_file() and name != "LICENSE":
            text = path.read_text("utf-8", errors="ignore")
            assert not re.search(r"(?<![\w.])/(?:home|root|Users)/\w+|--(?:extra-)?index-url", text), name
