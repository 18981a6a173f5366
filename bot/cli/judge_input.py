"""What a line given to `greenroom judge` means: posting and profile by path or as text, a question in either form."""

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from bot.cli.tools import Tools
from bot.errors import BotError
from bot.interview.question import Intent, Question, QuestionKind
from bot.interviewer.lone_question import lone_question
from bot.language.media import Media
from bot.posting.model import Line, LineKind, Posting
from bot.profile.model import Profile
from bot.runtime.files import text_of

Record = Mapping[str, object]

_LONGEST_PATH = 400
_NAMES_A_FILE = re.compile(r"\S+\.(?:html?|json|xml|txt|md|markdown|pdf|docx)", re.IGNORECASE)
_LINE_ID = re.compile(r"[A-Z]\d{1,3}")


class BadLine(Exception):
    """One input line that cannot be judged; the message says why."""


@dataclass(slots=True)
class Sources:
    """Postings and profiles of one run, read once each."""

    tools: Tools
    postings: dict[str, Posting] = field(default_factory=dict[str, Posting])
    profiles: dict[str, Profile] = field(default_factory=dict[str, Profile])

    async def posting(self, given: object) -> Posting:
        """The posting at a path, or of the text itself; text that is no posting by itself is taken as it stands."""
        text = _text(given, "posting")
        if text not in self.postings:
            self.postings[text] = await self._read_posting(text)
        return self.postings[text]

    async def profile(self, given: object) -> Profile | None:
        """The profile at a path or of the text itself; None where none was given."""
        if given is None or given == "":
            return None
        text = _text(given, "profile")
        if text not in self.profiles:
            from bot.profile.facts import read_profile

            content, media, name = await self._open(text)
            self.profiles[text] = await asyncio.to_thread(read_profile, content, source=name, media=media)
        return self.profiles[text]

    async def _read_posting(self, given: str) -> Posting:
        from bot.posting.read import read_posting

        if not given.strip():
            return _plain_posting("")
        content, media, name = await self._open(given)
        try:
            return await asyncio.to_thread(read_posting, content, media=media, source=name)
        except BotError:
            if name != "-":
                raise
            return _plain_posting(content)

    async def _open(self, given: str) -> tuple[str, Media, str]:
        path = _path(given)
        if path is None and _NAMES_A_FILE.fullmatch(given.strip()):
            raise BadLine(f"there is no file {given.strip()}")
        if path is None:
            return given, Media.TEXT, "-"
        return (*await text_of(path, self.tools.documents), path.name)


def record_of(text: str) -> Record:
    """One line as an object. Raises BadLine."""
    try:
        record: object = json.loads(text)
    except (ValueError, RecursionError):
        raise BadLine("this line is not JSON") from None
    if not isinstance(record, dict):
        raise BadLine("this line is not a JSON object")
    return cast("Record", record)


def question_of(record: Record, posting: Posting) -> Question:
    """The question: a text, or an object as `greenroom plan --json` prints it. Raises BadLine."""
    given = record.get("question")
    line = _line_text(record.get("line"), posting)
    if isinstance(given, str) and given.strip():
        return lone_question(given.strip(), line=line)
    if isinstance(given, dict):
        return _from_plan(cast("Record", given), line=line, posting=posting)
    raise BadLine("`question` must be text or a question of a plan")


def _from_plan(given: Record, *, line: str, posting: Posting) -> Question:
    text = given.get("text")
    if not isinstance(text, str) or not text.strip():
        raise BadLine("the question has no `text`")
    kind = given.get("kind")
    known = {item.value: item for item in QuestionKind}
    base = lone_question(text, name=str(given.get("id") or "q"), kind=known.get(str(kind)), line=line)
    ids = _texts(given.get("lines"))
    quotes = (line,) if line else _texts(given.get("quotes"))
    found = tuple(entry.text for entry in map(posting.line, ids) if entry is not None)
    intents = {item.value: item for item in Intent}
    level = given.get("level")
    return replace(
        base,
        intent=intents.get(str(given.get("intent")), base.intent),
        why=str(given.get("why") or ""),
        lines=ids,
        quotes=quotes or found,
        facts=_texts(given.get("facts")),
        listen_for=_texts(given.get("listen_for")),
        red_flags=_texts(given.get("red_flags")),
        level=level if isinstance(level, int) else base.level,
    )


def _line_text(given: object, posting: Posting) -> str:
    if not isinstance(given, str) or not given.strip():
        return ""
    found = posting.line(given.strip())
    if found is None and _LINE_ID.fullmatch(given.strip()):
        raise BadLine(f"the posting has no line {given.strip()}")
    return found.text if found is not None else given.strip()


def _texts(given: object) -> tuple[str, ...]:
    return (
        tuple(item for item in cast("list[object]", given) if isinstance(item, str)) if isinstance(given, list) else ()
    )


def _text(given: object, name: str) -> str:
    if given is None:
        return ""
    if not isinstance(given, str):
        raise BadLine(f"`{name}` must be text or a path")
    return given


def _path(given: str) -> Path | None:
    if len(given) > _LONGEST_PATH or "\n" in given:
        return None
    path = Path(given)
    try:
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None


def _plain_posting(text: str) -> Posting:
    rows = [row.strip(" \t•-*") for row in text.splitlines()]
    lines: list[Line] = []
    at = 0
    for row in rows:
        if not row:
            continue
        start = text.index(row, at)
        at = start + len(row)
        lines.append(Line(f"D{len(lines) + 1}", LineKind.RESPONSIBILITY, row, start, at, 1.0))
    return Posting(None, None, None, None, "en", "-", text, tuple(lines), ())
