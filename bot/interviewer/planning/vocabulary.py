"""The small word classes of words.toml, read once."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import cast


@cache
def word_class(name: str) -> frozenset[str]:
    """The words of one class."""
    return frozenset(_classes()[name].split())


@cache
def _classes() -> dict[str, str]:
    text = files("bot.interviewer.planning").joinpath("words.toml").read_text(encoding="utf-8")
    return cast("dict[str, str]", tomllib.loads(text))
