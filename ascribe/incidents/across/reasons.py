"""Reasons for and against two sketches telling of one incident, each a strength from 0 to 1; nothing known is 0: missing is not different."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from ascribe.incidents.across.pair import Pair
from ascribe.incidents.sketch import Bounds

VERSION = 3

Reason = Callable[[Pair], float]

TELLING = 8  # words: fewer may leave out anything
FEW = 0.2  # of the length of both: what two reports of one town share anyway
SLACK = 60  # minutes between two accounts of one hour


def same_day(pair: Pair) -> float:
    """Both put it on the same day."""
    return float(pair.days == 0)


def next_day(pair: Pair) -> float:
    """They put it a day apart."""
    return float(pair.days == 1)


def days_apart(pair: Pair) -> float:
    """They put it two to six days apart."""
    return float(pair.days is not None and 2 <= pair.days <= 6)


def weeks_apart(pair: Pair) -> float:
    """They put it a week or more apart."""
    return float(pair.days is not None and pair.days > 6 and not day_named(pair))


def day_named(pair: Pair) -> float:
    """One puts it on a day that the other names, though not as its own."""
    if pair.days == 0:
        return 0.0
    return float((pair.a.told and pair.a.sketch.first in pair.b.days) or (pair.b.told and pair.b.sketch.first in pair.a.days))


def days_shared(pair: Pair) -> float:
    """They name the same day, though for neither it is its own."""
    return float(pair.days != 0 and not pair.a.days.isdisjoint(pair.b.days) and not day_named(pair))


def published_together(pair: Pair) -> float:
    """They were published within a day."""
    return float(pair.published in (0, 1))


def published_apart(pair: Pair) -> float:
    """They were published long after each other."""
    return min(1.0, math.log1p(max(0, pair.published - 2)) / 6) if pair.published is not None else 0.0


def not_yet(pair: Pair) -> float:
    """One was published before the day on which the other puts it."""
    return float(pair.early)


def busy_place(pair: Pair) -> float:
    """They put it on different days in a place that was struck on many."""
    return max(pair.a.busy, pair.b.busy) if pair.here and pair.days else 0.0


def same_place(pair: Pair) -> float:
    """Both put it in the same place."""
    return float(pair.here)


def rare_place(pair: Pair) -> float:
    """Few reports tell of that place."""
    return min(pair.a.rare_spot, pair.b.rare_spot) if pair.here else 0.0


def near_place(pair: Pair) -> float:
    """One puts it in a place that the other names, or close by."""
    return float(pair.close)


def other_place(pair: Pair) -> float:
    """They put it in places far from each other."""
    return float(pair.far)


def other_name(pair: Pair) -> float:
    """They put it in places of different names, and no gazetteer says how far apart."""
    return float(pair.unlike)


def same_words(pair: Pair) -> float:
    """They share words that few others use."""
    return pair.words


def shared_words(pair: Pair) -> float:
    """They share more words than two reports of one town do anyway."""
    return min(1.0, pair.words / FEW)


def little_told(pair: Pair) -> float:
    """One of them tells too little for its words to speak against it."""
    return 1.0 - shared_words(pair) if min(len(pair.a.words), len(pair.b.words)) < TELLING else 0.0


def same_names(pair: Pair) -> float:
    """They share names that few others use."""
    return pair.names


def rare_words(pair: Pair) -> float:
    """They share words or names that hardly any other uses."""
    shared = len(pair.a.rarest & pair.b.rarest)
    return shared / (shared + 2)


def surname(pair: Pair) -> float:
    """One names in part a person whom the other names in full."""
    if pair.people or not (pair.a.people or pair.b.people):
        return 0.0
    found = [_partly(pair.a.people, pair.b.parts), _partly(pair.b.people, pair.a.parts)]
    return max(found)


def _partly(people: Mapping[str, float], parts: Mapping[str, float]) -> float:
    """How rare the rarest person is of whom the last name is among the words; a ruler's stands in every report, however he is styled."""
    found = ((strength, name.rsplit(" ", 1)[-1]) for name, strength in people.items())
    return max((min(strength, parts[last]) for strength, last in found if last in parts), default=0.0)


