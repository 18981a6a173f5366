"""Pages written by hand in the ways real ones are built."""

import json
from datetime import date

import pytest

from bot.errors import PostingRefused, RefusalReason
from bot.language.media import Media
from bot.posting.extract import extract
from bot.posting.extracted import Extracted
from bot.posting.read import read_posting

DUTIES = ["Weld frames of stainless steel to drawing", "Check every seam before it leaves the bench"]
WISHES = ["Three years at a welding bench", "A current certificate for TIG welding"]
ABOUT = "Northgate Forge builds gates and railings for schools, and has done so in the same yard since the first one."


def items(texts: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>"


BODY = f"<p>{ABOUT}</p><h3>Your work</h3>{items(DUTIES)}<h3>You bring</h3>{items(WISHES)}"
AROUND = """
<header><nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav></header>
<div class="cookie-banner"><p>This website uses cookies to improve your experience and to count its visitors.</p></div>
"""
BELOW = """
<section><h2>Similar jobs</h2><ul><li><a href="/jobs/8">Blacksmith wanted in the next town, with good pay</a></li>
<li><a href="/jobs/9">Fitter wanted in the town after that</a></li></ul></section>
<form><label>Your name</label><input name="n"><label>Do you identify as a veteran of the armed forces?</label></form>
<footer><p>All rights reserved by Northgate Forge and its friends.</p></footer>
"""
LEAKS = ["Home", "cookies", "Blacksmith", "Fitter", "veteran", "rights reserved", "Your name"]


def page(body: str, *, title: str = "Welder - Northgate Forge", head: str = "") -> str:
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{AROUND}{body}{BELOW}</body></html>"


def json_ld(**changes: object) -> str:
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Welder",
        "description": BODY,
        "hiringOrganization": {"@type": "Organization", "name": "Northgate Forge"},
        "jobLocation": {"@type": "Place", "address": {"addressLocality": "Leeds", "addressCountry": "United Kingdom"}},
        **changes,
    }
    return f'<script type="application/ld+json">{json.dumps(posting)}</script>'


def read(html: str, url: str | None = None) -> Extracted:
    return extract(html, media=Media.HTML, url=url)


def texts(found: Extracted) -> list[str]:
    return [block.text for block in found.blocks]


def refused(html: str) -> PostingRefused:
    with pytest.raises(PostingRefused) as caught:
        read(html)
    return caught.value


@pytest.mark.parametrize(
    "body",
    [
        f"<main><h1>Welder</h1>{BODY}</main>",
        f"<div id=wrap><div><h1>Welder</h1></div><div class=text>{BODY}</div></div>",
        f"<article><h1>Welder</h1>{BODY}</article>",
        f'<h1>Welder</h1><div class="job-description">{BODY}</div>',
        f'<h1>Welder</h1><div itemprop="description">{BODY}</div>',
        f'<h1>Welder</h1><div data-automation-id="jobPostingDescription">{BODY}</div>',
        f"<h1>Welder</h1><section><p>{ABOUT}</p></section><section>{items(DUTIES)}</section><div>{items(WISHES)}</div>",
    ],
)
def test_the_main_content_is_read_and_the_page_around_it_is_not(body: str):
    found = read(page(body))
    assert [text for text in texts(found) if text in {ABOUT, *DUTIES, *WISHES}] == [ABOUT, *DUTIES, *WISHES]
    assert not [leak for leak in LEAKS for text in texts(found) if leak in text]
    assert (found.title, found.company) == ("Welder", "Northgate Forge")


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Welder at Northgate Forge", ""),
        ("Job Application for Welder at Northgate Forge", ""),
        ("Northgate Forge hiring Welder in Leeds | LinkedIn", ""),
        ("Northgate Forge: Welder", ""),
        ("Northgate Forge - Welder", ""),
        ("Welder @ Northgate Forge", ""),
        ("Welder – Northgate Forge", ""),
        ("Welder | Northgate Forge | Careers", ""),
        ("Welder - Application", '<meta property="og:site_name" content="Northgate Forge Careers">'),
        ("Welder", '<meta property="og:url" content="https://jobs.lever.co/northgateforge/x">'),
    ],
)
def test_the_employer_is_found_beside_the_title(title: str, head: str):
    found = read(page(f"<main><h1>Welder</h1>{BODY}</main>", title=title, head=head))
    assert (found.title, found.company) == ("Welder", "Northgate Forge")


