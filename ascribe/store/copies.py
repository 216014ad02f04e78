"""A store in, a backup of it in one file out; and back, into a file or onto a server."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, func, insert, select

from ascribe.errors import Damaged, NoStore, NotAStore, Occupied, OtherForm, Unwritable
from ascribe.store.database import Database
from ascribe.store.faults import in_words
from ascribe.store.forms import NEWEST
from ascribe.store.making import made
from ascribe.store.opening import open_store, our_form, reached
from ascribe.store.place import File, located
from ascribe.store.sqlite import driver_of
from ascribe.store.statements import AT_ONCE
from ascribe.store.tables import METADATA, reports, texts
from ascribe.store.working import sessions

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file while it is written. Left behind by another file, it would be taken for this one's."""


def backup(store: Database, path: Path) -> None:
    """Copy a store as it is at this moment into a new file, which is a store itself; others may go on writing."""
    with _new_file(path) as part, in_words(str(path)):
        if store.engine.dialect.name == "sqlite":
            with store.engine.connect() as connection:
                _copy_pages(connection, part)
        else:
            target = reached(str(part), make=True)
            try:
                made(target)
                with store.reading() as source, target.writing() as into:
                    _copy_rows(source, into, target)
            finally:
                target.close()
        _settle(part)


def restore(path: Path, given: str) -> None:
    """Make a store from a backup, where nothing may be yet. Raises Damaged where the backup is."""
    place = located(given)
    if isinstance(place, File):
        with _readable(path) as source, _new_file(place.path) as part, in_words(place.shown):
            with source.engine.connect() as connection:
                _copy_pages(connection, part)
            _check(part, path)
            target = reached(str(part))
            try:
                made(target)
            finally:
                target.close()
            _settle(part)
        open_store(given).close()
        return
    with _readable(path) as source:
        target = reached(given)
        try:
            _onto(source, target)
        finally:
            target.close()


def _onto(source: Database, target: Database) -> None:
    """Copy a store onto a server, all of it or nothing."""
    with source.reading() as from_, target.writing() as into:
        if our_form(from_, source.place) != NEWEST:
            raise OtherForm(source.place, "made by an older version of ascribe", f"first: ascribe init --db {source.place}")
        if our_form(into, target.place) is not None and into.execute(select(func.count()).select_from(reports)).scalar():
            raise Occupied(target.place, "there are reports in it already", "restore into an empty database")
    made(target)
    with source.reading() as from_, target.writing() as into:
        _copy_rows(from_, into, target)


@contextmanager
def _readable(path: Path) -> Iterator[Database]:
    """The backup, once it has proved to be one."""
    remedy = "give a file made with: ascribe backup"
    try:
        source = reached(str(path))
    except NoStore as error:
        raise NoStore(str(path), "there is no such file", remedy) from error
    try:
        with _called_a_backup(source, remedy), source.reading() as connection:
            if our_form(connection, source.place) is None:
                raise NoStore(source.place, "there is no backup in it", remedy)
        yield source
    finally:
        source.close()


@contextmanager
def _called_a_backup(source: Database, remedy: str) -> Iterator[None]:
    """What is no store is no backup, and is called so where a backup is asked for."""
    try:
        yield
    except NotAStore as error:
        raise NotAStore(source.place, "not a backup but some other file", remedy) from error


@contextmanager
def _new_file(path: Path) -> Iterator[Path]:
    """A file beside the one that is wanted, which takes its name when everything in it is on the disk; or nothing."""
    for taken in (path, *(path.with_name(path.name + end) for end in BESIDE)):
        if taken.exists() or taken.is_symlink():
            raise Occupied(str(taken), "there is something already", "move it away, or name another file")
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield part
        _flush(part)
        part.rename(path)
        _flush(path.absolute().parent)
    except OSError as error:
        raise Unwritable(str(path), error.strerror or str(error), "free some space, or name another file; nothing was written") from error
    finally:
        for left in (part, *(part.with_name(part.name + end) for end in BESIDE)):
            with suppress(OSError):  # where nothing can be written, nothing was
                left.unlink()


def _copy_pages(source: Connection, part: Path) -> None:
    with closing(sqlite3.connect(part)) as target:
        driver_of(source).backup(target)


def _copy_rows(source: Connection, into: Connection, target: Database) -> None:
    """Every row of every table, in the order in which they hang together."""
    for table in METADATA.sorted_tables:
        if table is sessions:  # nobody is signed in to a copy
            continue
        rows = source.execution_options(yield_per=AT_ONCE).execute(select(table).order_by(*table.primary_key.columns))
        for some in rows.mappings().partitions():
            if table is texts:
                for row in some:
                    target.dialect.keep_text(into, number=row["report"], text=row["text"], folded=row["folded"])
            else:
                into.execute(insert(table), [dict(row) for row in some])


def _settle(part: Path) -> None:
    """Bring the log into the file: a backup is one file, and nothing beside it."""
    with closing(sqlite3.connect(part)) as target:
        target.execute("PRAGMA journal_mode = DELETE")


def _check(part: Path, path: Path) -> None:
    with closing(sqlite3.connect(part)) as target:
        found = target.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise Damaged(str(path), f"the backup is damaged ({str(found).splitlines()[-1]})", "take another backup; nothing was restored")


def _flush(path: Path) -> None:
    """See to it that a file, or the names in a folder, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
