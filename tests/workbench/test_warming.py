"""What is worked out at the start is at hand when it is said to be, and nobody waits for what does not come."""

from __future__ import annotations

from pathlib import Path

import pytest

from ascribe.comparing import compared
from ascribe.gazetteer import MappedGazetteer
from ascribe.store.opening import open_store
from ascribe.workbench.desk import Desk
from ascribe.workbench.exploring import Exploring
from ascribe.workbench.reviewing import Reviewing
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.warming import Warming


@pytest.fixture
def desk(store_place: Path) -> Desk:
    """A desk over the example."""
    return Desk(open_store(str(store_place)))


def _started(desk: Desk) -> Warming:
    shelf, gazetteer, warming = Shelf(desk.store), MappedGazetteer(), Warming(desk)
    warming.start(Reviewing(desk, shelf, gazetteer), Exploring(desk, shelf, gazetteer))
    return warming


def test_a_start_is_quicker_for_the_next_one(desk: Desk) -> None:
    assert compared(desk.store).key
    warming = _started(desk)
    warming.every.wait()
    warming.stop()

    assert compared(desk.store).key == ""


def test_nobody_waits_before_a_start(desk: Desk) -> None:
    warming = Warming(desk)

    assert (warming.first.is_set(), warming.every.is_set()) == (True, True)


def test_nobody_waits_for_a_start_that_is_stopped(desk: Desk) -> None:
    warming = _started(desk)
    warming.stop()

    assert (warming.first.is_set(), warming.every.is_set()) == (True, True)


def test_nobody_waits_for_a_store_that_is_gone(desk: Desk, store_place: Path) -> None:
    desk.store.close()
    store_place.unlink()
    warming = _started(desk)
    warming.every.wait()
    warming.stop()

    assert warming.first.is_set()
