"""The third form: rulings chained by hashes, and of each member the last one-time code that was used."""

from __future__ import annotations

import hashlib
import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Chain the rulings that there are. The hash is written out here: what is done to old stores must not change with the program."""
    op.add_column("rulings", sa.Column("previous", sa.String(64), nullable=False, server_default=""))
    op.add_column("members", sa.Column("spent", sa.BigInteger, nullable=False, server_default="0"))
    rulings = sa.table("rulings", sa.column("number", sa.BigInteger), sa.column("content", sa.JSON), sa.column("previous", sa.String))
    connection, previous = op.get_bind(), ""
    for number, content in connection.execute(sa.select(rulings.c.number, rulings.c.content).order_by(rulings.c.number)).all():
        connection.execute(sa.update(rulings).where(rulings.c.number == number).values(previous=previous))
        chained = json.dumps([previous, content], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        previous = hashlib.sha256(chained.encode("utf-8", "surrogatepass")).hexdigest()
