"""A report's first lines in, the publication day stamped there out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ascribe.text import Span

VERSION = 1

# Past some two hundred characters a date in a report is the event's, not the printer's.
WINDOW = 200

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:(?P<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b[.,]?\s+)?"
_MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"

_FORMS = tuple(
    re.compile(r"(?<!\w)" + form, re.IGNORECASE)
    for form in (
        _WEEKDAY + r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+" + _MONTH + r"\b\.?,?\s+" + _YEAR,
        _WEEKDAY + _MONTH + r"\b\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+|(?<=\d\d))" + _YEAR,
        _WEEKDAY + r"(?P<year>(?:19|20)\d\d)[-/.](?P<second>\d\d)[-/.](?P<first>\d\d)(?!\d)",
        _WEEKDAY + r"(?P<first>\d{1,2})(?P<mark>[-./])(?P<second>\d{1,2})(?P=mark)" + _YEAR,
        r"(?P<day>\d{1,2})\s+" + _MONTH + r"\s+(?P<short>\d\d)(?=\s+(?:\(|-))",
        _MONTH + r"\s+(?P<day>\d{1,2})\s+(?P<short>\d\d)(?=\s+(?:\(|-))",
    )
)
_LABEL = re.compile(
    r"(?:(?:first |last |date of )?(?:published|publication|posted|updated?|created|modified|issued|dated?)(?: date)?(?: on| at)?)\s*[:\-]?\s*\(?$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?:\b\d{1,2}[:.]?\d\d(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{3,4})?|[|·–—]|--?)\s*$")
_PREPOSITIONS = frozenset(
    "on of in by at since from until till after before between and to the for through during early late around".split()
)
_BESIDE = re.compile(r"\s+(?:\d{1,2}:\d\d\b|[A-Z]{3,}\b)")
_PLACED = re.compile(r"^[^a-z\n]*\b[A-Z]{2}[^\n]{0,60},\s*$")
_BEFORE_DASH = re.compile(r"\s*(?:\([^()\n]{1,60}\)\s*)?(?:--?|–|—|>>)|\s*\(")
_PROSE = re.compile(r"\s*,?\s*(?!(?:by|at|updated?|last|title|from|gmt)\b)[a-z]")
_TRAIL = re.compile(
    r"(?:[\s|)]*(?:at \d{4}\b|(?:at )?\d{1,2}:\d\d(?::\d\d)?(?:\s?(?i:[ap]\.?m)\b\.?)?|\b[A-Z]{1,3}ST?T\b|\b[ECMP][DS]T\b|GMT|UTC|KSA|Regional\b|title:"
    r"|\(?(?:last )?updated?:?(?: at)?[\d .:]{4,40}\)?|Get short URL(?: \d+)*|SEND\b|Print\b|Tweet\b|Share\b|Email\b|Views? \d+|https?\S{1,200}"
    r"|(?:last )?updated:? (?:\w+, )?\w+ \d{1,2}, \d{4}|[-|·](?=\s)))+[\s)|]*"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A publication day as stamped: where, which day, and what is doubtful about it. `whole` takes clock and page furniture in."""

    span: Span
    whole: Span
    day: date
    doubt: str | None = None  # None: nothing is


def stamp(text: str, near: date | None = None) -> Stamp | None:
    """The first publication day that stands as a stamp at the head of the text; a day told in a sentence is none."""
    head = text[:WINDOW]
    found = sorted(((m.start(), -m.end(), m) for form in _FORMS for m in form.finditer(head)), key=lambda f: f[:2])
    for _, _, match in found:
        if _is_stamp(head, match) and (read := _read(match, near)) is not None:
            day, doubt = read
            end = match.end()
            trail = _TRAIL.match(text, end, end + 400)
            start = _label_start(text, match.start())
            return Stamp(Span(match.start(), end), Span(start, trail.end() if trail else end).trimmed(text), day, doubt)
    return None


def _label_start(text: str, start: int) -> int:
    line = text.rfind("\n", 0, start) + 1
    label = _LABEL.search(text[line:start])
    return line + label.start() if label else start


def _is_stamp(head: str, match: re.Match[str]) -> bool:
    """The day stands by itself, under a label, beside a clock or in a dateline, not in a sentence."""
    start, end = match.span()
    lead = head[head.rfind("\n", 0, start) + 1 : start]
    groups = match.groupdict()
    if "short" in groups:
        return _PLACED.match(lead) is not None
    worded = "month" in groups
    if not lead.strip():
        return not (worded and _PROSE.match(head, end))
    if _LABEL.search(lead):
        return True
    if _PLACED.match(lead) and _BEFORE_DASH.match(head, end):
        return True
    if _CLOCK.search(lead):
        return not _PROSE.match(head, end)
    last = lead.split()[-1]
    if last.lower() in _PREPOSITIONS or last[-1] in ",;" or _PROSE.match(head, end):
        return False
    if worded and _BESIDE.match(head, end):
        return True
    if last[0].islower():
        return False
    alone = not head[end:].split("\n", maxsplit=1)[0].strip() and len(lead) < 60
    return alone or (worded and groups.get("weekday") is not None)


def _read(match: re.Match[str], near: date | None) -> tuple[date, str | None] | None:
    """The day that the stamp means, and the doubt that is left; None where no calendar has such a day."""
    groups = match.groupdict()
    weekday = _DAYS.index(groups["weekday"][:3].lower()) if groups.get("weekday") else None
    if groups.get("short"):
        year = int(groups["short"])
        year += 1900 if year >= 70 else 2000  # wire copy with two-digit years is of the last century
    else:
        year = int(groups["year"])
    if groups.get("month"):
        readings = list(_days(year, [(_MONTHS.index(groups["month"][:3].lower()) + 1, int(groups["day"]))]))
    else:
        first, second = int(groups["first"]), int(groups["second"])
        mark = groups.get("mark")
        orders = [(second, first)] if mark is None else [(second, first), (first, second)]
        readings = list(_days(year, orders[::-1] if mark == "/" else orders))
    if not readings:
        return None
    return _chosen(readings, weekday, near, match.group())


def _days(year: int, orders: list[tuple[int, int]]) -> Iterator[date]:
    for month, day in dict.fromkeys(orders):
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _chosen(readings: list[date], weekday: int | None, near: date | None, words: str) -> tuple[date, str | None]:
    """Of two readings the one that its weekday confirms, else the one by the day already known, else the usual one, in doubt."""
    if weekday is not None:
        confirmed = [day for day in readings if day.weekday() == weekday]
        if len(confirmed) == 1:
            return confirmed[0], None
        if not confirmed:
            return readings[0], f"the stamp {words!r} names a weekday that was not that day's; read as {readings[0]}"
    if len(readings) == 1:
        return readings[0], None
    if near is not None:
        apart = sorted(readings, key=lambda day: abs((day - near).days))
        if abs((apart[0] - near).days) <= 7:  # a story is stamped within days of the event it tells
            return apart[0], None
    return readings[0], f"the stamp {words!r} is ambiguous; read as {readings[0]}, it could be {readings[1]}"
