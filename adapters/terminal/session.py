"""A round in a terminal: read a line, hand it in, wait until the round has said all it has to say."""

import asyncio
import getpass
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console

from adapters.terminal.chat import Screen, TerminalChat, silent, unechoed
from adapters.terminal.decode import LEAVING, decode, typed_path
from adapters.terminal.keyboard import Interrupted, Keyboard, Piped, Played, Prompted
from bot.chat.inbound import Address, Attached, Doing, Identity, Inbound, Pressed
from bot.chat.message import Message, Text, action_id
from bot.interview import session as s
from bot.interview.session import Session
from bot.ports import Clock
from bot.runtime.app import App
from bot.runtime.clock import SystemClock
from bot.runtime.ingress import Accepted

PLATFORM = "terminal"
WORKSPACE = "local"
INVENTED = "invented"
"""Who is played by a simulated person."""
TypesNext = Callable[[Session], tuple[str, ...] | None]

MOST_ENDINGS = 12
"""How often the end of input is answered before the program leaves whatever the round still wants."""

MOST_FILE_BYTES = 20 * 1024 * 1024

_TAKES_FILES = (s.AwaitingText, s.AwaitingProfile, s.ConfirmingPosting, s.ConfirmingMap, s.SettingUp)
OVER = (s.Closed, s.Expired, s.Forgotten)


@dataclass(slots=True)
class TerminalSession:
    """One person at one terminal. `run_key` tells this run's lines from those of all others."""

    chat: TerminalChat
    keyboard: Keyboard
    clock: Clock
    user: str
    run_key: str
    is_gone: Callable[[], bool] = lambda: False
    """Whether whoever read along has gone."""
    program: str = "greenroom"
    _count: int = 0
    _told: set[str] = field(default_factory=set[str])
    _interrupted: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def is_person(self) -> bool:
        """Whether somebody sits at a keyboard."""
        return self.keyboard.is_person

    @property
    def identity(self) -> Identity:
        """Who sits here."""
        return Identity(PLATFORM, WORKSPACE, self.user)

    def say(self, words: str) -> None:
        """A word from the program itself."""
        self.chat.show(Message((Text(words),)))

    async def ask(self, words: str) -> str | None:
        """One line before a round."""
        self.say(words)
        return await self.line()

    async def line(self) -> str | None:
        """The next line before a round; None at the end, or on Ctrl-C."""
        line = await self._next_line(None)
        return line if isinstance(line, str) else None

    async def hand_in(self, app: App, doing: Doing) -> str:
        """Do one thing and wait until it is answered."""
        accepted = await self._accepted(app, doing)
        await app.settled(accepted)
        await self._save_offered(app)
        return accepted.session

    async def play(self, app: App, session: str, *, profile: Path | None = None) -> Session | None:
        """Read lines until the round is over and the person leaves; the round as it then stands."""
        loop = asyncio.get_running_loop()
        # For the whole round: a Ctrl-C while an answer is being read pauses as well.
        loop.add_signal_handler(signal.SIGINT, self._interrupted.set)
        try:
            return await self._play(app, session, profile=profile)
        finally:
            loop.remove_signal_handler(signal.SIGINT)

    async def _play(self, app: App, session: str, *, profile: Path | None) -> Session | None:
        person = await app.person(self.identity) or ""
        endings = 0
        while (current := await app.session(person, session)) is not None:
            if profile is not None and isinstance(current.phase, s.ConfirmingPosting):
                await self._give_file(app, profile)
                profile = None
                continue
            self._tell_how(current)
            line = _INTERRUPTED if self.is_gone() else await self._next_line(current)
            if isinstance(line, _Interrupted) or (line or "").strip().lower() in LEAVING:
                await self._pause(app, current)
                break
            if line is None:
                endings += 1
                ending = self._ending(current) if endings <= MOST_ENDINGS else None
                if ending is None:
                    break
                # The refusal of a posting was the last word.
                self.chat.is_muted = isinstance(current.phase, s.AwaitingText) and not current.phase.pieces
                await self.hand_in(app, ending)
                self.chat.is_muted = False
            elif isinstance(current.phase, OVER) and not line.strip():
                break
            else:
                await self._typed(app, line, current)
        return await app.session(person, session)

    def _tell_how(self, current: Session) -> None:
        """Say once how answering works here, and once how to leave."""
        if not self.keyboard.is_person:
            return
        if isinstance(current.phase, s.Collecting) and "answer" not in self._told:
            self._told.add("answer")
            self.say("Enter sends a line, an empty line means “done”. Ctrl-C pauses, Ctrl-D ends the round.")
        elif isinstance(current.phase, OVER) and "leave" not in self._told:
            self._told.add("leave")
            self.say(
                f"An empty line leaves. “{self.program} report” shows this again, and --out DIR writes it to files."
            )

    async def _give_file(self, app: App, path: Path) -> None:
        content = await asyncio.to_thread(path.read_bytes)
        await self.hand_in(app, Attached(self._next_key(), path.name, content, self._now()))

    async def _typed(self, app: App, line: str, current: Session) -> None:
        if isinstance(current.phase, _TAKES_FILES) and (path := _existing(typed_path(line))):
            if path.stat().st_size > MOST_FILE_BYTES:
                self.say("That file is over 20 MB. Give a smaller one, or paste its text.")
            else:
                await self._give_file(app, path)
            return
        if not line.strip() and isinstance(current.phase, s.SelfRating):
            return
        doing = decode(line, at=self._now(), message=self._next_key(), session=current.id, button=self.chat.button)
        if doing is None:
            self.say(f"There is no {line.split(maxsplit=1)[0]}. /help lists what there is.")
            return
        accepted = await self._accepted(app, doing)
        # A command may be answered by the desk while the round it was typed in has its own work.
        await app.settled(accepted)
        await app.settled(Accepted(accepted.person, current.id))
        await self._save_offered(app)

    async def _save_offered(self, app: App) -> None:
        """Files that were offered are written beside the person, never over something that is there."""
        for file in self.chat.take_files():
            document = await app.document(self.identity, file.document)
            path = Path(file.name)
            if document is not None and not await asyncio.to_thread(path.exists):
                await asyncio.to_thread(path.write_text, document.content, encoding="utf-8")
                self.say(f"Written to {path.name}, in the folder you are in.")
            elif document is not None:
                self.say(f"{path.name} is already here; I left it as it is.")

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

    async def _pause(self, app: App, current: Session) -> None:
        if isinstance(current.phase, OVER):
            return
        if not isinstance(current.phase, s.Paused):
            self.chat.is_muted = True
            await self.hand_in(app, self._press("pause", current))
            self.chat.is_muted = False
        self.say(f"Paused; everything is saved. “{self.program} continue” takes you back to this point.")

    def _press(self, action: str, current: Session) -> Pressed:
        return Pressed(action_id(action, current.id), self._now())

    async def _accepted(self, app: App, doing: Doing) -> Accepted:
        # A key outlives what was said under it, and a person who is forgotten: it names nobody.
        key = f"{PLATFORM}:{self._next_key()}"
        order = f"{doing.at:015d}-{self._count:06d}"
        where = Address(PLATFORM, WORKSPACE, self.user)
        accepted = await app.accept(Inbound(self.identity, where, key, order, doing))
        self.chat.follow(accepted.session)
        return accepted

    def _next_key(self) -> str:
        self._count += 1
        return f"{self.run_key}.{self._count}"

    def _now(self) -> int:
        return int(self.clock.now().timestamp() * 1000)

    async def _next_line(self, session: Session | None) -> "str | _Interrupted | None":
        """The line, or the sign that Ctrl-C came first, whether as a key or as a signal."""
        reading = asyncio.ensure_future(self.keyboard.line(session))
        waiting = asyncio.ensure_future(self._interrupted.wait())
        try:
            await asyncio.wait({reading, waiting}, return_when=asyncio.FIRST_COMPLETED)
            if not reading.done():
                reading.cancel()
                await asyncio.wait({reading})
                return _INTERRUPTED
            # A line that came with the Ctrl-C counts; the pause follows it.
            return reading.result()
        except Interrupted:
            return _INTERRUPTED
        finally:
            waiting.cancel()


