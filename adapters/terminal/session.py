"""A round in a terminal: read a line, hand it in, wait until the round has said all it has to say."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from adapters.terminal.chat import TerminalChat
from adapters.terminal.decode import LEAVING, decode, typed_path
from adapters.terminal.keyboard import Interrupted, Keyboard
from bot.chat.inbound import Address, Attached, Doing, Identity, Inbound, Pressed
from bot.chat.message import Message, Text, action_id
from bot.interview import session as s
from bot.interview.session import Session
from bot.ports import Clock

PLATFORM = "terminal"
MOST_ENDINGS = 12
"""How often the end of input is answered before the program leaves whatever the round still wants."""

MOST_FILE_BYTES = 20 * 1024 * 1024

_TAKES_FILES = (s.AwaitingText, s.AwaitingProfile, s.ConfirmingPosting, s.ConfirmingMap, s.SettingUp)
_OVER = (s.Closed, s.Expired, s.Forgotten)


class Door(Protocol):
    """The engine, as a terminal needs it."""

    async def accept(self, inbound: Inbound) -> str:
        """Keep what was done; the id of the round it went to, or empty."""
        ...

    async def settle(self, session: str) -> None:
        """Wait until nothing is left to do for the round but to wait for the person."""
        ...

    async def session(self, session: str) -> Session | None:
        """The round as it stands."""
        ...


@dataclass(slots=True)
class Terminal:
    """One person at one terminal. `run_key` tells this run's lines from those of all others."""

    door: Door
    chat: TerminalChat
    keyboard: Keyboard
    clock: Clock
    user: str
    run_key: str
    read_file: Callable[[Path], bytes] = field(default=Path.read_bytes)
    _count: int = 0
    _is_told: bool = False

    async def begin(self, doing: Doing) -> str:
        """Start or continue a round; its id, or empty when there is none."""
        session = await self._hand_in(doing)
        await self.door.settle(session)
        return session

    async def give_file(self, session: str, path: Path) -> None:
        """Attach a file to the round."""
        content = await asyncio.to_thread(self.read_file, path)
        await self._hand_in(Attached(self._next_key(), path.name, content, self._now()))
        await self.door.settle(session)

    async def play(self, session: str) -> Session | None:
        """Read lines until the round is over and the person leaves; the round as it then stands."""
        endings = 0
        while (current := await self.door.session(session)) is not None:
            line = await self._interruptible(self.keyboard.line(current))
            if line is _INTERRUPTED or (isinstance(line, str) and line.strip().lower() in LEAVING):
                await self._pause(current)
                break
            if line is None:
                endings += 1
                ending = self._ending(current) if endings <= MOST_ENDINGS else None
                if ending is None:
                    break
                await self._hand_in(ending)
            elif isinstance(current.phase, _OVER) and not str(line).strip():
                break
            else:
                await self._typed(str(line), current)
            await self.door.settle(session)
        return await self.door.session(session)

    async def tell_how(self) -> None:
        """Say once how answering works here."""
        if self.keyboard.is_person and not self._is_told:
            self._is_told = True
            self.say("Enter sends a line; an empty line means that you are done. Ctrl-C pauses, Ctrl-D ends the round.")

    def say(self, words: str) -> None:
        """A word from the program itself."""
        self.chat.show(Message((Text(words),)))

    async def _typed(self, line: str, current: Session) -> None:
        if isinstance(current.phase, _TAKES_FILES) and (path := _existing(typed_path(line))):
            if path.stat().st_size > MOST_FILE_BYTES:
                self.say("That file is over 20 MB. Give a smaller one, or paste its text.")
                return
            await self.give_file(current.id, path)
            return
        doing = decode(line, at=self._now(), message=self._next_key(), session=current.id, button=self.chat.button)
        if doing is None:
            self.say(f"There is no {line.strip().split()[0]}. /help lists what there is.")
            return
        if isinstance(doing, Pressed) and isinstance(current.phase, (*_OVER, s.SelfRating)) and not line.strip():
            return
        await self._hand_in(doing)

    def _ending(self, current: Session) -> Doing | None:
        """What the end of input means here: finish the answer, then the round; None when there is nothing to end."""
        match current.phase:
            case s.Closed() | s.Expired() | s.Forgotten() | s.Paused():
                return None
            case s.Collecting() if current.turns[-1].parts[-1].fragments and not self.keyboard.is_person:
                return self._press("done", current)
            case s.AwaitingText(_, pieces) if pieces:
                return self._press("done", current)
            case s.SelfRating():
                return self._press("skip", current)
            case _:
                return self._press("end", current)

    async def _pause(self, current: Session) -> None:
        if isinstance(current.phase, _OVER):
            return
        if not isinstance(current.phase, s.Paused):
            await self._hand_in(self._press("pause", current))
            await self.door.settle(current.id)
        self.say("“greenroom continue” takes you back to this point, today or in a month.")

    def _press(self, action: str, current: Session) -> Pressed:
        return Pressed(action_id(action, current.id), self._now())

    async def _hand_in(self, doing: Doing) -> str:
        key = f"{PLATFORM}:{self.user}:{self._next_key()}"
        where = Address(PLATFORM, "local", self.user)
        inbound = Inbound(
            Identity(PLATFORM, "local", self.user), where, key, f"{doing.at:015d}-{self._count:06d}", doing
        )
        return await self.door.accept(inbound)

    def _next_key(self) -> str:
        self._count += 1
        return f"{self.run_key}.{self._count}"

    def _now(self) -> int:
        return int(self.clock.now().timestamp() * 1000)

    async def _interruptible(self, line: Awaitable[str | None]) -> "str | _Interrupted | None":
        """The line, or the sign that Ctrl-C came first, whether as a key or as a signal."""
        loop = asyncio.get_running_loop()
        interrupted = asyncio.Event()
        loop.add_signal_handler(signal.SIGINT, interrupted.set)
        reading = asyncio.ensure_future(line)
        waiting = asyncio.ensure_future(interrupted.wait())
        try:
            await asyncio.wait({reading, waiting}, return_when=asyncio.FIRST_COMPLETED)
            if not reading.done():
                reading.cancel()
                await asyncio.wait({reading})
                return _INTERRUPTED
            return reading.result()
        except Interrupted:
            return _INTERRUPTED
        finally:
            waiting.cancel()
            loop.remove_signal_handler(signal.SIGINT)


class _Interrupted:
    """Ctrl-C."""


_INTERRUPTED = _Interrupted()


def _existing(path: str) -> Path | None:
    try:
        found = Path(path).expanduser()
        return found if path and found.is_file() else None
    except OSError:
        return None
