"""Postings that are prose: no lists, no headings, or sentences among the lists that are about something else."""

import pytest

from bot.language.media import Media
from bot.posting.model import ROLE_KINDS, LineKind
from bot.posting.read import read_posting

ABOUT = "The Tolsta Archive keeps four centuries of charts, pilot books and lighthouse papers for the northern isles."
PROSE = (
    ABOUT,
    (
        "The Conservator joins three colleagues as the archive moves its stores to the old net factory. The postholder "
        "is responsible for the repair and rehousing of all bound volumes. This includes surveying shelves, writing "
        "treatment proposals and ordering materials. They train volunteers in cleaning and boxing. They report each "
        "quarter to the Keeper of Collections."
    ),
    (
        "The person we appoint must have a degree in conservation. You should be practised in paper repair and "
        "bookbinding. We will expect a good understanding of preventive care. Gaelic would be welcome."
    ),
    "Staff benefits include 30 days' leave and a defined contribution pension.",
    "To apply, send the form and a supporting statement. Deadline: noon, 4 June.",
)
FACTS = "<strong>Salary</strong> £31,440<br><strong>Contract</strong> Permanent, 35 hours"
PAGE = (
    "<html><head><title>Paper Conservator – Work with us – Tolsta Archive</title></head><body><article>"
    "<h1>Work with us</h1><h2>Paper Conservator</h2><p>"
    + FACTS
    + "</p>"
    + "".join(f"<p>{part}</p>" for part in PROSE)
    + "</article></body></html>"
)
TEXT = "Work with us\n\nPaper Conservator\nSalary £31,440\nContract Permanent, 35 hours\n\n" + "\n\n".join(PROSE)


def kinds(text: str, media: Media = Media.TEXT) -> dict[str, LineKind]:
    return {line.text: line.kind for line in read_posting(text, media=media, source="-").lines}


def kind_of(text: str, beginning: str) -> LineKind:
    return next(kind for line, kind in kinds(text).items() if line.startswith(beginning))


@pytest.mark.parametrize(("text", "media"), [(PAGE, Media.HTML), (TEXT, Media.TEXT)])
def test_a_posting_in_prose_under_no_heading_is_read(text, media):
    posting = read_posting(text, media=media, source="-")
    found = {line.text: line.kind for line in posting.lines}
    assert posting.title == "Paper Conservator"
    for duty in (
        "The postholder is responsible for the repair and rehousing of all bound volumes.",
        "This includes surveying shelves, writing treatment proposals and ordering materials.",
        "They train volunteers in cleaning and boxing.",
    ):
        assert found[duty] is LineKind.RESPONSIBILITY
    assert found["The person we appoint must have a degree in conservation."] is LineKind.REQUIRED
    assert found["You should be practised in paper repair and bookbinding."] is LineKind.REQUIRED
    assert found["Staff benefits include 30 days' leave and a defined contribution pension."] not in ROLE_KINDS
    assert found[ABOUT] not in ROLE_KINDS


OPENING = """Deckhand

You will coil down after every trip and stand the night watch in turn with two others.
You will splice, whip and stow the mooring lines.
You must have a valid seafarer's medical.
"""


@pytest.mark.parametrize(
    "sentence",
    [
        "You will get six weeks of leave, all meals on board and a winter bonus.",
        "You'll receive a day rate of 210 euros, paid monthly, and travel to the ship.",
        "You will have a cabin of your own, free laundry and private dental cover.",
        "You'd be given oilskins and a clothing allowance.",
        "You will be given a fortnight's training by the mate.",
        "You'll have a berth to yourself with all meals paid.",
        "You will have a mentor from your first trip.",
    ],
)
def test_what_you_will_be_given_is_a_benefit(sentence):
    assert kinds(f"{OPENING}\n{sentence}\n")[sentence] is LineKind.BENEFIT


@pytest.mark.parametrize(
    "sentence",
    [
        "You will have responsibility for the pension scheme's monthly returns.",
        "You will receive deliveries of bonus stock and check insurance papers.",
        "You will have experience of paying holiday leave in a payroll team.",
        "You will get drivers to sign for the meals they load.",
        "You will have to pay the crew and post their leave.",
        "You will be given responsibility for the bonus runs.",
        "You should know safeguarding well and keep calm.",
    ],
)
def test_having_and_receiving_at_work_stay_work(sentence):
    assert kinds(f"{OPENING}\n{sentence}\n")[sentence] in ROLE_KINDS


