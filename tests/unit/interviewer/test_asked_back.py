"""Questions to the employer get the posting's words, or the plain word that it does not say."""

from bot.interview.question import Mode
from bot.interviewer.asked_back import answer_back
from bot.language.words import content_stems, overlap
from tests import samples


class Words:
    name = "lexical"

    def matrix(self, rows, columns):
        return [[overlap(content_stems(row), content_stems(column)) for column in columns] for row in rows]


def test_what_the_posting_states_is_quoted():
    answer = answer_back("How much annual leave do I get?", samples.posting(), similarity=Words())
    assert "24 days of leave" in answer


def test_what_it_does_not_state_is_not_guessed():
    answer = answer_back("What is the salary?", samples.posting(), similarity=Words())
    assert "does not say" in answer
    assert "“" not in answer


def test_a_question_about_the_work_finds_its_line():
    answer = answer_back("Which partner hauliers do you find backloads with?", samples.posting(), similarity=Words())
    assert "four partner hauliers" in answer


def test_a_question_about_the_levels_is_not_sent_to_the_posting():
    coached = answer_back("why was that only partial?", samples.posting(), similarity=Words(), mode=Mode.COACHING)
    assert "again" in coached
    assert "posting" not in coached
    assert "debrief" in answer_back("How did I do?", samples.posting(), similarity=Words())


def test_something_told_is_not_answered_from_the_posting():
    told = answer_back("I always check my hours before I go out", samples.posting(), similarity=Words())
    assert "“" not in told
