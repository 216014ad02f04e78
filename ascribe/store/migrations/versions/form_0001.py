"""The first form: reports, texts, readings, rulings and runs, and what they are searched by."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make all tables."""
    _kept()
    _read()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE words USING fts5(folded, content='texts', content_rowid='report', tokenize='unicode61 remove_diacritics 0')"
        )
        op.execute("CREATE VIRTUAL TABLE pieces USING fts5(folded, content='texts', content_rowid='report', tokenize='trigram')")
    else:
        op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        op.execute("ALTER TABLE texts ADD COLUMN words tsvector NOT NULL")
        op.execute("CREATE INDEX ix_texts_words ON texts USING gin (words)")
        op.execute("CREATE INDEX ix_texts_pieces ON texts USING gin (folded gin_trgm_ops)")


def _kept() -> None:
    """What comes in and what people decide."""
    op.create_table(
        "runs",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("command", sa.Text, nullable=False),
        sa.Column("program", sa.Text, nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("started", sa.String(32), nullable=False),
        sa.Column("ended", sa.String(32)),
        sa.Column("tally", sa.JSON, nullable=False),
    )
    op.create_table(
        "reports",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String(16), nullable=False, unique=True),
        sa.Column("wording", sa.String(16), nullable=False, index=True),
        sa.Column("published", sa.String(10), index=True),
        sa.Column("publisher", sa.Text),
        sa.Column("outlet", sa.Text, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("address", sa.String(16), index=True),
        sa.Column("title", sa.Text),
        sa.Column("ref", sa.Text),
        sa.Column("marked", sa.JSON, nullable=False),
        sa.Column("warnings", sa.JSON, nullable=False),
        sa.Column("seal", sa.String(32), nullable=False),
        sa.Column("run", NUMBER, nullable=False),
    )
    op.create_table(
        "texts",
        sa.Column("report", NUMBER, sa.ForeignKey("reports.number"), primary_key=True, autoincrement=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
    )
    op.create_table(
        "origins",
        sa.Column("report", NUMBER, sa.ForeignKey("reports.number"), primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("seal", sa.String(32), nullable=False),
        sa.Column("run", NUMBER, nullable=False),
        sa.UniqueConstraint("report", "sha256"),
    )
    op.create_table(
        "rulings",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String(16), nullable=False, unique=True),
        sa.Column("content", sa.JSON, nullable=False),
    )


def _read() -> None:
    """What readers made of the reports."""
    op.create_table(
        "readings",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("report", NUMBER, sa.ForeignKey("reports.number"), nullable=False),
        sa.Column("reader", sa.String(100), nullable=False),
        sa.Column("refused", sa.JSON, nullable=False),
        sa.Column("seal", sa.String(32), nullable=False),
        sa.Column("run", NUMBER, nullable=False),
        sa.UniqueConstraint("report", "reader"),
    )
    op.create_table(
        "outdated",
        sa.Column("reading", NUMBER, sa.ForeignKey("readings.number"), primary_key=True, autoincrement=False),
    )
    op.create_table(
        "claims",
        sa.Column("reading", NUMBER, sa.ForeignKey("readings.number"), primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("report", NUMBER, nullable=False),
        sa.Column("id", sa.String(16), nullable=False, index=True),
        sa.Column("incident", sa.Integer),
        *_told(),
    )
    op.create_index("ix_claims_days", "claims", ["first", "last", "report", "reading"])
    op.create_table(
        "incidents",
        sa.Column("reading", NUMBER, sa.ForeignKey("readings.number"), primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("background", sa.Boolean, nullable=False),
        *_told(),
    )
    op.create_table(
        "facets",
        sa.Column("reading", NUMBER, sa.ForeignKey("readings.number"), primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(10), primary_key=True),
        sa.Column("value", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), primary_key=True),
        sa.Column("report", NUMBER, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_facets_value", "facets", ["name", "value", "report", "reading"])


def _told() -> tuple[sa.Column[Any], ...]:
    """What claims and incidents both have."""
    return (
        sa.Column("event", sa.Text),
        sa.Column("first", sa.String(10)),
        sa.Column("last", sa.String(10)),
        sa.Column("country", sa.Text),
        sa.Column("geonameid", sa.Integer),
        sa.Column("content", sa.JSON, nullable=False),
    )
