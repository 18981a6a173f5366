import pytest

from bot.errors import PostingRefused, RefusalReason
from bot.posting.boards import board_request, embedded_greenhouse

UUID = "0a1b2c3d-0000-4abc-8def-001122334455"
GREENHOUSE = "https://boards-api.greenhouse.io/v1/boards"

JOBS = [
    ("https://boards.greenhouse.io/acme/jobs/4012345", f"{GREENHOUSE}/acme/jobs/4012345", "4012345"),
    ("https://job-boards.greenhouse.io/acme/jobs/4012345?gh_src=x", f"{GREENHOUSE}/acme/jobs/4012345", "4012345"),
    ("https://job-boards.eu.greenhouse.io/acme/jobs/4012345", f"{GREENHOUSE}/acme/jobs/4012345", "4012345"),
    ("https://boards.greenhouse.io/embed/job_app?for=acme&token=4012345", f"{GREENHOUSE}/acme/jobs/4012345", "4012345"),
    ("https://boards.greenhouse.io/acme?gh_jid=4012345", f"{GREENHOUSE}/acme/jobs/4012345", "4012345"),
    (f"{GREENHOUSE}/acme/jobs/4012345", f"{GREENHOUSE}/acme/jobs/4012345", "4012345"),
    (f"https://jobs.lever.co/acme/{UUID}", f"https://api.lever.co/v0/postings/acme/{UUID}?mode=json", UUID),
    (f"https://jobs.lever.co/acme/{UUID}/apply", f"https://api.lever.co/v0/postings/acme/{UUID}?mode=json", UUID),
    (f"https://jobs.eu.lever.co/acme/{UUID}", f"https://api.eu.lever.co/v0/postings/acme/{UUID}?mode=json", UUID),
    (
        f"https://jobs.ashbyhq.com/Acme%20Tools/{UUID}/application",
        "https://api.ashbyhq.com/posting-api/job-board/Acme%20Tools?includeCompensation=true",
        UUID,
    ),
    (
        "https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds-UK/Welder--Night-Shift_R-123",
        "https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/job/Leeds-UK/Welder--Night-Shift_R-123",
        "Welder--Night-Shift_R-123",
    ),
    (
        "https://acme.wd103.myworkdayjobs.com/Careers/details/Welder_R-123",
        "https://acme.wd103.myworkdayjobs.com/wday/cxs/acme/Careers/job/Welder_R-123",
        "Welder_R-123",
    ),
    (
        "https://acme.wd5.myworkdayjobs.com/Careers/job/Leeds/Welder_R-123/apply",
        "https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/job/Leeds/Welder_R-123",
        "Welder_R-123",
    ),
    (
        "https://jobs.smartrecruiters.com/AcmeTools/744000123456789-welder",
        "https://api.smartrecruiters.com/v1/companies/AcmeTools/postings/744000123456789",
        "744000123456789",
    ),
    (
        "https://apply.workable.com/acme/j/ABCDEF1234/",
        "https://apply.workable.com/api/v2/accounts/acme/jobs/ABCDEF1234",
        "ABCDEF1234",
    ),
    (
        "https://acme.workable.com/jobs/123456",
        "https://apply.workable.com/api/v2/accounts/acme/jobs/123456",
        "123456",
    ),
    ("https://acme.recruitee.com/o/welder-mfd", "https://acme.recruitee.com/api/offers/welder-mfd", "welder-mfd"),
    ("https://acme.recruitee.com/l/de/o/welder", "https://acme.recruitee.com/api/offers/welder", "welder"),
    ("https://acme.jobs.personio.de/job/987654?language=en", "https://acme.jobs.personio.de/xml?language=en", "987654"),
    ("https://acme.jobs.personio.com/job/987654", "https://acme.jobs.personio.com/xml", "987654"),
    ("https://acme.teamtailor.com/jobs/55-welder", "https://acme.teamtailor.com/jobs/55-welder", "55"),
    ("https://acme.bamboohr.com/careers/42", "https://acme.bamboohr.com/careers/42/detail", "42"),
    ("https://acme.bamboohr.com/jobs/view.php?id=42", "https://acme.bamboohr.com/careers/42/detail", "42"),
    (f"https://ats.rippling.com/acme/jobs/{UUID}", f"https://ats.rippling.com/api/v2/board/acme/jobs/{UUID}", UUID),
    (
        f"https://ats.rippling.com/en-GB/acme/jobs/{UUID}",
        f"https://ats.rippling.com/api/v2/board/acme/jobs/{UUID}",
        UUID,
    ),
    ("https://acme.breezy.hr/p/0123456789ab-welder", "https://acme.breezy.hr/p/0123456789ab-welder", "0123456789ab"),
    ("https://acme.pinpointhq.com/en/postings/" + UUID, "https://acme.pinpointhq.com/postings.json", UUID),
]
BOARDS = [
    ("https://boards.greenhouse.io/acme", f"{GREENHOUSE}/acme/jobs"),
    ("https://boards.greenhouse.io/embed/job_board?for=acme", f"{GREENHOUSE}/acme/jobs"),
    ("https://jobs.lever.co/acme", "https://api.lever.co/v0/postings/acme?mode=json"),
    ("https://jobs.ashbyhq.com/acme", "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true"),
    ("https://jobs.smartrecruiters.com/AcmeTools", "https://api.smartrecruiters.com/v1/companies/AcmeTools/postings"),
    ("https://apply.workable.com/acme/", "https://apply.workable.com/api/v1/widget/accounts/acme?details=true"),
    ("https://acme.recruitee.com/", "https://acme.recruitee.com/api/offers/"),
    ("https://acme.jobs.personio.de/", "https://acme.jobs.personio.de/xml"),
    ("https://acme.teamtailor.com/jobs", "https://acme.teamtailor.com/jobs.json"),
    ("https://acme.bamboohr.com/careers", "https://acme.bamboohr.com/careers/list"),
    ("https://ats.rippling.com/acme/jobs", "https://ats.rippling.com/api/v2/board/acme/jobs"),
    ("https://acme.breezy.hr/", "https://acme.breezy.hr/json"),
    ("https://acme.pinpointhq.com/", "https://acme.pinpointhq.com/postings.json"),
]
ELSEWHERE = """
    https://example.org/jobs/1 https://greenhouse.io/acme https://www.lever.co/ https://jobs.lever.co/
    https://lever.co.example.org/acme/x https://boards.greenhouse.io.evil.example/acme/jobs/1 https://ashbyhq.com/acme
    https://acme.wd5.myworkdayjobs.com/Careers https://careers.example.org/?gh_jid=4012345 ftp://jobs.lever.co/acme
    mailto:jobs@example.org not-an-address http://[::1 https://notlinkedin.com/jobs/view/1
""".split()
CLOSED_SITES = """
    https://www.linkedin.com/jobs/view/welder-at-acme-4012345 https://de.linkedin.com/jobs/view/4012345
    https://www.linkedin.com/jobs/search/?currentJobId=4012345 https://www.indeed.com/viewjob?jk=abc
    https://uk.indeed.com/viewjob?jk=abc https://www.indeed.co.uk/viewjob?jk=abc
    https://www.glassdoor.com/job-listing/x https://www.glassdoor.co.uk/job-listing/x https://www.glassdoor.de/Job/x
    https://www.ziprecruiter.com/c/Acme/Job/Welder
""".split()


