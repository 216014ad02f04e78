"""The count on which most accounts agree: reprints once, and never zero for nothing told."""

from __future__ import annotations

from ascribe.incidents.agreed import Agreed, agreed
from ascribe.incidents.sketch import Bounds, Sketch
from ascribe.vocabulary.terms import Measure


def told(*counts: Bounds | None) -> list[Sketch]:
    """A report for each count of the dead."""
    return [Sketch(f"r{n}", 1, wording=f"w{n}", killed=count) for n, count in enumerate(counts)]


def test_the_count_of_most_reports_is_best() -> None:
    actual = agreed(told(Bounds(9, 9), Bounds(11, None), Bounds(11, 11), None), Measure.KILLED)

    assert actual == Agreed(11, 9, 11, 2, 3)


def test_of_two_counts_the_later_is_taken() -> None:
    actual = agreed(told(Bounds(9, 9), Bounds(8, 8)), Measure.KILLED)

    assert actual == Agreed(8, 8, 9, 1, 2)


def test_a_reprint_counts_once() -> None:
    reprints = [Sketch(f"r{n}", 1, wording="w", killed=Bounds(4, 4)) for n in range(5)]

    actual = agreed([*reprints, *told(Bounds(6, 6), Bounds(6, 6))], Measure.KILLED)

    assert actual == Agreed(6, 4, 6, 2, 3)


def test_an_upper_bound_alone_counts_as_it_stands() -> None:
    actual = agreed(told(Bounds(None, 20)), Measure.KILLED)

    assert actual == Agreed(20, 20, 20, 1, 1)


def test_nothing_told_is_not_zero() -> None:
    actual = agreed(told(None, None), Measure.KILLED)

    assert actual is None


def test_the_reason_says_how_many_agree() -> None:
    actual = Agreed(11, 9, 11, 2, 3).why

    assert actual == "2 of 3 accounts worded apart give 11; where as many give another, the later is taken"
