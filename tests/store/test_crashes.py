"""Killed at any moment, or written to by several at once: what was acknowledged is there, once, and whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from ascribe.store.protocol import Entry
from bench.store import crashes, writers
from tests.store.entries import claim, entry, report

KILLS = 20


def _entries(number: int) -> list[Entry]:
    """Different reports, each with a claim that its words carry."""
    reports = [report(f"Shells killed {n} miners at Orlo on Monday, police said. " + f"Pit {n} was shut. " * 40) for n in range(number)]
    return [entry(each, claim(each, "Shells killed")) for each in reports]


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The place of a store that is not yet made."""
    return str(tmp_path / "ascribe.db") if request.param == "sqlite" else str(request.getfixturevalue("server"))


def test_nothing_acknowledged_is_lost_and_nothing_doubled_by_a_kill(where: str) -> None:
    actual = crashes(where, KILLS, _entries(KILLS * 40))

    assert actual == ()


@pytest.mark.parametrize("number", [2, 4])
def test_several_processes_add_at_once(number: int, where: str) -> None:
    actual = writers(where, number, _entries(20 * (number + 1)))

    assert actual == ""
