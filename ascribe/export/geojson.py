"""Dossiers in, a GeoJSON feature collection (RFC 7946) out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ascribe.dossier.dossier import Dossier
from ascribe.export.profile import Profile, point


def geojson(dossiers: Iterable[Dossier], profile: Profile) -> str:
    """One feature an incident; without a place in the gazetteer its geometry is null, and it is there all the same."""
    features = [_feature(d, profile) for d in dossiers]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, indent=1) + "\n"


def _feature(dossier: Dossier, profile: Profile) -> dict[str, Any]:
    where = point(dossier, profile)
    placed = where is not None and where.latitude is not None and where.longitude is not None
    geometry = {"type": "Point", "coordinates": [where.longitude, where.latitude]} if where and placed else None
    estimates = {
        c.measure.value: {"low": c.estimate.low, "best": c.estimate.best, "high": c.estimate.high, "grade": c.estimate.grade.value}
        for c in dossier.counts
        if c.estimate
    }
    properties = {
        "event": dossier.event[0].value if dossier.event else None,
        "when": dossier.when[0].value if dossier.when else None,
        "where": where.name if where else None,
        "country": where.country if where else None,
        "where_prec": where.precision if where else None,
        "by": dossier.by[0].value if dossier.by else None,
        "policy": dossier.policy.value,
        "estimates": estimates,
        "summary": dossier.summary,
        "profile": profile.value,
    }
    return {"type": "Feature", "id": dossier.id, "geometry": geometry, "properties": properties}
