"""Sketches in, pairs worth comparing out: near in time and place, or sharing words and names that few share; never all pairs."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ascribe.incidents.across.known import Known, Rarity, name_term, person_term, street_term
from ascribe.incidents.sketch import Spot

VERSION = 1

DAYS = 4
"""Width of a bin of days; bins overlap by half, so that any two incidents two days apart share one."""

CROWD = 32
"""Most members of a block of which all pairs are taken; a larger one is divided by the words that its members share."""

FIRST = 4
"""Places and days of a report that are looked up together, beside the day of the incident itself."""

PROVINCE = 4
"""UCDP's precision of a first-order division, the widest that is a place to look in."""

RARE = 10
"""Terms of a sketch by which it is looked for: the rarest that another has too."""

NEAREST = 8
"""Of the pairs in which a sketch is the earlier one, and of those in which it is the later one, so many are compared."""

Pairs = NDArray[np.int64]


def candidates(given: Sequence[Known], rare: Rarity) -> Pairs:
    """Pairs of indices, the lower first, in order, as an array of two columns."""
    size = len(given)
    codes = [one * size + other for one, other in map(_all_pairs, _blocks(given, rare))]
    if not codes:
        return np.empty((0, 2), dtype=np.int64)
    pairs, shared = np.unique(np.concatenate(codes), return_counts=True)
    one, other = pairs // size, pairs % size
    kept = _best(one, other, shared, size) | _best(other, one, shared, size)
    return np.stack([one[kept], other[kept]], axis=1)


def _best(of: Pairs, beside: Pairs, shared: Pairs, size: int) -> NDArray[np.bool_]:
    """Which pairs are among the few that share most blocks with `of`; of equals those of which `beside` was published nearest."""
    order = np.lexsort((np.abs(of - beside), -shared, of))
    starts = np.searchsorted(of[order], np.arange(size))
    rank = np.arange(len(of)) - starts[of[order]]
    kept = np.zeros(len(of), dtype=bool)
    kept[order[rank < NEAREST]] = True
    return kept


def _blocks(given: Sequence[Known], rare: Rarity) -> Iterator[tuple[int, ...]]:
    """Sketches, by index, that something brings together."""
    searched = [_searched(k, rare) for k in given]
    for members in _gathered(enumerate(map(_cells, given))):
        yield from _divided(members, searched)
    for members in _gathered(enumerate(searched)):
        yield from _windows(members)
    for members in _gathered(enumerate((k.sketch.wording,) if k.sketch.wording else () for k in given)):
        yield from _windows(members)


def _cells(known: Known) -> Iterator[str]:
    """Where and about when: a degree square or a name, and a bin of days; or one of the days that are named beside."""
    for n, spot in enumerate(known.sketch.spots):
        where = _square(spot)
        if known.day is not None and where is not None:
            yield f"{where} {known.day // DAYS}"
            yield f"{where} {(known.day + DAYS // 2) // DAYS}+"
        if n < FIRST:
            yield from (f"{where or spot.name} {day}=" for day in known.sketch.days[:FIRST])


def _square(spot: Spot) -> str | None:
    """The degree square of a place, or its name where it has none; None for a country or a region, which holds too much to be near."""
    if spot.latitude is None or spot.longitude is None:
        return spot.name
    return None if (spot.precision or 1) > PROVINCE else f"{math.floor(spot.latitude)} {math.floor(spot.longitude)}"


def _searched(known: Known, rare: Rarity) -> tuple[str, ...]:
    """The rarest terms of a sketch that stand in another too, a person's name before all."""
    sketch = known.sketch
    people = [person_term(p) for p in sketch.people if rare.counts.get(person_term(p), 0) > 1]
    others = (*sketch.words, *map(name_term, sketch.proper), *map(street_term, sketch.streets))
    shared = sorted((rare.counts[t], t) for t in others if rare.counts.get(t, 0) > 1)
    return (*people[:RARE], *(t for _, t in shared[:RARE]))


def _posted(terms: Iterable[tuple[int, Iterable[str]]]) -> Mapping[str, tuple[int, ...]]:
    found: dict[str, list[int]] = defaultdict(list)
    for index, those in terms:
        for term in dict.fromkeys(those):
            found[term].append(index)
    return {term: tuple(members) for term, members in found.items() if len(members) > 1}


def _gathered(terms: Iterable[tuple[int, Iterable[str]]]) -> Iterable[tuple[int, ...]]:
    """Each set of members once, however many terms bring it together."""
    return dict.fromkeys(_posted(terms).values())


def _divided(members: tuple[int, ...], searched: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, ...]]:
    """The block, or, of a crowded one, those of its members that share a rare term."""
    if len(members) > CROWD:
        for within in _gathered((i, searched[i]) for i in members):
            yield from _windows(within)
    yield from _windows(members)


def _windows(members: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """The block, or stretches of a crowded one, each beginning where half of the one before it lay."""
    if len(members) <= CROWD:
        yield members
        return
    for start in range(0, len(members) - CROWD // 2, CROWD // 2):
        yield members[start : start + CROWD]


def _all_pairs(members: tuple[int, ...]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    those = np.array(members, dtype=np.int64)
    one, other = _TRIANGLES[len(members)]
    return those[one], those[other]


_TRIANGLES = tuple(np.triu_indices(size, 1) for size in range(CROWD + 1))
"""Members are in order, so that the lower index of a pair comes first."""
