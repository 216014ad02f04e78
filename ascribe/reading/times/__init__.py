"""Text and a publication day in, dated expressions out: EDTF, precision, rule, and TIMEX3 for those who want it."""

from ascribe.reading.times.resolve import times
from ascribe.reading.times.value import VERSION, Time, day_of

__all__ = ["VERSION", "Time", "day_of", "times"]
