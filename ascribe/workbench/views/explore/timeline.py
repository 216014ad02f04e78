"""Incidents in, a picture of their days out: columns of those whose day is told, bars of those that may have been on many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ascribe.workbench.views.explore.cards import Card
from ascribe.workbench.views.explore.filters import Filters

WIDTH, LEFT, RIGHT = 960.0, 44.0, 12.0
HIGH, LANE = 150.0, 15.0
"""Units of the highest column, and of the line of a bar."""

COLUMNS = 62
"""Columns at most: of more, none could be pressed."""

FEW, FAR = 50, 3
"""Where one day in fifty at either end makes the whole thrice as long, the rest would be one column."""

BARS = 24
"""Bars of imprecise days at most, those of most incidents; the table has them all."""


@dataclass(frozen=True, slots=True)
class Column:
    """A day, week, month or year: how many incidents are told of it, and the address that asks for them."""

    words: str
    incidents: int
    x: float
    width: float
    y: float
    height: float
    address: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days of which the incidents may have been on any."""

    words: str
    incidents: int
    x: float
    width: float
    y: float
    address: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A word under the axis, or beside it."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that is drawn, in units of the picture; `undated` incidents are in none of it."""

    unit: str
    columns: tuple[Column, ...]
    stretches: tuple[Stretch, ...]
    hidden: int  # stretches that are in the table alone
    undated: int
    height: float
    days: tuple[Mark, ...]
    counts: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class _Bin:
    first: date
    last: date
    words: str


def timeline(given: Iterable[Card], asked: Filters) -> Timeline:
    """The days of these incidents; an incident whose days reach over more than one column is a bar."""
    told = list(given)
    dated = [(date.fromisoformat(c.first), date.fromisoformat(c.last)) for c in told if c.first and c.last and c.first >= "0001"]
    if not dated:
        return Timeline("day", (), (), 0, len(told), 0.0, (), ())
    unit, bins = _binned(dated)
    first, last = bins[0].first, bins[-1].last
    starts = [b.first for b in bins]
    exact: Counter[int] = Counter()
    wide: Counter[tuple[date, date]] = Counter()
    for start, end in dated:
        at = _at(starts, start)
        if at == _at(starts, end):
            exact[at] += 1
        else:
            wide[start, end] += 1
    step = (WIDTH - LEFT - RIGHT) / len(bins)
    most = max(exact.values(), default=1)
    columns = tuple(_column(b, n, exact[n], step, most, asked) for n, b in enumerate(bins))
    shown = wide.most_common(BARS)
    stretches = tuple(_stretch(s, n, count, (first, last), asked) for n, (s, count) in enumerate(sorted(shown)))
    floor = 14 + HIGH
    every = max(1, -(-len(bins) // 10))
    return Timeline(
        unit=unit,
        columns=columns,
        stretches=stretches,
        hidden=len(wide) - len(shown),
        undated=len(told) - len(dated),
        height=floor + 30 + len(stretches) * LANE + 8,
        days=tuple(Mark(c.x, c.words) for c in columns[::every]),
        counts=(Mark(floor, "0"), Mark(14.0, f"{most:,}")),
    )


def _binned(dated: Sequence[tuple[date, date]]) -> tuple[str, Sequence[_Bin]]:
    """Columns for nearly all days; the few that lie far off, told of history or misread, share one at either end."""
    starts, ends = sorted(d[0] for d in dated), sorted(d[1] for d in dated)
    few = len(dated) // FEW
    first, last = starts[few], ends[-1 - few]
    if last < first or (ends[-1] - starts[0]).days < FAR * ((last - first).days + 1):
        return _bins(starts[0], ends[-1])
    unit, bins = _bins(first, last)
    before = [_Bin(starts[0], bins[0].first - timedelta(1), "earlier")] if starts[0] < bins[0].first else []
    after = [_Bin(bins[-1].last + timedelta(1), ends[-1], "later")] if ends[-1] > bins[-1].last else []
    return unit, [*before, *bins, *after]


def _bins(first: date, last: date) -> tuple[str, Sequence[_Bin]]:
    """The finest unit that gives few enough columns."""
    span = (last - first).days + 1
    if span <= COLUMNS:
        return "day", [_Bin(d, d, f"{d.day} {d:%b} {d.year}") for d in (first + timedelta(n) for n in range(span))]
    if span <= 7 * COLUMNS:
        monday = first - timedelta(first.weekday())
        weeks = [monday + timedelta(7 * n) for n in range((last - monday).days // 7 + 1)]
        return "week", [_Bin(d, d + timedelta(6), f"{d.day} {d:%b} {d.year}") for d in weeks]
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months <= COLUMNS:
        return "month", [_month(first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1) for n in range(months)]
    wide = -(-(last.year - first.year + 1) // COLUMNS)
    years = range(first.year, last.year + 1, wide)
    named = [(y, min(y + wide - 1, date.max.year)) for y in years]
    return "year", [_Bin(date(a, 1, 1), date(b, 12, 31), str(a) if a == b else f"{a} to {b}") for a, b in named]


def _month(year: int, month: int) -> _Bin:
    first = date(year, month, 1)
    after = date(year + month // 12, month % 12 + 1, 1)
    return _Bin(first, after - timedelta(1), f"{first:%b} {year}")


def _at(starts: Sequence[date], day: date) -> int:
    low, high = 0, len(starts)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if starts[middle] <= day else (low, middle)
    return low


def _column(own: _Bin, n: int, count: int, step: float, most: int, asked: Filters) -> Column:
    height = round(count / most * HIGH, 1)
    address = replace(asked, first=own.first.isoformat(), last=own.last.isoformat()).address()
    return Column(
        own.words, count, round(LEFT + n * step, 1), round(max(1.0, step - 1.5), 1), round(14 + HIGH - height, 1), height, address
    )


def _stretch(days: tuple[date, date], n: int, count: int, ends: tuple[date, date], asked: Filters) -> Stretch:
    span = (ends[1] - ends[0]).days + 1
    scale = (WIDTH - LEFT - RIGHT) / span
    x = LEFT + max(0, (days[0] - ends[0]).days) * scale
    width = min(max(3.0, ((days[1] - days[0]).days + 1) * scale), WIDTH - RIGHT - x)
    address = replace(asked, first=days[0].isoformat(), last=days[1].isoformat()).address()
    return Stretch(f"{days[0]} to {days[1]}", count, round(x, 1), round(width, 1), round(14 + HIGH + 30 + n * LANE, 1), address)
