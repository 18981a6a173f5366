"""Plays a script through the real core, store, reader and offline interviewer, and writes down what a person sees."""

import asyncio
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from adapters.database.store import sqlite_store
from adapters.embedding.similarity import LexicalSimilarity
from adapters.web.fetch import GuardedPages, Limits
from bot.chat.inbound import Attached, Commanded, Pressed, Revised, Said
from bot.chat.message import (
    Block,
    Bullets,
    Code,
    Divider,
    Fields,
    File,
    Heading,
    Message,
    Picture,
    Progress,
    Quote,
    Table,
    Text,
)
from bot.errors import DocumentReason, DocumentRefused
from bot.evaluation.candidates import Candidate, read_candidate
from bot.interview.effects import ReadPage, ReadProfile
from bot.interview.session import Session
from bot.interviewer.grounded import GroundedInterviewer
from bot.interviewer.offline import OfflineInterviewer
from bot.language.media import Media
from bot.ports import DocumentText
from bot.posting.model import Posting
from bot.profile.facts import read_profile
from bot.profile.model import Profile
from bot.runtime.app import App, Values, running
from bot.runtime.reading import read_pasted, read_source
from tests import stage

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
PAGES = Path(__file__).parent / "pages"
MEDIA = {".html": Media.HTML, ".json": Media.JSON, ".md": Media.MARKDOWN, ".txt": Media.TEXT}
MINUTE = 60_000


@dataclass(frozen=True)
class Script:
    """A round as deeds. Plain strings are said; `@` begins something else: see `_deed`."""

    title: str
    about: str
    deeds: tuple[str, ...]
    posting: str = "transport-planner.html"
    candidate: str = "story_teller"
    profile: str = ""
    options: dict[str, str] = field(default_factory=lambda: {"minutes": "15"})
    quiet_ms: int | None = None
    source: str = ""
    """A page of `pages/`, or a path on the loopback site, in the place of an example posting."""


@dataclass
class Transcript(stage.RecordingChat):
    """A chat that keeps posts and edits in the order they were seen."""

    lines: list[str] = field(default_factory=list)

    async def post(self, address, message, *, key):
        if key not in self.said:
            self.lines.append(drawn(message, who="Greenroom"))
        return await super().post(address, message, key=key)

    async def edit(self, address, message, *, key, posted):
        self.lines.append(drawn(message, who="Greenroom, editing"))
        await super().edit(address, message, key=key, posted=posted)


async def play(script: Script, folder: Path) -> tuple[str, Session | None, Transcript]:
    """The transcript as Markdown, the round as it ended, and the chat."""
    stand = _Stand(script, folder / "round.db")
    async with stand.running() as app:
        stand.app = app
        await stand.begin()
        deeds = list(script.deeds)
        while deeds:
            if deeds[0] == "@restart":
                break
            await stand.deed(deeds.pop(0))
    if deeds:
        stand.chat.lines.append("*The process is killed and started again.*")
        async with stand.running() as app:
            stand.app = app
            for deed in deeds[1:]:
                await stand.deed(deed)
    session = stand.last
    lines = [re.sub(r"http://127\.0\.0\.1:\d+", "http://site.example", line) for line in stand.chat.lines]
    head = f"# {script.title}\n\n{script.about}\n"
    state = f"*State: {type(session.phase).__name__}*" if session else "*No round was begun.*"
    return "\n\n".join([head, *lines, state]) + "\n", session, stand.chat


