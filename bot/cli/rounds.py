"""`greenroom rounds`: the rounds kept on this machine, the one touched last first."""

import argparse
import json
from datetime import datetime

from bot.cli.tools import Tools
from bot.storage.records import RoundRecord, Standing

_WORDS = {
    Standing.OPEN: "open",
    Standing.PAUSED: "paused",
    Standing.CLOSED: "finished",
    Standing.EXPIRED: "expired",
}
_GOING_ON = (Standing.OPEN, Standing.PAUSED)


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    parser.add_argument("--json", action="store_true", help="print data instead of the list")


async def run(args: argparse.Namespace, tools: Tools) -> int:
    """Always 0: no round is an answer, too."""
    assert tools.store is not None
    assert tools.terminal is not None
    terminal = tools.terminal(is_silent=True)
    async with tools.store() as store:
        person = await store.person_of(terminal.identity)
        rounds = await store.rounds(person) if person else ()
    if args.json:
        print(json.dumps([_record(one) for one in rounds], ensure_ascii=False, indent=2))
    else:
        # A round that never had a posting is nothing to go back to.
        begun = tuple(one for one in rounds if one.title or one.standing in _GOING_ON)
        if begun:
            _show(begun, tools)
        else:
            print(f"No rounds yet. `{tools.program} practice` begins one.")
    return 0


def _show(rounds: tuple[RoundRecord, ...], tools: Tools) -> None:
    from bot.chat.message import Message, Table, Text

    rows = tuple(
        (one.session, one.title or "no posting yet", _WORDS[one.standing], _when(one.updated_at)) for one in rounds
    )
    blocks = [Table(("round", "posting", "", "last touched"), rows)]
    resting = any(one.standing in _GOING_ON for one in rounds)
    finished = any(one.standing is Standing.CLOSED for one in rounds)
    next_steps = (
        *((f"`{tools.program} continue ROUND` goes on.",) if resting else ()),
        *((f"`{tools.program} report ROUND` shows a debrief again.",) if finished else ()),
    )
    message = Message((*blocks, *(Text(step) for step in next_steps)))
    tools.draw(message)


def _record(one: RoundRecord) -> dict[str, object]:
    return {
        "round": one.session,
        "title": one.title,
        "state": one.standing.value,
        # A finished round still hears “redo” and “dispute”; who lists rounds asks which one is going on.
        "is_active": one.is_active and one.standing in _GOING_ON,
        "started": _when(one.started_at),
        "updated": _when(one.updated_at),
    }


def _when(at: int) -> str:
    return datetime.fromtimestamp(at / 1000).astimezone().strftime("%Y-%m-%d %H:%M")
