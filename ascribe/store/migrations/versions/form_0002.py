"""The second form: members and their sessions, and jobs with the uploads that they are to read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the tables of those who work on a store."""
    op.create_table(
        "members",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("role", sa.String(10), nullable=False),
        sa.Column("password", sa.Text, nullable=False),
        sa.Column("secret", sa.Text),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("made", sa.String(32), nullable=False),
    )
    op.create_table(
        "sessions",
        sa.Column("token", sa.String(64), primary_key=True),
        sa.Column("member", NUMBER, sa.ForeignKey("members.number"), nullable=False, index=True),
        sa.Column("ends", sa.String(32), nullable=False),
    )
    op.create_table(
        "jobs",
        sa.Column("number", NUMBER, primary_key=True, autoincrement=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("wish", sa.JSON, nullable=False),
        sa.Column("state", sa.String(10), nullable=False, index=True),
        sa.Column("total", sa.Integer, nullable=False),
        sa.Column("made", sa.String(32), nullable=False),
        sa.Column("ended", sa.String(32)),
        sa.Column("beat", sa.String(32)),
        sa.Column("message", sa.Text, nullable=False),
    )
    op.create_table(
        "uploads",
        sa.Column("job", NUMBER, sa.ForeignKey("jobs.number"), primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "outcomes",
        sa.Column("job", NUMBER, sa.ForeignKey("jobs.number"), primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("content", sa.JSON, nullable=False),
    )