def test_the_heading_that_the_page_title_repeats_is_the_job():
    found = read(page(f"<h1>Careers at the forge</h1><h2>Welder</h2><main>{BODY}</main>"))
    assert found.title == "Welder"


def test_a_board_is_not_taken_for_the_employer():
    head = '<meta property="og:site_name" content="LinkedIn">'
    assert read(page(f"<main><h1>Welder</h1>{BODY}</main>", title="Welder | LinkedIn", head=head)).company is None


@pytest.mark.parametrize(
    "script",
    [
        json_ld(),
        json_ld(description=BODY.replace("<", "&lt;").replace(">", "&gt;")),
        json_ld(description=BODY.replace("<", "&amp;lt;").replace(">", "&amp;gt;")),
        json_ld().replace('json">', 'json"><!--').replace("</script>", "--></script>"),
        json_ld().replace('json">', 'json">[').replace("</script>", "]</script>"),
        json_ld().replace('json">', 'json">{"@graph": [{"@type": "WebSite"},').replace("</script>", "]}</script>"),
        json_ld().replace("}</script>", ",}</script>"),
        json_ld().replace("</script>", '\n"workHours": "9-5",</script>'),
        json_ld(note="bad \\ escape").replace("bad \\\\ escape", "bad \\_ escape"),
        json_ld(title="Welder\n").replace("\\n", "\n"),
        json_ld(**{"@type": ["JobPosting", "Thing"]}),
        '<script type="application/ld+json">broken {</script>' + json_ld(),
    ],
)
def test_structured_data_is_read_through_its_usual_mistakes(script: str):
    found = read(page("<div id=app></div>", title="Jobs", head=script))
    assert (found.title, found.company, found.location) == ("Welder", "Northgate Forge", "Leeds, United Kingdom")
    assert [text for text in texts(found) if text in {*DUTIES, *WISHES}] == [*DUTIES, *WISHES]


def test_poor_structured_data_gives_way_to_what_the_page_shows_but_keeps_its_names():
    flat = json_ld(title="Welder (m/f/d)", description=f"{ABOUT} {' '.join(DUTIES)} {' '.join(WISHES)}")
    found = read(page(f"<main><h1>Welder</h1>{BODY}</main>", head=flat))
    assert found.title == "Welder (m/f/d)"
    assert [text for text in texts(found) if text in {*DUTIES, *WISHES}] == [*DUTIES, *WISHES]


def test_a_job_that_only_the_pages_script_knows_is_read():
    state = {"posting": {"title": "Welder", "descriptionHtml": BODY}}
    found = read(page("<div id=root></div>", head=f"<script>window.__appData = {json.dumps(state)};</script>"))
    assert found.title == "Welder"
    assert DUTIES[0] in texts(found)


def test_a_line_of_a_monthly_hiring_thread_names_company_title_and_place():
    line = "Northgate Forge | Welding Engineer | Leeds, UK | ONSITE | Full-time"
    found = read(f"{line}<p>{ABOUT}<p>Your work:<p>- {DUTIES[0]}<p>- {DUTIES[1]}<p>{WISHES[0]}")
    assert (found.title, found.company, found.location) == ("Welding Engineer", "Northgate Forge", "Leeds, UK")


CLOSED = "<p>This job is no longer accepting applications.</p>"
FORM = "<form><input name=a><input name=b><input type=email><input type=tel><input type=file></form>"
SCRIPTS = "".join(f'<script src="/{number}.js"></script>' for number in range(12))


