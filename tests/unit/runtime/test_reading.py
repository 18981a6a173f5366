"""Reading a source, with a web of a few pages written here."""

import argparse
import io
import json
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

import pytest

from bot.cli import read as read_command
from bot.cli.tools import Tools
from bot.errors import DocumentReason, DocumentRefused, PostingRefused, RefusalReason
from bot.language.charset import sniff_media
from bot.language.media import Media
from bot.ports import DocumentText, Fetched
from bot.posting.model import Posting
from bot.runtime.reading import is_address, read_attached, read_pasted, read_source

UUID = "0a1b2c3d-0000-4abc-8def-001122334455"
TEXT = """Welder

Northgate Forge builds gates and railings for schools, and has done so in the same yard since the first one.

Your responsibilities
- Weld frames of stainless steel to drawing
- Check every seam before it leaves the bench
- Keep the yard's gas store in order

Requirements
- Three years at a welding bench
- A current certificate for TIG welding
"""
HTML = (
    "<p>Northgate Forge builds gates and railings for schools, and has done so in the same yard for a long time.</p>"
    "<h3>Your responsibilities</h3><ul><li>Weld frames of stainless steel to drawing</li>"
    "<li>Check every seam before it leaves the bench</li><li>Keep the yard's gas store in order</li></ul>"
    "<h3>Requirements</h3><ul><li>Three years at a welding bench</li><li>A certificate for TIG welding</li></ul>"
)
PAGE = f"<!doctype html><title>Welder - Northgate Forge</title><main><h1>Welder</h1>{HTML}</main>"
GREENHOUSE = json.dumps(
    {"absolute_url": "x", "id": 77, "title": "Welder", "company_name": "Northgate Forge", "content": escape(HTML)}
)
API = "https://boards-api.greenhouse.io/v1/boards/northgate/jobs/77"


@dataclass
class Web:
    """Pages by address; anything else cannot be reached."""

    pages: dict[str, Fetched] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def put(self, url: str, text: str, *, status: int = 200, at: str | None = None) -> "Web":
        self.pages[url] = Fetched(at or url, sniff_media(text, named=None), text, status)
        return self

    async def fetch(self, url: str, *, max_bytes: int = 0) -> Fetched:
        self.asked.append(url)
        if url not in self.pages:
            raise PostingRefused(RefusalReason.UNREACHABLE, "Not there.", next_step="Paste.")
        return self.pages[url]


@dataclass
class Papers:
    """Answers every file alike."""

    answer: DocumentText | DocumentRefused

    async def extract(self, content: bytes, *, name: str) -> DocumentText:
        if isinstance(self.answer, DocumentRefused):
            raise self.answer
        return self.answer


PAPERS = Papers(DocumentText(TEXT, Media.TEXT))


async def read(source: str, web: Web, *, stdin_text: str | None = None) -> Posting:
    return await read_source(source, pages=web, documents=PAPERS, stdin_text=stdin_text)


async def refused(source: str, web: Web) -> PostingRefused:
    with pytest.raises(PostingRefused) as caught:
        await read(source, web)
    return caught.value


async def test_a_boards_page_is_read_from_the_boards_data():
    web = Web().put(API, GREENHOUSE)
    posting = await read("https://job-boards.greenhouse.io/northgate/jobs/77", web)
    assert (posting.title, posting.company) == ("Welder", "Northgate Forge")
    assert posting.source == "https://job-boards.greenhouse.io/northgate/jobs/77"
    assert web.asked == [API]


async def test_a_page_is_read_where_the_boards_data_cannot_be_had():
    url = "https://job-boards.greenhouse.io/northgate/jobs/77"
    assert (await read(url, Web().put(url, PAGE))).title == "Welder"
    assert (await read(url, Web().put(url, PAGE).put(API, "{}"))).title == "Welder"
    assert (await read(url, Web().put(url, PAGE).put(API, "no", status=404))).title == "Welder"


async def test_a_job_that_neither_board_nor_page_has_any_more_is_expired():
    url = "https://job-boards.greenhouse.io/northgate/jobs/77"
    web = Web().put(API, "{}", status=404).put(url, "<p>nothing</p>")
    assert (await refused(url, web)).reason is RefusalReason.EXPIRED


