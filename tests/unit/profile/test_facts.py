"""A profile's text becomes facts: placed, told apart, without whatever locates the person."""

import json
from textwrap import dedent

import pytest

from bot.errors import DocumentReason, DocumentRefused
from bot.language.media import Media
from bot.profile.facts import read_profile
from bot.profile.model import FactKind, Profile

TOP = """\
Odile Brandt
Baker and shift lead
odile.brandt@post.example | +44 7700 900321 | 14 Mill Lane, Leeds LS1 4AP | linkedin.com/in/odile-brandt
"""


def read(text, media=Media.TEXT):
    profile = read_profile(dedent(text), source="cv", media=media)
    for fact in profile.facts:
        assert profile.text[fact.start : fact.end] == fact.text
    assert [fact.id for fact in profile.facts] == [f"E{n}" for n in range(1, len(profile.facts) + 1)]
    return profile


def fact(profile: Profile, beginning: str):
    found = [fact for fact in profile.facts if fact.text.startswith(beginning)]
    assert len(found) == 1, [fact.text for fact in profile.facts]
    return found[0]


def placed(profile, beginning):
    found = fact(profile, beginning)
    return found.employer, found.dates


HEADERS = [
    "Shift lead, Crumb Bakery Ltd — March 2019 – Present",
    "Crumb Bakery Ltd, Shift lead (March 2019 – Present)",
    "Shift lead | Crumb Bakery Ltd | March 2019 – Present",
    "March 2019 – Present   Shift lead, Crumb Bakery Ltd, Leeds, UK",
    "Shift lead at Crumb Bakery Ltd, March 2019 – Present",
    "Crumb Bakery Ltd\nShift lead          March 2019 – Present",
    "Shift lead\nCrumb Bakery Ltd | Leeds\nMarch 2019 – Present",
    "Shift lead\nCrumb Bakery Ltd\nMarch 2019 – Present\nLeeds, UK",
    "March 2019 –\nPresent\nShift lead, Crumb Bakery Ltd",
]


@pytest.mark.parametrize("header", HEADERS)
def test_a_job_header_gives_employer_and_dates_in_every_usual_layout(header):
    profile = read(f"{TOP}\nEXPERIENCE\n\n{header}\n- Baked for three shops\n\nSKILLS\nSourdough, rye\n")
    employer, dates = placed(profile, "Baked")
    assert employer == "Crumb Bakery Ltd"
    assert " ".join(dates.split()) == "March 2019 – Present"
    assert any("Shift lead" in fact.text and fact.employer == employer for fact in profile.facts)


@pytest.mark.parametrize(
    ("heading", "header", "employer", "dates"),
    [
        ("Berufserfahrung", "03/2019 – heute  Krankenpfleger, Klinikum Nord, Hamburg", "Klinikum Nord",
         "03/2019 – heute"),
        ("Expérience professionnelle", "Infirmière, Hôpital Saint-Luc, Lyon, de mars 2019 à août 2021",
         "Hôpital Saint-Luc", "mars 2019 à août 2021"),
        ("Experiencia laboral", "Enfermera, Hospital del Mar, enero de 2019 – actualidad", "Hospital del Mar",
         "enero de 2019 – actualidad"),
        ("Experiência profissional", "Enfermeira | Hospital da Luz | março de 2019 - atual", "Hospital da Luz",
         "março de 2019 - atual"),
        ("Esperienza lavorativa", "Cuoco, Trattoria Lanza, Torino, gennaio 2014 – maggio 2019", "Trattoria Lanza",
         "gennaio 2014 – maggio 2019"),
        ("Werkervaring", "Monteur, Dijkstra Techniek, maart 2018 tot heden", "Dijkstra Techniek",
         "maart 2018 tot heden"),
        ("Pracovní zkušenosti", "2016 – dosud: Účetní, Vltava Papír s.r.o.", "Vltava Papír s.r.o.", "2016 – dosud"),
        ("Academic appointments", "Lecturer, University of Merrow, 2017–present", "University of Merrow",
         "2017–present"),
        ("Work history", "Staff nurse, St Brid's Hospital, Sept 2019 to June 2021", "St Brid's Hospital",
         "Sept 2019 to June 2021"),
    ],
)  # fmt: skip
def test_headings_and_months_are_read_in_eight_languages(heading, header, employer, dates):
    profile = read(f"Ana Sol\n\n{heading}\n\n{header}\n- Team Station 4\n- Wards and rounds\n")
    assert placed(profile, "Team Station 4") == (employer, dates)


