"""A dossier of an invented incident, for the tests of exports."""

from __future__ import annotations

from datetime import date
from typing import Any

from ascribe.dossier.dossier import Dossier, Telling, compile_dossier
from ascribe.dossier.testimony import Source
from ascribe.export.profile import Profile, released
from tests.dossier.told import claim, incident

TEXT = "KORVAT, May 8 (Post) - Nine people were killed when shells hit the market, Irena Vost said. The dead are named.\n"
PLACE = {
    "name": "Korvat",
    "words": "KORVAT",
    "country": "MD",
    "geonameid": 7,
    "latitude": 47.123456,
    "longitude": 28.987654,
    "precision": 1,
    "rule": "dateline",
}
WHEN = {"edtf": "2024-05-07T10:40", "precision": 1, "guessed": False}


def tellings(**also: Any) -> tuple[Telling, ...]:
    """Two reports: a named witness and a ministry that speaks through a named colonel."""
    witness = claim("Irena Vost", 9, 9, kind="person", start=23, end=34, words="Nine people")
    ministry = claim("Valdian army", 4, 4, speaks="Colonel Lusk", start=0, end=6)
    told = incident(
        event="Shelling/artillery/missile attack", where=[PLACE], when=WHEN, by="Valdian army", means="shell", target="market", **also
    )
    one = Telling(
        Source("r1", "r1", "Post", date(2024, 5, 8)), told, (witness,), "https://post.example/market", "Nine dead; Mira Dol, 7, among them"
    )
    other = Telling(Source("r2", "r2", "=cmd()", date(2024, 5, 9)), told, (ministry,), "https://mail.example/army", "Army: four")
    return one, other


def made(profile: Profile = Profile.PUBLIC, **also: Any) -> Dossier:
    """The dossier as a profile has it."""
    return compile_dossier("korvat-1", released(tellings(**also), profile))
