"""Reports and what a reader made of them, written by hand."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

from ascribe.report import Part, PartKind, Report
from ascribe.store.protocol import Entry
from ascribe.text import Span

READER = "7-first"
LATER = "8-later"


def report(text: str, **given: Any) -> Report:
    """A report of the Valley Post of 4 June 2019, unless something else is given."""
    raw = hashlib.sha256(text.encode()).hexdigest()
    plain: dict[str, Any] = {"publisher": "Valley Post", "published": date(2019, 6, 4), "sha256": raw, "source": "post.txt"}
    return Report(text, **(plain | given))


SHELLS = report("At least nine miners were killed when shells hit the pit at Orlo on Monday, the rescue service said.", title="Pit hit")
DEPOT = report("A rocket set the fuel depot of Brenova alight on Sunday.", publisher="Ulvane Free Radio", published=date(2019, 6, 3))
DRILL = report("The army held a rocket drill near the café of Brenova.", published=None, url="https://post.example/drill", ref="vp-7")
CHANGED = report("The army held a missile drill near Brenova.", published=None, url="https://post.example/drill")
MARKED = report(
    "Caption here\nThe council met on Tuesday.",
    marked=(Part(Span(0, 12), PartKind.CAPTION),),
    warnings=("not UTF-8: read as cp1252; accented letters may be wrong",),
)


def claim(of: Report, quote: str, **given: Any) -> dict[str, Any]:
    """A claim of the report's outlet about the words quoted."""
    start = of.text.index(quote)
    outlet = {"name": of.publisher, "kind": "outlet", "side": None, "words": "", "start": None, "end": None}
    plain = {
        "id": hashlib.sha256(f"{of.id}{quote}".encode()).hexdigest()[:12],
        "voice": [outlet],
        "scope": "incident",
        "stance": "asserted",
        "incident": 1,
        "event": "Shelling/artillery/missile attack",
        "when": None,
        "where": [],
        "figures": [],
        "evidence": {"quote": quote, "start": start, "end": start + len(quote)},
    }
    return plain | given


def found(of: Report, words: str, **given: Any) -> dict[str, Any]:
    """A place, time or figure that stands in the report's text."""
    start = of.text.index(words)
    return {"words": words, "start": start, "end": start + len(words)} | given


NINE = claim(
    SHELLS,
    "At least nine miners were killed",
    voice=[
        {"name": "Valley Post", "kind": "outlet", "side": None, "words": "", "start": None, "end": None},
        found(SHELLS, "the rescue service", name="Orlo Rescue Service", kind="body", side=None),
    ],
    when=found(SHELLS, "on Monday", edtf="2019-06-03"),
    where=[found(SHELLS, "Orlo", name="Orlo", geonameid=1, country="VD", latitude=1.5, longitude=2.25)],
    figures=[found(SHELLS, "At least nine", measure="killed", low=9, high=None)],
)
BURNING = claim(
    DEPOT, "A rocket set the fuel depot", when=found(DEPOT, "on Sunday", edtf="2019-06"), where=[found(DEPOT, "Brenova", name=None)]
)
TOLL = {"number": 1, "event": "Shelling/artillery/missile attack", "when": NINE["when"], "where": NINE["where"], "background": False}


def entry(of: Report, *claims: dict[str, Any], reader: str = READER, incidents: tuple[dict[str, Any], ...] = ()) -> Entry:
    """What a reader made of a report."""
    return Entry(of, reader, claims, incidents)
