"""The table every measured area reports in."""

from bot.evaluation.read import contains, same_name
from bot.evaluation.table import AreaResult, Row, as_json, as_text, at_least, at_most, share


def test_a_missed_gate_falls_short_and_says_so():
    result = AreaResult("read", (Row("found", 0.9, at_least(0.95), "%", 20), Row("time", 12.0, at_most(25), "ms")))
    assert result.falls_short
    assert as_json([result])["passed"] is False
    found, time = as_text([result]).splitlines()[2:]
    assert "90.0 %" in found
    assert "falls short" in found
    assert time.rstrip().endswith("pass")


def test_what_was_not_measured_neither_passes_nor_fails():
    result = AreaResult("read", (Row("found", None, at_least(0.95)),))
    assert not result.falls_short
    assert "not measured" in as_text([result])


def test_a_share_of_nothing_is_nothing():
    assert share([]) is None
    assert share([True, False]) == 0.5


def test_a_statement_is_found_whatever_its_quotes_and_spaces():
    assert contains("• You own the  “night”  desk;", 'you own the "night" desk')
    assert not contains("You own the night", "You own the night desk")


def test_an_employer_is_the_same_with_or_without_its_legal_form():
    assert same_name("Alto & Sons Ltd.", "Alto & Sons (fictional)")
    assert not same_name("Alto & Sons", "Alto")
