"""Writes the golden transcripts anew: `python -m tests.transcripts.write [name ...]`."""

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.transcripts.play import play
from tests.transcripts.scripts import SCRIPTS

HERE = Path(__file__).parent


def main(names: list[str]) -> None:
    for name in names or sorted(SCRIPTS):
        with TemporaryDirectory() as folder:
            made, _, _ = asyncio.run(play(SCRIPTS[name], Path(folder)))
        (HERE / f"{name}.md").write_text(made, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
