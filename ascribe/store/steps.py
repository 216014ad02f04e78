"""A connection in, the newest form of the tables made on it."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

_STEPS = Path(__file__).parent / "migrations"


def to_newest(connection: Connection) -> None:
    """Take every step that is still to be taken, within the transaction that is open."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def known_steps() -> tuple[str, ...]:
    """The forms that there are steps to, oldest first."""
    return tuple(step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions())[::-1]


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    return config
