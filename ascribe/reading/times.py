"""Text and a publication day in, dated expressions out: EDTF, precision, rule, and TIMEX3 for those who want it."""

from __future__ import annotations

from dataclasses import dataclass

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
