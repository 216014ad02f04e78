"""The sketches of one incident in, the count on which most of its reports agree out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ascribe.incidents.sketch import Bounds, Sketch
from ascribe.vocabulary.terms import Measure

VERSION = 1


@dataclass(frozen=True, slots=True)
class Agreed:
    """The count that most wordings give, the lowest and the highest that any gives, and how many give one."""

    best: int
    low: int
    high: int
    for_it: int
    of: int

    @property
    def why(self) -> str:
        """One sentence on how the count was chosen."""
        return f"{self.for_it} of {self.of} accounts worded apart give {self.best}; where as many give another, the later is taken"


def agreed(members: Iterable[Sketch], measure: Measure) -> Agreed | None:
    """The count of the dead or the wounded that most accounts give, reprints once; None where none gives any: missing is not zero.

    Of counts that as many give, the one given last: tolls are revised, upwards and downwards.
    """
    ordered = sorted(members, key=lambda s: s.order)
    told = {(s.wording or s.report): count for s in ordered if (count := _count(_bounds(s, measure))) is not None}
    if not told:
        return None
    counts = Counter(told.values())
    last = {count: n for n, count in enumerate(told.values())}
    best = max(counts, key=lambda count: (counts[count], last[count]))
    return Agreed(best, min(counts), max(counts), counts[best], len(told))


def _bounds(sketch: Sketch, measure: Measure) -> Bounds | None:
    if measure is Measure.KILLED:
        return sketch.killed
    return sketch.injured if measure is Measure.INJURED else None


def _count(bounds: Bounds | None) -> int | None:
    """The least that the account allows, or the most where it bounds only that."""
    if bounds is None:
        return None
    return bounds.low if bounds.low is not None else bounds.high
