"""Cutting into lines: headings, cues, seams, kinds."""

import pytest

from bot.language.media import Media
from bot.posting.glue import compound_names, unglue
from bot.posting.headings import is_heading, label_of
from bot.posting.model import ROLE_KINDS, LineKind
from bot.posting.read import read_posting
from bot.posting.section import Section
from bot.posting.sentences import sentences


def read(text: str):
    return read_posting(text, media=Media.TEXT, source="-")


def kinds(posting) -> dict[str, str]:
    return {line.text: line.kind.value for line in posting.lines}


ORCHARD = """Orchard Foreman

About us
Kestrel Farms grows pears on forty hectares above the river. We are a family business since 1962.

What you'll do
- Plan the picking week with the packing shed and move crews when rain is forecast
- Train seasonal pickers on ladders, sizing and food safety
- Keep spray records that an auditor can follow

What you bring
- Three years of experience in fruit or vine growing
- A spraying certificate (required)
- A tractor licence would be a plus

Nice to have
- Some Romanian or Bulgarian

What we offer
- Housing on the farm and 28 days of holiday

Kestrel Farms is an equal opportunity employer.
"""


def test_every_section_gives_lines_of_its_kind():
    found = kinds(read(ORCHARD))
    assert found["Train seasonal pickers on ladders, sizing and food safety"] == "responsibility"
    assert found["Three years of experience in fruit or vine growing"] == "required"
    assert found["Some Romanian or Bulgarian"] == "preferred"
    assert found["Housing on the farm and 28 days of holiday"] == "benefit"
    assert found["Kestrel Farms is an equal opportunity employer."] == "legal"
    assert found["We are a family business since 1962."] == "about"


def test_a_single_wish_among_demands_is_told_apart():
    found = kinds(read(ORCHARD))
    assert found["A tractor licence would be a plus"] == "preferred"
    assert found["A spraying certificate (required)"] == "required"


def test_lines_lie_where_they_say_they_lie():
    posting = read(ORCHARD)
    assert all(posting.text[line.start : line.end] == line.text for line in posting.lines)


def test_ids_count_within_their_letter():
    ids = [line.id for line in read(ORCHARD).lines]
    assert [found for found in ids if found.startswith("D")] == ["D1", "D2", "D3"]
    assert len(set(ids)) == len(ids)


def test_weights_fall_with_kind_and_place_and_stay_between_0_and_1():
    posting = read(ORCHARD)
    by_kind = {kind: [line.weight for line in posting.lines if line.kind is kind] for kind in LineKind}
    duties = by_kind[LineKind.RESPONSIBILITY]
    assert duties == sorted(duties, reverse=True)
    assert max(by_kind[LineKind.PREFERRED]) < min(duties)
    assert all(0 < weight <= 1 for weight in duties)
    assert set(by_kind[LineKind.BENEFIT]) == {0.0}


def test_responsibilities_inside_one_paragraph_are_found():
    posting = read(
        "Depot Clerk\n\nA quiet depot behind the station.\n\n"
        "Responsibilities: book vehicles in and out; file tachograph records; answer drivers' calls at night.\n\n"
        "Requirements: two years of office experience; fluent English; a clean driving licence.\n"
    )
    found = kinds(posting)
    assert found["file tachograph records"] == "responsibility"
    assert found["fluent English"] == "required"


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("What you'll be doing:", Section.DUTIES),
        ("YOUR PROFILE", Section.REQUIRED),
        ("Preferred Qualifications", Section.PREFERRED),
        ("Required or preferred skills", Section.REQUIRED),
        ("Minimum Qualifications 2", Section.REQUIRED),
        ("Nice-to-Haves", Section.PREFERRED),
        ("Why you'll love working here", Section.BENEFITS),
        ("Ihre Aufgaben", Section.DUTIES),
        ("Das bringst du mit", Section.REQUIRED),
        ("Vos missions principales :", Section.DUTIES),
        ("Profil recherché", Section.REQUIRED),
        ("¿Qué te ofrecemos?", Section.BENEFITS),
        ("Requisitos", Section.REQUIRED),
        ("Responsabilidades e atribuições", Section.DUTIES),
        ("Požadujeme", Section.REQUIRED),
        ("応募資格", Section.REQUIRED),
    ],
)
def test_headings_of_several_languages_open_their_section(heading, section):
    label = label_of(heading)
    assert label is not None
    assert label.section is section


@pytest.mark.parametrize(
    "text", ["We keep the books for forty shops and their owners.", "Answer the phone, and answer it kindly."]
)
def test_a_sentence_is_no_heading(text):
    assert not is_heading(text, marked=False)
    assert not is_heading(text + " Every day.", marked=True)


