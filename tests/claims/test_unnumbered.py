"""People told of without a number: at least two where they are told of in the plural, and those who are named."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

DAY = date(2024, 5, 15)

Row = tuple[str, int | None, int | None, str]


def untold(text: str, reader: Reader) -> list[Row]:
    """(measure, low, high, words) of every figure for which no number stands in the text."""
    account = account_of(report_of(f"A missile hit the market of Torvik on Tuesday. {text}", published=DAY), reader)
    found = [f for claim in account.claims for f in claim.figures if f.inferred]
    return [(f.measure.value, f.low, f.high, f.words) for f in sorted(found, key=lambda f: f.span)]


PLURALS: list[tuple[str, list[Row]]] = [
    ("Civilians were killed in the strike.", [("killed", 2, None, "Civilians")]),
    ("Two men were killed and others were wounded.", [("injured", 2, None, "others")]),
    ("The strike killed four people, injuring a number of others.", [("injured", 2, None, "number")]),
    ("An unspecified number were injured.", [("injured", 2, None, "number")]),
    ("The strike caused injuries.", [("injured", 2, None, "injuries")]),
    ("Deaths and injuries were reported.", [("killed", 2, None, "Deaths"), ("injured", 2, None, "injuries")]),
    ("A child was wounded. The clinic said that several nurses and women were wounded.", []),
]


@pytest.mark.parametrize(("text", "expected"), PLURALS)
def test_people_in_the_plural_are_two_or_more(text: str, expected: list[Row], reader: Reader) -> None:
    actual = untold(text, reader)

    assert actual == expected


NAMED: list[tuple[str, list[Row]]] = [
    ("Ada Brank was killed in the strike.", [("killed", 1, None, "Ada Brank")]),
    ("Ada Brank, Otto Meyer and Per Holt were killed.", [("killed", 3, None, "Ada Brank")]),
    ("Ada Brank was killed in the strike. The death of Ada Brank was mourned.", [("killed", 1, None, "Ada Brank")]),
    ("The nurse Ada Brank (34) was killed by shrapnel.", [("killed", 1, None, "Ada Brank")]),
    ("Ada Brank was killed, and so was Otto Meyer. The strike killed two people.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_those_who_are_named_are_counted(text: str, expected: list[Row], reader: Reader) -> None:
    actual = untold(text, reader)

    assert actual == expected


NOBODY = [
    "There were no injuries.",
    "It is unclear whether civilians were killed.",
    "Ada Brank, the mayor, said that a mill was destroyed.",
    "His injuries were slight.",
    "Three people were killed and two were injured. Civilians were killed.",
    "The ministry denied that civilians were killed.",
    "Gunmen shot dead a farmer and his son.",
    "Police officers found a man dead.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_counted_where_none_is_told_of_or_all_are_counted(text: str, reader: Reader) -> None:
    actual = untold(text, reader)

    assert actual == []
