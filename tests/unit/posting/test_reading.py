"""A posting as a whole: language, level, employer, what is not stated, refusals, the card."""

import pytest

from bot.errors import PostingRefused, RefusalReason
from bot.language.media import Media
from bot.posting.card import as_json
from bot.posting.employer import company_from_text
from bot.posting.model import Seniority
from bot.posting.plain_fields import read_fields
from bot.posting.read import read_posting
from bot.posting.seniority import seniority_of
from bot.posting.title import clean_title
from bot.posting.unstated import not_stated

GERMAN = """Orgelbauer (m/w/d)

Wir sind eine kleine Werkstatt in Lindau und bauen seit 1903 Orgeln für Kirchen und Konzertsäle.

Ihre Aufgaben
- Stimmen und Intonieren von Pfeifen vor Ort
- Herstellung von Windladen nach Zeichnung
- Betreuung der Lehrlinge in der Werkstatt

Ihr Profil
- Abgeschlossene Ausbildung als Orgelbauer
- Führerschein Klasse B
- Englischkenntnisse von Vorteil

Wir bieten
- 30 Tage Urlaub und eine Werkstatt mit Tageslicht
"""


def read(text: str):
    return read_posting(text, media=Media.TEXT, source="organ.txt")


def test_a_posting_in_another_language_is_cut_and_its_language_told():
    posting = read(GERMAN)
    assert posting.language == "de"
    assert [line.text for line in posting.lines if line.id in {"D3", "R1", "P1"}] == [
        "Betreuung der Lehrlinge in der Werkstatt",
        "Abgeschlossene Ausbildung als Orgelbauer",
        "Englischkenntnisse von Vorteil",
    ]


def test_only_what_is_absent_is_called_not_stated():
    bare = read(GERMAN)
    assert "what it pays" in bare.not_stated
    paid = read(GERMAN.replace("30 Tage Urlaub", "3.400 € brutto, Vollzeit, ab sofort, 30 Tage Urlaub"))
    assert "what it pays" not in paid.not_stated
    assert "when it starts" not in paid.not_stated


RECIPE = """Bread at home

Good bread needs four things: flour, water, salt and time. Weigh everything on a scale before you begin.

Mixing
Pour the water over the flour and stir until no dry patches remain. Cover the bowl and leave it for forty minutes.
- Use strong white flour for the first loaf
- Keep the water just above room temperature
- Add the salt after the first rest

Baking
Heat a heavy pot in the oven. Drop the loaf in, put on the lid and bake. Take the lid off and bake until it is dark.
"""


def test_instructions_that_name_no_employment_are_no_posting():
    with pytest.raises(PostingRefused) as refused:
        read(RECIPE)
    assert refused.value.reason is RefusalReason.NOT_A_POSTING


def test_a_posting_without_headings_that_names_its_job_is_read():
    said = (
        "We are looking for a baker. The position is full-time and the salary is paid monthly. You will mix the doughs "
        "for forty shops each night. You will check the ovens before every batch. You will train one apprentice. "
        "Apply with a short letter."
    )
    assert any(line.text.startswith("You will mix") for line in read(said).lines)


def test_text_that_speaks_of_no_work_is_refused_with_a_way_out():
    with pytest.raises(PostingRefused) as refused:
        read("Our garden opens at nine. The roses are best in June. Dogs are welcome on a lead. " * 12)
    assert refused.value.reason is RefusalReason.NOT_A_POSTING
    assert refused.value.next_step


def test_the_card_has_the_promised_shape():
    card = as_json(read(GERMAN))
    assert list(card) == [
        "title", "company", "location", "seniority", "language", "source", "text", "lines", "not_stated", "warnings",
    ]  # fmt: skip
    line = card["lines"][0]
    assert list(line) == ["id", "kind", "text", "start", "end", "weight"]
    assert card["text"][line["start"] : line["end"]] == line["text"]


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Senior Bell Founder", Seniority.SENIOR),
        ("Head of Casting", Seniority.DIRECTOR),
        ("Casting Intern", Seniority.INTERN),
        ("Junior Moulder", Seniority.JUNIOR),
        ("Shop Floor Manager", Seniority.MANAGER),
        ("Account Manager", None),
        ("Chief Financial Officer", Seniority.EXECUTIVE),
        ("Moulder", None),
    ],
)
def test_the_title_tells_the_level(title, level):
    assert seniority_of(title, hint=None, lines=()) is level


