"""Damaged and enormous sources: a posting or a refusal, and exact offsets. How long they take is in tests/bench."""

import json
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import PostingRefused
from bot.language.media import Media
from bot.posting.model import Posting
from bot.posting.read import read_posting

DUTIES = (
    "Mend the trawl nets before the boats go out at four",
    "Keep the twine store and order what runs low",
    "Teach two apprentices the sheet bend and the splice",
)
DEMANDS = ("Three years of experience in a net loft", "You must be able to stand for long hours", "A good eye")
ITEMS = "".join(f"<li><p>{text}</p></li>\n" for text in (*DUTIES, *DEMANDS))
PAGE = (
    "<!doctype html><html><head><title>Netmaker - Harrow Quay Lofts</title>"
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Netmaker",'
    '"hiringOrganization":{"name":"Harrow Quay Lofts"},"description":"&lt;p&gt;Nets.&lt;/p&gt;"}</script></head>'
    "<body><nav><a href='/'>Home</a></nav><main><h1>Netmaker</h1><p>Harrow Quay Lofts has mended nets on the same "
    "quay since 1931, and the boats come from three harbours – Åsvik, Müre and Le Câble – to have it done.</p>"
    f"<h2>What you'll do</h2><ul>{ITEMS}</ul><h2>What we offer</h2><p>Housing above the loft.</p></main></body></html>"
)
TEXT = "Netmaker\nHarrow Quay Lofts\n\nDuties:\n- " + "\n- ".join(DUTIES) + "\n\nYou bring:\n- " + "\n- ".join(DEMANDS)
REPLY = json.dumps({"title": "Netmaker", "company": "Harrow Quay Lofts", "description": PAGE})
SOURCES = ((PAGE, Media.HTML), (TEXT, Media.TEXT), (TEXT, Media.MARKDOWN), (REPLY, Media.JSON))

DAMAGES: dict[str, Callable[[str], str]] = {
    "no closing tags": lambda text: re.sub(r"</(?!title|script|h\d)[^>]+>", "", text),
    "only breaks": lambda text: re.sub(r"</?(?:p|li|ul|h\d)[^>]*>", "<br>", text),
    "Latin-1 read as UTF-8": lambda text: text.encode("latin-1", "replace").decode("utf-8", "replace"),
    "UTF-8 read as Latin-1": lambda text: text.encode().decode("latin-1"),
    "UTF-16 read as UTF-8": lambda text: text.encode("utf-16").decode("utf-8", "replace"),
    "rubbish behind": lambda text: text + "}]});</script><!--",
    "rubbish before": lambda text: ")]}',\n\ufeff" + text,
    "nested tables": lambda text: "<table><tr><td>" * 60 + text + "</td></tr></table>" * 60,
    "unseen characters": lambda text: re.sub(r"(?<=[a-z])(?=[a-z])", "\u200b", text),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "old Mac line ends": lambda text: text.replace("\n", "\r"),
    "one line": lambda text: text.replace("\n", " "),
    "null characters": lambda text: text.replace("e", "e\0"),
    "twice": lambda text: text * 2,
}


def read(text: str, media: Media) -> Posting | None:
    try:
        posting = read_posting(text, media=media, source="-")
    except PostingRefused:
        return None
    assert all(posting.text[line.start : line.end] == line.text for line in posting.lines)
    return posting


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize(("text", "media"), SOURCES)
def test_a_damaged_source_is_a_posting_or_a_refusal(damage, text, media):
    read(DAMAGES[damage](text), media)


@pytest.mark.parametrize(
    "damage",
    ["no closing tags", "only breaks", "rubbish behind", "nested tables", "unseen characters", "CRLF", "one line"],
)
def test_a_page_with_usual_damage_still_says_what_the_work_is(damage):
    posting = read(DAMAGES[damage](PAGE), Media.HTML)
    assert posting is not None
    assert set(DUTIES) <= {line.text for line in posting.role_lines()}


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(SOURCES), st.data())
def test_a_source_cut_anywhere_or_with_letters_changed_is_a_posting_or_a_refusal(source, data):
    text, media = source
    cut = data.draw(st.integers(0, len(text)))
    at = data.draw(st.integers(0, len(text)))
    read(text[:at] + data.draw(st.text(max_size=3)) + text[at:cut], media)


ENDLESS = {
    "a word": lambda count: "x" * count,
    "capitals": lambda count: "A" * count,
    "gaps": lambda count: "a" + " " * count + "b",
    "empty lines": lambda count: "a" + "\n" * count + "b",
    "underscores": lambda count: "_a" * (count // 2),
    "numbers": lambda count: "1. " * (count // 3),
    "headings": lambda count: "Requirements: " * (count // 14),
    "seams": lambda count: "skillsAbility to sort,Must " * (count // 27),
    "names": lambda count: "Alto and Sons Of The For " * (count // 25),
    "addresses": lambda count: "https://" + "a/" * (count // 2),
    "sentences on one line": lambda count: "You mend the nets before the boats go out. " * (count // 43),
    "brackets": lambda count: "[a](" * (count // 4),
    "open tags": lambda count: "<div>" * (count // 5),
}


def as_source(text: str, media: Media) -> str:
    return text if media is not Media.JSON else json.dumps({"title": "Netmaker", "description": text})


@pytest.mark.parametrize("kind", ENDLESS)
@pytest.mark.parametrize("media", [Media.TEXT, Media.MARKDOWN, Media.HTML, Media.JSON])
def test_much_of_anything_is_a_posting_or_a_refusal(kind, media):
    read(as_source(ENDLESS[kind](20_000), media), media)


def test_a_page_of_many_megabytes_still_says_what_the_work_is():
    page = PAGE.replace(
        "</main>", "".join(f"<p>Note {number} on the tide.</p>" for number in range(180_000)) + "</main>"
    )
    assert len(page) > 5_000_000
    posting = read(page, Media.HTML)
    assert posting is not None
    assert set(DUTIES) <= {line.text for line in posting.role_lines()}


def test_the_beginning_of_one_enormous_paragraph_is_read():
    sentences = "".join(f"You will mend net {number} and write down what you used. " for number in range(4_000))
    work = "This is a full-time job with a salary; apply with your CV."
    posting = read(f"Netmaker\n\n{work}\n\n{sentences}", Media.TEXT)
    assert posting is not None
    assert any(line.text.startswith("You will mend net 0") for line in posting.role_lines())
