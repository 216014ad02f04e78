"""Sketches in, the odds of every pair of them that is worth comparing out: all of gathering that no ruling changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ascribe.incidents.across.candidates import candidates
from ascribe.incidents.across.known import Known, Rarity, known, rarity
from ascribe.incidents.across.likeness import odds
from ascribe.incidents.sketch import Sketch

VERSION = 1

Odds = tuple[float, int, int]
"""The logarithm of the odds that two sketches tell of one incident, and the places of both."""


@dataclass(frozen=True, slots=True)
class Likened:
    """Sketches in the order of their publication, ready for comparison, and the odds of the pairs worth comparing, by their places."""

    ready: tuple[Known, ...]
    pairs: tuple[Odds, ...]

    @property
    def sketches(self) -> tuple[Sketch, ...]:
        """The sketches, in the order of their publication."""
        return tuple(k.sketch for k in self.ready)


def likenesses(sketches: Iterable[Sketch]) -> Likened:
    """The sketches compared, in one order whatever order they came in.

    How rare a word is depends on all of them, so that a sketch more or less makes all odds anew.
    """
    ready, rare = _ready(sketches)
    return Likened(ready, tuple((odds(ready[i], ready[j]), i, j) for i, j in candidates(ready, rare).tolist()))


def likened_before(sketches: Iterable[Sketch], pairs: Iterable[Odds]) -> Likened:
    """The same, where the pairs are those that these very sketches gave before."""
    return Likened(_ready(sketches)[0], tuple(pairs))


def _ready(sketches: Iterable[Sketch]) -> tuple[tuple[Known, ...], Rarity]:
    ordered = sorted({s.key: s for s in sketches}.values(), key=lambda s: s.order)
    rare = rarity(ordered)
    return tuple(known(s, rare) for s in ordered), rare
