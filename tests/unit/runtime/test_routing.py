"""Whom a deed is for: rounds, the desk, or nobody."""

from dataclasses import replace

import pytest

from bot.chat.commands import SENIORITY
from bot.chat.inbound import Attached, Commanded, Pressed, Revised, Said, Submitted, Typing
from bot.interview.inputs import Attach, Press, ProfileSummary, Revise, Say, Submit, Type
from bot.interview.question import Mode, RoundKind
from bot.posting.model import Seniority
from bot.runtime.routing import Meeting, NewRound, ToDesk, ToNobody, ToRound, named_session, route, session_id
from bot.storage.records import Known, RoundRecord, Standing
from tests import stage

MINE = RoundRecord("s1", "p1", Standing.OPEN, True, "https://jobs.example/1", "Planner", "d1", 0, 0)
RESTING = replace(MINE, session="s0", standing=Standing.PAUSED, is_active=False)
NOBODY = Known("p1", "", 0, None, None)
IN_ROUND = Known("p1", "", 0, MINE, MINE)


def _routed(doing, known=IN_ROUND, **met):
    return route(stage.Person().does(lambda at: doing), Meeting(known, **met))


def test_words_go_to_the_round_at_the_address():
    assert _routed(Said("m1", "I did", 5)) == ToRound("s1", Say("m1", "I did", 5))


@pytest.mark.parametrize(
    ("doing", "message"),
    [
        (Revised("m1", "I did it", 6), Revise("m1", "I did it", 6)),
        (Revised("m1", None, 6), Revise("m1", None, 6)),
        (Typing(7), Type(7)),
        (Submitted("gr1:setup:s1:-", 8, {"mode": "gentle"}), Submit("setup", 8, {"mode": "gentle"})),
        (Commanded("hint", 9, {}), Press("hint", 9)),
        (Commanded("redo", 9, {"question": "2"}), Press("redo", 9, "", "2")),
    ],
)
def test_what_belongs_to_a_round_reaches_it(doing, message):
    named = MINE if isinstance(doing, Submitted) else None
    routed = _routed(doing, named=named)
    assert isinstance(routed, ToRound)
    assert routed.message == message


def test_a_file_goes_to_the_round_as_a_stored_upload():
    routed = _routed(Attached("m1", "cv.pdf", b"%PDF", 5))
    assert isinstance(routed, ToRound)
    assert isinstance(routed.message, Attach)
    assert routed.upload is not None


def test_edits_and_typing_without_a_round_are_nobodys_and_words_go_to_the_desk():
    assert _routed(Typing(1), NOBODY) == ToNobody()
    assert _routed(Revised("m", "x", 1), NOBODY) == ToNobody()
    assert _routed(Said("m", "hello", 1), NOBODY) == ToDesk()
    assert _routed(Attached("m", "a.pdf", b"", 1), NOBODY) == ToDesk()
    assert _routed(Commanded("hint", 1, {}), NOBODY) == ToDesk()


def test_an_address_said_outside_a_round_begins_one():
    routed = _routed(Said("m", "<https://jobs.example/7>", 1), NOBODY)
    assert isinstance(routed, NewRound)
    assert routed.source == "https://jobs.example/7"


@pytest.mark.parametrize("level", Seniority)
def test_every_level_can_be_chosen_at_the_start(level):
    assert level.value in SENIORITY.choices
    routed = _routed(Commanded("start", 1, {"job-url": "https://jobs.example/7", "seniority": level.value}), NOBODY)
    assert isinstance(routed, NewRound)
    assert routed.message.setup.seniority is level


def test_start_takes_its_options_and_ignores_values_that_are_none():
    options = {"job-url": "https://jobs.example/7", "round": "technical", "mode": "gentle", "minutes": "7"}
    routed = _routed(Commanded("start", 1, options), NOBODY, profile=ProfileSummary("f1", 3), quiet_ms=None)
    assert isinstance(routed, NewRound)
    setup = routed.message.setup
    assert (setup.round_kind, setup.mode, setup.minutes, setup.quiet_ms) == (
        RoundKind.TECHNICAL,
        Mode.GENTLE,
        30,
        None,
    )
    assert setup.seniority is None
    assert routed.message.profile == ProfileSummary("f1", 3)
    assert routed.session == session_id("terminal:me:tty1:0001")
    assert len(routed.session) == 12


def test_start_without_a_posting_is_for_the_desk():
    assert _routed(Commanded("start", 1, {}), NOBODY) == ToDesk()


def test_starting_pauses_the_open_round_and_not_one_that_rests():
    start = Commanded("start", 1, {"job-url": "https://jobs.example/7"})
    assert _routed(start).pauses == "s1"
    assert _routed(start, replace(IN_ROUND, active=replace(MINE, standing=Standing.PAUSED))).pauses == ""


def test_continuing_another_round_pauses_this_one_and_moves_it_here():
    routed = _routed(Commanded("continue", 1, {"round": "s0"}), named=RESTING)
    assert (routed.session, routed.activates, routed.pauses) == ("s0", True, "s1")


def test_a_button_of_a_round_that_is_not_the_persons_is_for_the_desk():
    assert _routed(Pressed("gr1:end:other:0", 1), named=None) == ToDesk()
    assert _routed(Pressed("nonsense", 1)) == ToDesk()


def test_a_button_carries_its_turn_and_its_choice():
    routed = _routed(Pressed("gr1:rate:s1:3", 1, "4"), named=MINE)
    assert routed == ToRound("s1", Press("rate", 1, "3", "4"))


@pytest.mark.parametrize("name", ["help", "privacy", "data", "forget", "report", "profile", "unheard-of"])
def test_the_desk_answers_for_the_person_even_in_a_round(name):
    assert _routed(Commanded(name, 1, {})) == ToDesk()


def test_the_round_that_a_deed_names_is_read_from_its_button_form_or_option():
    me = stage.Person()
    assert named_session(me.presses("gr1:end:abc:0")) == "abc"
    assert named_session(me.presses("gr1:forget:-:yes")) == ""
    assert named_session(me.commands("continue", round="abc")) == "abc"
    assert named_session(me.says("gr1:end:abc:0")) == ""
