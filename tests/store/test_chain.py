"""Rulings are chained: each store makes the same chain, no writers fork it, and where it is broken is named."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from ascribe.store.chain import broken_chain, link, off_tip
from ascribe.store.database import Database
from ascribe.store.making import Made, made, make_store
from ascribe.store.memory import Memory
from ascribe.store.opening import reached
from ascribe.store.protocol import Store, Tip
from ascribe.store.steps import _config

RULINGS = [{"verdict": "accept", "why": f"é {n}"} for n in range(4)]


def test_the_tip_of_no_rulings_is_none(store: Store) -> None:
    assert (store.tip(), list(store.audited())) == (Tip("", 0), [])


def test_every_ruling_is_chained_to_those_before(store: Store) -> None:
    store.add_rulings(RULINGS[:2])
    store.add_rulings(RULINGS[1:])
    chain = list(store.audited())

    assert [(each.number, each.ruling) for each in chain] == list(enumerate(RULINGS, 1))
    assert [each.previous for each in chain] == ["", *(each.tip for each in chain[:-1])]
    assert store.tip() == Tip(chain[-1].tip, 4)
    assert list(store.verify()) == []


def test_all_stores_make_one_chain(store: Store) -> None:
    other = Memory()
    store.add_rulings(RULINGS)
    other.add_rulings({"why": r["why"], "verdict": r["verdict"]} for r in RULINGS)

    assert store.tip() == other.tip()


def test_writers_at_once_fork_no_chain(store: Store) -> None:
    with ThreadPoolExecutor(4) as pool:
        added = list(pool.map(lambda n: store.add_rulings([{"n": n}, {"n": n // 2, "shared": True}]), range(40)))

    assert sum(added) == 60
    assert list(broken_chain(store.audited())) == []
    assert store.tip().rulings == 60


@pytest.fixture(params=["sqlite", "postgresql"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    """A store in tables with four rulings."""
    store, _ = make_store(str(tmp_path / "ascribe.db") if request.param == "sqlite" else request.getfixturevalue("server"))
    store.add_rulings(RULINGS)
    return store


def test_a_break_is_named_once_and_where_it_is(kept: Database) -> None:
    third = list(kept.audited())[2].id
    with kept.writing() as connection:
        connection.execute(text("""UPDATE rulings SET content = '{"verdict": "reject"}' WHERE number = 2"""))
    actual = [(broken.where, broken.what) for broken in kept.verify() if "chain" in broken.what]
    kept.close()

    assert actual == [(f"ruling {third}", "the audit chain breaks before it (number 3): an earlier ruling is not as it was")]


def test_what_was_published_tells_of_a_chain_that_was_made_anew(store: Store) -> None:
    store.add_rulings(RULINGS)
    published = store.tip()
    store.add_rulings([{"later": True}])
    forged = Memory()
    forged.add_rulings([*RULINGS[:3], {"verdict": "reject"}, {"later": True}])

    actual = [
        [broken.what for broken in off_tip(each.audited(), tip)]
        for each, tip in ((store, published), (forged, published), (store, Tip("", 0)), (store, replace(published, rulings=9)))
    ]

    assert actual == [
        [],
        ["the first 4 are not those that the tip was printed for"],
        [],
        ["there are fewer than the 9 that the tip was printed for"],
    ]


def test_what_was_ruled_before_there_was_a_chain_is_chained(tmp_path: Path) -> None:
    store = reached(str(tmp_path / "old.db"), make=True)
    config = _config()
    with store.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        for n, ruling in enumerate(RULINGS, 1):
            content = f'{{"verdict": "accept", "why": "{ruling["why"]}"}}'
            connection.execute(text("INSERT INTO rulings VALUES (:n, :id, :content)"), {"n": n, "id": str(n), "content": content})
    newest = made(store)
    other = Memory()
    other.add_rulings(RULINGS)
    tip = store.tip()
    store.close()

    assert newest is Made.RENEWED
    assert tip == other.tip()


def test_the_order_of_keys_changes_no_link() -> None:
    assert link("", {"a": 1, "b": 2}) == link("", {"b": 2, "a": 1}) != link("x", {"a": 1, "b": 2})
