"""Dates, locations, numbers and set fills of key and response in, full, part or no credit out."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from bench.muc4 import keys
from bench.muc4.strings import Mark

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
RECENT = timedelta(days=62)
"""How far before a default date an exact one may lie: what is older is not recent, and so no incident of the report."""

_DAY = re.compile(r"(\d{1,2})\s+([A-Z]{3})[A-Z]*\s+(?:19)?(\d{2})\b")
_LEVEL = re.compile(r"\s*([^()]*?)\s*(?:\(([^)]*)\))?\s*$")
_NUMBER = re.compile(r"(~?)\s*(\d+)\s*(?:(-)\s*(\d*))?$")

PARENTS = {
    **dict.fromkeys(("MACHINE GUN", "MORTAR", "HANDGUN", "RIFLE"), "GUN"),
    **dict.fromkeys(("BOMB", "GRENADE", "MOLOTOV COCKTAIL", "PROJECTILE"), "EXPLOSIVE"),
    **dict.fromkeys(("VEHICLE BOMB", "DYNAMITE", "MINE", "AERIAL BOMB"), "BOMB"),
    **dict.fromkeys(("MISSILE", "ROCKET"), "PROJECTILE"),
}
"""The hierarchy of instrument types: what is named by a wider type than the key's gets part credit."""

_PART: dict[str, frozenset[tuple[str, str]]] = {
    keys.CONFIDENCE: frozenset({("SUSPECTED OR ACCUSED BY AUTHORITIES", "SUSPECTED OR ACCUSED")}),
    keys.THING_TYPE: frozenset({("GOVERNMENT OFFICE OR RESIDENCE", "POLITICAL FIGURE OFFICE OR RESIDENCE")}),
    keys.THING_EFFECT: frozenset({("SOME DAMAGE", "DESTROYED")}),
    keys.HUMAN_TYPE: frozenset(
        {
            *((f"FORMER {k}", r) for k in ("GOVERNMENT OFFICIAL", "ACTIVE MILITARY") for r in ("GOVERNMENT OFFICIAL", "ACTIVE MILITARY")),
            ("GOVERNMENT OFFICIAL", "POLITICAL FIGURE"),
        }
    ),
    keys.HUMAN_EFFECT: frozenset({("NO INJURY OR DEATH", "NO INJURY"), ("NO INJURY OR DEATH", "NO DEATH")}),
}
"""Pairs of key and response that the guidelines give part credit."""


def set_mark(slot: str, key: str, response: str) -> Mark:
    """Set fills: the same item, or one of the pairs that earn part credit."""
    if key == response:
        return Mark.RIGHT
    if slot == keys.TYPE:
        return Mark.PART if response == "ATTACK" else Mark.WRONG
    if slot == keys.INSTRUMENT_TYPE:
        return Mark.PART if response in _above(key) else Mark.WRONG
    return Mark.PART if (key, response) in _PART.get(slot, ()) else Mark.WRONG


def _above(item: str) -> list[str]:
    above = []
    while item in PARENTS:
        item = PARENTS[item]
        above.append(item)
    return above


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another; `first` is None for "on or before"."""

    first: date | None
    last: date


def days(words: str) -> Days | None:
    """The days that a date fill means; None where it is written in no such form."""
    found = [_day(int(d), MONTHS.index(m) + 1, 1900 + int(y)) for d, m, y in _DAY.findall(words.upper()) if m in MONTHS]
    if not found:
        return None
    if words.strip().startswith("-"):
        return Days(None, found[0])
    return Days(found[0], found[-1])


def _day(day: int, month: int, year: int) -> date:
    """The day, or the month's last where a key has one that its month lacks ("31 NOV")."""
    return date(year, month, max(1, min(day, monthrange(year, month)[1])))


def date_mark(key: str, response: str) -> Mark:
    """Part credit for a date within the key's range, and for a default date that ends where the key does."""
    wanted, given = days(key), days(response)
    if wanted is None or given is None:
        return Mark.RIGHT if key == response else Mark.WRONG
    if wanted == given:
        return Mark.RIGHT
    if given.first is None:
        return Mark.PART if given.last == wanted.last else Mark.WRONG
    earliest = wanted.first or wanted.last - RECENT
    return Mark.PART if earliest <= given.first and given.last <= wanted.last else Mark.WRONG


_GROUPS = {
    **dict.fromkeys("CITY TOWN MUNICIPALITY VILLAGE HAMLET JURISDICTION COMMUNITY PORT SETTLEMENT".split(), "settlement"),
    **dict.fromkeys("DEPARTMENT PROVINCE STATE REGION INTENDANCY COMMISSARIAT COMMISSARY".split(), "division"),
}
"""Types that texts and lists use one for the other."""


def location_mark(key: str, response: str) -> Mark:
    """Full credit for the same places in the same country; part for the country alone or with another place, and for one end of a range."""
    wanted, given = _levels(key), _levels(response)
    if wanted == given:
        return Mark.RIGHT
    same_country = wanted[0] == given[0]
    if not same_country:
        return Mark.PART if wanted[1:] and wanted[1:] == given[1:] else Mark.WRONG
    return Mark.PART


def _levels(words: str) -> tuple[frozenset[tuple[str, str]], ...]:
    """Level by level the names that stand there: two of them where it says from one to the other."""
    return tuple(frozenset(_named(end) for end in level.split(" - ")) for level in words.split(":"))


def _named(words: str) -> tuple[str, str]:
    match = _LEVEL.match(words)
    name, kind = (match[1], match[2] or "") if match else (words.strip(), "")
    return name.strip("? ").upper(), _GROUPS.get(kind.strip("? "), kind.strip("? "))


def number_mark(key: str, response: str) -> Mark:
    """Part credit for a number within the key's range, and for an exact one where the key's is approximate."""
    if key == response:
        return Mark.RIGHT
    wanted, given = _NUMBER.match(key), _NUMBER.match(response)
    if not wanted or not given:
        return Mark.WRONG
    if wanted.groups() == given.groups():
        return Mark.RIGHT
    if given[1] or given[3]:
        return Mark.WRONG
    low, exact = int(wanted[2]), int(given[2])
    high = int(wanted[4]) if wanted[4] else low
    return Mark.PART if low <= exact <= high else Mark.WRONG
