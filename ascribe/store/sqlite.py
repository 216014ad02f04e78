"""SQLite: one file, a log beside it while it is written, and one writer at a time."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Integer, Select, column, create_engine, event, select, table, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from ascribe.store.protocol import Broken
from ascribe.store.query import Either, Every, Query, Without, Words
from ascribe.store.rows import as_json

PATIENCE = 60.0  # seconds that a writer waits for its turn
LOG = 4000
"""Pages after which the log is brought into the file. An index of words rewrites the same pages again and again: at SQLite's own 1,000
adding took two thirds more time."""

OLDEST = (3, 35, 0)
"""Trigrams came in 3.34, what Alembic asks of tables in 3.35 (2021)."""


def engine(path: Path, *, make: bool = False) -> Engine:
    """Connections to the file, which is made only where that is asked for."""
    mode = "rwc" if make else "rw"

    def connect() -> sqlite3.Connection:
        address = f"{path.absolute().as_uri()}?mode={mode}{'&immutable=1' if _sealed(path) else ''}"
        return sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False)

    # named, or SQLAlchemy would take the missing file name for a store in memory, and close connections that other threads are using
    made = create_engine("sqlite://", creator=connect, json_serializer=as_json, poolclass=QueuePool, pool_size=4, max_overflow=60)
    event.listen(made, "connect", _prepare)
    event.listen(made, "begin", _begin)
    return made


def _sealed(path: Path) -> bool:
    """Nobody can be writing to the file, since nothing can be made beside it: SQLite, which would make a log to read, need not."""
    effective = os.access in os.supports_effective_ids
    writable = os.access(path.absolute().parent, os.W_OK, effective_ids=effective)
    return not writable and path.exists() and not path.with_name(f"{path.name}-wal").exists()


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    """Durable before acknowledged: the log is flushed to the disk with each transaction."""
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA wal_autocheckpoint = {LOG}")
    connection.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    """Writers queue where they begin, not where they first write: none of them fails halfway for having read too early."""
    writes = connection.get_execution_options().get("ascribe_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def driver_of(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection, for what is done outside a transaction."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError(f"not SQLite's: {driver!r}")
    return driver


class Sqlite:
    """What SQLite does in its own way."""

    def kind(self, connection: Connection) -> str:  # noqa: ARG002
        """The library's version."""
        return f"SQLite {sqlite3.sqlite_version}"

    def alone(self, connection: Connection) -> None:
        """A writing transaction is alone from its beginning."""

    def searching(self, connection: Connection) -> None:
        """Nothing need be made ready."""

    def keep_text(self, connection: Connection, *, number: int, text: str, folded: str) -> None:
        """Keep a text, and index it by its words and by every three letters."""
        row = {"number": number, "text": text, "folded": folded}
        connection.execute(_KEEP_TEXT, row)
        connection.execute(_KEEP_WORDS, row)
        connection.execute(_KEEP_PIECES, row)

    def with_words(self, query: Query) -> Select[Any]:
        """The whole query asked of the index of words."""
        return _matching("words", _asked(query))

    def with_letters(self, letters: str) -> Select[Any]:
        """Letters that stand together are threes of letters that do."""
        return _matching("pieces", f'"{letters}"')

    def among(self, number: ColumnElement[int], numbers: Select[Any]) -> ColumnElement[bool]:
        """Rows are gone through in their order until enough are found; the sum keeps SQLite from fetching and sorting all instead."""
        return (number + 0).in_(numbers)

    def beside(self, number: ColumnElement[int], numbers: Select[Any]) -> ColumnElement[bool]:
        """The same, for what is not wanted."""
        return (number + 0).not_in(numbers)

    def size(self, connection: Connection) -> int | None:
        """Of the file; what is still in the log comes into it when the last one closes it."""
        pages, of = (connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("page_count", "page_size"))
        return int(pages) * int(of)

    def broken(self, connection: Connection) -> Iterator[Broken]:
        """What SQLite finds in its pages, and where its indexes of words differ from the texts."""
        for (found,) in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
            if found != "ok":
                yield Broken("the file", str(found))
        for name, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            yield Broken(f"row {row} of {name}", f"what it belongs to is missing from {parent}")
        for index in ("words", "pieces"):
            try:
                connection.exec_driver_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608  # names of our own
            except DatabaseError as error:
                if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise  # it may only be read, and was not checked
                yield Broken(f"the index of {index}", "it does not match the texts")


_KEEP_TEXT = text("INSERT INTO texts (report, text, folded) VALUES (:number, :text, :folded)")
_KEEP_WORDS = text("INSERT INTO words (rowid, folded) VALUES (:number, :folded)")
_KEEP_PIECES = text("INSERT INTO pieces (rowid, folded) VALUES (:number, :folded)")


def _matching(index: str, asked: str) -> Select[Any]:
    """The numbers of the texts that an index finds."""
    return select(column("rowid", Integer)).select_from(table(index)).where(column(index).op("MATCH")(asked))


def _asked(query: Query) -> str:
    """A query of words alone as the index understands it; words are letters and digits, so that nothing in them needs care."""
    match query:
        case Words(words, open_):
            return f'"{" ".join(words)}"{" *" if open_ else ""}'
        case Either(of):
            return f"({' OR '.join(map(_asked, of))})"
        case Every(of):
            wanted = " AND ".join(_asked(part) for part in of if not isinstance(part, Without))
            return f"(({wanted}){''.join(f' NOT {_asked(part.of)}' for part in of if isinstance(part, Without))})"
        case _:
            raise TypeError(f"not of words alone: {query}")
