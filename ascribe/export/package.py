"""Dossiers in, a Data Package out: every file by name, and a descriptor with its hash, size and columns."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from ascribe.dossier.dossier import Dossier
from ascribe.export.acled import COLUMNS as ACLED_COLUMNS
from ascribe.export.acled import acled
from ascribe.export.annotations import annotated
from ascribe.export.ged import COLUMNS as GED_COLUMNS
from ascribe.export.ged import ged
from ascribe.export.geojson import geojson
from ascribe.export.plover import plover
from ascribe.export.profile import Profile
from ascribe.export.prov import prov

NUMBERS = frozenset({"latitude", "longitude"})
INTEGERS = frozenset(
    """year type_of_violence number_of_sources where_prec event_clarity date_prec deaths_a deaths_b deaths_civilians deaths_unknown best
    high low time_precision geo_precision fatalities""".split()
)
DATES = frozenset({"date_start", "date_end", "event_date"})
TABLES = {"incidents-ged.csv": GED_COLUMNS, "incidents-acled.csv": ACLED_COLUMNS}
TYPES = {
    "csv": "text/csv",
    "geojson": "application/geo+json",
    "jsonl": "application/jsonl",
    "json": "application/json",
    "jsonld": "application/ld+json",
}


def package(dossiers: Sequence[Dossier], texts: Mapping[str, str], profile: Profile) -> dict[str, str]:
    """Every file of the package by its name, `datapackage.json` the last; `texts` by report id."""
    tellings = [telling for dossier in dossiers for telling in dossier.tellings]
    files = {
        "incidents-ged.csv": ged(dossiers, profile),
        "incidents-acled.csv": acled(dossiers, profile),
        "incidents.geojson": geojson(dossiers, profile),
        "events-plover.jsonl": plover(dossiers, profile),
        "annotations.jsonld": annotated(tellings, texts, profile),
        "provenance.json": prov(dossiers),
    }
    return {**files, "datapackage.json": json.dumps(_descriptor(files, profile), ensure_ascii=False, indent=1) + "\n"}


def _descriptor(files: Mapping[str, str], profile: Profile) -> dict[str, Any]:
    return {
        "profile": "data-package",
        "name": "ascribe-export",
        "title": f"Incidents gathered from news reports ({profile.value} profile)",
        "description": "What reports were found to say, not what happened. Empty cells are not known; none stands for nought.",
        "resources": [_resource(name, text) for name, text in files.items()],
    }


def _resource(name: str, text: str) -> dict[str, Any]:
    raw = text.encode("utf-8")
    stem, _, ending = name.rpartition(".")
    resource: dict[str, Any] = {
        "name": f"{stem}-{ending}".lower(),
        "path": name,
        "format": ending,
        "mediatype": TYPES[ending],
        "encoding": "utf-8",
        "bytes": len(raw),
        "hash": f"sha256:{hashlib.sha256(raw).hexdigest()}",
    }
    if name in TABLES:
        fields = [{"name": column, "type": _type(column)} for column in TABLES[name]]
        resource |= {"profile": "tabular-data-resource", "schema": {"fields": fields, "missingValues": [""]}}
    return resource


def _type(column: str) -> str:
    return "number" if column in NUMBERS else "integer" if column in INTEGERS else "date" if column in DATES else "string"
