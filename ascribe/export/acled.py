"""Dossiers in, rows with ACLED's column names out.

The names and codes follow the ACLED codebook of 2024. ACLED records one number of fatalities, by its own rule the most conservative of
credible ones: here it is the low of the estimate. What cannot be known is empty; `derivation` says how each filled column came about.
"""

from __future__ import annotations

from collections.abc import Iterable

from ascribe.dossier.dossier import Dossier
from ascribe.export.known import derivation, known
from ascribe.export.profile import Profile
from ascribe.export.sheets import Row, sheet
from ascribe.vocabulary.terms import EVENT_FAMILY, EventType, Status

COLUMNS = tuple(
    """event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2
    assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude
    geo_precision source source_scale notes fatalities tags timestamp derivation""".split()
)

DISORDER = {
    "Battles": "Political violence",
    "Explosions/Remote violence": "Political violence",
    "Violence against civilians": "Political violence",
    "Protests": "Demonstrations",
    "Riots": "Demonstrations",
}
TIME = {1: 1, 2: 2, 3: 2, 4: 3}
"""UCDP date_prec as ACLED time_precision: 1 the day, 2 within a week, 3 within a month; a year is nothing that ACLED records."""

GEO = {1: 1, 2: 2, 3: 2, 4: 3, 5: 3}
"""UCDP where_prec as ACLED geo_precision: 1 the town, 2 near it or its district, 3 the province or a vaguer region."""


UNRECORDED = frozenset({EventType.STATEMENT, EventType.ACCUSATION, EventType.ACCIDENT})


def acled(dossiers: Iterable[Dossier], profile: Profile) -> str:
    """One row an incident, as CSV."""
    return sheet(COLUMNS, (_row(d, profile) for d in dossiers))


def _row(dossier: Dossier, profile: Profile) -> Row:
    has = known(dossier, profile)
    event = _event(dossier)
    family = EVENT_FAMILY.get(event, "Strategic developments") if event else None
    civilians = any(h.latest.status is Status.CIVILIAN for c in dossier.counts for h in c.histories)
    row: Row = {
        "event_id_cnty": dossier.id,
        "event_date": has.first,
        "year": has.year,
        "time_precision": TIME.get(has.date_prec or 0),
        "disorder_type": DISORDER.get(family or "", "Strategic developments" if family else None),
        "event_type": family,
        "sub_event_type": event.value if event else None,
        "actor1": has.by,
        "civilian_targeting": "Civilian targeting" if civilians or family == "Violence against civilians" else None,
        "country": has.country,
        "location": has.place,
        "latitude": has.latitude,
        "longitude": has.longitude,
        "geo_precision": GEO.get(has.where_prec or 0),
        "source": "; ".join(dict.fromkeys(t.source.outlet or t.source.report for t in dossier.tellings)),
        "notes": f"{dossier.summary}.",
        "fatalities": has.estimate.low if has.estimate else None,
    }
    told = {
        "sub_event_type": "the kind that most families of reports tell",
        "actor1": "who did it, as most families of reports have it",
        "time_precision": "EDTF of the day that most families give",
        "geo_precision": f"the gazetteer's kind of place; {profile.value} profile",
        "civilian_targeting": "a voice counts civilians",
        "notes": "reports, families of copies and origins of the death toll, counted",
        "fatalities": f"the low of the estimate; policy: {dossier.policy.value}",
    }
    return {**row, "derivation": derivation(row, told)}


def _event(dossier: Dossier) -> EventType | None:
    """The kind that most families tell, in ACLED's words; None where ACLED records no such thing."""
    told = EventType(dossier.event[0].value) if dossier.event else None
    return {EventType.INTERCEPTION: EventType.DISRUPTED}.get(told, told) if told and told not in UNRECORDED else None
