"""Sketches are compared once, in one order whatever order they came in."""

from __future__ import annotations

from ascribe.incidents.across import likenesses
from tests.incidents.across.told import DAY, sketch

TOLD = [
    sketch("late", text="shells struck the covered market in Orlo", published=DAY + 3),
    sketch("early", text="shells struck a covered market at Orlo", published=DAY + 1),
    sketch("other", text="a bus left the road", at=None, day=None, published=DAY + 2),
]


def test_sketches_come_in_the_order_of_their_publication_each_once() -> None:
    actual = [s.report for s in likenesses([*TOLD, *TOLD]).sketches]

    assert actual == ["early", "other", "late"]


def test_the_order_of_the_input_changes_no_odds() -> None:
    actual = likenesses(TOLD)

    assert actual == likenesses(reversed(TOLD))


def test_the_likest_pair_has_the_best_odds() -> None:
    found = likenesses(TOLD)

    _, one, other = max(found.pairs)

    assert {found.sketches[one].report, found.sketches[other].report} == {"early", "late"}


def test_nothing_is_compared_where_there_is_nothing() -> None:
    actual = likenesses([])

    assert (actual.ready, actual.pairs) == ((), ())
