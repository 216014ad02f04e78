"""Sketches in, pairs worth comparing out: near in time and place, or sharing words and names that few share; never all pairs."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ascribe.incidents.across.known import Known, Rarity, name_term, person_term, street_term

VERSION = 1

DAYS = 4
"""Width of a bin of days; bins overlap by half, so that any two incidents two days apart share one."""

CROWD = 32
"""Most members of a block of which all pairs are taken; a larger one is divided by the words that its members share."""

RARE = 10
"""Terms of a sketch by which it is looked for: the rarest that another has too."""

ENOUGH = 2
"""Votes that make a pair a candidate: place and time have two, a name of a person two, any other rare term one."""

Pairs = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Block:
    """Sketches, by index, that something brings together, and how much that counts."""

    members: tuple[int, ...]
    votes: int


def candidates(given: Sequence[Known], rare: Rarity) -> Pairs:
    """Pairs of indices, the lower first, in order, as an array of two columns."""
    size = len(given)
    codes: list[NDArray[np.int64]] = []
    for block in _blocks(given, rare):
        one, other = _all_pairs(block.members)
        codes.extend([one * size + other] * block.votes)
    if not codes:
        return np.empty((0, 2), dtype=np.int64)
    pairs, votes = np.unique(np.concatenate(codes), return_counts=True)
    kept = pairs[votes >= ENOUGH]
    return np.stack([kept // size, kept % size], axis=1)


def _blocks(given: Sequence[Known], rare: Rarity) -> Iterator[Block]:
    searched = [_searched(k, rare) for k in given]
    for members in _gathered(enumerate(map(_cells, given))):
        yield from _divided(members, searched, 2)
    for term, members in _posted(enumerate(searched)).items():
        yield from _windows(members, 2 if term.startswith("@") else 1)
    for members in _gathered(enumerate(((k.sketch.wording,) if k.sketch.wording else ()) for k in given)):
        yield from _windows(members, 2)


def _cells(known: Known) -> Iterator[str]:
    """Where and about when: a degree square or a name, and a bin of days."""
    if known.day is None:
        return
    for spot in known.spots:
        if spot.latitude is None or spot.longitude is None:
            where = spot.name
        elif (spot.precision or 1) > 4:  # a country or a region holds too much to be near
            continue
        else:
            where = f"{math.floor(spot.latitude)} {math.floor(spot.longitude)}"
        yield f"{where} {known.day // DAYS}"
        yield f"{where} {(known.day + DAYS // 2) // DAYS}+"


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


def _divided(members: tuple[int, ...], searched: Sequence[tuple[str, ...]], votes: int) -> Iterator[Block]:
    """The block, or, of a crowded one, those of its members that share a rare term."""
    if len(members) <= CROWD:
        yield Block(members, votes)
        return
    for within in _gathered((i, searched[i]) for i in members):
        yield from _windows(within, votes)
    yield from _windows(members, votes)


def _windows(members: tuple[int, ...], votes: int) -> Iterator[Block]:
    """The block, or stretches of a crowded one, each beginning where half of the one before it lay."""
    if len(members) <= CROWD:
        yield Block(members, votes)
        return
    for start in range(0, len(members) - CROWD // 2, CROWD // 2):
        yield Block(members[start : start + CROWD], votes)


def _all_pairs(members: tuple[int, ...]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    those = np.array(members, dtype=np.int64)
    one, other = _TRIANGLES[len(members)]
    return those[one], those[other]


_TRIANGLES = tuple(np.triu_indices(size, 1) for size in range(CROWD + 1))
"""Members are in order, so that the lower index of a pair comes first."""
