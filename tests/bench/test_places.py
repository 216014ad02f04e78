"""Places are measured end to end: the span must be right, and the point within a hundred miles."""

from __future__ import annotations

import pytest

from ascribe.gazetteer import MappedGazetteer
from bench.places import FARTHEST, Located, Tally, count, count_given, kilometres, trivial

HOMS = (34.73, 36.71)
DAMASCUS = (33.51, 36.29)
PARIS = (48.85, 2.35)
GOLD = [Located(0, 4, HOMS), Located(10, 18, DAMASCUS), Located(20, 25, None)]


@pytest.mark.parametrize(
    ("found", "spans", "placed", "near"),
    [
        ([Located(0, 4, HOMS), Located(10, 18, DAMASCUS)], 2, 2, 2),
        ([Located(0, 4, DAMASCUS)], 1, 1, 1),  # 140 km off is near enough
        ([Located(0, 4, PARIS)], 1, 1, 0),  # the right words in the wrong land
        ([Located(0, 5, HOMS)], 0, 1, 0),  # a letter too much
        ([Located(0, 4, None)], 1, 0, 0),  # nobody says where
        ([Located(20, 25, PARIS)], 1, 0, 0),  # the annotation has no point for it
        ([Located(40, 44, HOMS)], 0, 1, 0),  # no toponym there
        ([], 0, 0, 0),
    ],
)
def test_each_wrong_answer_costs_what_it_should(found: list[Located], spans: int, placed: int, near: int) -> None:
    tally = Tally()

    count(tally, GOLD, found)

    assert (tally.gold, tally.pointed, tally.spans, tally.placed, tally.near) == (3, 2, spans, placed, near)


def test_no_choice_for_a_given_span_is_the_greatest_error() -> None:
    tally = Tally()

    count_given(tally, GOLD, {(0, 4): Located(0, 4, HOMS)})

    assert tally.errors == [0.0, FARTHEST]


def test_shares_follow_from_the_counts() -> None:
    tally = Tally(gold=4, found=4, spans=2, pointed=3, placed=3, near=1, errors=[0.0, 0.0, FARTHEST])

    assert tally.shares() == pytest.approx(
        {
            "span F1": 0.5,
            "end to end F1": 1 / 3,
            "given spans: within 161 km": 2 / 3,
            "given spans: error AUC": 1 / 3,
            "given spans: median log error": 0.0,
        }
    )


def test_the_great_circle_is_measured() -> None:
    assert kilometres(HOMS, PARIS) == pytest.approx(3200, abs=60)


def test_the_trivial_answer_takes_the_greatest_place_of_the_longest_name() -> None:
    text = "Fighting went on in New York and in Aleppo."

    found = trivial(text, MappedGazetteer())

    assert [text[f.start : f.end] for f in found] == ["New York", "Aleppo"]
