import asyncio
import gzip
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from adapters.web.fetch import GuardedPages, Limits
from bot.errors import PostingRefused, RefusalReason
from bot.language.media import Media

Answer = Callable[[asyncio.StreamWriter, str], Awaitable[None]]
OWN = frozenset({"127.0.0.1"})
ANY_PORT = Limits(total_s=5.0, ports=None)


@asynccontextmanager
async def serving(answer: Answer) -> AsyncIterator[tuple[str, list[str]]]:
    """A server on loopback that hands each request's path to `answer`; yields its address and the requests' heads."""
    heads: list[str] = []

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            heads.append(head)
            await answer(writer, head.split(" ")[1])
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", heads
    finally:
        server.close()


def reply(body: bytes, *, kind: str = "text/html", status: str = "200 OK", headers: str = "") -> Answer:
    async def answer(writer: asyncio.StreamWriter, path: str) -> None:
        writer.write(
            f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body
        )

    return answer


def redirect_to(target: str) -> Answer:
    return reply(b"", status="302 Found", headers=f"Location: {target}\r\n")


def own_pages(limits: Limits = ANY_PORT) -> GuardedPages:
    return GuardedPages(allowed=OWN, limits=limits)


async def refusal_of(pages: GuardedPages, url: str, **more: int) -> PostingRefused:
    with pytest.raises(PostingRefused) as caught:
        await pages.fetch(url, **more)
    assert caught.value.next_step
    return caught.value


async def test_a_page_is_fetched_with_its_kind_its_status_and_its_address():
    async with serving(reply("<p>Zoë</p>".encode(), kind="text/html; charset=utf-8")) as (base, heads):
        fetched = await own_pages().fetch(f"{base}/jobs/1")
    assert (fetched.text, fetched.media, fetched.status) == ("<p>Zoë</p>", Media.HTML, 200)
    assert fetched.url == f"{base}/jobs/1"
    assert "Cookie:" not in heads[0]


async def test_an_answer_that_says_gone_is_handed_on_with_its_status():
    async with serving(reply(b"gone", status="410 Gone")) as (base, _):
        assert (await own_pages().fetch(base)).status == 410


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        ("Grüße".encode("cp1252"), "text/html; charset=iso-8859-1", "Grüße"),
        ("<meta charset='windows-1250'>Žižkov".encode("cp1250"), "text/html", "<meta charset='windows-1250'>Žižkov"),
        ("Straße".encode("utf-16"), "text/html", "Straße"),
        ("求人".encode("shift_jis"), "text/html; charset=Shift_JIS", "求人"),
        ("Müller".encode(), "text/html; charset=no-such-thing", "Müller"),
        ("Müller".encode("cp1252"), "text/html", "Müller"),
    ],
)
async def test_a_page_is_read_in_the_characters_it_is_written_in(body: bytes, kind: str, text: str):
    async with serving(reply(body, kind=kind)) as (base, _):
        assert (await own_pages().fetch(base)).text == text


@pytest.mark.parametrize(
    ("kind", "body", "media"),
    [
        ("application/json", b'{"title": "x"}', Media.JSON),
        ("application/hal+json; charset=utf-8", b"{}", Media.JSON),
        ("text/plain", b'{"title": "x"}', Media.JSON),
        ("text/plain", b"<!doctype html><p>x", Media.HTML),
        ("text/plain", b"Welder wanted", Media.TEXT),
        ("application/xml", b"<?xml version='1.0'?><a/>", Media.XML),
        ("text/xml", b"<?xml version='1.0'?><html xmlns='x'><p>x</p></html>", Media.HTML),
        ("text/html", b"<p>{}</p>", Media.HTML),
    ],
)
async def test_the_kind_of_a_page_is_told_by_its_header_and_its_beginning(kind: str, body: bytes, media: Media):
    async with serving(reply(body, kind=kind)) as (base, _):
        assert (await own_pages().fetch(base)).media is media


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "application/octet-stream", "video/mp4"])
async def test_a_kind_that_is_no_text_is_refused_with_the_way_out(kind: str):
    async with serving(reply(b"\0\1", kind=kind)) as (base, _):
        refused = await refusal_of(own_pages(), base)
    assert refused.reason is RefusalReason.UNSUPPORTED
    assert "attach" in refused.next_step


