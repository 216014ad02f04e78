"""What a temporal expression is once resolved, and the day that a claim may take from it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ascribe.reading.times.almanac import Stretch
from ascribe.text import Span
from ascribe.vocabulary.terms import DatePrecision

VERSION = 4


@dataclass(frozen=True, slots=True)
class Time:
    """A temporal expression and what it means.

    `edtf` is None for sets, for durations that neither begin nor end with the report, and for what cannot be resolved (the
    rule then says why); `guessed` marks a resolution that the text does not force (a weekday without a tense, a month
    without a year). The `timex` fields follow the usage of annotated news, `edtf` what the words mean: "early June" is an
    interval to the one and the month to the other, and of "Saturday and Sunday" both words mean both days.

    A rule that ends in "-after-event" counts from another event than the one it dates ("two days after the raid"); `edtf` is
    then None unless that event is dated beside it. The rule "stamp" dates the publication or a photograph, and no event.
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
    """The day without its hour, or the days from first to last; an open interval stays as it is.

    None where the expression names no days of the calendar that are certain.
    """
    if time.edtf is None:
        return None
    ends = _CLOCK.sub("", time.edtf).split("/")
    if ".." in ends:
        return "/".join(ends)
    first, last = Stretch.parsed(ends[0]), Stretch.parsed(ends[-1])
    if first is None or last is None:
        return None
    start, end = first.first.isoformat(), last.last.isoformat()
    return start if start == end else f"{start}/{end}"
