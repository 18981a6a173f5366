import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.interview.question import Probe, ProbeReason, QuestionKind
from bot.interview.transcript import ReplyKind
from bot.profile.facts import read_profile
from tests.unit.judging.judging import ASK, STORY, bank, reaction

WE = "Last May a guest was angry at the front desk. We moved her to another room and we paid the taxi. She thanked us."
NO_END = (
    "Last May a guest was angry at the front desk about the noise. I moved her to another room and carried her bags, "
    "because she had an early flight."
)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (
            "I always listen to guests at the front desk and I usually find a solution for complaints.",
            ProbeReason.SPECIFICS,
        ),
        (WE, ProbeReason.OWNERSHIP),
        (NO_END, ProbeReason.RESULT),
        (
            (
                "In spring I dug out the leek bed as rust had got in, put in new soil and netted "
                "it. In September I got "
                "second in class at the village show."
            ),
            ProbeReason.RELEVANCE,
        ),
    ],
)
def test_the_first_probe_aims_at_what_is_missing(answer: str, reason: ProbeReason):
    probe = reaction(answer).probe
    assert probe is not None
    assert probe.reason is reason


def test_a_full_answer_gets_no_probe():
    assert reaction(STORY).probe is None


def test_no_reason_comes_twice_on_one_question():
    first = reaction(WE).probe
    assert first is not None
    second = reaction(WE, "We all did a bit of everything.", probes=(first,)).probe
    assert second is None or second.reason is not first.reason


def test_no_probe_without_quota_and_none_for_somebody_who_wants_to_go_on():
    assert reaction(NO_END, left=0).probe is None
    assert reaction("I already told you, next question please.").probe is None


def test_probes_are_short_single_neutral_and_quote_the_answer():
    for variants in bank():
        for name in ("strong", "medium", "weak", "buzz", "off"):
            answer = variants[name]
            probe = reaction(answer, ask=variants["Q"], line=variants["L"]).probe
            if probe is None:
                continue
            assert len(probe.text.split()) <= 25
            assert probe.text.count("?") == 1
            quote = probe.text.split("“")[1].split("”")[0] if "“" in probe.text else ""
            assert len(quote.split()) <= 8
            assert quote in answer or quote in variants["L"]
            assert not any(word in probe.text.lower() for word in ("great", "good answer", "well done", "star method"))


def test_a_question_back_is_answered_from_the_posting():
    said = reaction("what do you mean by complaints?")
    assert said.kind is ReplyKind.CLARIFY
    assert "guest complaints" in said.note
    assert said.probe is None


def test_asking_to_repeat_repeats_the_question():
    assert reaction("can you repeat that please?").note == ASK


def test_a_moment_is_given():
    assert reaction("give me a second").kind is ReplyKind.OFF_RECORD


def test_no_answer_gets_a_smaller_question_then_a_situation_then_moves_on():
    first, second, third = (reaction("I don't know.", scaffolds=count) for count in range(3))
    assert first.kind is second.kind is third.kind is ReplyKind.NO_ANSWER
    assert "smaller" in first.note
    assert "first month" in second.note
    assert third.note == ""


def test_an_honest_gap_is_met_once_with_the_nearest_experience():
    said = reaction("I have never worked at a front desk.")
    assert said.kind is ReplyKind.HONEST_GAP
    assert "nearest" in said.note
    assert said.note.count("?") == 1


def test_junk_is_asked_again_in_other_words_once():
    said = reaction("asdfgh qwerty zxcvbn lkjhgf poiuyt")
    assert said.kind is ReplyKind.NO_ANSWER
    assert said.note
    assert said.note != ASK
    assert reaction("asdfgh qwerty zxcvbn lkjhgf poiuyt", scaffolds=1).note == ""


def test_abuse_and_another_language_each_get_their_own_sentence():
    assert "hiring" in reaction("this is a stupid question, you useless bot").note
    spanish = "Siempre trato a los clientes con respeto y busco una solución rápida para que se vayan contentos."
    assert "English" in reaction(spanish).note


def test_a_number_that_differs_from_the_profile_is_asked_about():
    profile = read_profile(
        "Experience\nReceptionist, Hotel Miramar\n- Led a night team of 4 receptionists at the front desk", source="-"
    )
    said = reaction(
        "At the front desk I led a night team of 12 receptionists and moved an angry guest.", profile=profile
    )
    assert said.probe is not None
    assert said.probe.reason is ProbeReason.CONTRADICTION


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.sampled_from(list(QuestionKind)), st.integers(0, 3), st.integers(0, 2))
def test_any_words_get_a_reaction_with_at_most_one_thing_to_say(answer, kind, scaffolds, left):
    said = reaction(answer, kind=kind, scaffolds=scaffolds, left=left)
    assert not (said.probe and said.note)
    assert said.probe is None or isinstance(said.probe, Probe)
    assert said.probe is None or len(said.probe.text.split()) <= 25
