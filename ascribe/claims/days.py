"""A time in, the days that it may mean out."""

from __future__ import annotations

import re
from datetime import date

from ascribe.reading.times import Time

DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
MONTH = re.compile(r"(\d{4})-(\d{2})(?!\d|-)")
YEAR = re.compile(r"(\d{4})(?!\d|-)")


def last_day(time: Time) -> date | None:
    """The last day that the time may mean; None for open ends and what is not resolved."""
    end = (time.edtf or "").rstrip("~?%").split("/")[-1]
    if m := DAY.match(end):
        return _day(int(m[1]), int(m[2]), int(m[3]))
    if m := MONTH.match(end):
        month = int(m[2])
        return _day(int(m[1]), month, 28) if month <= 12 else _day(int(m[1]), 12, 31)  # seasons are months over twenty
    if m := YEAR.match(end):
        return _day(int(m[1]), 12, 31)
    return None


def first_day(time: Time) -> date | None:
    """The first day that the time may mean; None for open ends and what is not resolved."""
    start = (time.edtf or "").rstrip("~?%").split("/")[0]
    if m := DAY.match(start):
        return _day(int(m[1]), int(m[2]), int(m[3]))
    if m := MONTH.match(start):
        return _day(int(m[1]), min(int(m[2]), 12), 1)
    if m := YEAR.match(start):
        return _day(int(m[1]), 1, 1)
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None  # "31 June" of a slip of the pen
