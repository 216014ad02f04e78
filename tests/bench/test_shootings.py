"""The scorer of shootings keeps its promises: what is wrong scores nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bench.shootings import Answer, Right, called, judged, level, names, nearest, scored, trivial

GOLD = {"date": "March 4, 2015", "state": "Ohio", "city_or_county": "Saint Orlin (Veldt)", "num_killed": 1, "num_injured": 2}
DAY = date(2015, 3, 4)

ANSWERS = [
    (Answer(1, 2, DAY, frozenset({"saintorlin"}), "OH"), Right(killed=True, injured=True, day=True, city=True, state=True)),
    (Answer(1, 2, DAY, frozenset({"veldt"}), "IN"), Right(killed=True, injured=True, day=True, city=True, state=False)),
    (Answer(2, 1, date(2015, 3, 5), frozenset({"orlin"}), "OH"), Right(killed=False, injured=False, day=False, city=False, state=False)),
    (Answer(1, None, None, frozenset(), None), Right(killed=True, injured=False, day=False, city=False, state=False)),
    (Answer(None, 2, DAY, frozenset(), "OH"), Right(killed=False, injured=True, day=True, city=False, state=False)),
]


@pytest.mark.parametrize(("answer", "expected"), ANSWERS)
def test_only_the_record_itself_is_right(answer: Answer, expected: Right) -> None:
    actual = judged(GOLD, answer)

    assert actual == expected


def test_a_toll_that_is_not_told_counts_as_nobody() -> None:
    actual = judged({**GOLD, "num_killed": 0, "num_injured": 0}, Answer(None, None, None, frozenset(), None)).both

    assert actual is True


NAMES = [
    ("St. Ann", {"saintann"}),
    ("Saint Ann", {"saintann"}),
    ("Ft. Velde (county)", {"fortvelde"}),
    ("Orlin County", {"orlin"}),
    ("Queens (Jamaica)", {"queens", "jamaica"}),
    ("Winston-Salem", {"winstonsalem"}),
    ("O’Fallon", {"ofallon"}),
]


@pytest.mark.parametrize(("words", "expected"), NAMES)
def test_a_place_may_be_written_in_several_ways(words: str, expected: set[str]) -> None:
    actual = names(words)

    assert actual == expected


def test_a_kind_of_place_alone_keeps_its_name() -> None:
    actual = level("County")

    assert actual == "county"


def test_the_district_is_the_city() -> None:
    actual = "washington" in called(names("D.C.")), called(names("Orlin"))

    assert actual == (True, frozenset({"orlin"}))


def row(incident: str, published: str | None, killed: int = 0, injured: int = 1) -> dict[str, Any]:
    gold = {**GOLD, "num_killed": killed, "num_injured": injured}
    return {"id": incident, "incident": incident, "published": published, "title": None, "text": "", "gold": gold}


def test_of_an_incident_the_article_nearest_in_time_counts() -> None:
    actual = nearest([row("a", "2015-04-01"), row("a", "2015-03-05"), row("b", None), row("a", "2015-03-03")])

    assert actual == (1, 2)


def test_shares_are_of_all_rows_and_the_trivial_answer_is_one_injured() -> None:
    rows = [row("a", "2015-03-04"), row("b", "2015-03-05", killed=1, injured=0)]
    wrong = Answer(3, 3, None, frozenset(), None)

    actual = {f.name: (f.value, f.baseline) for f in scored(rows, [trivial(rows[0]), wrong])}

    assert actual["both"] == (0.5, 0.5)
    assert actual["killed"] == (0.5, 0.5)
    assert actual["date"] == (0.5, 0.5)
    assert actual["city"] == (0.0, None)


def test_no_rows_give_no_share() -> None:
    actual = [f.value for f in scored([], [])]

    assert actual == [0.0] * 9
