"""What kind of work a line speaks of, so that a way of asking is only put to lines it suits."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import cast

from bot.interviewer.planning.core import Core, Shape
from bot.interviewer.planning.forms import is_base
from bot.interviewer.planning.phrase import is_homograph
from bot.posting.model import LineKind

_CLASSES = ("make", "handle", "check", "decide", "with", "lead", "serve", "sell", "learn", "improve", "ensure", "tell")
_NAMED = re.compile(r"[A-Z]{2,}|[A-Za-z][A-Z]|\d|[+#]")
_PROPER = re.compile(r"(?<![\w-])[A-Z][a-z]+")
_TOOL_HEAD = re.compile(
    r"\b(?:tools?|software|frameworks?|platforms?|libraries|equipment|spreadsheets|apps|crms?)$",
    re.IGNORECASE,
)
_SHORT = 7
_SYSTEM = re.compile(
    r"\b(?:systems?|platforms?|pipelines?|networks?|services|infrastructure|applications?|databases?|apis?|warehouses?|"
    r"workflows?|sites?|websites?|apps?|clusters?|servers?|stores?|events?|programmes?|programs?)\b",
    re.IGNORECASE,
)
_LED = re.compile(r"\b(?:teams?|staff|people|juniors?|volunteers|apprentices|trainees|employees|interns|crews?)\b")
_ROLE = re.compile(r"(?:serve|act|work|function) (?:\w+ )?as |represent ")
"""What somebody is, not what somebody does: nothing of it is left half done."""
_WITH_PEOPLE = re.compile(
    r"\brelationships?\b|^(?:work|coordinate|co-ordinate|interact|meet|liaise|connect) (?:\w+ )?with\b"
)


def facets_of(core: Core) -> frozenset[str]:
    """Claims that hold of a line: classes of its verb, `once` or `ongoing`, `people`, `joint`, `system`, `short`.

    A topic and a quote have claims of their own.
    """
    if core.shape is Shape.QUOTE:
        if core.trait is not None:
            return frozenset({"quality"})
        opening = core.quote.split(" ", 1)[0].lower()
        found = {"acts"} if is_base(opening) and not is_homograph(opening) else set[str]()
        return frozenset(found | ({"work", "task"} if core.line.kind is LineKind.RESPONSIBILITY else {"work"}))
    if not core.do:
        return _of_topic(core.topic)
    words = re.findall(r"[a-z-]+", core.do.lower())
    head = words[0]
    found = {name for name in _CLASSES if head in _members(name)}
    if _WITH_PEOPLE.search(core.do):
        found = {"with"}
    joint = "with" in found and " with " in f" {core.do} "
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
    if joint:
        found.add("joint")
    if _SYSTEM.search(core.do):
        found.add("system")
    if _ROLE.match(core.do):
        found.add("role")
    if len(core.do.split()) <= _SHORT:
        found.add("short")
    return frozenset(found)


def _of_topic(topic: str) -> frozenset[str]:
    """`tool` for something used, `field` for something known about, `practice` where there are mistakes to make."""
    named = _NAMED.search(topic) is not None or _PROPER.search(topic) is not None
    tool = (named and len(topic.split()) <= 3) or _TOOL_HEAD.search(topic) is not None
    found = {"named" if named else "plain", "tool" if tool else "field"}
    if tool or len(topic.split()) > 1:
        found.add("practice")
    if re.search(r",| (?:and|or) ", topic):
        found.add("several")
    return frozenset(found)


def _leads(text: str) -> bool:
    words = " ".join(text.split()[:6])
    return _LED.search(words) is not None


@cache
def _members(name: str) -> frozenset[str]:
    text = files("bot.interviewer.planning").joinpath("verb_classes.toml").read_text(encoding="utf-8")
    tables = cast("dict[str, str]", tomllib.loads(text))
    return frozenset(tables[name].split())
