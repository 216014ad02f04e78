"""What of a report serves to find its incident again."""

from __future__ import annotations

import json
from datetime import date

import pytest

from ascribe.incidents.sketch import Bounds, Sketch, sketch_of
from ascribe.incidents.sketching import sketches
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

DAY = date(2024, 5, 15)
TEXT = (
    "A gunman killed two people at a bakery on Cooper Street in Aleppo on Tuesday, police said. "
    "Tessaly Brook, 34, and a 7-year-old boy died at about 6:30 p.m. "
    "In March a bombing killed 31 people at the Marrow Gate in Homs."
)


def told(text: str, reader: Reader) -> tuple[Sketch, ...]:
    """The sketches of a report of a Wednesday."""
    account = account_of(report_of(text, published=DAY, publisher="Valley Post"), reader)
    return sketches(account.reading, account.claims, account.incidents)


def test_a_sketch_has_day_place_toll_and_street(reader: Reader) -> None:
    main = told(TEXT, reader)[0]

    actual = (date.fromordinal(main.first or 1), main.spots[0].name, main.killed, main.streets)

    assert actual == (date(2024, 5, 14), "aleppo", Bounds(2, 2), ("cooper s",))


def test_ages_stand_in_it_however_they_are_told(reader: Reader) -> None:
    actual = told(TEXT, reader)[0].ages

    assert actual == (7, 34)


def test_another_incident_is_drawn_from_its_own_sentences(reader: Reader) -> None:
    other = told(TEXT, reader)[1]

    actual = (other.number, other.killed, "bakery" in other.words, "bombing" in other.words)

    assert actual == (2, Bounds(31, 31), False, True)


def test_a_toll_untold_is_not_zero(reader: Reader) -> None:
    actual = told("A rocket hit the bridge in Aleppo on Tuesday, wounding four people.", reader)[0].killed

    assert actual is None


def test_a_report_that_counts_nobody_has_a_sketch_all_the_same(reader: Reader) -> None:
    found = told("The shooting on Cooper Street is still being investigated.", reader)

    actual = [(s.number, s.streets) for s in found]

    assert actual == [(1, ("cooper s",))]


def test_a_report_of_no_violence_has_none(reader: Reader) -> None:
    actual = told("The council debated the library's hours.", reader)

    assert actual == ()


def test_a_sketch_outlives_json(reader: Reader) -> None:
    for sketch in told(TEXT, reader):
        actual = sketch_of(json.loads(json.dumps(sketch.to_dict())))

        assert actual == sketch


@pytest.mark.parametrize(
    ("one", "other"), [("Cooper Street", "North Cooper St"), ("19th Avenue", "W. 19th Ave"), ("Elm Boulevard", "Elm Blvd")]
)
def test_one_street_written_two_ways_is_one(one: str, other: str, reader: Reader) -> None:
    first, second = (told(f"A man was shot dead on {street} on Tuesday.", reader)[0].streets for street in (one, other))

    assert first == second