def test_statements_that_lost_their_markers_are_taken_apart():
    glued = (
        "You will run the desk on your own at nightStrong spoken Portuguese is needed for most callers"
        "Experience with hotel software helps you settle inExcellent memory for names and faces"
        "Manage late arrivals and the early coach parties without waking anyoneAbility to stay calm"
    )
    assert unglue(glued)[:3] == [
        "You will run the desk on your own at night",
        "Strong spoken Portuguese is needed for most callers",
        "Experience with hotel software helps you settle in",
    ]


def test_names_with_a_capital_inside_stay_whole():
    texts = ["At LoudHarbour we tune pianos.", "LoudHarbour has nine tuners and uses PowerPoint and JavaScript."]
    names = compound_names(texts)
    assert [unglue(text, names=names) for text in texts] == [[text] for text in texts]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("You plan routes. You drive them too.", 2),
        ("Tools, e.g. Excel or SAP, are learned here.", 1),
        ("Wir suchen per 1. August eine Köchin. Sie kochen für 80 Kinder.", 2),
        ("First comes the till. 2. Close it. 3. Count it.", 3),
        ("Worked with Dr. Hale at Acme Inc. in Leeds.", 1),
        ("駅から5分です。経験は問いません。", 2),
    ],
)
def test_sentences_end_where_they_end(text, count):
    assert len(sentences(text)) == count


def test_what_a_bullet_says_in_two_sentences_stays_one_line():
    posting = read(ORCHARD.replace("an auditor can follow", "an auditor can follow. Paper counts as well"))
    assert "Keep spray records that an auditor can follow. Paper counts as well" in kinds(posting)


def test_prose_without_headings_is_still_cut():
    posting = read(
        "Night Porter\n\nHotel Merrow is a house of sixty rooms on the harbour. You will check in late guests, "
        "take deliveries at five and be responsible for the fire panel. You must have experience of working alone at "
        "night. Good spoken English is essential. A first aid certificate would be an advantage. We offer free meals "
        "and a pension.\n"
    )
    found = kinds(posting)
    assert found["Good spoken English is essential."] == "required"
    assert found["A first aid certificate would be an advantage."] == "preferred"
    assert found["We offer free meals and a pension."] == "benefit"
    assert sum(kind in {"responsibility", "required", "preferred"} for kind in found.values()) == 4


def test_unknown_headings_right_below_a_known_one_divide_its_section():
    page = (
        "<h1>Service Lead</h1><h2>Your duties</h2><h3>Quarry and kiln</h3><ul><li>Closing the books of both sites</li>"
        "</ul><h3>Tannery</h3><ul><li>Guidance of the two bookkeepers in the yard</li></ul><h2>What you bring</h2><ul>"
        "<li>Five years in an administrative role</li><li>Some bookkeeping</li></ul>"
        + "<h2>About us</h2><p>Larkmoor makes bricks and leather on the estuary and has done so for ninety years.</p>"
        * 2
    )
    found = kinds(read_posting(page, media=Media.HTML, source="-"))
    assert found["Closing the books of both sites"] == "responsibility"
    assert found["Guidance of the two bookkeepers in the yard"] == "responsibility"


def test_a_lead_in_behind_a_sentence_is_no_part_of_it():
    text = (
        "Relieur (H/F)\n\n"
        "Votre mission principale sera de relier les registres de la mairie. A cet effet, vous devrez :\n"
        "- Coudre les cahiers\n- Poser les couvertures\n- Vérifier les tranches\n\nVotre profil\n"
        "- Expérience en reliure d'un an\n- Vous aimez le contact avec les archivistes\n"
    )
    found = kinds(read(text))
    assert found["Votre mission principale sera de relier les registres de la mairie."] == "responsibility"
    assert found["A cet effet, vous devrez :"] == "other"
    assert found["Vous aimez le contact avec les archivistes"] == "required"


@pytest.mark.parametrize(
    "added",
    [
        "Orchard Foreman",
        "Contract: permanent",
        "Salary range: 30,000 to 34,000",
        "Full time",
        "We expect you to",
        "Duties include the following",
    ],
)
def test_titles_conditions_and_broken_beginnings_are_not_about_the_work(added):
    found = kinds(read(ORCHARD.replace("- Keep spray", f"- {added}\n- Keep spray")))
    assert found.get(added, "heading") not in {"responsibility", "required", "preferred"}
    assert found["Keep spray records that an auditor can follow"] == "responsibility"


