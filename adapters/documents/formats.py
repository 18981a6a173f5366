"""Which format a file is, by its content first and its name second, and its text."""

import json
import re

from adapters.documents.limits import Limits
from adapters.documents.refusal import refused
from bot.errors import DocumentReason
from bot.language.media import Media
from bot.ports import DocumentText

_BY_SUFFIX = {
    ".html": Media.HTML,
    ".htm": Media.HTML,
    ".xhtml": Media.HTML,
    ".json": Media.JSON,
    ".xml": Media.XML,
    ".md": Media.MARKDOWN,
    ".markdown": Media.MARKDOWN,
}
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM6")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")
_HTML = re.compile(r"\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])", re.IGNORECASE)


def read_document(content: bytes, *, suffix: str, limits: Limits) -> DocumentText:
    """The text of `content`; raises DocumentRefused."""
    start = content[:1024]
    if b"%PDF-" in start:
        from adapters.documents.pdf import read_pdf  # noqa: PLC0415 - only where used: 100 ms

        return read_pdf(content, limits=limits)
    if start.startswith(b"PK"):
        from adapters.documents.docx import read_docx  # noqa: PLC0415

        return read_docx(content, limits=limits)
    _refuse_binary(content, suffix=suffix)
    return _read_text(_decode(content), suffix=suffix)


def _refuse_binary(content: bytes, *, suffix: str) -> None:
    start = content[:16]
    if start.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise refused(DocumentReason.ENCRYPTED, "This file is protected with a password.")
        raise refused(DocumentReason.UNSUPPORTED, "This is an old Word file (.doc), which I cannot read.")
    if start.lstrip().startswith(b"{\\rtf"):
        raise refused(DocumentReason.UNSUPPORTED, "This is a rich text file (RTF), which I cannot read.")
    if start.startswith(_PICTURES) or (start.startswith(b"RIFF") and start[8:12] == b"WEBP"):
        raise refused(DocumentReason.SCANNED, "This is a picture: there is no text in it that I can read.")
    if suffix in {".pdf", ".docx"}:
        kind = suffix[1:].upper()
        raise refused(DocumentReason.CORRUPT, f"This is called {kind}, but it holds no {kind} document.")


def _decode(content: bytes) -> str:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if len(_CONTROLS.findall(text)) > len(text) // 200:
        raise refused(DocumentReason.UNSUPPORTED, "This is not a text, PDF or DOCX file.")
    return _CONTROLS.sub("", text)


def _read_text(text: str, *, suffix: str) -> DocumentText:
    if suffix == ".tex" or "\\documentclass" in text[:5000]:
        from adapters.documents.markup import tex_to_markdown  # noqa: PLC0415

        return DocumentText(text=tex_to_markdown(text), media=Media.MARKDOWN)
    if suffix in {".yaml", ".yml"}:
        from adapters.documents.markup import yaml_to_json  # noqa: PLC0415

        fields = yaml_to_json(text)
        return DocumentText(text=fields or text, media=Media.JSON if fields else Media.TEXT)
    media = _BY_SUFFIX.get(suffix) or (Media.HTML if _HTML.match(text) else Media.TEXT)
    if media is Media.JSON or (media is Media.TEXT and text.lstrip()[:1] in {"{", "["}):
        media = _checked_json(text, media=media)
    return DocumentText(text=text, media=media)


def _checked_json(text: str, *, media: Media) -> Media:
    try:
        json.loads(text)
    except ValueError:
        if media is Media.JSON:
            raise refused(DocumentReason.CORRUPT, "This is called JSON, but it is not valid JSON.") from None
        return Media.TEXT
    return Media.JSON
