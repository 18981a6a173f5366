"""Replies written by hand in the shape of each board's own."""

import json
from html import escape

import pytest

from bot.errors import PostingRefused, RefusalReason
from bot.language.media import Media
from bot.posting.extract import extract
from bot.posting.extracted import BlockRole, Extracted, SourceBlock
from bot.posting.pick import pick_job

DUTIES = ["Weld frames of stainless steel to drawing", "Check every seam before it leaves the bench"]
WISHES = ["Three years at a welding bench", "A current certificate for TIG welding"]
ABOUT = "Northgate Forge builds gates and railings for schools, and has done so in the same yard since the first one."
UUID = "0a1b2c3d-0000-4abc-8def-001122334455"


def items(texts: list[str], *, inner: str = "{}") -> str:
    return "<ul>" + "".join(f"<li>{inner.format(text)}</li>" for text in texts) + "</ul>"


WORK = f"<h3>Your work</h3>{items(DUTIES, inner='<p>{}</p>')}<p><strong>You bring</strong></p>{items(WISHES)}"
HTML = f"<p>{ABOUT}</p>{WORK}"

GREENHOUSE = {
    "absolute_url": "https://job-boards.greenhouse.io/northgate/jobs/77",
    "internal_job_id": 5,
    "id": 77,
    "title": "Welder ",
    "company_name": "Northgate Forge ",
    "location": {"name": "Leeds"},
    "content": escape(HTML),
}
LEVER = {
    "id": UUID,
    "text": "Welder",
    "hostedUrl": f"https://jobs.lever.co/northgateforge/{UUID}",
    "categories": {"location": "Leeds", "team": "Yard"},
    "description": f"<div>{ABOUT}</div>",
    "descriptionPlain": ABOUT,
    "lists": [
        {"text": "Your work", "content": "".join(f"<li>{text}</li>" for text in DUTIES)},
        {"text": "You bring", "content": "".join(f"<li>{text}</li>" for text in WISHES)},
    ],
    "additional": "<div>We answer every letter.</div>",
}
ASHBY_JOB = {
    "id": UUID,
    "title": "Welder",
    "location": "Leeds",
    "isListed": True,
    "jobUrl": f"https://jobs.ashbyhq.com/Northgate%20Forge/{UUID}",
    "descriptionHtml": HTML,
    "descriptionPlain": ABOUT,
}
WORKDAY = {
    "jobPostingInfo": {
        "title": "Welder",
        "jobDescription": HTML,
        "location": "Leeds",
        "posted": True,
        "externalUrl": "https://northgateforge.wd3.myworkdayjobs.com/Careers/job/Leeds/Welder_R-1",
    },
    "hiringOrganization": {"name": "Northgate Forge Holdings Ltd"},
}
SMARTRECRUITERS = {
    "id": "744000123456789",
    "name": "Welder",
    "company": {"name": "Northgate Forge", "identifier": "NorthgateForge"},
    "location": {"city": "Leeds", "fullLocation": "Leeds, United Kingdom"},
    "active": True,
    "jobAd": {
        "sections": {
            "companyDescription": {"title": "Company Description", "text": f"<p>{ABOUT}</p>"},
            "jobDescription": {"title": "Your work", "text": items(DUTIES)},
            "qualifications": {"title": "You bring", "text": items(WISHES)},
            "additionalInformation": {"title": "Additional Information"},
        }
    },
}
WORKABLE = {
    "title": "Welder",
    "shortcode": "ABC123",
    "location": {"city": "Leeds", "region": "England", "country": "United Kingdom"},
    "description": f"<p>{ABOUT}</p><p><b>Your work</b></p>{items(DUTIES)}",
    "requirements": items(WISHES),
    "benefits": "<p>A bicycle.</p>",
    "company": {"name": "Northgate Forge"},
}
RECRUITEE = {
    "offer": {
        "title": "Welder",
        "slug": "welder",
        "company_name": "Northgate Forge",
        "city": "Leeds",
        "country": "United Kingdom",
        "status": "published",
        "careers_url": "https://northgate.recruitee.com/o/welder",
        "description": f"<p>{ABOUT}</p><p><strong>Your work</strong></p>{items(DUTIES)}",
        "requirements": items(WISHES),
    }
}
PERSONIO = f"""<?xml version="1.0" encoding="UTF-8"?><workzag-jobs>
<position><id>41</id><name>Smith</name><office>York</office></position>
<position><id>42</id><subcompany>Northgate Forge</subcompany><office>Leeds</office><name>Welder</name>
<seniority>experienced</seniority><jobDescriptions>
<jobDescription><name>About us</name><value><![CDATA[<p>{ABOUT}</p>]]></value></jobDescription>
<jobDescription><name>Your work</name><value><![CDATA[{items(DUTIES)}]]></value></jobDescription>
<jobDescription><name>You bring</name><value><![CDATA[{items(WISHES)}]]></value></jobDescription>
</jobDescriptions></position></workzag-jobs>"""
TEAMTAILOR = {
    "title": "Northgate Forge",
    "items": [
        {
            "id": "55",
            "url": "https://northgate.teamtailor.com/jobs/55-welder",
            "title": "Welder",
            "_jobposting": {
                "@type": "JobPosting",
                "title": "Welder",
                "description": HTML,
                "hiringOrganization": {"@type": "Organization", "name": "Northgate Forge"},
                "jobLocation": [{"@type": "Place", "address": {"addressLocality": "Leeds"}}],
            },
        }
    ],
}
BAMBOOHR = {
    "result": {
        "jobOpening": {
            "jobOpeningName": "Welder",
            "companyName": "Northgate Forge",
            "jobOpeningStatus": "Open",
            "location": {"city": "Leeds"},
            "description": HTML,
        }
    }
}
RIPPLING = {
    "uuid": UUID,
    "name": "Welder",
    "companyName": "Northgate Forge",
    "workLocations": ["Leeds"],
    "description": {"company": f"<p>{ABOUT}</p>", "role": WORK},
}
BREEZY = [
    {
        "id": "0123456789ab",
        "friendly_id": "0123456789ab-welder",
        "name": "Welder",
        "url": "https://northgate.breezy.hr/p/0123456789ab-welder",
        "location": {"name": "Leeds"},
        "company": {"name": "Northgate Forge"},
        "description": HTML,
    }
]
PINPOINT = {
    "data": [
        {
            "id": "9",
            "title": "Welder",
            "location": {"name": "Leeds"},
            "company": {"name": "Northgate Forge"},
            "description": f"<p>{ABOUT}</p>",
            "key_responsibilities_header": "Your work",
            "key_responsibilities": items(DUTIES),
            "skills_knowledge_expertise_header": "You bring",
            "skills_knowledge_expertise": items(WISHES),
        }
    ]
}
SCHEMA_ORG = {
    "@context": "https://schema.org",
    "@type": ["JobPosting"],
    "title": "Welder",
    "description": escape(HTML),
    "hiringOrganization": {"name": "Northgate Forge"},
    "jobLocation": {"address": {"addressLocality": "Leeds"}},
}
PLAIN_OBJECT = {
    "job_title": "Welder",
    "employer": {"display_name": "Northgate Forge"},
    "city": "Leeds",
    "summary": ABOUT,
    "tasks": DUTIES,
    "requirements": WISHES,
}
FRENCH_OBJECT = {
    "intitule": "Welder",
    "entreprise": {"nom": "Northgate Forge"},
    "lieuTravail": {"libelle": "Leeds"},
    "description": "\n".join([ABOUT, "Your work:", *(f"- {text}" for text in DUTIES)]),
    "competences": [{"libelle": text} for text in WISHES],
}
FEDERAL = {
    "MatchedObjectDescriptor": {
        "PositionTitle": "Welder",
        "OrganizationName": "Northgate Forge",
        "PositionLocation": [{"LocationName": "Leeds"}],
        "QualificationSummary": ". ".join(WISHES),
        "UserArea": {"Details": {"JobSummary": ABOUT, "MajorDuties": DUTIES}},
    }
}
REPLIES = {
    "greenhouse": GREENHOUSE,
    "greenhouse escaped twice": {**GREENHOUSE, "content": escape(escape(HTML))},
    "lever": LEVER,
    "ashby board of one": {"apiVersion": "1", "jobs": [ASHBY_JOB]},
    "ashby job": ASHBY_JOB,
    "workday": WORKDAY,
    "smartrecruiters": SMARTRECRUITERS,
    "workable": WORKABLE,
    "workable whole": {**WORKABLE, "full_description": HTML, "requirements": ""},
    "recruitee": RECRUITEE,
    "teamtailor": TEAMTAILOR,
    "bamboohr": BAMBOOHR,
    "rippling": RIPPLING,
    "breezy": BREEZY,
    "pinpoint": PINPOINT,
    "schema.org": SCHEMA_ORG,
    "schema.org graph": {"@graph": [{"@type": "WebPage"}, SCHEMA_ORG]},
    "plain object": PLAIN_OBJECT,
    "french object": FRENCH_OBJECT,
    "federal": FEDERAL,
}


