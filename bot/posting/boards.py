"""Job boards: from the address of a job's page to the request for its data, as pure functions."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, quote, unquote, urlsplit

from bot.errors import PostingRefused, RefusalReason

_MIB = 1024 * 1024
_UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"


@dataclass(frozen=True, slots=True)
class BoardRequest:
    """What to fetch instead of a page. `job_id` None: a whole board was named, or the reply is one job already.

    `is_board`: the reply lists jobs, of which `job_id` is picked.
    """

    board: str
    url: str
    job_id: str | None
    is_board: bool = False
    max_bytes: int = 2 * _MIB


Address = tuple[str, list[str], dict[str, str]]
"""Lower-case host, decoded path parts, first value of each query parameter."""


def board_request(url: str) -> BoardRequest | None:
    """The request for the data behind a board's page; None when no board we know has this address.

    Raises PostingRefused for sites that turn programs away.
    """
    address = _address(url)
    if address is None:
        return None
    _refuse_closed_sites(address[0])
    return next((request for read in _BOARDS if (request := read(*address)) is not None), None)


def embedded_greenhouse(url: str, html: str) -> BoardRequest | None:
    """The request for a Greenhouse job shown inside a company's own page (`?gh_jid=…`), whose page names the board."""
    address = _address(url)
    job_id = address[2].get("gh_jid") if address else None
    if not job_id or not job_id.isdigit():
        return None
    named = _GREENHOUSE_BOARD.search(html)
    return _greenhouse_job(named["board"], job_id) if named else None


def _address(url: str) -> Address | None:
    try:
        parts: SplitResult = urlsplit(url.strip())
        host = (parts.hostname or "").lower().removeprefix("www.")
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host:
        return None
    path = [unquote(part) for part in parts.path.split("/") if part]
    return host, path, {key: values[0] for key, values in parse_qs(parts.query).items()}


def _refuse_closed_sites(host: str) -> None:
    for pattern, name in _CLOSED_SITES:
        if pattern.search(host):
            raise PostingRefused(
                RefusalReason.LOGIN_WALL,
                f"{name} shows its postings to signed-in people only and turns programs away.",
                next_step=f"Open the job on {name}, copy its text and paste it here, or attach it as a file.",
            )


def _greenhouse_job(board: str, job_id: str) -> BoardRequest:
    api = f"https://boards-api.greenhouse.io/v1/boards/{quote(board, safe='')}/jobs/{job_id}"
    return BoardRequest("greenhouse", api, job_id)


