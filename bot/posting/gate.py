"""Structural refusals: a page or reply that is no posting, told by what it is, with the way out."""

from bot.errors import PostingRefused, RefusalReason
from bot.posting.extracted import BlockRole, SourceBlock

PASTE = "Paste the text of the posting, or attach it as a file."
MIN_TEXT = 200
"""Characters below which no text is a posting: the shortest real one we have seen has more than three times that."""

_MESSAGES = {
    RefusalReason.EXPIRED: "This posting is closed: the page says it no longer takes applications.",
    RefusalReason.LOGIN_WALL: "This page shows the posting only after signing in.",
    RefusalReason.FORM_ONLY: "This page holds the application form, not the posting itself.",
    RefusalReason.JAVASCRIPT_ONLY: "This page builds its text in the browser; there is nothing to read in it here.",
    RefusalReason.COOKIE_WALL: "This page shows its cookie notice instead of the posting.",
    RefusalReason.EMPTY: "There is a title here, but no text about the job.",
    RefusalReason.NOT_A_POSTING: "This does not look like a job posting.",
}
_NEXT_STEPS = {
    RefusalReason.EXPIRED: "If you still have the text, paste it or attach it as a file, and we can practise on it.",
    RefusalReason.FORM_ONLY: "Open the page with the job's description and give me its address, or paste its text.",
}


def refusal(reason: RefusalReason, *, message: str | None = None, next_step: str | None = None) -> PostingRefused:
    """The refusal for a reason, in the usual words unless better ones are at hand."""
    return PostingRefused(
        reason,
        message or _MESSAGES.get(reason, "This source cannot be read as a posting."),
        next_step=next_step or _NEXT_STEPS.get(reason, PASTE),
    )


def refuse_board(jobs: tuple[tuple[str, str], ...]) -> PostingRefused:
    """A whole board was given: ask which of its jobs is meant."""
    return PostingRefused(
        RefusalReason.BOARD_LIST,
        f"This is a whole job board with {len(jobs)} jobs. Which one?",
        next_step="Give me the address of one of them, or paste its text.",
        jobs=jobs,
    )


def text_length(blocks: tuple[SourceBlock, ...]) -> int:
    """Characters of running text, headings left out."""
    return sum(len(block.text) for block in blocks if block.role is not BlockRole.HEADING)
