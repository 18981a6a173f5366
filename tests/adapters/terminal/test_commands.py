"""The commands that read, plan and judge, in a process of their own, as a program or a person calls them."""

import json

import pytest

from tests.adapters.terminal.test_session import POSTING, ROOT, environment, greenroom

__all__ = ["environment"]
PROFILE = ROOT / "examples" / "profiles" / "logistics-planner.docx"


def data(*arguments, environment, cwd, stdin=""):
    done = greenroom(*arguments, "--json", environment=environment, cwd=cwd, stdin=stdin)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_plan_quotes_the_posting_and_knows_what_was_asked_before(environment, tmp_path):
    posting = data("read", POSTING, environment=environment, cwd=tmp_path)
    plan = data("plan", POSTING, "--profile", PROFILE, environment=environment, cwd=tmp_path)
    assert len(plan["questions"]) == 5
    for question in plan["questions"]:
        assert all(quote in posting["text"] for quote in question["quotes"])
        assert question["hints"]["nudge"]
    (tmp_path / "first.json").write_text(json.dumps(plan))
    again = data("plan", POSTING, "--profile", PROFILE, "--after", "first.json", environment=environment, cwd=tmp_path)
    asked = {question["text"] for question in plan["questions"]}
    assert not asked & {question["text"] for question in again["questions"]}


def test_a_plan_reads_as_questions_with_their_lines(environment, tmp_path):
    shown = greenroom("plan", POSTING, "--minutes", "15", environment=environment, cwd=tmp_path)
    assert shown.returncode == 0
    assert "They listen for:" in shown.stdout
    assert "Q3" in shown.stdout
    assert "Q4" not in shown.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("plan", "nowhere.html"), "Check the name"),
        (("plan", POSTING, "--profile", "nowhere.pdf"), "Check the name"),
        (("plan", POSTING, "--after", "nowhere.json"), "earlier round"),
        (("profile", "nowhere.pdf"), "Check the name"),
        (("read", "nowhere.html"), "Check the name"),
    ],
)
def test_what_cannot_be_used_is_said_in_words_and_as_data(environment, tmp_path, arguments, said):
    shown = greenroom(*arguments, environment=environment, cwd=tmp_path)
    assert shown.returncode == 2
    assert said in shown.stderr
    as_data = greenroom(*arguments, "--json", environment=environment, cwd=tmp_path)
    assert as_data.returncode == 2
    assert set(json.loads(as_data.stdout)["error"]) == {"reason", "message", "next"}


def test_a_profile_that_cannot_be_read_is_said_and_the_plan_goes_on_without_it(environment, tmp_path):
    (tmp_path / "cv.pdf").write_bytes(b"%PDF-1.4\nnothing that a reader could use")
    plan = data("plan", POSTING, "--profile", "cv.pdf", environment=environment, cwd=tmp_path)
    assert plan["questions"]
    assert (plan["map"], plan["facts"]) == ([], [])
    assert any("without a profile" in warning for warning in plan["warnings"])


def test_a_profile_is_shown_as_facts_under_their_employers(environment, tmp_path):
    facts = data("profile", PROFILE, environment=environment, cwd=tmp_path)["facts"]
    shown = greenroom("profile", PROFILE, environment=environment, cwd=tmp_path).stdout
    assert all(fact["id"] in shown for fact in facts)
    assert "left out" in shown


def test_answers_are_judged_line_by_line_and_a_bad_line_spoils_only_itself(environment, tmp_path):
    plan = data("plan", POSTING, environment=environment, cwd=tmp_path)
    answer = "Two drivers went sick on a Tuesday night, so I moved the chilled pallets first and rang both shops."
    lines = [
        {"posting": str(POSTING), "profile": str(PROFILE), "question": plan["questions"][0], "answer": answer},
        {"posting": "We plan 60 vehicles a day.", "question": "Tell me about a plan.", "line": "D1", "answer": answer},
        {"posting": "", "question": 4, "answer": answer},
        {"posting": "", "question": "Why?"},
    ]
    stdin = "\n".join([*map(json.dumps, lines), "no JSON", "[]"])
    done = greenroom("judge", environment=environment, cwd=tmp_path, stdin=stdin)
    assert done.returncode == 2
    first, second, *bad = map(json.loads, done.stdout.splitlines())
    assert set(first["levels"]) == set(second["levels"])
    assert all(quote in answer for quote in first["quotes"].values())
    assert [list(line) for line in bad] == [["error"]] * 4


def test_a_file_or_line_that_is_not_there_is_no_text_to_judge_by(environment, tmp_path):
    answer = "Two drivers went sick on a Tuesday night, so I moved the chilled pallets first and rang both shops."
    asked = {"question": "Tell me about a plan.", "answer": answer}
    lines = [
        {**asked, "posting": "nowhere/planner.html"},
        {**asked, "posting": "", "profile": "nowhere.pdf"},
        {**asked, "posting": str(POSTING), "line": "D99"},
    ]
    done = greenroom("judge", environment=environment, cwd=tmp_path, stdin="\n".join(map(json.dumps, lines)))
    assert done.returncode == 2
    errors = [json.loads(line)["error"] for line in done.stdout.splitlines()]
    assert all(name in error for name, error in zip(("planner.html", "nowhere.pdf", "D99"), errors, strict=True))


def test_half_a_character_in_an_answer_stops_no_judging(environment, tmp_path):
    answer = "Two drivers went sick \ud83d one night, so I moved the chilled pallets first and rang both shops."
    line = json.dumps({"posting": "", "question": "Tell me about a plan.", "answer": answer})
    done = greenroom("judge", environment=environment, cwd=tmp_path, stdin=f"{line}\n{line}\n{'[' * 100_000}")
    *judged, broken = map(json.loads, done.stdout.splitlines())
    assert all(quote in answer for one in judged for quote in one["quotes"].values())
    assert len(judged) == 2
    assert "error" in broken


def test_a_finished_round_can_be_reported_in_every_form(environment, tmp_path):
    lines = "start\nI moved the chilled pallets first because the shop closed at six.\n\nend\n3\n"
    greenroom("practice", POSTING, environment=environment, cwd=tmp_path, stdin=lines)
    shown = greenroom("report", environment=environment, cwd=tmp_path)
    assert "chilled pallets" in shown.stdout
    record = data("report", environment=environment, cwd=tmp_path)
    assert record["turns"][0]["said"][0]["answer"].startswith("I moved")
    listed = greenroom("rounds", environment=environment, cwd=tmp_path).stdout
    assert record["round"] in listed
    written = greenroom("report", record["round"], "--out", "there", environment=environment, cwd=tmp_path)
    assert written.returncode == 0
    assert (tmp_path / "there" / "report.md").is_file()
    none = greenroom("report", "zzz", environment=environment, cwd=tmp_path)
    assert none.returncode == 2


def test_measuring_where_there_is_no_corpus_says_so(environment, tmp_path):
    for arguments, settings in ((("nowhere",), {}), ((), {"GREENROOM_CORPUS": "nowhere"})):
        done = greenroom("eval", "read", *arguments, environment={**environment, **settings}, cwd=tmp_path)
        assert done.returncode == 2
        assert "no folder nowhere" in done.stderr
