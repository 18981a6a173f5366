"""The first lines of a pasted posting: title and employer in the orders that people write them."""

import pytest

from bot.language.media import Media
from bot.posting.organisations import says_organisation
from bot.posting.read import read_posting
from bot.posting.roles import role_strength

_BODY = """

Tarn & Fell has made ropes since 1890.

What you will do
- Lay three-strand ropes from hemp and from polyester
- Splice eyes and fit thimbles by hand
- Test every tenth rope until it breaks

What you need
- Two years at a bench with hand tools
- A good eye for an even strand
"""


@pytest.mark.parametrize(
    "top",
    [
        "Senior Ropemaker\nTarn & Fell, Whitby",
        "Tarn & Fell – Senior Ropemaker",
        "Senior Ropemaker at Tarn & Fell (Whitby)",
        "Tarn & Fell is hiring a Senior Ropemaker",
        "Tarn & Fell\nSenior Ropemaker\nTarn & Fell · Whitby, England (On-site)\n2 weeks ago · 40 applicants",
        "Tarn & Fell | Senior Ropemaker | Whitby | Full-time",
        "Vacancy: Senior Ropemaker\nTarn & Fell",
    ],
)
@pytest.mark.parametrize("media", [Media.TEXT, Media.MARKDOWN])
def test_title_and_employer_are_told_apart_in_whatever_order_they_stand(top: str, media: Media) -> None:
    posting = read_posting(top + _BODY, media=media, source="-")
    assert (posting.title, posting.company) == ("Senior Ropemaker", "Tarn & Fell")


@pytest.mark.parametrize(
    ("top", "title", "company"),
    [
        ("Seilerei Nord GmbH sucht Seiler (m/w/d)", "Seiler (m/w/d)", "Seilerei Nord GmbH"),
        (
            "Commune de Brelles (900 habitants) recrute\n\nUn jardinier (H/F)",
            "Un jardinier (H/F)",
            "Commune de Brelles",
        ),
        ("Jardinero\nHotel Mirador – Cádiz", "Jardinero", "Hotel Mirador"),
    ],
)
def test_the_opening_is_read_in_other_languages(top: str, title: str, company: str) -> None:
    posting = read_posting(top + _BODY, media=Media.TEXT, source="-")
    assert (posting.title, posting.company) == (title, company)


def test_a_dash_inside_a_title_names_no_employer() -> None:
    posting = read_posting("Speech Therapist – Stroke\nEastmere Hospital" + _BODY, media=Media.TEXT, source="-")
    assert posting.title == "Speech Therapist – Stroke"
    assert posting.company == "Eastmere Hospital"


def test_what_a_browser_prints_at_the_edges_of_a_page_is_no_part_of_the_posting() -> None:
    edge = "12/05/2026, 09:14        Senior Ropemaker - Tarn & Fell"
    foot = "https://jobs.tarnfell.example/vacancies/4471          1/2"
    posting = read_posting(f"{edge}\n\nSenior Ropemaker\nTarn & Fell{_BODY}\n{foot}\n", media=Media.TEXT, source="-")
    assert posting.title == "Senior Ropemaker"
    assert "09:14" not in posting.text
    assert "4471" not in posting.text


@pytest.mark.parametrize("line", ["Fibre Optic Splicer", "Chargé d'affaires", "Krankenpfleger", "Recepcionista"])
def test_a_line_whose_head_does_some_work_is_a_title(line: str) -> None:
    assert role_strength(line) == 2


@pytest.mark.parametrize("line", ["Winter in Leicester", "Our Customers", "Water Quality", "Garside & Daughters"])
def test_words_that_only_end_like_workers_are_no_title(line: str) -> None:
    assert role_strength(line) == 0


@pytest.mark.parametrize(
    "name", ["Garside & Daughters", "Haustechnik Brenner GmbH", "St Oswald's Church", "Stadtwerke Ulm"]
)
def test_a_name_with_a_word_that_employers_bear_is_known_as_one(name: str) -> None:
    assert says_organisation(name)


@pytest.mark.parametrize("name", ["Whitby", "Church", "Full-time", "Senior Ropemaker"])
def test_a_place_or_a_term_is_no_employer(name: str) -> None:
    assert not says_organisation(name)
