"""Rulings are added and never edited, last where they are read again, and are attached only where their words still stand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ascribe.errors import BadRuling
from ascribe.incidents.rulings import Attached, Pointer, Ruling, Told, Verdict, attached, dump, load, standing
from ascribe.text import Span

ONE = Pointer("r1", Span(0, 11), "incident", "Shells fell")
OTHER = Pointer("r2", Span(4, 10), "incident", "rocket")
SAME = Ruling("2024-03-05T10:00", Verdict.SAME, (ONE, OTHER), why="one crater", who="ana")
DIFFERENT = Ruling("2024-03-06T10:00", Verdict.DIFFERENT, (OTHER, ONE), why="two craters")
UNDO = Ruling("2024-03-07T10:00", Verdict.UNDO, undoes=DIFFERENT.id)
CORRECTED = Ruling("2024-03-05T11:00", Verdict.CORRECT, (Pointer("r1", Span(12, 16), "killed", "nine"),), value="8")
TOLD = {"r1": Told("Shells fell, nine died.", {1: [Span(0, 11)]}), "r2": Told("The rocket hit.", {1: [Span(0, 3)], 2: [Span(4, 10)]})}


def test_a_dump_loads_as_it_was() -> None:
    actual = load(dump([UNDO, SAME, CORRECTED, DIFFERENT]))

    assert actual == (SAME, CORRECTED, DIFFERENT, UNDO)


def test_a_dump_is_a_line_a_ruling_the_earliest_first() -> None:
    lines = dump([DIFFERENT, SAME, SAME]).splitlines()

    actual = [line.split('"')[3] for line in lines]

    assert actual == ["2024-03-05T10:00", "2024-03-06T10:00"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 1: no ruling"),
        ('{"at": "2024", "verdict": "perhaps", "about": []}', "line 1: no ruling"),
        ('["at"]', "line 1: no ruling"),
        (dump([SAME]).replace("one crater", "a guess"), "line 1: was changed"),
    ],
)
def test_a_line_that_is_no_ruling_is_refused(line: str, said: str) -> None:
    with pytest.raises(BadRuling, match=said):
        load(line)


@pytest.mark.parametrize(
    ("verdict", "about", "more"),
    [
        (Verdict.SAME, (ONE,), {}),
        (Verdict.ACCEPT, (), {}),
        (Verdict.UNDO, (), {}),
        (Verdict.CORRECT, (ONE,), {}),
        (Verdict.REJECT, (ONE,), {"value": "8"}),
        (Verdict.SAME, (ONE, OTHER), {"undoes": "x"}),
    ],
)
def test_a_ruling_that_contradicts_itself_is_refused(verdict: Verdict, about: tuple[Pointer, ...], more: dict[str, Any]) -> None:
    with pytest.raises(BadRuling):
        Ruling("2024-03-05", verdict, about, **more)


@pytest.mark.parametrize("bad", ["\x00", "half of \ud83d"])
def test_what_no_store_can_keep_is_refused(bad: str) -> None:
    with pytest.raises(BadRuling, match="a NUL or half a surrogate pair"):
        Ruling("2024-05-01", Verdict.ACCEPT, (ONE,), why=bad)
    with pytest.raises(BadRuling, match="a NUL or half a surrogate pair"):
        load(json.dumps({"at": "2024", "verdict": "accept", "about": [{**ONE.to_dict(), "words": bad}]}))


def test_the_last_ruling_on_a_thing_stands() -> None:
    actual = standing([DIFFERENT, SAME])

    assert actual == (DIFFERENT,)


def test_an_undo_lets_the_earlier_ruling_stand_again() -> None:
    actual = standing([SAME, DIFFERENT, UNDO])

    assert actual == (SAME,)


def test_an_undo_can_be_undone() -> None:
    redo = Ruling("2024-03-08T10:00", Verdict.UNDO, undoes=UNDO.id)

    actual = standing([SAME, DIFFERENT, UNDO, redo])

    assert actual == (DIFFERENT,)


def test_a_ruling_is_attached_where_its_words_still_stand() -> None:
    actual = attached([SAME, CORRECTED], TOLD)

    assert actual == Attached((frozenset({("r1", 1), ("r2", 2)}),), (), (), ())


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"r2": TOLD["r2"]}, "there is no report r1"),
        ({**TOLD, "r1": Told("At dawn shells fell.", {1: [Span(0, 11)]})}, "report r1 no longer has these words at 0"),
        ({**TOLD, "r1": Told("Shells fell, nine died.", {1: [Span(0, 23)]})}, "in report r1 these words tell of no incident any more"),
    ],
)
def test_what_cannot_be_attached_exactly_is_an_orphan(told: dict[str, Told], said: str) -> None:
    actual = attached([SAME], told)

    assert [o.why for o in actual.orphans] == [said]
    assert actual.same == ()


def test_a_difference_within_one_incident_is_an_orphan() -> None:
    told = {**TOLD, "r2": Told("The rocket hit.", {1: [Span(4, 10), Span(0, 3)]})}
    ruling = Ruling("2024-03-05", Verdict.DIFFERENT, (Pointer("r2", Span(0, 3), "incident", "The"), OTHER))

    actual = attached([ruling], told)

    assert [o.why for o in actual.orphans] == ["both its places now tell of one incident in one report"]
