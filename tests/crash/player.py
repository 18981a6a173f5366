"""Plays a round against the chat in another process, and dies where it is told to.

One warm process forks a life for every line it reads: a life hands in all deeds from the first (platforms deliver
again; the store knows which it has), and kills itself at the given arrival at a kill point, or lives to the end.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable

from adapters.database.store import sqlite_store
from bot.chat.inbound import Address, Inbound
from bot.chat.message import Message, action_id, plain_text
from bot.ports import Receipt
from bot.runtime import app as app_module
from bot.runtime.housekeeping import Limits
from bot.runtime.ingress import Accepted
from bot.runtime.routing import session_id
from tests import stage

ANSWERS = (
    "I rang every driver from the 14:00 list myself.",
    "We cut missed windows from nine to three a week.",
    "I moved the cut-off to 15:00 because the trunk left at 16:30.",
)


def script() -> list[Inbound]:
    """Everything the candidate does, with the keys a platform would give it."""
    me = stage.Person()
    start = me.starts()
    deeds = [start, me.presses(action_id("start", session_id(start.dedupe_key)))]
    for answer in ANSWERS:
        deeds += [me.says(answer), me.says("Then I told the night shift."), me.says("done")]
    return [*deeds, me.says("done"), me.says("4"), me.commands("help")]


class FarChat:
    """bot.ports.Chat over a socket."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def post(self, address: Address, message: Message, *, key: str) -> Receipt:
        del address
        return Receipt(str(await self._ask("post", key, plain_text(message))), stage.NOON)

    async def edit(self, address: Address, message: Message, *, key: str, posted: str) -> None:
        del address, posted
        await self._ask("post", key, f"(edit) {plain_text(message)}")

    async def find(self, address: Address, *, key: str) -> Receipt | None:
        del address
        found = await self._ask("find", key, "")
        return Receipt(str(found), stage.NOON) if found else None

    async def _ask(self, do: str, key: str, text: str) -> object:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            writer.write(json.dumps({"do": do, "key": key, "text": text}).encode() + b"\n")
            await writer.drain()
            return json.loads(await reader.readline())
        finally:
            writer.close()


def dying(point: str, arrival: int) -> Callable[[str], None]:
    """The hook: kill this process, without any farewell, at the given arrival at the point (empty: at any)."""
    count = 0

    def hook(reached: str) -> None:
        nonlocal count
        if point in ("", reached):
            count += 1
            if count == arrival:
                os.kill(os.getpid(), signal.SIGKILL)

    return hook


async def live(path: str, port: int, point: str, arrival: int) -> None:
    """One life."""
    async with (
        sqlite_store(path) as store,
        app_module.running(
            store=store,
            interviewer=stage.ScriptedInterviewer(),
            chats={"terminal": FarChat(port)},
            read_posting=stage.read_posting,
            read_profile=stage.read_profile,
            clock=stage.SetClock(),
            limits=Limits(poll_s=0.05),
            kill_point=dying(point, arrival),
        ) as app,
    ):
        first = session_id(script()[0].dedupe_key)
        for deed in script():
            await app.accept(deed)
            person = await app.person(stage.ME)
            assert person is not None
            await app.settled(Accepted(person, first))
            await app.settled(Accepted(person, ""))


def main() -> None:
    """Read `{"path","port","point","arrival"}` lines; print how each life ended."""
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                asyncio.run(live(asked["path"], asked["port"], asked["point"], asked["arrival"]))
                status = 0
            finally:
                sys.stderr.flush()
                os._exit(status)
        _, status = os.waitpid(child, 0)
        ended = "killed" if os.WIFSIGNALED(status) else "done" if status == 0 else "failed"
        sys.stdout.write(f"{ended}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
