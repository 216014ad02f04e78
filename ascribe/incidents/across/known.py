"""Sketches in, the same sketches made ready for comparison out: how rare each word, name and street is among them all."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ascribe.incidents.sketch import Bounds, Sketch, Spot
from ascribe.vocabulary.terms import EVENT_FAMILY, EventType
from ascribe.vocabulary.weapons import WeaponKind, weapon

VERSION = 3

FAR_IN_TIME = 400
"""Days between telling and told from which a day is likelier misread than right."""


VAGUE = 31
"""Days of the longest stretch that dates an incident; a year dates what stands around it."""

MANY = 3
"""How soon a place is busy: half so with eight days told of it, nine tenths with fifty."""

LAID = frozenset({WeaponKind.LANDMINE, WeaponKind.IED, WeaponKind.CAR_BOMB, WeaponKind.SUICIDE})
FLYING = frozenset(
    {WeaponKind.MISSILE, WeaponKind.ROCKET, WeaponKind.ARTILLERY, WeaponKind.MORTAR, WeaponKind.AIR_BOMB, WeaponKind.AIRCRAFT}
)
SENT = frozenset({EventType.SHELLING, EventType.AIR_STRIKE})
"""What nobody who saw it takes for the other: weapons laid or carried, weapons that fly, and the kinds of event that these make."""

RAREST = 0.75
"""Among ten thousand reports a term that stands in ten at most."""


@dataclass(frozen=True, slots=True)
class Rarity:
    """How many sketches there are, in how many of them each term stands, how rare each so often told is, and how many days a place has."""

    size: int
    counts: Mapping[str, int]
    by_count: Mapping[int, float]
    days: Mapping[str, int]

    def of(self, term: str) -> float:
        """0 for a term that stands everywhere, 1 for one that stands once or never."""
        return self.by_count[self.counts.get(term, 1)]


@dataclass(frozen=True, slots=True)
class Known:
    """A sketch with its terms weighed; `words` and `names` are of length one together."""

    sketch: Sketch
    day: int | None  # the day told, or that of publication; None: neither is known
    told: bool  # the day is told
    words: Mapping[str, float]
    names: Mapping[str, float]
    people: Mapping[str, float]
    streets: Mapping[str, float]
    rarest: frozenset[str]  # terms that hardly any other has
    parts: Mapping[str, float]  # the single words of its names
    days: frozenset[int]
    ages: frozenset[int]
    spots: frozenset[Spot]
    spot: Spot | None  # the incident's own place; None: the text does not say
    rare_spot: float  # 0 for a place of which every report tells
    passing: bool  # told beside what the report is about, without a toll
    busy: float  # 0 for a place that was struck on two days at most, nearly 1 for one struck on a hundred
    rare_kind: float  # 0 for a kind of event of which every report tells, or none
    family: str  # of event types; "" where the text names no kind
    laid: bool  # a mine, a planted bomb or a bomber is named
    sent: bool  # fired or dropped from afar, as the kind of event has it or the weapon named


def rarity(sketches: Iterable[Sketch]) -> Rarity:
    """The terms of all sketches counted, one sketch once."""
    counts: Counter[str] = Counter()
    days: dict[str, set[int]] = defaultdict(set)
    size = 0
    for sketch in sketches:
        size += 1
        counts.update(terms_of(sketch))
        if sketch.sited and sketch.first is not None and not sketch.guessed and _told(sketch):
            days[place_term(sketch.spots[0])].add(sketch.first)
    whole = math.log(max(2, size))
    by_count = {count: 1.0 - math.log(count) / whole for count in {1, *counts.values()}}
    return Rarity(size, counts, by_count, {place: len(those) for place, those in days.items()})


def terms_of(sketch: Sketch) -> frozenset[str]:
    """Words as they are; names, people and streets marked apart, so that a word and a name are counted apart."""
    marked = (*map(name_term, sketch.proper), *map(person_term, sketch.people), *map(street_term, sketch.streets))
    if sketch.sited:
        marked = (*marked, place_term(sketch.spots[0]))
    marked = (*marked, *(part_term(part) for name in sketch.proper for part in name.split()))
    if sketch.event:
        marked = (*marked, kind_term(sketch.event))
    return frozenset((*sketch.words, *marked))


def name_term(name: str) -> str:
    """A run of capitalised words as a term."""
    return "^" + name


def part_term(part: str) -> str:
    """A single word of a name as a term."""
    return "+" + part


def person_term(name: str) -> str:
    """A person's name as a term."""
    return "@" + name


def street_term(name: str) -> str:
    """A street as a term."""
    return "#" + name


def place_term(spot: Spot) -> str:
    """The incident's own place as a term."""
    return f"&{spot.geonameid or spot.name}"


def kind_term(event: EventType) -> str:
    """The kind of event as a term."""
    return f"%{event.value}"


def known(sketch: Sketch, rare: Rarity) -> Known:
    """The sketch ready for comparison among sketches of which it is told how rare their terms are."""
    told = _told(sketch)
    words, names = {w: rare.of(w) for w in sketch.words}, {w: rare.of(name_term(w)) for w in sketch.proper}
    return Known(
        sketch=sketch,
        day=sketch.first if told else sketch.published,
        told=told,
        words=_weighed(words),
        names=_weighed(names),
        people={w: rare.of(person_term(w)) for w in sketch.people},
        streets={w: rare.of(street_term(w)) for w in sketch.streets},
        rarest=frozenset((*(w for w in words if words[w] > RAREST), *(name_term(w) for w in names if names[w] > RAREST))),
        parts={part: rare.of(part_term(part)) for name in sketch.proper for part in name.split()},
        days=frozenset(sketch.days),
        ages=frozenset(sketch.ages),
        spots=frozenset(sketch.spots),
        spot=sketch.spots[0] if sketch.sited else None,
        rare_spot=rare.of(place_term(sketch.spots[0])) if sketch.sited else 0.0,
        busy=_busy(rare.days.get(place_term(sketch.spots[0]), 0)) if sketch.sited else 0.0,
        passing=sketch.number != 1 and sketch.killed is None and sketch.injured is None,
        rare_kind=rare.of(kind_term(sketch.event)) if sketch.event else 0.0,
        family=_family(sketch.event),
        laid=_kind(sketch.means) in LAID,
        sent=sketch.event in SENT or _kind(sketch.means) in FLYING,
    )


@lru_cache(maxsize=1_000)
def _kind(means: str | None) -> WeaponKind | None:
    found = weapon(means) if means else None
    return found.kind if found else None


def _busy(days: int) -> float:
    return max(0, days - 2) / (days + MANY)


def _family(event: EventType | None) -> str:
    """The type of the event; an accident is one of its own."""
    return "" if event is None else event.value if event is EventType.ACCIDENT else EVENT_FAMILY.get(event, "")


def _told(sketch: Sketch) -> bool:
    """The day is told, and neither so vaguely nor so far from the publication that it is likelier misread than right."""
    if sketch.first is None or sketch.last is None or sketch.last - sketch.first > VAGUE:
        return False
    return sketch.published is None or abs(sketch.published - sketch.first) < FAR_IN_TIME


def _weighed(rare: Mapping[str, float]) -> Mapping[str, float]:
    """Rarer words weigh more (squared, for a common word says nothing), and all of them have length one together."""
    weights = {w: x**2 for w, x in rare.items()}
    length = math.sqrt(sum(x * x for x in weights.values()))
    return {w: x / length for w, x in weights.items() if x > 0.01} if length else {}


def least(bounds: Bounds | None) -> int | None:
    """The least that the bounds allow; None where they allow any number, or nothing is told."""
    return bounds.low if bounds else None
