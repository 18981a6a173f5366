"""What is not asked, how a way of asking suits its line, and how an outside reader finds what is wrong."""

import dataclasses
import re

import pytest

from adapters.embedding.similarity import LexicalSimilarity
from bot.evaluation.wording import wrong_with
from bot.interview.question import Mode, RoundKind
from bot.interviewer.plan import make_plan
from bot.interviewer.planning.asks import asks
from bot.interviewer.planning.facets import facets_of
from bot.interviewer.planning.realise import snippet
from bot.interviewer.planning.shape import core_of
from bot.interviewer.planning.sound import LEAST, soundness
from bot.ports import AskedBefore, PlanBrief
from bot.posting.model import Line, LineKind, Posting
from bot.profile.model import Fact, FactKind, Profile


def posting_of(rows, *, title="Harbour Pilot", language="en") -> Posting:
    text, lines = "", []
    for number, (kind, row) in enumerate(rows, 1):
        lines.append(Line(f"L{number}", kind, row, len(text), len(text) + len(row), 1.0))
        text += row + "\n"
    return Posting(title, "Tide & Co", "Hull", None, language, "test", text, tuple(lines), ())


def sound(text, kind=LineKind.RESPONSIBILITY, about=()):
    posting = posting_of([(kind, text), *((LineKind.ABOUT, row) for row in about)])
    core = core_of(posting.lines[0], posting)
    return soundness(core, posting) if core is not None else 0.0


def plan(rows, *, count=5, language="en", **changes):
    brief = PlanBrief(
        posting_of(rows, language=language), None, RoundKind.HIRING_MANAGER, Mode.REALISTIC, count, None, (), (), "s"
    )
    return make_plan(dataclasses.replace(brief, **changes), similarity=LexicalSimilarity())


@pytest.mark.parametrize(
    "line",
    [
        "Moor vessels in a teamA friendly attitude",
        "Report on -LRB-KPIS-RRB- for berths",
        "Keep the berth plan in such a state that anybody can read it",
        "Partner closely with the Harbour Operations Lead",
        "Learn about learning methods for pilots",
        "Docking fast matters",
        "Explain what's happening on the quay",
        "Be bright and numerate",
        "Hull harbour board serves as a national centre for pilotage resources",
    ],
)
def test_what_is_glued_cut_or_internal_is_not_asked_about(line):
    assert sound(line) < LEAST


@pytest.mark.parametrize(
    ("line", "spoken"),
    [
        ("Play a key role in supporting the dredging crews", "support the dredging crews"),
        ("Have the opportunity to chart new channels", "chart new channels"),
        ("You will be responsible for mooring tankers and barges", "moor tankers and barges"),
        ("The Harbour Pilot also inspects tow lines before each departure", "inspect tow lines before each departure"),
        ("Prepare Tidal Reports for pilots", "prepare tidal reports for pilots"),
    ],
)  # fmt: skip
def test_what_stands_before_the_work_is_left_out(line, spoken):
    posting = posting_of([(LineKind.RESPONSIBILITY, line)])
    core = core_of(posting.lines[0], posting)
    assert core is not None
    assert core.do.lower() == spoken


def test_a_name_the_employer_uses_for_itself_makes_a_line_less_askable():
    line = "Build charts with Seamark for coastal captains"
    assert sound(line, about=["Seamark is the product we sell to ports"]) < sound(line)


def test_working_with_others_is_not_asked_what_is_checked_before_it_is_finished():
    posting = posting_of([(LineKind.RESPONSIBILITY, "Collaborate with tug crews and berth planners")])
    core = core_of(posting.lines[0], posting)
    assert core is not None
    facets = facets_of(core)
    suited = {ask.words for ask in asks()["RELIABILITY"] if ask.suits(facets)}
    assert not any("finished" in words or "damage" in words or "mistake of your own" in words for words in suited)


def test_people_who_are_served_are_asked_about_only_where_the_line_has_them():
    for row, has_people in (("Advise passengers on crossings", True), ("Calibrate depth sounders", False)):
        posting = posting_of([(LineKind.RESPONSIBILITY, row)])
        core = core_of(posting.lines[0], posting)
        assert core is not None
        assert ("people" in facets_of(core)) is has_people


def test_a_thin_posting_gets_fewer_questions_and_says_so():
    made = plan([(LineKind.RESPONSIBILITY, "Calibrate depth sounders and sonar arrays")])
    texts = [question.text for question in made.questions]
    assert 1 <= len(texts) < 5
    assert len(set(texts)) == len(texts)
    assert any("could make" in warning for warning in made.warnings)


def test_a_posting_in_another_language_gets_every_question_it_has_lines_for():
    rows = [
        (LineKind.RESPONSIBILITY, "Führung der Lotsenboote im Hafenbecken"),
        (LineKind.RESPONSIBILITY, "Wartung der Echolote und Seezeichen"),
        (LineKind.RESPONSIBILITY, "Schulung neuer Kolleginnen am Radar"),
    ]
    made = plan(rows, count=5, language="de")
    assert len(made.questions) == 5
    assert all(question.text.count("?") == 1 for question in made.questions)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("Trained four deckhands in mooring", "Trained four deckhands in mooring"),
        (
            "Check drivers' hours and the working time rules before a plan leaves the office on any day of the week",
            "Check drivers' hours and the working time rules",
        ),
        ("Performed nightly backups of the chart server and", ""),
    ],
)
def test_a_fact_is_quoted_as_a_whole_phrase_or_not_at_all(fact, said):
    assert snippet(Fact("E1", fact, 0, len(fact), FactKind.ACHIEVEMENT, "Port")) == said


