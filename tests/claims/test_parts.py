"""A figure of another sort of people is a part; what a party calls its people makes no sort."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of


def figures(text: str, reader: Reader) -> list[tuple[str, int | None, str]]:
    """The figures of a report of a Wednesday: measure, low, scope."""
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    return [(str(f.measure), f.low, str(f.scope)) for c in account.claims for f in c.figures if not f.inferred]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("The mayor said eight of the dead were from one family.", [("killed", 8, "subset")]),
        ("Five of those killed belonged to one clan.", [("killed", 5, "subset")]),
        ("Four of the injured were nurses.", [("injured", 4, "subset")]),
        ("Two of the bodies were burned.", []),
        ("Two of the wounded died in hospital.", [("killed", 2, "subset")]),
        ("Dozens of people killed there were nurses.", [("killed", 24, "incident")]),
    ],
)
def test_some_of_those_harmed_are_a_part_of_them(more: str, expected: list[tuple[str, int, str]], reader: Reader) -> None:
    actual = figures(f"Shells killed 12 people and wounded 30 in Torvik on Monday. {more}", reader)

    assert actual[2:] == expected


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("It was the deadliest raid in the valley since May 2012, when 12 farmers were killed in Orlo.", ("killed", 12, "background")),
        ("The army, which has carried out dozens of such strikes, did not comment.", ("impacted", 24, "cumulative")),
        ("More than 90 people have been killed in the town since March.", ("killed", 91, "cumulative")),
    ],
)
def test_what_a_strike_is_ranked_by_and_others_of_its_kind_are_no_part_of_it(
    more: str, expected: tuple[str, int, str], reader: Reader
) -> None:
    actual = figures(f"An air strike killed 30 people in Torvik on Monday. {more}", reader)

    assert actual == [("killed", 30, "incident"), expected]


@pytest.mark.parametrize("called", ["militants", "martyrs", "fighters", "rebels"])
def test_whatever_fighters_are_called_they_are_of_one_sort(called: str, reader: Reader) -> None:
    text = f"The army said 90 terrorists were killed in raids across the province. At least six {called} were killed in Torvik."
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    actual = [(f.low, f.scope.value) for c in account.claims for f in c.figures]

    assert actual == [(90, "incident"), (6, "incident")]
