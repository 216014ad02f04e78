"""A Dossier and an answer to who did it in, how sure its reports are out, in words: an accusation is no fact, however often it is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ascribe.dossier.dossier import Dossier, Given, Telling
from ascribe.text import folded
from ascribe.vocabulary.terms import Confidence


def sureness(dossier: Dossier, answer: Given) -> str:
    """ "stated as fact: Ulvane Free Radio; accused by the Front: Meridian Post"; empty where no report's own words say."""
    found = [
        f"{sure.value}{_tellers(told, answer, sure)}: {', '.join(dict.fromkeys(t.source.outlet or 'an unnamed outlet' for t in told))}"
        for sure in Confidence
        if (told := [t for t in dossier.tellings if _gives(t, answer) and t.incident.get("by_confidence") == sure.value])
    ]
    return "; ".join(found)


def _gives(telling: Telling, answer: Given) -> bool:
    """The report names the doer so in its own words; what a person put right is no longer the report's."""
    by = telling.incident["by"]
    return by is not None and folded(by) == folded(answer.value) and "by" not in telling.incident.get("corrected", {})


def _tellers(told: list[Telling], answer: Given, sure: Confidence) -> str:
    names = list(dict.fromkeys(_names(told, answer, sure)))
    return f" by {' and '.join(names)}" if names and sure is not Confidence.FACT else ""


def _names(told: list[Telling], answer: Given, sure: Confidence) -> Iterator[str]:
    for telling in told:
        for doer in telling.incident.get("perpetrators", ()):
            if doer["told_by"] and doer["confidence"] == sure.value and folded(doer["name"]) == folded(answer.value):
                yield doer["told_by"]


def untold(tellings: Iterable[Telling]) -> Iterator[Telling]:
    """The tellings without who ties whom to the deed: that may be a private person, whom a public profile does not name."""
    for one in tellings:
        doers = [{**doer, "told_by": None} for doer in one.incident.get("perpetrators", ())]
        yield replace(one, incident={**one.incident, "perpetrators": doers})