@pytest.mark.parametrize(
    "host",
    (
        "127.0.0.2 127.1.1.1 2130706434 0x7f.0.0.2 0x7f000002 0177.0.0.2 127.0.2 0.0.0.0 0 [::1] [::] "
        "[::ffff:127.0.0.2] [::ffff:7f00:2] 10.0.0.1 192.168.1.1 172.16.0.1 169.254.169.254 100.64.0.1 224.0.0.1 "
        "[fe80::1] [fc00::1] [64:ff9b::7f00:2] [2002:7f00:2::]"
    ).split(),
)
async def test_a_private_address_is_refused_before_a_connection_is_made(host: str):
    refused = await refusal_of(GuardedPages(), f"http://{host}/")
    assert refused.reason is RefusalReason.REFUSED_ADDRESS


async def test_localhost_is_refused_by_name():
    assert (await refusal_of(GuardedPages(), "http://localhost/")).reason is RefusalReason.REFUSED_ADDRESS


@pytest.mark.parametrize(
    "target",
    (
        "http://127.0.0.2/ http://[::1]/ http://10.0.0.5/ http://169.254.169.254/latest/meta-data/ //127.0.0.3/x "
        "http://2130706435/ http://[::ffff:127.0.0.2]/ http://[2002:7f00:2::]/"
    ).split(),
)
async def test_a_redirect_to_a_private_address_is_refused(target: str):
    async with serving(redirect_to(target)) as (base, heads):
        refused = await refusal_of(own_pages(), base)
    assert refused.reason is RefusalReason.REFUSED_ADDRESS
    assert len(heads) == 1


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "javascript:alert(1)"]
)
async def test_a_redirect_to_another_scheme_is_refused(target: str):
    async with serving(redirect_to(target)) as (base, _):
        assert (await refusal_of(own_pages(), base)).reason is RefusalReason.REFUSED_ADDRESS


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://example.org/x", "data:text/html,x", "//example.org", "x"])
async def test_only_web_addresses_are_opened(url: str):
    assert (await refusal_of(GuardedPages(), url)).reason is RefusalReason.REFUSED_ADDRESS


@pytest.mark.parametrize("url", ["http://example.org:22/", "http://example.org:6379/", "https://example.org:8443/"])
async def test_only_the_ports_of_the_web_are_opened(url: str):
    assert (await refusal_of(GuardedPages(), url)).reason is RefusalReason.REFUSED_ADDRESS


async def test_an_address_that_carries_a_password_is_refused():
    refused = await refusal_of(GuardedPages(), "http://admin:secret@example.org/")
    assert refused.reason is RefusalReason.REFUSED_ADDRESS
    assert "secret" not in refused.message


@pytest.mark.parametrize(
    "url", ["http://exa mple.org/", "http://[::1/", "http://example.org:99999/", "http://é.\udcff/"]
)
async def test_a_broken_address_is_a_refusal_and_no_crash(url: str):
    refused = await refusal_of(GuardedPages(), url)
    assert refused.reason in {RefusalReason.UNREACHABLE, RefusalReason.REFUSED_ADDRESS}


async def test_redirects_are_followed_and_the_last_address_is_told():
    async def answer(writer: asyncio.StreamWriter, path: str) -> None:
        step = redirect_to("/there?x=1") if path == "/" else reply(b"arrived")
        await step(writer, path)

    async with serving(answer) as (base, _):
        fetched = await own_pages().fetch(f"{base}/")
    assert (fetched.text, fetched.url) == ("arrived", f"{base}/there?x=1")


async def test_a_circle_of_redirects_ends_after_five():
    async with serving(redirect_to("/again")) as (base, heads):
        refused = await refusal_of(own_pages(), base)
    assert refused.reason is RefusalReason.UNREACHABLE
    assert len(heads) == 6


