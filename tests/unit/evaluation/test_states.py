"""The state diagram is made from the code, and what it shows is what the product promises."""

from pathlib import Path

import pytest

from bot.evaluation.diagram import NAMES, Move, diagram
from bot.evaluation.states import explore, page
from bot.interview import session as s

PAGE = Path(__file__).resolve().parents[3] / "docs" / "state.md"


@pytest.fixture(scope="module")
def moves():
    return explore()


def test_the_page_in_docs_is_the_code_as_it_stands():
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m bot.evaluation.states > docs/state.md"


def test_every_phase_is_reached_and_left(moves):
    assert {move.after for move in moves} == set(NAMES)
    assert {move.before for move in moves} == set(NAMES) - {s.Expired, s.Forgotten} | {s.Expired}


def test_nothing_comes_back_from_forgotten_and_only_forgetting_follows_expiry(moves):
    assert not [move for move in moves if move.before is s.Forgotten]
    assert {move.after for move in moves if move.before is s.Expired} == {s.Forgotten}


def test_a_closed_round_is_opened_by_its_candidate_alone(moves):
    opened = {(move.label, move.after) for move in moves if move.before is s.Closed}
    assert opened == {("redo", s.Collecting), ("dispute", s.Disputing), ("forget", s.Forgotten)}


def test_what_can_happen_everywhere_is_drawn_once():
    moves = [Move(phase, "pause", s.Paused) for phase in (s.Collecting, s.Planning)]
    drawn = diagram([*moves, Move(s.Planning, "plan made", s.Collecting)])
    assert drawn.count("--> Paused") == 1
    assert "Round --> Paused: pause" in drawn
    assert "Planning --> Collecting: plan made" in drawn
