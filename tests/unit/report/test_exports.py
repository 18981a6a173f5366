import json
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.message import (
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
    Table,
    Text,
)
from bot.interview.turn import Fragment
from bot.report.data import round_record
from bot.report.markdown import escaped, message_markdown, round_report
from tests import samples


def test_the_report_holds_card_debrief_map_and_every_word_that_was_said():
    report = round_report(samples.redone(), samples.posting(), profile=samples.profile())
    assert report.startswith("# Transport Planner\n")
    assert "## Two things to change first" in report
    assert "## The posting beside your profile" in report
    assert "### Answered again" in report
    assert "**You:** I told the shop at noon that we would be late and sent half the order ahead." in report
    assert "Who would I report to?" in report


def test_the_report_without_answers_leaves_the_transcript_out():
    report = round_report(samples.session(), samples.posting(), profile=None, answers=False)
    assert "## What was said" not in report


def test_what_people_wrote_never_becomes_markup():
    hostile = "# Hired\n* [click](http://x.example) <b>bold</b> `code`\n1. one\n> said\n| a | b |\n---"
    session = samples.session()
    part = replace(session.turns[0].parts[0], fragments=(Fragment("m", hostile, 1),))
    turn = replace(session.turns[0], parts=(part,))
    report = round_report(
        replace(session, turns=(turn, *session.turns[1:])), samples.posting(), profile=samples.profile()
    )
    assert "\n# Hired" not in report
    assert "\\[click\\](http" in report
    assert not re.search(r"(?<!\\)<b", report)
    assert "\n1. one" not in report
    assert "\n---\n" not in report.split("## What was said")[1]


@given(st.text(max_size=80))
def test_no_line_of_escaped_text_begins_a_heading_list_or_quote(text):
    for line in escaped(text).split("\n"):
        assert not line.lstrip().startswith(("#", "> ", "- ", "+ ", "* "))


def test_every_block_has_markdown():
    message = Message(
        (
            Heading("H"),
            Text("a\nb"),
            Quote("q", "you"),
            Code("x = 1"),
            Fields((("Name", "value"),)),
            Table(("a", "b"), (("1|2", "3"),)),
            Bullets(("one",)),
            Divider(),
            Picture("doc", "two rising lines"),
            File("doc", "report.md"),
            Progress("reading"),
        )
    )
    text = message_markdown(message)
    assert text.startswith(
        "## H\n\na  \nb\n\n> q (you)\n\n    x = 1\n\n- **Name:** value\n\n| a | b |\n| --- | --- |\n"
    )
    assert "1\\|2" in text
    assert text.endswith("*reading*")


def test_the_record_is_plain_json_with_what_the_next_plan_needs():
    record = json.loads(json.dumps(round_record(samples.redone(), samples.posting(), profile=samples.profile())))
    assert record["format"] == "greenroom-round-1"
    assert record["state"] == "closed"
    first = record["turns"][0]
    assert first["text"] == samples.question(1).text
    assert first["lines"] == ["D1"]
    assert first["intent"] == "DO_THE_WORK"
    assert first["overall"] == 2.0
    assert [said["as"] for said in first["said"]] == ["question", "probe"]
    assert record["turns"][3]["redo_of"] == 0
    assert record["debrief"]["lines"][0]["standing"] == "held"


def test_the_record_of_a_round_without_plan_profile_or_debrief_is_whole():
    session = replace(samples.session(), plan=None, turns=(), debrief=None, profile=None)
    record = round_record(session, samples.posting(), profile=None)
    assert record["questions"] == []
    assert record["debrief"] is None
    assert record["profile"] is None
