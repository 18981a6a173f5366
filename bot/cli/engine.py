"""The engine behind the commands that talk to rounds: store, offline interviewer, readers and one terminal."""

import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.chat.inbound import Commanded
from bot.cli.tools import Terminal, Tools
from bot.errors import PostingRefused
from bot.interview.effects import ReadPage, ReadProfile
from bot.interviewer.grounded import GroundedInterviewer
from bot.interviewer.offline import OfflineInterviewer
from bot.language.media import Media
from bot.posting.model import Posting
from bot.profile.facts import read_profile
from bot.profile.model import Profile
from bot.runtime.app import App, Values, running
from bot.runtime.kept import Kept
from bot.runtime.reading import read_attached, read_pasted, read_source


@dataclass(slots=True)
class Readers:
    """Reads what a round is given; the last refusal is remembered, so that a command can exit with it."""

    tools: Tools
    stdin_text: str | None = None
    refused: PostingRefused | None = field(default=None)

    async def posting(self, effect: ReadPage, content: bytes | None) -> Posting:
        """A posting from pasted text, a file's content, an address or a path."""
        try:
            return await self._posting(effect, content)
        except PostingRefused as refused:
            self.refused = refused
            raise

    async def _posting(self, effect: ReadPage, content: bytes | None) -> Posting:
        if effect.text:
            return await read_pasted(effect.text)
        if content is not None:
            return await read_attached(content, name=effect.source, documents=self.tools.documents())
        return await read_source(
            effect.source, pages=self.tools.pages(), documents=self.tools.documents(), stdin_text=self.stdin_text
        )

    async def profile(self, effect: ReadProfile, content: bytes | None) -> Profile:
        """A profile from pasted text or a file's content."""
        if content is None:
            return read_profile(effect.text, source=effect.name, media=Media.TEXT)
        document = await self.tools.documents().extract(content, name=effect.name)
        return read_profile(document.text, source=effect.name, media=document.media)


@asynccontextmanager
async def engine(
    tools: Tools, terminal: Terminal, *, readers: Readers | None = None, is_kept: bool = True
) -> AsyncGenerator[App]:
    """The app, running, with this terminal as its one chat. What is not kept goes when it stops."""
    assert tools.store is not None
    assert tools.settings is not None
    settings = tools.settings()
    readers = readers or Readers(tools)
    offline = OfflineInterviewer(tools.similarity())
    async with (
        tools.store(is_kept=is_kept) as store,
        running(
            store=store,
            interviewer=GroundedInterviewer(offline),
            chats={terminal.identity.platform: terminal.chat},
            read_posting=readers.posting,
            read_profile=readers.profile,
            values=Values(quiet_default_ms=int(settings.quiet_seconds * 1000), retention_days=settings.retention_days),
        ) as app,
    ):
        yield app


def commanded(command: str, **options: str | None) -> Commanded:
    """A command of the tree, given now; options without a value are left out."""
    given = {name.replace("_", "-"): value for name, value in options.items() if value}
    return Commanded(command, int(time.time() * 1000), given)


def write_out(kept: Kept, folder: Path) -> tuple[Path, Path]:
    """The report of a round as report.md and report.json in a folder, which is made."""
    from bot.report.markdown import round_report

    folder.mkdir(parents=True, exist_ok=True)
    markdown, data = folder / "report.md", folder / "report.json"
    markdown.write_text(round_report(kept.session, kept.posting, profile=kept.profile), encoding="utf-8")
    data.write_text(as_json(kept) + "\n", encoding="utf-8")
    return markdown, data


def as_json(kept: Kept) -> str:
    """The round as data."""
    import json

    from bot.report.data import round_record

    return json.dumps(round_record(kept.session, kept.posting, profile=kept.profile), ensure_ascii=False, indent=2)
