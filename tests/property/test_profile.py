"""Whatever the text, facts are slices of what is kept, and no address survives."""

import re

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.errors import DocumentRefused
from bot.language.media import Media
from bot.profile.facts import read_profile

EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
PIECES = [
    "Experience", "SKILLS", "## Education", "Baker, Old Mill Ltd, 2016 – 2019", "- Baked rye", "• Cut waste by 8%",
    "2019 –", "Present", "Odile Brandt", "o@post.example", "+44 7700 900321", "https://a.example/x", "Leeds, UK",
    "| a | b |", "---", "====", "Date of birth: 4 May 1991", "a.b@c.de|f@g.hi", "<o@post.example>,", "\t", "", "  deep",
    "Sprachen: Deutsch, Englisch", "[link](mailto:o@post.example)", "x@y.z@q.w", "Bachelor of Arts, City College",
]  # fmt: skip
lines = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=40), st.emails()), max_size=25)
media = st.sampled_from([Media.TEXT, Media.MARKDOWN, Media.HTML, Media.JSON])


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(lines, media)
@example(["Experience", "write to o@post.example today"], Media.TEXT)
@example(["# a@b.cd", "- a@b.cd and c", "x a@b .cd"], Media.MARKDOWN)
def test_facts_are_slices_and_no_email_is_kept(parts, media):
    try:
        profile = read_profile("\n".join(parts), source="cv", media=media)
    except DocumentRefused:
        return
    for number, fact in enumerate(profile.facts, 1):
        assert fact.id == f"E{number}"
        assert profile.text[fact.start : fact.end] == fact.text
        assert fact.text == fact.text.strip() != ""
        assert fact.employer is None or fact.employer in profile.text
        assert fact.dates is None or fact.dates in profile.text
    assert not EMAIL.search(profile.text)
