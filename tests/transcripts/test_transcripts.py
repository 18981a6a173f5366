"""Golden transcripts: what a person sees, read in review. `make transcripts` writes them anew."""

from pathlib import Path

import pytest

from tests.transcripts.play import play
from tests.transcripts.scripts import SCRIPTS

HERE = Path(__file__).parent


@pytest.mark.parametrize("name", sorted(SCRIPTS))
async def test_what_a_person_sees_is_what_was_reviewed(name, tmp_path):
    made, _, _ = await play(SCRIPTS[name], tmp_path)
    golden = HERE / f"{name}.md"
    assert golden.is_file(), "a new transcript: write it with `make transcripts`, and read it"
    assert made == golden.read_text("utf-8")


async def test_a_transcript_is_the_same_when_played_again(tmp_path):
    first, _, _ = await play(SCRIPTS["realistic"], tmp_path / "1")
    second, _, _ = await play(SCRIPTS["realistic"], tmp_path / "2")
    assert first == second
