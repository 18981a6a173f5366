"""What kind of work a line speaks of, so that a way of asking is only put to lines it suits."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import cast

from bot.interviewer.planning.core import Core

_CLASSES = ("make", "handle", "check", "decide", "with", "lead", "serve", "sell", "learn", "improve", "ensure", "tell")
_NAMED = re.compile(r"[A-Z]{2,}|[A-Za-z][A-Z]|\d|[+#]")
_LED = re.compile(r"\b(?:teams?|staff|people|juniors?|volunteers|apprentices|trainees|employees|interns|crews?)\b")
_WITH_PEOPLE = re.compile(
    r"\brelationships?\b|^(?:work|coordinate|co-ordinate|interact|meet|liaise|connect) (?:\w+ )?with\b"
)


def facets_of(core: Core) -> frozenset[str]:
    """Claims that hold of a line: classes of its verb, `once` or `ongoing`, `people`, `named` or `plain`."""
    if not core.do:
        return frozenset({"named" if _NAMED.search(core.topic) else "plain"})
    words = re.findall(r"[a-z-]+", core.do.lower())
    head = words[0]
    found = {name for name in _CLASSES if head in _members(name)}
    if _WITH_PEOPLE.search(core.do):
        found = {"with"}
    if "with" in found and head not in {"coordinate", "co-ordinate", "facilitate", "support", "assist", "help"}:
        found = {"with"}
    if head in {"manage", "direct", "recruit", "hire", "develop", "train"} and _leads(core.do):
        found = {"lead", "handle"} if head in {"recruit", "hire"} else {"lead"}
    if head in {"lead", "oversee", "supervise"} and not _leads(core.do):
        found = {"handle", "decide"}
    people = bool(_members("served") & set(words[1:]))
    if "serve" in found and not people:
        found -= {"serve"}
    found.add("ongoing" if head in _members("ongoing") else "once")
    if people:
        found.add("people")
    return frozenset(found)


def _leads(text: str) -> bool:
    words = " ".join(text.split()[:6])
    return _LED.search(words) is not None


@cache
def _members(name: str) -> frozenset[str]:
    text = files("bot.interviewer.planning").joinpath("verb_classes.toml").read_text(encoding="utf-8")
    tables = cast("dict[str, str]", tomllib.loads(text))
    return frozenset(tables[name].split())