def test_two_jobs_without_bullets_between_them_stay_two():
    profile = read("""\
        Experience
        Crumb Bakery Ltd, Shift lead
        Oct. 2021 – Current
        Old Mill Group, Baker
        Aug. 2018 – Oct. 2021
        - Baked rye for the market stall
        """)
    assert placed(profile, "Crumb Bakery") == ("Crumb Bakery Ltd", "Oct. 2021 – Current")
    assert placed(profile, "Baked rye") == ("Old Mill Group", "Aug. 2018 – Oct. 2021")


def test_hard_wrapped_bullets_are_whole_and_the_next_job_is_not_swallowed():
    profile = read("""\
        EXPERIENCE
        Shift lead | Crumb Bakery Ltd | 2019 - 2023
        - Planned the rota of eleven people over two shifts and three shops, and took over
          the ordering of flour when the buyer left
        - Wrote the allergen sheets
        Baker | Old Mill | 2016 - 2019
        - Kneaded
          daily
        """)
    assert fact(profile, "Planned").text.endswith("ordering of flour when the buyer left")
    assert placed(profile, "Kneaded daily") == ("Old Mill", "2016 - 2019")


def test_kinds_follow_from_the_section_and_from_measured_change():
    profile = read(f"""\
{TOP}
Summary
Baker with nine years at the oven. Calm at four in the morning.

Experience
Shift lead, Crumb Bakery Ltd, 2019 – 2023
- Cut waste from 14% to 6% within a year
- Trained apprentices
- Was awarded the guild's silver medal
- Led a team of 11 people

Education
Leeds City College, Level 3 Diploma in Bakery, 2016

Skills
Sourdough, laminated doughs, rota planning
Languages: French, English

Certificates
- Food Hygiene Level 3, 2020

Awards
Young baker of the year, 2017
""")
    kinds = {fact.text: fact.kind for fact in profile.facts}
    assert kinds["Cut waste from 14% to 6% within a year"] is FactKind.ACHIEVEMENT
    assert kinds["Was awarded the guild's silver medal"] is FactKind.ACHIEVEMENT
    assert kinds["Trained apprentices"] is FactKind.DUTY
    assert kinds["Led a team of 11 people"] is FactKind.DUTY
    assert kinds["Sourdough, laminated doughs, rota planning"] is FactKind.SKILL
    assert kinds["Languages: French, English"] is FactKind.SKILL
    assert kinds["Leeds City College, Level 3 Diploma in Bakery, 2016"] is FactKind.EDUCATION
    assert kinds["Food Hygiene Level 3, 2020"] is FactKind.EDUCATION
    assert kinds["Young baker of the year, 2017"] is FactKind.ACHIEVEMENT
    assert kinds["Calm at four in the morning."] is FactKind.OTHER
    assert kinds["Baker with nine years at the oven."] is FactKind.OTHER
    assert kinds["Shift lead, Crumb Bakery Ltd, 2019 – 2023"] is FactKind.OTHER


PERSONAL = [
    "odile.brandt@post.example",
    "+44 7700 900321",
    "(020) 7946 0321",
    "14 Mill Lane, Leeds LS1 4AP",
    "linkedin.com/in/odile-brandt",
    "https://odile.example/bread?x=1",
    "Date of birth: 4 May 1991",
    "Geburtsdatum: 04.05.1991",
    "Marital status: married",
    "Nationality: French",
    "@odile_bakes",
    "Email: odile (at) post.example",
    "Hauptstraße 12, 10115 Berlin",
]


@pytest.mark.parametrize("detail", PERSONAL)
@pytest.mark.parametrize("place", ["top", "foot", "beside"])
def test_contact_and_personal_details_are_nowhere_in_what_is_kept(detail, place):
    top = f"Odile Brandt\n{detail}\n" if place == "top" else "Odile Brandt\nBaker\n"
    if place == "beside":
        top = f"Odile Brandt | Baker | {detail}\n"
    foot = f"\n{detail}\n" if place == "foot" else ""
    profile = read(f"{top}\nExperience\nBaker, Old Mill Ltd, 2016 – 2019\n- Baked rye for the market\n{foot}")
    assert "Brandt" not in profile.text
    for part in detail.replace(",", " ").split():
        if any(letter.isdigit() or letter == "@" for letter in part) or "odile" in part.lower():
            assert part not in profile.text
    assert "married" not in profile.text
    assert fact(profile, "Baked rye").employer == "Old Mill Ltd"


