"""What the debrief quotes, and where it stops."""

import pytest

from bot.interview.assessment import Assessment, Dimension, DimensionLevel, band_of
from bot.interview.question import Mode, Plan, RoundKind
from bot.interview.transcript import Exchange
from bot.interviewer.debrief import debrief
from bot.interviewer.judging.phrases import clip
from bot.ports import DebriefBrief, JudgedTurn
from tests.unit.judging.judging import LINE, posting, question

DENIAL = "honestly i have never done on call for a health product so i cant say."


def turn(**quotes: str) -> JudgedTurn:
    levels = tuple(DimensionLevel(one, 4.0, quotes.get(one.value)) for one in Dimension)
    found = Assessment(levels, 4.0, band_of(4.0), (), ())
    return JudgedTurn(question(), (Exchange(None, " ".join(quotes.values())),), found, 0, "answered")


def brief(*turns: JudgedTurn) -> DebriefBrief:
    return DebriefBrief(posting(LINE), None, Plan((), (question(),)), turns, Mode.REALISTIC, RoundKind.HIRING_MANAGER)


def test_a_denial_and_a_stray_word_are_no_beat_no_fact_and_nothing_said():
    found = debrief(brief(turn(own_action=DENIAL, result="4", clarity="yes")))
    assert found.new_facts == ()
    assert not any("“" in beat for _, beats in found.beat_cards for beat in beats)
    assert found.lines[0].said == ""


def test_without_a_profile_nothing_told_is_said_to_be_missing_from_it():
    assert debrief(brief(turn(result="It ran all week without a stop, and nobody has rung since."))).new_facts == ()


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("Find out why a pump on the night shift fails or the belt behind it runs hot and stops the whole line", 11),
        ("Write to every family whose child was away and to the school nurse when it lasts longer than that", 12),
        ("Check the scales and the fridges and the labels of every tray before the first van leaves the yard", 9),
    ],
)
def test_a_clip_ends_on_a_whole_phrase(text: str, most: int):
    piece = clip(text, most=most)
    assert piece.endswith(" …")
    assert len(piece.split()) <= most + 1
    last = piece.removesuffix(" …")
    assert text.startswith(last)
    assert last.split()[-1] not in {"or", "the", "a", "and", "to", "of", "every"}
