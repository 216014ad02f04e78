"""Incidents in, the places of a map out: each as an area as wide as it is told, and never a bare point for a province."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ascribe.dossier.sections import PRECISION
from ascribe.workbench.views.explore.cards import Card, Spot
from ascribe.workbench.views.explore.filters import Choice, Filters

KILOMETRES = {1: 0, 2: 25, 3: 40, 4: 120, 5: 300, 7: 100}
"""The radius of the area that each UCDP where_prec stands for; 0: the place itself. A country is shown by its own shape.

"Within about 25 km" is the code's own; a district and a province are drawn as wide as most are, since no gazetteer here has borders.
"""

COUNTRY = 6
MOST = 500
"""Places of one map; the table says how many more there are."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place on the map; `radius` in kilometres; None: in no gazetteer, or a whole country."""

    name: str
    exact: str  # how exactly it is told, in words
    incidents: int
    latitude: float | None
    longitude: float | None
    radius: int | None
    country: str  # its code where the whole country is meant; else ""
    address: str


@dataclass(frozen=True, slots=True)
class Places:
    """Sites with most incidents first; how many more there are, and how many incidents are at no place that is told."""

    sites: tuple[Site, ...]
    more: int
    nowhere: int


def places(given: Iterable[Card], asked: Filters) -> Places:
    """Every place of these incidents."""
    at: dict[tuple[str, int | None], list[Spot]] = defaultdict(list)
    nowhere = 0
    for card in given:
        if card.spot is None:
            nowhere += 1
        else:
            at[card.spot.key, card.spot.precision].append(card.spot)
    ranked = sorted(at.values(), key=lambda spots: (-len(spots), spots[0].name))
    return Places(tuple(_site(spots[0], len(spots), asked) for spots in ranked[:MOST]), max(0, len(ranked) - MOST), nowhere)


def _site(spot: Spot, incidents: int, asked: Filters) -> Site:
    whole = spot.precision == COUNTRY
    placed = spot.latitude is not None and not whole
    return Site(
        name=spot.name,
        exact=PRECISION.get(spot.precision or 0, "in no gazetteer" if spot.latitude is None else "not known how exactly"),
        incidents=incidents,
        latitude=spot.latitude if placed else None,
        longitude=spot.longitude if placed else None,
        radius=KILOMETRES.get(spot.precision or 0, KILOMETRES[5]) if placed else None,
        country=spot.country if whole else "",
        address=asked.turned(Choice("place", spot.key)).address() if Choice("place", spot.key) not in asked.choices else asked.address(),
    )
