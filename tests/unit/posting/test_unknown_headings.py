"""Headings that nobody has heard of: what stands under them is judged by its own words."""

import pytest

from bot.language.media import Media
from bot.posting.headings import is_heading, label_of
from bot.posting.model import ROLE_KINDS, LineKind
from bot.posting.read import read_posting
from bot.posting.section import Section

DEMANDS = """Ropewalk Supervisor

Your duties
- Plan the week's twisting and tarring with the foreman
- Inspect finished cables and keep the test register
- Train apprentices on the long walk

What you bring
- Five years in a ropewalk or a sail loft
- A first aid certificate
"""
GAINS = """- 31 days of leave and your birthday
- A pension with nine per cent from us
- Parking by the slip
- Two pairs of boots each year
"""


def kinds(text: str) -> dict[str, LineKind]:
    return {line.text: line.kind for line in read_posting(text, media=Media.TEXT, source="-").lines}


@pytest.mark.parametrize(
    "heading",
    [
        "What's In It For You:",
        "What’s in it for me?",
        "What's on offer:",
        "What’s on offer?",
        "The nice side:",
        "And for all that?",
    ],
)
def test_what_is_given_under_any_heading_is_no_demand(heading):
    found = kinds(f"{DEMANDS}\n{heading}\n{GAINS}")
    assert all(found[line.removeprefix("- ")] not in ROLE_KINDS for line in GAINS.splitlines()), found
    assert found["A first aid certificate"] is LineKind.REQUIRED


def test_an_unknown_heading_inside_the_duties_divides_them_and_ends_nothing():
    text = DEMANDS.replace("- Train", "On the walk:\n- Train")
    found = kinds(text)
    assert found["Train apprentices on the long walk"] is LineKind.RESPONSIBILITY


def test_gifts_that_begin_with_a_verb_stay_gifts_under_a_heading_that_is_only_half_known():
    text = (
        f"{DEMANDS}\nWhat you'll get in return\n- Work four on, four off\n- Take home £31k\n- Choose your own boots\n"
    )
    found = kinds(text)
    assert found["Work four on, four off"] is LineKind.BENEFIT
    assert found["Choose your own boots"] is LineKind.BENEFIT


@pytest.mark.parametrize(
    "heading",
    ["What you can expect from the job", "What you'll get up to", "What you get stuck into", "The fun you'll have"],
)
def test_verbs_of_work_under_a_heading_that_sounds_like_a_gift_are_duties(heading):
    text = f"""Ropewalk Supervisor

{heading}:
- Plan the week's twisting and tarring with the foreman
- Inspect finished cables and keep the test register
- Train apprentices on the long walk

What you bring
- Five years in a ropewalk or a sail loft

We offer
- Free parking by the slip
"""
    found = kinds(text)
    assert found["Plan the week's twisting and tarring with the foreman"] is LineKind.RESPONSIBILITY
    assert found["Train apprentices on the long walk"] is LineKind.RESPONSIBILITY
    assert found["Free parking by the slip"] is LineKind.BENEFIT


def test_gifts_that_begin_with_a_verb_stay_gifts_under_their_own_heading():
    gifts = "- Work from home on Fridays\n- Join the pension scheme from day one\n- Take your birthday off\n"
    text = f"{DEMANDS}\nWhat we offer\n{gifts}"
    found = kinds(text)
    assert found["Join the pension scheme from day one"] is LineKind.BENEFIT
    assert found["Work from home on Fridays"] is LineKind.BENEFIT


def test_a_bare_line_above_a_list_is_a_heading_in_any_language():
    text = """Seiler (m/w/d)
Brandner Seile

Brandner Seile schlägt seit 1931 Taue und Drahtseile für Werften, Bergbahnen und Theater im ganzen Land.
Wir suchen für unsere Werkstatt in Lindau Verstärkung, gerne auch jemanden, der neu anfängt.

Das packst du an
- Taue schlagen und teeren
- Drahtseile prüfen und das Prüfbuch führen
- Lehrlinge anleiten

Das legen wir drauf
- 30 Tage Urlaub
- Betriebliche Altersvorsorge
- Jobticket
"""
    found = kinds(text)
    assert found["30 Tage Urlaub"] is LineKind.BENEFIT
    assert found["Lehrlinge anleiten"] is LineKind.RESPONSIBILITY
    assert "Das packst du an" not in found


def test_a_question_on_a_line_of_its_own_ends_the_wishes_above_it():
    text = f"{DEMANDS}\nDesirable\n- Some Gaelic\n\nHow do I find out more?\nThe yard is open on Fridays until four.\n"
    assert kinds(text)["The yard is open on Fridays until four."] not in ROLE_KINDS


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("What's in it for you", Section.BENEFITS),
        ("What’s on offer?", Section.BENEFITS),
        ("How do I apply?", Section.APPLY),
        ("Employer questions", Section.APPLY),
    ],
)
def test_headings_that_ask_in_the_first_person_or_with_a_contraction_are_known(heading, section):
    label = label_of(heading)
    assert label is not None
    assert label.section is section
    assert is_heading(heading, marked=False)


@pytest.mark.parametrize("line", ["Salary £41,200", "Salary €3,100", "Hours 37.5", "Location SW1"])
def test_a_label_with_its_figure_states_a_fact_and_opens_no_section(line):
    assert not is_heading(line, marked=False)


def test_a_race_that_is_run_is_not_about_discrimination():
    text = DEMANDS.replace("- Train", "- Tend the boats on race days\n- Train")
    assert kinds(text)["Tend the boats on race days"] is LineKind.RESPONSIBILITY


def test_acknowledging_the_owners_of_the_land_is_no_demand():
    sentence = "Fellwright acknowledges the Traditional Custodians of the rivers we moor on and pays respect to Elders."
    found = kinds(f"{DEMANDS}\n{sentence}\n")
    assert next(kind for line, kind in found.items() if line.startswith("Fellwright")) not in ROLE_KINDS
