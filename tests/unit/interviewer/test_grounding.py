"""What we say is checked against what was really written and said."""

from dataclasses import replace

import pytest

from bot.interview.question import Mode, Probe, ProbeReason, RoundKind
from bot.interview.transcript import Exchange, Fix, ReplyKind, Response
from bot.interviewer.debrief import debrief
from bot.interviewer.grounded import GroundedInterviewer
from bot.interviewer.grounding import (
    Violation,
    assessment_violations,
    debrief_violations,
    plan_violations,
    question_violations,
    response_violations,
)
from bot.ports import AssessBrief, DebriefBrief, JudgedTurn, PlanBrief, RespondBrief
from tests import samples

ANSWER = "I rang every driver from the 14:00 list myself and moved two loads to a partner. Nobody missed a window."


def plan_brief() -> PlanBrief:
    return PlanBrief(
        samples.posting(), samples.profile(), RoundKind.HIRING_MANAGER, Mode.REALISTIC, 5, None, (), (), "seed"
    )


def respond_brief(answer: str = ANSWER) -> RespondBrief:
    question = samples.question(1)
    exchanges = (Exchange(None, answer),)
    return RespondBrief(
        samples.posting(), samples.profile(), question, exchanges, 2, Mode.REALISTIC, RoundKind.HIRING_MANAGER
    )


def assess_brief(answer: str = ANSWER) -> AssessBrief:
    question = samples.question(1)
    return AssessBrief(question, question.quotes, (Exchange(None, answer),), 0, "en")


def debrief_brief() -> DebriefBrief:
    session = samples.session()
    turns = tuple(
        JudgedTurn(session.question(i), turn.exchanges(), turn.assessment, turn.hints, turn.outcome.value)
        for i, turn in enumerate(session.turns)
    )
    return DebriefBrief(
        samples.posting(), samples.profile(), samples.plan(), turns, Mode.REALISTIC, RoundKind.HIRING_MANAGER
    )


def test_a_sound_plan_has_nothing_wrong():
    assert plan_violations(samples.plan(), plan_brief()) == ()


def test_a_beat_may_name_a_fact_of_the_question_by_its_id():
    profile = samples.profile()
    facts = tuple(replace(fact, id="E438" if index == 0 else fact.id) for index, fact in enumerate(profile.facts))
    brief = replace(plan_brief(), profile=replace(profile, facts=facts))
    beat = f"E438: “{facts[0].text}”"
    question = replace(samples.question(1), facts=("E438",), beats=(beat,))
    assert question_violations(question, brief) == ()
    assert question_violations(replace(question, facts=()), brief) == (Violation.INVENTED,)


@pytest.mark.parametrize(
    ("change", "violation"),
    [
        ({"quotes": ("Build the weekly plan",)}, Violation.QUOTE),
        ({"lines": ("D99",)}, Violation.LINE),
        ({"facts": ("E99",)}, Violation.FACT),
        ({"text": "How do you plan 77 vehicles?"}, Violation.INVENTED),
        ({"text": "How did you plan it at Wunderlich Transport?"}, Violation.INVENTED),
        ({"text": "How did you plan it? And why?"}, Violation.QUESTION_MARKS),
        ({"text": "Tell me how you planned it."}, Violation.QUESTION_MARKS),
        ({"text": "What " + "very " * 45 + "long plan was it?"}, Violation.TOO_LONG),
        ({"beats": ("I led the team through the night.",)}, Violation.RECITED),
    ],
)
def test_a_planned_question_that_does_not_hold_is_named(change, violation):
    question = replace(samples.question(1), **change)
    assert violation in question_violations(question, plan_brief())


@pytest.mark.parametrize(
    ("text", "violation"),
    [
        ("You said “I rang every customer”. Which part was yours?", Violation.QUOTE),
        ("Great example. How did it end?", Violation.PRAISE),
        ("How did the 48 pallets get there?", Violation.INVENTED),
        ("How did it end? Who noticed?", Violation.QUESTION_MARKS),
    ],
)
def test_a_probe_that_does_not_hold_is_named(text, violation):
    response = Response(ReplyKind.ANSWER, Probe(ProbeReason.RESULT, text))
    assert violation in response_violations(response, respond_brief())


def test_a_probe_may_quote_the_latest_words():
    probe = Probe(ProbeReason.NUMBER, "You said “Nobody missed a window”. Who noticed?")
    assert response_violations(Response(ReplyKind.ANSWER, probe), respond_brief()) == ()


def test_a_judgement_may_not_quote_what_was_not_said():
    judged = samples.assessment(quote="I rang the customers")
    assert Violation.QUOTE in assessment_violations(judged, assess_brief())


class Boastful:
    """An interviewer that says nothing true."""

    async def plan(self, brief):
        return replace(samples.plan(), questions=(replace(samples.question(1), quotes=("made up",)),))

    async def respond(self, brief):
        return Response(ReplyKind.ANSWER, Probe(ProbeReason.RESULT, "Excellent! How did the 99 lorries do?"))

    async def assess(self, brief):
        return samples.assessment(quote="I never said this")

    async def debrief(self, brief):
        fix = Fix("A fix", "never said", "", "Say that you saved 40 per cent.", "Q1")
        return replace(debrief(brief), fixes=(fix,), new_facts=("never said",))


class Sound(Boastful):
    async def respond(self, brief):
        return Response(ReplyKind.ANSWER, Probe(ProbeReason.RESULT, "How did it end?"))

    async def plan(self, brief):
        return samples.plan()


async def test_the_fallback_takes_a_step_that_does_not_hold():
    checked = GroundedInterviewer(Boastful(), fallback=Sound())
    assert (await checked.respond(respond_brief())).probe == Probe(ProbeReason.RESULT, "How did it end?")
    assert await checked.plan(plan_brief()) == samples.plan()


async def test_without_a_fallback_what_does_not_hold_is_left_out():
    checked = GroundedInterviewer(Boastful())
    assert (await checked.respond(respond_brief())).probe is None
    assert assessment_violations(await checked.assess(assess_brief()), assess_brief()) == ()
    cleaned = await checked.debrief(debrief_brief())
    assert debrief_violations(cleaned, debrief_brief()) == ()
    assert cleaned.fixes == ()


def test_the_offline_debrief_holds():
    made = debrief(debrief_brief())
    assert debrief_violations(made, debrief_brief()) == ()
    assert made.lines[0].line == "D1"
    assert len({fix.title for fix in made.fixes}) == len(made.fixes) <= 2
    assert made.weakest in {question.id for question in samples.plan().questions}
