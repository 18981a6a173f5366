"""What a short message says about itself."""

import pytest

from bot.language.guards import is_dont_know


@pytest.mark.parametrize(
    "typed", ["dont know really", "don't know", "sorry can't think of one", "I honestly don't know", "no idea tbh"]
)
def test_not_knowing_is_heard_with_and_without_its_subject(typed: str):
    assert is_dont_know(typed)


@pytest.mark.parametrize("typed", ["They did not know the site, so I drew them a map", "Most people do not know this"])
def test_what_others_did_not_know_is_an_answer(typed: str):
    assert not is_dont_know(typed)
