"""What an interviewer is told, and what it is not."""

from dataclasses import fields, replace

from bot.interview.effects import AskInterviewer, Task
from bot.interview.events.interviewing import HintGiven
from bot.interview.evolve import evolve
from bot.interview.question import Mode
from bot.interview.session import Collecting
from bot.posting.model import LineKind
from bot.runtime.briefs import as_corrected, asked_before, assess_brief, debrief_brief, plan_brief, respond_brief
from tests import samples


def test_a_corrected_line_keeps_its_words_and_weighs_like_its_new_kind():
    posting = samples.posting()
    session = replace(samples.session(), line_fixes=(("D1", LineKind.PREFERRED), ("D2", LineKind.OTHER)))
    corrected = as_corrected(posting, session)
    assert corrected.line("D1").kind is LineKind.PREFERRED
    assert corrected.line("D1").text == posting.line("D1").text
    assert corrected.line("D1").weight == posting.line("P1").weight
    assert (corrected.line("D2").kind, corrected.line("D2").weight) == (LineKind.OTHER, 0)
    assert as_corrected(posting, samples.session()) is posting


def test_the_plan_is_seeded_by_the_round_and_counts_by_mode_and_minutes():
    session = samples.session()
    session = replace(session, setup=replace(session.setup, minutes=30))
    brief = plan_brief(session, samples.posting(), profile=None, history=())
    assert (brief.seed, brief.count) == (session.id, 5)
    gentle = replace(session, setup=replace(session.setup, mode=Mode.GENTLE))
    assert plan_brief(gentle, samples.posting(), profile=None, history=()).count == 3


def test_a_judge_sees_question_and_answer_and_neither_profile_nor_self_rating():
    session = replace(samples.session(), self_rating=5)
    brief = assess_brief(session, AskInterviewer(Task.ASSESS, 0), samples.posting())
    assert brief.question == session.question(0)
    assert brief.exchanges == session.turns[0].exchanges()
    assert brief.line_texts == tuple(samples.posting().line(line).text for line in brief.question.lines)
    assert not {"profile", "self_rating", "history", "name"} & {field.name for field in fields(brief)}


def test_a_disputed_reading_carries_the_disputed_words():
    brief = assess_brief(samples.session(), AskInterviewer(Task.ASSESS, 0, dispute="I rang"), samples.posting())
    assert brief.dispute == "I rang"


def test_whoever_reacts_hears_earlier_answers_of_the_round_and_what_is_no_answer_apart():
    session = replace(samples.session(), phase=Collecting())
    ask = AskInterviewer(Task.RESPOND, 1, aside="What do you mean?")
    brief = respond_brief(session, ask, samples.posting(), profile=samples.profile())
    assert brief.earlier == ("\n".join(exchange.answer for exchange in session.turns[0].exchanges()),)
    assert (brief.aside, brief.asked_back) == ("What do you mean?", "")
    back = respond_brief(session, replace(ask, turn=-1), samples.posting(), profile=None)
    assert (back.aside, back.asked_back, back.probes_left) == ("", "What do you mean?", 0)
    assert respond_brief(replace(session, turns=()), ask, samples.posting(), profile=None) is None


def test_a_debrief_and_the_history_take_first_tries_only():
    session = samples.redone()
    brief = debrief_brief(session, samples.posting(), profile=None)
    firsts = [turn for turn in session.turns if turn.redo_of is None]
    assert len(brief.turns) == len(firsts) < len(session.turns)
    assert len(asked_before((session,))) == len(firsts)


def test_asking_why_counts_as_one_hint_and_not_as_two():
    session = samples.session()
    why = evolve(session, HintGiven(0, why=True))
    brief = assess_brief(why, AskInterviewer(Task.ASSESS, 0), samples.posting())
    assert brief.hints == session.turns[0].hints + 1
