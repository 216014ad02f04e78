"""PostgreSQL: a server, reached by an address; writers take turns, so that numbers come in the order of arrival and leave no gap."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    URL,
    ColumnElement,
    Connection,
    Engine,
    Select,
    String,
    and_,
    cast,
    column,
    create_engine,
    exists,
    func,
    not_,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from ascribe.store.protocol import Broken
from ascribe.store.query import Either, Every, Query, Without, Words
from ascribe.store.rows import as_json
from ascribe.store.tables import METADATA

TURN = 0x61736372
"""The number of the lock that writers take turns by."""

PATIENCE = 60_000  # milliseconds that a writer waits for its turn
LONGEST_WORD = 500
"""Characters by which a word is indexed; the index holds no longer ones than 2,046 bytes."""

MOST_WORDS = 900_000
"""Bytes of different words that are indexed of one text; more than a megabyte the index does not hold."""


def engine(url: URL) -> Engine:
    """Connections to the server."""
    query = {"connect_timeout": "10", **url.query}
    made = url.set(drivername="postgresql+psycopg", query=query)
    return create_engine(made, json_serializer=as_json, pool_size=4, pool_pre_ping=True)


class Postgresql:
    """What PostgreSQL does in its own way."""

    def kind(self, connection: Connection) -> str:
        """The server's version, without what its packager says of it."""
        return f"PostgreSQL {connection.exec_driver_sql('SHOW server_version').scalar_one().split()[0]}"

    def alone(self, connection: Connection) -> None:
        """Take the turn; it ends with the transaction."""
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {PATIENCE}")
        connection.execute(select(func.pg_advisory_xact_lock(TURN)))

    def searching(self, connection: Connection) -> None:
        """Ask the indexes: the server thinks it cheap to go through all texts, for it does not count what unpacking them costs."""
        for setting in ("enable_seqscan = off", "jit = off", "work_mem = '64MB'"):
            connection.exec_driver_sql(f"SET LOCAL {setting}")

    def keep_text(self, connection: Connection, *, number: int, text: str, folded: str) -> None:
        """Keep a text, and index it by its words; its letters index themselves."""
        connection.execute(_KEEP_TEXT, {"number": number, "text": text, "folded": folded, "words": indexed(folded)})

    def with_words(self, query: Query) -> Select[Any]:
        """The index knows which texts have the words; where they must stand side by side, the texts tell."""
        return select(_texts.c.report).where(_standing(query))

    def with_letters(self, letters: str) -> Select[Any]:
        """The index knows which texts have each three of the letters, and the server looks whether they stand together."""
        return select(_texts.c.report).where(_texts.c.folded.like(f"%{letters}%"))

    def among(self, number: ColumnElement[int], numbers: Select[Any]) -> ColumnElement[bool]:
        """The server finds its own way."""
        return number.in_(numbers)

    def beside(self, number: ColumnElement[int], numbers: Select[Any]) -> ColumnElement[bool]:
        """Asked as what does not exist: of a great set a plain NOT IN would be gone through for every row."""
        unwanted = numbers.subquery()
        return ~exists().where(unwanted.c[0] == number)

    def size(self, connection: Connection) -> int | None:
        """Of the tables and their indexes."""
        names = list(METADATA.tables)
        found = connection.execute(
            text("SELECT sum(pg_total_relation_size(to_regclass(n))) FROM unnest(CAST(:names AS text[])) AS n"), {"names": names}
        )
        return int(found.scalar() or 0)

    def broken(self, connection: Connection) -> Iterator[Broken]:
        """Where the index of words differs from the texts."""
        rows = connection.execution_options(stream_results=True).execute(_INDEXED)
        for number, folded, words in rows:
            if sorted(words) != indexed(folded):
                yield Broken(f"the words of report number {number}", "they do not match its text")


_texts = table("texts", column("report"), column("folded", String), column("words"))
_KEEP_TEXT = text(
    "INSERT INTO texts (report, text, folded, words) VALUES (:number, :text, :folded, array_to_tsvector(CAST(:words AS text[])))"
)
_INDEXED = text("SELECT report, folded, tsvector_to_array(words) FROM texts ORDER BY report")


def indexed(folded: str) -> list[str]:
    """The different words of a folded text, sorted, each cut to what the index holds."""
    words = sorted({word[:LONGEST_WORD] for word in folded.split()})
    room = MOST_WORDS
    for at, word in enumerate(words):
        room -= len(word.encode()) + 4
        if room < 0:
            return words[:at]
    return words


def _standing(query: Query) -> ColumnElement[bool]:
    match query:
        case Words(words, open_):
            last = len(words) - 1
            asked = " & ".join(f"'{word[:LONGEST_WORD]}'{':*' if open_ and at == last else ''}" for at, word in enumerate(words))
            indexed_ = _texts.c.words.op("@@")(cast(asked, TSQUERY))
            if not last and len(words[0]) <= LONGEST_WORD:
                return indexed_
            # a blank before and after: whole words, also at the ends of the text
            side_by_side = (" " + _texts.c.folded + " ").like(f"% {' '.join(words)}{'' if open_ else ' '}%")
            return and_(indexed_, side_by_side)
        case Either(of):
            return or_(*map(_standing, of))
        case Every(of):
            return and_(*map(_standing, of))
        case Without(of):
            return not_(_standing(of))
        case _:
            raise TypeError(f"not of words alone: {query}")