def same_person(pair: Pair) -> float:
    """They name the same person."""
    return max((pair.a.people[name] for name in pair.people), default=0.0)


def same_street(pair: Pair) -> float:
    """They name the same street."""
    a, b = pair.a.streets, pair.b.streets
    return max((a[name] for name in a.keys() & b.keys()), default=0.0) if a and b else 0.0


def other_street(pair: Pair) -> float:
    """Both name streets, and none the same."""
    a, b = pair.a.streets, pair.b.streets
    return float(bool(a and b) and a.keys().isdisjoint(b))


def same_ages(pair: Pair) -> float:
    """They tell the same ages."""
    shared = len(pair.a.ages & pair.b.ages)
    return shared / (shared + 1)


def other_ages(pair: Pair) -> float:
    """Both tell ages, and none the same."""
    return float(bool(pair.a.ages and pair.b.ages) and pair.a.ages.isdisjoint(pair.b.ages))


def same_dead(pair: Pair) -> float:
    """They count the same dead."""
    return _same(pair.a.sketch.killed, pair.b.sketch.killed)


def other_dead(pair: Pair) -> float:
    """Their counts of the dead exclude each other."""
    return _unlike(pair.a.sketch.killed, pair.b.sketch.killed)


def same_wounded(pair: Pair) -> float:
    """They count the same wounded."""
    return _same(pair.a.sketch.injured, pair.b.sketch.injured)


def other_wounded(pair: Pair) -> float:
    """Their counts of the wounded exclude each other."""
    return _unlike(pair.a.sketch.injured, pair.b.sketch.injured)


def same_hour(pair: Pair) -> float:
    """They give the same hour."""
    return float(pair.minutes is not None and pair.minutes <= SLACK)


def other_hour(pair: Pair) -> float:
    """They give hours far from each other."""
    return float(pair.minutes is not None and pair.minutes > 3 * SLACK)


def rare_kind(pair: Pair) -> float:
    """They tell of a kind of event of which few others tell."""
    return pair.a.rare_kind if pair.a.sketch.event is pair.b.sketch.event else 0.0


def other_kind(pair: Pair) -> float:
    """They tell of kinds of event that have nothing in common."""
    return float(bool(pair.a.family and pair.b.family) and pair.a.family != pair.b.family)


def same_means(pair: Pair) -> float:
    """They name the same weapon."""
    return float(pair.a.sketch.means is not None and pair.a.sketch.means == pair.b.sketch.means)


def other_means(pair: Pair) -> float:
    """They name different weapons."""
    means = pair.a.sketch.means, pair.b.sketch.means
    return float(None not in means and means[0] != means[1])


def other_manner(pair: Pair) -> float:
    """What one lays to a mine, a planted bomb or a bomber, the other says was fired or dropped from afar."""
    a, b = pair.a, pair.b
    return float((a.laid and b.sent) or (b.laid and a.sent))


def same_party(pair: Pair) -> float:
    """They name the same perpetrator."""
    return float(pair.a.sketch.by is not None and pair.a.sketch.by == pair.b.sketch.by)


def other_party(pair: Pair) -> float:
    """Whom one calls the perpetrator, the other calls the victim."""
    a, b = pair.a.sketch, pair.b.sketch
    return float(bool(a.by and b.by) and a.by != b.by and (a.by == b.against or b.by == a.against))


def same_text(pair: Pair) -> float:
    """They are worded alike, letter for letter."""
    a, b = pair.a.sketch, pair.b.sketch
    return float(bool(a.wording) and a.wording == b.wording and a.number == b.number)


def _same(one: Bounds | None, other: Bounds | None) -> float:
    """Nearer to 1 the larger the count: one dead is told of many incidents, 112 of few."""
    if one is None or other is None or not one.low or one.low != other.low:
        return 0.0
    return one.low / (one.low + 1)


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
