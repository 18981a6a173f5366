"""The moves between states, drawn: what can happen everywhere is one arrow from the box around it."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.interview import session as s

NAMES: dict[type, str] = {
    s.ReadingPosting: "READ_POSTING",
    s.AwaitingText: "PASTE_TEXT",
    s.ConfirmingPosting: "CONFIRM_POSTING",
    s.AwaitingProfile: "PROFILE",
    s.ReadingProfile: "READ_PROFILE",
    s.Mapping: "MAP",
    s.ConfirmingMap: "CONFIRM_MAP",
    s.SettingUp: "SETUP",
    s.Planning: "PLAN",
    s.Collecting: "ASK and COLLECT",
    s.Responding: "RESPOND",
    s.AwaitingFeedback: "JUDGE",
    s.BetweenQuestions: "FEEDBACK",
    s.YourQuestions: "YOUR_QUESTIONS",
    s.SelfRating: "SELF_RATE",
    s.Debriefing: "DEBRIEF",
    s.Comparing: "COMPARE",
    s.Disputing: "DISPUTE",
    s.Rereading: "REREAD",
    s.Closed: "CLOSED",
    s.FailedStep: "FAILED",
    s.Paused: "PAUSED",
    s.Expired: "EXPIRED",
    s.Forgotten: "FORGOTTEN",
}
"""The names that people read, in the order in which they are drawn."""

GROUPS: dict[str, tuple[type, ...]] = {
    "Preparing": (
        s.ReadingPosting,
        s.AwaitingText,
        s.ConfirmingPosting,
        s.AwaitingProfile,
        s.ReadingProfile,
        s.Mapping,
        s.ConfirmingMap,
        s.SettingUp,
        s.Planning,
    ),
    "Interviewing": (s.Collecting, s.Responding, s.AwaitingFeedback, s.BetweenQuestions, s.YourQuestions),
    "Reviewing": (s.SelfRating, s.Debriefing, s.Comparing, s.Disputing, s.Rereading),
}

_HELD: tuple[type, ...] = (s.Paused, s.FailedStep)
_ENDS: tuple[type, ...] = (s.Closed, s.Expired)
_SAYINGS = frozenset({"an address", "a question back", "a real interview"})


@dataclass(frozen=True, slots=True)
class Move:
    """One way from one phase to another: what was done or came, by the phases' types."""

    before: type
    label: str
    after: type


def diagram(moves: Iterable[Move]) -> str:
    """The moves as a Mermaid state diagram; what can happen everywhere is drawn once, from the box around it."""
    edges: dict[tuple[str, str], dict[str, None]] = {}
    for move in moves:
        edges.setdefault(_ends(move), {})[move.label] = None
    edges = dict(sorted(_from_groups(_without_sayings(edges)).items(), key=_place))
    lines = [
        "stateDiagram-v2",
        "    direction LR",
        "    [*] --> ReadingPosting: start",
        "    state Kept {",
        "        state Round {",
    ]
    inner = {phase.__name__: group for group, phases in GROUPS.items() for phase in phases}
    for group, phases in GROUPS.items():
        lines += [f"            state {group} {{"]
        lines += [f'                state "{NAMES[phase]}" as {phase.__name__}' for phase in phases]
        within = [ends for ends in edges if inner.get(ends[0]) == group == inner.get(ends[1])]
        lines += [_arrow(ends, edges.pop(ends), 16) for ends in within]
        lines.append("            }")
    within = [ends for ends in edges if (ends[0] in inner or ends[0] in GROUPS) and ends[1] in inner]
    lines += [_arrow(ends, edges.pop(ends), 12) for ends in within]
    lines.append("        }")
    lines += [f'        state "{NAMES[phase]}" as {phase.__name__}' for phase in (*_HELD, *_ENDS)]
    within = [ends for ends in edges if s.Forgotten.__name__ not in ends]
    lines += [_arrow(ends, edges.pop(ends), 8) for ends in within]
    lines += ["    }", f'    state "{NAMES[s.Forgotten]}" as {s.Forgotten.__name__}']
    lines += [_arrow(ends, labels, 4) for ends, labels in edges.items()]
    return "\n".join(lines)


def _ends(move: Move) -> tuple[str, str]:
    """Where an arrow begins and ends: what is held or gone is reached from, and leads back to, the box around it."""
    before, after = move.before.__name__, move.after.__name__
    running = {phase.__name__ for phases in GROUPS.values() for phase in phases}
    held = {phase.__name__ for phase in _HELD}
    if move.after is s.Forgotten:
        return "Kept", after
    if before in running and (after in held or move.after is s.Expired):
        return "Round", after
    if before in held and after in running:
        return before, "Round"
    return before, after


def _without_sayings(edges: dict[tuple[str, str], dict[str, None]]) -> dict[tuple[str, str], dict[str, None]]:
    """A particular saying is named only where it does something that words in general do not."""
    return {
        ends: {label: None for label in labels if label not in _SAYINGS or "words" not in labels}
        for ends, labels in edges.items()
    }


def _place(edge: tuple[tuple[str, str], dict[str, None]]) -> tuple[int, int]:
    """Arrows in the order in which their states are drawn; those from a box come last."""
    order = [phase.__name__ for phase in NAMES]
    before, after = edge[0]
    return (
        order.index(before) if before in order else len(order),
        order.index(after) if after in order else len(order),
    )


def _from_groups(edges: dict[tuple[str, str], dict[str, None]]) -> dict[tuple[str, str], dict[str, None]]:
    """A move that every state of a box can make is drawn once, from the box."""
    found = {ends: dict(labels) for ends, labels in edges.items()}
    for group, phases in GROUPS.items():
        members = [phase.__name__ for phase in phases]
        for after in dict.fromkeys(after for before, after in edges if before in members):
            sources = [member for member in members if member != after]
            if after in members or not all((member, after) in edges for member in sources):
                continue
            shared = [label for label in edges[sources[0], after] if all(label in edges[one, after] for one in sources)]
            for label in shared:
                found.setdefault((group, after), {})[label] = None
                for member in sources:
                    del found[member, after][label]
    return {ends: labels for ends, labels in found.items() if labels}


def _arrow(ends: tuple[str, str], labels: Iterable[str], indent: int) -> str:
    return f"{' ' * indent}{ends[0]} --> {ends[1]}: {', '.join(labels)}"
