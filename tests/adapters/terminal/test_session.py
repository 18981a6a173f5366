"""Whole rounds through the terminal, in a process of their own: typed on a pseudo-terminal, piped, scripted."""

import json
import os
import pty
import re
import select
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
POSTING = ROOT / "examples" / "postings" / "transport-planner.html"
CANDIDATE = ROOT / "examples" / "candidates" / "story_teller.toml"


@pytest.fixture
def environment(tmp_path):
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("GREENROOM_", "DATABASE_"))}
    return {
        **plain,
        "GREENROOM_DATA_DIR": str(tmp_path / "data"),
        "COLUMNS": "80",
        "TERM": "xterm",
        "PROMPT_TOOLKIT_NO_CPR": "1",
        "PYTHONPATH": str(ROOT),
    }


def greenroom(*arguments, environment, cwd, stdin=""):
    return subprocess.run(
        [sys.executable, "-m", "bot", *map(str, arguments)],
        env=environment,
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


class Keyboard:
    """A person on a pseudo-terminal: waits for words on the screen, then types."""

    def __init__(self, *arguments, environment, cwd):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(cwd)
            os.execvpe(sys.executable, [sys.executable, "-m", "bot", *map(str, arguments)], environment)
        self.seen = ""
        self.position = 0

    def sees(self, words, within=40.0):
        """Wait for words, ignoring colours, after those seen before."""
        deadline = time.monotonic() + within
        while time.monotonic() < deadline:
            plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]|\r", "", self.seen)
            at = plain.find(words, self.position)
            if at >= 0:
                self.position = at + len(words)
                return plain
            ready, _, _ = select.select([self.fd], [], [], 0.5)
            if ready:
                try:
                    self._read()
                except OSError:
                    break
        raise AssertionError(f"{words!r} was not shown; the screen ended with {self.seen[-2000:]!r}")

    def _read(self):
        self.seen += os.read(self.fd, 65536).decode(errors="replace")

    def types(self, text):
        os.write(self.fd, text.encode())

    def presses_until_left(self, key):
        """Press a key, and again when nothing came of it: between two prompts a terminal loses it."""
        self.types(key)
        while True:
            ready, _, _ = select.select([self.fd], [], [], 2.0)
            try:
                if ready:
                    self._read()
                else:
                    self.types(key)
            except OSError:
                break
        _, status = os.waitpid(self.pid, 0)
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status)

    def leaves(self):
        while True:
            try:
                self._read()
            except OSError:
                break
        _, status = os.waitpid(self.pid, 0)
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status)


def test_a_person_types_an_answer_pauses_with_ctrl_c_and_goes_on_later(environment, tmp_path):
    person = Keyboard("practice", POSTING, "--minutes", "15", environment=environment, cwd=tmp_path)
    person.sees("[start]")
    person.sees(">")
    person.types("\r")
    person.sees("Question 1 of 3")
    person.sees("an empty line means “done”")
    person.sees(">")
    person.types("I released the plan at four that day,\r")
    person.sees("that day,")
    person.sees(">")
    person.types("\x03")
    person.sees("Paused; everything is saved.")
    person.sees("greenroom continue")
    assert person.leaves() == 0

    person = Keyboard("continue", environment=environment, cwd=tmp_path)
    person.sees("Welcome back")
    person.sees(">")
    person.types("because two vehicles had failed. I moved the chilled drops first.\r")
    person.sees("drops first.")
    person.sees(">")
    person.types("end\r")
    person.sees("how did that go")
    person.types("3\r")
    person.sees("Not assessed: your voice")
    person.sees(">")
    person.types("\r")
    assert person.leaves() == 0
    report = greenroom("report", "--markdown", environment=environment, cwd=tmp_path)
    assert "I released the plan at four that day" in report.stdout
    listed = json.loads(greenroom("rounds", "--json", environment=environment, cwd=tmp_path).stdout)
    assert [(one["state"], one["is_active"]) for one in listed] == [("closed", False)]
    assert "two vehicles had failed" in report.stdout


def test_ctrl_d_ends_the_round_with_a_debrief(environment, tmp_path):
    person = Keyboard("practice", POSTING, "--minutes", "15", environment=environment, cwd=tmp_path)
    person.sees(">")
    person.types("start\r")
    person.sees("Question 1 of 3")
    person.sees(">")
    person.types("I built the plan for forty vehicles every day and it went out on time.\r")
    person.sees("on time.")
    person.sees(">")
    assert person.presses_until_left("\x04") == 0
    assert "how did that go" in person.seen
    assert "Not assessed: your voice" in person.seen


def test_ctrl_c_without_a_terminal_pauses_too(environment, tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "practice", str(POSTING)],
        env=environment,
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    process.stdin.write("start\n")
    process.stdin.flush()
    shown = []
    while not any("Question 1" in line for line in shown):
        shown.append(process.stdout.readline())
    process.send_signal(signal.SIGINT)
    rest, _ = process.communicate(timeout=60)
    assert "Paused; everything is saved." in rest
    assert process.returncode == 0
    listed = json.loads(greenroom("rounds", "--json", environment=environment, cwd=tmp_path).stdout)
    assert [one["state"] for one in listed] == ["paused"]


