"""Scores of gathered incidents, worked by hand."""

from __future__ import annotations

import pytest

from ascribe.dossier.dossier import Telling, compile_dossier
from ascribe.dossier.testimony import Source
from bench.board import Row
from bench.linking import Labels, Shares, b_cubed, holders, pair_misses, pairwise, tallied
from tests.dossier.told import claim, incident

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


def _row(name: str, incident: str, killed: int, injured: int) -> Row:
    return {"id": name, "incident": incident, "text": "", "gold": {"num_killed": killed, "num_injured": injured}}


ROWS = [_row("a", "x", 2, 0), _row("b", "x", 2, 0), _row("c", "y", 0, 1), _row("d", "z", 0, 4), _row("e", "z", 0, 4)]
ALONE = {row["id"]: f"alone {row['id']}" for row in ROWS}
DOSSIER = compile_dossier("i", [Telling(Source("b", "b"), incident(), (claim("police", 2, 2),))])


def test_a_toll_nobody_tells_counts_as_nobody_here() -> None:
    measured = tallied(ROWS, ALONE | {"a": "i", "b": "i"}, {"i": DOSSIER})

    actual = {f.name: (f.value, f.baseline) for f in measured.figures}

    assert actual == {"killed, per incident": (1.0, 0.5), "injured, per incident": (0.5, 0.0), "both, per incident": (0.5, 0.0)}
    assert measured.misses == ("mistaken toll z: killed, injured [0, 0] not [0, 4]: alone d",)


def test_a_record_is_held_by_an_incident_before_an_article_that_stands_alone() -> None:
    actual = holders(ROWS, ALONE | {"b": "i"})

    assert actual == {"x": "i", "z": "alone d"}


def test_what_the_trivial_answer_gets_right_is_counted() -> None:
    rows = [_row("a", "x", 0, 1), _row("b", "x", 0, 1)]

    actual = {f.name: (f.value, f.baseline) for f in tallied(rows, {"a": "i", "b": "i"}, {"i": DOSSIER}).figures}

    assert actual == {"killed, per incident": (0.0, 1.0), "injured, per incident": (0.0, 1.0), "both, per incident": (0.0, 1.0)}
