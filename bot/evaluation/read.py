"""How well postings are read: statements found, boilerplate kept out, titles, employers, refusals, time.

A truth statement counts as found when a single line of a role kind contains it, white space, quotes, dashes and case
folded and closing punctuation ignored. Two lines that hold it together do not count: a question asks about one line.
Boilerplate counts as leaked the same way, and also when a role line is itself a whole sentence of the boilerplate.
Truth lists are samples, so there is no precision here.
"""

import csv
import json
import re
import statistics
import time
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from bot.errors import DocumentRefused, PostingRefused
from bot.evaluation.table import AreaResult, Row, Tools, at_least, at_most, share
from bot.posting.model import Posting
from bot.posting.read import read_posting
from bot.runtime.files import text_of

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

_POSTING_KINDS = frozenset({"posting", "nasty"})
_SHORTEST_LEAK_WORDS = 6
_MOST_READINGS = 3
_FAST_MS = 15.0


@dataclass(frozen=True, slots=True)
class Truth:
    """Hand-checked facts of one posting; lists are samples."""

    path: str
    title: str | None
    company: str | None
    requirements: tuple[str, ...]
    boilerplate: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: a posting or a refusal reason, and how long the reading took."""

    path: str
    posting: Posting | None
    refused: str | None
    ms: float

    def names(self) -> frozenset[str]:
        """The outcome in the words of an index: `ok`, `refuse:R`, `warn:R`."""
        if self.posting is None:
            return frozenset({f"refuse:{self.refused}"})
        return frozenset({"ok", *(f"warn:{warning.reason}" for warning in self.posting.warnings)})


async def measure(corpus: Path | None, tools: Tools) -> AreaResult:
    """Read every posting of the corpus and compare with its truth and its index."""
    root = corpus or EXAMPLES
    truths = list(read_truths(root))
    expectations = dict(_expectations(root))
    paths = list(dict.fromkeys([*expectations, *(truth.path for truth in truths)]))
    outcomes = {path: await _outcome(root / path, path, tools) for path in paths if (root / path).is_file()}
    return AreaResult(
        "read", tuple(_rows(truths, expectations, outcomes)), tuple(_notes(truths, expectations, outcomes))
    )


def read_truths(root: Path) -> Iterator[Truth]:
    """The truth lines of a corpus folder."""
    file = root / "truth.jsonl"
    if not file.is_file():
        return
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip():
            found = cast("dict[str, object]", json.loads(line))
            yield Truth(
                path=str(found["path"]),
                title=cast("str | None", found.get("title")),
                company=cast("str | None", found.get("company")),
                requirements=tuple(cast("list[str]", found.get("requirements") or [])),
                boilerplate=tuple(cast("list[str]", found.get("boilerplate") or [])),
            )


def contains(line: str, statement: str) -> bool:
    """Whether a line holds a truth statement, both folded."""
    return _folded(statement) in _folded(line)


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two employers' names are the same but for case, punctuation, legal form and a remark in brackets."""
    left, right = _name(one), _name(other)
    return bool(left) and left == right


def _rows(truths: Sequence[Truth], expectations: dict[str, str], outcomes: dict[str, Outcome]) -> Iterator[Row]:
    read = [(truth, outcomes[truth.path]) for truth in truths if truth.path in outcomes]
    found = [_is_found(item, outcome) for truth, outcome in read for item in truth.requirements]
    leaked = [_is_leaked(item, outcome) for truth, outcome in read for item in truth.boilerplate]
    titles = [_has_title(truth, outcome) for truth, outcome in read if truth.title]
    companies = [_has_company(truth, outcome) for truth, outcome in read if truth.company]
    expected = [
        _is_expected(outcomes[path], expect) for path, expect in expectations.items() if path in outcomes and expect
    ]
    times = [outcome.ms for outcome in outcomes.values()]
    yield Row("requirements inside one role line", share(found), at_least(0.95), "%", len(found))
    yield Row("boilerplate inside a role line", share(leaked), at_most(0.05), "%", len(leaked))
    yield Row("title exact", share(titles), at_least(0.95), "%", len(titles))
    yield Row("employer", share(companies), at_least(0.90), "%", len(companies))
    yield Row("files that end as expected", share(expected), at_least(1.0), "%", len(expected))
    yield Row("time per posting, median", statistics.median(times) if times else None, at_most(25), "ms", len(times))
    yield Row("time per posting, longest", max(times) if times else None, None, "ms")


