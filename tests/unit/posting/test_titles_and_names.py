"""Titles and employers' names where something else stands first: a trail of pages, a person, a kind of firm."""

import pytest

from bot.language.media import Media
from bot.posting.read import read_posting

BODY = """Your duties
- Plan the week's twisting and tarring with the foreman
- Inspect finished cables and keep the test register
- Train apprentices on the long walk

What you bring
- Five years in a ropewalk or a sail loft
- A first aid certificate
"""


def read(head: str, media: Media = Media.TEXT):
    return read_posting(f"{head}\n\n{BODY}", media=media, source="-")


def page(head: str, top: str, foot: str = ""):
    duties = "".join(f"<li>{line[2:]}</li>" for line in BODY.splitlines() if line.startswith("-"))
    about = "We make rope, cable and net for boats on this coast and have done since the days of sail and steam alike."
    main = f"<main>{top}<h3>Your duties</h3><ul>{duties}</ul><p>{about}</p></main>"
    html = f"<html><head>{head}</head><body>{main}{foot}</body></html>"
    return read_posting(html, media=Media.HTML, source="-")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Home > Vacancies > Workshop > Cable Inspector", "Cable Inspector"),
        ("Jobs » Workshop » Cable Inspector", "Cable Inspector"),
        ("Home / Careers / Cable Inspector", "Cable Inspector"),
        ("Home > Vacancies > Cable Inspector\n\nCable Inspector – parental cover", "Cable Inspector – parental cover"),
        (
            "Lochside Academy\nPrincipal: Mr T. Rennie\n\nCRAFT AND DESIGN TEACHER (CDT)",
            "CRAFT AND DESIGN TEACHER (CDT)",
        ),
        ("Lochside Academy\nHead of centre: Dr A. Bell\n\nYOUTH WORKER", "YOUTH WORKER"),
        ("Work with us\n\nCable Inspector", "Cable Inspector"),
        ("Careers\n\nCable Inspector", "Cable Inspector"),
        ("Join our team: Cable Inspector", "Cable Inspector"),
        ("Work with us – Cable Inspector", "Cable Inspector"),
        ("Cable inspector wanted", "Cable inspector"),
        ("Cable inspector required", "Cable inspector"),
    ],
)
def test_the_title_is_found_behind_what_stands_before_it(head, title):
    assert read(head).title == title


@pytest.mark.parametrize("invitation", ["Join us: Cable Inspector", "We're hiring: Cable Inspector"])
def test_an_invitation_before_a_heading_in_markdown_is_no_part_of_the_title(invitation):
    assert read(f"# {invitation}", Media.MARKDOWN).title == "Cable Inspector"


@pytest.mark.parametrize("section", ["Work with us", "Careers", "Join our team", "Current vacancies"])
def test_the_name_of_the_sites_section_is_no_title_where_the_next_heading_names_a_role(section):
    top = f"<h1>{section}</h1><h2>Cable Inspector</h2>"
    assert page(f"<title>Cable Inspector – {section} – Lochside Ropes</title>", top).title == "Cable Inspector"
    assert page("<title>Lochside Ropes</title>", top).title == "Cable Inspector"


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Cable Inspector - Careers at Lochside Ropes", "Lochside Ropes"),
        ("Cable Inspector | Careers | Lochside Ropes", "Lochside Ropes"),
        ("Cable Inspector | Jobs | Rennie's Rope Works", "Rennie's Rope Works"),
        ("Cable Inspector – Work with us – Lochside Ropes", "Lochside Ropes"),
        ("Cable Inspector – Jobs bei Lochside Ropes", "Lochside Ropes"),
    ],
)
def test_the_employer_stands_behind_the_sites_section_in_the_pages_title(title, employer):
    assert page(f"<title>{title}</title>", "<h1>Cable Inspector</h1>").company == employer


def test_below_the_sites_section_a_job_of_unheard_name_is_the_title():
    posting = page("<title>Join us | Lochside Ropes</title>", "<h1>Join us</h1><h2>Whipping Hand, Grade Two</h2>")
    assert (posting.title, posting.company) == ("Whipping Hand, Grade Two", "Lochside Ropes")


@pytest.mark.parametrize("title", ["Vacancies | Lochside Ropes", "Lochside Ropes – Careers"])
def test_a_page_named_after_its_site_alone_still_names_the_employer(title):
    assert page(f"<title>{title}</title>", "<h1>Current vacancies</h1><h2>Cable Inspector</h2>").company == (
        "Lochside Ropes"
    )


def test_a_name_with_an_apostrophe_is_not_cut_at_it():
    foot = "<footer>© Rennie's Rope Works Ltd. All rights reserved.</footer>"
    assert page("<title>Jobs</title>", "<h1>Cable Inspector</h1>", foot).company == "Rennie's Rope Works Ltd."


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("Entreprise Brévent Cordages", "Brévent Cordages"),
        ("Firma Brandner Seile", "Brandner Seile"),
        ("Unternehmen Brandner Seile", "Brandner Seile"),
    ],
)
def test_the_kind_of_firm_before_a_name_is_no_part_of_it(line, employer):
    text = (
        f"Technicien de corderie H/F\n{line}\nAnnecy (74)\n\n"
        f"Fondée en 1951, {employer} est une entreprise familiale de 80 collaborateurs.\n"
    )
    assert read(text).company == employer


def test_a_heading_that_asks_is_nobodys_name():
    text = "Cable Inspector (North)\nBrandner Cables\nLeith\n\nWhat we're about\nWe test what the users told us to.\n"
    assert read(text).company != "What we're about"


def test_a_name_and_town_above_prose_is_the_employer_and_the_role_is_in_the_prose():
    text = """The Net Loft, Ullapool

We opened the Net Loft twelve years ago in a curing shed by the pier, and we cook what the creels bring in.

Our pastry chef is leaving us in the autumn and so we need a new one. You will bake the bread each morning and run
the sweet section. You will order flour and fruit and keep the stock book. You must have two years in a busy kitchen.
"""
    posting = read_posting(text, media=Media.TEXT, source="-")
    assert (posting.title or "").lower() == "pastry chef"
    assert posting.company == "The Net Loft"
