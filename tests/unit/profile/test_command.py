"""`greenroom profile` prints a list for people, data for programs, and a refusal with the next step."""

import json

from bot.__main__ import main

CV = """Odile Brandt
o@post.example

Experience
Shift lead, Crumb Bakery Ltd, 2019 – 2023
- Cut waste by 8% within a year
"""


def test_facts_are_printed_under_their_employer(tmp_path, capsys):
    path = tmp_path / "cv.txt"
    path.write_text(CV, encoding="utf-8")
    assert main(["profile", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "Crumb Bakery Ltd, 2019 – 2023" in shown
    assert "achievement Cut waste by 8% within a year" in " ".join(shown.split())
    assert "Brandt" not in shown


def test_facts_are_given_as_data(tmp_path, capsys):
    path = tmp_path / "cv.txt"
    path.write_text(CV, encoding="utf-8")
    assert main(["profile", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) == {"source", "facts", "text", "warnings"}
    assert found["source"] == "cv.txt"
    fact = found["facts"][-1]
    assert fact == {
        "id": "E2",
        "text": "Cut waste by 8% within a year",
        "start": fact["start"],
        "end": fact["end"],
        "kind": "achievement",
        "employer": "Crumb Bakery Ltd",
        "dates": "2019 – 2023",
    }
    assert found["text"][fact["start"] : fact["end"]] == fact["text"]


def test_a_file_that_cannot_be_read_is_refused_in_both_forms(tmp_path, capsys):
    path = tmp_path / "cv.pdf"
    path.write_bytes(b"no pdf at all")
    assert main(["profile", str(path), "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["reason"] == "corrupt"
    assert error["message"]
    assert error["next"]
    assert main(["profile", str(tmp_path / "missing.pdf")]) == 2
    assert "missing.pdf" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_unreachable_and_not_empty(tmp_path, capsys):
    assert main(["profile", str(tmp_path / "missing.pdf"), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["reason"] == "unreachable"
