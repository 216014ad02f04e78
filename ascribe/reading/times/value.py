"""What a temporal expression is once resolved, and the day that a claim may take from it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ascribe.reading.times.almanac import Stretch
from ascribe.text import Span
from ascribe.vocabulary.terms import DatePrecision

VERSION = 1


@dataclass(frozen=True, slots=True)
class Time:
    """A temporal expression and what it means.

    `edtf` is None for durations, sets and what cannot be resolved (the rule then says why); `guessed` marks a resolution
    that the text does not force (a weekday without a tense, a month without a year).
    """

    span: Span
    words: str
    edtf: str | None
    precision: DatePrecision | None
    rule: str
    timex_type: str
    timex_value: str
    guessed: bool = False


_CLOCK = re.compile(r"T[\d:]+Z?")


def day_of(time: Time) -> str | None:
    """The day of the expression, or the days from first to last; None where it names no certain calendar days."""
    if time.edtf is None:
        return None
    ends = _CLOCK.sub("", time.edtf).split("/")
    if len(ends) == 2 and ".." in ends:
        return "/".join(end if end == ".." else _days(end) or ".." for end in ends)
    stretches = [Stretch.parsed(end) for end in ends]
    if any(stretch is None for stretch in stretches):
        return None
    first, last = stretches[0], stretches[-1]
    assert first is not None  # noqa: S101
    assert last is not None  # noqa: S101
    return first.first.isoformat() if first.first == last.last else f"{first.first.isoformat()}/{last.last.isoformat()}"


def _days(end: str) -> str | None:
    stretch = Stretch.parsed(end)
    return stretch and end
