"""What is kept is told in a person's words, not in the names of tables."""

from bot.chat.message import plain_text
from bot.runtime.privacy_desk import gone, kept

TABLES = ("person", "identity", "job", "round", "address", "session", "event", "inbox", "outbox", "document")


def test_everything_that_is_kept_is_counted_in_a_persons_words():
    rows = {table: [{}] for table in TABLES} | {"event": [{}, {}], "document": [{"kind": "posting"}]}
    said = plain_text(kept(rows))
    assert "1 round with what was asked, answered and judged" in said
    assert "2 steps of these rounds" in said
    assert "1 posting as text" in said
    assert "profile" not in said
    assert not {"inbox", "outbox", "session", "event", "document", "identity"} & set(said.lower().split())


def test_nothing_to_delete_is_said_so():
    assert "there was nothing to delete" in plain_text(gone({}))