@pytest.mark.parametrize(("page", "api", "job_id"), JOBS)
def test_a_jobs_page_leads_to_the_data_behind_it(page: str, api: str, job_id: str):
    request = board_request(page)
    assert request is not None
    assert (request.url, request.job_id) == (api, job_id)


@pytest.mark.parametrize(("page", "api"), BOARDS)
def test_a_boards_page_without_a_job_leads_to_the_list(page: str, api: str):
    request = board_request(page)
    assert request is not None
    assert (request.url, request.job_id, request.is_board) == (api, None, True)


@pytest.mark.parametrize("url", ELSEWHERE)
def test_an_address_of_no_known_board_leads_nowhere(url: str):
    assert board_request(url) is None


@pytest.mark.parametrize("url", CLOSED_SITES)
def test_sites_that_turn_programs_away_are_refused_with_the_way_out(url: str):
    with pytest.raises(PostingRefused) as caught:
        board_request(url)
    assert caught.value.reason is RefusalReason.LOGIN_WALL
    assert "paste" in caught.value.next_step


def test_lists_that_hold_every_description_may_be_longer_than_a_page():
    ashby, lever = board_request("https://jobs.ashbyhq.com/acme"), board_request(f"https://jobs.lever.co/acme/{UUID}")
    assert ashby is not None
    assert lever is not None
    assert ashby.max_bytes > lever.max_bytes


def test_nothing_in_an_address_can_leave_the_boards_path():
    request = board_request("https://jobs.lever.co/..%2F..%2Fadmin%3Fx/" + UUID)
    assert request is not None
    assert request.url == f"https://api.lever.co/v0/postings/..%2F..%2Fadmin%3Fx/{UUID}?mode=json"


@pytest.mark.parametrize(
    "page",
    [
        '<div id="grnhse_app"></div><script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>',
        '<script src="https://boards.greenhouse.io/embed/job_board/js?b=https%3A%2F%2Fx&amp;for=acme"></script>',
        '<iframe src="https://job-boards.greenhouse.io/embed/job_app?for=acme&token=4012345"></iframe>',
        '<script>fetch("https://boards-api.greenhouse.io/v1/boards/acme/jobs")</script>',
        '<a href="https://boards.greenhouse.io/acme/jobs/77">other</a>',
    ],
)
def test_a_companys_own_page_with_a_greenhouse_number_names_its_board(page: str):
    request = embedded_greenhouse("https://www.example.org/careers/apply?gh_jid=4012345", page)
    assert request is not None
    assert request.url == f"{GREENHOUSE}/acme/jobs/4012345"


@pytest.mark.parametrize(
    ("url", "page"),
    [
        ("https://www.example.org/careers", "https://boards.greenhouse.io/embed/job_board/js?for=acme"),
        ("https://www.example.org/careers?gh_jid=1;drop", "https://boards.greenhouse.io/embed/job_board/js?for=acme"),
        ("https://www.example.org/careers?gh_jid=1", "no board in here"),
    ],
)
def test_without_number_or_board_there_is_nothing_to_ask(url: str, page: str):
    assert embedded_greenhouse(url, page) is None
