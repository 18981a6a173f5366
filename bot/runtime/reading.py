"""From whatever a person gives (an address, a file, pasted text) to a posting."""

import asyncio
import codecs
import re
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from bot.errors import DocumentReason, DocumentRefused, PostingRefused, RefusalReason
from bot.language.charset import decode_bytes, sniff_media
from bot.language.media import Media
from bot.ports import Documents, Fetched, Pages
from bot.posting.boards import BoardRequest, board_request, embedded_greenhouse
from bot.posting.gate import PASTE, refusal
from bot.posting.model import Posting
from bot.posting.pick import pick_job
from bot.posting.read import read_posting

STDIN = "-"
_TEXT_MAX = 8 * 1024 * 1024
_DOCUMENT_MAX = 32 * 1024 * 1024
_NAMED = {
    ".html": Media.HTML,
    ".htm": Media.HTML,
    ".json": Media.JSON,
    ".xml": Media.XML,
    ".md": Media.MARKDOWN,
    ".markdown": Media.MARKDOWN,
    ".txt": Media.TEXT,
}
_BINARY_STARTS = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.\-]*://\S+|(?:www\.|(?:[a-z0-9\-]+\.)+[a-z]{2,}/)\S+)$", re.IGNORECASE)
_GONE = frozenset({404, 410})
_ATTACH = "Attach it as PDF, DOCX, HTML, JSON, Markdown or text, or paste the text."
_REFUSED_DOCUMENTS = {
    DocumentReason.EMPTY: RefusalReason.EMPTY,
    DocumentReason.SCANNED: RefusalReason.EMPTY,
    DocumentReason.TOO_LARGE: RefusalReason.TOO_LARGE,
}


async def read_source(source: str, *, pages: Pages, documents: Documents, stdin_text: str | None = None) -> Posting:
    """The posting at an address, in a file, or (`-`) in `stdin_text`.

    Raises PostingRefused with the reason and the way out.
    """
    if source == STDIN:
        return await _read_text(stdin_text or "", named=None, source=source)
    if is_address(source) and not await asyncio.to_thread(Path(source).is_file):
        return await _read_address(source, pages)
    return await _read_file(Path(source), source=source, documents=documents)


async def read_pasted(text: str, *, source: str = STDIN) -> Posting:
    """The posting in pasted text, which may be HTML or JSON as well. Raises PostingRefused."""
    return await _read_text(text, named=None, source=source)


async def read_attached(content: bytes, *, name: str, documents: Documents) -> Posting:
    """The posting in an attached file. Raises PostingRefused."""
    return await _read_bytes(content, name=name, source=name, documents=documents)


def is_address(source: str) -> bool:
    """Whether a person means a web address: something with a scheme, or a host's name followed by a path."""
    return bool(_ADDRESS.match(source.strip()))


async def _read_text(text: str, *, named: Media | None, source: str, url: str | None = None) -> Posting:
    media = sniff_media(text, named=named)
    today = datetime.now(UTC).date()
    return await asyncio.to_thread(read_posting, text, media=media, source=source, url=url, today=today)


async def _read_file(path: Path, *, source: str, documents: Documents) -> Posting:
    try:
        size = (await asyncio.to_thread(path.stat)).st_size
        if size > _DOCUMENT_MAX:
            raise PostingRefused(RefusalReason.TOO_LARGE, "This file is far larger than a posting.", next_step=PASTE)
        content = await asyncio.to_thread(path.read_bytes)
    except (OSError, ValueError) as error:
        raise PostingRefused(
            RefusalReason.UNREACHABLE,
            "There is no file of that name that I can open.",
            next_step="Check the name, give me the address of the posting, or paste its text with `-`.",
        ) from error
    return await _read_bytes(content, name=path.name, source=source, documents=documents)


async def _read_bytes(content: bytes, *, name: str, source: str, documents: Documents) -> Posting:
    named = _NAMED.get(Path(name).suffix.lower())
    is_binary = b"\0" in content[:4096] and not (named is not None and content.startswith(_WIDE_MARKS))
    if content.startswith(_BINARY_STARTS) or is_binary:
        try:
            document = await documents.extract(content, name=name)
        except DocumentRefused as error:
            reason = _REFUSED_DOCUMENTS.get(error.reason, RefusalReason.UNSUPPORTED)
            raise PostingRefused(reason, error.message, next_step=_ATTACH) from error
        return await _read_text(document.text, named=document.media, source=source)
    if len(content) > _TEXT_MAX:
        raise PostingRefused(RefusalReason.TOO_LARGE, "This text is far longer than a posting.", next_step=PASTE)
    return await _read_text(decode_bytes(content), named=named, source=source)


async def _read_address(source: str, pages: Pages) -> Posting:
    url = source.strip()
    url = url if "://" in url else f"https://{url}"
    request = board_request(url)
    board_refusal: PostingRefused | None = None
    if request is not None:
        try:
            return await _read_board(request, source=source, url=url, pages=pages)
        except PostingRefused as refused:
            if refused.reason in {RefusalReason.BOARD_LIST, RefusalReason.REFUSED_ADDRESS} or request.url == url:
                raise
            board_refusal = refused
    try:
        return await _read_page(url, source=source, pages=pages)
    except PostingRefused as refused:
        # What the board's own data says is plainer than what its page does without a browser.
        if board_refusal is not None and board_refusal.reason is not RefusalReason.UNREACHABLE:
            raise board_refusal from refused
        raise


async def _read_board(request: BoardRequest, *, source: str, url: str, pages: Pages) -> Posting:
    fetched = await pages.fetch(request.url, max_bytes=request.max_bytes)
    _check_status(fetched)
    text, media = fetched.text, fetched.media
    if request.is_board and request.job_id:
        text = await asyncio.to_thread(pick_job, text, request.job_id, media=media)
        media = Media.JSON if media is Media.XML else media
    return await _read_text(text, named=media, source=source, url=url)


async def _read_page(url: str, *, source: str, pages: Pages) -> Posting:
    fetched = await pages.fetch(url)
    _check_status(fetched)
    embedded = embedded_greenhouse(fetched.url, fetched.text) or embedded_greenhouse(url, fetched.text)
    if embedded is not None:
        return await _read_board(embedded, source=source, url=url, pages=pages)
    try:
        return await _read_text(fetched.text, named=fetched.media, source=source, url=fetched.url)
    except PostingRefused as refused:
        if _was_sent_to_sign_in(url, fetched.url):
            raise refusal(RefusalReason.LOGIN_WALL) from refused
        raise


def _check_status(fetched: Fetched) -> None:
    if fetched.status in _GONE:
        raise refusal(RefusalReason.EXPIRED, message="This posting is gone: the site no longer has this page.")
    if fetched.status in {401, 407}:
        raise refusal(RefusalReason.LOGIN_WALL)
    if fetched.status in {403, 429, 451, 999}:
        raise PostingRefused(
            RefusalReason.UNREACHABLE, "This site turns programs away, or has taken the page down.", next_step=PASTE
        )
    if fetched.status >= 400:
        raise PostingRefused(
            RefusalReason.UNREACHABLE,
            "This site has trouble and did not give the page.",
            next_step=f"Try again in a few minutes. {PASTE}",
        )


def _was_sent_to_sign_in(asked: str, given: str) -> bool:
    words = ("login", "log-in", "signin", "sign-in", "sign_in", "auth", "sso", "session", "account")
    return asked != given and any(word in urlsplit(given).path.lower() for word in words)
