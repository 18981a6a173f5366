"""`greenroom read SOURCE`: what was read in a posting, as its card or as data."""

import argparse
import json
import sys

from bot.cli.refusals import print_refusal
from bot.cli.tools import Tools
from bot.errors import PostingRefused
from bot.posting.model import Posting

_STDIN_MAX = 8 * 1024 * 1024


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument(
        "source",
        metavar="SOURCE",
        help="the address of a posting, a file (.html .json .txt .md .pdf .docx), or - for text on standard input",
    )
    parser.add_argument("--json", action="store_true", help="print data instead of the card")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """0 when a posting was read, 2 when the source is none."""
    try:
        posting = await posting_at(args.source, tools)
    except PostingRefused as refused:
        print_refusal(refused, as_json=args.json)
        return 2
    if args.json:
        from bot.posting.card import as_json

        print(json.dumps(as_json(posting), ensure_ascii=False, indent=2))
    else:
        _show(posting, tools)
    return 0


async def posting_at(source: str, tools: Tools) -> Posting:
    """The posting a command was given; `-` reads standard input. Raises PostingRefused."""
    import asyncio

    from bot.language.charset import decode_bytes
    from bot.runtime.reading import STDIN, read_source

    stdin_text = None
    if source == STDIN:
        given = await asyncio.to_thread(sys.stdin.buffer.read, _STDIN_MAX)
        stdin_text = decode_bytes(given)
    return await read_source(source, pages=tools.pages(), documents=tools.documents(), stdin_text=stdin_text)


def _show(posting: Posting, tools: Tools) -> None:
    from bot.report.posting_card import posting_card

    tools.draw(posting_card(posting))
