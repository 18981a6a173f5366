"""The named statements, read once by aiosql, with the dialect's two tokens filled in."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import aiosql

TOKENS: Mapping[str, Mapping[str, str]] = {
    "sqlite": {"{{serial_key}}": "INTEGER PRIMARY KEY AUTOINCREMENT", "{{skip_locked}}": ""},
    "postgres": {"{{serial_key}}": "BIGSERIAL PRIMARY KEY", "{{skip_locked}}": "FOR UPDATE SKIP LOCKED"},
}
"""What the two engines spell differently. Everything else is written for both."""

_FILES = ("queries.sql", "erasure.sql")
_DRIVERS = {"sqlite": "aiosqlite", "postgres": "asyncpg"}


def in_dialect(sql: str, dialect: str) -> str:
    """The text with the dialect's tokens filled in."""
    for token, spelling in TOKENS[dialect].items():
        sql = sql.replace(token, spelling)
    return sql


@cache
def statements(dialect: str = "sqlite") -> Mapping[str, str]:
    """Every statement by name. Running them is left to the store: one hop to the driver for each."""
    found: dict[str, str] = {}
    for name in _FILES:
        text = in_dialect(files("adapters.database").joinpath(name).read_text("utf-8"), dialect)
        queries = aiosql.from_str(text, _DRIVERS[dialect])  # pyright: ignore[reportUnknownMemberType] - untyped
        for query in queries.available_queries:
            # For every name aiosql also lists the cursor variant of a select; it has the same text.
            if not query.endswith("_cursor"):
                found[query] = str(getattr(queries, query).sql)
    return found


@cache
def migrations() -> tuple[str, ...]:
    """The numbered migrations in order; the first one makes version 1."""
    folder = files("adapters.database").joinpath("migrations")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple(folder.joinpath(name).read_text("utf-8") for name in names)
