"""A claim and what a person says of one of its fields in, the claim as corrected out, with what it said before."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from ascribe.dossier.testimony import WHOLE, Json
from ascribe.errors import BadRuling
from ascribe.vocabulary.terms import Scope, Stance

TEXTS = ("by", "against", "means", "target")
"""Fields that say it in words; an empty value says that the text does not tell."""

BOUNDS = re.compile(r"(?P<low>\d{1,9})?\s*(?P<dash>[-–])?\s*(?P<high>\d{1,9})?")


def corrected(claim: Json, field: str, value: str, who: str = "") -> Json:
    """The claim with one field said otherwise, and marked so: a text, a stance, a day, or a measure's figure as "17-21".

    Raises BadRuling for a field that the claim has not, or a value that the field cannot have.
    """
    if field in TEXTS or field == "stance" or field == "said_on":
        said = _checked(field, value.strip())
        before = claim.get(field)
        return {**claim, field: said, "corrected": _mark(f"{field.replace('_', ' ')} ", before or "nothing", who)}
    counted = [f for f in claim["figures"] if f["measure"] == field]
    if not counted:
        raise BadRuling(f"--field {field}: nothing of that name can be corrected in this claim; name one of {', '.join(_fields(claim))}")
    bounds = _bounds(field, value.strip())
    figure = next((f for f in counted if Scope(f["scope"]) in WHOLE and not f["superseded"]), counted[0])
    new = {**figure, **bounds, "approximate": False, "inferred": False, "corrected": _mark("", figure["words"], who)}
    return {**claim, "figures": [new if f is figure else f for f in claim["figures"]]}


def _fields(claim: Json) -> tuple[str, ...]:
    return (*TEXTS, "stance", "said_on", *dict.fromkeys(f["measure"] for f in claim["figures"]))


def _mark(field: str, before: str, who: str) -> str:
    by = f" by {who}" if who else ""
    return f"{field}corrected from {before}{by}"


def _checked(field: str, value: str) -> str | None:
    if field == "stance" and value not in set(Stance):
        raise BadRuling(f"--value {value}: no stance; name one of {', '.join(Stance)}")
    if field == "said_on" and value and not _dated(value):
        raise BadRuling(f"--value {value}: no day; write it as 2024-05-07, or 2024-05, or 2024")
    return value or None


def _dated(value: str) -> bool:
    """A year, a month or a day that the calendar has."""
    parts = value.split("-")
    if not re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
        return False
    try:
        date(*(int(part) for part in (*parts, *["01"] * (3 - len(parts)))))
    except ValueError:
        return False
    return True


def _bounds(field: str, value: str) -> Mapping[str, Any]:
    found = BOUNDS.fullmatch(value)
    if found is None or not (found["low"] or found["high"]) or (found["high"] and not found["dash"]):
        raise BadRuling(f"--value {value}: no figure of {field}; write 19, or 17-21, or 17- for at least, or -21 for at most")
    low = int(found["low"]) if found["low"] else None
    high = int(found["high"]) if found["high"] else None if found["dash"] else low
    if low is not None and high is not None and low > high:
        raise BadRuling(f"--value {value}: the first number is greater than the second; write {high}-{low}")
    return {"low": low, "high": high}
