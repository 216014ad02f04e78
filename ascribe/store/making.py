"""A place in, an empty store there out, or the one that is there in the newest form."""

from __future__ import annotations

import sqlite3
from enum import StrEnum

from ascribe.errors import Unwritable
from ascribe.store import sqlite
from ascribe.store.database import Database
from ascribe.store.faults import in_words
from ascribe.store.forms import NEWEST
from ascribe.store.opening import our_form, reached
from ascribe.store.steps import to_newest


class Made(StrEnum):
    """What came of making a store."""

    NEW = "new"
    RENEWED = "renewed"
    THERE = "there"


def make_store(given: str) -> tuple[Database, Made]:
    """The store at a path or an address, made where there is none; what is in it stays."""
    if sqlite3.sqlite_version_info < sqlite.OLDEST:
        raise Unwritable(
            given, f"this Python has SQLite {sqlite3.sqlite_version}, {sqlite.OLDEST[0]}.{sqlite.OLDEST[1]} is needed", "use a newer Python"
        )
    store = reached(given, make=True)
    try:
        return store, made(store)
    except BaseException:
        store.close()
        raise


def made(store: Database) -> Made:
    """Bring a store that is reached to the newest form, all at once or not at all."""
    with in_words(store.place):
        if store.engine.dialect.name == "sqlite":
            with store.engine.connect() as connection:  # outside a transaction: a log cannot be begun within one
                our_form(connection, store.place)
                connection.rollback()
                sqlite.driver_of(connection).execute("PRAGMA journal_mode = WAL")
        with store.writing() as connection:
            before = our_form(connection, store.place)
            if before != NEWEST:
                to_newest(connection)
    return Made.NEW if before is None else Made.THERE if before == NEWEST else Made.RENEWED
