"""The round in the README is what the program prints."""

import pytest

from adapters.embedding.similarity import LexicalSimilarity, best_similarity
from tests.transcripts import readme


def test_every_line_of_the_recorded_round_is_printed_in_that_order():
    if isinstance(best_similarity(), LexicalSimilarity):
        pytest.skip("recorded with the sentence weights, which are not installed here")
    lines = readme.recorded()
    assert len(lines) > 30
    printed = iter(readme.played().splitlines())
    for line in lines:
        assert any(line == other for other in printed), f"not printed, or not in this place: {line}"
