"""The gates of reading, on real postings."""

import pytest

from bot.evaluation.read import measure

pytestmark = pytest.mark.corpus


class OnlyDocuments:
    def documents(self):
        from adapters.documents.extract import SubprocessDocuments

        return SubprocessDocuments()

    def similarity(self):
        raise AssertionError("reading compares nothing")


async def test_real_postings_are_read_as_well_as_the_gates_ask(corpus):
    result = await measure(corpus, OnlyDocuments())
    timing = "time per posting, median"  # a matter for the eval command: other tests share the machine
    assert [row.metric for row in result.rows if row.falls_short and row.metric != timing] == []
