"""One event a line, as JSON. Ids and names only: never anybody's words."""

import logging
import traceback

import orjson

_LOGGER = logging.getLogger("greenroom")


def event(name: str, **fields: str | float | None) -> None:
    """Something an operator may want to know."""
    _LOGGER.info(_line(name, fields))


def alarm(name: str, error: BaseException | None = None, **fields: str | float | None) -> None:
    """Something an operator must know. Of an error its class and place are told: its text may quote a person."""
    if error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        where = f"{frames[-1].name}:{frames[-1].lineno}" if frames else ""
        fields = {**fields, "error": type(error).__name__, "where": where}
    _LOGGER.error(_line(name, fields))


def _line(name: str, fields: dict[str, str | float | None]) -> str:
    return orjson.dumps({"event": name, **fields}).decode()
