"""Structural refusals: a page or reply that is no posting, told by what it is, with the way out."""

from dataclasses import dataclass

from bot.errors import PostingRefused, RefusalReason
from bot.posting.extracted import BlockRole, SourceBlock
from bot.posting.model import PostingWarning
from bot.posting.notices import CLOSED, COOKIES, GONE, NEEDS_BROWSER, OPENINGS, SIGN_IN
from bot.posting.site import end_of_trail

PASTE = "Paste the text of the posting, or attach it as a file."
MIN_TEXT = 250
"""Characters of running text below which nothing is a posting: the shortest real one we know has twice that."""

_THIN = 900
"""Characters below which a notice is what the page is about, and not a remark on its margin."""
_OPENING = 250
"""Characters at the start of a captured text where a notice speaks about the whole page."""
_MESSAGES = {
    RefusalReason.EXPIRED: "This posting is gone: the page says the job is closed or no longer there.",
    RefusalReason.LOGIN_WALL: "This page shows the posting only after signing in, and I cannot sign in.",
    RefusalReason.FORM_ONLY: "This page holds the application form, not the posting itself.",
    RefusalReason.JAVASCRIPT_ONLY: "This page builds its text in a browser; without one there is nothing to read.",
    RefusalReason.COOKIE_WALL: "Cookie and privacy notices fill this page; the posting itself is not in it.",
    RefusalReason.EMPTY: "There is next to no text about the job here.",
    RefusalReason.NOT_A_POSTING: "This does not look like a job posting.",
}
_NEXT_STEPS = {
    RefusalReason.EXPIRED: "If you still have the text, paste it or attach it as a file, and we can practise on it.",
    RefusalReason.FORM_ONLY: "Give me the address of the page with the description, paste its text, or attach a file.",
}
_WARNINGS = {
    RefusalReason.EXPIRED: "This job takes no more applications. The text is still here, so we can practise on it.",
    RefusalReason.TRUNCATED: "The text stops in the middle: part of this posting is missing. Paste the rest.",
}


@dataclass(frozen=True, slots=True)
class PageSigns:
    """What a page without a description shows instead. Lengths in characters.

    `needs_script`: the page says so itself, or has the empty root that a script would fill.
    """

    text: str
    fields: int
    takes_files: bool
    asks_password: bool
    cookie_length: int
    script_length: int
    needs_script: bool
    jobs: tuple[tuple[str, str], ...]


def refusal(reason: RefusalReason, *, message: str | None = None, next_step: str | None = None) -> PostingRefused:
    """The refusal for a reason, in the usual words unless better ones are at hand."""
    return PostingRefused(
        reason,
        message or _MESSAGES.get(reason, "This source cannot be read as a posting."),
        next_step=next_step or _NEXT_STEPS.get(reason, PASTE),
    )


def warning(reason: RefusalReason) -> PostingWarning:
    """The warning with which a posting is read all the same."""
    return PostingWarning(reason, _WARNINGS.get(reason, _MESSAGES.get(reason, "")))


def refuse_board(jobs: tuple[tuple[str, str], ...]) -> PostingRefused:
    """A whole board was given: ask which of its jobs is meant."""
    return PostingRefused(
        RefusalReason.BOARD_LIST,
        f"This lists {len(jobs)} jobs. Which one?",
        next_step="Give me the address of one of them, or paste its text.",
        jobs=jobs,
    )


def refuse_page(signs: PageSigns) -> PostingRefused:
    """Why a page has no description: what it shows instead, the plainest sign first."""
    text = signs.text
    if CLOSED.search(text) or (GONE.search(text) and len(text) < _THIN):
        return refusal(RefusalReason.EXPIRED)
    if signs.takes_files or signs.fields >= 5:
        return refusal(RefusalReason.FORM_ONLY)
    if signs.asks_password or (SIGN_IN.search(text) and len(text) < _THIN):
        return refusal(RefusalReason.LOGIN_WALL)
    if signs.cookie_length > 0.4 * max(len(text), 1):
        return refusal(RefusalReason.COOKIE_WALL)
    is_drawn_by_script = signs.needs_script or signs.script_length > 2_000
    if NEEDS_BROWSER.search(text) or (is_drawn_by_script and len(text) < _THIN):
        return refusal(RefusalReason.JAVASCRIPT_ONLY)
    if len(signs.jobs) >= 3:
        return refuse_board(signs.jobs)
    return refusal(RefusalReason.EMPTY)


def refuse_text(text: str) -> PostingRefused | None:
    """Why a captured or pasted text is a notice and no posting; None when it may be one."""
    opening = text[:_OPENING]
    if len(text) < _THIN or GONE.search(opening):
        if GONE.search(text) or CLOSED.search(text):
            return refusal(RefusalReason.EXPIRED)
        if NEEDS_BROWSER.search(text):
            return refusal(RefusalReason.JAVASCRIPT_ONLY)
        if SIGN_IN.search(text):
            return refusal(RefusalReason.LOGIN_WALL)
        if COOKIES.search(text) and len(COOKIES.findall(text)) >= 3:
            return refusal(RefusalReason.COOKIE_WALL)
        if OPENINGS.search("\n".join(line for line in text.splitlines() if end_of_trail(line) is None)):
            return refusal(RefusalReason.NOT_A_POSTING, message="This is a list of openings, not one posting.")
    if not text.strip():
        return refusal(RefusalReason.EMPTY, message="There is no text in this.")
    return None


def text_length(blocks: tuple[SourceBlock, ...]) -> int:
    """Characters of running text, headings left out."""
    return sum(len(block.text) for block in blocks if block.role is not BlockRole.HEADING)
