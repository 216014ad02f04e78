"""The measures of TempEval-3 count what is wrong as wrong."""

from __future__ import annotations

from datetime import date

import pytest

from bench.times import Counts, Stamped, count, level, paired, parted, trivial

MONDAY = Stamped(10, 16, "DATE", "2024-03-04")
TWO_DAYS = Stamped(30, 38, "DURATION", "P2D")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([MONDAY, TWO_DAYS], Counts(gold=2, found=2, strict=2, relaxed=2, typed=2, valued=2)),
        ([], Counts(gold=2)),
        ([Stamped(10, 16, "DATE", "2024-03-11")], Counts(gold=2, found=1, strict=1, relaxed=1, typed=1)),  # a week late
        ([Stamped(7, 16, "DATE", "2024-03-04")], Counts(gold=2, found=1, relaxed=1, typed=1, valued=1)),  # a word too much
        ([Stamped(30, 38, "DATE", "P2D")], Counts(gold=2, found=1, strict=1, relaxed=1, valued=1)),
        ([Stamped(50, 55, "DATE", "2024-03-04")], Counts(gold=2, found=1)),  # elsewhere
        ([Stamped(16, 20, "DATE", "2024-03-04")], Counts(gold=2, found=1)),  # behind it is not over it
    ],
)
def test_each_wrong_answer_costs_what_it_should(found: list[Stamped], expected: Counts) -> None:
    actual = count([MONDAY, TWO_DAYS], found)

    assert actual == expected


def test_the_exact_span_is_paired_before_one_that_overlaps() -> None:
    wide = Stamped(5, 20, "DATE", "2024")

    assert paired([MONDAY], [wide, MONDAY]) == [(MONDAY, MONDAY)]


def test_two_finds_over_one_expression_pair_once() -> None:
    actual = count([MONDAY], [Stamped(10, 12, "DATE", "2024-03-04"), Stamped(13, 16, "DATE", "2024-03-04")])

    assert actual == Counts(gold=1, found=2, relaxed=1, typed=1, valued=1)


def test_value_f1_is_the_relaxed_f1_times_the_share_of_right_values() -> None:
    shares = Counts(gold=10, found=10, strict=6, relaxed=8, typed=8, valued=4).shares()

    assert shares == pytest.approx({"strict span F1": 0.6, "relaxed span F1": 0.8, "type F1": 0.8, "value F1": 0.4, "value accuracy": 0.5})


def test_the_trivial_answer_takes_the_last_such_weekday() -> None:
    found = trivial("Raids on Friday and today, not 2024-02-01.", date(2024, 3, 4))

    assert [f.value for f in found] == ["2024-03-01", "2024-03-04", "2024-02-01"]


def test_an_interval_is_counted_as_its_two_ends() -> None:
    text = "from May 3 to May 9"

    actual = parted(Stamped(5, 19, "DATE", "2024-05-03/2024-05-09"), text)

    assert [(text[p.start : p.end], p.value) for p in actual] == [("May 3", "2024-05-03"), ("May 9", "2024-05-09")]


@pytest.mark.parametrize(("value", "expected"), [("198X", "198"), ("19XX", "19"), ("1998-XX", "1998-XX"), ("PXX", "PXX"), ("1998", "1998")])
def test_decades_are_written_in_one_way(value: str, expected: str) -> None:
    assert level(value) == expected
