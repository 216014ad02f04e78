"""Two sketches side by side: what the reasons ask of both, worked out once."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ascribe.incidents.across.known import Known
from ascribe.incidents.sketch import Spot

VERSION = 2

HERE = 12.0  # kilometres: a town and its suburbs
THERE = 60.0  # kilometres: another town


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sketches and what lies between them; None where one of them does not say.

    `here` is true where both put it in one place, `close` where one puts it in a place that the other only names, `far` where
    neither does and their places are far apart, `unlike` where their names differ and the gazetteer lacks one of them. `words` and `names` tell how alike these are,
    from 0 to 1. `early` is true where one was published before the day that the other, published since, gives.
    """

    a: Known
    b: Known
    days: int | None
    published: int | None
    minutes: int | None
    here: bool
    close: bool
    far: bool
    unlike: bool
    words: float
    names: float
    people: frozenset[str]
    early: bool


def paired(a: Known, b: Known) -> Pair:
    """Both side by side."""
    here = a.spot is not None and b.spot is not None and _near(a.spot, b.spot)
    close = not here and (_among(a.spot, b.spots) or _among(b.spot, a.spots))
    far = not here and not close and a.spot is not None and b.spot is not None and _far(a.spot, b.spot)
    unlike = not (here or close or far) and _unlike(a.spot, b.spot)
    people = frozenset(a.people.keys() & b.people.keys()) if a.people and b.people else frozenset()
    return Pair(
        a,
        b,
        days=_days_apart(a, b),
        published=_published_apart(a, b),
        minutes=_minutes_apart(a, b),
        here=here,
        close=close,
        far=far,
        unlike=unlike,
        words=_alike(a.words, b.words),
        names=_alike(a.names, b.names),
        people=people,
        early=_early(a, b) or _early(b, a),
    )


def _early(a: Known, b: Known) -> bool:
    s, t = a.sketch, b.sketch
    if not b.told or t.guessed or s.published is None or t.first is None or t.published is None:
        return False
    return s.published < t.first <= t.published


def _among(spot: Spot | None, others: frozenset[Spot]) -> bool:
    return spot is not None and any(_near(spot, other) for other in others)


def _days_apart(a: Known, b: Known) -> int | None:
    """Between the nearest days on which each may have been; None where one of them does not say."""
    if not (a.told and b.told):
        return None
    s, t = a.sketch, b.sketch
    if s.first is None or s.last is None or t.first is None or t.last is None:
        return None
    return max(0, s.first - t.last, t.first - s.last)


def _published_apart(a: Known, b: Known) -> int | None:
    one, other = a.sketch.published, b.sketch.published
    return None if one is None or other is None else abs(one - other)


def _minutes_apart(a: Known, b: Known) -> int | None:
    one, other = a.sketch.minute, b.sketch.minute
    if one is None or other is None:
        return None
    apart = abs(one - other)
    return min(apart, 24 * 60 - apart)


def _near(one: Spot, other: Spot) -> bool:
    """The same entry, or as near as that; names that the gazetteer lacks are near where they are equal."""
    if one.geonameid is not None and one.geonameid == other.geonameid:
        return True
    if one.latitude is None or other.latitude is None:
        return one.name == other.name
    return _exact(one) and _exact(other) and _kilometres(one, other) <= HERE


def _far(one: Spot, other: Spot) -> bool:
    return _exact(one) and _exact(other) and _kilometres(one, other) > THERE


def _unlike(one: Spot | None, other: Spot | None) -> bool:
    return one is not None and other is not None and None in (one.geonameid, other.geonameid) and one.name != other.name


def _exact(spot: Spot) -> bool:
    """A town or a place near one: how far a province is from a town in it says nothing."""
    return spot.latitude is not None and (spot.precision or 1) <= 2


def _kilometres(one: Spot, other: Spot) -> float:
    """Over the ground, well enough for a hundred kilometres."""
    if one.latitude is None or other.latitude is None or one.longitude is None or other.longitude is None:
        return math.inf
    north = one.latitude - other.latitude
    east = (one.longitude - other.longitude) * math.cos(math.radians((one.latitude + other.latitude) / 2))
    return 111.2 * math.hypot(north, east)


def _alike(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The product of two vectors of length one; what both have is found by hashing alone, in sorted order so that sums are equal."""
    return sum([one[word] * other[word] for word in sorted(one.keys() & other.keys())])
