"""Publication days stamped in the text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ascribe.reading.stamps import stamp


def read(text: str, near: date | None = None) -> tuple[str, bool] | None:
    found = stamp(text, near)
    return (found.day.isoformat(), found.doubt is not None) if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Wed 05 Jun 2019 Shells kill nine",
        "Wednesday 5 June 2019 20:02 Shells kill nine",
        "Wed Jun 5 2019 Shells kill nine",
        "June 5 2019 Shells kill nine",
        "5 June 2019 Shells kill nine",
        "5th of June 2019\n\nShells kill nine".replace(" of", ""),
        "Published: June 5, 2019\n\nNine miners died.",
        "Published June 5 2019 Nine miners died.",
        "Date of publication 5 June 2019 Nine miners died.",
        "Last updated at Jun 052019 PESK Nine miners died.",
        "Nine miners died in Pesk Posted: Wednesday, June 5, 2019 7:23 AM EDT\n\nPESK",
        "By Ana Roe | June 5, 2019\nNine miners died.",
        "2019-06-05 Nine miners died.",
        "Shells kill nine AFP Wednesday 5 Jun 2019 Nine miners died.",
        "PESK, June 5, 2019 (Reuters) - Nine miners died.",
        "15.06.2019 Nine miners died.".replace("15.06", "05.6"),
    ],
)
def test_a_stamp_tells_the_day(text: str) -> None:
    actual = read(text, date(2019, 6, 5))

    assert actual == ("2019-06-05", False)


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, June 3, 2019, nine miners died in Pesk.",
        "On June 3rd 2019 shells fell on Pesk.",
        "June 3, 2019, was the day of the first strike.",
        "Nine died in Pesk on 3 June 2019.",
        "The war, which began in June 2011, goes on.",
        "Nine miners died between Monday 3 June 2019 and Friday.",
        "Nine miners died, 03.06.2019x",
        "31-31-2019 is no day.",
        "Nine died. " * 20 + "\nPublished: June 3, 2019",
        "",
    ],
)
def test_a_day_told_in_a_sentence_is_no_stamp(text: str) -> None:
    actual = read(text)

    assert actual is None


@pytest.mark.parametrize(
    ("text", "near", "expected"),
    [
        ("25-04-2016 Eight dead", None, ("2016-04-25", False)),
        ("05-02-2015 Three dead", None, ("2015-02-05", True)),
        ("05-02-2015 Three dead", date(2015, 2, 5), ("2015-02-05", False)),
        ("05-02-2015 Three dead", date(2015, 5, 1), ("2015-05-02", False)),
        ("Thursday 05-02-2015 Three dead", None, ("2015-02-05", False)),
        ("06/03/2019 Three dead", None, ("2019-06-03", True)),
        ("Wednesday 06/03/2019 Three dead", None, ("2019-03-06", False)),
        ("06-06-2019 Three dead", None, ("2019-06-06", False)),
        ("Friday 5 June 2019 Three dead", None, ("2019-06-05", True)),
    ],
)
def test_day_and_month_are_told_apart_or_doubted(text: str, near: date | None, expected: tuple[str, bool]) -> None:
    actual = read(text, near)

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [("ORLO, 4 FEB 90 (NEWS-WIRE) -- [TEXT] NINE", "1990-02-04"), ("ORLO (PESKIA), 14 MAR 03 -- [TEXT] NINE", "2003-03-14")],
)
def test_wire_copy_stamps_the_day_in_the_dateline(text: str, day: str) -> None:
    actual = read(text)

    assert actual == (day, False)


@given(st.text(alphabet="0123456789-./ JanuryFebMochWdsday,:()|\n", max_size=120))
def test_no_text_stops_the_search(text: str) -> None:
    found = stamp(text)

    assert found is None or found.whole.covers(found.span)
