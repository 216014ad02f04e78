"""What a database or its driver complains of in, a refusal in words out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from ascribe.errors import Busy, Damaged, NotAStore, OtherForm, StoreError, Unreachable, Unwritable

_KEPT = "what was acknowledged is kept; free some and run the same command again, it goes on where it stopped"
_AGAIN = "wait until they are done, and run the same command again"
_SQLITE: dict[int, tuple[type[StoreError], str, str]] = {
    sqlite3.SQLITE_FULL: (Unwritable, "no space is left", _KEPT),
    sqlite3.SQLITE_IOERR: (Unwritable, "it could not be written or read: no space is left, or the disk fails", _KEPT),
    sqlite3.SQLITE_READONLY: (Unwritable, "it may only be read", "change its permissions and its folder's, or use a copy"),
    sqlite3.SQLITE_CANTOPEN: (Unwritable, "it cannot be opened", "check that you may read and write it and its folder"),
    sqlite3.SQLITE_PERM: (Unwritable, "it may not be opened", "check that you may read and write it and its folder"),
    sqlite3.SQLITE_BUSY: (Busy, "others have been writing to it for a minute", _AGAIN),
    sqlite3.SQLITE_LOCKED: (Busy, "others have been writing to it for a minute", _AGAIN),
    sqlite3.SQLITE_NOTADB: (NotAStore, "not a store but some other file", "name the store with --db, or make one with: ascribe init"),
    sqlite3.SQLITE_CORRUPT: (Damaged, "the file is damaged", "restore a backup elsewhere: ascribe restore --db NEW.db BACKUP"),
}
# Codes of PostgreSQL: by whole code first, then by class.
_POSTGRESQL: dict[str, tuple[type[StoreError], str, str]] = {
    "53100": (Unwritable, "the server's disk is full", _KEPT),
    "25006": (Unwritable, "the server lets it only be read", "ask for a user or a server that may write"),
    "42501": (Unreachable, "the user lacks the right to do this", "ask the owner of the database for it"),
    "3D000": (Unreachable, "the server has no such database", "make it first: createdb NAME"),
    "3F000": (Unreachable, "the database has no schema to make tables in", "check the search path of the address"),
    "42P01": (OtherForm, "a table is missing", "restore a backup, or make a store in another database: ascribe init"),
    "55P03": (Busy, "others have been writing to it for a minute", _AGAIN),
    "40": (Busy, "others have written the same at once", _AGAIN),
    "28": (Unreachable, "the server does not let this user in", "check user and password in the address"),
    "53": (Unreachable, "the server is out of means", "ask whoever runs it"),
    "XX": (Damaged, "the server says that the database is damaged", "restore a backup into a new database"),
}


@contextmanager
def in_words(place: str) -> Iterator[None]:
    """Whatever a database complains of inside comes out as a StoreError that names the place."""
    try:
        yield
    except DBAPIError as error:
        raise _refusal(place, error.orig) from error
    except SQLAlchemyError as error:
        raise Unreachable(place, _first_line(error), "check the address") from error
    except sqlite3.Error as error:  # the backup speaks to SQLite itself
        raise _refusal(place, error) from error


def _refusal(place: str, error: BaseException | None) -> StoreError:
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        kind, reason, remedy = _SQLITE.get(code, (Damaged, _first_line(error), "please report it"))
        return kind(place, reason, remedy)
    code = str(getattr(error, "sqlstate", None) or _refused_with(str(error)))
    if known := _POSTGRESQL.get(code) or _POSTGRESQL.get(code[:2]):
        return known[0](place, known[1], known[2])
    if not code or code[:2] in ("08", "57"):
        return Unreachable(place, f"the server does not answer ({_first_line(error)})", "check that it runs, and the address")
    return Damaged(place, f"{_first_line(error)} ({code})", "please report it")


def _refused_with(words: str) -> str:
    """The code of a connection that the server refused, which the driver does not hand on; "" where the words do not tell."""
    if "database" in words and "does not exist" in words:
        return "3D000"
    return "28P01" if any(sign in words for sign in ("authentication failed", "no password supplied", "pg_hba.conf", "role ")) else ""


def _first_line(error: BaseException | None) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else "no reason given"
