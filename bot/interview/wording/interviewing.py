"""What is said while questions are asked, in role and beside it. Nothing here may be read as a verdict."""

from bot.chat.message import Action, Block, Heading, Message, Text, Visibility
from bot.interview.question import Mode, Question
from bot.interview.quota import HINT_CAPS
from bot.interview.session import Session
from bot.interview.wording.anywhere import note


def question(
    text: str,
    *,
    speaker: str,
    number: int,
    count: int,
    opening: str,
    visibility: Visibility,
    actions: tuple[Action, ...],
) -> Message:
    """One question. `opening` is what is said before it, in role."""
    label = f"Question {number} of {count}" + (f" · {speaker}" if speaker else "")
    blocks: list[Block] = [Heading(label)]
    if opening:
        blocks.append(Text(opening))
    return Message((*blocks, Text(text)), actions, visibility)


def opening(session: Session, asked: Question) -> str:
    """What the interviewer says before a question: nothing that could be read as a verdict."""
    if session.turns:
        return "All right."
    name = asked.speaker.split(",")[0] if asked.speaker else ""
    hello = f"Hello, I am {name}. " if name else "Hello. "
    if session.setup.mode is Mode.GENTLE:
        return f"{hello}Thanks for making the time. I have three questions, and there is no hurry."
    minutes = session.setup.minutes
    return f"{hello}Thanks for making the time. We have about {minutes} minutes, so I will get straight to it."


def how_to_answer(*, quiet_seconds: int | None) -> Message:
    """Said once, before the first question."""
    done = "An answer may take several messages. Say “done” when it is complete"
    waiting = f", or leave {quiet_seconds} seconds' quiet." if quiet_seconds else "."
    return note(f"{done}{waiting} “hint”, “skip”, “repeat”, “pause” and “end” work at any time.")


def say_again(text: str, visibility: Visibility) -> Message:
    """The open question or probe once more."""
    return Message((Text(text),), (), visibility)


def in_role(text: str, visibility: Visibility, actions: tuple[Action, ...] = ()) -> Message:
    """Something the interviewer says that is no planned question."""
    return Message((Text(text),), actions, visibility)


def nothing_yet() -> Message:
    """Done, but there is no answer."""
    return note("Nothing there yet. Answer in your own words, or say “hint”, “repeat” or “skip”.")


def take_your_time() -> Message:
    """The candidate wants a moment."""
    return note("Take your time.")


def hint(number: int, text: str) -> Message:
    """A hint with its price."""
    cap = HINT_CAPS[number]
    return note(text, f"Hint {number} of 3. This answer can now reach {cap:g} of 5 at most.")


def no_more_hints() -> Message:
    """All three hints are spent."""
    return note("That was the last hint for this question. Say it as plainly as you can, or “skip”.")


def gentle_hint(text: str) -> Message:
    """A hint in gentle mode, where nothing is counted."""
    return note(text)


def closing(visibility: Visibility, actions: tuple[Action, ...]) -> Message:
    """The candidate's turn to ask."""
    return Message(
        (Text("That is all from my side. What would you like to ask me about the role?"),), actions, visibility
    )


def plan_hidden() -> Message:
    """The prep sheet would give the questions away."""
    return note("The prep sheet shows why each question is asked. In a realistic round it comes with the debrief.")


def why_hidden() -> Message:
    """The line is revealed at the end."""
    return note("In a realistic round the line behind a question comes with the debrief.")


def redo_opening() -> str:
    """Before a question is put again."""
    return "The same question once more. Use what you know now."
