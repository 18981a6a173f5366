"""Reasons that nobody announces, whose deed it was, and what is no outcome."""

import pytest

from bot.interview.assessment import Dimension
from bot.interviewer.judging.evidence import Evidence, find_evidence
from bot.interviewer.judging.reading import read
from bot.language.sentences import Span
from tests.unit.judging.judging import STORY, judged, level


def evidence(text: str) -> Evidence:
    return find_evidence(read((Span(0, len(text), text),)))


@pytest.mark.parametrize(
    "answer",
    [
        "The hedge was full of nests. I moved the cut to September, not to the following week.",
        "I rang the tenant first and left the landlord, as she had nowhere to sleep.",
        "I put the cheap lens in. A scratched lens is no use to anyone.",
        "I sealed the joint from inside. The wind would have lifted a patch within a month.",
        "I took the night ferry instead and carried the samples on my lap.",
    ],
)
def test_a_step_has_its_reason_beside_it(answer: str) -> None:
    found = evidence(answer)
    assert found.reasons or found.trade_offs
    assert found.why >= 1


@pytest.mark.parametrize(
    "answer",
    [
        "I painted the fence and then I stacked the boards in the shed.",
        "Every boat is different. Wood is a living thing. I always take my time.",
        "The skipper said that it is normal. I coiled the ropes and washed the deck.",
    ],
)
def test_plain_steps_and_general_talk_give_no_reason(answer: str) -> None:
    found = evidence(answer)
    assert not found.reasons
    assert not found.trade_offs


@pytest.mark.parametrize(
    "answer",
    [
        "I ordered forty metres and it was me: I had measured the wrong hall.",
        "The first batch was my own mistake, I fired it at the wrong heat.",
        "I fired the bowls too hot. I write the heat on the shelf now.",
    ],
)
def test_own_fault_and_what_is_done_since_are_learning(answer: str) -> None:
    assert evidence(answer).learning


def test_what_others_say_i_did_is_theirs() -> None:
    found = evidence("He said I should have stopped the pump. My boss told me we checked it badly.")
    assert found.own == ()
    assert found.shared == ()


def test_the_speaker_goes_on_after_a_clause_about_others() -> None:
    found = evidence("I told the owner we had got it wrong, and repaid her.")
    assert [deed.verb for deed in found.own] == ["told", "repaid"]


@pytest.mark.parametrize("ending", ["He said everybody does it.", "The porter said he'd see to it.", "She asked why."])
def test_what_somebody_says_about_the_world_is_no_outcome(ending: str) -> None:
    assert evidence(f"On Monday I reported the lift to the porter. {ending}").results == ()


@pytest.mark.parametrize(
    "ending", ["She never came back about it.", "The lane has a mirror since my letter.", "From ten a day to two."]
)
def test_what_became_of_it_is_an_outcome(ending: str) -> None:
    assert evidence(f"On Monday I measured the bend and wrote to the council. {ending}").results


def test_a_reason_belongs_to_the_step_before_it_even_over_a_joining_word() -> None:
    told = "I used the lists of the year before plus a tenth, because every class had grown."
    assert evidence(told).reasons


def test_praise_of_oneself_sets_no_bar_in_the_past() -> None:
    assert evidence("I set the tone for my crew, I mentor and I coach.").own == ()


def test_a_fact_read_about_a_place_is_no_step() -> None:
    assert evidence("I have read that the harbour has 40 berths.").own_steps == 0


@pytest.mark.parametrize("ending", ["It seemed to help them.", "I asked for an answer by the end of the month."])
def test_a_guess_and_a_deadline_are_no_outcome(ending: str) -> None:
    assert evidence(f"On Monday I sorted the ropes and labelled the hooks. {ending}").results == ()


def test_what_lasts_is_outcome_enough_and_no_number_is_asked_for() -> None:
    told = STORY.replace("She wrote to thank us the next day, and booked again for two weeks.", "")
    found = judged(f"{told} Every double booking goes to the hotel next door since then, and that runs without me now.")
    assert level(found, Dimension.RESULT) >= 3.5
    assert all("how much" not in point.action for point in found.points)
