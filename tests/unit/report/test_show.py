import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.message import Action, Bullets, Quote, Table, Visibility, action_id, plain_text
from bot.interview.assessment import Assessment, Dimension, DimensionLevel, Guard, Point, band_of
from bot.interview.effects import ShowKind
from bot.interview.question import MapEntry, MapState, Mode
from bot.interview.transcript import LineStanding
from bot.interview.turn import TurnOutcome
from bot.report.evidence import map_summary
from bot.report.feedback import MOST_WORDS
from bot.report.show import render
from bot.report.words import INTENT_WORDS
from tests import samples

ACTIONS = (Action(action_id("start", samples.SESSION_ID), "Start"),)

PRAISE = re.compile(
    r"\b(great|excellent|good (?:job|answer|work)|well done|impressive|amazing|awesome|perfect|fantastic|nice work|"
    r"congratulations|brilliant|outstanding|wonderful)\b",
    re.IGNORECASE,
)


def shown(kind, *, session=None, posting=None, profile=None, turn=0, before=None, earlier=None):
    return render(
        kind,
        session=session or samples.session(),
        posting=posting or samples.posting(),
        profile=profile,
        turn=turn,
        actions=ACTIONS,
        before=before,
        earlier=earlier,
    )


def words(messages):
    return "\n".join(plain_text(message) for message in messages)


@pytest.mark.parametrize("kind", list(ShowKind))
@pytest.mark.parametrize("profile", [samples.profile(), None], ids=["with a profile", "without one"])
def test_everything_can_be_shown_and_the_last_message_alone_carries_the_buttons(kind, profile):
    session = samples.redone() if kind is ShowKind.COMPARISON else samples.session(with_profile=profile is not None)
    messages = shown(kind, session=session, profile=profile)
    assert messages
    assert messages[-1].actions == ACTIONS
    assert all(message.actions == () and message.blocks for message in messages[:-1])


@pytest.mark.parametrize("kind", list(ShowKind))
def test_nothing_praises_and_nothing_is_there_to_recite(kind):
    text = words(shown(kind, session=samples.redone(), profile=samples.profile()))
    assert not PRAISE.search(text)
    assert not re.search(r"\bhired?\b", text) or "says nothing about whether you will be hired" in text


def test_only_what_shows_the_posting_may_be_seen_by_a_channel():
    for kind in ShowKind:
        is_posting = kind in {ShowKind.POSTING_CARD, ShowKind.LINES}
        expected = Visibility.PUBLIC if is_posting else Visibility.PRIVATE
        messages = shown(kind, session=samples.redone(), profile=samples.profile())
        assert all(message.visibility is expected for message in messages), kind


def test_the_card_names_the_three_heaviest_lines_and_what_is_not_stated():
    (card,) = shown(ShowKind.POSTING_CARD)
    quotes = tuple(block.text for block in card.blocks if isinstance(block, Quote))
    lines = samples.posting().lines
    assert quotes == (lines[1].text, lines[2].text, lines[3].text)
    assert any(isinstance(block, Bullets) and "who you would report to" in block.items for block in card.blocks)
    assert "I kept seven lines: four things you would do, two things they require and one thing they would like." in (
        plain_text(card)
    )


def test_the_card_of_a_posting_in_another_language_says_what_can_be_done():
    (card,) = shown(ShowKind.POSTING_CARD, posting=replace(samples.posting(), language="de"))
    text = plain_text(card)
    assert "The posting is in German." in text
    assert "the round is in English" in text
    assert "needs a model" in text


def test_the_card_of_a_posting_without_title_or_role_lines_still_stands():
    bare = replace(samples.posting(), title=None, company=None, location=None, lines=(), not_stated=())
    (card,) = shown(ShowKind.POSTING_CARD, posting=bare)
    assert "I found no line about the work in it." in plain_text(card)


