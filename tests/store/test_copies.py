"""A backup holds what the store held, and comes back whole or not at all."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from ascribe.errors import Damaged, NoStore, NotAStore, Occupied, StoreError, Unwritable
from ascribe.store.copies import backup, restore
from ascribe.store.database import Database
from ascribe.store.making import make_store
from ascribe.store.opening import open_store
from ascribe.store.query import parsed
from tests.store.entries import BURNING, CHANGED, DEPOT, LATER, NINE, SHELLS, TOLL, entry


def _place(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return str(tmp_path / "ascribe.db") if kind == "sqlite" else str(request.getfixturevalue("server"))


def _filled(where: str) -> Database:
    store, _ = make_store(where)
    for each in (entry(SHELLS, NINE, incidents=(TOLL,)), entry(DEPOT, BURNING), entry(CHANGED), entry(SHELLS, reader=LATER)):
        store.add(each)
    store.add_rulings([{"kind": "same", "why": "é"}])
    return store


def _held(store: Database) -> tuple[object, ...]:
    status = store.status()
    return (
        tuple(store.kept()),
        tuple(store.kept(reader="7-first")),
        tuple(store.rulings()),
        status.readers,
        store.search(parsed("rocket OR *issil*")),
        tuple(store.verify()),
    )


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_backup_is_a_store_that_holds_the_same(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with closing(_filled(_place(kind, request, tmp_path))) as store:
        expected = _held(store)
        backup(store, copy)
    with closing(open_store(str(copy))) as store:
        actual = _held(store)

    assert actual == expected
    assert {path.name for path in tmp_path.iterdir()} <= {"ascribe.db", "copy.db"}


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_store_that_is_restored_holds_the_same(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with closing(_filled(str(tmp_path / "first.db"))) as store:
        expected = _held(store)
        backup(store, copy)
    where = _place(kind, request, tmp_path)
    restore(copy, where)
    with closing(open_store(where)) as store:
        actual = _held(store)
        added = store.add(entry(SHELLS, NINE))

    assert actual == expected
    assert added == "known"


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_nothing_is_restored_over_a_store(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    where = _place(kind, request, tmp_path)
    with closing(_filled(where)) as store:
        backup(store, copy)
        with pytest.raises(Occupied):
            restore(copy, where)
        with pytest.raises(Occupied, match="there is something already"):
            backup(store, copy)

        assert store.status().reports == 3


def test_a_log_that_another_file_left_behind_is_not_taken_for_this_ones(tmp_path: Path) -> None:
    copy, where = tmp_path / "copy.db", tmp_path / "ascribe.db"
    with closing(_filled(str(tmp_path / "first.db"))) as store:
        backup(store, copy)
    (tmp_path / "ascribe.db-wal").write_bytes(b"left behind")
    with pytest.raises(Occupied, match="db-wal: there is something"):
        restore(copy, str(where))

    assert not where.exists()


def test_a_damaged_backup_restores_nothing(tmp_path: Path) -> None:
    copy, where = tmp_path / "copy.db", tmp_path / "ascribe.db"
    with closing(_filled(str(tmp_path / "first.db"))) as store:
        backup(store, copy)
    raw = bytearray(copy.read_bytes())
    raw[len(raw) // 3 : len(raw) * 2 // 3] = b"\xff" * (len(raw) * 2 // 3 - len(raw) // 3)
    copy.write_bytes(raw)
    with pytest.raises((Damaged, NotAStore)):
        restore(copy, str(where))

    assert {path.name for path in tmp_path.iterdir()} == {"copy.db", "first.db"}


@pytest.mark.parametrize(("given", "kind"), [("absent.db", NoStore), ("notes.txt", NotAStore), ("empty.db", NoStore)])
def test_what_is_no_backup_is_named(given: str, kind: type[StoreError], tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Notes, and nothing but notes. " * 40, encoding="utf-8")
    (tmp_path / "empty.db").touch()
    with pytest.raises(kind, match=given):
        restore(tmp_path / given, str(tmp_path / "ascribe.db"))

    assert not (tmp_path / "ascribe.db").exists()


def test_a_backup_into_a_folder_that_is_not_there_is_one_refusal(tmp_path: Path) -> None:
    with closing(_filled(str(tmp_path / "first.db"))) as store, pytest.raises(Unwritable, match="none"):
        backup(store, tmp_path / "none" / "copy.db")
