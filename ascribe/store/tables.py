"""The tables, as both databases have them; what only one of them has is in its own file.

Rows are added and never changed, but for `runs.ended` and `runs.tally`. Numbers count from 1 without a gap: one that is missing was taken away.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

METADATA = MetaData()
NAMED_BY = String(16)
SEAL = String(32)
DAY = String(10)  # ISO, as text: what a report tells may be a day that no calendar has
SORTED = Text().with_variant(Text(collation="C"), "postgresql")  # by code point, whatever the language of the server
NUMBER = BigInteger().with_variant(Integer, "sqlite")  # where only "INTEGER PRIMARY KEY" is the row's own number

runs = Table(
    "runs",
    METADATA,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    Column("command", Text, nullable=False),
    Column("program", Text, nullable=False),
    Column("reader", Text, nullable=False),
    Column("started", String(32), nullable=False),
    Column("ended", String(32)),
    Column("tally", JSON, nullable=False),
)

reports = Table(
    "reports",
    METADATA,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    Column("id", NAMED_BY, nullable=False, unique=True),
    Column("wording", NAMED_BY, nullable=False, index=True),
    Column("published", DAY, index=True),
    Column("publisher", Text),
    Column("outlet", Text, nullable=False),  # the publisher, folded
    Column("url", Text),
    Column("address", NAMED_BY, index=True),  # a hash of the url, which may be longer than an index holds
    Column("title", Text),
    Column("ref", Text),
    Column("marked", JSON, nullable=False),
    Column("warnings", JSON, nullable=False),
    Column("seal", SEAL, nullable=False),
    Column("run", NUMBER, nullable=False),
)

texts = Table(
    "texts",
    METADATA,
    Column("report", NUMBER, ForeignKey("reports.number"), primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("folded", Text, nullable=False),  # title and text as they are searched
)

origins = Table(
    "origins",
    METADATA,
    Column("report", NUMBER, ForeignKey("reports.number"), primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("sha256", String(64), nullable=False),  # of the raw bytes; "" where there were none
    Column("source", Text, nullable=False),
    Column("seal", SEAL, nullable=False),
    Column("run", NUMBER, nullable=False),
    UniqueConstraint("report", "sha256"),
)

readings = Table(
    "readings",
    METADATA,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    Column("report", NUMBER, ForeignKey("reports.number"), nullable=False),
    Column("reader", String(100), nullable=False),
    Column("refused", JSON, nullable=False),
    Column("seal", SEAL, nullable=False),
    Column("run", NUMBER, nullable=False),
    UniqueConstraint("report", "reader"),
)

outdated = Table(  # readings of reports that have been read again since
    "outdated",
    METADATA,
    Column("reading", NUMBER, ForeignKey("readings.number"), primary_key=True, autoincrement=False),
)

claims = Table(
    "claims",
    METADATA,
    Column("reading", NUMBER, ForeignKey("readings.number"), primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("report", NUMBER, nullable=False),
    Column("id", NAMED_BY, nullable=False, index=True),
    Column("incident", Integer),
    Column("event", Text),
    Column("first", DAY),
    Column("last", DAY),
    Column("country", Text),
    Column("geonameid", Integer),
    Column("content", JSON, nullable=False),
    Index("ix_claims_days", "first", "last", "report", "reading"),
)

incidents = Table(
    "incidents",
    METADATA,
    Column("reading", NUMBER, ForeignKey("readings.number"), primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("background", Boolean, nullable=False),
    Column("event", Text),
    Column("first", DAY),
    Column("last", DAY),
    Column("country", Text),
    Column("geonameid", Integer),
    Column("content", JSON, nullable=False),
)

facets = Table(
    "facets",
    METADATA,
    Column("reading", NUMBER, ForeignKey("readings.number"), primary_key=True, autoincrement=False),
    Column("name", String(10), primary_key=True),
    Column("value", SORTED, primary_key=True),
    Column("report", NUMBER, nullable=False),
    Index("ix_facets_value", "name", "value", "report", "reading"),
    sqlite_with_rowid=False,
)

rulings = Table(
    "rulings",
    METADATA,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    Column("id", NAMED_BY, nullable=False, unique=True),
    Column("content", JSON, nullable=False),
    Column("previous", String(64), nullable=False, server_default=""),  # the hash over all rulings before
)
