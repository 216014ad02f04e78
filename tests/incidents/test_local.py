"""The incidents of one report: apart where they happened apart, with the toll that a recorder would put down."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.incidents.incident import Incident
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of
from ascribe.vocabulary.terms import EventType

DAY = date(2024, 5, 15)


def incidents(text: str, reader: Reader) -> tuple[Incident, ...]:
    """The incidents that a report of a Wednesday tells."""
    return account_of(report_of(text, published=DAY, publisher="Valley Post"), reader).incidents


def test_a_bound_made_exact_is_the_best_figure(reader: Reader) -> None:
    text = "More than 60 soldiers were killed by a missile strike, the president said. The ministry said 63 soldiers were killed."

    actual = incidents(text, reader)[0].killed.best

    assert actual == 63


def test_a_smaller_exact_figure_does_not_beat_a_bound(reader: Reader) -> None:
    text = "At least 11 people were killed when shells hit the market, police said. A doctor said three people were killed at the gate."

    actual = incidents(text, reader)[0].killed.best

    assert actual == 11


def test_nobody_counted_is_not_zero(reader: Reader) -> None:
    actual = incidents("A rocket hit the bridge on Tuesday, wounding four people.", reader)[0]

    assert (actual.killed.best, actual.injured.best) == (None, 4)


def test_none_killed_is_zero(reader: Reader) -> None:
    actual = incidents("A rocket hit the bridge on Tuesday. No one was killed, the mayor said.", reader)[0]

    assert actual.killed.best == 0


def test_a_denied_figure_is_no_toll(reader: Reader) -> None:
    actual = incidents("A rocket hit the barracks. The ministry denied that 30 soldiers had been killed.", reader)[0]

    assert actual.killed.best is None


def test_the_older_attack_is_another_incident(reader: Reader) -> None:
    text = "A bomb killed four people in Aleppo on Tuesday, police said. A bombing in March last year killed 31 people in the same market."
    found = incidents(text, reader)

    actual = [(i.number, i.killed.best, i.background) for i in found]

    assert actual == [(1, 4, False), (2, 31, True)]


def test_an_attack_elsewhere_is_another_incident(reader: Reader) -> None:
    text = (
        "Shells killed 20 people in Aleppo on Tuesday, activists said. "
        "Elsewhere, an air strike killed nine people in Deir ez-Zor on the same day, they said."
    )

    actual = [i.killed.best for i in incidents(text, reader)]

    assert actual == [20, 9]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A bomb killed four people in Aleppo on Tuesday, police said on Wednesday.", "2024-05-14"),
        ("Four people were killed by a bomb on Monday night, a monitor said Tuesday.", "2024-05-13"),
    ],
)
def test_the_day_of_the_deed_is_not_the_day_of_speaking(text: str, day: str, reader: Reader) -> None:
    when = incidents(text, reader)[0].when

    assert when is not None
    assert when.edtf is not None
    assert when.edtf.startswith(day)


def test_what_is_counted_first_is_the_main_incident(reader: Reader) -> None:
    text = (
        "Shells killed 20 people in Rafah on Tuesday, activists said. In Aleppo a missile killed two workers. "
        "A missile in Aleppo wounded three people. In Aleppo shells killed four people."
    )
    found = incidents(text, reader)[0]

    actual = found.number, found.killed.best

    assert actual == (1, 20)


def test_the_numbers_of_incidents_follow_each_other(reader: Reader) -> None:
    text = (
        "Shells killed 20 people in Rafah on Tuesday, activists said. Three miners died in an accident near Kabul in March. "
        "In Aleppo a missile killed two workers. A missile in Aleppo wounded three people. Gunmen kidnapped a judge in Lima on Monday. "
        "A total of 300 people have been killed in the country this year."
    )

    actual = [i.number for i in incidents(text, reader)]

    assert actual == list(range(1, len(actual) + 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people were killed when a bus plunged into a ravine near Tulsa on Monday.", EventType.ACCIDENT),
        ("Five people were killed when their car overturned near Tulsa on Monday.", EventType.ACCIDENT),
        ("Nine people died when two trains collided near Tulsa on Monday.", EventType.ACCIDENT),
        ("Gunmen killed five people when they plunged into a crowd in Tulsa on Monday.", EventType.ATTACK),
    ],
)
def test_traffic_that_kills_is_no_attack(text: str, expected: EventType, reader: Reader) -> None:
    actual = incidents(text, reader)[0].event

    assert actual == expected
