"""A sentence in, its quantities out: intervals with the words that bind them."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.text import Span

VERSION = 1


@dataclass(frozen=True, slots=True)
class Interval:
    """What words allow, in whole numbers; None: unbounded that way."""

    low: int | None
    high: int | None
    approximate: bool = False
