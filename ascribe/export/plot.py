"""A Dossier in, a picture of its toll out: a line a voice over time, bounds as bars, the estimate as a band; no colour needed to read it."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Literal

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import ConciseDateFormatter, DayLocator, date2num
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from ascribe.dossier.dossier import Count, Dossier
from ascribe.dossier.history import History, least
from ascribe.dossier.sections import heading
from ascribe.dossier.testimony import Testimony
from ascribe.errors import NothingToPlot
from ascribe.text import printable
from ascribe.vocabulary.terms import Measure

MARKERS = "osD^vPX<>*hd"
DASHES = ((0, ()), (0, (6, 2)), (0, (2, 2)), (0, (6, 2, 1, 2)), (0, (1, 1)))
INK, PALE = "#1a1a1a", "#d9d9d9"

STYLE: Any = {
    "font.family": "DejaVu Sans",  # comes with the library: the same picture on every machine
    "font.size": 9,
    "axes.edgecolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "svg.hashsalt": "ascribe",  # ids in the file would change with every run
    "svg.fonttype": "path",
}


def plot(dossier: Dossier, *, measure: Measure = Measure.KILLED, form: Literal["svg", "png"] = "svg") -> bytes:
    """The toll of one measure as a picture. Raises NothingToPlot where no dated figure counts the incident whole."""
    count = next((c for c in dossier.counts if c.measure is measure), None)
    dated = [h for h in count.histories if any(_day(s.testimony) for s in h.steps)] if count else []
    if count is None or not dated:
        raise NothingToPlot(f"{dossier.id}: no dated figure of {measure.value} counts the incident whole; try another --measure")
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(9, 1.8 + 0.5 * max(4, len(dated))), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.subplots()
        last = max(day for h in dated for s in h.steps if (day := _day(s.testimony)))
        _band(axes, count)
        for number, history in enumerate(dated):
            _line(axes, history, number, last)
        _frame(axes, dated, measure)
        _labels(axes, dated)
        figure.suptitle(heading(dossier), x=0.01, ha="left", fontsize=11, color=INK)
        drawn = io.BytesIO()
        figure.savefig(drawn, format=form, dpi=144, metadata={"Date": None} if form == "svg" else {"Software": None})
        return drawn.getvalue()


def _day(one: Testimony) -> date | None:
    try:
        return date.fromisoformat((one.said or "")[:10])
    except ValueError:
        return None


def _band(axes: Axes, count: Count) -> None:
    """The estimate behind the lines: hatched from low to high, a line at the best."""
    given = count.estimate
    if given is None:
        return
    if given.low is not None and given.high is not None and given.low < given.high:
        axes.axhspan(given.low, given.high, facecolor="none", edgecolor=PALE, hatch="////", linewidth=0, zorder=0)
    if given.best is not None:
        axes.axhline(given.best, color="#808080", linewidth=0.8, zorder=1)
        name = f"{given.policy.value}: best {given.best:,}, {given.grade.value}"
        axes.annotate(
            name,
            (0.0, given.best),
            xycoords=("axes fraction", "data"),
            xytext=(3, 3),
            textcoords="offset points",
            color="#606060",
            fontsize=8,
        )


def _line(axes: Axes, history: History, number: int, last: date) -> None:
    """A voice's figures, each holding until the next; an open bound ends in an arrow."""
    points = [(day, s.testimony) for s in history.steps if (day := _day(s.testimony))]
    days = [date2num(day) + _aside(number) for day, _ in points]
    values = [least(one) for _, one in points]
    style: dict[str, Any] = {"color": INK, "linewidth": 1.1, "linestyle": DASHES[number % len(DASHES)]}
    axes.plot([*days, date2num(last) + 0.35], [*values, values[-1]], drawstyle="steps-post", zorder=2, **style)
    axes.plot(days, values, MARKERS[number % len(MARKERS)], color=INK, markersize=6, markerfacecolor="white", zorder=4)
    for x, (_, one) in zip(days, points, strict=True):
        if one.high is None or one.low is None:
            way = 1 if one.high is None else -1
            axes.annotate(
                "", (x, least(one)), (0, way * 22), textcoords="offset points", arrowprops={"arrowstyle": "<-", "color": INK}, zorder=3
            )
        elif one.low != one.high:
            axes.vlines(x, one.low, one.high, color=INK, linewidth=2.5, zorder=3)


def _aside(number: int) -> float:
    """A few hours to the side, so that markers of one day do not hide each other."""
    return 0.045 * number


def _labels(axes: Axes, dated: Sequence[History]) -> None:
    """Each voice's name beside the end of its line, moved apart where two end close together."""
    step = axes.get_ylim()[1] * 0.085
    at = -step
    for history in sorted(dated, key=lambda h: (least(h.latest), h.voice)):
        value = least(history.latest)
        at = max(value, at + step)
        axes.annotate(
            printable(f"{history.voice}: {history.latest.bounds}"),
            (1, value),
            (1.02, at),
            xycoords=("axes fraction", "data"),
            textcoords=("axes fraction", "data"),
            va="center",
            color=INK,
            fontsize=8,
            annotation_clip=False,
            arrowprops={"arrowstyle": "-", "color": "#909090", "linewidth": 0.5, "shrinkA": 0, "shrinkB": 0},
        )


def _frame(axes: Axes, dated: Iterable[History], measure: Measure) -> None:
    days = [day for h in dated for s in h.steps if (day := _day(s.testimony))]
    axes.set_xlim(date2num(min(days)) - 0.3, date2num(max(days)) + 0.35)
    axes.margins(y=0.12)
    axes.set_ylim(bottom=0)
    axes.set_ylabel(measure.value)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    span = max(days) - min(days)
    locator = DayLocator(interval=max(1, span // timedelta(days=6)))
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator, formats=["%Y", "%b", "%-d %b", "", "", ""], show_offset=False))
