"""One job out of a whole board's reply."""

import orjson

from bot.errors import PostingRefused, RefusalReason
from bot.language.media import Media
from bot.posting.gate import refuse_board
from bot.posting.jsonld import parse_json
from bot.posting.personio import personio_jobs
from bot.posting.replies import board_jobs, matches_job


def pick_job(text: str, wanted: str, *, media: Media) -> str:
    """The reply as JSON with only the wanted job left; the reply as it is when it lists no jobs.

    Raises PostingRefused (expired) when the board no longer lists the job.
    """
    value = personio_jobs(text) if media is Media.XML else parse_json(text)
    choices = board_jobs(value)
    if not choices:
        return text
    found = [choice for choice in choices if matches_job(choice, wanted)]
    if not found:
        listed = refuse_board(tuple((choice.key, choice.title) for choice in choices))
        raise PostingRefused(
            RefusalReason.EXPIRED,
            "This job is no longer on the employer's board.",
            next_step="If you still have the text, paste it or attach it as a file; or choose another job of theirs.",
            jobs=listed.jobs,
        )
    context = {key: held for key, held in found[0].context.items() if not isinstance(held, list)}
    return orjson.dumps({**context, "jobs": [found[0].job]}).decode()
