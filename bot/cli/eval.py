"""`greenroom eval AREA [CORPUS]`: measure, print a table, and exit with 1 where a gate is missed."""

import argparse
import importlib
import importlib.util
import json
import sys
from pathlib import Path
from typing import cast

from bot.cli.tools import Tools
from bot.evaluation.table import AreaResult, Measure, as_json, as_text

AREAS = ("read", "plan", "judge", "conduct")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("area", choices=(*AREAS, "all"), help="what to measure")
    parser.add_argument(
        "corpus",
        nargs="?",
        type=Path,
        help="a folder with INDEX.csv; without it GREENROOM_CORPUS, else the project's examples",
    )
    parser.add_argument("--json", action="store_true", help="print data instead of tables")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """Measure and print. 0 all gates met, 1 a gate missed, 2 no such corpus."""
    corpus = cast("Path | None", args.corpus) or (tools.settings().corpus if tools.settings else None)
    if corpus is not None and not corpus.is_dir():
        print(f"There is no folder {corpus}.", file=sys.stderr)
        return 2
    wanted = AREAS if args.area == "all" else (cast("str", args.area),)
    results: list[AreaResult] = []
    for area in wanted:
        measure = _measure_of(area)
        if measure is None:
            print(f"{area} cannot be measured yet.")
            if args.area != "all":
                return 2
            continue
        results.append(await measure(corpus, tools))
    print(json.dumps(as_json(results), ensure_ascii=False, indent=2) if args.json else as_text(results))
    return 1 if any(result.falls_short for result in results) else 0


def _measure_of(area: str) -> Measure | None:
    name = f"bot.evaluation.{area}"
    if importlib.util.find_spec(name) is None:
        return None
    return cast("Measure", importlib.import_module(name).measure)
