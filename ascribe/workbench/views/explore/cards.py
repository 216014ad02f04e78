"""A dossier in, what of the incident can be filtered by and shown on one line out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ascribe.days import days
from ascribe.dossier.dossier import Dossier
from ascribe.dossier.ruled import Ruled
from ascribe.gazetteer import Gazetteer
from ascribe.incidents.across import Gathered
from ascribe.incidents.rulings import Verdict
from ascribe.vocabulary.terms import Measure
from ascribe.workbench.desk import Snapshot
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.views import wording
from ascribe.workbench.views.incidents import Row, doubts_of, row
from ascribe.workbench.views.regions import region


class State(StrEnum):
    """How far people have come with an incident's claims."""

    OPEN = "nobody has looked"
    BEGUN = "begun"
    SETTLED = "every claim settled"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an incident was, and how exactly that is told; `key` is the same for one place."""

    key: str
    name: str
    country: str  # "": not told
    latitude: float | None  # None: in no gazetteer
    longitude: float | None
    precision: int | None  # UCDP where_prec; None: not known


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the evidence supports of one measure; None: no such bound."""

    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Card:
    """One incident, flat; None: nobody tells."""

    row: Row
    event: str | None
    first: str | None  # the first and the last day that it may have been, ISO
    last: str | None
    spot: Spot | None
    tolls: Mapping[Measure, Bounds]
    sides: tuple[str, ...]
    outlets: tuple[str, ...]
    reports: tuple[str, ...]
    state: State


def cards(now: Snapshot, shelf: Shelf, gazetteer: Gazetteer) -> tuple[Card, ...]:
    """Every incident of a snapshot, in the order in which they are listed."""
    doubts, ruled = doubts_of(now), shelf.ruled(now)
    return tuple(card(g, shelf.dossier(now, g), doubts[g.id], _state(g, now, ruled), gazetteer) for g in now.linked.gathering.incidents)


def card(incident: Gathered, dossier: Dossier, doubts: int, state: State, gazetteer: Gazetteer) -> Card:
    """One incident, by what most families tell."""
    first, last = days(dossier.when[0].value if dossier.when else None)
    return Card(
        row=row(incident, dossier, doubts),
        event=dossier.event[0].value if dossier.event else None,
        first=first,
        last=last,
        spot=_spot(dossier, gazetteer),
        tolls={c.measure: Bounds(c.estimate.low, c.estimate.high) for c in dossier.counts if c.estimate},
        sides=_sides(dossier),
        outlets=tuple(dict.fromkeys(t.source.outlet for t in dossier.tellings if t.source.outlet)),
        reports=incident.reports,
        state=state,
    )


def _spot(dossier: Dossier, gazetteer: Gazetteer) -> Spot | None:
    if not dossier.where:
        return None
    given = dossier.where[0]
    place: Mapping[str, Any] = given.detail or {}
    known = place.get("geonameid")
    key = str(known) if known is not None else given.value
    division = region(place, gazetteer) if known is not None else ""
    name = wording.place(place, division) if division else given.value
    return Spot(key, name, place.get("country") or "", place.get("latitude"), place.get("longitude"), place.get("precision"))


def _sides(dossier: Dossier) -> tuple[str, ...]:
    """Who did it and against whom, the oftenest named first."""
    named: Counter[str] = Counter()
    for telling in dossier.tellings:
        named.update(side for side in (telling.incident.get("by"), telling.incident.get("against")) if side)
    return tuple(name for name, _ in named.most_common())


def _state(incident: Gathered, now: Snapshot, ruled: Ruled) -> State:
    """Settled where every claim of it that has a figure is accepted or rejected; begun where any claim was decided on."""
    looked_at, left = False, False
    for sketch in incident.members:
        for number, claim in enumerate(now.kept[sketch.report].claims):
            if claim["incident"] == sketch.number:
                decided = ruled.decided.get((sketch.report, number))
                looked_at = looked_at or decided is not None
                verdict = decided.verdict.verdict if decided and decided.verdict else None
                left = left or (bool(claim["figures"]) and verdict not in (Verdict.ACCEPT, Verdict.REJECT))
    return State.OPEN if not looked_at else State.BEGUN if left else State.SETTLED
