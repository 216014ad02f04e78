"""What was put aside of comparing a store's incidents gives the same as comparing them anew, or is not used."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ascribe.comparing import ODDS, Compared, compared, key_of, put_aside
from ascribe.errors import OtherForm
from ascribe.incidents.across.gathered import mark
from ascribe.incidents.rulings import Verdict
from ascribe.keep import entry_of
from ascribe.linking import Made, linked, paired
from ascribe.reading.reading import Reader
from ascribe.report import Report
from ascribe.run import account_of
from ascribe.store.making import make_store
from ascribe.store.opening import open_store
from ascribe.store.protocol import Entry, Store

TOLD = (
    "Shells struck the covered market in Korvat on Monday, killing nine traders, the rescue service said.",
    "Nine traders died when shells struck the covered market in Korvat on Monday, rescuers said.",
    "Shells killed eleven traders at the market in Korvat on Monday, the mayor said.",
    "A bomb on a bus wounded four quarry workers near Selm on Saturday, the governor Ulric Stane said.",
    "Four quarry workers were hurt by a bomb on their bus near Selm, the governor said on Sunday.",
)


@pytest.fixture(scope="module")
def entries(reader: Reader) -> tuple[Entry, ...]:
    """What the reader made of these texts."""
    given = [Report(text, publisher=f"Post {n}", published=date(2024, 3, 5)) for n, text in enumerate(TOLD)]
    return tuple(entry_of(account_of(report, reader)) for report in given)


@pytest.fixture
def store(entries: tuple[Entry, ...], tmp_path: Path) -> Iterator[Store]:
    """A store of all but the last."""
    made, _ = make_store(str(tmp_path / "ascribe.db"))
    for entry in entries[:-1]:
        made.add(entry)
    yield made
    made.close()


def fresh(store: Store) -> Compared:
    """Compared anew, and put aside."""
    found = compared(store)
    assert found.key == key_of(store)
    put_aside(store, found)
    return found


def test_what_was_put_aside_gives_what_comparing_anew_gives(store: Store) -> None:
    anew = fresh(store)
    actual = compared(store)

    assert (actual.kept, actual.likened, actual.key) == (anew.kept, anew.likened, "")


@pytest.mark.parametrize(("verdict", "pair"), [(Verdict.SAME, (0, -1)), (Verdict.DIFFERENT, (0, 1)), (Verdict.UNSURE, (0, -1))])
def test_rulings_come_to_the_same_on_what_was_put_aside(verdict: Verdict, pair: tuple[int, int], store: Store) -> None:
    anew = fresh(store)
    gathering = linked(store).gathering
    marks = [mark(s.key) for g in gathering.incidents for s in g.members]
    ruling = paired(verdict, (marks[pair[0]], marks[pair[1]]), Made("2024-03-06"), store=store, gathering=gathering)
    store.add_rulings([ruling.to_dict()])
    actual = linked(store, compared(store).likened)

    assert actual == linked(store, anew.likened)
    assert (actual.gathering == gathering) is (verdict is Verdict.UNSURE)


def test_a_report_more_makes_it_worthless(entries: tuple[Entry, ...], store: Store) -> None:
    fresh(store)
    store.add(entries[-1])
    found = compared(store)

    assert (found.key, len(found.kept)) == (key_of(store), len(TOLD))


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"sketches": 99, "pairs": []},
        {"sketches": 4, "pairs": [[0.5, 0, 4]]},
        {"sketches": 4, "pairs": [[0.5, 1, 1]]},
        {"sketches": 4, "pairs": [["high", 0, 1]]},
        {"sketches": 4, "pairs": [[0.5, 0]]},
        {"sketches": 4, "pairs": None},
    ],
)
def test_what_is_of_no_use_is_worked_out_anew(wrong: dict[str, Any], store: Store) -> None:
    anew = fresh(store)
    assert len(anew.likened.ready) == 4
    store.put_aside(ODDS, anew.key, wrong)
    actual = compared(store)

    assert (actual.likened, actual.key) == (anew.likened, anew.key)


def test_reading_a_store_writes_nothing_to_it(store: Store, tmp_path: Path) -> None:
    fresh(store)
    store.put_aside(ODDS, "of another day", {})
    store.close()
    before = (tmp_path / "ascribe.db").read_bytes()
    again = open_store(str(tmp_path / "ascribe.db"))
    found = linked(again)
    again.close()

    assert (len(found.gathering.incidents), (tmp_path / "ascribe.db").read_bytes() == before) == (2, True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write whatever is forbidden")
def test_where_nothing_may_be_written_nothing_is_and_nobody_is_told(store: Store, tmp_path: Path) -> None:
    store.close()
    sealed = tmp_path / "sealed"
    sealed.mkdir()
    shutil.copy(tmp_path / "ascribe.db", sealed)
    sealed.chmod(0o555)
    again = open_store(str(sealed / "ascribe.db"))
    put_aside(again, compared(again))
    found = compared(again)
    again.close()
    sealed.chmod(0o755)

    assert found.key


def test_a_store_of_the_form_before_is_brought_forward(store: Store, tmp_path: Path) -> None:
    store.close()
    place = tmp_path / "ascribe.db"
    with closing(sqlite3.connect(place)) as connection:
        connection.executescript("DROP TABLE aside; UPDATE ascribe_form SET version_num = '0003'")
    with pytest.raises(OtherForm, match="ascribe init"):
        open_store(str(place))
    make_store(str(place))[0].close()
    with closing(open_store(str(place))) as again:
        actual = (len(fresh(again).kept), compared(again).key)

    assert actual == (4, "")