def test_a_gap_is_something_that_was_not_found_and_never_something_missing():
    text = words(shown(ShowKind.EVIDENCE_MAP, profile=samples.profile()))
    assert "I did not find these in your profile; if you have them, use them:" in text
    assert "missing" not in text
    assert "“Planned 34 multi-drop routes a day across South Yorkshire” (Hallamgate Foods, 2022–2025)" in text


def test_the_map_without_a_profile_counts_no_gap():
    text = words(shown(ShowKind.EVIDENCE_MAP, session=samples.session(with_profile=False)))
    assert "no line counts as a gap" in text


def test_a_map_that_names_unknown_lines_and_facts_is_drawn_all_the_same():
    session = samples.session()
    plan = replace(session.plan, map=(MapEntry("D1", MapState.MATCH, ("E99",)), MapEntry("X9", MapState.GAP, ())))
    assert shown(ShowKind.EVIDENCE_MAP, session=replace(session, plan=plan), profile=samples.profile())


def test_a_changed_map_shows_the_lines_that_moved_and_no_other():
    session = samples.session()
    moved, *rest = session.plan.map
    others = [MapState.MATCH, MapState.PARTIAL, MapState.GAP]
    others.remove(moved.state)
    earlier = (replace(moved, state=others[0]), *rest)
    text = words(shown(ShowKind.MAP_CHANGE, profile=samples.profile(), earlier=earlier))
    whole = words(shown(ShowKind.EVIDENCE_MAP, profile=samples.profile()))
    assert samples.posting().line(moved.line).text in text
    assert len(text) < len(whole)
    assert "“map”" in text


def test_a_map_that_did_not_move_is_not_shown_again():
    session = samples.session()
    text = words(shown(ShowKind.MAP_CHANGE, profile=samples.profile(), earlier=session.plan.map))
    assert "nothing else moved" in text
    assert samples.posting().lines[0].text not in text


def test_the_prep_sheet_gives_intents_and_beats_but_no_question():
    text = words(shown(ShowKind.PREP_SHEET, profile=samples.profile()))
    for question in samples.plan().questions:
        assert question.text not in text
        assert f"They want to learn {INTENT_WORDS[question.intent]}." in text
    assert "34 multi-drop routes a day" in text


def test_feedback_is_short_quotes_the_candidate_and_names_the_line():
    (message,) = shown(ShowKind.FEEDBACK)
    text = plain_text(message)
    assert len(text.split()) <= MOST_WORDS
    assert "I rang every driver from the 14:00 list myself" in text
    assert "Build the daily trunk and delivery plan" in text
    assert "Not enough to judge: result." in text


_SENTENCE = st.lists(st.sampled_from("plan vehicle window driver rang moved late depot".split()), max_size=60).map(
    lambda parts: " ".join(parts) + "." if parts else ""
)
_LEVEL = st.sampled_from([None, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0])


@given(
    levels=st.lists(_LEVEL, min_size=6, max_size=6),
    overall=_LEVEL,
    keep=_SENTENCE,
    points=st.lists(st.tuples(_SENTENCE, _SENTENCE), max_size=2),
    guards=st.lists(st.sampled_from(Guard), max_size=3, unique=True),
    hints=st.integers(0, 3),
    outcome=st.sampled_from(TurnOutcome),
    mode=st.sampled_from(Mode),
)
def test_any_judgement_is_told_in_ninety_words(levels, overall, keep, points, guards, hints, outcome, mode):
    judged = Assessment(
        levels=tuple(
            DimensionLevel(dimension, level, keep or None) for dimension, level in zip(Dimension, levels, strict=True)
        ),
        overall=overall,
        band=band_of(overall),
        points=tuple(
            Point(Dimension.RESULT, quote, line, "Say in one sentence how it ended and who noticed.")
            for quote, line in points
        ),
        guards=tuple(guards),
        keep=keep,
    )
    session = samples.session(mode=mode)
    turn = replace(session.turns[0], assessment=judged, hints=hints, outcome=outcome)
    session = replace(session, turns=(turn, *session.turns[1:]))
    (message,) = shown(ShowKind.FEEDBACK, session=session)
    assert message.blocks
    assert len(plain_text(message).split()) <= MOST_WORDS
    assert shown(ShowKind.DEBRIEF, session=session)