def read(value: object) -> Extracted:
    return extract(json.dumps(value), media=Media.JSON)


@pytest.mark.parametrize("name", REPLIES)
def test_title_company_and_place_are_the_boards_own(name: str):
    found = read(REPLIES[name])
    assert (found.title, found.company) == ("Welder", "Northgate Forge")
    assert found.location is not None
    assert found.location.startswith("Leeds")


@pytest.mark.parametrize("name", [name for name in REPLIES if name not in {"federal"}])
def test_every_duty_and_wish_is_one_bullet_of_its_own(name: str):
    bullets = [block.text for block in read(REPLIES[name]).blocks if block.role is BlockRole.BULLET]
    assert [text for text in bullets if text in {*DUTIES, *WISHES}] == [*DUTIES, *WISHES]


@pytest.mark.parametrize("name", REPLIES)
def test_nothing_of_the_markup_is_left(name: str):
    for block in read(REPLIES[name]).blocks:
        assert not set("<>{}") & set(block.text)
        assert "&amp" not in block.text
        assert "&lt" not in block.text


def test_sections_keep_the_headings_their_board_gives_them():
    blocks = read(SMARTRECRUITERS).blocks
    assert [block.text for block in blocks if block.role is BlockRole.HEADING][-2:] == ["Your work", "You bring"]
    assert SourceBlock("Additional Information", BlockRole.HEADING) not in blocks