class _Stand:
    """One person at one place, with the clock in hand."""

    def __init__(self, script: Script, path: Path) -> None:
        self.script = script
        self.path = path
        self.clock = stage.SetClock()
        self.chat = Transcript(self.clock)
        self.me = stage.Person()
        self.candidate: Candidate = read_candidate(
            (EXAMPLES / "candidates" / f"{script.candidate}.toml").read_text("utf-8"),
            name=f"{script.candidate}.toml",
            posting=Path(script.posting).stem,
        )
        self.said: list[str] = []
        self.person = ""
        self.session = ""
        self.last: Session | None = None
        self.site = ""
        self.app: App | None = None

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[App]:
        async with (
            site() as self.site,
            sqlite_store(self.path) as store,
            running(
                store=store,
                interviewer=GroundedInterviewer(OfflineInterviewer(LexicalSimilarity())),
                chats={"terminal": self.chat},
                read_posting=self._read_posting,
                read_profile=_read_profile,
                clock=self.clock,
                values=Values(quiet_ms={"terminal": self.script.quiet_ms}),
            ) as app,
        ):
            yield app

    async def _read_posting(self, effect: ReadPage, content: bytes | None) -> Posting:
        if content is not None or effect.text:
            return await read_pasted(content.decode() if content is not None else effect.text)
        pages = GuardedPages(allowed=frozenset({"127.0.0.1"}), limits=Limits(ports=None, total_s=5.0))
        return await read_source(effect.source, pages=pages, documents=_NoDocuments())

    async def begin(self) -> None:
        if self.script.profile:
            content = (EXAMPLES / "profiles" / self.script.profile).read_bytes()
            await self.do(
                lambda at: Attached("profile", self.script.profile, content, at), f"*gives {self.script.profile}*"
            )
        shown = " ".join(f"{name}:{value}" for name, value in self.script.options.items())
        source = str(EXAMPLES / "postings" / self.script.posting)
        if self.script.source:
            page = PAGES / self.script.source
            source = str(page) if page.is_file() else self.script.source.replace("{site}", self.site)
        options = {"job-url": source, **self.script.options}
        await self.do(
            lambda at: Commanded("start", at, options), f"start {self.script.source or self.script.posting} {shown}"
        )

    async def deed(self, deed: str) -> None:
        name, _, rest = deed.partition(" ")
        match name:
            case "@story" | "@play":
                await self._candidate(whole=name == "@play", until=rest)
            case "@press":
                button = self.chat.buttons()[rest]
                await self.do(lambda at: Pressed(button, at), f"*presses {rest}*")
            case "@edit":
                number, _, text = rest.partition(" ")
                await self.do(lambda at: Revised(self.said[int(number)], text, at), f"*edits that to:* {text}")
            case "@delete":
                await self.do(lambda at: Revised(self.said[int(rest)], None, at), "*deletes that*")
            case "@wait":
                await self._wait(int(rest))
            case _:
                await self._say(deed)

    async def _say(self, text: str) -> None:
        message = f"said-{self.me.count + 1}"
        self.said.append(message)
        await self.do(lambda at: Said(message, text, at), text)

    async def _candidate(self, *, whole: bool, until: str) -> None:
        for _ in range(80):
            session = await self._session()
            if session is None or type(session.phase).__name__ == until:
                return
            lines = self.candidate.lines(session)
            if lines is None:
                return
            for line in lines:
                await self._say(line or "done")
            if not whole:
                return
        raise AssertionError("the candidate talks for ever")

    async def _wait(self, minutes: int) -> None:
        assert self.app is not None
        self.chat.lines.append(f"*{minutes} minutes pass.*")
        self.clock.move(minutes * MINUTE)
        self.me.at += minutes * MINUTE
        before = self.last.version if self.last else 0
        self.app.worker.wake()

        async def moved() -> bool:
            assert self.app is not None
            session = await self._session()
            return (
                session is not None
                and session.version > before
                and await self.app.is_settled(self.person, self.session)
            )

        async with asyncio.timeout(10):
            await self.app.worker.until(moved, person=self.person)

    async def do(self, doing, shown: str) -> None:
        assert self.app is not None
        self.chat.lines.append(f"**You:** {shown}")
        self.clock.at = max(self.clock.at, self.me.at + 1_000)
        accepted = await self.app.accept(self.me.does(doing))
        self.person = accepted.person or self.person
        self.session = accepted.session or self.session
        await self.app.settled(accepted)
        self.me.at = max(self.me.at, self.clock.at)
        self.last = await self._session()

    async def _session(self) -> Session | None:
        assert self.app is not None
        return await self.app.session(self.person, self.session) if self.session else None


async def _read_profile(effect: ReadProfile, content: bytes | None) -> Profile:
    text = content.decode() if content is not None else effect.text
    return read_profile(text, source=effect.name, media=MEDIA[Path(effect.name).suffix or ".txt"])


class _NoDocuments:
    """Nothing in these scripts is a PDF or a DOCX."""

    async def extract(self, content: bytes, *, name: str) -> DocumentText:
        raise DocumentRefused(DocumentReason.UNSUPPORTED, f"{name} is no text.", next_step="Paste the text.")


@asynccontextmanager
async def site() -> AsyncGenerator[str]:
    """A site on the loopback address that behaves badly in every way a page can."""

    async def big(request: web.Request) -> web.Response:
        return web.Response(text="<p>words</p>" * 400_000, content_type="text/html")

    async def picture(request: web.Request) -> web.Response:
        return web.Response(body=b"\x89PNG", content_type="image/png")

    async def down(request: web.Request) -> web.Response:
        return web.Response(status=503, text="down")

    async def away(request: web.Request) -> web.Response:
        raise web.HTTPFound("http://10.0.0.1/jobs/1")

    app = web.Application()
    app.add_routes([web.get(f"/{one.__name__}", one) for one in (big, picture, down, away)])
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        listening = web.TCPSite(runner, "127.0.0.1", 0)
        await listening.start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def drawn(message: Message, *, who: str) -> str:
    """A message as Markdown, buttons as their labels."""
    parts = [f"**{who}:**", *(_block(block) for block in message.blocks)]
    if message.actions:
        parts.append(" ".join(f"`[{action.label}]`" for action in message.actions))
    return "\n\n".join(parts)


def _block(block: Block) -> str:
    match block:
        case Heading(text):
            return f"**{text}**"
        case Text(text):
            return text
        case Code(text):
            return f"```\n{text}\n```"
        case Quote(text, source):
            return f"> {text}" + (f"\n> — {source}" if source else "")
        case Fields(rows):
            return "\n".join(f"- {name}: {value}" for name, value in rows)
        case Bullets(items):
            return "\n".join(f"- {item}" for item in items)
        case Table(header, rows):
            cells = [header, tuple("---" for _ in header), *rows]
            return "\n".join("| " + " | ".join(row) + " |" for row in cells)
        case Divider():
            return "* * *"
        case Picture():
            return f"(picture: {block.alt})"
        case File():
            return f"(file: {block.name})"
        case Progress(label):
            return f"*{label}*"