def _notes(truths: Sequence[Truth], expectations: dict[str, str], outcomes: dict[str, Outcome]) -> Iterator[str]:
    """The cases that went wrong, by file and number, never by a posting's text."""
    for truth in truths:
        outcome = outcomes.get(truth.path)
        if outcome is None:
            continue
        missed = [index for index, item in enumerate(truth.requirements, 1) if not _is_found(item, outcome)]
        leaked = [index for index, item in enumerate(truth.boilerplate, 1) if _is_leaked(item, outcome)]
        wrong = [
            *(["title"] if truth.title and not _has_title(truth, outcome) else []),
            *(["employer"] if truth.company and not _has_company(truth, outcome) else []),
            *([f"requirements {missed}"] if missed else []),
            *([f"boilerplate {leaked}"] if leaked else []),
        ]
        if wrong:
            yield f"{truth.path}: {', '.join(wrong)}"
    for path, expect in expectations.items():
        outcome = outcomes.get(path)
        if outcome is not None and expect and not _is_expected(outcome, expect):
            yield f"{path}: expected {expect}, was {' '.join(sorted(outcome.names()))}"


def _is_found(statement: str, outcome: Outcome) -> bool:
    return outcome.posting is not None and any(contains(line.text, statement) for line in outcome.posting.role_lines())


def _is_leaked(statement: str, outcome: Outcome) -> bool:
    if outcome.posting is None:
        return False
    whole = _folded(statement)
    for line in outcome.posting.role_lines():
        folded = _folded(line.text)
        if whole in folded or (len(folded.split()) >= _SHORTEST_LEAK_WORDS and folded in whole):
            return True
    return False


def _has_title(truth: Truth, outcome: Outcome) -> bool:
    return outcome.posting is not None and _spaced(outcome.posting.title) == _spaced(truth.title)


def _has_company(truth: Truth, outcome: Outcome) -> bool:
    return outcome.posting is not None and same_name(outcome.posting.company, truth.company)


def _is_expected(outcome: Outcome, expect: str) -> bool:
    return bool(outcome.names() & frozenset(expect.split("|")))


async def _outcome(file: Path, path: str, tools: Tools) -> Outcome:
    try:
        text, media = await text_of(file, tools.documents)
    except DocumentRefused as refusal:
        return Outcome(path, None, refusal.reason.value, 0.0)
    posting, refused, times = None, None, list[float]()
    while len(times) < _MOST_READINGS and (not times or min(times) > _FAST_MS):
        # the shortest of a few: other processes only ever add to a time
        started = time.perf_counter()
        try:
            posting = read_posting(text, media=media, source=path)
        except PostingRefused as refusal:
            refused = refusal.reason.value
        times.append((time.perf_counter() - started) * 1000)
    return Outcome(path, posting, refused, min(times))


def _expectations(root: Path) -> Iterator[tuple[str, str]]:
    index = root / "INDEX.csv"
    if not index.is_file():
        return
    with index.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row.get("kind") in _POSTING_KINDS:
                yield row["path"], row.get("expect") or ""


_QUOTES = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "‐": "-",
        "‑": "-",
        "…": "...",
    }
)
_LEGAL_FORM = re.compile(
    r"[\s,]+(?:inc|ltd|llc|gmbh|ag|plc|s\.?a\.?|srl|corp|co|pte|a\.s|s\.r\.o|limited|corporation)\.?$"
)


def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).translate(_QUOTES).casefold()
    return " ".join(folded.split()).strip(" .;,:•·*-")


def _spaced(text: str | None) -> str:
    return " ".join(unicodedata.normalize("NFKC", text or "").translate(_QUOTES).split())


def _name(name: str | None) -> str:
    folded = re.sub(r"\s*\([^)]*\)", "", _folded(name or ""))
    while True:
        shorter = _LEGAL_FORM.sub("", folded)
        if shorter == folded:
            return re.sub(r"[^\w]+", "", folded)
        folded = shorter
