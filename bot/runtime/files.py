"""The text of a file of this machine, by what its name says it is; anything else is read by the documents' child."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from bot.language.media import Media
from bot.ports import Documents

MEDIA = {
    ".html": Media.HTML,
    ".htm": Media.HTML,
    ".json": Media.JSON,
    ".xml": Media.XML,
    ".md": Media.MARKDOWN,
    ".txt": Media.TEXT,
}


async def text_of(file: Path, documents: Callable[[], Documents]) -> tuple[str, Media]:
    """Raises OSError, and DocumentRefused for a file that holds no text."""
    media = MEDIA.get(file.suffix.lower())
    if media is not None:
        return await asyncio.to_thread(file.read_text, encoding="utf-8", errors="replace"), media
    content = await asyncio.to_thread(file.read_bytes)
    document = await documents().extract(content, name=file.name)
    return document.text, document.media
