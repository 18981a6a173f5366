"""Chat forms that are words of their own: their neighbours tell."""

import pytest

from bot.language.contractions import tokens


def said(text: str) -> str:
    return " ".join(token.word for token in tokens(text))


@pytest.mark.parametrize("typed", ["i rang first cause the line was down", "we stopped cause it was late"])
def test_cause_before_a_subject_is_because(typed: str):
    assert " because " in said(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "then I looked for the cause",
        "the root cause was a valve",
        "that would cause the line to stop",
        "they cause the most trouble",
        "it did not cause a delay",
    ],
)
def test_a_cause_and_to_cause_are_no_reason(typed: str):
    assert "because" not in said(typed)
