"""The job object that a page carries for its own script: page state as JSON, in a script or an attribute."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from bot.posting.fields import Json, as_list, as_object
from bot.posting.jsonld import parse_json

_STATE = re.compile(
    r"(?:window\.)?(?:__\w{1,40}|\binitial\w{0,40}|\b\w{0,40}state)\s{0,4}=\s{0,4}(?=\{)", re.IGNORECASE
)
_TITLES = ("title", "name", "text", "jobOpeningName")
_TEXTS = ("descriptionHtml", "description", "jobDescription", "content", "description_html", "job_description", "body")
_MAX_OBJECTS = 20_000
_MIN_STATE = 100


def embedded_jobs(tree: LexborHTMLParser) -> list[Json]:
    """Objects with a title and a description in the page's state, the one with the longest description first."""
    found = [job for value in _states(tree) for job in _jobs(value)]
    return sorted(found, key=_text_length, reverse=True)


def _states(tree: LexborHTMLParser) -> Iterator[object]:
    for node in tree.css("[data-position], [data-job], [data-props], [data-page], [data-react-props]"):
        for key, value in node.attributes.items():
            if key.startswith("data-") and value and value.lstrip().startswith("{"):
                yield parse_json(value)
    for node in tree.css("script"):
        kind = node.attributes.get("type") or ""
        text = node.text()
        if len(text) < _MIN_STATE or "ld+json" in kind:
            continue
        if kind == "application/json":
            yield parse_json(text)
        elif match := _STATE.search(text):
            yield parse_json(text[match.end() :])


def _jobs(value: object) -> Iterator[Json]:
    """Breadth first and bounded: page state may hold a whole shop."""
    queue: list[object] = [value]
    for number, item in enumerate(queue):
        if number > _MAX_OBJECTS:
            return
        thing = as_object(item)
        if _text_length(thing) and any(isinstance(thing.get(key), str) and thing.get(key) for key in _TITLES):
            yield thing
        queue.extend(thing.values() if thing else as_list(item))


def _text_length(thing: Json) -> int:
    return max((len(text) for key in _TEXTS if isinstance(text := thing.get(key), str)), default=0)
