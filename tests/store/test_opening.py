"""What is said where there is no store, or another thing in its place."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from ascribe.errors import NoStore, NotAStore, OtherForm, StoreError, Unreachable, Unwritable
from ascribe.store.making import Made, make_store
from ascribe.store.opening import open_store
from tests.store.entries import NINE, SHELLS, entry


def test_a_store_that_is_made_can_be_opened_again(tmp_path: Path) -> None:
    where = str(tmp_path / "ascribe.db")
    store, made = make_store(where)
    store.add(entry(SHELLS, NINE))
    store.close()
    again, there = make_store(where)
    again.close()
    with closing(open_store(where)) as opened:
        actual = opened.report(SHELLS.id)

    assert actual == SHELLS
    assert (made, there) == (Made.NEW, Made.THERE)


def test_a_store_is_one_file_once_it_is_closed(tmp_path: Path) -> None:
    store, _ = make_store(str(tmp_path / "ascribe.db"))
    store.add(entry(SHELLS))
    store.close()
    actual = [path.name for path in tmp_path.iterdir()]

    assert actual == ["ascribe.db"]


def test_opening_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(NoStore, match="ascribe init"):
        open_store(str(tmp_path / "ascribe.db"))

    assert not list(tmp_path.iterdir())


def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("Not a database at all, but a page of notes. " * 30, encoding="utf-8")
    before = other.read_bytes()
    for way in (open_store, make_store):
        with pytest.raises(NotAStore, match="some other file"):
            way(str(other))

    assert other.read_bytes() == before


def test_a_database_of_others_is_named_and_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE reports (id TEXT)")
    before = other.read_bytes()
    for way in (open_store, make_store):
        with pytest.raises(NotAStore, match="no store of ascribe"):
            way(str(other))

    assert other.read_bytes() == before


def test_a_store_of_a_newer_form_is_left_to_the_newer_version(tmp_path: Path) -> None:
    where = tmp_path / "ascribe.db"
    make_store(str(where))[0].close()
    with closing(sqlite3.connect(where)) as connection:
        connection.execute("UPDATE ascribe_form SET version_num = '9999'")
        connection.commit()
    for way in (open_store, make_store):
        with pytest.raises(OtherForm, match="newer version"):
            way(str(where))


def test_an_empty_file_is_not_yet_a_store(tmp_path: Path) -> None:
    where = tmp_path / "ascribe.db"
    where.touch()
    with pytest.raises(NoStore, match="ascribe init"):
        open_store(str(where))
    store, made = make_store(str(where))
    store.close()

    assert made is Made.NEW


@pytest.mark.parametrize(
    ("given", "kind", "said"),
    [
        ("/", NotAStore, "a folder"),
        ("/no/such/folder/ascribe.db", NoStore, "there is no store"),
        ("a\0b", NoStore, "there is no store"),
        ("mysql://host/x", Unreachable, "no kind of store"),
        ("postgresql://host:port/x", Unreachable, "cannot be understood"),
    ],
)
def test_a_place_that_is_none_is_said(given: str, kind: type[StoreError], said: str) -> None:
    with pytest.raises(kind, match=said):
        open_store(given)


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(Unwritable, match="folder does not exist"):
        make_store(str(tmp_path / "none" / "ascribe.db"))


def test_a_server_that_is_away_is_named_without_its_password() -> None:
    with pytest.raises(Unreachable, match="does not answer") as refused:
        open_store("postgresql://anna:secret@127.0.0.1:9/records")

    assert "secret" not in str(refused.value)
    assert "anna" in str(refused.value)


def test_a_wrong_password_is_said_without_it(server: str) -> None:
    if make_url(server).password is None:
        pytest.skip("the server asks for no password")
    wrong = make_url(server).set(password="mistaken").render_as_string(hide_password=False)  # noqa: S106  # no password
    with pytest.raises(Unreachable, match="does not let this user in") as refused:
        open_store(wrong)

    assert "mistaken" not in str(refused.value)


def test_a_database_that_is_not_there_is_said(server: str) -> None:
    with pytest.raises(Unreachable, match="no such database"):
        open_store(make_url(server).set(database="none_such").render_as_string(hide_password=False))


def test_an_empty_database_is_not_yet_a_store(server: str) -> None:
    with pytest.raises(NoStore, match="ascribe init"):
        open_store(server)
