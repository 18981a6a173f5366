"""The network is forbidden by a hard switch, except loopback; every test sees the same corpus path or skips."""

import os
import socket
from ipaddress import ip_address
from pathlib import Path

import pytest

_connect = socket.socket.connect


def _loopback_only(self: socket.socket, address):
    if self.family in (socket.AF_INET, socket.AF_INET6):
        host = address[0]
        try:
            allowed = ip_address(host.split("%")[0]).is_loopback
        except ValueError:
            allowed = host == "localhost"
        if not allowed:
            raise AssertionError(f"a test tried to reach {host}")
    return _connect(self, address)


@pytest.fixture(autouse=True, scope="session")
def _no_network():
    socket.socket.connect = _loopback_only
    yield
    socket.socket.connect = _connect


def corpus_path() -> Path | None:
    """The shared corpus: GREENROOM_CORPUS, or `../shared/corpus` beside the checkout."""
    root = Path(__file__).resolve().parent.parent
    given = os.environ.get("GREENROOM_CORPUS")
    path = Path(given) if given else root.parent / "shared" / "corpus"
    return path if (path / "INDEX.csv").is_file() else None


@pytest.fixture(scope="session")
def corpus() -> Path:
    path = corpus_path()
    if path is None:
        pytest.skip("no corpus: set GREENROOM_CORPUS to its folder to run this")
    return path
