"""The guarded fetch: public addresses only, on every hop; bounded time, size, redirects, ports and kinds of content."""

import asyncio
import re
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from adapters.web.public import is_public
from bot.errors import PostingRefused, RefusalReason
from bot.language.charset import decode_bytes, sniff_media
from bot.language.media import Media
from bot.ports import Fetched
from bot.posting.gate import PASTE

if TYPE_CHECKING:
    import aiohttp

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Greenroom interview practice)",
    "Accept": "text/html,application/xhtml+xml,application/json;q=0.9,application/xml;q=0.8,text/plain;q=0.8,*/*;q=0.1",
    "Accept-Language": "en;q=0.9,*;q=0.5",
}
_KINDS = {
    "text/html": Media.HTML,
    "application/xhtml+xml": Media.HTML,
    "application/json": Media.JSON,
    "text/json": Media.JSON,
    "text/xml": Media.XML,
    "application/xml": Media.XML,
    "text/plain": Media.TEXT,
    "text/markdown": Media.MARKDOWN,
}
"""The content types that are read (and any `+json`); one that is missing is sniffed."""
_NUMBER_HOST = re.compile(r"(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+))*\.?$", re.IGNORECASE)
_DOTTED = re.compile(r"(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$")
_CHUNK = 64 * 1024


_Address = tuple[int, int, int, str, tuple[object, ...]]
"""An entry of getaddrinfo: family, type, protocol, canonical name, and the address, its host first."""


class _Blocked(OSError):
    """A connection to an address that is not public; aiohttp wraps OSError, so the reason survives."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a page may cost. Seconds and counts; `ports` None allows any."""

    total_s: float = 15.0
    connect_s: float = 6.0
    redirects: int = 5
    ports: frozenset[int] | None = frozenset({80, 443})


class GuardedPages:
    """ports.Pages over aiohttp. `allow_private` is for own boards, `use_proxy` trusts the environment.

    `allowed` are single addresses opened beside the public ones (a test's own server).

    A proxy connects on our behalf, so the guard at the socket would see only the proxy: then names are looked up first
    and a private answer is refused, which is weaker (the proxy may get another answer). Switch it on knowingly.
    """

    def __init__(
        self,
        *,
        allow_private: bool = False,
        allowed: frozenset[str] = frozenset(),
        use_proxy: bool = False,
        limits: Limits | None = None,
    ) -> None:
        self._allow_private = allow_private
        self._allowed = allowed
        self._use_proxy = use_proxy
        default = Limits(ports=None) if allow_private else Limits()
        self._limits = limits or default

    async def fetch(self, url: str, *, max_bytes: int = 2 * 1024 * 1024) -> Fetched:
        """The page behind `url`, whatever its HTTP status; `max_bytes` counts decompressed bytes."""
        import aiohttp  # noqa: PLC0415 - 150 ms that only a fetch pays

        try:
            async with asyncio.timeout(self._limits.total_s), self._session() as session:
                return await self._follow(session, url, max_bytes=max_bytes)
        except TimeoutError as error:
            raise _unreachable("It took too long to answer.") from error
        except aiohttp.InvalidURL as error:
            raise _unreachable("The address is not one I can open.") from error
        except aiohttp.ClientConnectorError as error:
            if _is_blocked(error):
                raise _refused("It leads to a private or local address, which I do not open.") from error
            raise _unreachable("The site cannot be reached.") from error
        except (aiohttp.ClientError, UnicodeError, ValueError) as error:
            raise _unreachable("The site gave no usable answer.") from error

    def _session(self) -> "aiohttp.ClientSession":
        import aiohttp  # noqa: PLC0415

        connector = aiohttp.TCPConnector(
            socket_factory=_socket_factory(self._allowed, is_open=self._allow_private or self._use_proxy),
            use_dns_cache=False,
            force_close=True,
            limit=4,
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers=_HEADERS,
            trust_env=self._use_proxy,
            timeout=aiohttp.ClientTimeout(total=self._limits.total_s, sock_connect=self._limits.connect_s),
            auto_decompress=True,
            max_line_size=16 * 1024,
            max_field_size=32 * 1024,
        )

    async def _follow(self, session: "aiohttp.ClientSession", url: str, *, max_bytes: int) -> Fetched:
        for _ in range(self._limits.redirects + 1):
            host = self._checked_host(url)
            if self._use_proxy and not self._allow_private:
                await _check_name(host)
            async with session.get(url, allow_redirects=False) as reply:
                target = reply.headers.get("Location")
                if reply.status in _REDIRECTS and target:
                    url = urljoin(url, target)
                    continue
                content_type = reply.headers.get("Content-Type", "")
                kind = content_type.split(";", 1)[0].strip().lower()
                media = Media.JSON if kind.endswith("+json") else _KINDS.get(kind)
                if kind and media is None and reply.status < 400:
                    raise PostingRefused(
                        RefusalReason.UNSUPPORTED,
                        "This address holds a file of a kind I cannot read from the web.",
                        next_step=f"Download it and attach it as a file. {PASTE}",
                    )
                body = await _bounded(reply, max_bytes)
                text = decode_bytes(body, content_type=content_type)
                return Fetched(url=url, media=sniff_media(text, named=media), text=text, status=reply.status)
        raise _unreachable("It redirects too often.")

    def _checked_host(self, url: str) -> str:
        try:
            parts = urlsplit(url)
            port = parts.port or (443 if parts.scheme == "https" else 80)
        except ValueError as error:
            raise _unreachable("The address is not one I can open.") from error
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise _refused("I open http and https addresses only.")
        if _NUMBER_HOST.match(parts.hostname) and not _DOTTED.match(parts.hostname):
            # Another spelling of an address (2130706433, 0x7f.1, 0177.0.0.1): nobody links to a job like that.
            raise _refused("Its host is a number in disguise.")
        if parts.username or parts.password:
            raise _refused("I do not open addresses that carry a user name or password.")
        if self._limits.ports is not None and port not in self._limits.ports:
            raise _refused("I open the usual web ports only.")
        return parts.hostname


