"""How much of an answer counts: the further from what was asked, the less; who somebody was never matters."""

from collections.abc import Sequence

import pytest

from adapters.embedding.similarity import LexicalSimilarity, SemanticSimilarity, weights_folder
from bot.interviewer.judging.reading import read
from bot.interviewer.judging.relevance import Link, relevance
from bot.language.sentences import Span

LINE = "Plan the weekly delivery rounds so that frozen goods are never more than four hours on the road."
ASK = "When did a frozen delivery nearly stay too long on the road, and what did you do about the round?"
NEAR = (
    "In July the freezer van broke down at nine with forty frozen orders on it. I split the round between two other "
    "vans, put the deliveries over three hours first, and rang the shops that would get theirs later."
)
SAME_TRADE = (
    "In March a new dispatcher kept getting the invoices wrong. I sat beside him for two mornings, wrote him a card "
    "with the five codes, and by April nobody in accounts sent one back."
)
ELSEWHERE = "I sing in a choir and in spring I learned the whole of a mass by heart before Easter."


@pytest.fixture(params=["lexical", "semantic"])
def similarity(request):
    if request.param == "lexical":
        return LexicalSimilarity()
    folder = weights_folder()
    if folder is None:
        pytest.skip("the sentence weights are not installed")
    return SemanticSimilarity(folder)


def found(answer: str, similarity):
    reading = read((Span(0, len(answer), answer),))
    return relevance(reading, question=ASK, lines=(LINE,), posting="", similarity=similarity)


def test_all_of_an_answer_about_what_was_asked_counts(similarity):
    near = found(NEAR, similarity)
    assert near.link is Link.CLEAR
    assert near.share == 1.0


def test_less_counts_the_further_an_answer_is_from_what_was_asked(similarity):
    assert found(NEAR, similarity).share > found(SAME_TRADE, similarity).share
    assert found(NEAR, similarity).share > found(ELSEWHERE, similarity).share


def test_something_else_is_off_topic(similarity):
    assert found(ELSEWHERE, similarity).link is Link.OFF_TOPIC


@pytest.mark.parametrize("answer", [NEAR, SAME_TRADE, f"{ELSEWHERE} My teacher Anna said so and he agreed."])
def test_other_names_and_pronouns_change_nothing(answer: str, similarity):
    told = f"{answer} After that my colleague Tom said he was glad."
    swapped = told.replace("Tom", "Oluwaseun").replace("Anna", "Mohammed").replace(" he ", " she ")
    assert found(told, similarity).share == found(swapped, similarity).share


def test_a_question_that_names_nothing_excludes_nothing(similarity):
    ask = "Tell me about a complex project you led."
    about = relevance(read((Span(0, len(NEAR), NEAR),)), question=ask, lines=(), posting="", similarity=similarity)
    assert about.link is Link.CLEAR
    assert about.share == 1.0


class SameWords:
    """ports.Similarity that knows a word only as itself, and no likeness of sentences."""

    name = "semantic"

    def matrix(self, rows: Sequence[str], columns: Sequence[str]) -> list[list[float]]:
        return [[0.1 for _ in columns] for _ in rows]

    def words(self, rows: Sequence[str], columns: Sequence[str]) -> list[list[float]]:
        return [[float(row == column) for column in columns] for row in rows]


@pytest.mark.parametrize("typed", ["I set up an ai macro for refunds.", "I set up an AI macro for refunds."])
def test_two_letters_that_name_the_work_are_heard_in_capitals_or_without(typed: str):
    def share(answer: str) -> float:
        reading = read((Span(0, len(answer), answer),))
        lines = ("Build and shape AI pipelines for refunds",)
        return relevance(
            reading, question="When did you last shape AI pipelines?", lines=lines, posting="", similarity=SameWords()
        ).share

    assert share(typed) > share("I set up a new macro for refunds.")