async def test_one_job_is_picked_from_a_board_that_only_gives_the_whole():
    job = {"title": "Welder", "location": "Leeds", "descriptionHtml": HTML}
    board = {"jobs": [{**job, "id": "1", "title": "Smith"}, {**job, "id": UUID}]}
    api = "https://api.ashbyhq.com/posting-api/job-board/northgate?includeCompensation=true"
    web = Web().put(api, json.dumps(board))
    assert (await read(f"https://jobs.ashbyhq.com/northgate/{UUID}", web)).title == "Welder"
    found = await refused("https://jobs.ashbyhq.com/northgate", web)
    assert found.reason is RefusalReason.BOARD_LIST
    assert [title for _, title in found.jobs] == ["Smith", "Welder"]


async def test_a_companys_own_page_leads_to_the_greenhouse_board_inside_it():
    url = "https://www.northgate.example/jobs?gh_jid=77"
    script = '<script src="https://boards.greenhouse.io/embed/job_board/js?for=northgate"></script>'
    web = Web().put(url, f"<!doctype html><div id=grnhse_app></div>{script}").put(API, GREENHOUSE)
    assert (await read(url, web)).company == "Northgate Forge"


async def test_an_address_may_come_without_its_scheme():
    assert (await read("www.northgate.example/jobs/1", Web().put("https://www.northgate.example/jobs/1", PAGE))).title
    assert (await read("northgate.example/jobs/1", Web().put("https://northgate.example/jobs/1", PAGE))).title


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (404, RefusalReason.EXPIRED),
        (410, RefusalReason.EXPIRED),
        (401, RefusalReason.LOGIN_WALL),
        (403, RefusalReason.UNREACHABLE),
        (429, RefusalReason.UNREACHABLE),
        (500, RefusalReason.UNREACHABLE),
        (503, RefusalReason.UNREACHABLE),
    ],
)
async def test_what_a_server_answers_is_said_in_words(status: int, reason: RefusalReason):
    found = await refused("https://northgate.example/1", Web().put("https://northgate.example/1", PAGE, status=status))
    assert found.reason is reason
    assert str(status) not in found.message


async def test_being_sent_to_a_sign_in_page_is_a_login_wall():
    web = Web().put("https://northgate.example/1", "<h1>Hello</h1>", at="https://northgate.example/login?next=1")
    assert (await refused("https://northgate.example/1", web)).reason is RefusalReason.LOGIN_WALL


async def test_a_site_that_turns_programs_away_is_not_even_asked():
    web = Web()
    assert (await refused("https://www.linkedin.com/jobs/view/1", web)).reason is RefusalReason.LOGIN_WALL
    assert not web.asked


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("job.html", PAGE),
        ("job.json", GREENHOUSE),
        ("job.txt", TEXT),
        ("job.md", TEXT.replace("Your resp", "## Your resp").replace("Requ", "## Requ")),
        ("job", PAGE),
        ("job.txt", PAGE),
        ("job.txt", GREENHOUSE),
        ("saved page.htm", PAGE),
    ],
)
async def test_a_file_is_read_by_what_it_holds_as_well_as_by_its_name(name: str, content: str, tmp_path: Path):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    posting = await read(str(path), Web())
    assert any(line.text == "Weld frames of stainless steel to drawing" for line in posting.role_lines())


@pytest.mark.parametrize("start", [b"%PDF-1.7\n", b"PK\x03\x04rest", b"\0\0\0binary"])
async def test_papers_go_through_the_reader_of_papers(start: bytes):
    assert (await read_attached(start, name="posting", documents=PAPERS)).role_lines()


@pytest.mark.parametrize(
    ("reason", "becomes"),
    [
        (DocumentReason.ENCRYPTED, RefusalReason.UNSUPPORTED),
        (DocumentReason.CORRUPT, RefusalReason.UNSUPPORTED),
        (DocumentReason.SCANNED, RefusalReason.EMPTY),
        (DocumentReason.TOO_LARGE, RefusalReason.TOO_LARGE),
    ],
)
async def test_a_paper_that_cannot_be_read_says_so_in_its_readers_words(reason: DocumentReason, becomes: RefusalReason):
    papers = Papers(DocumentRefused(reason, "It is locked.", next_step="Unlock it."))
    with pytest.raises(PostingRefused) as caught:
        await read_attached(b"%PDF-1.7", name="posting.pdf", documents=papers)
    assert (caught.value.reason, caught.value.message) == (becomes, "It is locked.")


