"""What is cut out of a line reads like something a person says, and what does not is found from outside."""

import pytest

from adapters.embedding.similarity import LexicalSimilarity
from bot.evaluation.badly_cut import badly_cut
from bot.evaluation.wording import wrong_with
from bot.interview.question import Mode, RoundKind
from bot.interviewer.evidence_map import evidence_map
from bot.interviewer.grounding import question_violations
from bot.interviewer.plan import make_plan
from bot.interviewer.planning.askable import Use, use_of
from bot.interviewer.planning.asks import asks
from bot.interviewer.planning.core import Shape
from bot.interviewer.planning.facets import facets_of
from bot.interviewer.planning.names import calmed
from bot.interviewer.planning.pieces import piece_core, read_trait
from bot.interviewer.planning.shape import core_of, further_core_of, parts_within, statements
from bot.interviewer.planning.sound import LEAST, soundness
from bot.interviewer.planning.ways import put_otherwise
from bot.ports import PlanBrief
from bot.posting.model import Line, LineKind, Posting
from bot.profile.model import Fact, FactKind, Profile


def posting_of(text, kind=LineKind.RESPONSIBILITY) -> Posting:
    line = Line("L1", kind, text, 0, len(text), 1.0)
    return Posting("Harbour Pilot", "Tide & Co", "Hull", None, "en", "test", text, (line,), ())


def core(text, kind=LineKind.RESPONSIBILITY):
    posting = posting_of(text, kind)
    return core_of(posting.lines[0], posting)


def sound(text, kind=LineKind.RESPONSIBILITY):
    posting = posting_of(text, kind)
    found = core_of(posting.lines[0], posting)
    return soundness(found, posting) if found is not None else 0.0


@pytest.mark.parametrize(
    ("line", "spoken"),
    [
        ("Mentor deckhands, champion quality, and gain support for new moorings", "mentor deckhands"),
        ("Attract first-rate pilots and to keep them", "attract first-rate pilots"),
        ("Triage, investigate, and make quick berthing calls", "make quick berthing calls"),
        ("Plan and run several dredging projects often abroad", "plan and run several dredging projects"),
        ("Draw charts on mobile platform for pilots", "draw charts on the mobile platform for pilots"),
        ("Gather soundings for surveys, and supporting ongoing dredging", "gather soundings for surveys"),
        ("Run structured mooring drills such as night tows", "run structured mooring drills"),
        ("Use charting tools in the wheelhouse, and genuine curiosity", "use charting tools in the wheelhouse"),
        ("Learn a second charting method and also open to new tools", "learn a second charting method"),
        (
            "Run pilotage schemes in the narrow outer harbour of the estuary by working with local tug owners",
            "run pilotage schemes in the narrow outer harbour of the estuary",
        ),
        ("Tides: Describe your experience in planning and running tidal surveys", "plan and run tidal surveys"),
        ("Additionally, describe your experience monitoring radio channels", "monitor radio channels"),
        ("Creation of berth charts and public relations support.", "create berth charts"),
        (
            "The Pilot is responsible for contributing to the development and evolution of berth chart systems",
            "develop berth chart systems",
        ),
        (
            "Create drills, dock lists, phone trees, crew rotas, and other harbour related handouts",
            "create drills",
        ),
    ],
)
def test_a_core_ends_where_the_thing_said_ends(line, spoken):
    found = core(line)
    assert found is not None
    assert found.do == spoken


@pytest.mark.parametrize(
    "line",
    [
        "Manage through the harbour master the berth diary",
        "Direct their cost-effective accomplishment",
        "Support of both during the survey of wrecks",
        "Build the charts that tell you whether a berth is free",
        "Handle a variety of professional responsibilities",
        "Ask the right questions",
        "Maintain a working knowledge of tides",
        "Care about pilots and crews",
    ],
)
def test_what_has_a_hole_or_says_nothing_is_not_asked_about(line):
    assert sound(line) < LEAST


@pytest.mark.parametrize(
    "line",
    [
        "Senior Nautical Depth: extensive experience",
        "Track record of top performance against quota",
        "Experience in tanker facing roles",
        "Experience with minimal supervision",
        "Judgment to balance speed with safe moorings",
    ],
)
def test_a_quality_is_not_taken_for_something_known(line):
    found = core(line, LineKind.REQUIRED)
    assert found is None or found.shape is not Shape.TOPIC or sound(line, LineKind.REQUIRED) < LEAST


def test_capitals_that_stand_together_go_together():
    assert calmed("on Control Systems and Progress Reports") == "on control systems and progress reports"
    assert calmed("reports on Zephyr Systems") == "reports on Zephyr Systems"
    assert calmed("frameworks like the Essential Zorro") == "frameworks like the Essential Zorro"


def test_a_tool_and_a_field_are_not_asked_the_same():
    tool, field = core("Experience with ECDIS", LineKind.REQUIRED), core("Knowledge of maritime law", LineKind.REQUIRED)
    assert tool is not None
    assert field is not None
    assert "tool" in facets_of(tool)
    assert "field" in facets_of(field)
    suited = {ask.words for ask in asks()["IMPROVE"] if ask.suits(facets_of(field))}
    assert not any("by using" in words for words in suited)


