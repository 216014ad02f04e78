"""Tellings and a profile in, what may leave the house out: places rounded, private people unnamed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from ascribe.dossier.dossier import Dossier, Telling
from ascribe.dossier.testimony import Json
from ascribe.vocabulary.terms import VoiceKind


class Profile(StrEnum):
    """Who will see an export."""

    PUBLIC = "public"
    PARTNER = "partner"
    INTERNAL = "internal"


DECIMALS = {1: 2, 2: 1, 3: 1, 4: 0, 5: 0, 6: 0, 7: 0}
"""Decimal places of a coordinate that each UCDP where_prec bears out: two are about a kilometre, one eleven, none a hundred."""


@dataclass(frozen=True, slots=True)
class Point:
    """Where an incident was, as exactly as may be said."""

    name: str
    country: str
    latitude: float | None  # None: in no gazetteer
    longitude: float | None
    precision: int | None  # UCDP where_prec; None: not known
    geonameid: int | None
    rule: str


def point(dossier: Dossier, profile: Profile) -> Point | None:
    """The place that most families give; None where none gives one. Only an internal export has the gazetteer's own coordinates."""
    if not dossier.where:
        return None
    given = dossier.where[0]
    place: Mapping[str, Any] = given.detail or {}
    precision: int | None = place.get("precision")
    latitude, longitude = place.get("latitude"), place.get("longitude")
    if profile is not Profile.INTERNAL:
        decimals = DECIMALS.get(precision or 1, 0)
        latitude, longitude = (None if degrees is None else round(degrees, decimals) + 0.0 for degrees in (latitude, longitude))
    name = place.get("name") or place.get("words") or given.value
    return Point(name, place.get("country") or "", latitude, longitude, precision, place.get("geonameid"), place.get("rule") or "")


def released(tellings: Iterable[Telling], profile: Profile) -> tuple[Telling, ...]:
    """The tellings as this profile may see them, fit to be compiled into a dossier.

    In a public one no person is named but by the body that they speak for; a person who speaks for nobody is "person 1", the same in
    every report. Sentences and headlines are left out, since they may name the dead, and so are the words of a figure that no
    number gives. Organisations that did it are named, single doers are not. A partner sees what an internal export holds, with
    coordinates rounded.
    """
    given = tuple(tellings)
    if profile is Profile.INTERNAL:
        return given
    given = tuple(replace(t, url=_address(t.url)) for t in given)
    if profile is Profile.PARTNER:
        return given
    people: dict[str, str] = {}
    for telling in given:
        for claim in telling.claims:
            for link in claim["voice"]:
                if link["kind"] == VoiceKind.PERSON:
                    people.setdefault(link["name"], f"person {len(people) + 1}")
    return tuple(
        replace(
            t,
            title=None,
            incident={**t.incident, "by": _doer(t.incident), "target": _thing(t.incident), "corrected": _unnamed(t.incident)},
            claims=tuple(_claim(claim, t, people) for claim in t.claims),
        )
        for t in given
    )


def _address(url: str | None) -> str | None:
    """An address that leads to a page: whoever follows one of another kind may run what stands in it."""
    return url if url is not None and url.lower().startswith(("http://", "https://")) else None


def unsigned(tellings: Iterable[Telling]) -> tuple[Telling, ...]:
    """The tellings as a reader may see them: what people put right is marked, who did and what it was is not."""
    return tuple(
        replace(
            t,
            incident={**t.incident, "corrected": _unnamed(t.incident)},
            claims=tuple({**c, "figures": [{**f, **_unsigned(f)} for f in c["figures"]], **_unsigned(c)} for c in t.claims),
        )
        for t in tellings
    )


def _claim(claim: Json, telling: Telling, people: Mapping[str, str]) -> Json:
    return {
        **claim,
        "voice": [{**link, "name": people.get(link["name"], link["name"]), "words": None} for link in _bodies(claim["voice"])],
        "by": claim["by"] if claim["by"] == _doer(telling.incident) else None,
        "figures": [{**f, "words": "" if f["inferred"] else f["words"], **_unsigned(f)} for f in claim["figures"]],
        **_unsigned(claim),
        "evidence": {**claim["evidence"], "quote": ""},
    }


def _unsigned(told: Mapping[str, Any]) -> dict[str, Any]:
    """That a person put something right is told; who did, and what it said before, is not."""
    return {"corrected": "corrected", "corrections": []} if told.get("corrected") else {}


def _unnamed(incident: Json) -> dict[str, str]:
    """The answers that a person put right, without who did."""
    return dict.fromkeys(incident.get("corrected", ()), "corrected")


def _bodies(voice: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The chain without the person who speaks for a body that is named before them."""
    spoken_for = len(voice) > 1 and voice[-1]["kind"] == VoiceKind.PERSON and voice[-2]["kind"] == VoiceKind.BODY
    return voice[:-1] if spoken_for else voice


def _doer(incident: Json) -> str | None:
    """Who did it, where that is an organisation."""
    doers = incident.get("perpetrators", ())
    single = {d["name"] for d in doers if d["kind"] == "individual"}
    return None if incident["by"] in single else incident["by"]


def _thing(incident: Json) -> str | None:
    """What was struck, where that is nobody's name."""
    names = {t["name"]["words"] for t in incident.get("human_targets", ()) if t.get("name")}
    target: str | None = incident["target"]
    return None if target and any(name in target for name in names) else target
