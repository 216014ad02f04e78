"""A place as a claim has it in, the division that it lies in out: by it people tell towns of one name apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ascribe.gazetteer import Gazetteer

Json = Mapping[str, Any]


def region(place: Json, gazetteer: Gazetteer) -> str:
    """The first-order division of a place, "Virginia"; "" where none is known, or the place is one itself."""
    if place["geonameid"] is None or place["name"] is None:
        return ""
    entry = next((e for e in gazetteer.find(place["name"]) if e.geonameid == place["geonameid"]), None)
    of = gazetteer.division(entry.country, entry.admin1) if entry and entry.kind not in ("division", "country") else None
    return of.name if of and of.name != place["name"] else ""