@pytest.mark.parametrize(
    ("hints", "words_expected"),
    [(1, "One hint taken (the nudge): this answer stops at 4 of 5."), (3, "this answer stops at 3 of 5.")],
)
def test_hints_are_named_with_their_cap(hints, words_expected):
    session = samples.session()
    turns = (replace(session.turns[0], hints=hints), *session.turns[1:])
    assert words_expected in words(shown(ShowKind.FEEDBACK, session=replace(session, turns=turns)))


def test_gentle_mode_shows_no_band_and_no_number_of_its_own():
    session = samples.session(mode=Mode.GENTLE)
    for kind, turn in ((ShowKind.FEEDBACK, 1), (ShowKind.DEBRIEF, 0)):
        messages = shown(kind, session=session, turn=turn)
        text = words(messages)
        assert not re.search(r"\b(solid|partial|strong|not yet):", text, re.IGNORECASE)
        assert "of 5" not in text
        assert "out of 5" not in text
        tables = [block for message in messages for block in message.blocks if isinstance(block, Table)]
        assert all("band" not in table.header for table in tables)
    assert "Two hints taken: the nudge and the angle." in words(shown(ShowKind.FEEDBACK, session=session, turn=1))


def test_an_answer_with_too_little_gets_words_instead_of_a_level():
    session = samples.session()
    turns = (replace(session.turns[0], assessment=samples.unjudged()), *session.turns[1:])
    text = words(shown(ShowKind.FEEDBACK, session=replace(session, turns=turns)))
    assert text == "Not enough to judge: the answer was too short to hold evidence."


def test_an_honest_gap_is_not_scored():
    assert "You said you have not done this. That is not scored." in words(shown(ShowKind.FEEDBACK, turn=2))


def test_the_debrief_begins_with_the_line_they_care_about_most_on_paper_said_and_held():
    first = plain_text(shown(ShowKind.DEBRIEF, profile=samples.profile())[0])
    heading, lead, line, on_paper, said, held, *_ = first.split("\n")
    assert heading == "Debrief: Transport Planner"
    assert lead == "The line they care about most:"
    assert line == samples.posting().lines[1].text
    assert on_paper == "On paper: “Planned 34 multi-drop routes a day across South Yorkshire”"
    assert said == "→ Said: “I rang every driver from the 14:00 list myself”"
    assert held == "→ Held: Yes: your words carry the line."


@pytest.mark.parametrize("standing", [LineStanding.LEFT, LineStanding.GAP])
def test_a_line_whose_question_was_left_or_named_a_gap_is_open_and_not_called_failed(standing):
    session = samples.session()
    lines = tuple(replace(line, said="", standing=standing) for line in session.debrief.lines)
    session = replace(session, debrief=replace(session.debrief, lines=lines))
    first = plain_text(shown(ShowKind.DEBRIEF, session=session)[0])
    assert "Held: Open" in first
    assert "Not yet" not in first
    assert "not yet" not in first


def test_a_fix_names_its_question_and_does_not_repeat_the_words_that_stand_there():
    fixes = next(message for message in shown(ShowKind.DEBRIEF) if "change first" in plain_text(message))
    text = plain_text(fixes)
    assert "(question " in text
    assert "Their line" not in text


@pytest.mark.parametrize("standing", list(LineStanding))
def test_every_standing_of_a_line_has_words(standing):
    session = samples.session()
    lines = tuple(replace(line, standing=standing) for line in session.debrief.lines)
    session = replace(session, debrief=replace(session.debrief, lines=lines))
    assert shown(ShowKind.DEBRIEF, session=session)


