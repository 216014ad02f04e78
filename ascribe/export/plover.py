"""Dossiers in, events in the vocabulary of PLOVER out, a JSON line each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ascribe.days import days
from ascribe.dossier.dossier import Dossier
from ascribe.export.profile import Profile, point
from ascribe.vocabulary.terms import EventType, Measure

MODES = {
    EventType.SHELLING: "heavy-weapons",
    EventType.AIR_STRIKE: "aerial",
    EventType.IED: "explosives",
    EventType.SUICIDE_BOMB: "suicide-attack",
    EventType.GRENADE: "explosives",
    EventType.CHEMICAL: "unconventional",
    EventType.ARMED_CLASH: "firearms",
    EventType.ATTACK: None,  # with what is told by its means
    EventType.ABDUCTION: "abduct",
    EventType.SEXUAL_VIOLENCE: "sexual",
    EventType.MOB_VIOLENCE: "primitive",
    EventType.EXCESSIVE_FORCE: "crowd-control",
    EventType.LOOTING: "destroy",
    EventType.INTERCEPTION: "heavy-weapons",
    EventType.DISRUPTED: "heavy-weapons",
}
PROTESTS = frozenset({EventType.PEACEFUL_PROTEST, EventType.PROTEST_INTERVENTION, EventType.VIOLENT_DEMONSTRATION})
OTHERS = {EventType.ACCUSATION: "ACCUSE", EventType.AGREEMENT: "AGREE", EventType.ARRESTS: "COERCE"}
MEANS = (
    ("drone", "drone"),
    ("rifle", "firearms"),
    ("gun", "firearms"),
    ("pistol", "firearms"),
    ("knife", "primitive"),
    ("bomb", "explosives"),
)
"""What the weapon's word says of the mode, the first that fits."""


def plover(dossiers: Iterable[Dossier], profile: Profile) -> str:
    """One event a line; a kind of event that PLOVER has no word for is left out, and said to be so by its absence alone."""
    events = (event for dossier in dossiers if (event := _event(dossier, profile)))
    return "".join(json.dumps(event, ensure_ascii=False) + "\n" for event in events)


def _event(dossier: Dossier, profile: Profile) -> dict[str, Any] | None:
    kind = EventType(dossier.event[0].value) if dossier.event else None
    means = dossier.means[0].value.lower() if dossier.means else ""
    if kind in MODES:
        name, mode = "ASSAULT", next((mode for word, mode in MEANS if word in means), None) or MODES[kind]
    elif kind in PROTESTS:
        name, mode = "PROTEST", None
    elif kind in OTHERS:
        name, mode = OTHERS[kind], None
    else:
        return None
    first, last = days(dossier.when[0].value if dossier.when else None)
    where = point(dossier, profile)
    attempted = kind in (EventType.INTERCEPTION, EventType.DISRUPTED) or _stage(dossier) == "attempted"
    return {
        "id": dossier.id,
        "event_type": name,
        "event_mode": mode,
        "context": ["attempt"] if attempted else [],
        "date": first or None,
        "date_end": last or None,
        "source": [{"name": g.value} for g in dossier.by[:1]],
        "target": [{"name": g.value} for g in dossier.target[:1]],
        "location": None
        if where is None
        else {"name": where.name, "country": where.country, "latitude": where.latitude, "longitude": where.longitude},
        "magnitude": {
            c.measure.value: c.estimate.best for c in dossier.counts if c.estimate and c.measure in (Measure.KILLED, Measure.INJURED)
        },
        "publications": len(dossier.tellings),
    }


def _stage(dossier: Dossier) -> str:
    return str(dossier.tellings[0].incident.get("stage", "")) if dossier.tellings else ""