def test_later_rounds_take_other_lines_and_repeat_nothing():
    rows = [(LineKind.RESPONSIBILITY, row) for row in (
        "Moor tankers at the oil jetty", "Inspect tow lines and shackles", "Train deckhands in radar plotting",
        "Write passage plans for dredgers", "Negotiate berth times with shipping agents", "Repair navigation lights",
    )]  # fmt: skip
    history, seen = [], []
    for _ in range(3):
        made = plan(rows, count=2, history=tuple(history))
        history += [AskedBefore(one.text, one.lines, one.intent.value) for one in made.questions]
        seen += [one.lines[0] for one in made.questions]
    assert len(set(seen)) == 6
    assert len({one.text for one in history}) == len(history)


def test_kinds_of_round_ask_different_things_of_the_same_profile():
    rows = [(LineKind.RESPONSIBILITY, "Inspect tow lines and shackles on tugs")]
    text = "Inspected tow lines and shackles on harbour tugs"
    profile = Profile("cv", text, (Fact("E1", text, 0, len(text), FactKind.ACHIEVEMENT, "Port"),))
    asked = {
        kind: plan(rows, count=1, profile=profile, round_kind=kind).questions[0].text
        for kind in (RoundKind.RECRUITER, RoundKind.TECHNICAL, RoundKind.BEHAVIOURAL)
    }
    assert len(set(asked.values())) == 3
    assert all(text in one for one in asked.values())


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("When did you last moor a oil tanker at night?", "article"),
        ("When did you last moor an tankers at night?", "article"),
        ("How do you check every ropes before leaving port?", "number"),
        ("What do you do when you moor the and leave?", "impossible pair"),
        ("How would you moor moor a ship alone?", "doubled"),
        ("Where have you had to provide, and how did it go?", "verb without object"),
        ("What do you check when you write Passage Plans Weekly?", "stray capitals"),
        ("When did you last work in a teamA friendly port?", "markup or glue"),
        ("What went wrong while you were learning about learning?", "doubled"),
        ("What do you check when you moor ships we will own?", "two finite verbs"),
        ("You write: “Checked the rules before the”. What did that teach you about tides?", "quotation cut short"),
    ],
)
def test_an_outside_reader_finds_what_is_wrong(text, fault):
    assert fault in wrong_with(text)


def test_an_outside_reader_is_content_with_plain_questions():
    for text in (
        "When did you last moor an oil tanker, and how did it go?",
        "How do you go about checking an X-ray unit?",
        "You write: “Trained four deckhands”. What in that comes closest to teaching radar plotting?",
        "What was the hardest decision in that, and how would it help you write a passage plan?",
    ):
        assert wrong_with(text) == []


def test_the_outside_reader_shares_no_rule_with_the_planner():
    from pathlib import Path

    import bot.evaluation.badly_cut as cuts
    import bot.evaluation.wording as reader

    for part in (reader, cuts):
        assert not re.search(r"^(?:from|import) bot", Path(part.__file__).read_text(encoding="utf-8"), re.MULTILINE)


def named_posting(duty, *about, company="Coastal Waters Agency") -> Posting:
    made = posting_of([(LineKind.RESPONSIBILITY, duty), *((LineKind.ABOUT, row) for row in about)])
    return dataclasses.replace(made, company=company)


@pytest.mark.parametrize(
    ("duty", "spoken"),
    [
        ("Moor Coastal Waters Agency's dredgers at night", "moor dredgers at night"),
        ("Calibrate CWA depth sounders on tugs", "calibrate depth sounders on tugs"),
        ("Train P77's tug crews in radar", "train tug crews in radar"),
        ("Explain tide tables in the P77 Manner", None),
    ],
)
def test_the_work_is_asked_about_and_not_whose_it_is(duty, spoken):
    posting = named_posting(duty, "CWA keeps ports open.", "At P77, we like quiet water.", "P77 is a crew of pilots.")
    core = core_of(posting.lines[0], posting)
    asked = core.do if core is not None and soundness(core, posting) >= LEAST else None
    assert (asked or "").replace("the ", "") == (spoken or "")


def test_a_name_others_bear_is_not_taken_for_the_employers():
    posting = named_posting("Draw charts in Tidalis for dredgers", "We chart with Tidalis every day.")
    core = core_of(posting.lines[0], posting)
    assert core is not None
    assert "Tidalis" in core.do
    assert soundness(core, posting) >= LEAST


def test_a_product_of_the_employers_is_asked_about_last():
    posting = named_posting("Build charts with Seamark for coastal captains", "Seamark is our chart for ports.")
    core = core_of(posting.lines[0], posting)
    assert core is None or soundness(core, posting) < LEAST


def test_what_somebody_stands_for_is_not_asked_about_as_something_left_half_done():
    posting = posting_of([(LineKind.RESPONSIBILITY, "Serve as the contact for tug owners")])
    core = core_of(posting.lines[0], posting)
    assert core is not None
    suited = {ask.words for rows in asks().values() for ask in rows if ask.suits(facets_of(core))}
    assert not any("something urgent" in words or "went wrong in the first hour" in words for words in suited)