def _greenhouse(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    if not re.fullmatch(r"(?:job-)?boards(?:-api)?(?:\.eu)?\.greenhouse\.io", host) or not path:
        return None
    if path[:1] == ["embed"]:
        board, job_id = query.get("for"), query.get("token") or query.get("gh_jid")
    else:
        path = path[2:] if path[:2] == ["v1", "boards"] else path
        board = path[0] if path else None
        job_id = path[2] if len(path) > 2 and path[1] == "jobs" else query.get("gh_jid")
    if not board:
        return None
    if job_id and job_id.isdigit():
        return _greenhouse_job(board, job_id)
    whole = f"https://boards-api.greenhouse.io/v1/boards/{quote(board, safe='')}/jobs"
    return BoardRequest("greenhouse", whole, None, is_board=True, max_bytes=4 * _MIB)


def _lever(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    del query
    match = re.fullmatch(r"(?:jobs|api)(?P<eu>\.eu)?\.lever\.co", host)
    path = path[2:] if path[:2] == ["v0", "postings"] else path
    if not match or not path:
        return None
    base = f"https://api{match['eu'] or ''}.lever.co/v0/postings/{quote(path[0], safe='')}"
    if len(path) > 1 and re.fullmatch(_UUID, path[1]):
        return BoardRequest("lever", f"{base}/{path[1]}?mode=json", path[1])
    return BoardRequest("lever", f"{base}?mode=json", None, is_board=True, max_bytes=8 * _MIB)


def _ashby(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    if host == "api.ashbyhq.com" and path[:2] == ["posting-api", "job-board"]:
        path = path[2:]
    elif host != "jobs.ashbyhq.com":
        return None
    if not path:
        return None
    job_id = path[1] if len(path) > 1 and re.fullmatch(_UUID, path[1]) else query.get("ashby_jid")
    api = f"https://api.ashbyhq.com/posting-api/job-board/{quote(path[0], safe='')}?includeCompensation=true"
    return BoardRequest("ashby", api, job_id, is_board=True, max_bytes=8 * _MIB)


def _workday(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    del query
    match = re.fullmatch(r"(?P<tenant>[\w-]+)\.(?:wd\d+\.)?myworkdayjobs(?:-impl)?\.com", host)
    if not match:
        return None
    if path[:2] == ["wday", "cxs"]:
        rest = path[3:]
    else:
        rest = path[1:] if path and re.fullmatch(r"[a-z]{2}(?:-[A-Za-z]{2,4})?", path[0]) else path
    if len(rest) < 3 or rest[1] not in {"job", "details"}:
        return None
    rest = rest[:-1] if rest[-1] == "apply" else rest
    job = "/".join(quote(part, safe="") for part in rest[2:])
    api = f"https://{host}/wday/cxs/{match['tenant']}/{quote(rest[0], safe='')}/job/{job}"
    return BoardRequest("workday", api, rest[-1])


def _smartrecruiters(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    del query
    if host not in {"jobs.smartrecruiters.com", "careers.smartrecruiters.com"} or not path:
        return None
    job_id = re.match(r"\d{6,}", path[1]) if len(path) > 1 else None
    base = f"https://api.smartrecruiters.com/v1/companies/{quote(path[0], safe='')}/postings"
    if job_id:
        return BoardRequest("smartrecruiters", f"{base}/{job_id.group()}", job_id.group())
    return BoardRequest("smartrecruiters", base, None, is_board=True)


def _workable(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    del query
    if host == "apply.workable.com" and path:
        account = path[0]
        code = path[2] if len(path) > 2 and path[1] == "j" else None
    elif host.endswith(".workable.com") and host.count(".") == 2:
        account = host.split(".", maxsplit=1)[0]
        code = path[1] if len(path) > 1 and path[0] in {"j", "jobs"} else None
    else:
        return None
    if account in {"j", "www", "jobs", "api"}:
        return None
    if code:
        api = f"https://apply.workable.com/api/v2/accounts/{quote(account, safe='')}/jobs/{quote(code, safe='')}"
        return BoardRequest("workable", api, code)
    whole = f"https://apply.workable.com/api/v1/widget/accounts/{quote(account, safe='')}?details=true"
    return BoardRequest("workable", whole, None, is_board=True, max_bytes=8 * _MIB)


def _recruitee(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    del query
    if not re.fullmatch(r"[\w-]+\.recruitee\.com", host):
        return None
    if len(path) > 1 and path[-2] == "o":
        return BoardRequest("recruitee", f"https://{host}/api/offers/{quote(path[-1], safe='')}", path[-1])
    return BoardRequest("recruitee", f"https://{host}/api/offers/", None, is_board=True, max_bytes=8 * _MIB)


def _personio(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    if not re.fullmatch(r"[\w-]+\.jobs\.personio\.(?:de|com)", host):
        return None
    job_id = path[1] if len(path) > 1 and path[0] == "job" and path[1].isdigit() else None
    language = query.get("language", "")
    asked = f"?language={language}" if re.fullmatch(r"[a-z]{2}", language) else ""
    return BoardRequest("personio", f"https://{host}/xml{asked}", job_id, is_board=True, max_bytes=8 * _MIB)


def _teamtailor(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    del query
    if not re.fullmatch(r"[\w-]+(?:\.na)?\.teamtailor\.com", host):
        return None
    # The page of one job states it as JSON-LD; only the list needs the feed.
    if path[:1] == ["jobs"] and len(path) > 1 and path[1][:1].isdigit():
        job = path[1].split("-")[0]
        return BoardRequest("teamtailor", f"https://{host}/jobs/{quote(path[1], safe='')}", job)
    return BoardRequest("teamtailor", f"https://{host}/jobs.json", None, is_board=True, max_bytes=8 * _MIB)


def _bamboohr(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    if not re.fullmatch(r"[\w-]+\.bamboohr\.com", host):
        return None
    job_id = query.get("id") or (path[1] if len(path) > 1 and path[0] in {"careers", "jobs"} else None)
    if job_id and job_id.isdigit():
        return BoardRequest("bamboohr", f"https://{host}/careers/{job_id}/detail", job_id)
    return BoardRequest("bamboohr", f"https://{host}/careers/list", None, is_board=True)


def _rippling(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    del query
    if host != "ats.rippling.com":
        return None
    path = path[1:] if path and re.fullmatch(r"[a-z]{2}-[A-Z]{2}", path[0]) else path
    if not path:
        return None
    base = f"https://ats.rippling.com/api/v2/board/{quote(path[0], safe='')}/jobs"
    if len(path) > 2 and path[1] == "jobs" and re.fullmatch(_UUID, path[2]):
        return BoardRequest("rippling", f"{base}/{path[2]}", path[2])
    return BoardRequest("rippling", base, None, is_board=True)


def _breezy(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    del query
    if not re.fullmatch(r"[\w-]+\.breezy\.hr", host):
        return None
    job_id = path[1].split("-")[0] if len(path) > 1 and path[0] == "p" else None
    # The list holds no descriptions, but a job's page carries them; the list answers "which one?".
    if job_id:
        return BoardRequest("breezy", f"https://{host}/p/{quote(path[1], safe='')}", job_id)
    return BoardRequest("breezy", f"https://{host}/json", None, is_board=True)


def _pinpoint(host: str, path: list[str], query: dict[str, str]) -> BoardRequest | None:
    del query
    if not re.fullmatch(r"[\w-]+\.pinpointhq\.com", host):
        return None
    job_id = path[path.index("postings") + 1] if "postings" in path[:-1] else None
    return BoardRequest("pinpoint", f"https://{host}/postings.json", job_id, is_board=True, max_bytes=8 * _MIB)


_GREENHOUSE_BOARD = re.compile(
    r"(?:boards|job-boards)(?:-api)?(?:\.eu)?\.greenhouse\.io/(?:embed/job_(?:board|app)(?:/js)?\?(?:[^\"'\s]*&(?:amp;)?)?for="
    r"|v1/boards/|(?!embed|v1))(?P<board>[\w-]+)"
)  # fmt: skip
_CLOSED_SITES = (
    (re.compile(r"(?:^|\.)linkedin\.com$"), "LinkedIn"),
    (re.compile(r"(?:^|\.)indeed\.(?:com|[a-z]{2}|co\.[a-z]{2})$"), "Indeed"),
    (re.compile(r"(?:^|\.)glassdoor\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$"), "Glassdoor"),
    (re.compile(r"(?:^|\.)ziprecruiter\.(?:com|co\.[a-z]{2}|[a-z]{2})$"), "ZipRecruiter"),
)
_BOARDS: tuple[Callable[[str, list[str], dict[str, str]], BoardRequest | None], ...] = (
    _greenhouse,
    _lever,
    _ashby,
    _workday,
    _smartrecruiters,
    _workable,
    _recruitee,
    _personio,
    _teamtailor,
    _bamboohr,
    _rippling,
    _breezy,
    _pinpoint,
)
