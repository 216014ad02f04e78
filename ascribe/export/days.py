"""EDTF in, the first and last day that it may mean out."""

from __future__ import annotations

from calendar import monthrange


def bounds(edtf: str | None) -> tuple[str, str]:
    """First and last day, ISO; of an open end the other one; both "" where nothing is known."""
    start, _, end = (edtf or "").partition("/")
    first, last = _span(start)[0], _span(end or start)[1]
    return first or last, last or first


def _span(given: str) -> tuple[str, str]:
    parts = given.rstrip("~?%").partition("T")[0].split("-")
    if not parts[0].isdigit():
        return "", ""
    year = parts[0]
    if len(parts) == 1 or not parts[1].isdigit() or not 1 <= int(parts[1]) <= 12:
        return f"{year}-01-01", f"{year}-12-31"
    if len(parts) == 2 or not parts[2].isdigit():
        return f"{year}-{parts[1]}-01", f"{year}-{parts[1]}-{monthrange(int(year) or 1, int(parts[1]))[1]:02}"
    day = "-".join(parts[:3])
    return day, day