def test_a_list_glued_into_one_line_is_taken_apart():
    line = "Own the berth plan - Compare tide tables - Present soundings to pilots - Chart new channels"
    assert statements(line)[1] == "Compare tide tables"
    commas = "Keep the log in time,Book tugs and pilots,Order charts early,Answer the radio"
    assert statements(commas)[1] == "Book tugs and pilots"


def test_one_check_in_a_glued_list_does_not_make_the_list_a_check():
    line = "Chart new channels - Compare tide tables - Present soundings to pilots - Must lift 50 pounds"
    posting = posting_of(line)
    assert use_of(posting.lines[0], posting) is Use.ASK


def test_prose_is_searched_for_the_work_in_it():
    assert parts_within("You excel at charting narrow channels at night.") == ["Charting narrow channels at night"]
    assert parts_within("If you are looking to write papers, this job is not for you.") == []


@pytest.mark.parametrize(
    ("question", "fault"),
    [
        ("What do you do to learn more about senior nautical Depth today?", "capital in the middle"),
        ("How do you go about managing through the master the berth diary in line?", "object left out"),
        ("What is your best example of attracting pilots and to ensure safe tows?", "two kinds of verb"),
        ("What would you still do about tide tables with half the budget?", "frame does not suit"),
        ("What would you do differently with maritime law at ten times the size?", "frame does not suit"),
        ("What did not go to plan the last time you had to direct their quiet mooring?", "owner unknown"),
        ("Where have you had to reach a target of 70%, and what did you do?", "broken tail"),
        ("When does your usual way of running dredging projects often abroad stop working?", "broken tail"),
    ],
)  # fmt: skip
def test_an_outside_reader_sees_where_a_piece_was_cut(question, fault):
    assert fault in badly_cut(question)


@pytest.mark.parametrize(
    "question",
    [
        "Who did you depend on most the last time you had to moor a tanker at night?",
        "What would break first if you had to run the berth booking system at ten times the size?",
        "How do you make sure nothing slips through when you check crew lists and their papers?",
    ],
)
def test_an_outside_reader_lets_a_whole_question_pass(question):
    assert [*wrong_with(question), *badly_cut(question)] == []


def test_lines_in_another_language_than_the_profile_are_not_called_missing():
    line = Line("L1", LineKind.RESPONSIBILITY, "Führung der Lotsenboote im Hafenbecken", 0, 38, 1.0)
    posting = Posting("Lotse", None, None, None, "de", "test", line.text, (line,), ())
    text = "I steered the pilot boats in the harbour for six years and trained the new crews on the radar every spring."
    profile = Profile("cv.txt", text, (Fact("E1", text, 0, len(text), FactKind.DUTY),))
    assert evidence_map(posting, profile, similarity=LexicalSimilarity()) == ()
    brief = PlanBrief(posting, profile, RoundKind.PEER, Mode.REALISTIC, 2, None, (), (), "s")
    made = make_plan(brief, similarity=LexicalSimilarity())
    assert any("not compared" in warning for warning in made.warnings)


def test_the_next_noun_of_a_list_is_no_verb():
    posting = posting_of("Keep berth schedules, project deliverables and milestones")
    first = core_of(posting.lines[0], posting)
    assert first is not None
    assert further_core_of(posting.lines[0], posting, after=first) is None


def test_knowing_something_better_is_asked_of_what_is_known():
    found = core("Develop and steadily enhance your understanding of tidal charts, applying them daily")
    assert found is not None
    assert (found.do, found.topic) == ("", "tidal charts")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Confident with early warning scores", LineKind.REQUIRED),
        ("Convert inbound: warm calls come in", LineKind.RESPONSIBILITY),
        ("Oustanding computer knowledge and experience", LineKind.REQUIRED),
    ],
)
def test_an_adjective_is_neither_a_way_of_doing_nor_a_thing(line, kind):
    found = core(line, kind)
    assert found is None or not found.do
    assert sound(line, kind) < LEAST or (found is not None and "warning scores" in found.topic)


@pytest.mark.parametrize(
    ("line", "piece"),
    [
        ("Clean berthing records -LRB- logs and charts -RRB- are required for all.", "Clean berthing records"),
        (
            "A Class B tow permit with barge and tanker endorsements is required.",
            "Class B tow permit with barge and tanker endorsements",
        ),
        (
            "This post encompasses mainly shore based pilot work as well as duty cover at the lock.",
            "shore based pilot work",
        ),
        ("Office of Harbour Affairs, Division of Coastal Pilots", None),
        ("Works with masters (that is, all who use the lock) to find what they need; knows about open berths.", None),
        (
            "Duties include, but are not limited to, berth planning, tide logs, chart design and testing.",
            "berth planning, tide logs, chart design and testing",
        ),
    ],
)
def test_a_piece_of_a_sentence_is_read_out_as_it_stands(line, piece):
    found = piece_core(posting_of(line).lines[0])
    assert (found.quote if found is not None else None) == piece


