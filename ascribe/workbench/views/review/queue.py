"""Readings and incidents in, the queue of claims out: in an order that no decision changes, filtered, a page at a time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ascribe.dossier.contradictions import contradictions
from ascribe.dossier.testimony import Source, Testimony, testimonies
from ascribe.incidents.across import Gathering
from ascribe.store.protocol import Kept
from ascribe.text import folded
from ascribe.workbench.views import wording

Json = Mapping[str, Any]
Key = tuple[str, int]
"""A report, and the place of one of its claims in its latest reading."""

PAGE = 100
"""Rows that a page shows: more than anybody looks over at once, and few enough to be painted in a moment."""


class Order(StrEnum):
    """What comes first."""

    CONFLICTS = "conflicts"
    REPORTS = "reports"


class Telling(StrEnum):
    """Which claims are asked for by what they tell."""

    FIGURES = "figures"
    INCIDENTS = "incidents"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Row:
    """One claim as the queue shows it."""

    key: str  # the claim's id; with a number behind it where a reading has two of one id
    report: str
    place: int
    value: str
    voice: str
    outlet: str
    day: str  # "": not known
    incident: str  # "": of none
    conflict: bool
    measures: tuple[str, ...]
    telling: Telling
    sought: str  # what a search looks through, folded

    @property
    def at(self) -> Key:
        """The claim in its reading."""
        return self.report, self.place


@dataclass(frozen=True, slots=True)
class Queue:
    """All claims of a store's latest readings, and where each stands."""

    rows: tuple[Row, ...]
    by_key: Mapping[str, Row]

    def before(self, other: Row) -> int:
        """How many rows stand before one of them."""
        return self.rows.index(other)


def queue(kept: Mapping[str, Kept], gathering: Gathering) -> Queue:
    """All claims: those first that cannot all be true, an incident's together; then the others in the order of their incidents."""
    incidents = {sketch.key: gathered for gathered in gathering.incidents for sketch in gathered.members}
    ranks = {gathered.id: n for n, gathered in enumerate(gathering.incidents)}
    of_incident: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for key, gathered in incidents.items():
        of_incident[gathered.id].append(key)
    disputed = frozenset(claim for members in of_incident.values() for claim in _disputed(members, kept))
    rows = [row for reading in kept.values() for row in _rows(reading, {k: g.id for k, g in incidents.items()}, disputed)]
    rows.sort(key=lambda r: (not r.conflict, ranks.get(r.incident, len(ranks)), kept[r.report].imprint.number, _start(kept, r), r.place))
    return Queue(tuple(rows), {r.key: r for r in rows})


def _start(kept: Mapping[str, Kept], row: Row) -> int:
    start: int = kept[row.report].claims[row.place]["evidence"]["start"]
    return start


def _disputed(members: Iterable[tuple[str, int]], kept: Mapping[str, Kept]) -> Iterator[str]:
    """The claims of an incident that cannot all be true together; reports of one wording are one source here."""
    told: list[Testimony] = []
    for report, number in members:
        imprint = kept[report].imprint
        source = Source(report, imprint.wording, imprint.publisher, imprint.published)
        told += testimonies([c for c in kept[report].claims if c["incident"] == number], source)
    if len({t.source.report for t in told}) > 1 or len(told) > 1:
        for found in contradictions(told):
            yield from found.claims


def _rows(reading: Kept, incidents: Mapping[tuple[str, int], str], disputed: frozenset[str]) -> Iterator[Row]:
    imprint = reading.imprint
    seen: Counter[str] = Counter()
    for place, claim in enumerate(reading.claims):
        seen[claim["id"]] += 1
        key = claim["id"] if seen[claim["id"]] == 1 else f"{claim['id']}-{seen[claim['id']]}"
        incident = incidents.get((imprint.id, claim["incident"]), "") if claim["incident"] is not None else ""
        telling = Telling.FIGURES if claim["figures"] else Telling.INCIDENTS if claim["incident"] is not None else Telling.ALL
        voice, outlet = wording.speaker(claim), imprint.publisher or ""
        places = (w["name"] or w["words"] for w in claim["where"])
        sought = folded(" ".join((wording.figures(claim), voice, outlet, imprint.title or "", *places, claim["evidence"]["quote"])))
        yield Row(
            key=key,
            report=imprint.id,
            place=place,
            value=wording.figures(claim),
            voice=voice,
            outlet=outlet,
            day=imprint.published.isoformat() if imprint.published else "",
            incident=incident,
            conflict=claim["id"] in disputed,
            measures=tuple(dict.fromkeys(f["measure"] for f in claim["figures"])),
            telling=telling,
            sought=sought,
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
        given = {"order": self.order.value, "telling": self.telling.value, "state": self.state, "measure": self.measure}
        given |= {"incident": self.incident, "words": self.words}
        usual = {"order": Order.CONFLICTS.value, "telling": Telling.INCIDENTS.value}
        return {name: value for name, value in given.items() if value != usual.get(name, "")}


_TOLD = {
    Telling.FIGURES: frozenset({Telling.FIGURES}),
    Telling.INCIDENTS: frozenset({Telling.FIGURES, Telling.INCIDENTS}),
    Telling.ALL: frozenset(Telling),
}


def asked_for(rows: Iterable[Row], asked: Asked) -> Iterator[Row]:
    """The rows that somebody asked for, whatever was decided of them."""
    told = _TOLD[asked.telling]
    words = folded(asked.words)
    for row in rows:
        if row.telling not in told or (asked.measure and asked.measure not in row.measures):
            continue
        if (not asked.incident or row.incident == asked.incident) and (not words or words in row.sought):
            yield row


def in_order(rows: Sequence[Row], order: Order, kept: Mapping[str, Kept]) -> Sequence[Row]:
    """The rows as they are, or report by report."""
    if order is Order.CONFLICTS:
        return rows
    return sorted(rows, key=lambda r: (kept[r.report].imprint.number, _start(kept, r), r.place))
