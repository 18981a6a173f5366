"""Where typed lines come from: a person at a terminal, a pipe, or a scripted candidate."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TextIO

from bot.interview.session import Session

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
                line = await prompt.prompt_async("> ")
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
        )
        return self._prompt


@dataclass(slots=True)
class Piped:
    """Lines of a pipe or file. A thread reads, so that a signal is heard while no line comes."""

    stream: TextIO
    echo: Callable[[str], None]
    is_person: bool = False
    _lines: "asyncio.Queue[str | None] | None" = None
    _is_ended: bool = False

    async def line(self, session: Session | None) -> str | None:
        """The next line without its end."""
        del session
        if self._is_ended:
            return None
        if self._lines is None:
            self._lines = asyncio.Queue()
            loop = asyncio.get_running_loop()
            # A daemon: a reader that waits for a line nobody sends must not keep the program from leaving.
            threading.Thread(target=self._read, args=(loop, self._lines), daemon=True).start()
        line = await self._lines.get()
        self._is_ended = line is None
        if line is not None:
            self.echo(line)
        return line

    def _read(self, loop: asyncio.AbstractEventLoop, lines: "asyncio.Queue[str | None]") -> None:
        for line in self.stream:
            if not _handed_over(loop, lines, line.rstrip("\r\n")):
                return
        _handed_over(loop, lines, None)


def _handed_over(loop: asyncio.AbstractEventLoop, lines: "asyncio.Queue[str | None]", line: str | None) -> bool:
    try:
        loop.call_soon_threadsafe(lines.put_nowait, line)
    except RuntimeError:  # the program is leaving
        return False
    return True


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
