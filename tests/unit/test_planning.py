"""What is asked about a line, in which words; and that it can be said whatever the line."""

import dataclasses
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.embedding.similarity import LexicalSimilarity
from bot.interview.question import Intent, MapState, Mode, QuestionKind, RoundKind
from bot.interviewer.evidence_map import evidence_map
from bot.interviewer.plan import make_plan
from bot.interviewer.planning import forms
from bot.interviewer.planning.askable import Use, use_of
from bot.interviewer.planning.asks import asks
from bot.interviewer.planning.candidates import candidates_of
from bot.interviewer.planning.core import Shape
from bot.interviewer.planning.lint import MOST_WORDS_IN_PROBE, asking_sentence, faults
from bot.interviewer.planning.pieces import is_work, read_core
from bot.interviewer.planning.select import Asked, likeness, select
from bot.interviewer.planning.shape import core_of
from bot.interviewer.planning.ways import Way
from bot.ports import AskedBefore, PlanBrief
from bot.posting.model import Line, LineKind, Posting, Seniority
from bot.profile.model import Fact, FactKind, Profile

BAKERY = [
    (LineKind.RESPONSIBILITY, "Manage the night bake of sourdough and rye for eleven shops"),
    (LineKind.RESPONSIBILITY, "Train new bakers in shaping, scoring and oven work"),
    (LineKind.RESPONSIBILITY, "Order flour, seeds and dairy from regional mills and keep waste below two per cent"),
    (LineKind.RESPONSIBILITY, "Handle complaints from shop managers about late deliveries"),
    (LineKind.RESPONSIBILITY, "Keep the allergen records complete for every batch"),
    (LineKind.RESPONSIBILITY, "Improve the proving schedule so that fewer loaves are thrown away"),
    (LineKind.REQUIRED, "3+ years of experience with deck ovens"),
    (LineKind.REQUIRED, "Strong attention to detail"),
    (LineKind.REQUIRED, "Full driving licence"),
    (LineKind.PREFERRED, "Knowledge of HACCP"),
]


def posting_of(rows, *, title="Head Baker", language="en") -> Posting:
    text, lines = "", []
    for number, (kind, row) in enumerate(rows, 1):
        lines.append(Line(f"L{number}", kind, row, len(text), len(text) + len(row), 1.0))
        text += row + "\n"
    return Posting(title, "Crumb & Co", "Leeds", None, language, "test", text, tuple(lines), ())


def core(text, kind=LineKind.RESPONSIBILITY):
    posting = posting_of([(kind, text)])
    return core_of(posting.lines[0], posting)


def brief(posting, **changes) -> PlanBrief:
    made = PlanBrief(posting, None, RoundKind.HIRING_MANAGER, Mode.REALISTIC, 5, None, (), (), "seed")
    return dataclasses.replace(made, **changes)


def candidates(rows):
    posting = posting_of(rows)
    return candidates_of(posting.lines, brief(posting), asked=Asked({}), similarity=LexicalSimilarity())


def plan(posting, **changes):
    return make_plan(brief(posting, **changes), similarity=LexicalSimilarity())


def profile_of(*rows) -> Profile:
    text, facts = "", []
    for number, row in enumerate(rows, 1):
        facts.append(Fact(f"E{number}", row, len(text), len(text) + len(row), FactKind.ACHIEVEMENT, "Millers"))
        text += row + "\n"
    return Profile("cv.txt", text, tuple(facts))


@pytest.mark.parametrize(
    ("line", "spoken"),
    [
        ("Manages the weekly payroll for 300 drivers.", "manage the weekly payroll for 300 drivers"),
        ("Planning and running beach rescues", "plan and run beach rescues"),
        ("You will be responsible for leading the night shift", "lead the night shift"),
        ("Rigging: Inspects ropes, slings and shackles", "inspect ropes, slings and shackles"),
        ("Ability to calibrate pressure sensors", "calibrate pressure sensors"),
        ("5+ years of experience in pruning vines", "prune vines"),
        ("Soothe upset patients, explaining each step as it comes", "soothe upset patients"),
        ("Review our contracts with hauliers", "review contracts with hauliers"),
        ("Independent execution of monthly stocktakes", "execute monthly stocktakes"),
        ("Write the tender documents that we send to councils", "write the tender documents"),
    ],
)
def test_a_duty_is_spoken_in_its_base_form_and_cut_where_it_still_stands(line, spoken):
    found = core(line)
    assert found is not None
    assert found.shape is Shape.VERB
    assert found.do == spoken