def test_a_closed_job_with_its_text_is_read_with_a_warning():
    found = read(page(f"<main><h1>Welder</h1>{CLOSED.replace('This job is no', 'No')}{BODY}</main>"))
    assert [warning.reason for warning in found.warnings] == [RefusalReason.EXPIRED]


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        (f"<h1>Welder</h1>{CLOSED}", RefusalReason.EXPIRED),
        ("<h1>Oops</h1><p>The page you were looking for doesn't exist.</p>", RefusalReason.EXPIRED),
        ("<p>Diese Stelle ist nicht mehr verfügbar.</p>", RefusalReason.EXPIRED),
        ("<p>L'offre n'est plus disponible.</p>", RefusalReason.EXPIRED),
        (f"<h1>Welder</h1><h2>Apply</h2>{FORM}", RefusalReason.FORM_ONLY),
        ("<h1>Sign in</h1><form><input name=u><input type=password></form>", RefusalReason.LOGIN_WALL),
        ("<p>Please sign in to see this job.</p>", RefusalReason.LOGIN_WALL),
        (
            "<h1>Welder</h1><div>" + "<p>We use cookies and similar things.</p>" * 20 + "</div>",
            RefusalReason.COOKIE_WALL,
        ),
        (f'<div id="root"></div><p>Loading</p>{SCRIPTS}', RefusalReason.JAVASCRIPT_ONLY),
        ("<p>You need to enable JavaScript to run this app.</p>", RefusalReason.JAVASCRIPT_ONLY),
        ("<h1>Welder</h1>", RefusalReason.EMPTY),
        ("", RefusalReason.EMPTY),
    ],
)
def test_a_page_without_a_posting_says_what_it_is_and_what_to_do(html: str, reason: RefusalReason):
    found = refused(f"<!doctype html><html><body>{html}</body></html>")
    assert found.reason is reason
    assert found.message.endswith(".")
    assert "paste" in found.next_step.lower()


def test_a_page_of_links_to_jobs_lists_them_and_asks_which():
    links = "".join(f'<li><a href="/jobs/{number}-job">Job number {number}</a></li>' for number in range(10, 15))
    found = refused(f"<!doctype html><html><body><ul>{links}</ul></body></html>")
    assert found.reason is RefusalReason.BOARD_LIST
    assert found.jobs[0] == ("/jobs/10-job", "Job number 10")


def test_half_a_character_in_broken_data_becomes_a_mark_and_no_crash():
    script = json_ld().replace("Welder", "Welder\\ud800").replace("</script>", ",</script>")
    assert read(page(f"<main><h1>Welder</h1>{BODY}\ud800</main>", head=script)).blocks


@pytest.mark.parametrize(
    ("closes", "is_warned"),
    [("2024-11-5T00:00", True), ("2024-11-30", True), ("2026-01-01", False), ("soon", False), ("2024-13-77", False)],
)
def test_a_closing_date_that_has_passed_is_a_warning_and_no_refusal(closes: str, is_warned: bool):
    html = page("<p>x</p>", head=json_ld(validThrough=closes))
    found = extract(html, media=Media.HTML, today=date(2025, 6, 1))
    assert [warning.reason for warning in found.warnings] == [RefusalReason.EXPIRED] * is_warned
    assert not read(html).warnings


def test_a_page_nested_beyond_reason_is_still_read_as_text():
    assert [text for text in texts(read("<div>" * 50_000 + f"{ABOUT}<br>{ABOUT[::-1]} {ABOUT}")) if text == ABOUT]


@pytest.mark.parametrize(
    "body",
    [
        '<div id="root"></div>',
        "<noscript>You need to enable JavaScript to run this app.</noscript><p>Careers</p>",
    ],
)
def test_a_shell_that_a_script_would_fill_is_told_as_such(body):
    page = f'<html><head><title>Careers</title><script src="/main.js"></script></head><body>{body}</body></html>'
    with pytest.raises(PostingRefused) as refused:
        extract(page, media=Media.HTML)
    assert refused.value.reason is RefusalReason.JAVASCRIPT_ONLY


def test_a_page_that_is_one_form_still_has_its_text():
    items = "".join(
        f"<li>{text}</li>"
        for text in (
            "Mend the trawl nets before the boats go out at four in the morning",
            "Keep the twine store and order what runs low before the season",
            "Teach two apprentices the sheet bend and the splice on the quay",
        )
    )
    page = (
        "<html><body><form id='page'><input type='hidden'><h1>Netmaker</h1><div><p>Harrow Quay Lofts has mended nets "
        f"on the same quay since 1931.</p><h2>Duties</h2><ul>{items}</ul></div></form></body></html>"
    )
    posting = read_posting(page, media=Media.HTML, source="-")
    assert len(posting.role_lines()) == 3
