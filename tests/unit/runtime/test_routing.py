"""Whom a deed is for, where that is a matter of safety."""

import pytest

from bot.chat.inbound import Address, Commanded, Identity, Inbound, Said
from bot.runtime.routing import Meeting, NewRound, ToDesk, route
from bot.storage import Known


def deed(doing, platform: str) -> Inbound:
    return Inbound(Identity(platform, "w", "u"), Address(platform, "w", "c"), "key", "1", doing)


def met() -> Meeting:
    return Meeting(Known("person", "", 0, None, None))


@pytest.mark.parametrize("platform", ["slack", "discord"])
@pytest.mark.parametrize("source", ["/etc/passwd", "examples/postings/maths-teacher.txt", "file:///etc/hosts", "-"])
def test_a_file_of_the_server_is_not_read_for_a_person_on_a_chat_platform(platform, source):
    assert isinstance(route(deed(Commanded("start", 1, {"job-url": source}), platform), met()), ToDesk)


def test_a_file_of_the_own_machine_is_read_at_a_terminal():
    assert isinstance(route(deed(Commanded("start", 1, {"job-url": "posting.md"}), "terminal"), met()), NewRound)


def test_an_address_begins_a_round_everywhere():
    start = Commanded("start", 1, {"job-url": "https://jobs.example/1"})
    assert isinstance(route(deed(start, "slack"), met()), NewRound)


@pytest.mark.parametrize("word", ["help", "privacy", "forget"])
def test_the_desk_answers_help_privacy_and_forget(word):
    assert isinstance(route(deed(Said("m", word, 1), "terminal"), met()), ToDesk)
