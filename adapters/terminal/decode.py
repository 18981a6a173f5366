"""From a typed line to what the person did (pure)."""

import shlex
from collections.abc import Callable

from bot.chat.commands import CommandSpec, command
from bot.chat.inbound import Commanded, Doing, Pressed, Said
from bot.chat.message import Action, action_id

LEAVING = frozenset({"quit", "exit", "/quit", "/exit", ":q"})
"""Whole lines that close the program; the round is paused first."""


def decode(line: str, *, at: int, message: str, session: str, button: Callable[[str], Action | None]) -> Doing | None:
    """What a line means here; None for a slash and a word that is no command.

    An empty line is *done*. A line is a command when it begins with a slash, a button when it is a button's word,
    and words otherwise; the core knows plain words such as `hint` by itself.
    """
    text = line.strip()
    if not text:
        return Pressed(action_id("done", session), at)
    if text.startswith("/"):
        return _slash(text, at=at, message=message)
    pressed = button(text)
    if pressed is not None:
        return Pressed(pressed.id, at)
    return Said(message, line.rstrip(), at)


def typed_path(line: str) -> str:
    """The path in a line, as typed, quoted, or dropped onto the terminal; empty when it cannot be one."""
    text = line.strip()
    if not text or len(text) > 1024 or "\n" in text:
        return ""
    try:
        parts = shlex.split(text)
    except ValueError:
        return text
    return parts[0] if len(parts) == 1 else text


def _slash(text: str, *, at: int, message: str) -> Doing | None:
    name, *arguments = text[1:].split()[:20] or [""]
    if name == "mock" and arguments:
        name, *arguments = arguments
    spec = command(name.lower())
    if spec is not None:
        return Commanded(spec.name, at, options(spec, arguments))
    if name.lower() in {"done", "next", "why", "dispute", "map", "setup", "fix", "paste"}:
        return Said(message, " ".join((name.lower(), *arguments)), at)
    # A path or a sentence that happens to begin with a slash stays what it is.
    return Said(message, text, at) if arguments or "/" in name else None


def options(spec: CommandSpec, arguments: list[str]) -> dict[str, str]:
    """Arguments by option: a choice finds its option, an option's name takes the rest, other words the first free one.

    `/start URL coaching 15`, `/profile add I hold a CPC`, `/report markdown`.
    """
    found: dict[str, str] = {}
    free = {option.name for option in spec.options if not option.choices}
    named = next((option.name for option in spec.options if not option.choices), "")
    for argument in arguments:
        chosen = next((option.name for option in spec.options if argument.lower() in option.choices), None)
        if argument.lower() in free and argument.lower() not in found and not found.get(named):
            named = argument.lower()
        elif chosen and chosen not in found and (named not in found or spec.name == "start"):
            found[chosen] = argument.lower()
        elif named:
            found[named] = f"{found[named]} {argument}" if named in found else argument
    return found
