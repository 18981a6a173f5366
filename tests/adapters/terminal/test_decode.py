from hypothesis import given
from hypothesis import strategies as st

from adapters.terminal.chat import TerminalChat
from adapters.terminal.decode import decode, typed_path
from bot.chat.inbound import Address, Commanded, Pressed, Said
from bot.chat.message import Action, File, Message, Text, action_id
from bot.runtime.clock import SystemClock

HINT = Action(action_id("hint", "round1", "0"), "Hint")


def typed(line, *buttons):
    found = {action.name: action for action in buttons}
    return decode(line, at=5, message="m1", session="round1", button=found.get)


def test_an_empty_line_is_done():
    assert typed("  ") == Pressed(action_id("done", "round1"), 5)


def test_words_are_words_and_a_button_s_word_presses_it():
    assert typed("I planned routes. ") == Said("m1", "I planned routes.", 5)
    assert typed("hint", HINT) == Pressed(HINT.id, 5)
    assert typed("hint") == Said("m1", "hint", 5)


def test_a_slash_gives_a_command_with_its_options_with_or_without_mock():
    assert typed("/hint") == Commanded("hint", 5, {})
    assert typed("/mock hint") == Commanded("hint", 5, {})
    assert typed("/start https://jobs.example/1 coaching 15") == Commanded(
        "start", 5, {"job-url": "https://jobs.example/1", "mode": "coaching", "minutes": "15"}
    )
    assert typed("/profile add I hold a CPC") == Commanded("profile", 5, {"add": "I hold a CPC"})
    assert typed("/profile delete e4") == Commanded("profile", 5, {"delete": "e4"})


def test_a_slash_and_no_command_is_told_from_a_path_or_a_sentence():
    assert typed("/hnit") is None
    assert typed("/") is None
    assert isinstance(typed("/etc/hosts is a file I edited"), Said)
    assert isinstance(typed("/media/stick/cv.pdf"), Said)


def test_a_path_is_found_as_typed_quoted_or_dropped():
    assert typed_path("'/media/stick/my cv.pdf' ") == "/media/stick/my cv.pdf"
    assert typed_path("/media/stick/my\\ cv.pdf") == "/media/stick/my cv.pdf"
    assert typed_path("it's mine") == "it's mine"
    assert typed_path("two\nlines") == ""


@given(st.text(max_size=60))
def test_any_line_has_a_meaning_or_none(line):
    assert typed(line, HINT) is None or typed(line, HINT)
    assert isinstance(typed_path(line), str)


async def test_a_post_is_printed_once_and_only_of_the_round_that_is_followed():
    shown = []
    chat = TerminalChat(shown.append, SystemClock())
    chat.follow("aaaaaaaaaaaa")
    here = Address("terminal", "local", "me")
    message = Message((Text("hello"), File("doc", "data.json")))
    first = await chat.post(here, message, key="aaaaaaaaaaaa.1.0")
    assert await chat.post(here, message, key="aaaaaaaaaaaa.1.0") == first
    await chat.post(here, message, key="bbbbbbbbbbbb.1.0")
    await chat.post(here, message, key="bbbbbbbbbbbb.d.0")
    await chat.edit(here, message, key="aaaaaaaaaaaa.2.0", posted=first.message)
    assert len(shown) == 3
    assert await chat.find(here, key="aaaaaaaaaaaa.1.0") == first
    assert await chat.find(here, key="aaaaaaaaaaaa.9.0") is None
    assert len(chat.take_files()) == 3
    assert chat.take_files() == ()
