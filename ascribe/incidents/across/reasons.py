"""Reasons for and against two sketches telling of one incident, each a strength from 0 to 1; nothing known is 0: missing is not different."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from ascribe.incidents.across.known import Known
from ascribe.incidents.sketch import Bounds, Spot

VERSION = 1

Reason = Callable[[Known, Known], float]

HERE = 12.0  # kilometres: a town and its suburbs
THERE = 60.0  # kilometres: another town
TELLING = 8  # words: fewer may leave out anything
FEW = 0.2  # of the length of both: what two reports of one town share anyway
SLACK = 60  # minutes between two accounts of one hour


def same_day(a: Known, b: Known) -> float:
    """Both put it on the same day."""
    return float(_days_apart(a, b) == 0)


def next_day(a: Known, b: Known) -> float:
    """They put it a day apart."""
    return float(_days_apart(a, b) == 1)


def days_apart(a: Known, b: Known) -> float:
    """They put it two to six days apart."""
    apart = _days_apart(a, b)
    return float(apart is not None and 2 <= apart <= 6)


def weeks_apart(a: Known, b: Known) -> float:
    """They put it a week or more apart."""
    apart = _days_apart(a, b)
    return float(apart is not None and apart > 6)


def published_together(a: Known, b: Known) -> float:
    """They were published within a day."""
    return float(_published_apart(a, b) in (0, 1))


def published_apart(a: Known, b: Known) -> float:
    """They were published long after each other."""
    apart = _published_apart(a, b)
    return min(1.0, math.log1p(max(0, apart - 2)) / 6) if apart is not None else 0.0


def same_place(a: Known, b: Known) -> float:
    """Both put it in the same place."""
    return float(a.spot is not None and b.spot is not None and _near(a.spot, b.spot, HERE))


def rare_place(a: Known, b: Known) -> float:
    """Few reports tell of that place."""
    return same_place(a, b) * min(a.rare_spot, b.rare_spot)


def near_place(a: Known, b: Known) -> float:
    """One puts it in a place that the other names, or close by."""
    if same_place(a, b):
        return 0.0
    own = (a.spot is not None and any(_near(a.spot, s, HERE) for s in b.spots)) or (
        b.spot is not None and any(_near(b.spot, s, HERE) for s in a.spots)
    )
    return float(own)


def other_place(a: Known, b: Known) -> float:
    """They put it in places far from each other."""
    return float(a.spot is not None and b.spot is not None and _far(a.spot, b.spot) and not near_place(a, b))


def same_words(a: Known, b: Known) -> float:
    """They share words that few others use."""
    return _alike(a.words, b.words)


def shared_words(a: Known, b: Known) -> float:
    """They share more words than two reports of one town do anyway."""
    return min(1.0, _alike(a.words, b.words) / FEW)


def little_told(a: Known, b: Known) -> float:
    """One of them tells too little for its words to speak against it."""
    return 1.0 - shared_words(a, b) if min(len(a.words), len(b.words)) < TELLING else 0.0


def same_names(a: Known, b: Known) -> float:
    """They share names that few others use."""
    return _alike(a.names, b.names)


def same_person(a: Known, b: Known) -> float:
    """They name the same person."""
    return max((a.people[p] for p in a.people.keys() & b.people.keys()), default=0.0)


def other_people(a: Known, b: Known) -> float:
    """Both name people, and none the same."""
    return float(bool(a.people and b.people) and not a.people.keys() & b.people.keys())


def same_street(a: Known, b: Known) -> float:
    """They name the same street."""
    return max((a.streets[s] for s in a.streets.keys() & b.streets.keys()), default=0.0)


def other_street(a: Known, b: Known) -> float:
    """Both name streets, and none the same."""
    return float(bool(a.streets and b.streets) and not a.streets.keys() & b.streets.keys())


def same_ages(a: Known, b: Known) -> float:
    """They tell the same ages."""
    shared = len(a.ages & b.ages)
    return shared / (shared + 1) if shared else 0.0


def other_ages(a: Known, b: Known) -> float:
    """Both tell ages, and none the same."""
    return float(bool(a.ages and b.ages) and not a.ages & b.ages)


def same_dead(a: Known, b: Known) -> float:
    """They count the same dead."""
    return float(_same(a.sketch.killed, b.sketch.killed))


def other_dead(a: Known, b: Known) -> float:
    """Their counts of the dead exclude each other."""
    return _unlike(a.sketch.killed, b.sketch.killed)


def same_wounded(a: Known, b: Known) -> float:
    """They count the same wounded."""
    return float(_same(a.sketch.injured, b.sketch.injured))


def other_wounded(a: Known, b: Known) -> float:
    """Their counts of the wounded exclude each other."""
    return _unlike(a.sketch.injured, b.sketch.injured)


def same_hour(a: Known, b: Known) -> float:
    """They give the same hour."""
    apart = _minutes_apart(a, b)
    return float(apart is not None and apart <= SLACK)


def other_hour(a: Known, b: Known) -> float:
    """They give hours far from each other."""
    apart = _minutes_apart(a, b)
    return float(apart is not None and apart > 3 * SLACK)


def same_kind(a: Known, b: Known) -> float:
    """They tell of the same kind of event."""
    return float(a.sketch.event is not None and a.sketch.event is b.sketch.event)


def other_kind(a: Known, b: Known) -> float:
    """They tell of kinds of event that have nothing in common."""
    return float(bool(a.family and b.family) and a.family != b.family)


def same_means(a: Known, b: Known) -> float:
    """They name the same weapon."""
    return float(a.sketch.means is not None and a.sketch.means == b.sketch.means)


def other_means(a: Known, b: Known) -> float:
    """They name different weapons."""
    return float(a.sketch.means is not None and b.sketch.means is not None and a.sketch.means != b.sketch.means)


def same_party(a: Known, b: Known) -> float:
    """They name the same perpetrator."""
    return float(a.sketch.by is not None and a.sketch.by == b.sketch.by)


def same_text(a: Known, b: Known) -> float:
    """They are worded alike, character for character."""
    return float(bool(a.sketch.wording) and a.sketch.wording == b.sketch.wording and a.sketch.number == b.sketch.number)


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


def _near(one: Spot, other: Spot, kilometres: float) -> bool:
    """The same entry, or as near as that; names that the gazetteer lacks are near where they are equal."""
    if one.geonameid is not None and one.geonameid == other.geonameid:
        return True
    if one.latitude is None or other.latitude is None:
        return one.name == other.name
    return _exact(one) and _exact(other) and _kilometres(one, other) <= kilometres


def _far(one: Spot, other: Spot) -> bool:
    return _exact(one) and _exact(other) and _kilometres(one, other) > THERE


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
    if len(other) < len(one):
        one, other = other, one
    return sum(x * other[w] for w, x in one.items() if w in other)


def _same(one: Bounds | None, other: Bounds | None) -> bool:
    return one is not None and other is not None and one.low is not None and one.low > 0 and one.low == other.low


def _unlike(one: Bounds | None, other: Bounds | None) -> float:
    """How far apart two counts are that cannot both be right; a toll may rise, so 8 and 9 are hardly apart, 2 and 40 are."""
    if one is None or other is None:
        return 0.0
    low, high = sorted((_middle(one), _middle(other)))
    if low == high or _overlap(one, other):
        return 0.0
    return (high - low) / (high + 1)


def _middle(bounds: Bounds) -> int:
    return bounds.low if bounds.low is not None else bounds.high or 0


def _overlap(one: Bounds, other: Bounds) -> bool:
    low = max(one.low or 0, other.low or 0)
    highs = [b.high for b in (one, other) if b.high is not None]
    return not highs or low <= min(highs)


ALL: tuple[Reason, ...] = (
    same_day, next_day, days_apart, weeks_apart, published_together, published_apart, same_place, rare_place, near_place, other_place,
    same_words, shared_words, little_told, same_names, same_person, other_people, same_street, other_street, same_ages, other_ages, same_dead, other_dead,
    same_wounded, other_wounded, same_hour, other_hour, same_kind, other_kind, same_means, other_means, same_party, same_text,
)  # fmt: skip