LISTED = """Tree Climber

What you need
- Certificates for aerial work and chainsaws
- Four seasons on a crew
- A trailer licence

"""


@pytest.mark.parametrize(
    "sentence",
    [
        "Text Morag with your certificates and a good time to ring back.",
        "Ring the yard for a chat before you decide.",
        "Call in at the sawmill any weekday before four.",
        "Drop by with your climbing record.",
        "Contact Dr Anna Reid for a chat.",
        "Message Iain on the yard number for a trial day.",
        "All applications will be treated in confidence.",
        "Applications are read as they come in.",
    ],
)
def test_how_to_get_in_touch_behind_a_list_is_no_demand(sentence):
    assert kinds(LISTED + sentence + "\n")[sentence] not in ROLE_KINDS


@pytest.mark.parametrize(
    "sentence", ["Call customers back within the hour.", "Text drivers their slots with the yard's app."]
)
def test_calling_and_writing_at_work_stay_work(sentence):
    duties = f"- Book lorries in\n- {sentence}\n- Weigh the loads\n"
    text = f"Yard Clerk\n\nYour duties\n{duties}\nYou bring\n- A year in a yard\n"
    assert kinds(text)[sentence] is LineKind.RESPONSIBILITY


@pytest.mark.parametrize(
    "line",
    [
        "CDI – Temps plein – 31 à 36 k€ selon expérience",
        "Publiée le 3 mars",
        "Published on 3 March",
        "Permanent | Full time | £31,000",
        "Full time – 39 hours – from 1 May",
        "Finance",
        "Engineering",
    ],
)
def test_a_line_of_terms_at_the_top_is_no_statement_about_the_work(line):
    text = f"""Cheffe comptable
Groupe Brévent
Annecy (74)
{line}
Service finances

Vos missions
- Préparer les clôtures mensuelles et les déclarations
- Encadrer deux comptables
- Veiller au respect des délais

Votre profil
- Cinq ans d'expérience en cabinet
"""
    found = kinds(text)
    assert found.get(line, LineKind.OTHER) not in ROLE_KINDS
    assert found["Encadrer deux comptables"] is LineKind.RESPONSIBILITY


def test_a_refusal_to_sponsor_visas_is_no_demand():
    sentence = "Applicants must be authorized to work in Canada; we are unable to sponsor visas."
    assert kinds(f"{LISTED}{sentence}\n")[sentence] not in ROLE_KINDS


SMALL = """<html><head><title>Work here - Rennie's Smokehouse</title></head><body><h1>Work here</h1><h2>Fish Smoker</h2>
<p><b>Where:</b> Uig<br><b>Pay:</b> £24,500<br><b>Start:</b> May</p>
<p>Rennie's Smokehouse cures haddock and salmon over oak and beech. The house has stood on the pier since 1908.</p>
<p>The fish smoker takes in the boxes at six, splits and brines the fish and tends the kilns all day. The job includes
cleaning down and keeping the temperature book. In winter the smoker mends racks.</p>
<p>You'll need to be strong, clean and an early riser. Some experience with a knife is wanted; we teach the rest.</p>
<p>There is a cottage above the pier, rent free, and all the fish you want. We close for two weeks at New Year.</p>
<p>Ring Donald after three, or write to the smokehouse with a few words about yourself.</p></body></html>"""


def test_the_holder_of_the_job_written_small_does_what_the_job_is():
    found = kinds(SMALL, Media.HTML)
    duties = [line for line, kind in found.items() if kind is LineKind.RESPONSIBILITY]
    assert any(line.startswith("The fish smoker takes in") for line in duties)
    assert any(line.startswith("The job includes") for line in duties)
    assert not any(line.startswith(("Start", "Pay", "Where", "Rennie", "Ring Donald", "There is")) for line in duties)


def test_a_trail_of_pages_does_not_make_a_posting_a_list_of_openings():
    text = """Home > Current vacancies > Workshop > Cable Inspector

Cable Inspector

Your duties
- Inspect finished cables and keep the test register
- Train apprentices on the long walk
- Plan the week with the foreman

You bring
- Five years in a ropewalk
"""
    assert read_posting(text, media=Media.TEXT, source="-").title == "Cable Inspector"
