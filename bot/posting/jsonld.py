"""schema.org JobPosting inside a page: found, parsed through its usual mistakes."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any, cast

import orjson

_OPENINGS = ("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "//")
_CLOSINGS = ("//-->", "-->", "//]]>", "/*]]>*/", "]]>", ";")
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_MAX_DEPTH = 12

type_names = frozenset({"jobposting"})


def parse_json(text: str) -> object | None:
    """The value of JSON text, also with raw newlines in strings or a trailing comma; None when it is broken beyond."""
    try:
        return cast("object", orjson.loads(text))
    except orjson.JSONDecodeError:
        return _parse_loosely(text)


def job_postings(script_texts: list[str]) -> Iterator[dict[str, Any]]:
    """Every JobPosting object of a page's JSON-LD blocks."""
    for text in script_texts:
        bare = _bare(text)
        value = parse_json(bare)
        if value is None and "&quot;" in bare:
            value = parse_json(unescape(bare))
        yield from find_job_postings(value)


def find_job_postings(value: object, *, depth: int = 0) -> Iterator[dict[str, Any]]:
    """JobPosting objects in a JSON-LD value: itself, a list, a @graph, or the main entity of a page."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from find_job_postings(item, depth=depth + 1)
    elif isinstance(value, dict):
        thing = cast("dict[str, Any]", value)
        if is_job_posting(thing):
            yield thing
            return
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "about"):
            yield from find_job_postings(thing.get(key), depth=depth + 1)


def is_job_posting(thing: dict[str, Any]) -> bool:
    """Whether an object says it is a schema.org JobPosting."""
    kind = thing.get("@type")
    kinds = cast("list[object]", kind) if isinstance(kind, list) else [kind]
    return any(isinstance(name, str) and name.rsplit("/", 1)[-1].lower() in type_names for name in kinds)


def _bare(text: str) -> str:
    """JSON without the comment or section that hides it from old browsers. Plain cuts: a pattern can be made slow."""
    text = text.strip()
    for mark in _OPENINGS:
        text = text.removeprefix(mark).lstrip()
    for mark in _CLOSINGS:
        text = text.removesuffix(mark).rstrip()
    return text


def _parse_loosely(text: str) -> object | None:
    import json  # noqa: PLC0415 - only broken blocks need the slower reader

    decoder = json.JSONDecoder(strict=False)
    repaired = _TRAILING_COMMA.sub(r"\1", _BAD_ESCAPE.sub(r"\\\\", text))
    for attempt in (text.strip(), repaired.strip()):
        try:
            # What follows the first value is left: a property after the closing brace spoils only itself.
            return cast("object", decoder.raw_decode(attempt)[0])
        except (ValueError, RecursionError):
            continue
    return None
