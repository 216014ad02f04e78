"""Scores of gathered incidents, worked by hand."""

from __future__ import annotations

import pytest

from ascribe.incidents.across.gathered import Gathered, Gathering
from ascribe.incidents.sketch import Bounds, Sketch
from bench.linking import Labels, Shares, Told, articles, b_cubed, pair_misses, pairwise

GOLD = {"a": "x", "b": "x", "c": "y"}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({"a": "1", "b": "1", "c": "2"}, Shares(1, 1)),
        ({"a": "1", "b": "2", "c": "3"}, Shares(1, (0.5 + 0.5 + 1) / 3)),
        ({"a": "1", "b": "1", "c": "1"}, Shares((2 / 3 + 2 / 3 + 1 / 3) / 3, 1)),
        ({"a": "1", "b": "2", "c": "2"}, Shares((1 + 0.5 + 0.5) / 3, (0.5 + 0.5 + 1) / 3)),
    ],
)
def test_b_cubed_looks_from_every_row(found: Labels, expected: Shares) -> None:
    actual = b_cubed(GOLD, found)

    assert (actual.precision, actual.recall) == pytest.approx((expected.precision, expected.recall))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({"a": "1", "b": "1", "c": "2"}, Shares(1, 1)),
        ({"a": "1", "b": "2", "c": "3"}, Shares(1, 0)),
        ({"a": "1", "b": "1", "c": "1"}, Shares(1 / 3, 1)),
        ({"a": "1", "b": "2", "c": "2"}, Shares(0, 0)),
    ],
)
def test_pairwise_counts_pairs(found: Labels, expected: Shares) -> None:
    actual = pairwise(GOLD, found)

    assert actual == expected


def test_nothing_right_is_zero() -> None:
    actual = Shares(0, 0).f1

    assert actual == 0


def test_misses_name_the_pair() -> None:
    actual = [m.split(":")[0] for m in pair_misses(GOLD, {"a": "1", "b": "2", "c": "2"}, dict.fromkeys("abc", ""))]

    assert actual == ["missed pair a b", "invented pair b c"]


def _told(name: str, incident: str, killed: int, injured: int, *sketches: Sketch) -> Told:
    record = {"num_killed": killed, "num_injured": injured}
    return Told({"id": name, "incident": incident, "text": "", "gold": record}, sketches)


def test_a_toll_nobody_tells_counts_as_nobody_here() -> None:
    one, other = Sketch("a", 1, killed=Bounds(2, 2)), Sketch("b", 1, killed=Bounds(2, 2))
    given = [_told("a", "x", 2, 0, one), _told("b", "x", 2, 0, other), _told("c", "y", 0, 1), _told("d", "z", 0, 4), _told("e", "z", 0, 4)]
    measured = articles(given, Gathering((Gathered("i", (one, other)),)))

    actual = {f.name: (f.value, f.baseline) for f in measured.figures if "per incident" in f.name}

    assert actual == {"killed, per incident": (1.0, 0.5), "injured, per incident": (0.5, 0.0), "both, per incident": (0.5, 0.0)}
    assert [m for m in measured.misses if m.startswith("mistaken")] == ["mistaken toll z: killed, injured [0, 0] not [0, 4]: alone d"]
