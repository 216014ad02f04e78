"""The fourth form: what was worked out from the readings, put aside so that it need not be worked out again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table; whoever needs what belongs in it works it out."""
    op.create_table(
        "aside",
        sa.Column("name", sa.String(20), primary_key=True),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("content", sa.JSON, nullable=False),
    )
