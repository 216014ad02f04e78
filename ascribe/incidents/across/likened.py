"""Sketches in, the odds of every pair of them that is worth comparing out: all of gathering that no ruling changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ascribe.incidents.across.candidates import candidates
from ascribe.incidents.across.known import Known, known, rarity
from ascribe.incidents.across.likeness import odds
from ascribe.incidents.sketch import Sketch

VERSION = 1


@dataclass(frozen=True, slots=True)
class Likened:
    """Sketches in the order of their publication, ready for comparison, and the odds of the pairs worth comparing, by their places."""

    ready: tuple[Known, ...]
    pairs: tuple[tuple[float, int, int], ...]

    @property
    def sketches(self) -> tuple[Sketch, ...]:
        """The sketches, in the order of their publication."""
        return tuple(k.sketch for k in self.ready)


def likenesses(sketches: Iterable[Sketch]) -> Likened:
    """The sketches compared, in one order whatever order they came in.

    How rare a word is depends on all of them, so that a sketch more or less makes all odds anew.
    """
    ordered = sorted({s.key: s for s in sketches}.values(), key=lambda s: s.order)
    rare = rarity(ordered)
    ready = tuple(known(s, rare) for s in ordered)
    return Likened(ready, tuple((odds(ready[i], ready[j]), i, j) for i, j in candidates(ready, rare).tolist()))
