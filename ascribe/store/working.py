"""The tables of those who work on a store: members, their sessions, jobs, and what was worked out once.

Unlike what is kept of reports, these rows change and go.
"""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Integer, LargeBinary, String, Table, Text

from ascribe.store.tables import METADATA, NUMBER

TIME = String(32)  # ISO, in UTC

members = Table(
    "members",
    METADATA,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False, unique=True),
    Column("role", String(10), nullable=False),
    Column("password", Text, nullable=False),  # its argon2 hash
    Column("secret", Text),  # of the second factor; null: there is none
    Column("active", Boolean, nullable=False),
    Column("spent", BigInteger, nullable=False, server_default="0"),  # the time step of the last code of the second factor that was used
    Column("made", TIME, nullable=False),
)

sessions = Table(
    "sessions",
    METADATA,
    Column("token", String(64), primary_key=True),  # the SHA-256 of what the browser holds
    Column("member", NUMBER, ForeignKey("members.number"), nullable=False, index=True),
    Column("ends", TIME, nullable=False),
)

jobs = Table(
    "jobs",
    METADATA,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    Column("who", Text, nullable=False),
    Column("wish", JSON, nullable=False),
    Column("state", String(10), nullable=False, index=True),
    Column("total", Integer, nullable=False),
    Column("made", TIME, nullable=False),
    Column("ended", TIME),
    Column("beat", TIME),  # when the process that works on it last said so
    Column("message", Text, nullable=False),
)

uploads = Table(
    "uploads",
    METADATA,
    Column("job", NUMBER, ForeignKey("jobs.number"), primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

outcomes = Table(
    "outcomes",
    METADATA,
    Column("job", NUMBER, ForeignKey("jobs.number"), primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content", JSON, nullable=False),
)

aside = Table(
    "aside",
    METADATA,
    Column("name", String(20), primary_key=True),
    Column("key", String(64), nullable=False),  # a hash over all that it was worked out from
    Column("content", JSON, nullable=False),
)