@pytest.mark.parametrize(
    ("line", "doing"),
    [
        ("Load the van and set out the stall", "loading the van and setting out the stall"),
        ("Walk the site and report defects to the landlord", "walking the site"),
        ("Develop policies and process maps for the bakery", "developing policies"),
    ],
)
def test_a_verb_after_and_goes_into_the_form_of_the_first_or_is_left_out(line, doing):
    found = core(line)
    assert found is not None
    assert found.doing == doing


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("Strong understanding of soil chemistry", "soil chemistry"),
        ("Kubernetes and container runtime experience", "Kubernetes and container runtime"),
        ("Experience with Jira, Zendesk, or other ticketing systems", "Jira, Zendesk, or other ticketing systems"),
    ],
)
def test_what_somebody_knows_is_spoken_as_a_topic(line, topic):
    found = core(line, LineKind.REQUIRED)
    assert found is not None
    assert (found.shape, found.topic) == (Shape.TOPIC, topic)


@pytest.mark.parametrize("line", ["Strong attention to detail", "Excellent communication skills", "A self-starter"])
def test_a_soft_skill_is_a_trait_to_be_asked_through_the_work(line):
    found = core(line, LineKind.REQUIRED)
    assert found is not None
    assert found.shape is Shape.TRAIT


@pytest.mark.parametrize(
    "line",
    ["Full driving licence", "Bachelor's degree in Hydrology", "Fluent in German", "Able to lift 25 kg", "5+ years",
     "A reach truck licence", "Two years of kitchen experience", "Hold a full driving licence",
     "Able to kneel and squat",
     "A Class B CDL with tanker endorsement is needed", "Fluency in a local language required"],
)  # fmt: skip
def test_papers_years_and_lifting_are_checked_not_asked(line):
    posting = posting_of([(LineKind.REQUIRED, line)])
    assert use_of(posting.lines[0], posting) is Use.CHECK


def test_work_that_mentions_a_paper_is_still_asked():
    posting = posting_of([(LineKind.RESPONSIBILITY, "Oversee the certification of ballots")])
    assert use_of(posting.lines[0], posting) is Use.ASK


@pytest.mark.parametrize(
    "line", ["Other duties as assigned", "We love dogs and long lunches", "Apply at https://example.org"]
)
def test_what_is_neither_work_nor_requirement_is_left_out(line):
    posting = posting_of([(LineKind.RESPONSIBILITY, line)])
    assert use_of(posting.lines[0], posting) is Use.DROP


PROSE = [
    (LineKind.RESPONSIBILITY, "As our harbour pilot, you will guide tankers through the narrow eastern channel."),
    (LineKind.RESPONSIBILITY, "The aim of this role is to inspect mooring lines before every storm season."),
    (LineKind.RESPONSIBILITY, "Various repairs of the tidal gauges along the northern quay"),
    (LineKind.REQUIRED, "Knowledge of radar plotting and tide tables"),
    (LineKind.REQUIRED, "Calm and organised, with a feel for heavy weather seamanship"),
    (LineKind.REQUIRED, "Attention to detail"),
]


def test_a_posting_in_prose_fills_the_round_it_was_asked_for():
    made = plan(posting_of(PROSE, title="Harbour Pilot"))
    texts = [question.text for question in made.questions]
    assert len(set(texts)) == 5
    assert any("tankers through the narrow eastern channel" in text for text in texts)
    assert any("mooring lines" in text for text in texts)


def test_a_part_that_many_postings_say_is_asked_before_its_line_is_left_out():
    lines = [(LineKind.RESPONSIBILITY, "Where the quay is concerned, you're responsible for the entire repair budget.")]
    made = plan(posting_of(lines, title="Harbour Pilot"))
    assert made.questions
    assert all("repair budget" in question.text for question in made.questions)


@pytest.mark.parametrize(
    ("piece", "does"),
    [
        ("storage and maintenance of tidal gauge records", True),
        ("carefully draw up charts of the eastern channel", True),
        ("a barge phone, a chart table and quay access", False),
        ("looking for two talented pilots with an eye for weather", False),
        ("keep the tide logs and", False),
    ],
)
def test_a_piece_is_something_to_do_or_a_scrap(piece, does):
    assert is_work(piece) is does


