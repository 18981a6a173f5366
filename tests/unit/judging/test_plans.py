"""Plans: short notes are steps, a case decides, an end is named; talk about how important it is stays talk."""

import pytest

from bot.interview.question import QuestionKind
from bot.interviewer.judging.plans import PlanEvidence, find_plans
from bot.interviewer.judging.reading import read
from bot.language.sentences import Span
from tests.unit.judging.judging import judged

ASK = "The kiln alarm goes off during a firing and nobody else is in the studio. What do you do?"
LINE = "Fire the kilns and keep the studio safe"
TERSE = (
    "Gas off, kiln door shut. Window open, extractor on. I read the cone and write the time down. Still climbing: I "
    "ring the owner and leave the room. No cold air on hot ware, as it cracks. Done when the kiln alarm is quiet."
)
TALK = (
    "Safety is the most important thing in a studio, every kiln is different and I have 12 years of experience. "
    "I would stay calm, act professionally and inform everybody. I would follow the procedure and find a good solution."
)


def plans(text: str, kind: QuestionKind = QuestionKind.SITUATIONAL) -> PlanEvidence:
    return find_plans(read((Span(0, len(text), text),)), kind=kind)


def test_notes_without_a_verb_are_half_steps_and_only_beside_steps() -> None:
    assert plans(TERSE).size >= 4
    assert plans("Kiln cones, stoneware glaze, raku tongs, bisque firing.").size == 0


@pytest.mark.parametrize(
    "told",
    ["If it climbs I cut the gas.", "Still climbing: I ring the owner.", "I cut the gas. Has anyone touched the dial?"],
)
def test_a_case_or_a_question_that_decides_clarifies(told: str) -> None:
    assert plans(told).clarifies


@pytest.mark.parametrize("told", ["If it breaks it breaks.", "It depends on the kiln and on who is there."])
def test_a_case_that_decides_nothing_does_not(told: str) -> None:
    assert plans(told).clarifies == ()


@pytest.mark.parametrize(
    "told", ["I vent it. It is done when two cones are down.", "I cut the gas and the door stays shut until morning."]
)
def test_what_would_end_it_is_found(told: str) -> None:
    assert plans(told).ends


def test_how_a_thing_is_done_may_be_told_of_the_thing() -> None:
    told = "The controller reads the probe every minute. The relay cuts the gas at twelve hundred."
    assert len(plans(told, QuestionKind.KNOWLEDGE).steps) == 2
    assert plans(told).steps == ()


def test_a_short_plan_of_steps_is_worth_more_than_long_talk() -> None:
    terse = judged(TERSE, ask=ASK, line=LINE, kind=QuestionKind.SITUATIONAL).overall or 0
    talk = judged(TALK, ask=ASK, line=LINE, kind=QuestionKind.SITUATIONAL).overall or 0
    assert terse > talk + 1


def test_facts_about_the_place_told_back_are_no_motive() -> None:
    ask, kind = "Why do you want to work in this studio?", QuestionKind.MOTIVATION
    told = "I have read that your studio has 6 kilns and 40 members, which is impressive."
    lived = (
        "I fired in your studio at the open day in May, because nobody else here burns wood, and asked for ash glaze."
    )
    recited, own = (judged(answer, ask=ask, line=LINE, kind=kind).overall or 0 for answer in (told, lived))
    assert own > recited + 0.5
