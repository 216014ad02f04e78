"""Values in, the few words by which every screen shows them out."""

from __future__ import annotations

import re

from ascribe.dossier.dossier import Count, Dossier
from ascribe.show.words import supported
from ascribe.vocabulary.terms import Measure


def counted(dossier: Dossier, measure: Measure) -> Count | None:
    """What is told of one measure; None where no figure tells of it."""
    return next((c for c in dossier.counts if c.measure is measure), None)


def toll(dossier: Dossier, measure: Measure) -> str | None:
    """The estimate of one measure; None where no voice counts the incident whole."""
    count = counted(dossier, measure)
    given = count.estimate if count else None
    return supported(given.low, given.best, given.high) if given else None


def title(dossier: Dossier) -> str:
    """What, where and when, as far as somebody tells it."""
    told = [given[0].value for given in (dossier.event, dossier.where) if given] + [when(given.value) for given in dossier.when[:1]]
    return ", ".join(told) or dossier.id


SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
"""EDTF's months beyond the twelfth."""

_SEASON = re.compile(r"(\d{4})-(2[1-4])")


def when(edtf: str) -> str:
    """A day, an hour or the stretch between two, as people read it."""
    start, slash, end = edtf.partition("/")
    first, last = _point(start), _point(end)
    if not slash:
        return first
    if start in ("", ".."):
        return f"until {last}"
    return f"from {first} on" if end in ("", "..") else f"{first} to {last}"


def _point(edtf: str) -> str:
    """One end of a time: the hour after its day, doubt in words."""
    bare = edtf.rstrip("~?%")
    doubt = "about " if edtf.endswith(("~", "%")) else "probably " if edtf.endswith("?") else ""
    season = _SEASON.fullmatch(bare)
    return doubt + (f"{SEASONS[season[2]]} {season[1]}" if season else bare.replace("T", " "))
