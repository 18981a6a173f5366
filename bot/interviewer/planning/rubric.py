"""What stands beside a question: why it is asked, what is listened for, probes, hints and the beat card."""

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import cast

from bot.interview.question import Hints, Intent, Probe, ProbeReason
from bot.interviewer.planning.core import Core
from bot.interviewer.planning.realise import snippet
from bot.profile.model import Fact

_TERM = re.compile(r"\b(?:[A-Z][A-Za-z]*[A-Z0-9][\w/+#-]*|[A-Z]{2,}[\w/+#-]*|[A-Za-z]+[+#]+)")


def why(intent: Intent, core: Core) -> str:
    """One sentence: what they are trying to learn."""
    return _text(intent, "why").replace("{it}", _it(core))


def listen_for(intent: Intent, core: Core) -> tuple[str, ...]:
    """Three or four signals of a strong answer."""
    signals = [one.replace("{it}", _it(core)) for one in _texts(intent, "listen")]
    terms = list(dict.fromkeys(_TERM.findall(core.line.text)))[:3]
    if terms:
        signals[-1] = f"{', '.join(terms)} in use, not only named"
    return tuple(signals)


def red_flags(intent: Intent) -> tuple[str, ...]:
    """At most two signs of a weak answer."""
    return tuple(_texts(intent, "red"))


def probes(intent: Intent, *, deep: bool) -> tuple[Probe, ...]:
    """Three follow-ups, worded before the answer; `depth` belongs to technical rounds and senior roles."""
    found: list[Probe] = []
    for row in _texts(intent, "probes"):
        reason, text = row.split(" | ", 1)
        if reason != ProbeReason.DEPTH or deep:
            found.append(Probe(ProbeReason(reason), text))
    return tuple(found)


def hints(intent: Intent, core: Core) -> Hints:
    """Nudge, angle, first words of structure; never an answer."""
    it = _it(core)
    return Hints(*(_text(intent, key).replace("{it}", it) for key in ("nudge", "angle", "structure")))


def beats(core: Core, facts: Sequence[Fact]) -> tuple[str, ...]:
    """Fact beats, from the profile where there are any, else blanks to fill; never sentences to recite."""
    found = [
        f"{fact.id}: “{said}”" + (f" ({fact.employer})" if fact.employer else "")
        for fact in facts[:2]
        if (said := snippet(fact))
    ]
    if not found:
        found.append(f"[when and where]: one occasion of {_it(core)}")
    found.append("[your own steps]: what you decided and did yourself")
    found.append("[your number], or who noticed, and what it was before")
    found.append(f"the link to their line: {_it(core)}")
    return tuple(found[:5])


def _it(core: Core) -> str:
    return core.doing or core.topic or f"“{core.quote}”"


def _text(intent: Intent, key: str) -> str:
    return cast("str", _tables()[intent][key])


def _texts(intent: Intent, key: str) -> list[str]:
    return cast("list[str]", _tables()[intent][key])


@cache
def _tables() -> dict[str, dict[str, str | list[str]]]:
    text = files("bot.interviewer.planning").joinpath("rubric.toml").read_text(encoding="utf-8")
    return cast("dict[str, dict[str, str | list[str]]]", tomllib.loads(text))