async def test_a_binary_file_is_no_text_whatever_it_is_called():
    papers = Papers(DocumentRefused(DocumentReason.UNSUPPORTED, "No text.", next_step="Paste it."))
    with pytest.raises(PostingRefused) as caught:
        await read_attached(b"\x8f\x00\x01\xfe" * 900, name="posting.txt", documents=papers)
    assert caught.value.reason is RefusalReason.UNSUPPORTED
    assert (await read_attached(TEXT.encode("utf-16"), name="posting.txt", documents=papers)).role_lines()


async def test_pasted_text_may_be_text_html_or_json():
    for text in (TEXT, PAGE, GREENHOUSE):
        assert (await read_pasted(text)).role_lines()
        assert (await read("-", Web(), stdin_text=text)).source == "-"


async def test_nothing_at_all_is_empty():
    for text in ("", "  \n\n "):
        with pytest.raises(PostingRefused) as caught:
            await read_pasted(text)
        assert caught.value.reason is RefusalReason.EMPTY


async def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path):
    found = await refused(str(tmp_path / "none.txt"), Web())
    assert found.reason is RefusalReason.UNREACHABLE
    assert "file" in found.message


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        ("https://x.example/1", True),
        ("HTTP://X.EXAMPLE", True),
        ("ftp://x.example/1", True),
        ("www.x.example", True),
        ("x.example/jobs/1", True),
        ("job.html", False),
        ("./job.html", False),
        ("folder/job.html", False),
        ("/tmp/job.html", False),
        ("-", False),
        ("Welder wanted", False),
    ],
)
def test_addresses_are_told_from_files(source: str, is_one: bool):
    assert is_address(source) is is_one


def tools(web: Web) -> Tools:
    return Tools(pages=lambda: web, documents=lambda: PAPERS, similarity=lambda: pytest.fail("not needed"))


async def run(source: str, web: Web, *, as_json: bool) -> int:
    parser = argparse.ArgumentParser()
    read_command.configure(parser)
    return await read_command.run(parser.parse_args([source, *(["--json"] if as_json else [])]), tools(web))


async def test_the_command_prints_the_card(capsys: pytest.CaptureFixture[str]):
    assert await run("https://x.example/1", Web().put("https://x.example/1", PAGE), as_json=False) == 0
    out = capsys.readouterr().out
    assert "Welder" in out
    assert "Northgate Forge" in out
    assert "Weld frames of stainless steel to drawing" in out


async def test_the_command_prints_data_whose_offsets_hold(capsys: pytest.CaptureFixture[str]):
    assert await run("https://x.example/1", Web().put("https://x.example/1", PAGE), as_json=True) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["source"] == "https://x.example/1"
    assert all(data["text"][line["start"] : line["end"]] == line["text"] for line in data["lines"])


async def test_a_refusal_is_data_for_a_program_and_words_for_a_person(capsys: pytest.CaptureFixture[str]):
    board = json.dumps({"jobs": [{"id": str(n), "title": f"Welder {n}", "descriptionHtml": HTML} for n in range(30)]})
    web = Web().put("https://x.example/all", board)
    assert await run("https://x.example/all", web, as_json=True) == 2
    data = json.loads(capsys.readouterr().out)
    assert data["error"]["reason"] == "board_list"
    assert set(data["error"]) == {"reason", "message", "next"}
    assert data["jobs"][0] == {"id": "0", "title": "Welder 0"}
    assert await run("https://x.example/all", web, as_json=False) == 2
    printed = capsys.readouterr()
    assert not printed.out
    assert "Which one?" in printed.err
    assert "and 10 more" in printed.err


async def test_the_command_reads_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode("utf-16")), encoding="utf-8"))
    assert await run("-", Web(), as_json=False) == 0
    assert "Welder" in capsys.readouterr().out
