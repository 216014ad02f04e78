"""Values of claims as JSON in, the words that people read out; what is not told stays untold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ascribe.dossier import settable
from ascribe.errors import BadRuling
from ascribe.incidents.verdicts import measure_of
from ascribe.show.words import PLACE_PRECISIONS
from ascribe.vocabulary.terms import DatePrecision, PlacePrecision
from ascribe.workbench.views import words

Json = Mapping[str, Any]

UNTOLD = "not told"

DAYS: dict[int, str] = {
    DatePrecision.DAY: "exact day",
    DatePrecision.DAYS: "two to six days",
    DatePrecision.WEEK: "a week",
    DatePrecision.MONTH: "a month",
    DatePrecision.YEAR: "a year",
}


def bounds(figure: Json) -> str:
    """How many: "63", "at least 61", "up to 30", "about 40", "60 to 100"."""
    low, high = figure["low"], figure["high"]
    about = "about " if figure["approximate"] else ""
    if low is None:
        return "unknown number" if high is None else f"up to {about}{high:,}"
    if high is None:
        return f"at least {about}{low:,}"
    return f"{about}{low:,}" if low == high else f"{about}{low:,} to {high:,}"


def put(field: str, value: str, claim: Json | None = None) -> str:
    """What a person put a field right to: "up to 5" for -5, "about 9" for ~9, evidence by its words alone, places by their names in the claim."""
    said = value.strip()
    if said in ("", settable.NONE):
        return UNTOLD
    if field == "evidence":
        return value.partition(" ")[2]
    if field == "where":
        return "; ".join(_named(id_.strip(), claim) for id_ in said.split(","))
    if field in ("when", "said_on"):
        return words.when(said)
    return _number(field, said) if measure_of(field) and "." not in field else said


def _named(id_: str, claim: Json | None) -> str:
    """A place by its name, as the claim's candidates have it; by its number alone where the claim is not at hand."""
    for where in claim["where"] or () if claim else ():
        for known in (where, *where["candidates"]):
            if str(known["geonameid"]) == id_:
                return place(known)
    return f"GeoNames {id_}"


def _number(field: str, said: str) -> str:
    try:
        found = settable.number(field, said)
    except BadRuling:
        return said  # kept by an earlier version, which took other notations
    return " ".join([bounds(found), *([found["measure"]] if "measure" in found else [])])


def figures(claim: Json) -> str:
    """All that a claim counts, on one line; the kind of event where it counts nothing."""
    told = "; ".join(f"{f['measure']} {bounds(f)}" for f in claim["figures"])
    return told or str(claim["event"])


def speaker(claim: Json) -> str:
    """The innermost voice."""
    return str(claim["voice"][-1]["name"]) if claim["voice"] else "an unnamed outlet"


def moment(when: Json | None) -> str:
    """The time as it was resolved."""
    if when is None:
        return UNTOLD
    return "not resolved" if when["edtf"] is None else words.when(when["edtf"])


def exactness(when: Json | None) -> str:
    """How exact a time is, and whether it was guessed; "" where nothing is known of that."""
    if when is None:
        return ""
    shown = [DAYS.get(when["precision"], ""), "a guess" if when["guessed"] else ""]
    return ", ".join(filter(None, shown))


def place(where: Json, region: str = "") -> str:
    """The chosen place, its division and its country; the words alone where none was chosen."""
    if where["name"] is None:
        return str(where["words"])
    return ", ".join(filter(None, (where["name"], region, where["country"])))


def width(where: Json) -> str:
    """How wide a place is, or why none was chosen."""
    if where["name"] is None:
        return str(where["abstained"] or "no place chosen")
    return PLACE_PRECISIONS[PlacePrecision(where["precision"])] if where["precision"] else ""
