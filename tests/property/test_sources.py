"""Whatever a page, a reply or a file holds: a posting or a refusal, never a crash."""

import json
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import PostingRefused
from bot.language.charset import decode_bytes, sniff_media
from bot.language.media import Media
from bot.posting.boards import board_request, embedded_greenhouse
from bot.posting.extract import extract
from bot.posting.extracted import Extracted
from bot.posting.markup import fragment_blocks
from bot.posting.pick import pick_job

TAGS = """
    <p> </p> <ul> <li> </li> </ul> <br> <b> </b> <h1> </h1> <h2> <div> </div> <div</p> <table> <tr> <td> </td>
    <a~href=x> <script> </script> <script~type="application/ld+json"> <style> <!-- --> <form> <input~type=file>
    <main> </main> <div~class="job-description"> <div~data-position='{"a":1}'> <svg> <template> &lt;p&gt; &amp;lt;
    {"@type":"JobPosting","description": "@graph" } [ ] \ufeff \0 • - 1. | <head> <title> <body> <html> <p/ <> </ < &
    &#0; &#xD800; <![CDATA[ \ud800 "
""".split()
SENTENCES = "You weld frames.|Requirements|This job is no longer available|cookies|Sign in to view|{}".split("|")
FRAGMENTS = st.lists(st.one_of(st.sampled_from(TAGS), st.sampled_from(SENTENCES), st.text(max_size=20)), max_size=40)
HTML = FRAGMENTS.map(lambda parts: "".join(parts).replace("~", " ").replace("{}", "x" * 300))
KEYS = """
    title name text content description descriptionHtml descriptionPlain lists additional hostedUrl absolute_url jobs
    offers data items id jobAd sections jobPostingInfo jobDescription location hiringOrganization jobLocation address
    company requirements responsibilities tasks shortcode slug careers_url result jobOpening MatchedObjectDescriptor
    UserArea Details MajorDuties PositionTitle PositionLocation @type @graph key_responsibilities _jobposting isListed
    url jobUrl personioSections friendly_id role workLocations categories allLocations entreprise lieuTravail city
    status state
""".split()
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=30),
    st.sampled_from(["JobPosting", "closed"]),
    HTML,
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.sampled_from(KEYS), inner, max_size=8)),
    max_leaves=30,
)


def outcome(text: str, media: Media) -> Extracted | PostingRefused:
    try:
        return extract(text, media=media, url="https://x.example/1")
    except PostingRefused as refused:
        return refused


def check(text: str, media: Media) -> None:
    found = outcome(text, media)
    if isinstance(found, PostingRefused):
        assert found.message
        assert found.next_step
        return
    for block in found.blocks:
        assert block.text
        assert block.text == " ".join(block.text.split())
        assert block.text.encode()


@settings(max_examples=150, deadline=None)
@given(HTML)
def test_any_page_is_a_posting_or_a_refusal(html: str):
    check(html, Media.HTML)
    check(f"<!doctype html><main><h1>Welder</h1>{html}<p>{'You weld frames of steel. ' * 20}", Media.HTML)


@settings(max_examples=200, deadline=None)
@given(JSON)
def test_any_json_is_a_posting_or_a_refusal(value: object):
    check(json.dumps(value), Media.JSON)


@settings(max_examples=100, deadline=None)
@given(JSON, st.text(max_size=10))
def test_picking_from_any_json_gives_text_or_a_refusal(value: object, wanted: str):
    with suppress(PostingRefused):
        assert isinstance(pick_job(json.dumps(value), wanted, media=Media.JSON), str)


@settings(max_examples=100, deadline=None)
@given(JSON)
def test_any_structured_data_in_a_page_is_a_posting_or_a_refusal(value: object):
    posting = json.dumps({"@type": "JobPosting", "title": value, "description": value, "jobLocation": value})
    check(f'<script type="application/ld+json">{posting}</script>', Media.HTML)
    check(f"<script>window.__state__ = {posting}</script>", Media.HTML)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_a_posting_or_a_refusal_in_every_kind(text: str):
    for media in Media:
        check(text, media)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.text(max_size=30))
def test_any_bytes_become_text_of_some_kind(body: bytes, content_type: str):
    text = decode_bytes(body, content_type=content_type)
    assert isinstance(sniff_media(text, named=None), Media)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=60), st.text(max_size=40).map("https://jobs.lever.co/{}".format)), HTML)
def test_any_address_is_understood_or_not(url: str, html: str):
    with suppress(PostingRefused):
        board_request(url)
    embedded_greenhouse(url, html)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.from_regex(r"[A-Z][a-z]{2,8}( [a-z]{2,8}){1,5}", fullmatch=True), max_size=8, unique=True))
def test_every_item_of_a_list_is_one_bullet(items: list[str]):
    html = "<ul>" + "".join(f"<li><p>{item}</p></li>" for item in items) + "</ul>"
    assert [block.text for block in fragment_blocks(html)] == items
