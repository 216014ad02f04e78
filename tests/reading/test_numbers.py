"""Words in, intervals out."""

from __future__ import annotations

import pytest

from ascribe.reading.numbers import Interval, interval_of

READ = [
    ("nine", Interval(9, 9)),
    ("1,482", Interval(1482, 1482)),
    ("forty - one", Interval(41, 41)),
    ("one hundred and twelve", Interval(112, 112)),
    ("11 million", Interval(11_000_000, 11_000_000)),
    ("two dozen", Interval(24, 24)),
    ("half a dozen", Interval(6, 6)),
    ("a dozen", Interval(12, 12)),
    ("a score of children", Interval(20, 20)),
    ("at least nine", Interval(9, None)),
    ("no fewer than 12", Interval(12, None)),
    ("9+", Interval(9, None)),
    ("nine or more", Interval(9, None)),
    ("more than 60", Interval(61, None)),
    ("over nine", Interval(10, None)),
    ("up to 200", Interval(None, 200)),
    ("as many as 40", Interval(None, 40)),
    ("fewer than ten", Interval(None, 9)),
    ("up to more than 130", Interval(131, None)),
    ("between 60 and 100", Interval(60, 100)),
    ("six to nine", Interval(6, 9)),
    ("60-100", Interval(60, 100)),
    ("about 40", Interval(40, 40, approximate=True)),
    ("nearly 400", Interval(400, 400, approximate=True)),
    ("30 or so", Interval(30, 30, approximate=True)),
    ("a couple of", Interval(2, 2, approximate=True)),
    ("several", Interval(3, None, approximate=True)),
    ("several hundred", Interval(300, None, approximate=True)),
    ("dozens", Interval(24, None, approximate=True)),
    ("scores", Interval(40, None, approximate=True)),
    ("tens of thousands", Interval(20_000, None, approximate=True)),
    ("half a million", Interval(500_000, 500_000)),
    ("more than a quarter of a million", Interval(250_001, None)),
    ("tens of people", Interval(20, None, approximate=True)),
    ("hundreds of thousands", Interval(200_000, None, approximate=True)),
]


@pytest.mark.parametrize(("words", "expected"), READ)
def test_words_bind_a_number_as_the_field_reads_them(words: str, expected: Interval) -> None:
    actual = interval_of(words.split())

    assert actual == expected


@pytest.mark.parametrize("words", ["", "nobody", "two and three", "people", "9 of 12", "in the tens ."])
def test_no_number_or_two_give_no_interval(words: str) -> None:
    actual = interval_of(words.split())

    assert actual is None
