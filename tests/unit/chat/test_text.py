import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.text import clip, printable, split_text, utf16_units

_PIECES = st.sampled_from(
    [
        "word",
        "A sentence.",
        "Is it?",
        " ",
        "  ",
        "\n",
        "\n\n",
        "é",
        "e\u0301",
        "👩🏽\u200d🚀",
        "verylongwordwithoutbreaks",
        "\t",
    ]
)
_PROSE = st.lists(_PIECES, max_size=60).map("".join)


def _ink(text: str) -> str:
    return "".join(text.split())


@given(_PROSE, st.integers(1, 80))
def test_splitting_loses_no_character_but_white_space_and_keeps_the_limit(text, limit):
    pieces = split_text(text, limit)
    assert all(len(piece) <= limit for piece in pieces)
    assert all(piece.strip() for piece in pieces)
    assert _ink("".join(pieces)) == _ink(text)


@given(st.text(max_size=300), st.integers(1, 50))
def test_splitting_keeps_any_text_at_all(text, limit):
    text = text.replace("`", "")
    assert _ink("".join(split_text(text, limit))) == _ink(text)


@given(_PROSE, st.integers(2, 80))
def test_splitting_counts_as_the_platform_counts(text, limit):
    assert all(utf16_units(piece) <= limit for piece in split_text(text, limit, measure=utf16_units))


@given(_PROSE, st.lists(st.sampled_from(["x = 1", "    indented", "", "y = [2, 3]"]), max_size=12), _PROSE)
def test_every_piece_has_whole_code_fences(before, lines, after):
    code = "\n".join(lines)
    text = f"{before.strip()}\n```py\n{code}\n```\n{after.strip()}"
    pieces = split_text(text, 40)
    assert all(len(piece) <= 40 for piece in pieces)
    assert all(len(re.findall(r"^```", piece, re.MULTILINE)) % 2 == 0 for piece in pieces)
    without_fences = _ink(re.sub(r"^```(?:py)?$", "", "\n".join(pieces), flags=re.MULTILINE))
    assert without_fences == _ink(f"{before}{code}{after}")


def test_a_paragraph_is_preferred_to_a_sentence_and_a_sentence_to_a_word():
    text = "One two three. Four five six.\n\nSeven eight nine ten."
    assert split_text(text, 40) == ("One two three. Four five six.", "Seven eight nine ten.")
    assert split_text(text, 28) == ("One two three.", "Four five six.", "Seven eight nine ten.")
    assert split_text("one two three four", 10) == ("one two", "three four")


def test_an_early_paragraph_break_does_not_waste_the_room():
    text = "Hi.\n\n" + "The plan went out late that night. " * 4
    assert len(split_text(text, 100)[0]) > 50


def test_a_code_fence_that_fits_is_never_cut():
    fence = "```\nfirst line\nsecond line\n```"
    pieces = split_text(f"Some words before it, quite a few.\n{fence}\nAnd after.", 48)
    assert any(fence in piece for piece in pieces)


def test_text_within_the_limit_is_left_alone():
    assert split_text("  indented\nkept", 100) == ("  indented\nkept",)
    assert split_text(" \n ", 100) == ()


def test_a_limit_of_nothing_is_an_error():
    with pytest.raises(ValueError, match="at least one"):
        split_text("x", 0)


def test_clipping_keeps_whole_words():
    assert clip("Build the daily plan, and release it", 4) == "Build the daily plan …"
    assert clip("Build  the\nplan", 5) == "Build the plan"


def test_printable_text_cannot_steer_a_terminal():
    assert printable("a\x1b[31mb\u202ec\r\nd\x07\x9b1m\te") == "a[31mbc\nd1m\te"