def test_the_name_is_taken_out_of_running_text_and_page_headers():
    profile = read("""\
        Odile Brandt
        odile.brandt@post.example

        Summary
        Odile Brandt has baked bread for nine years in two countries.

        Experience
        Baker, Old Mill Ltd, 2016 – 2019
        - Baked rye for the market
        Odile Brandt – 2
        """)
    assert "Brandt" not in profile.text
    assert "has baked bread for nine years" in profile.text


def test_referees_are_other_people_and_are_not_kept():
    profile = read("""\
        Experience
        Baker, Old Mill Ltd, 2016 – 2019
        - Baked rye for the market
        References
        Mr Henri Dupont, master baker, 020 7946 0000
        """)
    assert "Dupont" not in profile.text


def test_figures_that_are_no_phone_numbers_stay():
    profile = read("""\
        Experience
        Buyer, Old Mill Ltd, 2016-05 – 2019-11
        - Bought 1,200,000 kg of flour a year from 14 mills
        - Took stock of 10 000 000 rolls and 3.5 million buns
        - Served 2015 – 2018 on the works council (2015-2018)
        - Held budget 250.000 EUR
        """)
    text = profile.text
    for figure in (
        "1,200,000 kg",
        "10 000 000 rolls",
        "2015 – 2018",
        "(2015-2018)",
        "250.000 EUR",
        "2016-05 – 2019-11",
    ):
        assert figure in text


def test_markdown_marks_are_gone_and_headings_place_the_facts():
    profile = read(
        """\
        # Odile Brandt
        Baker

        ## Experience
        ### **Shift lead**, [Crumb Bakery Ltd](https://crumb.example) (2019 – 2023)
        - Baked *rye* for `three` shops

        ## Projects
        ### Oven log
        - Wrote down every temperature for a year
        """,
        Media.MARKDOWN,
    )
    assert placed(profile, "Baked rye for three shops") == ("Crumb Bakery Ltd", "2019 – 2023")
    assert placed(profile, "Wrote down") == (None, None)
    assert "crumb.example" not in profile.text


def test_html_is_read_without_scripts_and_links():
    profile = read(
        """\
        <html><head><title>CV of Odile Brandt</title></head><body><h1>Odile Brandt</h1>
        <p><a href="mailto:o@post.example">write to me</a></p><h2>Experience</h2>
        <h3>Baker, Old Mill Ltd</h3><p>2016 – 2019</p><ul><li><p>Baked rye for the market</p></li></ul>
        <script>var stolen = "baked";</script></body></html>""",
        Media.HTML,
    )
    assert placed(profile, "Baked rye for the market") == ("Old Mill Ltd", "2016 – 2019")
    assert "stolen" not in profile.text
    assert "post.example" not in profile.text


def test_every_section_of_a_json_resume_is_read_and_its_fields_place_the_facts():
    fields = {
        "basics": {
            "name": "Odile Brandt",
            "label": "Baker",
            "email": "o@post.example",
            "phone": "+44 7700 900321",
            "summary": "Nine years at the oven.",
            "location": {"city": "Leeds", "postalCode": "LS1 4AP"},
            "profiles": [{"network": "X", "username": "obrandt"}],
        },
        "work": [
            {
                "name": "Crumb, Daughter and Sons",
                "position": "Shift lead",
                "startDate": "2019-03",
                "summary": "Ran the night.",
                "highlights": ["Cut waste by 8%"],
            }
        ],
        "volunteer": [{"organization": "Food bank", "position": "Driver", "highlights": ["Drove bread to schools"]}],
        "education": [{"institution": "City College", "studyType": "Diploma", "area": "Bakery", "endDate": "2016"}],
        "awards": [{"title": "Young baker", "awarder": "Guild", "date": "2017"}],
        "certificates": [{"name": "Food Hygiene", "issuer": "Council"}],
        "publications": [{"name": "On rye", "publisher": "Dough Weekly"}],
        "skills": [{"name": "Doughs", "level": "Master", "keywords": ["sourdough", "rye"]}],
        "languages": [{"language": "French", "fluency": "Native"}],
        "interests": [{"name": "Rowing"}],
        "references": [{"name": "Henri Dupont", "reference": "A treasure."}],
        "projects": [{"name": "Oven log", "description": "A year of temperatures."}],
    }
    profile = read(json.dumps(fields), Media.JSON)
    assert placed(profile, "Cut waste") == ("Crumb, Daughter and Sons", "2019-03 – Present")
    assert placed(profile, "Drove bread")[0] == "Food bank"
    assert fact(profile, "Diploma, Bakery, City College (2016)").employer == "City College"
    assert fact(profile, "Doughs (Master): sourdough, rye").kind is FactKind.SKILL
    beginnings = ["Baker", "Nine years", "Ran the night", "Young baker", "Food Hygiene", "On rye", "French (Native)"]
    for beginning in [*beginnings, "Rowing", "Oven log", "A year of"]:
        assert fact(profile, beginning)
    for gone in ("Brandt", "post.example", "900321", "LS1", "obrandt", "Dupont"):
        assert gone not in profile.text


