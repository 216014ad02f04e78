"""The steps to the newest form lead to the tables that the program works with."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from ascribe.store.forms import FORMS
from ascribe.store.making import make_store
from ascribe.store.steps import known_steps
from ascribe.store.tables import METADATA


def test_the_forms_are_those_that_there_are_steps_to() -> None:
    actual = known_steps()

    assert actual == FORMS


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")  # SQLAlchemy does not know the types of search indexes
def test_the_steps_make_the_tables(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    store, _ = make_store(str(tmp_path / "ascribe.db") if kind == "sqlite" else request.getfixturevalue("server"))
    with store.reading() as connection:

        def ours(_object: object, name: str | None, what: str, _reflected: bool, _other: object) -> bool:
            return what != "table" or name in METADATA.tables

        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": kind == "sqlite"})
        found = compare_metadata(context, METADATA)
    store.close()
    actual = [each for each in found if "ix_texts_" not in str(each) and "'words'" not in str(each)]

    assert actual == []
