"""What a measured area reports: rows of metric, value, gate and whether the gate is met, as a table and as data."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from bot.ports import Documents, Similarity


class Bound(StrEnum):
    """Which side of the gate is good."""

    AT_LEAST = "≥"
    AT_MOST = "≤"


@dataclass(frozen=True, slots=True)
class Gate:
    """A value that a metric must reach, or must not exceed."""

    bound: Bound
    value: float

    def is_met(self, value: float) -> bool:
        """Whether a measured value satisfies the gate."""
        return value >= self.value if self.bound is Bound.AT_LEAST else value <= self.value


@dataclass(frozen=True, slots=True)
class Row:
    """One metric. `value` is None when there was nothing to measure; `gate` is None for what is only shown.

    `unit` is written behind the value: `%` for a share (0..1 is shown as per cent), `ms`, or empty.
    `of` is how many cases the value rests on; `note` says in a few words what would otherwise be guessed.
    """

    metric: str
    value: float | None
    gate: Gate | None = None
    unit: str = ""
    of: int | None = None
    note: str = ""

    @property
    def falls_short(self) -> bool:
        """A gate that is not met. Nothing measured is no failure."""
        return self.gate is not None and self.value is not None and not self.gate.is_met(self.value)


@dataclass(frozen=True, slots=True)
class AreaResult:
    """What one area measured. `notes` are whole lines, for instance the cases that went wrong."""

    area: str
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()

    @property
    def falls_short(self) -> bool:
        """Whether any gate is missed."""
        return any(row.falls_short for row in self.rows)


class Tools(Protocol):
    """The ports a measure may use, made on first use; `bot.cli.tools.Tools` is one."""

    @property
    def documents(self) -> Callable[[], Documents]:
        """Files to text."""
        ...

    @property
    def similarity(self) -> Callable[[], Similarity]:
        """Likeness in meaning."""
        ...


class Measure(Protocol):
    """What every `bot.evaluation.<area>` module offers under the name `measure`."""

    async def __call__(self, corpus: Path | None, tools: Tools) -> AreaResult:
        """Measure the area on a corpus, or on the project's own examples where none is given."""
        ...


def at_least(value: float) -> Gate:
    """A gate from below."""
    return Gate(Bound.AT_LEAST, value)


def at_most(value: float) -> Gate:
    """A gate from above."""
    return Gate(Bound.AT_MOST, value)


def share(hits: Iterable[bool]) -> float | None:
    """The share of true values, None of none."""
    values = list(hits)
    return sum(values) / len(values) if values else None


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share that rests on `of` cases; the whole range where there are none."""
    if not of:
        return 0.0, 1.0
    z, found = 1.96, hits / of
    middle = (found + z * z / (2 * of)) / (1 + z * z / of)
    reach = z * (found * (1 - found) / of + z * z / (4 * of * of)) ** 0.5 / (1 + z * z / of)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def as_text(results: Sequence[AreaResult]) -> str:
    """The results as tables for a terminal of any width."""
    return "\n\n".join(_area_text(result) for result in results)


def as_json(results: Sequence[AreaResult]) -> dict[str, object]:
    """The results as data."""
    return {
        "passed": not any(result.falls_short for result in results),
        "areas": [
            {
                "area": result.area,
                "passed": not result.falls_short,
                "rows": [
                    {
                        "metric": row.metric,
                        "value": row.value,
                        "unit": row.unit,
                        "gate": f"{row.gate.bound} {row.gate.value:g}" if row.gate else None,
                        "of": row.of,
                        "result": _verdict(row) or None,
                        "note": row.note,
                    }
                    for row in result.rows
                ],
                "notes": list(result.notes),
            }
            for result in results
        ],
    }


def _area_text(result: AreaResult) -> str:
    cells = [
        (row.metric, _shown(row.value, row.unit), _gate_text(row), _verdict(row), _aside(row)) for row in result.rows
    ]
    header = ("metric", "value", "gate", "", "")
    widths = [max(len(line[column]) for line in [header, *cells]) for column in range(5)]
    lines = [
        "  ".join(
            cell.rjust(width) if column in {1, 2} else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in [header, *cells]
    ]
    return "\n".join([result.area.upper(), *lines, *(f"  {note}" for note in result.notes)])


def _gate_text(row: Row) -> str:
    return f"{row.gate.bound} {_shown(row.gate.value, row.unit)}" if row.gate else ""


def _shown(value: float | None, unit: str) -> str:
    if value is None:
        return "–"
    if unit == "%":
        return f"{value * 100:.1f} %"
    return f"{value:.3g} {unit}".strip() if abs(value) < 1000 else f"{value:,.0f} {unit}".strip()


def _verdict(row: Row) -> str:
    if row.gate is None:
        return ""
    if row.value is None:
        return "not measured"
    return "falls short" if row.falls_short else "pass"


def _aside(row: Row) -> str:
    parts = [f"n={row.of}" if row.of is not None else "", row.note]
    return ", ".join(part for part in parts if part)
