"""Files to text: a child process with limits does the parsing, this module bounds and believes little of it."""

import asyncio
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import cast

from adapters.documents.limits import STANDARD, Limits
from adapters.documents.refusal import refused
from bot.errors import DocumentReason, DocumentRefused
from bot.language.media import Media
from bot.ports import DocumentText

_ROOT = Path(__file__).resolve().parents[2]
_CHILDREN_AT_ONCE = 2
_OUT_OF_TIME = {-24, -9}  # SIGXCPU, and the SIGKILL that follows it


class SubprocessDocuments:
    """ports.Documents. Every file is parsed in a fresh process that holds no secret and is killed when late."""

    def __init__(self, limits: Limits = STANDARD) -> None:
        self._limits = limits
        self._turns = asyncio.Semaphore(_CHILDREN_AT_ONCE)

    async def extract(self, content: bytes, *, name: str) -> DocumentText:
        """The text of the file called `name`; raises DocumentRefused."""
        if not content.strip(b"\0 \t\r\n"):
            raise refused(DocumentReason.EMPTY, "This file is empty.")
        if len(content) > self._limits.input_bytes:
            size = self._limits.input_bytes // (1024 * 1024)
            raise refused(DocumentReason.TOO_LARGE, f"This file is larger than {size} MB, the most I read.")
        async with self._turns:
            code, output = await self._run(content, Path(name).suffix.lower()[:10])
        return _believe(output, code=code, limits=self._limits)

    async def _run(self, content: bytes, suffix: str) -> tuple[int, bytes]:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-s", "-E", "-m", "adapters.documents.worker", suffix or "-", json.dumps(_numbers(self._limits))),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            cwd=_ROOT,
            env={key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "TMPDIR") if key in os.environ},
            start_new_session=True,
        )
        try:
            async with asyncio.timeout(self._limits.wall_s):
                feeding = asyncio.create_task(_feed(process, content))
                output = await _read(process, self._limits.output_characters * 8)
                await feeding
                code = await process.wait()
        except TimeoutError:
            raise refused(DocumentReason.TIMED_OUT, "Reading this file took too long, so I stopped.") from None
        finally:
            if process.returncode is None:
                with suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        return code, output


async def _feed(process: asyncio.subprocess.Process, content: bytes) -> None:
    assert process.stdin is not None
    with suppress(BrokenPipeError, ConnectionResetError):
        process.stdin.write(content)
        await process.stdin.drain()
    process.stdin.close()
    with suppress(BrokenPipeError, ConnectionResetError):
        await process.stdin.wait_closed()


async def _read(process: asyncio.subprocess.Process, limit: int) -> bytes:
    assert process.stdout is not None
    parts: list[bytes] = []
    size = 0
    while part := await process.stdout.read(65_536):
        size += len(part)
        if size > limit:
            raise refused(DocumentReason.TOO_LARGE, "This file holds far more text than a résumé or a posting.")
        parts.append(part)
    return b"".join(parts)


def _believe(output: bytes, *, code: int, limits: Limits) -> DocumentText:
    """The child's reply, checked field by field: it has parsed hostile input."""
    if code in _OUT_OF_TIME:
        raise refused(DocumentReason.TIMED_OUT, "Reading this file took too long, so I stopped.")
    try:
        reply = cast("object", json.loads(output))
    except ValueError:
        reply = None
    match reply:
        case {"text": str(text), "media": str(media), "pages": int(pages)} if media in set(Media):
            return DocumentText(text=text[: limits.output_characters], media=Media(media), pages=pages)
        case {"reason": str(reason), "message": str(message)} if reason in set(DocumentReason):
            raise refused(DocumentReason(reason), message)
        case _:
            raise _unreadable()


def _unreadable() -> DocumentRefused:
    return refused(DocumentReason.CORRUPT, "This file is damaged, or not what its name says: I cannot read it.")


def _numbers(limits: Limits) -> dict[str, float]:
    return {name: cast("float", getattr(limits, name)) for name in Limits.__slots__}