def test_a_pipe_is_read_line_by_line_and_its_end_ends_the_round(environment, tmp_path):
    lines = "start\nI planned 34 routes a day.\nI released them at four.\n\nhint\nskip\n"
    done = greenroom("practice", POSTING, "--minutes", "15", environment=environment, cwd=tmp_path, stdin=lines)
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert "> I planned 34 routes a day." in done.stdout
    assert "Not assessed: your voice" in done.stdout


def test_a_scripted_round_prints_nothing_but_data_and_writes_its_report(environment, tmp_path):
    done = greenroom(
        "practice", POSTING, "--answers", CANDIDATE, "--minutes", "15", "--json", "--out", "round",
        environment=environment, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    record = json.loads(done.stdout)
    assert record["state"] == "closed"
    assert [turn["outcome"] for turn in record["turns"]] == ["answered"] * 3
    assert record["debrief"]["lines"]
    assert json.loads((tmp_path / "round" / "report.json").read_text()) == record
    assert (tmp_path / "round" / "report.md").read_text().startswith("# Transport Planner")


def test_a_source_that_is_no_posting_is_said_and_exits_with_two(environment, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<html><body><p>This vacancy has expired. See our other jobs.</p></body></html>")
    shown = greenroom("practice", page, environment=environment, cwd=tmp_path)
    assert shown.returncode == 2
    assert "Traceback" not in shown.stderr
    data = greenroom("practice", page, "--json", environment=environment, cwd=tmp_path)
    assert data.returncode == 2
    assert set(json.loads(data.stdout)["error"]) == {"reason", "message", "next"}


def test_practice_without_posting_or_person_says_what_to_give(environment, tmp_path):
    done = greenroom("practice", environment=environment, cwd=tmp_path)
    assert done.returncode == 2
    assert "Give a posting" in done.stderr


def test_forget_deletes_what_is_kept(environment, tmp_path):
    greenroom("practice", POSTING, environment=environment, cwd=tmp_path, stdin="start\nI planned routes.\n\n")
    assert greenroom("forget", environment=environment, cwd=tmp_path).returncode == 2
    gone = greenroom("forget", "--yes", environment=environment, cwd=tmp_path)
    assert gone.returncode == 0
    assert "Gone:" in gone.stdout
    assert json.loads(greenroom("rounds", "--json", environment=environment, cwd=tmp_path).stdout) == []


def test_after_forget_no_byte_of_the_person_is_in_the_file_or_its_log(environment, tmp_path):
    cv = tmp_path / "cv.txt"
    cv.write_text(
        "Experience\nTransport planner, Quernstone Freight, 2019 to 2024\n- Planned 34 quillfeather runs a day\n"
    )
    me = {**environment, "LOGNAME": "ottoline-q", "USER": "ottoline-q"}
    lines = "start\nI moved the marrowbone pallets first and rang the shop myself.\n\nend\n3\n"
    greenroom("practice", POSTING, "--profile", cv, environment=me, cwd=tmp_path, stdin=lines)
    kept = (b"marrowbone", b"quillfeather", b"Quernstone", b"ottoline", b"Corranfield", b"transport-planner.html")
    files = b"".join(file.read_bytes() for file in (tmp_path / "data").iterdir())
    assert [words for words in kept if words not in files] == []
    assert greenroom("forget", "--yes", environment=me, cwd=tmp_path).returncode == 0
    files = b"".join(file.read_bytes() for file in (tmp_path / "data").iterdir())
    assert [words for words in kept if words in files] == []


def test_run_without_a_terminal_plays_the_example_to_the_end(environment, tmp_path):
    done = greenroom("run", environment=environment, cwd=tmp_path)
    assert done.returncode == 0
    assert "No terminal is attached" in done.stdout
    assert "Not assessed: your voice" in done.stdout


def test_the_doctor_names_unknown_settings_and_no_secret(environment, tmp_path):
    fine = greenroom("doctor", environment=environment, cwd=tmp_path)
    assert fine.returncode == 0, fine.stdout
    assert "WRONG" not in fine.stdout
    odd = {**environment, "GREENROOM_DATADIR": "x", "HTTPS_PROXY": "http://me:hush@proxy.example:8080"}
    wrong = greenroom("doctor", "--json", environment=odd, cwd=tmp_path)
    assert wrong.returncode == 1
    assert "GREENROOM_DATADIR" in wrong.stdout
    assert "hush" not in wrong.stdout
    assert json.loads(wrong.stdout)["ok"] is False


def test_a_reader_that_goes_away_does_not_hang_the_round(environment, tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "practice", str(POSTING)],
        env=environment,
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    process.stdout.readline()
    process.stdout.close()
    process.stdin.write("start\nhint\n")
    process.stdin.flush()
    assert process.wait(timeout=60) in {0, 1}
    process.stdin.close()


def test_a_refused_posting_has_the_last_word_and_leaves_no_round(environment, tmp_path):
    shown = greenroom("practice", "nowhere.html", environment=environment, cwd=tmp_path)
    assert shown.returncode == 2
    assert "Check the name" in shown.stdout
    assert "nothing to debrief" not in shown.stdout
    assert "No rounds yet" in greenroom("rounds", environment=environment, cwd=tmp_path).stdout


def test_a_simulated_candidates_round_is_not_kept_as_ones_own(environment, tmp_path):
    greenroom("practice", POSTING, "--answers", CANDIDATE, "--minutes", "15", environment=environment, cwd=tmp_path)
    assert json.loads(greenroom("rounds", "--json", environment=environment, cwd=tmp_path).stdout) == []


def test_a_round_that_is_not_there_is_not_mistaken_for_another(environment, tmp_path):
    done = greenroom("continue", "zzz", environment=environment, cwd=tmp_path)
    assert done.returncode == 2
    assert "There is no round zzz" in done.stderr


def test_answers_that_are_no_text_are_said_to_be_none(environment, tmp_path):
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\xff")
    done = greenroom("practice", POSTING, "--answers", "picture.png", environment=environment, cwd=tmp_path)
    assert done.returncode == 2
    assert "it is not text" in done.stderr


def test_a_posting_is_read_from_standard_input(environment, tmp_path):
    text = (ROOT / "examples" / "postings" / "maintenance-electrician.txt").read_text("utf-8")
    done = greenroom(
        "practice", "-", "--answers", CANDIDATE, "--minutes", "15", "--json",
        environment=environment, cwd=tmp_path, stdin=text,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["posting"]["title"]


def test_a_database_of_another_make_is_said_in_a_sentence_without_a_traceback(environment, tmp_path):
    (tmp_path / "data").mkdir()
    with closing(sqlite3.connect(tmp_path / "data" / "greenroom.sqlite3")) as connection:
        connection.execute("CREATE TABLE person (other TEXT)")
    done = greenroom("rounds", environment=environment, cwd=tmp_path)
    assert done.returncode == 2
    assert "cannot work with the database" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "command", [("rounds",), ("practice", POSTING), ("run",), ("read", POSTING), ("forget", "--yes")]
)
def test_a_wrong_setting_is_one_sentence_and_exits_with_two(environment, tmp_path, command):
    odd = {**environment, "GREENROOM_RETENTION_DAYS": "hunter2"}
    done = greenroom(*command, environment=odd, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr == "GREENROOM_RETENTION_DAYS must be a whole number of days, 1 or more.\n"
    assert "hunter2" not in done.stdout


def test_a_disk_that_is_emptied_is_told_by_the_doctor_and_at_the_start(environment, tmp_path):
    host = {**environment, "DYNO": "worker.1"}
    told = greenroom("doctor", environment=host, cwd=tmp_path)
    assert told.returncode == 0
    assert "Mind what is marked." in told.stdout
    assert "emptied at every restart" in " ".join(told.stdout.split())
    begun = greenroom("run", environment=host, cwd=tmp_path)
    assert begun.stderr.startswith("WARNING: rounds are kept in ")
    assert "GREENROOM_DATA_DIR" in begun.stderr


def test_data_is_counted_in_a_persons_words(environment, tmp_path):
    done = greenroom("practice", POSTING, environment=environment, cwd=tmp_path, stdin="start\nI planned.\n\n/data\n")
    assert "1 round with what was asked, answered and judged" in done.stdout
    assert "outbox" not in done.stdout
    assert (tmp_path / "greenroom-data.json").is_file()


@pytest.mark.parametrize("stdin", ["", "\n \n"])
def test_judging_nothing_says_what_is_wanted(environment, tmp_path, stdin):
    done = greenroom("judge", environment=environment, cwd=tmp_path, stdin=stdin)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "JSON lines" in done.stderr
    assert '"answer"' in done.stderr


def test_judging_a_file_that_is_not_there_is_said(environment, tmp_path):
    done = greenroom("judge", "nowhere.jsonl", environment=environment, cwd=tmp_path)
    assert done.returncode == 2
    assert "cannot open nowhere.jsonl" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "command",
    [("rounds",), ("rounds", "--json"), ("read", POSTING), ("read", POSTING, "--json"), ("doctor",), ("--help",)],
)
def test_a_reader_that_has_gone_ends_a_command_quietly(environment, tmp_path, command):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as gone:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *map(str, command)],
            env=environment, cwd=tmp_path, stdout=gone, stderr=subprocess.PIPE, text=True, timeout=100, check=False,
        )  # fmt: skip
    assert done.stderr == ""
    assert done.returncode in {0, 1}


def test_what_is_said_to_type_can_be_typed_where_greenroom_is_not_on_the_path(environment, tmp_path):
    launcher = tmp_path / ".venv" / "bin" / "greenroom"
    launcher.parent.mkdir(parents=True)
    launcher.write_text("import sys\nfrom bot.__main__ import main\nsys.exit(main())\n")
    done = subprocess.run(
        [sys.executable, launcher, "rounds"],
        env={**environment, "PATH": "/nowhere"}, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert "`.venv/bin/greenroom practice` begins one" in done.stdout
