"""Run by Alembic: takes the steps on the connection that it is handed."""

from __future__ import annotations

from alembic import context

from ascribe.store.forms import VERSION_TABLE
from ascribe.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