@pytest.mark.parametrize("heading", ["Also welcome", "An important plus will be"])
def test_short_headings_of_wishes_open_a_list_of_wishes(heading):
    found = kinds(read(ORCHARD.replace("Nice to have", heading)))
    assert heading not in found
    assert found["Some Romanian or Bulgarian"] == "preferred"


def test_the_questions_of_an_application_form_are_no_requirements():
    form = (
        "Supplemental Questions\n- Years of experience in fruit growing you have\n- Must be able to climb: yes or no\n"
    )
    found = kinds(read(ORCHARD.replace("What we offer", form + "\nWhat we offer")))
    assert found["Years of experience in fruit growing you have"] == "other"


@pytest.mark.parametrize(
    "sentence",
    [
        "If you want to write reports all day, this job is not for you.",
        "Sign up to hear of other seasons.",
        "This position is subject to a six month probationary period.",
        "There are excellent opportunities for study at the college nearby.",
    ],
)
def test_what_only_sounds_like_a_demand_is_none(sentence):
    found = kinds(read(ORCHARD.replace("Kestrel Farms is an equal", f"{sentence}\n\nKestrel Farms is an equal")))
    assert found[sentence] not in {"responsibility", "required", "preferred"}


PROSE = """Kiln Keeper

Larkmoor makes bricks on the estuary and has done so for ninety years.

In this role you will fire two kilns a week and keep the log that the insurer reads. We give our people \
room and honest colleagues. You must have fired clay for two years. Your future can be made with Larkmoor! \
You will also train the apprentice at the wheel. Compensation is commensurate with your skills and experience.
"""


@pytest.mark.parametrize(
    "sentence",
    [
        "We give our people room and honest colleagues.",
        "Your future can be made with Larkmoor!",
        "Compensation is commensurate with your skills and experience.",
    ],
)
def test_what_the_employer_says_of_itself_among_duties_is_none_of_them(sentence):
    found = kinds(read(PROSE))
    assert found[sentence] not in {"responsibility", "required", "preferred"}
    assert found["You must have fired clay for two years."] == "required"
    assert found["You will also train the apprentice at the wheel."] == "responsibility"


@pytest.mark.parametrize("added", ["python, amazon-web-services, redux", "Write to foreman@example.org with questions"])
def test_tags_and_addresses_are_no_requirements(added):
    found = kinds(read(ORCHARD.replace("- A spraying", f"- {added}\n- A spraying")))
    assert found[added] == "other"


def test_what_a_public_notice_says_about_applying_is_not_asked_about():
    found = kinds(
        read(
            "Lock Keeper\n\nDuties:\n- Open the lock on the hour and log every boat\n- Grease the gate wheels weekly\n"
            "- Collect mooring fees and bank them\n\n"
            "Qualifications:\nQualifications are based on length of service. Applicants must provide the exact "
            "dates of each period of employment and the number of hours per week. You must be able to lift 20 kg.\n\n"
            "How you'll be evaluated\nYou will be evaluated for this job on how well you meet the qualifications "
            "above. Those found best will be referred to the selecting official.\n"
        )
    )
    assert found["You must be able to lift 20 kg."] == "required"
    asked = [text for text, kind in found.items() if kind in {"responsibility", "required", "preferred"}]
    assert not [text for text in asked if "evaluated" in text or "exact dates" in text or "referred" in text]


def test_items_set_apart_by_commas_without_a_space_are_a_list():
    parts = unglue(
        "Sorting the morning post by floor,Booking rooms and cars for visitors,Ensure that the copiers have paper,"
        "Answering the door between eight and ten"
    )
    assert parts == [
        "Sorting the morning post by floor",
        "Booking rooms and cars for visitors",
        "Ensure that the copiers have paper",
        "Answering the door between eight and ten",
    ]


def test_items_set_apart_by_dashes_are_a_list_and_names_are_not():
    parts = unglue(
        "DUTIES - Sort the morning post by floor - Book rooms and cars for visitors - Answer the door until ten"
    )
    assert parts[1:] == [
        "Sort the morning post by floor",
        "Book rooms and cars for visitors",
        "Answer the door until ten",
    ]
    assert unglue("Harbour Pilot - Merrow - Full time - Port Trust") == [
        "Harbour Pilot - Merrow - Full time - Port Trust"
    ]


def test_a_list_begins_where_a_sentence_leads_into_it():
    found = kinds(
        read(
            "Post Room Clerk\n\nKestrel Court is an office of forty people above the harbour, busy until six.\n"
            "Job duties include, but are not limited to, the following: sorting the morning post by floor and "
            "answering the door. Keeping the franking machine filled. Booking cars for visitors.\n\n"
            "Requirements\n- Must be able to lift 20 kg\n- A clean driving licence\n"
        )
    )
    assert found["Keeping the franking machine filled."] == "responsibility"
    assert found["sorting the morning post by floor and answering the door."] == "responsibility"


