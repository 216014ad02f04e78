"""The form of everything that `--json` prints, as JSON Schema 2020-12; `ascribe schema NAME` prints one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ascribe.schema import gathered, kept, told
from ascribe.schema.shapes import DIALECT, Schema

__all__ = ["PRINTED_BY", "SCHEMAS"]

PRINTED_BY = {
    "claim": "ascribe read --json, a line each",
    "account": "Account.to_dict() from Python",
    "marks": "ascribe mark --json, a line a report",
    "added": "ascribe add --json, a line a report",
    "status": "ascribe status --json",
    "report": "ascribe search --json, a line each",
    "broken": "ascribe verify --json, a line each",
    "incident": "ascribe incidents --json, a line each",
    "doubt": "ascribe incidents --doubtful --json, a line a pair",
    "ruling": "ascribe rule dump, a line each",
    "listed": "ascribe rule list --json, a line each",
    "audited": "ascribe audit list --json, a line each",
    "tip": "ascribe audit tip --json",
    "agreement": "ascribe agreement --json, a line a field",
    "disagreement": "ascribe agreement --open --json, a line each",
    "dossier": "ascribe dossier --json",
    "event": "ascribe export, a line each of events-plover.jsonl",
    "map": "ascribe export, incidents.geojson",
}
"""What prints the values that each schema is for."""

_DEFINITIONS = told.DEFINITIONS | kept.DEFINITIONS | gathered.DEFINITIONS

_SHAPES: Mapping[str, Schema] = {
    "claim": told.CLAIM,
    "account": told.ACCOUNT,
    "marks": told.MARKS,
    "added": kept.ADDED,
    "status": kept.STATUS,
    "report": kept.REPORT,
    "broken": kept.BROKEN,
    "incident": gathered.INCIDENT,
    "doubt": gathered.DOUBT,
    "ruling": kept.RULING,
    "listed": kept.LISTED,
    "audited": kept.AUDITED,
    "tip": kept.TIP,
    "agreement": kept.AGREEMENT,
    "disagreement": kept.DISAGREEMENT,
    "dossier": gathered.DOSSIER,
    "event": gathered.EVENT,
    "map": gathered.MAP,
}


def _whole(name: str, shape: Schema) -> Schema:
    """The schema by itself: its dialect and title, and each definition that it leans on."""
    needed: dict[str, Schema] = {}
    waiting = [shape]
    while waiting:
        for wanted in _wanted(waiting.pop()):
            if wanted not in needed:
                needed[wanted] = _DEFINITIONS[wanted]
                waiting.append(_DEFINITIONS[wanted])
    head = {"$schema": DIALECT, "$id": f"urn:ascribe:schema:{name}", "title": name, "$comment": f"Printed by {PRINTED_BY[name]}."}
    return {**head, **shape, **({"$defs": dict(sorted(needed.items()))} if needed else {})}


def _wanted(value: Any) -> Iterator[str]:
    """The definitions that a piece of a schema names."""
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"].rpartition("/")[2]
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _wanted(part)


SCHEMAS: Mapping[str, Schema] = {name: _whole(name, shape) for name, shape in _SHAPES.items()}
"""Every schema by its name."""
