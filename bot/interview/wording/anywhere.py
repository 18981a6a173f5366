"""What is said in every phase. The words are the product: short, concrete, warm without praise."""

from bot.chat.message import Action, Message, Text


def note(*lines: str, actions: tuple[Action, ...] = ()) -> Message:
    """A private word to the candidate."""
    return Message(tuple(Text(line) for line in lines), actions)


def closed() -> Message:
    """Words after the end."""
    return note("This round is closed. You can “redo” a question, “dispute” a reading, or see the “report” again.")


def paused(*, because: str = "", how: str = "Say “continue” when you are back") -> Message:
    """On hold."""
    lead = f"{because} " if because else ""
    return note(f"{lead}Paused; everything is saved. {how}.")


def still_paused() -> Message:
    """Something was said while the round is on hold."""
    return note("This round is paused. Say “continue” to go on, or “end” for the debrief.")


def back() -> Message:
    """The round goes on."""
    return note("Welcome back. Here is where we were.")


def not_paused() -> Message:
    """Continue, but nothing is on hold."""
    return note("The round is running.")


def live_interview() -> Message:
    """Greenroom does not work during a real interview."""
    return note(
        "It sounds as if you are in a real interview now. I only help before and after, so I have paused this round.",
        "Say “continue” when it is over.",
    )


def failed(step: str, actions: tuple[Action, ...]) -> Message:
    """A step could not be done."""
    return note(f"I could not {step}. Nothing is lost. Say “retry” to try again.", actions=actions)


def long_over() -> Message:
    """Words after a round expired with nothing answered: there is nothing to redo or to dispute."""
    return note("This round is over: thirty days went by without a word. Send a posting's address to begin another.")


def expired() -> Message:
    """Thirty days without a word."""
    return note("Thirty days went by, so I have closed this round. Here is what there is.")


def stale() -> Message:
    """A button of an earlier question."""
    return note("That button belongs to an earlier question.")


def not_now(action: str) -> Message:
    """A command that has no meaning here."""
    return note(_NOT_NOW.get(action, f"“{action}” has nothing to act on right now."))


_NOT_NOW = {
    "redo": "“redo” comes after the debrief, or after the feedback on an answer.",
    "dispute": "“dispute” comes after the debrief: then you can point at the words that I misread.",
    "report": "The debrief comes at the end of the round. “end” ends it now.",
    "next": "“next” comes after the feedback on an answer.",
    "hint": "No question is open, so there is nothing to hint at.",
    "file": "I have no use for a file just now. Nothing was read.",
    "that": "I cannot use that just now. Nothing was changed.",
    "setup": "The round is set up before it starts. “pause” and begin another one to change it.",
    "map": "The evidence map is shown before the round starts.",
}
