"""Every kind of store, empty, for the contract."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from ascribe.store.database import Database
from ascribe.store.making import make_store
from ascribe.store.memory import Memory
from ascribe.store.protocol import Store

SERVER = os.environ.get("ASCRIBE_TEST_POSTGRESQL", "")
WITHOUT = "NO POSTGRESQL: its part of the contract is not tested; .ci/run starts a server, or name one in ASCRIBE_TEST_POSTGRESQL"


@pytest.fixture
def server() -> Iterator[str]:
    """The address of an empty corner of a PostgreSQL server."""
    if not SERVER:
        pytest.skip(WITHOUT)
    corner = f"test_{uuid.uuid4().hex}"
    url = make_url(SERVER).set(drivername="postgresql+psycopg")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE EXTENSION IF NOT EXISTS pg_trgm"))
        connection.execute(text(f"CREATE SCHEMA {corner}"))
    address = url.set(drivername="postgresql", query={**url.query, "options": f"-csearch_path={corner},public"})
    yield address.render_as_string(hide_password=False)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {corner} CASCADE"))
    engine.dispose()


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store of each kind."""
    if request.param == "memory":
        yield Memory()
        return
    given = str(tmp_path / "ascribe.db") if request.param == "sqlite" else request.getfixturevalue("server")
    made, _ = make_store(given)
    yield made
    made.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty store of each kind that lasts."""
    made, _ = make_store(str(tmp_path / "ascribe.db") if request.param == "sqlite" else request.getfixturevalue("server"))
    yield made
    made.close()
