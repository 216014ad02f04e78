"""Which figure is a report's word, and which is a part of it."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.dossier.speaking import marked, together
from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Measure, Status
from tests.dossier.told import told


def _toll(best: int | None) -> dict[str, dict[str, int | None]]:
    return {"killed": {"best": best}}


def _speaking(given: list[Testimony], best: int | None) -> list[int | None]:
    return [one.low for one in marked(given, _toll(best)) if one.speaks]


def test_the_figure_taken_for_the_toll_speaks_for_the_report() -> None:
    actual = _speaking([told("police", 8), told("Post", 2), told("clinic", 5)], 5)

    assert actual == [5]


def test_a_count_speaks_before_a_sum_of_the_same() -> None:
    actual = [one.name for one in marked([told("Post", 5, inferred=True), told("clinic", 5)], _toll(5)) if one.speaks]

    assert actual == ["clinic"]


def test_persons_added_up_speak_where_the_reading_took_them_for_the_toll() -> None:
    actual = _speaking([told("Post", 3, of="bodies"), told("Post", 2), told("Post", 5, inferred=True)], 5)

    assert actual == [5]


def test_what_a_person_put_right_speaks() -> None:
    actual = _speaking([told("Post", 8), told("police", 3, counted_anew=True)], 8)

    assert actual == [3]


@pytest.mark.parametrize("best", [None, 40])
def test_where_the_toll_is_not_among_them_the_greatest_speaks(best: int | None) -> None:
    actual = _speaking([told("Post", 4), told("police", 9)], best)

    assert actual == [9]


def test_a_measure_of_which_a_reading_gives_no_toll_has_no_speaker() -> None:
    actual = [one.speaks for one in marked([told("army", 3, measure=Measure.CAPTURED)], {})]

    assert actual == [False]


@pytest.mark.parametrize(
    ("words", "of", "low", "expected"),
    [
        ("a gardener", "gardener", 1, True),
        ("her", "people", 1, True),
        ("one man", "man", 1, False),
        ("only 1", "people", 1, False),
        ("two children", "children", 2, True),
        ("two people", "people", 2, False),
        ("five children", "children", 5, False),
    ],
)
def test_somebody_told_of_is_no_toll_beside_a_greater(words: str, of: str, low: int, expected: bool) -> None:
    found = marked([told("Post", 4), told("mayor", low, words=words, of=of)], _toll(4))

    actual = found[1].aside

    assert actual == expected
    assert found[1].whole != expected


def test_somebody_told_of_alone_is_the_toll() -> None:
    (actual,) = marked([told("Post", 1, words="a gardener", of="gardener")], _toll(1))

    assert (actual.speaks, actual.whole) == (True, True)


@pytest.mark.parametrize(
    ("of", "low", "aside"),
    [
        ("children", 22, True),
        ("teachers", 6, True),
        ("journalists", 2, True),
        ("people", 22, False),
        ("soldiers", 0, True),
        ("people", 0, False),
        ("boy", 1, False),
    ],
)
def test_some_of_those_whom_another_report_counts_are_a_part(of: str, low: int, aside: bool) -> None:
    found = together([told("UNICEF", low, of=of, speaks=True), told("rescuers", 35, of="people", speaks=True)])

    actual = [one.aside for one in found]

    assert actual == [aside, False]


def test_children_alone_are_the_toll() -> None:
    (actual,) = together([told("UNICEF", 22, of="children", speaks=True)])

    assert (actual.aside, actual.speaks) == (False, True)


def test_a_report_of_which_a_part_spoke_speaks_by_its_whole() -> None:
    given = [told("school", 6, of="teachers", report="a", speaks=True), told("rescuers", 35, of="people", report="a")]

    actual = [(one.aside, one.speaks) for one in together(given)]

    assert actual == [(True, False), (False, True)]


@pytest.mark.parametrize(
    ("also", "expected"),
    [
        ({}, [(17, True, False), (5, False, True)]),
        ({"counted_anew": True}, [(17, False, False), (5, True, False)]),
        ({"of": "soldiers", "status": Status.COMBATANT}, [(17, False, False), (5, True, False)]),
        ({"claim": "another"}, [(17, False, False), (5, True, False)]),
    ],
)
def test_a_toll_that_rose_after_five_more_died_is_no_five(also: dict[str, Any], expected: list[tuple[int, bool, bool]]) -> None:
    given = [told("governor", 17, claim="c", of="people"), told("governor", 5, **{"claim": "c", "of": "people", **also})]

    actual = [(one.low, one.speaks, one.aside) for one in marked(given, _toll(5))]

    assert actual == expected
