"""One sentence that tells of several towns tells of as many incidents, each with a toll of its own."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

Row = tuple[str | None, int | None, int | None]


def incidents(text: str, reader: Reader) -> list[Row]:
    """(town, best of the killed, best of the injured) of every incident."""
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    return [(i.where[0].words if i.where else None, i.killed.best, i.injured.best) for i in account.incidents]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen killed four people in Mosul and seven in Kirkuk on Monday, police said.",
            [("Mosul", 4, None), ("Kirkuk", 7, None)],
        ),
        (
            "Bombs killed nine people in Baghdad, four in Mosul and two in Kirkuk on Monday.",
            [("Baghdad", 9, None), ("Mosul", 4, None), ("Kirkuk", 2, None)],
        ),
        (
            "Shelling of Kharkiv killed two people on Monday, while a drone strike on Odesa wounded six.",
            [("Kharkiv", 2, None), ("Odesa", None, 6)],
        ),
        ("A bomb killed nine people and wounded 12 in Mosul on Monday.", [("Mosul", 9, 12)]),
        ("Gunmen killed four men from Mosul and seven from Kirkuk in Baghdad on Monday.", [("Baghdad", 11, None)]),
    ],
)
def test_each_town_has_its_own_toll(text: str, expected: list[Row], reader: Reader) -> None:
    actual = sorted(incidents(text, reader), key=str)

    assert actual == sorted(expected, key=str)
