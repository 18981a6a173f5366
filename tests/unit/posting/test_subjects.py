"""Sentences that speak of the job's holder, and sentences that only say what the employer is."""

import pytest

from bot.language.media import Media
from bot.posting.read import read_posting
from bot.posting.section import Section
from bot.posting.subjects import describes_employer, said_of_holder


@pytest.mark.parametrize(
    ("sentence", "section"),
    [
        ("The Night Porter locks the side doors and writes up the log.", Section.DUTIES),
        ("The Ferry Deck Officer is responsible for the loading ramp.", Section.DUTIES),
        ("A Records Clerk will answer letters within two days.", Section.DUTIES),
        ("The Pool Attendant and Safety Officer must hold a lifeguard certificate.", Section.REQUIRED),
        ("The County Museum opens at nine.", None),
        ("The Harbour Trust will move to a new building.", None),
    ],
)
def test_a_sentence_about_the_job_by_its_title_is_a_duty_or_a_demand(sentence, section):
    assert said_of_holder(sentence) is section


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarn & Fell is a family-owned manufacturer of climbing ropes.",
        "The Weir Authority is a public agency whose aim is clean rivers.",
        "GTC serves as a national clearinghouse for tide data.",
        "Brackwater Hospital is one of the largest teaching hospitals in the north.",
    ],
)
def test_what_the_employer_is_says_nothing_about_the_work(sentence):
    assert describes_employer(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Records Clerk is a member of a small group.",
        "This position is part of the finance group.",
        "Tarn & Fell is a company looking for a rope tester.",
        "Experience in a company of this size is an advantage.",
        "You are a member of a family business.",
    ],
)
def test_a_sentence_about_the_job_is_not_taken_for_the_employers(sentence):
    assert not describes_employer(sentence)


def test_prose_about_the_employer_beside_the_duties_is_not_asked_about():
    posting = read_posting(
        "Rope Tester\n\nTarn & Fell is looking for you! Tarn & Fell is a family-owned manufacturer of climbing ropes. "
        "As a Rope Tester, you pull every batch until it breaks and write down the force. "
        "You will repair the bench and order new clamps. You must be able to read a load curve. "
        "The Rope Tester reports to the works manager and signs the test sheet.\n",
        media=Media.TEXT,
        source="-",
    )
    asked = [line.text for line in posting.role_lines()]
    assert "Tarn & Fell is a family-owned manufacturer of climbing ropes." not in asked
    assert "You will repair the bench and order new clamps." in asked
    assert "The Rope Tester reports to the works manager and signs the test sheet." in asked
