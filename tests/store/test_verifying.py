"""Whatever is changed behind the store's back is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from ascribe.store.database import Database
from ascribe.store.making import make_store
from tests.store.entries import BURNING, CHANGED, DEPOT, DRILL, LATER, NINE, SHELLS, TOLL, entry

CHANGES = [
    ("UPDATE texts SET text = replace(text, 'nine', 'five') WHERE report = 1", f"report {SHELLS.id}: publisher, address, day and text"),
    ("UPDATE texts SET folded = 'nothing' WHERE report = 1", f"report {SHELLS.id}: what is searched"),
    ("UPDATE reports SET published = '2019-06-05' WHERE number = 1", f"report {SHELLS.id}: publisher, address, day and text"),
    ("UPDATE reports SET wording = '0123456789abcdef' WHERE number = 1", f"report {SHELLS.id}: its text does not give its wording"),
    ("UPDATE reports SET title = 'Another' WHERE number = 1", f"report {SHELLS.id}: title, parts or warnings"),
    ("UPDATE reports SET outlet = 'another' WHERE number = 1", f"report {SHELLS.id}: what is searched by"),
    ("UPDATE origins SET sha256 = 'ff' WHERE report = 2", f"report {DEPOT.id}: the hash of the bytes"),
    ("UPDATE origins SET number = 2 WHERE report = 2", f"report {DEPOT.id}: where it came from is missing"),
    ("DELETE FROM texts WHERE report = 4", f"report {CHANGED.id}: its text is missing"),
    ("DELETE FROM claims WHERE reading = 1", f"report {SHELLS.id}, reader 7-first: its claims or incidents have changed"),
    ("DELETE FROM incidents WHERE reading = 1", f"report {SHELLS.id}, reader 7-first: its claims or incidents have changed"),
    ("UPDATE claims SET first = '2000-01-01' WHERE reading = 1", f"the claims of report {SHELLS.id}, reader 7-first: what is searched by"),
    ("UPDATE incidents SET country = 'XX' WHERE reading = 1", f"the incidents of report {SHELLS.id}, reader 7-first: what is searched by"),
    ("DELETE FROM facets WHERE reading = 1 AND name = 'measure'", f"the facets of report {SHELLS.id}, reader 7-first: what is searched by"),
    ("DELETE FROM outdated", "the readings: of 1 it is wrongly noted"),
    ("DELETE FROM rulings WHERE number = 1", "the rulings: 1 of 2 are missing"),
    ("""UPDATE rulings SET content = '{"kind": "different"}' WHERE number = 1""", "it has changed since it was made"),
    ("DELETE FROM runs WHERE number = 1", ""),
]


@pytest.fixture(params=["sqlite", "postgresql"])
def filled(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    """A store in tables with something in each of them."""
    store, _ = make_store(str(tmp_path / "ascribe.db") if request.param == "sqlite" else request.getfixturevalue("server"))
    for each in (entry(SHELLS, NINE, incidents=(TOLL,)), entry(DEPOT, BURNING), entry(DRILL), entry(CHANGED), entry(DRILL, reader=LATER)):
        store.add(each)
    store.add_rulings([{"kind": "same"}, {"kind": "unsure"}])
    return store


@pytest.mark.parametrize(("change", "said"), CHANGES)
def test_a_change_is_named(change: str, said: str, filled: Database) -> None:
    with filled.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
        else:
            connection.execute(text("SET session_replication_role = replica"))
        connection.execute(text(change))
        connection.commit()
    actual = [f"{broken.where}: {broken.what}" for broken in filled.verify()]
    filled.close()

    assert [line for line in actual if said in line] or not said
    assert bool(actual) == bool(said)


@pytest.mark.parametrize("index", ["words", "pieces"])
def test_an_index_that_lacks_a_text_is_named(index: str, tmp_path: Path) -> None:
    store, _ = make_store(str(tmp_path / "ascribe.db"))
    store.add(entry(SHELLS, NINE))
    with store.writing() as connection:
        connection.execute(text(f"INSERT INTO {index} ({index}) VALUES ('delete-all')"))  # noqa: S608
    actual = [broken.where for broken in store.verify()]
    store.close()

    assert actual == [f"the index of {index}"]


def test_pages_that_are_overwritten_are_damage(tmp_path: Path) -> None:
    where = tmp_path / "ascribe.db"
    store, _ = make_store(str(where))
    for number in range(60):
        store.add(entry(SHELLS.__class__(f"{SHELLS.text} {number}")))
    store.close()
    with where.open("r+b") as file:
        for page in range(30, 50):
            file.seek(page * 4096)
            file.write(b"\xff" * 4096)
    again, _ = make_store(str(where))
    actual = list(again.verify())
    again.close()

    assert actual
