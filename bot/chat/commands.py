"""The one command tree: source of every platform's commands and of `help`. What does not work yet is not in it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.chat.message import Bullets, Heading, Message, Text


class Scope(StrEnum):
    """Who answers a command: the round that is open, or the desk that knows the person."""

    ROUND = "round"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """One option. `choices` empty: free text."""

    name: str
    summary: str
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """One command. `words` are whole messages in plain words that mean the same inside a round."""

    name: str
    summary: str
    scope: Scope
    options: tuple[OptionSpec, ...] = ()
    words: tuple[str, ...] = ()


ROUND = OptionSpec(
    "round", "who interviews you", ("recruiter", "hiring_manager", "peer", "technical", "behavioural", "panel")
)
MODE = OptionSpec("mode", "realistic, coaching or gentle", ("realistic", "coaching", "gentle"))
MINUTES = OptionSpec("minutes", "how many questions: 3, 5, 7 or 9", ("15", "30", "45", "60"))
SENIORITY = OptionSpec(
    "seniority",
    "instead of the posting's own",
    ("intern", "junior", "mid", "senior", "lead", "manager", "director", "executive"),
)

COMMANDS = (
    CommandSpec(
        "start",
        "read a posting and begin a round",
        Scope.PERSON,
        (OptionSpec("job-url", "the posting's address"), ROUND, MODE, MINUTES, SENIORITY),
    ),
    CommandSpec(
        "profile",
        "show your profile, add a file or a fact, or delete one",
        Scope.PERSON,
        (OptionSpec("add", "a fact in your own words"), OptionSpec("delete", "a fact's id, or all")),
    ),
    CommandSpec("plan", "the prep sheet: evidence map, intents, beat cards, what is not stated", Scope.ROUND),
    CommandSpec(
        "hint", "a nudge, then an angle, then a first structure; each lowers the cap", Scope.ROUND, (), ("hint",)
    ),
    CommandSpec("skip", "leave this question", Scope.ROUND, (), ("skip", "next", "next question", "pass")),
    CommandSpec(
        "repeat",
        "hear the question again",
        Scope.ROUND,
        (),
        (
            "repeat",
            "can you repeat that",
            "could you repeat that",
            "repeat the question",
            "can you repeat the question",
            "say that again",
        ),
    ),
    CommandSpec("pause", "stop here; nothing is lost", Scope.ROUND, (), ("pause", "stop for now", "take a break")),
    CommandSpec(
        "continue",
        "go on where you stopped",
        Scope.PERSON,
        (OptionSpec("round", "a round's id"),),
        ("continue", "resume", "go on"),
    ),
    CommandSpec("end", "end the round and get the debrief", Scope.ROUND, (), ("end", "end the round", "finish")),
    CommandSpec(
        "redo", "answer one question again, before and after", Scope.ROUND, (OptionSpec("question", "its number"),)
    ),
    CommandSpec(
        "report",
        "the last debrief again",
        Scope.PERSON,
        (OptionSpec("round", "a round's id"), OptionSpec("export", "as a file", ("markdown", "json"))),
    ),
    CommandSpec("privacy", "what is kept and where text goes", Scope.PERSON),
    CommandSpec("forget", "delete everything", Scope.PERSON, (OptionSpec("confirm", "type yes", ("yes",)),)),
    CommandSpec("data", "get everything that is kept about you", Scope.PERSON),
    CommandSpec("help", "this list", Scope.PERSON, (), ("help",)),
)


def command(name: str) -> CommandSpec | None:
    """The command with this name."""
    return next((spec for spec in COMMANDS if spec.name == name), None)


def help_message(prefix: str) -> Message:
    """The tree in short; `prefix` is how commands begin on this platform (`/mock `, empty on a terminal)."""
    return Message(
        (
            Heading("Greenroom"),
            Text(
                "A mock interview for one specific role. Give it a job posting; it asks what that employer would ask."
            ),
            Bullets(tuple(f"{prefix}{spec.name}: {spec.summary}" for spec in COMMANDS)),
            Text("In a round plain words work too: done, hint, skip, repeat, pause, end."),
        )
    )
