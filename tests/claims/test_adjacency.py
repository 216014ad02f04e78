"""Whom the words right beside a count say to be dead, missing or safe."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rescuers pulled eight people alive from the rubble of a house in Torvik, and three others believed to be trapped were sought.",
            [3],
        ),
        ("A blast killed two men in Torvik, and the search for nine miners feared trapped went on.", [9]),
        ("Twelve miners were found alive in Torvik and six are missing.", [6]),
    ],
)
def test_those_found_alive_are_not_the_missing(text: str, expected: list[int], reader: Reader) -> None:
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    actual = [f.low for c in account.claims for f in c.figures if str(f.measure) == "missing"]

    assert actual == expected
