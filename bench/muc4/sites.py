"""An incident and its account in, the location that the task asks for out: country, division, town and quarter as the text names them."""

from __future__ import annotations

import re
from collections import Counter

from ascribe.gazetteer import Gazetteer
from ascribe.incidents.incident import Incident
from ascribe.reading.places import Place
from ascribe.report import PartKind
from ascribe.run import Account
from ascribe.vocabulary.countries import country, nationality

INTEREST = frozenset("SV GT HN AR BO CL CO EC PE".split())
"""The nine countries that the task asks about."""

BEHIND, BESIDE = 60, 200
"""Characters within which a division is named right behind its town, and about it."""

_NOUN = re.compile(
    r"\s+(NEIGHBORHOOD|DISTRICT|SUBURB|DEPARTMENT|PROVINCE|MUNICIPALITY|JURISDICTION|CANTON|REGION|FARM|HILL|RIVER|VOLCANO|AIRPORT|UNIVERSITY|CITY"
    r"|TOWN|VILLAGE|PORT|REFUGEE CAMP)\b"
)
_NOUNS = re.compile(r"(?:,? AND [A-Z ]{3,30}|, [A-Z ]{3,30})*\s+(DEPARTMENT|PROVINCE|NEIGHBORHOOD|CANTON|MUNICIPALIT)(?:S|IES)\b")
"""Nouns behind a name, or behind several, that say what it is."""

_CALLED = re.compile(r"\b(?:TOWN|CITY|VILLAGE|HAMLET|COMMUNITY|MUNICIPALITY|LOCALITY|PORT|FARM)\s+OF\s+\Z", re.IGNORECASE)
_HERE = re.compile(r"\b(?:TH(?:E|IS)\s+CAPITAL|THIS\s+CITY|DOWNTOWN)\b", re.IGNORECASE)
"""Words before the name of a town, and words that mean the town of the dateline."""

WHOLE_NAMES = frozenset({"AIRPORT", "UNIVERSITY", "FARM", "CITY"})
"""Types whose noun stays in the name."""

WITHIN_TOWNS = frozenset({"NEIGHBORHOOD", "DISTRICT", "SUBURB", "UNIVERSITY"})
WIDE = frozenset({"DEPARTMENT", "PROVINCE", "REGION"})
"""Types of what lies within a town, and of what lies in a country alone."""

_KINDS = {"division": "DEPARTMENT", "settlement": "CITY", "district": "MUNICIPALITY", "region": "REGION"}
_CAPITALISED = re.compile(r"[^\W\d_]{4,}")


def location(incident: Incident, account: Account, gazetteer: Gazetteer) -> str:
    """Country, division, town and quarter as far as the text names them.

    A town that only the dateline names is where the report was written, so that the country alone is told; the country of interest that
    the report names most where the incident has no place, or one elsewhere in the world.
    """
    place = next(iter(incident.where), None)
    home = main_country(account)
    if place is not None and _in_dateline(place, account):
        place = next((p for p in account.reading.places if p.chosen == place.chosen and not p.acts and not _in_dateline(p, account)), place)
    code = place.chosen.country if place and place.chosen else ""
    foreign = code not in INTEREST and bool(home)
    if place is not None and _unknown(place, account.report.text):
        place = None
    quarter = _told_quarter(incident, account)
    if place is not None and quarter is not None and code in INTEREST and named(place, account.report.text)[1] == "CITY":
        return f"{_country(code)}: {named(place, account.report.text)[0]} (CITY): {quarter}"
    filed = place is not None and _filed_and_untold(place, incident, account)
    if place is None or filed or (foreign and code):
        return _country(code if code in INTEREST and home in ("", code) else home or code)
    if place.chosen is not None and place.chosen.kind == "country":
        return _country(code)
    code = code or home
    return ": ".join([_country(code), *_levels(place, code, account, gazetteer)]) if code else ""


def _in_dateline(place: Place, account: Account) -> bool:
    return any(p.kind is PartKind.DATELINE and p.span.covers(place.span) for p in account.reading.parts)


def _unknown(place: Place, text: str) -> bool:
    """No gazetteer has the name and no noun says that it is a place: in capitals it may be anybody's."""
    return (
        place.chosen is None
        and named(place, text)[1] == "CITY"
        and not _CALLED.search(text[max(0, place.span.start - 40) : place.span.start])
    )


