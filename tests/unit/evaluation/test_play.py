"""Whole rounds in one process: every part of the house but the store and the chat."""

import asyncio
from dataclasses import replace
from itertools import product
from statistics import mean

import pytest

from adapters.embedding.similarity import LexicalSimilarity
from bot.evaluation.conduct import EXAMPLES, postings_of, share_row, staged, transcript
from bot.evaluation.follow_up import follow_ups
from bot.evaluation.gates import CHECKS, met
from bot.evaluation.learning import Learner, half
from bot.evaluation.lint import is_silent, lint
from bot.evaluation.persons import read_simulations
from bot.evaluation.play import Manner, Said, play
from bot.evaluation.table import at_least, wilson
from bot.interview import session as s
from bot.interview.evolve import fold
from bot.interview.inputs import Setup
from bot.interview.question import Mode
from bot.interview.transcript import Response

PERSONS = {person.id: person for person in read_simulations(EXAMPLES / "candidates")}
NURSE = "surgical-ward-nurse"
SHORT = Setup(minutes=15, quiet_ms=None)


@pytest.fixture(scope="module")
def stage():
    return asyncio.run(staged(LexicalSimilarity()))


@pytest.mark.parametrize("who", ["story_teller", "we_er", "minimal"])
async def test_a_simulated_person_comes_to_the_debrief_in_silence_and_every_gate_is_decided(stage, who):
    case = await stage.round(PERSONS[who], NURSE)
    assert case.played.is_closed
    assert is_silent(case.played)
    assert not [fault for heard in case.heard for fault in lint(heard)]
    assert all(len(turn.probes) <= 2 for turn in case.played.session.turns)
    assert {type(await met(case, gate)) for gate in case.person.gates} == {bool}


async def test_who_says_we_is_asked_for_their_own_part(stage):
    case = await stage.round(PERSONS["we_er"], NURSE)
    assert await met(case, "probe_reasons")
    assert await met(case, "probes_min")


async def test_a_played_round_is_its_events_folded_and_every_question_is_visible_once(stage):
    played = (await stage.round(PERSONS["story_teller"], NURSE, setup=SHORT)).played
    assert fold(played.events) == played.session
    asked = [one.text for one in played.said if one.kind == "question"]
    assert len(asked) == len(set(asked)) == 3


async def test_the_same_round_played_again_is_the_same_to_the_last_word(stage):
    once = (await stage.round(PERSONS["we_er"], NURSE, setup=SHORT)).played
    again = (await stage.round(PERSONS["we_er"], NURSE, setup=SHORT)).played
    assert once == again


@pytest.mark.parametrize(
    ("manner", "quiet_ms"),
    [
        (Manner(twice=True), None),
        (Manner(typing=True), 20_000),
        (Manner(pauses=True), None),
        (Manner(edits=True), None),
    ],
    ids=["twice", "typing", "pauses", "edits"],
)
async def test_how_words_arrive_changes_nothing_in_what_a_round_makes_of_them(stage, manner, quiet_ms):
    person = PERSONS["fragment_sender"]
    plain = (await stage.round(person, NURSE, setup=SHORT)).played
    other = (await stage.round(person, NURSE, setup=replace(SHORT, quiet_ms=quiet_ms), manner=manner)).played
    assert transcript(plain) == transcript(other)


async def test_an_answer_in_fragments_counts_as_it_stands_after_its_edits(stage):
    case = await stage.round(PERSONS["fragment_sender"], NURSE)
    assert await met(case, "messages_joined")
    answers = "\n".join(turn.parts[0].answer for turn in case.played.session.turns)
    used = [(last, first) for last, first in case.person.typed_first.items() if last in answers]
    assert used
    assert not [first for _, first in used if first in answers.splitlines()]


@pytest.mark.parametrize("mode", [Mode.COACHING, Mode.GENTLE])
async def test_the_other_modes_come_to_their_end_too(stage, mode):
    played = (await stage.round(PERSONS["we_er"], NURSE, setup=Setup(mode=mode, minutes=15, quiet_ms=None))).played
    assert played.is_closed
    kinds = [one.kind for one in played.said]
    assert ("feedback" in kinds) is (mode is Mode.COACHING)


async def test_a_round_in_which_something_is_praised_is_not_silent(stage):
    played = (await stage.round(PERSONS["minimal"], NURSE, setup=SHORT)).played
    praised = replace(played, said=(Said("interviewer", "Great answer.", "notice"), *played.said))
    assert is_silent(played)
    assert not is_silent(praised)


async def test_a_probe_with_two_questions_and_words_nobody_said_is_found(stage):
    case = await stage.round(PERSONS["we_er"], NURSE, setup=SHORT)
    brief, response = next(one for one in case.heard if one[1].probe)
    bad = Response(response.kind, replace(response.probe, text="You said “I flew there”. Why? And how?"))
    assert {"not exactly one question", "quote not verbatim"} <= set(lint((brief, bad)))


async def test_every_gate_of_the_candidate_files_has_a_check():
    assert {gate for person in PERSONS.values() for gate in person.gates} <= set(CHECKS)


async def test_persons_play_only_the_postings_they_have_stories_for(stage):
    assert postings_of(PERSONS["gibberish"], stage) == tuple(stage.postings)
    assert postings_of(PERSONS["minimal"], stage) == (NURSE, "transport-planner")


async def test_a_redo_with_the_whole_story_gains_and_the_same_half_again_does_not(stage):
    gains: dict[bool, list[float]] = {True: [], False: []}
    # Where a story only touches what was asked, its missing half earns less: no posting alone shows the gain.
    for posting, follows in product((NURSE, "transport-planner"), gains):
        stories = tuple(story for story in PERSONS["story_teller"].banks[posting] if not story.is_motivation)
        played = await play(
            Learner(stories, follows),
            posting=stage.postings[posting],
            profile=None,
            setup=SHORT,
            interviewer=stage.interviewer,
            seed="learnerround",
        )
        again = next(turn for turn in played.session.turns if turn.redo_of is not None)
        first = played.session.turns[again.redo_of]
        assert again.assessment.overall is not None
        assert first.assessment.overall is not None
        gains[follows].append(again.assessment.overall - first.assessment.overall)
        assert isinstance(played.session.phase, s.Closed)
    assert min(gains[True]) > 0.15
    assert mean(gains[True]) > 0.3
    assert max(map(abs, gains[False])) <= 0.15


def test_half_a_story_ends_with_a_sentence():
    assert half("One came. Two went. Three stayed. Four left.") == "One came. Two went."


async def test_first_follow_ups_are_measured_against_what_is_missing(stage):
    found = await follow_ups(
        EXAMPLES / "answers" / "graded.jsonl", postings=stage.postings, interviewer=stage.interviewer, most=3
    )
    assert len(found) >= 20
    assert {one.is_apt for one in found} == {True, False}
    assert all(one.is_apt for one in found if one.is_complete and one.response.probe is None and not one.response.note)


def test_a_share_of_few_cases_shows_its_interval():
    low, high = wilson(9, 10)
    assert 0.55 < low < 0.61
    assert 0.97 < high < 0.99
    assert wilson(0, 0) == (0.0, 1.0)
    assert "95 % interval 60% to 98%" in share_row("x", [True] * 9 + [False], at_least(0.5)).note
    assert share_row("x", [True] * 60, None).note == ""
