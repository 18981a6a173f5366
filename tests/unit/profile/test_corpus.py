"""Every real résumé of the corpus gives a sensible number of facts, or the right refusal."""

import re

import pytest

from adapters.documents.extract import SubprocessDocuments
from bot.errors import DocumentReason, DocumentRefused
from bot.profile.facts import read_profile
from bot.profile.model import FactKind

REFUSED = {
    "password_protected.pdf": DocumentReason.ENCRYPTED,
    "scanned_resume.pdf": DocumentReason.SCANNED,
    "corrupt_file.pdf": DocumentReason.CORRUPT,
    "empty_file.pdf": DocumentReason.EMPTY,
    "johnny-trouble.broken.json": DocumentReason.CORRUPT,
    "empty.json": DocumentReason.EMPTY,
}
ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.\w+|https?://|linkedin\.com/|\b\d{3}[-−.]\d{3}[-−.]\d{4}\b", re.IGNORECASE)


async def profile_of(path):
    document = await SubprocessDocuments().extract(path.read_bytes(), name=path.name)
    return read_profile(document.text, source=path.name, media=document.media)


@pytest.mark.corpus
async def test_every_resume_is_read_or_refused_with_its_reason(corpus):
    seen = 0
    for path in sorted((corpus / "resumes").glob("*/*")):
        seen += 1
        if path.name in REFUSED:
            with pytest.raises(DocumentRefused) as refusal:
                await profile_of(path)
            assert refusal.value.reason is REFUSED[path.name], path.name
            continue
        profile = await profile_of(path)
        assert 7 <= len(profile.facts) <= 130, path.name
        assert all(profile.text[fact.start : fact.end] == fact.text for fact in profile.facts), path.name
        assert not ADDRESS.search(profile.text), path.name
        work = [fact for fact in profile.facts if fact.kind in (FactKind.DUTY, FactKind.ACHIEVEMENT)]
        assert work, path.name
        if path.suffix not in {".tex"} and "pandoc" not in path.name:
            held = [fact for fact in work if fact.employer and fact.dates]
            assert len(held) >= 0.2 * len(work), path.name
    assert seen >= 50


@pytest.mark.corpus
async def test_one_person_in_four_formats_gives_the_same_employers(corpus):
    employers = []
    for path in sorted((corpus / "resumes" / "multi_format").iterdir()):
        profile = await profile_of(path)
        employers.append({fact.employer for fact in profile.facts if fact.kind is FactKind.DUTY and fact.employer})
    shared = set.intersection(*employers)
    assert all(len(shared) >= 0.6 * len(found) for found in employers)
