"""Settings that are wrong are named in a sentence; what stood there is never said again."""

import pytest

from bot.errors import Misconfigured
from bot.settings import database_path, read_settings


@pytest.fixture(autouse=True)
def _nowhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GREENROOM_RETENTION_DAYS", "hunter2"),
        ("GREENROOM_RETENTION_DAYS", "-4711"),
        ("GREENROOM_QUIET_SECONDS", "-4711"),
        ("GREENROOM_USE_PROXY", "hunter2"),
    ],
)
def test_a_wrong_setting_is_named_with_what_it_must_be_and_without_its_value(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(Misconfigured, match=f"{name} must be ") as caught:
        read_settings()
    assert value not in str(caught.value)
    assert caught.value.__cause__ is None


def test_everything_that_is_wrong_is_said_at_once(monkeypatch):
    monkeypatch.setenv("GREENROOM_RETENTION_DAYS", "soon")
    monkeypatch.setenv("GREENROOM_QUIET_SECONDS", "long")
    with pytest.raises(Misconfigured, match=r"RETENTION_DAYS must be .* GREENROOM_QUIET_SECONDS must be"):
        read_settings()


def test_a_settings_file_in_another_encoding_is_said(tmp_path):
    (tmp_path / ".env").write_bytes("GREENROOM_DATA_DIR=Gr\xfcn".encode("latin-1"))
    with pytest.raises(Misconfigured, match="not UTF-8"):
        read_settings()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgresql://me:hunter2@db/rounds", "is for postgresql"),
        ("postgresql+asyncpg://me:hunter2@db/rounds", "is for postgresql"),
        ("hunter2", "names no database file"),
        ("sqlite:///", "names no database file"),
        ("hunter2://db", "names no database file"),
    ],
)
def test_a_database_that_cannot_be_used_is_said_without_its_address(monkeypatch, url, said):
    monkeypatch.setenv("DATABASE_URL", url)
    with pytest.raises(Misconfigured, match=said) as caught:
        database_path(read_settings())
    assert "hunter2" not in str(caught.value)
