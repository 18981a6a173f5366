"""The simulated persons as they are measured: their gates, and what is true of each of their stories."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from bot.evaluation.candidates import Candidate, read_candidate
from bot.interview.turn import Turn

ANY = "any"


@dataclass(frozen=True, slots=True)
class Told:
    """A story and what the file says about it. `base` is the answer without its injected words, None without any."""

    messages: tuple[str, ...]
    is_motivation: bool
    is_calm: bool
    is_gap: bool
    base: str | None

    @property
    def text(self) -> str:
        """The story as one answer."""
        return "\n".join(self.messages)


@dataclass(frozen=True, slots=True)
class Simulation:
    """One file of examples/candidates."""

    id: str
    source: str
    gates: Mapping[str, object]
    banks: Mapping[str, tuple[Told, ...]]
    typed_first: Mapping[str, str]

    def candidate(self, posting: str) -> Candidate:
        """The person, ready for one round."""
        return read_candidate(self.source, name=f"{self.id}.toml", posting=posting)

    def has_stories_for(self, posting: str) -> bool:
        """Whether the file has stories for this posting, or stories that fit any."""
        return posting in self.banks or ANY in self.banks

    def told(self, turn: Turn) -> Told | None:
        """The story that a turn's first answer holds, None where it holds none."""
        answer = turn.parts[0].answer
        stories = (story for bank in self.banks.values() for story in bank)
        return next((story for story in stories if story.messages[0] in answer), None)


def read_simulations(folder: Path) -> tuple[Simulation, ...]:
    """Every simulated person of a folder, by name."""
    return tuple(_simulation(file) for file in sorted(folder.glob("*.toml")))


def _simulation(file: Path) -> Simulation:
    source = file.read_text(encoding="utf-8")
    value = tomllib.loads(source)
    entries = {name: tuple(bank) for name, bank in value.get("bank", {}).items()}
    return Simulation(
        id=str(value["id"]),
        source=source,
        gates=cast("Mapping[str, object]", value.get("gate", {})),
        banks={name: tuple(_told(entry) for entry in bank) for name, bank in entries.items()},
        typed_first=dict(pair for bank in entries.values() for entry in bank for pair in _edits(entry)),
    )


def _told(entry: Mapping[str, Any]) -> Told:
    messages = _messages(entry)
    for number, text in _edited(entry):
        messages[number - 1] = text
    return Told(
        messages=tuple(messages),
        is_motivation=entry.get("kind") == "motivation",
        is_calm=bool(entry.get("calm", False)),
        is_gap=bool(entry.get("gap", True)),
        base=cast("str | None", entry.get("base")),
    )


def _messages(entry: Mapping[str, Any]) -> list[str]:
    return [str(text) for text in cast("Sequence[object]", entry.get("messages") or (entry["text"],))]


def _edited(entry: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    edit = cast("Mapping[str, Any] | None", entry.get("edit"))
    if edit:
        yield int(edit["message"]), str(edit["text"])


def _edits(entry: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What a message says in the end, and what was sent first."""
    for number, text in _edited(entry):
        yield text, _messages(entry)[number - 1]
