"""Dossiers in, rows with the column names of UCDP's Georeferenced Event Dataset out.

The names and what they hold follow the UCDP GED codebook, version 24.1. What Ascribe cannot know (ids of UCDP's own, conflicts, dyads)
is empty; `derivation` says how each filled column came about.
"""

from __future__ import annotations

from collections.abc import Iterable

from ascribe.dossier.dossier import Count, Dossier
from ascribe.dossier.history import least
from ascribe.export.known import derivation, known
from ascribe.export.profile import Profile
from ascribe.export.sheets import Row, sheet
from ascribe.vocabulary.terms import EVENT_FAMILY, EventType, Status

COLUMNS = tuple(
    """id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id
    dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office
    source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt
    priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown
    best high low gwnoa gwnob derivation""".split()
)

CIVILIANS, STATES = 3, 1
"""type_of_violence: one-sided, and state-based; 2 (non-state) needs to know that no side is a state, which no table here tells."""


def ged(dossiers: Iterable[Dossier], profile: Profile) -> str:
    """One row an incident, as CSV."""
    return sheet(COLUMNS, (_row(d, profile) for d in dossiers))


def _row(dossier: Dossier, profile: Profile) -> Row:
    has = known(dossier, profile)
    located = has.latitude is not None and has.longitude is not None
    row: Row = {
        "relid": dossier.id,
        "year": has.year,
        "type_of_violence": _kind(dossier),
        "side_a": has.by,
        "number_of_sources": len(dossier.families) - len(dossier.passing),
        "source_article": "; ".join(t.url or t.source.report for t in dossier.tellings),
        "source_office": "; ".join(dict.fromkeys(t.source.outlet or "" for t in dossier.tellings)),
        "source_date": "; ".join(t.source.published.isoformat() if t.source.published else "" for t in dossier.tellings),
        "source_headline": "; ".join(t.title or "" for t in dossier.tellings) if profile is not Profile.PUBLIC else None,
        "source_original": "; ".join(has.killed.origins) if has.killed else None,
        "where_prec": has.where_prec,
        "where_coordinates": has.place,
        "latitude": has.latitude,
        "longitude": has.longitude,
        "geom_wkt": f"POINT ({has.longitude} {has.latitude})" if located else None,
        "country": has.country,
        "event_clarity": (1 if has.first == has.last else 2) if has.first else None,
        "date_prec": has.date_prec,
        "date_start": has.first,
        "date_end": has.last,
        **_deaths(has.killed),
        "best": has.estimate.best if has.estimate else None,
        "high": has.estimate.high if has.estimate else None,
        "low": has.estimate.low if has.estimate else None,
    }
    told = {
        "side_a": "who did it, as most families of reports have it",
        "number_of_sources": "families of copies, not outlets, that claim something of the incident",
        "where_prec": "the gazetteer's kind of place",
        "latitude": f"the gazetteer's point of the place, never the event's; {profile.value} profile",
        "date_prec": "EDTF of the day that most families give",
        "type_of_violence": "the event's ACLED type",
        "event_clarity": "1 where one day is told",
        "deaths_unknown": "best, where no voice tells civilians apart",
        "deaths_civilians": "best, where its voice counts civilians",
        "best": f"policy: {dossier.policy.value}",
    }
    return {**row, "derivation": derivation(row, told)}


def _kind(dossier: Dossier) -> int | None:
    if not dossier.event:
        return None
    family = EVENT_FAMILY.get(EventType(dossier.event[0].value))
    return {"Violence against civilians": CIVILIANS, "Battles": STATES}.get(family or "")


def _deaths(killed: Count | None) -> dict[str, int | None]:
    """The latest figures of civilians, apart from the rest where any voice tells them apart; sides are not told apart."""
    if killed is None or killed.estimate is None or killed.estimate.best is None:
        return {}
    civilian = [
        least(h.latest) for h in killed.histories if h.latest.status is Status.CIVILIAN and h.latest.claim in killed.estimate.claims
    ]
    if civilian and min(civilian) == killed.estimate.best:
        return {"deaths_civilians": killed.estimate.best}  # that nobody else died is not said
    return {"deaths_unknown": killed.estimate.best} if not civilian else {}
