"""How an answer opens: a moment asked for, and something never done."""

import pytest

from bot.interview.understand import Meaning, understand
from bot.language.guards import gap_sentence


@pytest.mark.parametrize(
    "text",
    ["give me a second, I want to pick the right one", "one sec, let me think about it", "hold on, I need to remember"],
)
def test_a_moment_asked_for_with_its_reason_is_no_answer(text):
    assert understand(text).meaning is Meaning.WAIT


@pytest.mark.parametrize(
    "text", ["I need to get better at this", "Just to get the plan out I rang the drivers", "One moment I was fine"]
)
def test_an_answer_that_only_begins_like_a_wait_is_an_answer(text):
    assert understand(text).meaning is Meaning.WORDS


@pytest.mark.parametrize(
    "text", ["I've not owned a ledger. Mine were small pages.", "I never debriefed a driver.", "No experience there."]
)
def test_an_answer_that_opens_with_what_was_never_done_is_a_gap(text):
    assert gap_sentence(text) is not None


@pytest.mark.parametrize("text", ["I never missed a deadline.", "I have never lost a load, because I check twice."])
def test_what_somebody_never_got_wrong_is_no_gap(text):
    assert gap_sentence(text) is None
