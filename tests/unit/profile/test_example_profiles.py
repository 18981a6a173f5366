"""The bundled profiles are read whole: every job with its employer and dates, nobody's name or address."""

from pathlib import Path

import pytest

from adapters.documents.extract import SubprocessDocuments
from bot.profile.facts import read_profile
from bot.profile.model import FactKind

PROFILES = Path(__file__).resolve().parents[3] / "examples" / "profiles"
EXPECTED = {
    "nurse.md": ({"Ribbledale General Hospital", "Ferncliffe Nursing Home"}, "Fairclough"),
    "logistics-planner.docx": ({"Hardacre Building Supplies Ltd", "Nordby Parcels GmbH"}, "Wierzba"),
    "backend-engineer.pdf": ({"Fernhollow Software Ltd", "Calder Freight Systems"}, "Adeyinka"),
}


@pytest.mark.parametrize("name", EXPECTED)
async def test_a_bundled_profile_gives_its_jobs_and_keeps_nobodys_address(name):
    content = (PROFILES / name).read_bytes()
    assert len(content) < 40_000
    document = await SubprocessDocuments().extract(content, name=name)
    profile = read_profile(document.text, source=name, media=document.media)
    employers, surname = EXPECTED[name]
    work = [fact for fact in profile.facts if fact.kind in (FactKind.DUTY, FactKind.ACHIEVEMENT) and fact.employer]
    assert {fact.employer for fact in work} == employers
    assert all(fact.dates for fact in work)
    assert {fact.kind for fact in profile.facts} == set(FactKind)
    for gone in (surname, surname.lower(), "07700", ".example", "0XX", "5XX"):
        assert gone not in profile.text