async def test_a_cookie_that_a_redirect_sets_is_not_sent_back():
    async def answer(writer: asyncio.StreamWriter, path: str) -> None:
        step = (
            reply(b"", status="302 Found", headers="Location: /two\r\nSet-Cookie: a=b\r\n")
            if path == "/"
            else reply(b"x")
        )
        await step(writer, path)

    async with serving(answer) as (base, heads):
        await own_pages().fetch(f"{base}/")
    assert "a=b" not in heads[1]


async def test_a_page_over_the_limit_is_refused_by_its_header_and_by_its_body():
    async def endless(writer: asyncio.StreamWriter, path: str) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        for _ in range(100):
            writer.write(b"x" * 1000)

    for answer in (reply(b"x" * 5000), endless):
        async with serving(answer) as (base, _):
            assert (await refusal_of(own_pages(), base, max_bytes=4000)).reason is RefusalReason.TOO_LARGE


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_a_compressed_bomb_is_cut_by_what_it_unpacks_to(coding: str):
    plain = b"\0" * 30_000_000
    packed = gzip.compress(plain, 9) if coding == "gzip" else zlib.compress(plain, 9)
    assert len(packed) < 50_000
    async with serving(reply(packed, headers=f"Content-Encoding: {coding}\r\n")) as (base, _):
        assert (await refusal_of(own_pages(), base, max_bytes=100_000)).reason is RefusalReason.TOO_LARGE


async def test_a_compressed_page_is_unpacked():
    async with serving(reply(gzip.compress(b"<p>hello</p>"), headers="Content-Encoding: gzip\r\n")) as (base, _):
        assert (await own_pages().fetch(base)).text == "<p>hello</p>"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
async def test_a_body_that_is_not_packed_as_it_says_is_a_refusal_and_no_crash(coding: str):
    async with serving(reply(b"not packed at all", headers=f"Content-Encoding: {coding}\r\n")) as (base, _):
        assert (await refusal_of(own_pages(), base)).reason is RefusalReason.UNREACHABLE


@pytest.mark.parametrize(
    "start", [b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\nab"]
)
async def test_a_server_that_keeps_a_page_waiting_is_left(start: bytes):
    left = asyncio.Event()

    async def slow(writer: asyncio.StreamWriter, path: str) -> None:
        writer.write(start)
        await left.wait()

    async with serving(slow) as (base, _):
        refused = await refusal_of(own_pages(Limits(total_s=0.2, ports=None)), base)
        left.set()
    assert refused.reason is RefusalReason.UNREACHABLE
    assert "too long" in refused.message


@pytest.mark.parametrize(
    "answer", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nBroken\r\n\r\n", b"HTTP/9.9 abc\r\n\r\n"]
)
async def test_a_server_that_talks_nonsense_is_a_refusal_and_no_crash(answer: bytes):
    async def nonsense(writer: asyncio.StreamWriter, path: str) -> None:
        writer.write(answer)

    async with serving(nonsense) as (base, _):
        assert (await refusal_of(own_pages(), base)).reason is RefusalReason.UNREACHABLE


async def test_nobody_at_home_is_unreachable():
    async with serving(reply(b"")) as (base, _):
        pass
    assert (await refusal_of(own_pages(), base)).reason is RefusalReason.UNREACHABLE


async def test_the_environment_proxy_is_ignored_unless_it_is_switched_on(monkeypatch: pytest.MonkeyPatch):
    async with serving(reply(b"from the proxy")) as (proxy, _), serving(reply(b"from the page")) as (base, _):
        monkeypatch.setenv("http_proxy", proxy)
        monkeypatch.delenv("no_proxy", raising=False)
        assert (await own_pages().fetch(base)).text == "from the page"
        through = GuardedPages(allow_private=True, use_proxy=True)
        assert (await through.fetch(base)).text == "from the proxy"


async def test_behind_a_proxy_a_private_name_is_still_refused(monkeypatch: pytest.MonkeyPatch):
    async with serving(reply(b"from the proxy")) as (proxy, heads):
        monkeypatch.setenv("http_proxy", proxy)
        refused = await refusal_of(GuardedPages(use_proxy=True), "http://127.0.0.2/")
    assert refused.reason is RefusalReason.REFUSED_ADDRESS
    assert not heads