def _filed_and_untold(place: Place, incident: Incident, account: Account) -> bool:
    """The town is in the dateline, and no sentence that tells the deed names it or means it by "the capital"."""
    same = [p for p in account.reading.places if p.chosen == place.chosen]
    told = [s.span for s in account.reading.sentences if any(s.span.covers(q.span) for q in incident.told)]
    if any(span.covers(p.span) for span in told for p in same) or any(_HERE.search(span.of(account.report.text)) for span in told):
        return False
    return any(_in_dateline(p, account) for p in same)


def _levels(place: Place, code: str, account: Account, gazetteer: Gazetteer) -> list[str]:
    """The division that the text names about the place, the place, and the quarter or, for a quarter, the town that it names beside it."""
    name, kind = named(place, account.report.text)
    levels = [f"{name} ({kind})"]
    if kind in WITHIN_TOWNS:
        town = _nearest_town(place, code, account)
        levels = [f"{town} (CITY)", *levels] if town else levels
    over = _division(place, account, gazetteer) if kind not in WIDE else None
    return [f"{over} (DEPARTMENT)", *levels] if over else levels


def _division(place: Place, account: Account, gazetteer: Gazetteer) -> str | None:
    """The division told right behind the place, or the one that the gazetteer has it in where the text names that near by."""
    text, chosen = account.report.text, place.chosen
    over = gazetteer.division(chosen.country, chosen.admin1) if chosen and chosen.kind != "division" else None
    others = [p for p in account.reading.places if p.span != place.span]
    for told in others:
        name, kind = named(told, text)
        if (
            0 <= told.span.start - place.span.end < BEHIND
            and kind in WIDE
            and " AND " not in text[place.span.end : told.span.start].upper()
        ):
            return name
    for told in others:
        near = abs(told.span.start - place.span.start) < BESIDE and told.chosen and over and over.geonameid
        if near and told.chosen and over and told.chosen.geonameid == over.geonameid:
            return named(told, text)[0]
    return None


def _nearest_town(place: Place, code: str, account: Account) -> str:
    towns = [p for p in account.reading.places if p.chosen and p.chosen.kind == "settlement" and p.chosen.country == code]
    near = min((p for p in towns if p.span != place.span), key=lambda p: abs(p.span.start - place.span.start), default=None)
    return named(near, account.report.text)[0] if near else ""


def _told_quarter(incident: Incident, account: Account) -> str | None:
    """A quarter told in a sentence that tells the deed."""
    telling = [s.span for s in account.reading.sentences if any(s.span.covers(q.span) for q in incident.told)]
    for place in account.reading.places:
        if any(span.covers(place.span) for span in telling):
            name, kind = named(place, account.report.text)
            if kind in ("NEIGHBORHOOD", "SUBURB"):
                return f"{name} ({kind})"
    return None


def named(place: Place, text: str) -> tuple[str, str]:
    """The name without the noun that says what it is, and that noun in the task's words."""
    name = " ".join(place.words.upper().split())
    behind = " ".join(text[place.span.end : place.span.end + 80].upper().split())
    own = _NOUN.search(name)
    if own and own.end() == len(name):
        return (name if own[1] in WHOLE_NAMES else name[: own.start()]), own[1]
    after = _NOUN.match(f" {behind}") or _NOUNS.match(f" {behind}")
    if after:
        kind = {"MUNICIPALIT": "MUNICIPALITY"}.get(after[1], after[1])
        return (f"{name} {kind}" if kind in WHOLE_NAMES else name), kind
    return name, _KINDS.get(place.chosen.kind if place.chosen else "settlement", "AREA")


def _country(code: str) -> str:
    known = country(code)
    return known.name.upper() if known else code


def main_country(account: Account) -> str:
    """The country of interest that the report names most, by its places and its nationalities."""
    codes = Counter(p.chosen.country for p in account.reading.places if p.chosen)
    codes.update(code for m in _CAPITALISED.finditer(account.report.text) if (code := nationality(m[0].capitalize())) is not None)
    return max((c for c in codes if c in INTEREST), key=lambda c: codes[c], default="")
