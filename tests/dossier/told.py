"""Testimonies in a line, for the tests of the dossier."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from typing import Any

from ascribe.dossier.testimony import Link, Source, Testimony
from ascribe.vocabulary.terms import Measure, Scope, Stance, VoiceKind


def told(voice: str, low: int | None, high: int | None = -1, **also: Any) -> Testimony:
    """A figure of a voice; with one number exactly that many. `report`, `family`, `party` (the voice's side) and `day` may be named."""
    report = also.pop("report", f"report of {voice}")
    family = also.pop("family", report)
    party, kind = also.pop("party", None), also.pop("kind", VoiceKind.BODY)
    day = also.pop("day", 1)
    source = Source(report, family, "Post", date(2024, 3, day), also.pop("agency", None))
    values: dict[str, Any] = {
        "claim": f"{voice} {low} {high} {report} {day}",
        "source": source,
        "voice": (Link("Post", VoiceKind.OUTLET), Link(voice, kind, party)),
        "stance": Stance.ASSERTED,
        "said": f"2024-03-{day:02}",
        "by": None,
        "measure": Measure.KILLED,
        "low": low,
        "high": low if high == -1 else high,
        "approximate": False,
        "of": None,
        "side": None,
        "status": None,
        "scope": Scope.INCIDENT,
        "words": str(low),
        "quote": f"{low} died.",
    }
    return Testimony(**(values | also))


def claim(voice: str, low: int | None, high: int | None, **also: Any) -> dict[str, Any]:
    """A claim with one figure of the killed, as JSON has it; `speaks` is who speaks for the voice."""
    at = {"start": also.pop("start", 0), "end": also.pop("end", 1), "words": also.pop("words", str(low))}
    figure = {"measure": "killed", "low": low, "high": high, "approximate": False, "of": None, "side": None, "status": None}
    figure |= {"scope": "incident", "superseded": False, "inferred": also.pop("inferred", False), **at}
    links = [link("Post", "outlet"), link(voice, also.pop("kind", "body"), also.pop("party", None))]
    links += [link(name, "person") for name in (also.pop("speaks", None),) if name]
    values = {
        "id": sha256(f"{voice} {low}".encode()).hexdigest()[:12],
        "voice": links,
        "stance": "asserted",
        "said_on": None,
        "by": None,
        "figures": [figure],
    }
    return values | {"evidence": {"quote": f"{low} died.", "start": 0, "end": 9}, "reader": "1-aa"} | also


def link(name: str, kind: str, side: str | None = None) -> dict[str, Any]:
    """One link of a voice as JSON has it."""
    return {"name": name, "kind": kind, "side": side, "words": name}


def incident(**also: Any) -> dict[str, Any]:
    """A local incident as JSON has it, of which nothing is known but what is named."""
    return {"number": 1, "event": None, "when": None, "where": [], "by": None, "means": None, "target": None} | also
