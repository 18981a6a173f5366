import json
from dataclasses import replace

import pytest

from bot.evaluation.candidates import read_candidate
from bot.interview.assessment import Dimension, Point
from bot.interview.question import Probe, ProbeReason
from bot.interview.session import BetweenQuestions, Closed, Collecting, ConfirmingPosting, SelfRating, YourQuestions
from bot.interview.turn import Fragment, Part, Turn
from tests import samples

PERSON = """
id = "steady"
questions_back = ["Who would I work with?"]
[self_rating]
level = 4
[replies]
result = "They all got out."
number = ["about thirty", "maybe thirty-two"]
gap = "The nearest thing is the counter."
[[moves]]
question = 1
do = "hint"
[[bank.planner]]
topics = ["window", "customer", "late"]
text = "I rang the shop at noon."
[[bank.planner]]
topics = ["trunk", "plan", "deliver"]
messages = ["the plan was late", "i released it in two halfs"]
edit = { message = 2, text = "i released it in two halves" }
[[bank.other]]
topics = ["trunk"]
text = "Not for this posting."
"""


def at(phase, *turns):
    return replace(samples.session(), phase=phase, turns=turns)


def asked(question, *parts):
    return Turn(question, parts or (Part("p"),))


def test_answers_parted_by_blank_lines_are_one_a_question_and_a_probe_is_passed_by():
    candidate = read_candidate("First answer.\nIts second line.\n\nSecond answer.", name="answers.txt")
    assert candidate.lines(at(ConfirmingPosting())) == ("start",)
    assert candidate.lines(at(Collecting(), asked("q1"))) == ("First answer.", "Its second line.", "")
    probed = asked("q1", Part("p"), Part("r", probe=Probe(ProbeReason.RESULT, "How did it end?")))
    assert candidate.lines(at(Collecting(), probed)) == ("skip",)
    assert candidate.lines(at(Collecting(), samples.turn(1), asked("q2"))) == ("Second answer.", "")
    assert candidate.lines(at(Collecting(), samples.turn(1), samples.turn(2), asked("q3"))) == ("end",)
    assert candidate.lines(at(YourQuestions())) == ("done",)
    assert candidate.lines(at(SelfRating())) == ("skip",)
    assert candidate.lines(at(Closed())) is None


def test_answers_parted_by_dashes_may_hold_what_is_said_to_probes():
    candidate = read_candidate("To the question.\n\nTo the probe.\n---\nNext.", name="answers.txt")
    assert candidate.lines(at(Collecting(), asked("q1"))) == ("To the question.", "")
    assert candidate.lines(at(Collecting(), asked("q1"))) == ("To the probe.", "")
    assert candidate.lines(at(Collecting(), asked("q1"))) == ("skip",)


def test_a_json_list_is_a_script_too_and_anything_else_in_json_is_refused():
    candidate = read_candidate(json.dumps(["One.", ["Two.", "To its probe."]]), name="answers.json")
    assert candidate.lines(at(Collecting(), asked("q1"))) == ("One.", "")
    for wrong in ('{"a": 1}', "[1]"):
        with pytest.raises(ValueError, match=r"list|text"):
            read_candidate(wrong, name="answers.json")


def test_a_simulated_person_moves_first_then_tells_the_story_that_fits_and_never_tells_it_twice():
    person = read_candidate(PERSON, name="steady.toml", posting="planner")
    assert person.lines(at(Collecting(), asked("q1"))) == ("hint",)
    assert person.lines(at(Collecting(), asked("q1"))) == ("the plan was late", "i released it in two halves", "")
    assert person.lines(at(Collecting(), samples.turn(1), asked("q2"))) == ("I rang the shop at noon.", "")


def test_asked_again_a_simulated_person_tells_the_same_story_with_what_was_missing():
    person = read_candidate(PERSON, name="steady.toml", posting="planner")
    first = asked("q1", Part("p", fragments=(Fragment("m", "words", 1),)))
    person.lines(at(Collecting(), first))
    told = person.lines(at(Collecting(), first))
    lacking = replace(
        samples.assessment(2.0), points=(Point(Dimension.RESULT, "", "D1", "No result stated. Add how it ended."),)
    )
    judged = replace(first, assessment=lacking)
    again = replace(asked("q1"), redo_of=0)
    assert person.lines(at(Collecting(), judged, again)) == (*told[:-1], "They all got out.", "")
    assert person.lines(at(Collecting(), judged, again, asked("q2"))) == ("I rang the shop at noon.", "")


def test_a_simulated_person_answers_probes_by_their_reason_and_a_remark_by_the_gap_path():
    person = read_candidate(PERSON, name="steady.toml", posting="planner")
    told = Part("p", fragments=(Fragment("m", "words", 1),))

    def reply(part):
        return person.lines(at(Collecting(), asked("q1", told, part)))

    assert reply(Part("r", probe=Probe(ProbeReason.NUMBER, "How many?"))) == ("about thirty", "maybe thirty-two", "")
    assert reply(Part("r", probe=Probe(ProbeReason.DEPTH, "And if not?"))) == ("skip",)
    assert reply(Part("r", note="What is the nearest thing you have done?"))[0].startswith("The nearest thing")


def test_a_simulated_person_asks_back_rates_themselves_and_leaves():
    person = read_candidate(PERSON, name="steady.toml", posting="planner")
    assert person.lines(at(YourQuestions())) == ("Who would I work with?",)
    assert person.lines(at(YourQuestions())) == ("done",)
    assert person.lines(at(SelfRating())) == ("4",)
    assert person.lines(at(BetweenQuestions())) == ("next",)
    assert person.lines(at(Closed())) is None


def test_a_rating_out_of_range_is_not_typed():
    person = read_candidate(PERSON.replace("level = 4", "level = 9"), name="steady.toml", posting="planner")
    assert person.lines(at(SelfRating())) == ("skip",)
