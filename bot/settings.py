"""Settings, read once at the composition root and passed down."""

from pathlib import Path

import platformdirs
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import Misconfigured


class Settings(BaseSettings):
    """Names of the ecosystem stay bare; ours begin with GREENROOM_."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", populate_by_name=True)

    database_url: SecretStr | None = Field(None, validation_alias="DATABASE_URL")
    data_dir: Path = Field(
        default_factory=lambda: Path(platformdirs.user_data_dir("greenroom")), validation_alias="GREENROOM_DATA_DIR"
    )
    retention_days: int = Field(90, ge=1, validation_alias="GREENROOM_RETENTION_DAYS")
    quiet_seconds: float = Field(20.0, gt=0, validation_alias="GREENROOM_QUIET_SECONDS")
    allow_private_hosts: bool = Field(False, validation_alias="GREENROOM_ALLOW_PRIVATE_HOSTS")
    use_proxy: bool = Field(False, validation_alias="GREENROOM_USE_PROXY")
    corpus: Path | None = Field(None, validation_alias="GREENROOM_CORPUS")


def database_path(settings: Settings) -> Path:
    """Where rounds are kept: the path of a `sqlite:///` DATABASE_URL, else a file in the data directory.

    Raises Misconfigured for a database of another kind.
    """
    if settings.database_url is None:
        return settings.data_dir / "greenroom.sqlite3"
    url = settings.database_url.get_secret_value()
    if not url.startswith("sqlite:///"):
        raise Misconfigured(f"DATABASE_URL is for {url.split(':', 1)[0]}; only sqlite:///… works here yet.")
    return Path(url.removeprefix("sqlite:///"))
