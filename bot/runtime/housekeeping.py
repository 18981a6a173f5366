"""What a worker does besides the work: how it is bounded, what is past its time, whose leases nobody will finish."""

import os
import socket
from dataclasses import dataclass

from bot.runtime import log
from bot.storage.store import Store

DAY_MS = 24 * 60 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Limits:
    """How the loop runs. The lease outlasts the time an effect may take, so that two workers never do it at once."""

    concurrency: int = 16
    lease_ms: int = 180_000
    effect_timeout_s: float = 150.0
    attempts: int = 6
    poll_s: float = 1.0
    retention_ms: int = 90 * DAY_MS
    dedupe_ms: int = 30 * DAY_MS


async def sweep(store: Store, limits: Limits, *, now: int) -> None:
    """Delete what is past the retention, and tell the operator how much."""
    removed = await store.sweep(now=now, retention_ms=limits.retention_ms, dedupe_ms=limits.dedupe_ms)
    if any(removed.values()):
        log.event("swept", **removed)


async def reclaim(store: Store) -> None:
    """Leases of a process of this machine that is no more need not run out first."""
    for owner in await store.lease_owners():
        host, pid, _ = owner.rsplit(":", 2)
        if host == socket.gethostname() and not _is_alive(int(pid)):
            await store.disown(owner)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
