"""Settings, read once at the composition root and passed down."""

from pathlib import Path

import platformdirs
from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import Misconfigured


class Settings(BaseSettings):
    """Names of the ecosystem stay bare; ours begin with GREENROOM_."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", populate_by_name=True)

    database_url: SecretStr | None = Field(
        None, validation_alias="DATABASE_URL", description="an address of a database"
    )
    data_dir: Path = Field(
        default_factory=lambda: Path(platformdirs.user_data_dir("greenroom")),
        validation_alias="GREENROOM_DATA_DIR",
        description="a folder",
    )
    retention_days: int = Field(
        90,
        ge=1,
        le=36_500,
        validation_alias="GREENROOM_RETENTION_DAYS",
        description="a whole number of days, 1 or more",
    )
    quiet_seconds: float = Field(
        20.0, gt=0, le=86_400, validation_alias="GREENROOM_QUIET_SECONDS", description="a number of seconds over 0"
    )
    allow_private_hosts: bool = Field(
        False, validation_alias="GREENROOM_ALLOW_PRIVATE_HOSTS", description="true or false"
    )
    use_proxy: bool = Field(False, validation_alias="GREENROOM_USE_PROXY", description="true or false")
    corpus: Path | None = Field(None, validation_alias="GREENROOM_CORPUS", description="a folder")


_ENGINES = frozenset({"postgres", "postgresql", "mysql", "mariadb", "mssql", "oracle", "mongodb", "redis"})


def read_settings() -> Settings:
    """The settings of the environment and `.env`.

    Raises Misconfigured with every setting that is wrong and what it should be. Never with a value: it may be secret.
    """
    try:
        return Settings()  # pyright: ignore[reportCallIssue] - every field has a default or comes from the environment
    except ValidationError as error:
        wrong = dict.fromkeys(str(one["loc"][0]) for one in error.errors(include_input=False, include_context=False))
        raise Misconfigured(" ".join(f"{name} must be {_wanted()[name]}." for name in wrong)) from None
    except UnicodeDecodeError:
        raise Misconfigured("The file .env is not UTF-8 text.") from None


def setting_names() -> frozenset[str]:
    """Every name that is read."""
    return frozenset(_wanted())


def database_path(settings: Settings) -> Path:
    """Where rounds are kept: the path of a `sqlite:///` DATABASE_URL, else a file in the data directory.

    Raises Misconfigured for a database of another kind.
    """
    if settings.database_url is None:
        return settings.data_dir / "greenroom.sqlite3"
    url = settings.database_url.get_secret_value()
    path = url.removeprefix("sqlite:///")
    if path != url and path:
        return Path(path)
    # An address may hold a password, and a password may stand here by mistake: only a known word is said again.
    engine = url.partition("://")[0].partition("+")[0].lower()
    known = f"is for {engine}" if engine in _ENGINES else "names no database file"
    raise Misconfigured(f"DATABASE_URL {known}; only sqlite:///… with a path works here yet.")


def _wanted() -> dict[str, str]:
    """What each setting must be, by its name in the environment."""
    return {str(field.validation_alias): field.description or "" for field in Settings.model_fields.values()}
