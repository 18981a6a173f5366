"""Prints, under the benchmark table, what each benchmark measured beside its floor."""

import pytest

_KEPT: list[tuple[str, dict[str, object]]] = []


@pytest.fixture(autouse=True)
def _beside_its_floor(request, benchmark):
    yield
    _KEPT.append((request.node.name, dict(benchmark.extra_info)))


def pytest_terminal_summary(terminalreporter):
    """One line a benchmark."""
    if not any(kept for _, kept in _KEPT):
        return
    terminalreporter.section("beside their floors")
    for name, kept in _KEPT:
        terminalreporter.write_line(f"{name.removeprefix('test_').replace('_', ' ')}")
        terminalreporter.write_line("    " + ", ".join(f"{key} {value}" for key, value in kept.items()))
