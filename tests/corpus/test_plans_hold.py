"""Every planned question passes the checks that the round puts it through: none is lost on the way to the person."""

import asyncio
import csv

import pytest

from adapters.documents.extract import SubprocessDocuments
from adapters.embedding.similarity import LexicalSimilarity
from bot.errors import DocumentRefused, PostingRefused
from bot.interview.question import Mode, RoundKind
from bot.interviewer.grounding import plan_violations
from bot.interviewer.plan import make_plan
from bot.ports import Fetched, PlanBrief
from bot.posting.model import Posting
from bot.profile.facts import read_profile
from bot.profile.model import Profile
from bot.runtime.reading import read_source


class NoPages:
    """Nothing is fetched here."""

    async def fetch(self, url: str, *, max_bytes: int = 0) -> Fetched:
        raise AssertionError(f"{url} was asked for, up to {max_bytes} bytes")


pytestmark = pytest.mark.corpus

_POSTINGS_PER_PROFILE = 3


async def test_no_planned_question_is_lost_whatever_profile_meets_whatever_posting(corpus):
    documents = SubprocessDocuments()
    postings: list[Posting] = []
    profiles: list[Profile] = []
    for row in csv.DictReader((corpus / "INDEX.csv").read_text(encoding="utf-8").splitlines()):
        file = corpus / row["path"]
        try:
            if row["kind"] == "posting":
                postings.append(await read_source(str(file), pages=NoPages(), documents=documents))
            elif row["kind"] == "resume":
                found = await documents.extract(file.read_bytes(), name=file.name)
                profiles.append(read_profile(found.text, source=file.name, media=found.media))
        except (PostingRefused, DocumentRefused):
            continue
    assert all(line.text == one.text[line.start : line.end] for one in postings for line in one.lines)
    lost = await asyncio.to_thread(_lost, postings, profiles)
    assert lost == []


def _lost(postings: list[Posting], profiles: list[Profile]) -> list[str]:
    kinds = list(RoundKind)
    found: list[str] = []
    for place in range(len(profiles) * _POSTINGS_PER_PROFILE):
        posting, profile = postings[place % len(postings)], profiles[place % len(profiles)]
        brief = PlanBrief(
            posting=posting,
            profile=profile,
            round_kind=kinds[place % len(kinds)],
            mode=Mode.REALISTIC,
            count=9,
            seniority=posting.seniority,
            history=(),
            corrections=(),
            seed=str(place),
        )
        violations = plan_violations(make_plan(brief, similarity=LexicalSimilarity()), brief)
        found += [f"{posting.source} with {profile.source}: {one}" for one in violations]
    return found
