"""The form that the tables of a store have."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

VERSION_TABLE = "ascribe_form"
FORMS = ("0001", "0002", "0003", "0004")
"""All that there have been, oldest first. Kept here too, so that opening a store need not load the steps between them."""

NEWEST = FORMS[-1]


def form_of(connection: Connection) -> str | None:
    """The form of the tables; None where there are none of ours."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    found = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608  # a name of our own
    return None if found is None else str(found)
