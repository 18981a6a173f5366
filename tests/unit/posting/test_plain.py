"""Text and Markdown as blocks, and what they say of themselves."""

import pytest

from bot.posting.extracted import BlockRole
from bot.posting.plain import blocks_of, extract_plain


@pytest.mark.parametrize("marker", ["-", "*", "•", "–", "➢", "✓", "1.", "2)", "(3)", "a)", "·", "▪"])
def test_list_items_of_every_style_are_bullets(marker):
    block = blocks_of(f"{marker} Mend nets before the boats go out")[0]
    assert (block.role, block.text) == (BlockRole.BULLET, "Mend nets before the boats go out")


@pytest.mark.parametrize(
    "text",
    [
        "## The Role",
        "THE ROLE",
        "The Role\n========",
        "**The Role**",
        "=== The Role ===",
        "The Role:",
        "### **The Role**",
    ],
)
def test_headings_of_every_style_are_headings(text):
    block = blocks_of(text + "\n\nSomething follows here.\n", is_markdown=True)[0]
    assert block.role is BlockRole.HEADING
    assert block.text.rstrip(":").lower() == "the role"


def test_wrapped_lines_are_joined_again():
    text = (
        "You keep the tide tables and the berth plan, and you tell the pilots\n"
        "when a berth is free. Most of it happens by radio, some of it in the\n"
        "rain on the quay, and all of it has to be written down before you go\n"
        "home in the morning, because the day crew relies on what you write.\n\n"
        "- Answer the radio on two channels and write every call into the log,\n"
        "  with the time\n"
        "- Read the weather\n"
    )
    blocks = blocks_of(text)
    assert len(blocks) == 3
    assert blocks[0].text.endswith("because the day crew relies on what you write.")
    assert blocks[1].text == "Answer the radio on two channels and write every call into the log, with the time"


def test_lines_that_were_not_wrapped_stay_apart():
    assert len(blocks_of("Berth plan\nTide tables\nRadio log\n")) == 3


def test_an_archivers_header_is_read_and_left_out():
    extracted = extract_plain(
        "https://example.org/jobs/7\nTitle: Harbour Pilot\nCompany: Port of Merrow\nLocation: Merrow\n"
        "Date Posted: 2026-01-05\n\nYou bring ships in.\n",
        is_markdown=False,
    )
    assert (extracted.title, extracted.company, extracted.location) == ("Harbour Pilot", "Port of Merrow", "Merrow")
    assert [block.text for block in extracted.blocks] == ["You bring ships in."]


def test_front_matter_gives_fields_and_no_blocks():
    extracted = extract_plain(
        '---\ntitle: "Bell Founder"\ncompanyName: "Alto & Sons"\nlayout: page\n---\n\n## Tasks\n\n* Pour bronze\n',
        is_markdown=True,
    )
    assert (extracted.title, extracted.company) == ("Bell Founder", "Alto & Sons")
    assert [block.text for block in extracted.blocks] == ["Tasks", "Pour bronze"]


def test_a_pages_name_is_no_title():
    extracted = extract_plain("---\ntitle: Careers\n---\n\n## Bell Founder (m/w/d)\n\nYou pour.\n", is_markdown=True)
    assert extracted.title == "Bell Founder (m/w/d)"


def test_markdown_links_and_emphasis_leave_only_words():
    block = blocks_of("- **Pour** bronze into [moulds](https://example.org) of *clay*", is_markdown=True)[0]
    assert block.text == "Pour bronze into moulds of clay"


def test_bold_labels_in_markdown_lose_their_stars():
    blocks = blocks_of("**Pay band:** 28,000 to 31,000 a year, reviewed every spring  \n", is_markdown=True)
    assert blocks[0].text == "Pay band: 28,000 to 31,000 a year, reviewed every spring"


@pytest.mark.parametrize("end", ["locks, weirs,", "the repair of", "plans and"])
def test_a_line_that_cannot_end_there_goes_on_with_a_capital(end):
    blocks = blocks_of(f"You look after all {end}\nBoat Lift inspections.\n")
    assert [block.text for block in blocks] == [f"You look after all {end} Boat Lift inspections."]


@pytest.mark.parametrize("place", ["In person", "Hybrid", "On-site"])
def test_how_the_work_is_done_is_no_place(place):
    extracted = extract_plain(
        f"Title: Lock Keeper\nCompany: Weir Trust\nWork Location: {place}\n\nx", is_markdown=False
    )
    assert extracted.location is None