def test_what_the_work_is_weighs_more_than_where_the_job_stands():
    posting = read_posting(
        "Night Porter\n\nThe role\nThis position reports to the front office manager and works under the supervision "
        "of the duty manager.\nWe are looking for a calm person to join our growing team.\n\nWhat you will do\n"
        "- Walk the floors every two hours and write down what you find\n- Let late guests in and check their names\n"
        "- Take deliveries and carry them to the kitchen\n- Lock the terrace doors and test the alarm\n\n"
        "What you need\n- A first aid certificate\n- Three years of night work in a hotel\n",
        media=Media.TEXT,
        source="porter.txt",
    )
    heaviest = sorted(posting.role_lines(), key=lambda line: -line.weight)[:4]
    assert all(line.kind is LineKind.RESPONSIBILITY for line in heaviest)
    assert [line.text.split()[0] for line in heaviest] == ["Walk", "Let", "Take", "Lock"]
    paper = next(line for line in posting.lines if "certificate" in line.text)
    told = next(line for line in posting.lines if "Three years" in line.text)
    assert paper.weight < told.weight


def test_the_questions_of_the_form_to_apply_with_are_no_requirements():
    posting = read(
        "Harbour Clerk\n\nDuties:\n- Register every vessel that comes in\n- Send the dues to the agents\n"
        "- Keep the berth plan\n\nRequirements:\n- Two years in an office by the water\n\n"
        "Supplemental Questionnaire\n\n01\n\nDo you possess two years of office experience?\n\nYes\n\nNo\n\n02\n\n"
        "Describe in detail your experience keeping a berth plan.\n\n03\n\nIndicate the highest degree you have.\n"
    )
    found = kinds(posting)
    assert found["Keep the berth plan"] == "responsibility"
    assert found["Two years in an office by the water"] == "required"
    asked = ("Do you possess two years of office experience?", "Yes", "03", "Indicate the highest degree you have.")
    assert {found[text] for text in asked} == {"other"}


_PLAIN = """Sauce Cook
Hollin House, Whitby

Hollin House has fed this town since 1988.

On the sauce section you prepare stocks and keep the section stocked through service.

You check deliveries against the order.

You'd bake the bread on Sundays.

You need two years in a kitchen that cooks from scratch.

We pay for a course of your choice after a year.

Drop in with your CV on any weekday.
"""


def test_a_sentence_that_tells_its_reader_what_they_do_is_a_duty_without_any_heading() -> None:
    posting = read_posting(_PLAIN, media=Media.TEXT, source="-")
    duties = [line.text for line in posting.lines if line.kind is LineKind.RESPONSIBILITY]
    assert [text.split()[0] for text in duties] == ["On", "You", "You'd"]


def test_pay_steps_to_apply_and_the_house_are_not_asked_about() -> None:
    posting = read_posting(_PLAIN, media=Media.TEXT, source="-")
    asked = " ".join(line.text for line in posting.role_lines())
    assert not any(words in asked for words in ("since 1988", "course of your choice", "Drop in"))


@pytest.mark.parametrize(
    "heading", ["What comes with it", "In return", "Rewards", "What we do for you", "Was es dafür gibt", "Te damos"]
)
def test_what_is_given_in_return_is_a_benefit_however_it_is_headed(heading: str) -> None:
    text = f"{_PLAIN}\nDuties\n- Cook\n- Season the stock\n\n{heading}\n- A room above the kitchen\n- Two meals a day\n"
    posting = read_posting(text, media=Media.TEXT, source="-")
    assert [line.kind for line in posting.lines][-2:] == [LineKind.BENEFIT, LineKind.BENEFIT]


def test_sentences_below_a_marked_list_are_no_items_of_it() -> None:
    text = (
        "Highways Officer\nHollin Council\n\n"
        "Duties\n- Inspect skips and scaffolds\n- Serve notices and take statements\n- Answer complaints\n\n"
        "Desirable\n1. A supervisor's card\n\n"
        "The council offers 26 days of leave and a cycle scheme.\n"
        "We particularly welcome applications from disabled people.\n"
        "Interviews are planned for the week of 29 June.\n"
    )
    posting = read_posting(text, media=Media.TEXT, source="-")
    assert not any(line.kind in ROLE_KINDS for line in posting.lines[-3:])