class _Interrupted:
    """Ctrl-C."""


_INTERRUPTED = _Interrupted()


def _existing(path: str) -> Path | None:
    try:
        found = Path(path).expanduser()
        return found if path and found.is_file() else None
    except OSError:
        return None


def terminal_here(
    *, candidate: TypesNext | None = None, is_silent: bool = False, seed: str = "", program: str = "greenroom"
) -> TerminalSession:
    """The terminal of this process: a scripted candidate, a person where there is a terminal, else a pipe.

    A round takes its id, and with it the choice of questions, from its first line's key: a seed makes it repeatable.
    """
    screen = Screen(Console())
    clock = SystemClock()
    return TerminalSession(
        TerminalChat(silent if is_silent else screen.show, clock),
        _keyboard(candidate, unechoed if is_silent else screen.echo, screen.typed),
        clock,
        INVENTED if seed else getpass.getuser(),
        f"{INVENTED}:{seed}" if seed else f"{int(clock.now().timestamp() * 1000)}-{os.getpid()}",
        lambda: screen.is_gone,
        program,
    )


def _keyboard(candidate: TypesNext | None, echo: Callable[[str], None], typed: Callable[[], None]) -> Keyboard:
    if candidate is not None:
        return Played(candidate, echo)
    if sys.stdin.isatty() and sys.stdout.isatty():
        return Prompted(typed)
    return Piped(sys.stdin, echo)
