"""Readings made by hand: a sentence in, the claim that stands in it out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ascribe.store.protocol import Imprint, Kept


def figure(text: str, words: str, measure: str = "killed", *, low: int | None, high: int | None) -> dict[str, Any]:
    """A figure over words of the text."""
    at = text.index(words)
    more = {"of": None, "side": None, "status": None, "scope": "incident", "superseded": False, "inferred": False, "rule": "verb"}
    return {"measure": measure, "low": low, "high": high, "approximate": False, "words": words, "start": at, "end": at + len(words), **more}


def claim(
    text: str, quote: str, *figures: dict[str, Any], id_: str = "c1", voice: str = "Harbour Post", incident: int | None = 1
) -> dict[str, Any]:
    """A claim over a quote of the text; the outlet speaks unless somebody is named, who is marked where the text names them."""
    at = text.index(quote)
    said = text.find(voice)
    link = {"name": voice, "kind": "body", "side": None}
    place = {"words": voice, "start": said, "end": said + len(voice)} if said >= 0 else {"words": None, "start": None, "end": None}
    return {
        "id": id_,
        "report": "r1",
        "voice": [{**link, **place}],
        "cue": None,
        "stance": "asserted",
        "said_on": None,
        "scope": "incident",
        "incident": incident,
        "event": "Attack",
        "when": None,
        "where": [],
        "by": None,
        "against": None,
        "means": None,
        "target": None,
        "figures": list(figures),
        "evidence": {"quote": quote, "start": at, "end": at + len(quote)},
        "rules": {},
        "reader": "1-test",
    }


def kept(report: str, claims: Iterable[dict[str, Any]], number: int = 1, publisher: str = "Harbour Post") -> Kept:
    """A reading of a report."""
    imprint = Imprint(number, report, f"w{number}", publisher, None, None, None, None)
    return Kept(imprint, "1-test", tuple({**c, "report": report} for c in claims), ())
