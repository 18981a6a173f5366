"""Which probe comes first, and whether the words it quotes are whole."""

from dataclasses import replace

import pytest

from bot.interview.question import ProbeReason, QuestionKind
from bot.interviewer.judging.phrases import line_phrase, quotable, work_named
from tests.unit.judging.judging import question, reaction

DATED = "Last May a guest was shouting at the front desk about a double booked room, with two tired children."


def reason(answer: str, **more: object) -> ProbeReason | None:
    probe = reaction(answer, **more).probe  # pyright: ignore[reportArgumentType]
    return probe.reason if probe else None


def test_what_is_only_general_is_asked_for_one_event_even_where_it_is_about_nothing():
    hollow = "I leverage synergies and foster excellence in a fast-paced environment of growth and ownership."
    assert reason(hollow) is ProbeReason.SPECIFICS
    assert reason("I'd just keep trying until it works out, that's all anybody could do.") is ProbeReason.SPECIFICS


def test_a_concrete_story_about_something_else_is_asked_for_its_link():
    garden = "In spring I dug out the leek bed, put in new soil and netted it. In September I got second at the show."
    assert reason(garden) is ProbeReason.RELEVANCE


def test_the_link_is_asked_of_what_was_done_and_not_of_its_scene():
    probe = reaction("In spring the rust had got in. I dug out the leek bed and netted it. It held until June.").probe
    assert probe is not None
    assert "“I dug out the leek bed" in probe.text


@pytest.mark.parametrize(
    "end",
    [
        "I moved her to the suite because she had waited longest. She wrote to thank us.",
        "I moved her to the suite rather than wait for my manager. She booked again for two weeks.",
        "I moved her to the suite and carried her bags. She booked again. Next time I'd ring the other hotel first.",
    ],
)
def test_no_why_is_asked_where_a_reason_a_choice_or_a_lesson_was_told(end: str):
    assert reason(f"{DATED} {end}") not in {ProbeReason.DECISION, ProbeReason.TRADE_OFF}


def test_why_is_asked_where_only_the_reason_is_left_out():
    told = f"{DATED} I rang the hotel next door, paid the taxi and carried her bags. She booked again for two weeks."
    assert reason(told) is ProbeReason.DECISION


def test_a_plan_that_says_when_it_is_done_is_not_asked_how_it_would_be_known():
    ask = "A guest says her room key opens another room. What do you do?"
    plan = (
        "Ask her which room, take both keys, stay with her. Ring the duty manager, block the lock system at desk two, "
        "then walk up with her, because nobody may meet a stranger. It is over when both locks read her new key."
    )
    assert reason(plan, ask=ask, kind=QuestionKind.SITUATIONAL) is not ProbeReason.RESULT


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("I told the customer it's on the list for the next release", "I told the customer it's on the list"),
        ("I took the figures from the week before", "I took the figures from the week before"),
        ("I wanted to give her the second dose of heparin early", ""),
        ("when I started we still had the plan on a board", ""),
        ("I keep a sheet of paper beside the screen with everyone's hours", "I keep a sheet of paper"),
    ],
)
def test_a_quote_is_a_whole_phrase_or_none(said: str, quote: str):
    assert quotable(said) == quote


def test_what_was_not_done_is_not_quoted_as_done():
    probe = reaction(
        "Honestly the nearest thing is that I covered the front desk alone on a Saturday last May. I never took a "
        "complaint further than the manager. A guest was loud and I moved her and she left content and booked again."
    ).probe
    assert probe is None or "never" not in probe.text
    assert probe is None or "nearest thing" not in probe.text


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("Cut the empty runs, which stand at 23 per cent of our kilometres", "Cut the empty runs"),
        ("Take charge of the desk two or three nights a month, and move staff", "Take charge of the desk"),
        ("Keep the key log and the petty cash", "Keep the key log and the petty cash"),
        ("Look after the boiler controls (gas, so alarms matter) with the fitter", "Look after the boiler controls"),
    ],
)
def test_the_head_of_a_line_is_a_whole_phrase(line: str, head: str):
    assert line_phrase(line) == head


def test_where_it_was_last_done_is_asked_of_something_that_is_done():
    probe = reaction(
        "The rules are the rules. You have to be careful, and I check the key log twice a shift.",
        ask="What makes it hard to keep the key log?",
        line="Keep the key log and the petty cash",
        kind=QuestionKind.KNOWLEDGE,
    ).probe
    assert probe is not None
    assert "the rules" not in probe.text


def test_a_short_end_is_a_whole_phrase_with_its_full_stop():
    assert quotable("she took it.") == "she took it"


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("You will triage broken room keys at night", "triage broken room keys at night"),
        ("Promote and enable professional and technical growth of porters and maids", "Promote and enable"),
    ],
)
def test_a_quoted_line_begins_with_the_work_and_ends_on_no_half_thing(line: str, head: str):
    said = line_phrase(line)
    assert said.startswith(head)
    assert not said.endswith(("professional", "technical"))


def test_a_probe_names_the_work_as_it_is_said():
    asked = replace(question(), about="handling guest complaints")
    assert work_named(asked) == "handling guest complaints"
    assert work_named(replace(asked, about="", quotes=("Keep the key log and the petty cash",))) == (
        "“Keep the key log and the petty cash”"
    )