def test_the_better_way_to_put_a_line_comes_first():
    found = candidates(PROSE)
    ways = {one.line.id: one.way for one in found}
    assert ways["L1"] is Way.SAID
    assert ways["L2"] is Way.PART
    assert ways["L4"] is Way.SAID
    assert ways["L6"] is Way.BESIDE
    chosen = select(
        found,
        likeness(found, similarity=LexicalSimilarity()),
        count=5,
        round_kind=RoundKind.HIRING_MANAGER,
        asked=Asked({}),
        carried_least=0,
    )
    order = [found[place].way for place in chosen]
    assert order == sorted(order)


@pytest.mark.parametrize(
    "line",
    [
        "NIGHT FERRY ENGINEER",
        "Educational and harbour background",
        "Every single minute of delay on the ferry line",
        "Expresses harbour safety facts to visiting crews",
        "work in Grimsby, Immingham or Goole",
        "Eligible ferry crews of the northern quay",
    ],
)
def test_what_is_neither_done_nor_known_is_not_read_out(line):
    assert read_core(posting_of([(LineKind.REQUIRED, line)]).lines[0]) is None


def test_a_line_is_read_out_from_the_work_on_and_to_the_letter():
    line = posting_of([(LineKind.REQUIRED, "Tides: Experience in plotting drift, leeway and tidal streams")]).lines[0]
    found = read_core(line)
    assert found is not None
    assert found.quote == "plotting drift, leeway and tidal streams"


def test_every_way_to_ask_is_one_question_with_one_slot_or_a_pair():
    for rows in asks().values():
        for row in rows:
            assert row.words.count("?") == 1
            assert row.words.endswith("?")
            assert row.slots in ({"do"}, {"doing"}, {"topic"}, {"quote"}, {"do", "topic"})


def test_verb_forms_come_from_rules():
    assert [forms.gerund(verb) for verb in ("manage", "plan", "tie", "oversee")] == [
        "managing",
        "planning",
        "tying",
        "overseeing",
    ]
    assert forms.base_of_third("carries") == "carry"


@pytest.mark.parametrize("kind", list(RoundKind))
def test_a_round_asks_five_different_things_that_can_be_said_aloud(kind):
    made = plan(posting_of(BAKERY), round_kind=kind)
    assert len(made.questions) == 5
    texts = [question.text for question in made.questions]
    assert len({" ".join(text.split()[:2]) for text in texts}) >= 4
    for question in made.questions:
        assert not faults(question.text)
        assert len(question.why) > 10
        assert 3 <= len(question.listen_for) <= 4
        assert len(question.red_flags) <= 2
        assert 2 <= len(question.probes) <= 3
        assert not [fault for probe in question.probes for fault in faults(probe.text, most=MOST_WORDS_IN_PROBE)]
    assert [question.level for question in made.questions] == sorted(question.level for question in made.questions)
    assert "Full driving licence" in made.checklist


def test_the_asking_sentence_itself_carries_the_line_and_no_name():
    posting = posting_of(BAKERY)
    for question in plan(posting).questions:
        ask = asking_sentence(question.text).lower()
        said = set(re.findall(r"\w{4,}", ask))
        assert said & set(re.findall(r"\w{4,}", " ".join(question.quotes).lower()))
        assert "crumb" not in ask
        assert "leeds" not in ask
        assert "head baker" not in ask


def test_without_a_profile_the_map_is_empty_and_nothing_is_a_gap():
    made = plan(posting_of(BAKERY))
    assert made.map == ()
    assert all(question.intent is not Intent.GAP and not question.facts for question in made.questions)


def test_with_a_profile_half_the_questions_quote_it_and_gaps_are_not_presupposed():
    profile = profile_of("Trained four new bakers in shaping and oven work", "Ordered flour from three mills",
                         "Kept allergen records for every batch")  # fmt: skip
    posting = posting_of(BAKERY)
    made = plan(posting, profile=profile)
    touching = [question for question in made.questions if "“" in question.text]
    assert len(touching) * 2 >= len(made.questions)
    for question in touching:
        for quote in re.findall(r"“([^”]+)”", question.text):
            assert quote in profile.text
    states = {entry.line: entry.state for entry in made.map}
    for question in made.questions:
        if states[question.lines[0]] is MapState.GAP and question not in touching:
            assert question.kind is QuestionKind.SITUATIONAL


