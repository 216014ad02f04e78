"""A figure of another sort of people is a part; what a party calls its people makes no sort."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of


@pytest.mark.parametrize("called", ["militants", "martyrs", "fighters", "rebels"])
def test_whatever_fighters_are_called_they_are_of_one_sort(called: str, reader: Reader) -> None:
    text = f"The army said 90 terrorists were killed in raids across the province. At least six {called} were killed in Torvik."
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    actual = [(f.low, f.scope.value) for c in account.claims for f in c.figures]

    assert actual == [(90, "incident"), (6, "incident")]
