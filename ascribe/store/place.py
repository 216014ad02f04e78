"""Where a store is, as the user says it, in; a file or an address out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from ascribe.errors import Unreachable

USUAL = "ascribe.db"
"""In the current folder: where people keep their reports."""


@dataclass(frozen=True, slots=True)
class File:
    """A store in a file, as it was named."""

    path: Path

    @property
    def shown(self) -> str:
        """As messages name it."""
        return str(self.path)


@dataclass(frozen=True, slots=True)
class Server:
    """A store on a PostgreSQL server."""

    url: URL

    @property
    def shown(self) -> str:
        """As messages name it: without the password."""
        return self.url.render_as_string(hide_password=True)


def located(given: str) -> File | Server:
    """The place that a path or an address means. Raises Unreachable where it is neither."""
    if "://" not in given:
        return File(Path(given))
    scheme, _, rest = given.partition("://")
    if scheme == "sqlite":
        return File(Path(rest.removeprefix("/") or USUAL))
    if scheme not in ("postgresql", "postgres", "postgresql+psycopg"):
        raise Unreachable(f"{scheme}://…", "no kind of store", "give a file, or postgresql://user@host/database")
    try:
        return Server(make_url(f"postgresql://{rest}"))
    except (ArgumentError, ValueError):  # a port that is no number is a ValueError
        # the address itself is not shown: there may be a password in it
        raise Unreachable(f"{scheme}://…", "an address that cannot be understood", "write postgresql://user@host:5432/database") from None
