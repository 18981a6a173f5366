"""The gate behind the cutting: whether what was read says enough about a job to interview for it."""

from collections.abc import Sequence

from bot.errors import RefusalReason
from bot.posting.extracted import Extracted
from bot.posting.gate import refusal
from bot.posting.model import ROLE_KINDS, Line, LineKind, PostingWarning

_FEWEST_ASKABLE = 3
_FEWEST_WORDS = 3
_EMPTY_CHARACTERS = 400


def check_content(extracted: Extracted, lines: Sequence[Line], text: str) -> tuple[PostingWarning, ...]:
    """Warnings; raises PostingRefused where there is too little to ask about."""
    askable = [line for line in lines if line.kind in ROLE_KINDS and _is_askable(line.text)]
    if len(askable) >= _FEWEST_ASKABLE:
        return ()
    if _is_cut_off(lines) and askable:
        return (
            PostingWarning(
                RefusalReason.TRUNCATED,
                "The text breaks off: only part of the posting is here, so the questions rest on little.",
            ),
        )
    if extracted.title and len(text) < _EMPTY_CHARACTERS:
        raise refusal(RefusalReason.EMPTY)
    raise refusal(RefusalReason.NOT_A_POSTING)


def _is_askable(text: str) -> bool:
    return len(text.split()) >= _FEWEST_WORDS or any(character > "⺀" for character in text)


def _is_cut_off(lines: Sequence[Line]) -> bool:
    return any(line.text.endswith(("...", "…")) for line in lines[-3:]) or any(
        line.kind is LineKind.RESPONSIBILITY for line in lines
    )
