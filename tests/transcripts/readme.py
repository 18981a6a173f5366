"""The round in the README, recorded: `python -m tests.transcripts.readme` plays it and writes the section anew."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
OPENS, CLOSES = "<!-- transcript -->", "<!-- /transcript -->"
COMMAND = (
    "practice",
    "examples/postings/transport-planner.html",
    "--profile",
    "examples/profiles/logistics-planner.docx",
    "--minutes",
    "15",
    "--answers",
    "examples/candidates/story_teller.toml",
)
SKIPPED = "[…]"
"""Stands where the recording was cut."""


def main() -> None:
    text = README.read_text("utf-8")
    head, rest = text.split(OPENS, 1)
    tail = rest.split(CLOSES, 1)[1]
    README.write_text(f"{head}{OPENS}\n{section(played())}\n{CLOSES}{tail}", "utf-8")


def played() -> str:
    """What the command prints at 80 columns."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("GREENROOM_", "DATABASE_"))}
    with TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *COMMAND],
            env={**plain, "GREENROOM_DATA_DIR": folder, "COLUMNS": "80", "TERM": "xterm"},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=100,
            check=True,
        )
    return done.stdout


def section(output: str) -> str:
    """The excerpt as a code block under the command it comes from."""
    command = f"    greenroom {' '.join(COMMAND)}"
    lead = "Recorded with the bundled example, cut where it says […]:"
    return "\n".join((lead, "", command, "", "```text", *excerpt(output.splitlines()), "```"))


def excerpt(lines: list[str]) -> list[str]:
    """The card's head, one question with its answer and its probe, and the beginning of the debrief."""
    card = _paragraphs(lines, "Transport Planner (Trunking", until="The posting does not say")
    number = _probed(lines)
    asked = _paragraphs(lines, f"Question {number} of 3 ·", until=f"Question {number + 1} of 3 ·")
    asked = asked or _paragraphs(lines, f"Question {number} of 3 ·", until="That is all from my side")
    debrief = _paragraphs(lines, "Debrief: ", until="Question 1 of")
    reviewed = lines[lines.index(debrief[0]) + len(debrief) :]
    reviewed = reviewed[reviewed.index(f"Question {number} of 3") :]
    reviewed = _paragraphs(
        reviewed, "Keep this:", until=("I heard", "I did not", "Question", "One thing", "Two things")
    )
    return [*card, SKIPPED, "", *asked, SKIPPED, "", *debrief, SKIPPED, "", *reviewed, SKIPPED]


def recorded() -> list[str]:
    """The lines of the README's code block that say something."""
    block = README.read_text("utf-8").split(OPENS, 1)[1].split(CLOSES, 1)[0].split("```text\n", 1)[1].split("```", 1)[0]
    return [line for line in block.splitlines() if line.strip() and line != SKIPPED]


def _probed(lines: list[str]) -> int:
    """The first question that was followed up."""
    number = 0
    typed = 0
    for line in lines:
        if line.startswith("Question ") and " · " in line:
            number, typed = int(line.split()[1]), 0
        elif number and line.startswith("> "):
            typed += 1
        if number and typed == 2:
            return number
    return 1


def _paragraphs(lines: list[str], begins: str, *, until: str | tuple[str, ...]) -> list[str]:
    start = next((number for number, line in enumerate(lines) if line.startswith(begins)), None)
    if start is None:
        return []
    end = next((number for number in range(start + 1, len(lines)) if lines[number].strip().startswith(until)), None)
    return lines[start:end] if end is not None else []


if __name__ == "__main__":
    main()
