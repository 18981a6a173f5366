"""Plans for real postings: every question grounded, sayable and spread over the lines."""

import json

import pytest

from adapters.embedding.similarity import LexicalSimilarity
from bot.errors import PostingRefused
from bot.evaluation.plan import measure_postings
from bot.language.media import Media
from bot.posting.read import read_posting

MEDIA = {".html": Media.HTML, ".json": Media.JSON, ".txt": Media.TEXT}


@pytest.mark.corpus
def test_questions_from_real_postings_are_grounded_whole_and_cover_their_lines(corpus):
    postings = []
    for row in map(json.loads, (corpus / "truth.jsonl").read_text(encoding="utf-8").splitlines()):
        file = corpus / row["path"]
        if row["language"] == "en" and file.suffix in MEDIA and len(postings) < 24:
            try:
                text = file.read_text(encoding="utf-8", errors="replace")
                postings.append(read_posting(text, media=MEDIA[file.suffix], source=row["path"]))
            except PostingRefused:
                continue
    rows = {
        row.metric: row.value for row in measure_postings(postings, [], corpus, similarity=LexicalSimilarity()).rows
    }
    assert rows["grounded in a verbatim line"] == 1.0
    assert rows["well-formed"] >= 0.98
    assert rows["intent, signals and probes present"] == 1.0
    assert rows["weighted lines covered, one round"] >= 0.45
    assert rows["ask alone names its posting"] >= 0.8