def test_a_posting_of_sentences_that_cannot_be_said_gets_a_short_round():
    rows = [
        "Clean berthing records (own and past employers) are required for all.",
        "Duties include, but are not limited to, berth planning, tide logs, chart design and testing.",
        "This post encompasses mainly shore based pilot work as well as duty cover at the lock.",
    ]
    text, lines = "", []
    for number, row in enumerate(rows, 1):
        lines.append(Line(f"R{number}", LineKind.REQUIRED, row, len(text), len(text) + len(row), 1.0))
        text += row + "\n"
    posting = Posting("Harbour Pilot", "Tide & Co", "Hull", None, "en", "test", text, tuple(lines), ())
    profile = Profile("cv.txt", "Ran a ferry", (Fact("E1", "Ran a ferry", 0, 11, FactKind.DUTY),))
    for given in (None, profile):
        brief = PlanBrief(posting, given, RoundKind.HIRING_MANAGER, Mode.REALISTIC, 5, None, (), (), "s")
        made = make_plan(brief, similarity=LexicalSimilarity())
        assert len(made.questions) == 3
        assert not any(question_violations(question, brief) for question in made.questions)


@pytest.mark.parametrize(
    ("line", "spoken"),
    [
        (
            "Assists in the identification, evaluation, and selection of mooring sites, including permits",
            "identify and evaluate mooring sites",
        ),
        ("Lead the design and maintenance of tidal gates", "lead tidal gates"),
        ("Help with preparation of tide tables for crews", "prepare tide tables for crews"),
        (
            "Perform depth surveys, wreck checks, chart correction, and mid-level tide analysis.",
            "perform depth surveys, chart correction, and mid-level tide analysis",
        ),
        (
            "Maintain good relations with tug owners both inside and outside harbour",
            "maintain good relations with tug owners",
        ),
        ("Compare tides in terms of scope, schedule and range", "compare tides in terms of scope, schedule and range"),
        ("Inspect basins with a stellar underwater crew", "inspect basins with an underwater crew"),
        ("Build truly quiet, world-class tugs for pilots", "build quiet tugs for pilots"),
        (
            "Replace mooring software to improve the harbour's safety, speed, and standing",
            "replace mooring software to improve the harbour's safety",
        ),
    ],
)  # fmt: skip
def test_what_is_heard_is_short_and_is_what_is_done(line, spoken):
    found = core(line)
    assert found is not None
    assert found.do == spoken


@pytest.mark.parametrize(
    "line",
    [
        "Maintain target crew hours 70%",
        "Read about the recent harbour works fund",
        "Read about our recent harbour works fund",
        "Translate the charts they want to hand to crews",
        "Fit into the harbour mode of working",
    ],
)
def test_what_says_nothing_without_what_was_cut_is_not_asked_about(line):
    assert sound(line) < LEAST


@pytest.mark.parametrize(
    "line",
    [
        "Easy going & upbeat - doesn't get bogged down",
        "Skill in oral briefing to present grave findings to harbour boards",
        "Experience in tide tables, crew change, or rolling out new gauges and lamps across the whole outer harbour",
    ],
)
def test_neither_a_temper_nor_half_a_purpose_is_something_known(line):
    found = core(line, LineKind.REQUIRED)
    assert found is None or not found.topic or sound(line, LineKind.REQUIRED) < LEAST or "rolling" not in found.topic


def test_things_in_a_row_are_no_verb():
    assert getattr(core("Calls, fairs, harbour days: whatever brings tugs in"), "do", "") == ""


@pytest.mark.parametrize(
    ("question", "fault"),
    [
        ("What makes it hard to perform surveys, wreck checks, chart repair, and tide analysis?", "too long a list"),
        ("When was it hard to assist in the selection and evaluation of mooring sites?", "nouns piled up"),
        ("What about easy-going and upbeat took you longest to understand?", "quality taken for a thing"),
        ("Who helped while you were working with a stellar crew?", "quality taken for a thing"),
    ],
)  # fmt: skip
def test_an_outside_reader_hears_what_is_too_much_or_nothing(question, fault):
    assert fault in badly_cut(question)


@pytest.mark.parametrize(
    "line",
    [
        "Be familiar with Danish sea charts and tide tables",
        "Calm, Tidy, Cheerful, Problem Solving, Taking Ownership and Teamwork",
        "Knowledge of Microsoft Word and Excel (preferred, not required)",
    ],
)
def test_a_stance_a_row_of_moods_and_everybodys_programs_are_not_read_out(line):
    found = put_otherwise(posting_of(line).lines[0], posting_of(line), read=())
    trait = core(line, LineKind.REQUIRED)
    assert found is None or found.core.shape is not Shape.QUOTE
    assert trait is None or trait.trait is None or read_trait(trait) is None


def test_two_statements_glued_at_a_capital_are_not_said_as_one():
    assert sound("Provide harbour care excellent signal skills A genuine interest", LineKind.RESPONSIBILITY) < LEAST
