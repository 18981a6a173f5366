"""What is said after the last question, beside the reports."""

from bot.chat.message import Action, Message, Progress, Text
from bot.interview.wording.anywhere import note

_RATINGS = ("1 · badly", "2", "3 · so-so", "4", "5 · well")


def self_rating(actions: tuple[Action, ...]) -> Message:
    """Self-rating comes before any verdict."""
    return Message(
        (Text("Before I say anything: how did that go, from 1 (badly) to 5 (well)? “skip” if you would rather not."),),
        actions,
    )


def rating_label(rating: int) -> str:
    """The label of a rating button."""
    return _RATINGS[rating - 1]


def debriefing() -> Message:
    """While the debrief is made."""
    return Message((Progress("Going through your answers …"),))


def nothing_to_debrief() -> Message:
    """Ended before anything was answered."""
    return note("Ended. Nothing was answered, so there is nothing to debrief. Start again whenever you like.")


def redo_which(count: int) -> Message:
    """Redo without a number where no weakest answer is known."""
    return note(f"Which one? Say “redo” with a number from 1 to {count}.")


def dispute_wanted() -> Message:
    """Asking for the words that were misread."""
    return note(
        "Which of your words did I misread? Quote them from your answer; I will read it again with them in hand."
    )


def dispute_words_unknown() -> Message:
    """The quoted words are not in the transcript."""
    return note("I cannot find those words in your answer. Copy a sentence from it, as you wrote it, or say “skip”.")


NO_ANSWER_BACK = "I could not look that up just now."


def not_reread() -> Message:
    """The second reading failed."""
    return note("I could not read it again just now. What stood before stands; “dispute” tries once more.")