def test_a_stated_level_helps_where_the_title_does_not():
    assert seniority_of("Moulder", hint="Mid-Senior level", lines=()) is Seniority.SENIOR


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ("  Bell   Founder ", "Bell Founder"),
        ("Job Description: Bell Founder (4+ Years of Experience)", "Bell Founder"),
        ("Moulder (m/w/d) | Remote", "Moulder (m/w/d) | Remote"),
        ("", None),
    ],
)
def test_a_title_is_cleaned_and_not_reworded(given, title):
    assert clean_title(given) == title


def test_the_employer_is_found_in_running_text():
    text = "Alto & Sons is a foundry on the coast. At Alto & Sons, we cast by hand. Bring your own boots."
    assert company_from_text(text, title="Moulder") == "Alto & Sons"


def test_no_employer_is_better_than_a_guess():
    assert company_from_text("We cast bells by hand. You bring boots.", title="Moulder") is None


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("Harbour Aid Society of Leith (Harbour Aid) was founded in 1971.", "Harbour Aid Society of Leith"),
        ("Tallow Supply Co., Inc. is the oldest chandler on the coast.", "Tallow Supply Co"),
    ],
)
def test_an_employer_with_a_short_name_or_a_legal_form_is_found_whole(sentence, employer):
    assert company_from_text(f"{sentence} Harbour Aid runs boats. Harbour Aid has nine.", title="Mate") == employer


def test_a_second_field_on_the_line_of_the_title_is_cut_off():
    fields, _ = read_fields("Job Title: Bookkeeper Salary Range: 30,000\nCompany: Larkmoor\n\nKeep the books.")
    assert fields.title == "Bookkeeper"


def test_a_post_based_at_a_named_place_says_where_the_work_is():
    assert "where the work is done" not in not_stated(
        "The post will be based at Larkmoor Hospital.", location=None, lines=()
    )
    assert "where the work is done" in not_stated("The post will be based on evidence.", location=None, lines=())


def test_initials_are_spelt_out_where_the_text_does():
    text = "FAT is looking for a mate. The work of the Fellside Aid Trust (FAT) began in 1902. FAT has nine boats."
    assert company_from_text(text, title="Mate") == "Fellside Aid Trust"


def test_an_office_named_on_a_line_of_its_own_and_again_is_the_employer():
    text = (
        "Moulder\nFellside County Office\nDuties\nPour the moulds.\n"
        "Write to the Fellside County Office if you have questions."
    )
    assert company_from_text(text, title="Moulder") == "Fellside County Office"


def test_a_city_is_the_employer_where_nobody_else_is_named():
    assert company_from_text("You sweep the squares of the City of Merrow.", title="Sweeper") == "City of Merrow"


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Art Director", None),
        ("Executive Assistant", None),
        ("Solution Architect: Graduates", Seniority.JUNIOR),
        ("Director of Works", Seniority.DIRECTOR),
    ],
)
def test_a_word_in_a_title_counts_for_what_it_means_there(title, level):
    assert seniority_of(title, hint=None, lines=()) is level


def test_a_title_said_once_in_full_and_then_in_short_is_taken_in_full():
    posting = read_posting(
        "The Keeper is asked for by the council. The Commissioner of Bridges is responsible for every crossing in the "
        "town. The Commissioner will inspect the arches twice a year and report what is loose. The Commissioner must "
        "know how stone weathers. The Commissioner will lead a crew of nine masons and order the lime.\n",
        media=Media.TEXT,
        source="-",
    )
    assert posting.title == "Commissioner of Bridges"