@pytest.mark.parametrize(
    ("text", "media"),
    [
        ("", Media.TEXT),
        ("Odile Brandt\nodile@post.example\n", Media.TEXT),
        ('{"basics": {"name": "", "summary": ""}, "work": [{"company": ""}]}', Media.JSON),
        ("[1, 2, null]", Media.JSON),
        ("<html><body></body></html>", Media.HTML),
    ],
)
def test_a_profile_that_says_nothing_is_refused_as_empty(text, media):
    with pytest.raises(DocumentRefused) as refusal:
        read_profile(text, source="cv", media=media)
    assert refusal.value.reason is DocumentReason.EMPTY
    assert "without a profile" in refusal.value.next_step


def test_a_profile_of_skills_alone_is_read_with_a_warning():
    profile = read("Skills\nSourdough, rye, laminated doughs\nTill work\nRota planning\n")
    assert {fact.kind for fact in profile.facts} == {FactKind.SKILL}
    assert any("no work" in warning for warning in profile.warnings)


def test_hostile_nesting_does_not_overflow():
    with pytest.raises(DocumentRefused):
        read_profile("[" * 100_000, source="cv", media=Media.JSON)
    deep = "<div>" * 5_000 + "<h2>Skills</h2><p>Rye bread</p>"
    assert fact(read(deep, Media.HTML), "Rye bread").kind is FactKind.SKILL


def test_a_header_that_ends_with_its_dates_is_not_run_together_with_what_follows():
    profile = read(
        "Ana Sol\n\nWork history\n\nSenior Baker, Crumb & Co, London (Jan. 2015 to Dec. 2020)\n"
        "Ran the night shift of six bakers.\nReduced flour waste from 9% to 4%.\n"
    )
    assert placed(profile, "Ran the night shift of six bakers.") == ("Crumb & Co", "Jan. 2015 to Dec. 2020")


def test_the_names_of_a_tables_columns_and_page_numbers_are_no_facts():
    profile = read(
        "# Rita Solberg\n\n## Work\n\n| Dates | Employer | Role |\n|---|---|---|\n"
        "| 2019–2024 | Harbour Trust | Deck hand |\n\n"
        "- Lifted 300 containers a week without an accident\n- Ran the morning talk\n\nPage 1 of 2 – Rita Solberg\n",
        media=Media.MARKDOWN,
    )
    assert placed(profile, "Ran the morning talk") == ("Harbour Trust", "2019–2024")
    assert not [fact.text for fact in profile.facts if "Employer" in fact.text or "Page 1" in fact.text]


@pytest.mark.parametrize(
    ("row", "kept"),
    [
        ("Cut waste by a third; call me on +44 7700 900123 to hear how", "Cut waste by a third"),
        ("Cut waste by a third and reach me at ada@corran.example.com for the figures", "Cut waste by a third"),
        ("Cut waste by a third. Just call me on 0044 7700 900123.", "Cut waste by a third."),
        ("Cut waste by a third, see https://corran.example.com/waste for the report", "Cut waste by a third"),
        ("Moved the mail server at https://corran.example.com to new racks", "Moved the mail server at to new racks"),
    ],
)
def test_a_way_to_reach_the_person_goes_with_the_words_that_lead_to_it(row, kept):
    profile = read_profile(f"Experience\n\nStore keeper, Corran Ltd, 2019 - 2022\n- {row}\n", source="cv")
    assert kept in [fact.text for fact in profile.facts]
