"""A place in, the store that is there out, or a refusal that says what is there instead."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect

from ascribe.errors import NoStore, NotAStore, OtherForm, Unreachable, Unwritable
from ascribe.store import postgresql, sqlite
from ascribe.store.database import Database
from ascribe.store.forms import FORMS, NEWEST, form_of
from ascribe.store.place import File, located
from ascribe.store.tables import METADATA

MAKE_ONE = "make one with: ascribe init"


def open_store(given: str) -> Database:
    """The store at a path or an address. Raises StoreError where there is none that can be used."""
    store = reached(given)
    try:
        with store.reading() as connection:
            form = our_form(connection, store.place)
        if form is None:
            raise NoStore(store.place, "there is no store in it", MAKE_ONE)
        if form != NEWEST:
            raise OtherForm(store.place, f"made by an older version of ascribe (form {form})", "bring it up to date with: ascribe init")
    except BaseException:
        store.close()
        raise
    return store


def reached(given: str, *, make: bool = False) -> Database:
    """A store that is not yet looked at; a file is made where that is asked for."""
    place = located(given)
    if isinstance(place, File):
        _check_file(place.path, make=make)
        return Database(sqlite.engine(place.path, make=make), sqlite.Sqlite(), place.shown)
    try:
        return Database(postgresql.engine(place.url), postgresql.Postgresql(), place.shown)
    except ModuleNotFoundError as error:
        raise Unreachable(place.shown, "the driver for PostgreSQL is not installed", "pip install 'ascribe[postgresql]'") from error


def our_form(connection: Connection, place: str) -> str | None:
    """The form of the tables, None where there is nothing at all; what is there must be ours and no newer than this program."""
    form = form_of(connection)
    if form is None:
        taken = sorted(set(inspect(connection).get_table_names()) & set(METADATA.tables))
        other = connection.dialect.name == "sqlite" and inspect(connection).get_table_names()
        if taken or other:
            raise NotAStore(place, "a database, but no store of ascribe", "name another with --db")
        return None
    if form not in FORMS:
        raise OtherForm(place, f"made by a newer version of ascribe (form {form}; this one knows {NEWEST})", "use that version")
    return form


def _check_file(path: Path, *, make: bool) -> None:
    """Say what SQLite would say less clearly."""
    try:
        if path.is_dir():
            raise NotAStore(str(path), "a folder", "name a file in it with --db")
        if not path.exists():
            if not make:
                raise NoStore(str(path), "there is no store", f"{MAKE_ONE}, or name another with --db")
            if not path.absolute().parent.is_dir():
                raise Unwritable(str(path), "its folder does not exist", "make the folder first")
    except (OSError, ValueError) as error:  # a path with a NUL in it is a ValueError
        raise NoStore(str(path), str(getattr(error, "strerror", None) or error), "check the path") from error
