"""A snapshot in, the list of incidents out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ascribe.dossier.dossier import Dossier, Given
from ascribe.incidents.across import Gathered
from ascribe.vocabulary.terms import Measure
from ascribe.workbench.desk import Snapshot
from ascribe.workbench.paging import Page, page
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.views.words import toll, when

LIMIT = 100
"""Rows of a page."""


@dataclass(frozen=True, slots=True)
class Row:
    """One incident as a list shows it; None: nobody tells."""

    id: str
    day: str | None  # EDTF
    when: str  # the same as people read it; "": nobody tells
    guessed: bool  # the day is a guess of the reader's
    place: str | None
    what: str | None
    killed: str | None
    injured: str | None
    reports: int
    families: int
    doubts: int  # other incidents that may be the same one
    contradictions: int


def incident_page(now: Snapshot, shelf: Shelf, *, token: str | None = None, limit: int = LIMIT) -> Page[Row]:
    """One page of the incidents, in the order in which `ascribe incidents` lists them: the earliest published first."""
    doubts = doubts_of(now)
    shown = page(now.linked.gathering.incidents, lambda g: g.id, token=token, limit=limit)
    return Page(shown.total, tuple(row(g, shelf.dossier(now, g), doubts[g.id]) for g in shown.items), shown.next)


def doubts_of(now: Snapshot) -> Counter[str]:
    """Of how many others each incident may be a part."""
    return Counter(id_ for s in now.linked.gathering.suggestions for id_ in (s.one, s.other))


def row(incident: Gathered, dossier: Dossier, doubts: int) -> Row:
    """The incident on one line, by what most families tell."""
    told = _first(dossier.when)
    return Row(
        id=incident.id,
        day=told.value if told else None,
        when=when(told.value) if told else "",
        guessed=bool(told and told.detail and told.detail.get("guessed")),
        place=_value(dossier.where),
        what=_value(dossier.event),
        killed=toll(dossier, Measure.KILLED),
        injured=toll(dossier, Measure.INJURED),
        reports=len(incident.reports),
        families=len(dossier.families),
        doubts=doubts,
        contradictions=len(dossier.contradictions),
    )


def _first(given: tuple[Given, ...]) -> Given | None:
    return given[0] if given else None


def _value(given: tuple[Given, ...]) -> str | None:
    return given[0].value if given else None