def test_a_fact_in_the_line_s_own_words_is_a_match():
    posting = posting_of(BAKERY)
    entries = evidence_map(
        posting,
        profile_of("Handle complaints from shop managers about late deliveries"),
        similarity=LexicalSimilarity(),
    )
    assert next(entry for entry in entries if entry.line == "L4").state is MapState.MATCH


def test_the_same_brief_gives_the_same_plan_and_another_seed_other_words():
    posting = posting_of(BAKERY)
    assert plan(posting) == plan(posting)
    assert [q.text for q in plan(posting).questions] != [q.text for q in plan(posting, seed="other").questions]


def test_the_next_round_begins_with_lines_not_asked_and_never_says_the_same_again():
    posting = posting_of(BAKERY)
    first = plan(posting, count=3)
    history = tuple(AskedBefore(q.text, q.lines, q.intent.value) for q in first.questions)
    second = plan(posting, count=3, history=history)
    assert not {q.text for q in first.questions} & {q.text for q in second.questions}
    assert not {q.lines[0] for q in first.questions} & {q.lines[0] for q in second.questions}


def test_a_senior_role_is_asked_harder_questions_than_a_junior_one():
    posting = posting_of(BAKERY)
    junior = [q.level for q in plan(posting, seniority=Seniority.JUNIOR).questions]
    senior = [q.level for q in plan(posting, seniority=Seniority.SENIOR).questions]
    assert sum(junior) < sum(senior)


def test_a_recruiter_asks_once_why_this_work_and_a_panel_has_several_voices():
    posting = posting_of(BAKERY)
    assert [q.intent for q in plan(posting, round_kind=RoundKind.RECRUITER).questions].count(Intent.MOTIVE) == 1
    assert len({q.speaker for q in plan(posting, round_kind=RoundKind.PANEL).questions}) >= 2


def test_a_posting_in_another_language_is_quoted_inside_english_questions():
    rows = [
        (LineKind.RESPONSIBILITY, "Pflege und Wartung der Gewächshäuser"),
        (LineKind.RESPONSIBILITY, "Anleitung der Saisonkräfte im Feld"),
    ]
    made = plan(posting_of(rows, language="de"), count=2)
    assert len(made.questions) == 2
    assert all("»" in question.text and not faults(question.text) for question in made.questions)
    assert "German" in made.warnings[0]


def test_a_posting_of_papers_alone_gives_a_checklist_and_no_question():
    made = plan(posting_of([(LineKind.REQUIRED, "Full driving licence")]))
    assert made.questions == ()
    assert made.warnings


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1, max_size=300), st.sampled_from(list(LineKind)[:3]), st.sampled_from(list(RoundKind)))
def test_whatever_a_line_says_a_question_is_one_question_of_at_most_45_words(text, kind, round_kind):
    made = plan(posting_of([(kind, text), *BAKERY[:2]]), round_kind=round_kind, count=3)
    for question in made.questions:
        assert question.text.count("?") == 1
        assert len(question.text.split()) <= 45
        assert not faults(question.text)


WORDS = st.sampled_from(
    "manage our the and of with, to which we Kubernetes accounts; (daily) audits experience in 5+ years running".split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=30))
def test_no_shuffle_of_posting_words_breaks_a_question(parts):
    text = " ".join(parts)
    made = plan(posting_of([(LineKind.RESPONSIBILITY, text), *BAKERY[:1]]), count=2)
    for question in made.questions:
        assert not faults(question.text)
        assert (
            not re.search(r"\b(?:which|we)\b.* (?:audits|accounts)\b", asking_sentence(question.text))
            or "“" in question.text
        )


def _frames() -> list[tuple[Intent, re.Pattern[str]]]:
    """Every way to ask for an intent, as a pattern of its finished questions."""
    return [
        (Intent(section), re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(row.words))))
        for section, rows in asks().items()
        if section in set(Intent)
        for row in rows
    ]


@pytest.mark.parametrize("kind", list(RoundKind))
def test_what_is_listened_for_is_what_the_words_ask_for(kind):
    questions = plan(posting_of(BAKERY), round_kind=kind, count=9).questions
    frames = _frames()
    asked = [(one.intent, {intent for intent, frame in frames if frame.fullmatch(one.text)}) for one in questions]
    assert any(found for _, found in asked)
    assert all(intent in found for intent, found in asked if found)
