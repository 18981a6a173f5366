"""Similarity: both implementations keep one contract, and the vectors are the published ones."""

import math

import pytest

from adapters.embedding.similarity import LexicalSimilarity, SemanticSimilarity, best_similarity, weights_folder
from bot.language.words import content_stems

TEXTS = [
    "Reconcile supplier accounts at month end",
    "Match the creditors' ledger to statements every month",
    "Calm an upset patient before a blood test",
    "",
    "Köche schulen • キッチン 🍲",
]


@pytest.fixture(params=["lexical", "semantic"])
def similarity(request):
    if request.param == "lexical":
        return LexicalSimilarity()
    return semantic()


def semantic() -> SemanticSimilarity:
    folder = weights_folder()
    if folder is None:
        pytest.skip("the sentence weights are not installed")
    return SemanticSimilarity(folder)


def test_a_matrix_of_texts_with_themselves_is_symmetric_and_between_nought_and_one(similarity):
    matrix = similarity.matrix(TEXTS, TEXTS)
    for row in range(len(TEXTS)):
        for column in range(len(TEXTS)):
            assert 0.0 <= matrix[row][column] <= 1.0
            assert matrix[row][column] == pytest.approx(matrix[column][row], abs=1e-5)
        if content_stems(TEXTS[row]):
            assert matrix[row][row] == pytest.approx(1.0, abs=1e-5)


def test_no_rows_or_no_columns_give_an_empty_matrix(similarity):
    assert similarity.matrix([], ["a"]) == []
    assert similarity.matrix(["a"], []) == [[]]


def test_a_word_is_itself_and_never_less_than_nothing(similarity):
    matrix = similarity.words(["ledger", "invoice"], ["ledger", "nurse", "invoice"])
    assert matrix[0][0] == pytest.approx(1.0, abs=1e-5)
    assert matrix[1][2] == pytest.approx(1.0, abs=1e-5)
    assert all(0.0 <= value <= 1.0 + 1e-6 for row in matrix for value in row)
    assert similarity.words(["ledger"], []) == [[]]


def test_words_of_one_meaning_are_near_by_their_own_vectors():
    near, far = semantic().words(["boss"], ["manager", "carrot"])[0]
    assert near > far + 0.1


def test_shared_words_count_in_both(similarity):
    near, far = similarity.matrix(["Train new kitchen staff"], ["Training of kitchen staff", "File tax returns"])[0]
    assert near > far


def test_the_vectors_find_meaning_without_shared_words():
    near, far = semantic().matrix([TEXTS[0]], [TEXTS[1], TEXTS[2]])[0]
    assert near > far + 0.2


def test_the_vector_of_the_model_cards_example_is_the_published_one():
    vector = semantic().vectors(["This is an example sentence"])[0].tolist()
    assert vector[:4] == pytest.approx([0.0676569, 0.0634959, 0.0487131, 0.0793049], abs=2e-6)
    assert math.hypot(*vector) == pytest.approx(1.0, abs=1e-5)


def test_a_vector_does_not_depend_on_what_is_embedded_beside_it():
    alone = semantic().vectors([TEXTS[0]])[0]
    beside = semantic().vectors(TEXTS)[0]
    assert abs(alone - beside).max() < 1e-5


def test_a_very_long_text_is_cut_not_refused():
    assert len(semantic().vectors(["ledger " * 2000])[0]) == 384


def test_the_best_similarity_is_semantic_exactly_when_weights_are_there():
    assert best_similarity().name == ("semantic" if weights_folder() else "lexical")