def _socket_factory(allowed: frozenset[str], *, is_open: bool) -> Callable[[Any], socket.socket]:
    """Called for every connection with the resolved address, so it covers literals, redirects and DNS that changes."""

    def guarded(address: _Address) -> socket.socket:
        family, kind, proto, _, peer = address
        host = str(peer[0])
        if not (is_open or host in allowed or is_public(host)):
            raise _Blocked
        return socket.socket(family, kind, proto)

    return guarded


async def _check_name(host: str) -> None:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return  # behind a proxy only the proxy may be able to look names up
    if not all(is_public(str(peer[0])) for *_, peer in found):
        raise _refused("It leads to a private or local address, which I do not open.")


async def _bounded(reply: "aiohttp.ClientResponse", max_bytes: int) -> bytes:
    declared = reply.content_length
    if declared is not None and declared > max_bytes:
        raise _too_large()
    body = bytearray()
    async for chunk in reply.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > max_bytes:
            raise _too_large()
    return bytes(body)


def _is_blocked(error: "aiohttp.ClientConnectorError") -> bool:
    # Several addresses that all fail come as one error whose cause is lost, unless they fail alike (aiohappyeyeballs).
    return isinstance(error.os_error, _Blocked)


def _refused(why: str) -> PostingRefused:
    return PostingRefused(RefusalReason.REFUSED_ADDRESS, f"I cannot open this address. {why}", next_step=PASTE)


def _unreachable(why: str) -> PostingRefused:
    next_step = f"Check the address, or try again in a minute. {PASTE}"
    return PostingRefused(RefusalReason.UNREACHABLE, f"I could not read this page. {why}", next_step=next_step)


def _too_large() -> PostingRefused:
    return PostingRefused(
        RefusalReason.TOO_LARGE, "This page is far larger than a posting, so I stopped reading.", next_step=PASTE
    )
