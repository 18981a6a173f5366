"""How a command says that a posting cannot be used: words on stderr, or data for a program."""

import json
import sys

from bot.errors import PostingRefused

_JOBS_SHOWN = 20


def print_refusal(refused: PostingRefused, *, as_json: bool) -> None:
    """`{"error": {"reason", "message", "next"}, "jobs"?}` on stdout, or the same in words on stderr."""
    if as_json:
        record: dict[str, object] = {
            "error": {"reason": refused.reason.value, "message": refused.message, "next": refused.next_step}
        }
        if refused.jobs:
            record["jobs"] = [{"id": key, "title": title} for key, title in refused.jobs]
        print(json.dumps(record, ensure_ascii=False, indent=2))
        return
    print(refused.message, file=sys.stderr)
    for key, title in refused.jobs[:_JOBS_SHOWN]:
        print(f"  {title}  {key}", file=sys.stderr)
    if len(refused.jobs) > _JOBS_SHOWN:
        print(f"  … and {len(refused.jobs) - _JOBS_SHOWN} more", file=sys.stderr)
    print(refused.next_step, file=sys.stderr)
