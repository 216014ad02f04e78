"""Readings and incidents in, the queue of claims out: in an order that no decision changes, filtered, a page at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ascribe.incidents.across import Gathering
from ascribe.incidents.verdicts import Key
from ascribe.review.queue import Item, Told, Turn, conflicts, review
from ascribe.store.protocol import Imprint, Kept
from ascribe.text import folded
from ascribe.workbench.views import wording

Json = Mapping[str, Any]

PAGE = 100
"""Rows that a page shows: more than anybody looks over at once, and few enough to be painted in a moment."""


class Order(StrEnum):
    """What comes first."""

    CONFLICTS = "conflicts"
    INCIDENTS = "incidents"
    REPORTS = "reports"


class Telling(StrEnum):
    """Which claims are asked for by what they tell."""

    FIGURES = "figures"
    INCIDENTS = "incidents"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Row:
    """One claim as the queue shows it, as it was read."""

    key: str  # the claim's id; with a number behind it where a reading has two of one id
    at: Key
    value: str
    voice: str
    outlet: str
    incident: str  # "": of none
    turn: Turn
    measures: tuple[str, ...]
    telling: Telling
    sought: str  # what a search looks through, folded

    @property
    def report(self) -> str:
        """The report that makes the claim."""
        return self.at[0]

    @property
    def place(self) -> int:
        """Which of its report's claims it is."""
        return self.at[1]


@dataclass(frozen=True, slots=True)
class Queue:
    """All claims of a store's latest readings, in each order."""

    rows: Mapping[Order, tuple[Row, ...]]
    by_key: Mapping[str, Row]
    by_place: Mapping[Key, Row]


def queue(kept: Mapping[str, Kept], gathering: Gathering) -> Queue:
    """All claims: first those that cannot all be true, then guesses, then the rest; or incident by incident; or report by report."""
    incidents: dict[str, dict[int, str]] = {report: {} for report in kept}
    for gathered in gathering.incidents:
        for sketch in gathered.members:
            incidents[sketch.report][sketch.number] = gathered.id
    told = [Told(k.imprint.id, k.claims, incidents[k.imprint.id]) for k in kept.values()]
    items = review(told, {}, conflicts(told))
    rows = tuple(_rows(items, {report: k.imprint for report, k in kept.items()}))
    ranks = {gathered.id: n for n, gathered in enumerate(gathering.incidents)}
    numbers = {report: k.imprint.number for report, k in kept.items()}
    return Queue(
        {
            Order.CONFLICTS: rows,
            Order.INCIDENTS: tuple(sorted(rows, key=lambda r: (ranks.get(r.incident, len(ranks)), numbers[r.report], r.place))),
            Order.REPORTS: tuple(sorted(rows, key=lambda r: (numbers[r.report], r.place))),
        },
        {r.key: r for r in rows},
        {r.at: r for r in rows},
    )


def _rows(items: Iterable[Item], imprints: Mapping[str, Imprint]) -> Iterator[Row]:
    seen: Counter[str] = Counter()
    for item in items:
        claim, imprint = item.claim, imprints[item.key[0]]
        seen[item.id] += 1
        voice, outlet = wording.speaker(claim), imprint.publisher or ""
        places = (w["name"] or w["words"] for w in claim["where"])
        yield Row(
            key=item.id if seen[item.id] == 1 else f"{item.id}-{seen[item.id]}",
            at=item.key,
            value=wording.figures(claim),
            voice=voice,
            outlet=outlet,
            incident=item.incident or "",
            turn=item.turn,
            measures=tuple(dict.fromkeys(f["measure"] for f in claim["figures"])),
            telling=Telling.FIGURES if claim["figures"] else Telling.INCIDENTS if claim["incident"] is not None else Telling.ALL,
            sought=folded(" ".join((wording.figures(claim), voice, outlet, imprint.title or "", *places, claim["evidence"]["quote"]))),
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """What of the queue somebody wants to see, and in which order."""

    order: Order = Order.CONFLICTS
    telling: Telling = Telling.INCIDENTS
    state: str = ""  # "": whatever was decided
    measure: str = ""  # "": any, and none
    incident: str = ""  # "": of any, and of none
    words: str = ""

    def query(self) -> dict[str, str]:
        """As an address has it; what is left to the rule is left out."""
        given = {"order": self.order.value, "telling": self.telling.value, "state": self.state}
        given |= {"measure": self.measure, "incident": self.incident, "words": self.words}
        usual = {"order": Order.CONFLICTS.value, "telling": Telling.INCIDENTS.value}
        return {name: value for name, value in given.items() if value != usual.get(name, "")}


_TOLD = {
    Telling.FIGURES: frozenset({Telling.FIGURES}),
    Telling.INCIDENTS: frozenset({Telling.FIGURES, Telling.INCIDENTS}),
    Telling.ALL: frozenset(Telling),
}


def asked_for(held: Queue, asked: Asked) -> tuple[Row, ...]:
    """The rows that somebody asked for, whatever was decided of them."""
    told, words = _TOLD[asked.telling], folded(asked.words)
    return tuple(
        row
        for row in held.rows[asked.order]
        if row.telling in told
        and (not asked.measure or asked.measure in row.measures)
        and (not asked.incident or row.incident == asked.incident)
        and (not words or words in row.sought)
    )