def test_personios_feed_gives_the_job_that_was_asked_for():
    found = extract(pick_job(PERSONIO, "42", media=Media.XML), media=Media.JSON)
    assert (found.title, found.company, found.location) == ("Welder", "Northgate Forge", "Leeds")
    assert SourceBlock(DUTIES[0], BlockRole.BULLET) in found.blocks
    assert found.seniority_text == "experienced"


def test_a_feed_built_to_harm_its_reader_is_no_feed():
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><position><id>&b;</id></position>'
    with pytest.raises(PostingRefused):
        extract(bomb, media=Media.XML)


BOARD = {"jobs": [ASHBY_JOB, {**ASHBY_JOB, "id": "2", "title": "Smith"}, {**ASHBY_JOB, "id": "3", "isListed": False}]}


def test_a_whole_board_asks_which_job_and_leaves_out_the_unlisted():
    with pytest.raises(PostingRefused) as caught:
        read(BOARD)
    assert caught.value.reason is RefusalReason.BOARD_LIST
    assert [title for _, title in caught.value.jobs] == ["Welder", "Smith"]
    assert "Which one?" in caught.value.message


@pytest.mark.parametrize("wanted", [UUID])
def test_one_job_is_picked_from_a_whole_board(wanted: str):
    assert read(json.loads(pick_job(json.dumps(BOARD), wanted, media=Media.JSON))).title == "Welder"


def test_a_job_is_picked_by_the_start_of_its_pages_name():
    listed = [{**BREEZY[0], "id": "x1"}, {**BREEZY[0], "id": "x2", "name": "Smith", "url": "https://x/p/ffff-smith"}]
    picked = pick_job(json.dumps(listed), "ffff", media=Media.JSON)
    assert json.loads(picked)["jobs"][0]["name"] == "Smith"


def test_a_job_that_the_board_no_longer_lists_has_expired():
    with pytest.raises(PostingRefused) as caught:
        pick_job(json.dumps(BOARD), "99", media=Media.JSON)
    assert caught.value.reason is RefusalReason.EXPIRED
    assert caught.value.jobs


def test_a_reply_that_lists_nothing_is_left_as_it_is():
    assert pick_job(json.dumps(LEVER), UUID, media=Media.JSON) == json.dumps(LEVER)


def test_a_closed_job_with_its_text_is_read_with_a_warning_and_without_it_refused():
    closed = {**SMARTRECRUITERS, "active": False}
    assert [warning.reason for warning in read(closed).warnings] == [RefusalReason.EXPIRED]
    with pytest.raises(PostingRefused) as caught:
        read({**closed, "jobAd": {"sections": {}}})
    assert caught.value.reason is RefusalReason.EXPIRED


def test_a_title_without_text_is_empty():
    with pytest.raises(PostingRefused) as caught:
        read({**GREENHOUSE, "content": "<p>We are an equal opportunity employer.</p>"})
    assert caught.value.reason is RefusalReason.EMPTY


def test_a_description_that_stops_in_the_middle_is_read_with_a_warning():
    found = read({**GREENHOUSE, "content": HTML[:-12]})
    assert [warning.reason for warning in found.warnings] == [RefusalReason.TRUNCATED]
    assert not read(GREENHOUSE).warnings


@pytest.mark.parametrize("text", ["", "{", "nonsense", "[]", "{}", "null", "3", '"x"', '{"a": {"b": []}}', "[[[[]]]]"])
def test_json_that_is_no_job_is_refused(text: str):
    with pytest.raises(PostingRefused):
        extract(text, media=Media.JSON)
