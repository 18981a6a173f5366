"""Where typed lines come from: a person at a terminal, a pipe, or a scripted candidate."""

import asyncio
import os
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TextIO

from bot.interview.session import Session

_CHUNK = 65_536

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output


class Interrupted(Exception):
    """Ctrl-C was pressed."""


class Keyboard(Protocol):
    """One line at a time."""

    @property
    def is_person(self) -> bool:
        """Whether somebody sits there who can be told how to go on."""
        ...

    async def line(self, session: Session | None) -> str | None:
        """The next line, or None at the end. Raises Interrupted on Ctrl-C."""
        ...


@dataclass(slots=True)
class Prompted:
    """A person: Enter sends, Alt-Enter adds a line, a paste stays one message, earlier lines come back with Up."""

    typed: Callable[[], None]
    input: "Input | None" = None
    output: "Output | None" = None
    is_person: bool = True
    _prompt: "PromptSession[str] | None" = None

    async def line(self, session: Session | None) -> str | None:
        """What was typed."""
        del session
        from prompt_toolkit.patch_stdout import patch_stdout  # noqa: PLC0415 - slow to import, used by few commands

        prompt = self._prompt or self._made()
        try:
            # What the round says meanwhile (a pause after a long silence) is printed above the prompt.
            with patch_stdout(raw=True):
                line = await prompt.prompt_async("> ", handle_sigint=False)
        except EOFError:
            return None
        except KeyboardInterrupt:
            # In a task it would stop the whole loop.
            raise Interrupted from None
        self.typed()
        return line

    def _made(self) -> "PromptSession[str]":
        from prompt_toolkit import PromptSession  # noqa: PLC0415
        from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent  # noqa: PLC0415

        keys = KeyBindings()

        @keys.add("escape", "enter")
        def _(event: KeyPressEvent) -> None:  # pyright: ignore[reportUnusedFunction] - registered by the decorator
            event.current_buffer.insert_text("\n")

        self._prompt = PromptSession(
            key_bindings=keys,
            prompt_continuation="  ",
            input=self.input,
            output=self.output,
            enable_open_in_editor=False,
            reserve_space_for_menu=0,
        )
        return self._prompt


@dataclass(slots=True)
class Piped:
    """Lines of a pipe or file, read as they come and never ahead of a signal."""

    stream: TextIO
    echo: Callable[[str], None]
    is_person: bool = False
    _lines: deque[str] = field(default_factory=deque[str])
    _rest: bytes = b""
    _is_ended: bool = False

    async def line(self, session: Session | None) -> str | None:
        """The next line without its end."""
        del session
        while not self._lines and not self._is_ended:
            self._take(await self._chunk())
        if not self._lines:
            return None
        line = self._lines.popleft()
        self.echo(line)
        return line

    async def _chunk(self) -> bytes:
        """What can be read now; nothing at the end. No thread: one that waits for a line would keep us from leaving."""
        loop = asyncio.get_running_loop()
        number = self.stream.fileno()
        ready = asyncio.Event()
        try:
            loop.add_reader(number, ready.set)
        except PermissionError:
            # A file is always ready, and cannot be waited for.
            return os.read(number, _CHUNK)
        try:
            await ready.wait()
        finally:
            loop.remove_reader(number)
        return os.read(number, _CHUNK)

    def _take(self, chunk: bytes) -> None:
        *whole, self._rest = (self._rest + chunk).split(b"\n")
        if not chunk:
            self._is_ended = True
            whole, self._rest = ([self._rest] if self._rest else []), b""
        self._lines.extend(line.decode("utf-8", "replace").rstrip("\r") for line in whole)


@dataclass(slots=True)
class Played:
    """A scripted candidate: `candidate` is asked whenever nothing is left to type."""

    candidate: Callable[[Session], tuple[str, ...] | None]
    echo: Callable[[str], None]
    is_person: bool = False
    _waiting: deque[str] = field(default_factory=deque[str])

    async def line(self, session: Session | None) -> str | None:
        """The next line."""
        if session is None:
            return None
        if not self._waiting:
            lines = self.candidate(session)
            if lines is None:
                return None
            self._waiting.extend(lines)
        line = self._waiting.popleft()
        self.echo(line)
        return line
