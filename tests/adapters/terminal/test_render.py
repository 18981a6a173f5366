from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from adapters.terminal.render import action_word, as_text, draw
from bot.chat.message import (
    Action,
    Bullets,
    Code,
    Divider,
    Fields,
    File,
    Heading,
    Message,
    Picture,
    Progress,
    Quote,
    Style,
    Table,
    Text,
    action_id,
)
from bot.interview.effects import ShowKind
from bot.interview.question import MapEntry, MapState
from bot.report.show import render
from tests import samples

GOLDEN = Path(__file__).parent / "golden"
ACTIONS = (
    Action(action_id("start", samples.SESSION_ID), "Start", Style.PRIMARY),
    Action(action_id("paste", samples.SESSION_ID), "Paste the text instead"),
)


def messages(kind: ShowKind) -> tuple[Message, ...]:
    return render(
        kind,
        session=samples.redone() if kind is ShowKind.COMPARISON else samples.session(),
        posting=samples.posting(),
        profile=samples.profile(),
        turn=0,
        actions=ACTIONS,
        before=samples.assessment(2.0),
        earlier=(MapEntry("D1", MapState.GAP, ()), *samples.plan().map[1:]),
    )


def shown(kind: ShowKind, width: int) -> str:
    return "\n\n".join(as_text(message, width=width) for message in messages(kind)) + "\n"


@pytest.mark.parametrize("kind", list(ShowKind))
def test_what_is_shown_reads_as_recorded_at_eighty_columns(kind):
    assert shown(kind, 80) == (GOLDEN / f"{kind.value}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("kind", list(ShowKind))
def test_no_line_is_wider_than_the_terminal_and_no_word_is_lost(kind, width):
    text = shown(kind, width)
    assert max(map(cell_len, text.splitlines())) <= width
    ink = "".join(text.split())
    for message in messages(kind):
        for block in message.blocks:
            if isinstance(block, Text):
                assert "".join(block.text.split()) in ink


def test_a_pipe_gets_no_escape_codes_and_a_terminal_gets_colour():
    message = Message((Heading("Title"), Quote("words", "you")), ACTIONS)
    assert "\x1b" not in as_text(message)
    console = Console(force_terminal=True, width=80, color_system="standard")
    with console.capture() as captured:
        for part in draw(message):
            console.print(part)
    assert "\x1b[1m" in captured.get()


def test_every_block_is_drawn():
    message = Message(
        (
            Heading("Heading"),
            Text("First paragraph.\nSecond line."),
            Quote("Their words", "you"),
            Code("x  =  1\n\ty"),
            Fields((("Long name", "value"), ("N", "other"))),
            Table(("a", "b"), (("one", "two"),)),
            Bullets(("first", "second")),
            Divider(),
            Picture("doc", "levels over four rounds"),
            File("doc", "report.md"),
            Progress("reading"),
        ),
        ACTIONS,
    )
    assert as_text(message, width=80) == (
        "Heading\n"
        "───────\n"
        "First paragraph.\n"
        "Second line.\n"
        "\n"
        "  │ Their words  (you)\n"
        "\n"
        "x  =  1\n"
        "    y\n"
        "\n"
        "  Long name  value\n"
        "  N          other\n"
        "\n"
        "a     b\n"
        "─────────\n"
        "one   two\n"
        "\n"
        "  • first\n"
        "  • second\n"
        "\n"
        "────────────\n"
        "\n"
        "Picture: levels over four rounds\n"
        "\n"
        "File: report.md\n"
        "\n"
        "… reading\n"
        "\n"
        "[start]  [paste] Paste the text instead"
    )


def test_words_of_others_cannot_steer_the_terminal_or_become_markup():
    text = as_text(
        Message((Text("\x1b[2J\x1b]0;owned\x07[bold red]plain[/bold red] \u202eback"), Quote("[link=x]q[/link]")))
    )
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "[bold red]plain[/bold red]" in text
    assert "[link=x]q[/link]" in text


@given(st.text(max_size=200), st.integers(20, 120))
def test_any_text_is_drawn_within_the_width_without_losing_ink(text, width):
    drawn = as_text(Message((Text(text),)), width=width)
    assert all(cell_len(line) <= width for line in drawn.split("\n"))
    assert "\x1b" not in drawn


def test_buttons_of_one_name_are_told_apart_by_their_question():
    redos = tuple(Action(action_id("redo", "s", str(turn)), f"Redo {turn}") for turn in (0, 2))
    assert [action_word(action, redos) for action in redos] == ["redo 1", "redo 3"]
    assert action_word(redos[0], redos[:1]) == "redo"
