"""EDTF in, the first and the last day that it may mean out."""

from __future__ import annotations

import re
from calendar import monthrange

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dX])")


def days(edtf: str | None) -> tuple[str | None, str | None]:
    """First and last day that a time may mean; an open end is the other end, since nothing tells how far it reaches."""
    start, _, end = (edtf or "").partition("/")
    first, last = _bounds(start)[0], _bounds(end or start)[1]
    return first or last, last or first


def _bounds(edtf: str) -> tuple[str | None, str | None]:
    match = _DATE.match(edtf)
    if match is None:
        return None, None
    year, month, day = match[1], match[2], match[3]
    if month is None or not 1 <= int(month) <= 12:  # seasons are months over twenty
        return f"{year}-01-01", f"{year}-12-31"
    if day is None:
        return f"{year}-{month}-01", f"{year}-{month}-{monthrange(max(1, int(year)), int(month))[1]:02}"
    return f"{year}-{month}-{day}", f"{year}-{month}-{day}"
