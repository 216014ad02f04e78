"""A count in, a picture of it over time out: a line a voice, bounds as bars, the estimate as a band; no colour needed to read it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from textwrap import shorten

from ascribe.dossier.dossier import Count
from ascribe.dossier.history import History, least
from ascribe.dossier.testimony import Testimony
from ascribe.text import printable

WIDTH, LEFT, RIGHT, TOP, BOTTOM = 880.0, 48.0, 290.0, 14.0, 34.0
ROW = 21.0
"""Units between the names of two voices: one line of text."""

ASIDE = 7.0
"""Units to the side, so that marks of one day do not hide each other."""

NAME = 34
"""Letters of a voice's name beside its line; the matrix has it whole."""

MARKS = 6
"""Shapes that the template draws: circle, square, triangle, diamond, cross, ring."""

DASHES = ("", "7 3", "2 3", "7 3 2 3", "1 2")


@dataclass(frozen=True, slots=True)
class Tick:
    """A value of an axis and where it stands."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Point:
    """A figure: where its mark stands, and where its bounds reach; an open bound is an arrow."""

    x: float
    y: float
    top: float
    bottom: float
    open: str  # "up", "down" or "": both bounds are told
    title: str


@dataclass(frozen=True, slots=True)
class Trace:
    """A voice's line: its path, its marks, and its name beside its end."""

    path: str
    dash: str
    mark: int
    points: tuple[Point, ...]
    end: float
    name: str
    name_at: float


@dataclass(frozen=True, slots=True)
class Band:
    """The estimate: from high to low, and the best; None: no such bound."""

    top: float | None
    bottom: float | None
    best: float | None
    words: str


@dataclass(frozen=True, slots=True)
class Chart:
    """All that is drawn, in units of the picture."""

    measure: str
    width: float
    height: float
    left: float
    right: float
    floor: float
    days: tuple[Tick, ...]
    values: tuple[Tick, ...]
    traces: tuple[Trace, ...]
    band: Band | None


@dataclass(frozen=True, slots=True)
class _Scale:
    first: int
    last: int
    most: int
    floor: float

    def x(self, day: int) -> float:
        share = (day - self.first) / (self.last - self.first) if self.last > self.first else 0.0
        return round(LEFT + 16 + share * (WIDTH - LEFT - RIGHT - 60), 1)

    def y(self, value: float) -> float:
        return round(self.floor - min(1.0, value / self.most) * (self.floor - TOP), 1)


def chart(count: Count) -> Chart | None:
    """The toll of one measure; None where no dated figure counts the incident whole."""
    dated = [h for h in count.histories if any(day_of(s.testimony) for s in h.steps)]
    if not dated:
        return None
    days = sorted({day for h in dated for s in h.steps if (day := day_of(s.testimony))})
    floor = TOP + max(9.0, len(dated) + 1) * ROW
    steps = _steps(_highest(count, dated))
    scale = _Scale(days[0].toordinal(), days[-1].toordinal(), steps[-1], floor)
    return Chart(
        measure=count.measure.value,
        width=WIDTH,
        height=floor + BOTTOM,
        left=LEFT,
        right=WIDTH - RIGHT,
        floor=floor,
        days=tuple(Tick(scale.x(d.toordinal()), f"{d.day} {d:%b}" + (f" {d.year}" if n == 0 else "")) for n, d in enumerate(_spread(days))),
        values=tuple(Tick(scale.y(v), f"{v:,}") for v in steps),
        traces=_traces(dated, scale),
        band=_band(count, scale),
    )


def day_of(one: Testimony) -> date | None:
    """The day on which a figure was said; None where no single day is told."""
    try:
        return date.fromisoformat((one.said or "")[:10])
    except ValueError:
        return None


def _highest(count: Count, dated: Iterable[History]) -> int:
    values = [v for h in dated for s in h.steps for v in (s.testimony.low, s.testimony.high) if v is not None]
    given = count.estimate
    return max([*values, *(v for v in (given.best, given.high) if v is not None)] if given else values, default=1)


def _steps(most: int) -> tuple[int, ...]:
    """From nought to the highest value or above it, in eight even steps at most, of 1, 2 or 5 or of their tenfolds."""
    step = next(n * 10**power for power in range(12) for n in (1, 2, 5) if most <= 8 * n * 10**power)
    return tuple(range(0, most + step, step))


def _spread(days: Sequence[date]) -> Sequence[date]:
    """Days to be named on the axis: all of a few, the ends and some between of many."""
    span = (days[-1] - days[0]).days or 1
    shown = [days[0]]
    for day in days[1:]:
        if (day - shown[-1]).days / span >= 0.16:
            shown.append(day)
    return shown


def _traces(dated: Sequence[History], scale: _Scale) -> tuple[Trace, ...]:
    ends = {id(h): scale.y(least(h.latest)) for h in dated}
    names: dict[int, float] = {}
    at = float("inf")
    for history in sorted(dated, key=lambda h: (-ends[id(h)], h.voice)):  # from the floor up
        at = min(ends[id(history)], at - ROW)
        names[id(history)] = at
    sunk = max(0.0, TOP - min(names.values()))
    return tuple(_trace(h, n, scale, min(names[id(h)] + sunk, scale.floor)) for n, h in enumerate(dated))


def _trace(history: History, number: int, scale: _Scale, name_at: float) -> Trace:
    given = [(day, s.testimony) for s in history.steps if (day := day_of(s.testimony))]
    points = tuple(_point(one, scale.x(day.toordinal()) + number % 5 * ASIDE, scale) for day, one in given)
    end = WIDTH - RIGHT
    corners = [f"M{points[0].x:g} {points[0].y:g}"]
    corners += [f"H{after.x:g}V{after.y:g}" for _, after in pairwise(points)]
    path = "".join([*corners, f"H{end:g}"])
    name = printable(f"{history.latest.bounds} · {shorten(history.voice, NAME, placeholder=' …')}")
    return Trace(path, DASHES[number % len(DASHES)], number % MARKS, points, points[-1].y, name, name_at)


def _point(one: Testimony, x: float, scale: _Scale) -> Point:
    y = scale.y(least(one))
    top = scale.y(one.high) if one.high is not None else y
    bottom = scale.y(one.low) if one.low is not None else y
    way = "up" if one.high is None else "down" if one.low is None else ""
    return Point(x, y, top, bottom, way, printable(f"{one.said}: {one.name}, {one.bounds}"))


def _band(count: Count, scale: _Scale) -> Band | None:
    given = count.estimate
    if given is None:
        return None
    best = None if given.best is None else f"best {given.best:,}"
    words = ", ".join(filter(None, (f"{given.policy.value}: {best or 'no best'}", given.grade.value)))
    top, bottom, at = (None if v is None else scale.y(v) for v in (given.high, given.low, given.best))
    return Band(top, bottom, at, words)
