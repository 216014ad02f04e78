"""The picture of a toll: every line can be told without colour, and no name lies over another."""

from __future__ import annotations

from itertools import pairwise

import pytest

from ascribe.vocabulary.terms import Measure
from ascribe.workbench.views.chart import ROW, Chart, chart
from ascribe.workbench.views.words import counted
from tests.dossier.told import claim
from tests.workbench.views.tellings import dossier, telling


def drawn(*figures: tuple[str, int | None, int | None, int]) -> Chart:
    """The chart of voices with bounds and days."""
    tellings = [telling(f"{voice} {day}", claim(voice, low, high), day=day) for voice, low, high, day in figures]
    count = counted(dossier(*tellings), Measure.KILLED)
    assert count
    shown = chart(count)
    assert shown
    return shown


def test_a_later_day_stands_further_right_and_a_higher_figure_higher() -> None:
    first, second = drawn(("hospital", 14, 14, 7), ("hospital", 19, 19, 9)).traces[0].points

    assert (first.x < second.x, first.y > second.y) == (True, True)


@pytest.mark.parametrize(("low", "high", "way"), [(61, None, "up"), (None, 30, "down"), (9, 30, "")])
def test_an_open_bound_is_an_arrow(low: int | None, high: int | None, way: str) -> None:
    actual = drawn(("army", low, high, 7)).traces[0].points[0]

    assert actual.open == way


def test_two_bounds_are_a_bar() -> None:
    point = drawn(("army", 9, 30, 7)).traces[0].points[0]

    assert point.top < point.bottom


def test_lines_differ_without_colour() -> None:
    traces = drawn(*[(f"voice {n}", n, n, 7) for n in range(1, 13)]).traces

    assert len({(trace.dash, trace.mark) for trace in traces}) == 12


def test_names_lie_a_line_apart_and_within_the_picture() -> None:
    shown = drawn(*[(f"voice {n}", 5, 5, 7) for n in range(12)])
    at = sorted(trace.name_at for trace in shown.traces)

    assert min(b - a for a, b in pairwise(at)) >= ROW
    assert at[0] > 0
    assert at[-1] <= shown.floor


@pytest.mark.parametrize(("most", "steps"), [(1, ["0", "1"]), (21, ["0", "5", "10", "15", "20", "25"]), (1200, 7)])
def test_the_axis_has_few_round_values(most: int, steps: list[str] | int) -> None:
    words = [tick.words for tick in drawn(("army", most, most, 7)).values]

    assert (words if isinstance(steps, list) else len(words)) == steps


def test_a_toll_without_a_day_is_not_drawn() -> None:
    told = claim("army", 9, 9, said_on="2024~")
    count = counted(dossier(telling("post", told)), Measure.KILLED)

    assert count
    assert chart(count) is None
