"""The error tree, drawn by what the shell should do.

BotError
├── Rejected            not legal now; carries the words to show; never logged as an error
│   ├── PostingRefused  a source that is no posting we can use: reason, message, next step
│   └── DocumentRefused a file we cannot read as text: reason, message, next step
├── Transient           try again
│   ├── RateLimited     after `retry_after_s`
│   └── Unavailable
├── UnknownOutcome      it may have happened: reconcile first
├── Permanent           give up and tell someone
│   ├── Forbidden       kicked, revoked, missing scope
│   ├── TooLarge        a renderer bug: alert
│   └── BadModelOutput
└── Misconfigured       at start-up only; lists everything that is missing
"""

from enum import StrEnum


class RefusalReason(StrEnum):
    """Why a source gives no posting. A posting's warnings carry the same names."""

    EXPIRED = "expired"
    LOGIN_WALL = "login_wall"
    FORM_ONLY = "form_only"
    JAVASCRIPT_ONLY = "javascript_only"
    BOARD_LIST = "board_list"
    COOKIE_WALL = "cookie_wall"
    EMPTY = "empty"
    TRUNCATED = "truncated"
    NOT_A_POSTING = "not_a_posting"
    UNREACHABLE = "unreachable"
    REFUSED_ADDRESS = "refused_address"
    TOO_LARGE = "too_large"
    UNSUPPORTED = "unsupported"


class DocumentReason(StrEnum):
    """Why a file gives no text."""

    ENCRYPTED = "encrypted"
    SCANNED = "scanned"
    EMPTY = "empty"
    CORRUPT = "corrupt"
    TOO_LARGE = "too_large"
    UNSUPPORTED = "unsupported"
    TIMED_OUT = "timed_out"
    UNREACHABLE = "unreachable"


class BotError(Exception):
    """Everything Greenroom raises on purpose."""


class Rejected(BotError):
    """Not legal now. `message` is shown to the person as it stands."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class PostingRefused(Rejected):
    """The source is no posting; `next_step` says what the person can do instead.

    `jobs` are (job id or URL, title) pairs when a whole board was given.
    """

    def __init__(
        self,
        reason: RefusalReason,
        message: str,
        *,
        next_step: str,
        jobs: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(message)
        self.reason = reason
        self.next_step = next_step
        self.jobs = jobs


class DocumentRefused(Rejected):
    """The file holds no text we can use; `next_step` says what the person can do instead."""

    def __init__(self, reason: DocumentReason, message: str, *, next_step: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.next_step = next_step


class Transient(BotError):
    """Try again."""


class RateLimited(Transient):
    """Try again after `retry_after_s` seconds."""

    def __init__(self, retry_after_s: float) -> None:
        super().__init__("rate limited")
        self.retry_after_s = retry_after_s


class Unavailable(Transient):
    """The other side is down or slow."""


class UnknownOutcome(BotError):
    """It may have happened: look before doing it again."""


class Permanent(BotError):
    """Give up and tell someone."""


class Forbidden(Permanent):
    """Kicked, revoked, or a scope is missing."""


class TooLarge(Permanent):
    """A rendering over the platform's limit."""


class BadModelOutput(Permanent):
    """A model's reply that cannot be used, after one repair."""


class Misconfigured(BotError):
    """Raised at start-up with every missing or wrong setting in one message."""
