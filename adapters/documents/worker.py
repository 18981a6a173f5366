"""The child that parses one document: `python -m adapters.documents.worker SUFFIX LIMITS`, bytes in, one JSON out."""

import json
import sys
from typing import cast

from adapters.documents.limits import Limits
from adapters.documents.refusal import refused
from bot.errors import DocumentReason, DocumentRefused


def main() -> int:
    """Read standard input, write the reply, and leave: 0 also when the file is refused."""
    suffix, numbers = sys.argv[1:3]
    limits = Limits(**cast("dict[str, int]", json.loads(numbers)))
    _confine(limits)
    content = sys.stdin.buffer.read(limits.input_bytes + 1)
    try:
        reply = _reply(content, suffix=suffix, limits=limits)
    except DocumentRefused as refusal:
        reply = {"reason": refusal.reason.value, "message": refusal.message}
    except (MemoryError, RecursionError):
        reply = {"reason": "too_large", "message": "This file unpacks to far more than a résumé or a posting holds."}
    sys.stdout.write(json.dumps(reply, ensure_ascii=True))
    sys.stdout.flush()
    return 0


def _reply(content: bytes, *, suffix: str, limits: Limits) -> dict[str, str | int]:
    from adapters.documents.formats import read_document  # noqa: PLC0415 - after the limits stand

    found = read_document(content, suffix=suffix, limits=limits)
    if len(found.text) > limits.output_characters:
        raise refused(DocumentReason.TOO_LARGE, "This file holds far more text than a résumé or a posting.")
    if not found.text.strip():
        raise refused(DocumentReason.EMPTY, "There is no text in this file.")
    return {"text": found.text, "media": found.media.value, "pages": found.pages}


def _confine(limits: Limits) -> None:
    """Ask the kernel for the limits. Where it has none (Windows), the parent's clock is what is left."""
    try:
        import resource  # noqa: PLC0415 - absent on Windows
    except ImportError:
        return
    wanted = {
        resource.RLIMIT_CPU: (limits.cpu_s, limits.cpu_s + 1),
        resource.RLIMIT_AS: (limits.memory_bytes, limits.memory_bytes),
        resource.RLIMIT_FSIZE: (0, 0),
        resource.RLIMIT_CORE: (0, 0),
    }
    for kind, value in wanted.items():
        try:
            resource.setrlimit(kind, value)
        except (ValueError, OSError):  # a lower hard limit already stands, or the system has no such limit
            continue


if __name__ == "__main__":
    sys.exit(main())
