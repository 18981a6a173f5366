"""Whatever text comes in: lines lie where they say, and nothing is raised but a refusal."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import PostingRefused
from bot.language.detect import detect_language
from bot.language.media import Media
from bot.posting.model import ROLE_KINDS
from bot.posting.read import read_posting

WORDS = st.sampled_from(
    """You will lead the Requirements: Responsibilities • - * ## ** experience years degree must preferred plus
    benefits we offer. Apply now! Anforderungen Aufgaben ¿Qué ofrecemos? 経験 1. 2) e.g. https://x.org teamStrong a|b
    | --- === ; : equal opportunity \n \n\n \t \u200b \u00a0 … “ ” manage develop kenntnisse""".split(" ")
)
TEXTS = st.one_of(st.text(max_size=400), st.lists(WORDS, max_size=120).map(" ".join))


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from([Media.TEXT, Media.MARKDOWN]))
def test_offsets_hold_and_only_refusals_are_raised(text, media):
    try:
        posting = read_posting(text, media=media, source="-")
    except PostingRefused:
        return
    ends = 0
    for line in posting.lines:
        assert posting.text[line.start : line.end] == line.text
        assert line.start >= ends
        assert 0 <= line.weight <= 1
        assert (line.weight > 0) == (line.kind in ROLE_KINDS)
        ends = line.end
    assert len({line.id for line in posting.lines}) == len(posting.lines)


@given(st.text(max_size=300))
def test_a_language_is_a_code_or_nothing(text):
    found = detect_language(text)
    assert found is None or len(found) == 2
