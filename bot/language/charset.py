"""From bytes to text: in which characters it is written, and what kind of text it is."""

import codecs
import re

from bot.language.media import Media

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:\-]+)", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:\-]+)", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:\-]+)", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# What servers call Latin-1 is Windows-1252 (WHATWG encoding standard).
_AS_BROWSERS_DO: dict[str, str] = dict.fromkeys("iso-8859-1 latin-1 latin1 us-ascii ascii".split(), "cp1252")
_HEAD = 4096
_JSON = re.compile(r"\{\s*(?:\"|\})|\[\s*\{")
_PAGE = re.compile(r"<(?:!doctype html|html|head|body|div|p|section|article|h[1-6]|ul|span|table)\b", re.IGNORECASE)


def decode_bytes(body: bytes, *, content_type: str = "") -> str:
    """The text, by byte order mark, content type, the text's own declaration, or UTF-8; unreadable bytes are marked."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return body.decode(encoding, errors="replace")
    for name in _declared(body, content_type):
        known = _AS_BROWSERS_DO.get(name.lower(), name)
        try:
            return body.decode(codecs.lookup(known).name)
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        # Cut inside a character by a limit or a broken server: the rest is still UTF-8.
        return body.decode("utf-8" if error.start > len(body) - 4 else "cp1252", errors="replace")


def sniff_media(text: str, *, named: Media | None) -> Media:
    """What kind of text this is: what it begins with first, then what it was called."""
    start = text.lstrip()[:_HEAD]
    if named is not Media.HTML and _JSON.match(start):
        return Media.JSON
    if start[:5].lower() == "<?xml":
        return Media.XML if "<html" not in start.lower() else Media.HTML
    if start[:1] == "<" and named in {None, Media.TEXT} and _PAGE.match(start):
        return Media.HTML
    return named or (Media.HTML if len(_PAGE.findall(start)) >= 3 else Media.TEXT)


def _declared(body: bytes, content_type: str) -> list[str]:
    found = [match.group(1) for match in [_CHARSET.search(content_type)] if match]
    for pattern in (_META, _XML):
        match = pattern.search(body[:_HEAD])
        if match:
            found.append(match.group(1).decode("ascii", errors="replace"))
    return found
