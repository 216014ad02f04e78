"""An account's incidents in, templates of the task out: its set fills, its forms of dates and places, and what it leaves out."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from ascribe.claims.claim import when_dict
from ascribe.gazetteer import Gazetteer
from ascribe.incidents.incident import Incident
from ascribe.reading.places import Candidate, Place
from ascribe.reading.times.value import Time, day_of
from ascribe.report import PartKind
from ascribe.run import Account
from ascribe.vocabulary.countries import country, nationality
from ascribe.vocabulary.terms import EventType, PersonKind, ThingKind
from bench.muc4 import keys
from bench.muc4.keys import Fill, Template
from bench.muc4.slotfills import doers, instruments, people, things
from bench.muc4.values import MONTHS, RECENT

INTEREST = frozenset("SV GT HN AR BO CL CO EC PE".split())
"""The nine countries that the task asks about."""

TYPES = {
    EventType.IED: "BOMBING",
    EventType.SUICIDE_BOMB: "BOMBING",
    EventType.GRENADE: "BOMBING",
    EventType.ABDUCTION: "KIDNAPPING",
    EventType.ATTACK: "ATTACK",
    EventType.ARMED_CLASH: "ATTACK",
    EventType.SHELLING: "ATTACK",
    EventType.AIR_STRIKE: "ATTACK",
    EventType.MOB_VIOLENCE: "ATTACK",
    EventType.SEXUAL_VIOLENCE: "ATTACK",
    EventType.CHEMICAL: "ATTACK",
    EventType.EXCESSIVE_FORCE: "ATTACK",
    EventType.LOOTING: "ARSON",
}
"""The incident type of each event type; the others are no incident of the task."""

_ARMS = frozenset({keys.INSTRUMENT, keys.INSTRUMENT_TYPE})
UNASKED = {"ARSON": _ARMS, "KIDNAPPING": _ARMS | frozenset(slot for slot in keys.SLOTS if slot.startswith("PHYS"))}
"""Slots that the form of an incident type does not ask for."""

ARMED = frozenset({PersonKind.MILITARY, PersonKind.POLICE, PersonKind.FIGHTER, ThingKind.MILITARY, ThingKind.POLICE})
"""Kinds of target that do not make a deed one that the task asks for."""

BESIDE = 200
"""Characters within which a division is named about its town."""

NOUNS = {
    "NEIGHBORHOOD": "NEIGHBORHOOD",
    "DISTRICT": "DISTRICT",
    "SUBURB": "SUBURB",
    "DEPARTMENT": "DEPARTMENT",
    "PROVINCE": "PROVINCE",
    "MUNICIPALITY": "MUNICIPALITY",
    "JURISDICTION": "JURISDICTION",
    "CANTON": "CANTON",
    "REGION": "REGION",
    "FARM": "FARM",
    "HILL": "HILL",
    "RIVER": "RIVER",
    "VOLCANO": "VOLCANO",
    "AIRPORT": "AIRPORT",
    "UNIVERSITY": "UNIVERSITY",
    "CITY": "CITY",
    "TOWN": "TOWN",
    "VILLAGE": "VILLAGE",
}
"""Nouns behind a name that say what it is, and the location types that they make."""

WHOLE_NAMES = frozenset({"AIRPORT", "UNIVERSITY", "FARM", "CITY"})
"""Types whose noun stays in the name."""

WITHIN_TOWNS = frozenset({"NEIGHBORHOOD", "DISTRICT", "SUBURB", "UNIVERSITY"})
"""Types of what lies within a town."""

STATE = re.compile(
    r"\b(?:army|armed forces|soldiers?|military|police(?:men)?|government|air force|guard|battalion|brigade|troops?)\b", re.IGNORECASE
)
"""Doers who act for a state."""


def templates(account: Account, gazetteer: Gazetteer) -> tuple[Template, ...]:
    """One template for each incident of the kinds, countries and time that the task asks about."""
    made = []
    for incident in account.incidents:
        kind = TYPES.get(incident.event) if incident.event else None
        if kind and not incident.background and _recent(incident.when, account.report.published) and of_interest(incident):
            made.append(_template(incident, kind, account, gazetteer))
    return tuple(made)


def of_interest(incident: Incident) -> bool:
    """Some target is told, and not all of them are armed: fights among soldiers, police and guerrillas are no incidents of the task."""
    people = [t.kind not in ARMED for t in incident.human_targets]
    things = [t.kind not in ARMED for t in incident.physical_targets]
    return any(people) or any(things)


def _template(incident: Incident, kind: str, account: Account, gazetteer: Gazetteer) -> Template:
    fills = {
        keys.TYPE: _one(kind),
        keys.STAGE: _one(incident.stage.name),
        keys.DATE: _one(day_fill(incident.when, account.report.published)),
        keys.LOCATION: _one(location(incident, account, gazetteer)),
        keys.CATEGORY: _one(category(incident)),
        **doers(incident.perpetrators),
        **instruments(incident.weapons),
        **things(incident),
        **people(incident),
    }
    unasked = UNASKED.get(kind, frozenset())
    return Template({slot: f for slot, f in fills.items() if f and slot not in unasked}, unasked)


def _one(value: str) -> tuple[Fill, ...]:
    return (Fill((value,)),) if value else ()


def category(incident: Incident) -> str:
    """By whom: a government, an army or a police, or else the terrorists whom the task looks for."""
    state = any(STATE.search(p.words.words) or STATE.search(p.name) for p in incident.perpetrators)
    return "STATE-SPONSORED VIOLENCE" if state else "TERRORIST ACT"


def _recent(when: Time | None, published: date | None) -> bool:
    """Within two months of the report, or at no day that the report gives."""
    ends = _ends(when)
    return published is None or ends is None or ends[1] >= published - RECENT


def _ends(when: Time | None) -> tuple[date, date] | None:
    told = day_of(when) if when else None
    if told is None or ".." in told:
        return None
    first, _, last = told.partition("/")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def day_fill(when: Time | None, published: date | None) -> str:
    """A day, a range of days, or on or before the day of the report where the text gives none."""
    ends = _ends(when)
    if ends is None or (when and when_dict(when)["guessed"] and published):
        return f"- {_day(published)}" if published else ""
    first, last = ends
    if published and last > published:
        last = max(first, published)
    return _day(first) if first == last else f"{_day(first)} - {_day(last)}"


def _day(day: date | None) -> str:
    return f"{day.day:02d} {MONTHS[day.month - 1]} {day.year % 100:02d}" if day else ""


def location(incident: Incident, account: Account, gazetteer: Gazetteer) -> str:
    """Country, division, town and quarter as far as the text names them.

    A town that only the dateline names is where the report was written, so that the country alone is told; the country of interest that
    the report names most where the incident has none.
    """
    place = next(iter(incident.where), None)
    home = main_country(account)
    if place is not None and _in_dateline(place, account):
        place = next((p for p in account.reading.places if p.chosen == place.chosen and not p.acts and not _in_dateline(p, account)), place)
    if place is None or _in_dateline(place, account):
        own = place.chosen.country if place and place.chosen else ""
        return _country(own if own in INTEREST and home in ("", own) else home or own)
    chosen = place.chosen
    name, kind = _named(place.words, chosen)
    if chosen is not None and chosen.kind == "country":
        return _country(chosen.country)
    code = chosen.country if chosen and chosen.country and (chosen.country in INTEREST or not home) else home
    levels = [_country(code)]
    if kind not in ("DEPARTMENT", "PROVINCE", "REGION"):
        levels += _around(place, kind, code, account, gazetteer)
    return ": ".join([*levels, f"{name} ({kind})"]) if code else ""


def _in_dateline(place: Place, account: Account) -> bool:
    return any(p.kind is PartKind.DATELINE and p.span.covers(place.span) for p in account.reading.parts)


def _around(place: Place, kind: str, code: str, account: Account, gazetteer: Gazetteer) -> list[str]:
    """The division that the text names about the place, and for a quarter the town that it names before."""
    found = []
    chosen = place.chosen
    over = gazetteer.division(chosen.country, chosen.admin1) if chosen and chosen.kind != "division" else None
    told = next(
        (p for p in account.reading.places if p.chosen and p.chosen.kind == "division" and over and p.chosen.geonameid == over.geonameid),
        None,
    )
    if told is not None and over is not None and over.geonameid and abs(told.span.start - place.span.start) < BESIDE:
        found.append(f"{_named(told.words, told.chosen)[0]} (DEPARTMENT)")
    if kind in WITHIN_TOWNS:
        towns = [
            p
            for p in account.reading.places
            if p.chosen and p.chosen.kind == "settlement" and p.chosen.country == code and p.span != place.span
        ]
        town = min(towns, key=lambda p: abs(p.span.start - place.span.start), default=None)
        if town is not None:
            found.append(f"{_named(town.words, town.chosen)[0]} (CITY)")
    return found


def _named(words: str, chosen: Candidate | None) -> tuple[str, str]:
    """The name without the noun that says what it is, and that noun in the task's words."""
    name = " ".join(words.upper().split())
    for noun, kind in NOUNS.items():
        if name.endswith(f" {noun}"):
            return (name if kind in WHOLE_NAMES else name.removesuffix(f" {noun}")), kind
    return name, {"division": "DEPARTMENT", "settlement": "CITY", "district": "MUNICIPALITY", "region": "REGION"}.get(
        chosen.kind if chosen else "settlement", "AREA"
    )


def _country(code: str) -> str:
    known = country(code)
    return known.name.upper() if known else code


_CAPITALISED = re.compile(r"[^\W\d_]{4,}")


def main_country(account: Account) -> str:
    """The country of interest that the report names most, by its places and its nationalities."""
    codes = Counter(p.chosen.country for p in account.reading.places if p.chosen)
    codes.update(code for m in _CAPITALISED.finditer(account.report.text) if (code := nationality(m[0].capitalize())) is not None)
    return max((c for c in codes if c in INTEREST), key=lambda c: codes[c], default="")