def test_the_debrief_has_each_question_two_fixes_next_practice_beat_cards_and_limits_in_this_order():
    headings = [plain_text(message).split("\n")[0] for message in shown(ShowKind.DEBRIEF, profile=samples.profile())]
    assert headings[:-1] == [
        "Debrief: Transport Planner",
        "Question 1 of 3",
        "Question 2 of 3",
        "Question 3 of 3",
        "Two things to change first",
        "What to practise next",
        "Beat cards",
    ]
    last = plain_text(shown(ShowKind.DEBRIEF, profile=samples.profile())[-1])
    assert "voice" in last
    assert "body language" in last
    assert "says nothing about whether you will be hired" in last


def test_signals_that_were_not_found_are_asked_for_and_not_called_missing():
    text = words(shown(ShowKind.DEBRIEF))
    assert "Also listened for: when the plan went out" in text
    assert "missing" not in text


def test_without_a_profile_the_debrief_says_nothing_of_paper():
    assert "paper" not in words(shown(ShowKind.DEBRIEF, session=samples.session(with_profile=False))).lower()


def test_a_round_that_ended_early_has_a_debrief_of_what_there_is():
    session = replace(samples.session(), turns=(), debrief=None, self_rating=None)
    assert "ended before there was much to review" in words(shown(ShowKind.DEBRIEF, session=session))


def test_a_question_answered_again_says_what_moved():
    text = words(shown(ShowKind.DEBRIEF, session=samples.redone(2.0, 4.0)))
    assert "You answered this one again. Relevance: partial → strong" in text
    assert text.count("Question 1 of 3") == 1
    assert "of 4" not in text


@pytest.mark.parametrize("turn", [0, 3], ids=["named by the first try", "named by the second"])
def test_the_comparison_shows_both_answers_and_the_words_that_moved_it(turn):
    text = words(shown(ShowKind.COMPARISON, session=samples.redone(), turn=turn))
    before = text.index("I rang every driver from the 14:00 list myself")
    after = text.index("the plan went out at 16:20 with one drop moved to Saturday")
    assert before < after
    assert "Result | not enough to judge | strong" in text


def test_a_second_answer_like_the_first_moves_nothing():
    session = samples.redone(4.0, 4.0)
    turns = (replace(session.turns[0], assessment=session.turns[3].assessment), *session.turns[1:])
    assert "No band moved." in words(shown(ShowKind.COMPARISON, session=replace(session, turns=turns)))


def test_a_reread_says_what_moved_and_by_which_words_or_that_nothing_did():
    moved = words(shown(ShowKind.REREAD, before=samples.assessment(2.0)))
    assert "relevance" in moved.lower()
    assert "partial → solid" in moved
    assert "I rang every driver" in moved
    assert "Nothing moved." in words(shown(ShowKind.REREAD, before=samples.assessment(3.0)))
    assert "Nothing moved." in words(shown(ShowKind.REREAD))


def test_why_shows_the_line_and_the_intent_and_its_price():
    text = words(shown(ShowKind.WHY))
    assert samples.posting().lines[1].text in text
    assert f"They want to learn {INTENT_WORDS[samples.question(1).intent]}." in text
    assert "counts as a hint" in text


def test_every_line_about_the_work_can_be_named_to_be_fixed():
    text = words(shown(ShowKind.LINES))
    assert "D3  Cut empty running" in text
    assert "P1  Certificate of Professional Competence" in text
    assert "O2" not in text


def test_an_answer_that_the_end_cut_short_is_quoted_and_not_called_missing():
    session = samples.session()
    cut = replace(session.turns[0], outcome=TurnOutcome.CUT_SHORT, assessment=samples.unjudged())
    text = words(shown(ShowKind.DEBRIEF, session=replace(session, turns=(cut, *session.turns[1:]))))
    assert "The round ended in the middle of this answer." in text
    assert "It was the Friday before Christmas and we had 34 routes." in text


def test_the_head_line_of_a_plan_counts_in_words_and_not_in_the_states_of_the_code():
    entries = tuple(
        MapEntry(f"R{n}", state, ()) for n, state in enumerate((MapState.PARTIAL, MapState.GAP, MapState.GAP))
    )
    said = map_summary(entries)
    assert said == "Of three lines of the posting, your profile has one shown in part and two not found."
