"""Whether what is kept in a folder outlives this process's machine: many hosts give a disk that goes with it."""

import re
from collections.abc import Mapping
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")

_IN_MEMORY = frozenset({"tmpfs", "ramfs"})
_LAYERS = frozenset({"overlay", "overlayfs", "aufs", "fuse-overlayfs"})
_DYNO = "DYNO"
"""Set on every Heroku dyno, whose file system is emptied at each restart, once a day at least."""


def passing_disk(folder: Path, *, mounts: str, environment: Mapping[str, str]) -> str:
    """Why what is written there will be lost, as the end of “this folder is …”; empty where it stays, or nobody knows.

    `mounts` is the text of /proc/self/mountinfo, empty where there is none.
    """
    if _DYNO in environment:
        return "on this host's own disk, which is emptied at every restart"
    kind = _kind_at(folder, mounts)
    if kind in _IN_MEMORY:
        return "in memory, and gone when this machine restarts"
    if kind in _LAYERS:
        return "in this container's own layer, and gone when the container is replaced"
    return ""


def mounts_here() -> str:
    """What this system says of its mounts; empty on one that does not say it this way."""
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _kind_at(folder: Path, mounts: str) -> str:
    """The kind of the file system that the folder is on, or will be made on."""
    deepest, kind = 0, ""
    path = Path("/", folder)
    for line in mounts.splitlines():
        place, _, source = line.partition(" - ")
        fields = place.split()
        if len(fields) < 5 or not source:
            continue
        point = Path(_plain(fields[4]))
        # Of two mounts on one point the later one is seen.
        if path.is_relative_to(point) and len(point.parts) >= deepest:
            deepest, kind = len(point.parts), source.split()[0]
    return kind


def _plain(point: str) -> str:
    """A mount point without the octal escapes of spaces and the like."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found.group(1), 8)), point)
