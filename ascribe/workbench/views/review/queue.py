"""Readings and incidents in, the queue of claims out: in an order that no decision changes, filtered, a page at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import Any

from ascribe.incidents.across import Gathered
from ascribe.incidents.verdicts import Key
from ascribe.review.queue import Told, Turn, conflicts, guessed
from ascribe.store.protocol import Kept
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
class Line:
    """What the queue shows of a claim as it was read: no ruling changes it."""

    key: str  # the claim's id; with a number behind it where there are two of one id
    at: Key
    number: int | None  # of the incident in its report; None: it is about none
    value: str
    voice: str
    outlet: str
    measures: tuple[str, ...]
    telling: Telling
    guessed: bool
    sought: str  # what a search looks through, folded


@dataclass(frozen=True, slots=True)
class Row:
    """One claim in the queue: its line, its incident ("": of none), and why it comes when it does."""

    line: Line
    incident: str
    turn: Turn

    @property
    def key(self) -> str:
        """What the claim goes by."""
        return self.line.key

    @property
    def at(self) -> Key:
        """The claim in its report's latest reading."""
        return self.line.at

    @property
    def report(self) -> str:
        """The report that makes the claim."""
        return self.line.at[0]

    @property
    def place(self) -> int:
        """Which of its report's claims it is."""
        return self.line.at[1]


@dataclass(frozen=True, slots=True)
class Queue:
    """All claims of a store's latest readings, in each order."""

    rows: Mapping[Order, tuple[Row, ...]]
    by_key: Mapping[str, Row]
    by_place: Mapping[Key, Row]


def lines(kept: Mapping[str, Kept]) -> tuple[Line, ...]:
    """Every claim of the latest readings, report by report."""
    seen: Counter[str] = Counter()
    return tuple(_line((k.imprint.id, n), claim, k, seen) for k in kept.values() for n, claim in enumerate(k.claims))


def _line(at: Key, claim: Json, reading: Kept, seen: Counter[str]) -> Line:
    value, voice, imprint = wording.figures(claim), wording.speaker(claim), reading.imprint
    places = (w["name"] or w["words"] for w in claim["where"])
    seen[claim["id"]] += 1
    times = seen[claim["id"]]
    return Line(
        key=claim["id"] if times == 1 else f"{claim['id']}-{times}",
        at=at,
        number=claim["incident"],
        value=value,
        voice=voice,
        outlet=imprint.publisher or "",
        measures=tuple(dict.fromkeys(f["measure"] for f in claim["figures"])),
        telling=Telling.FIGURES if claim["figures"] else Telling.INCIDENTS if claim["incident"] is not None else Telling.ALL,
        guessed=guessed(claim),
        sought=folded(" ".join((value, voice, imprint.publisher or "", imprint.title or "", *places, claim["evidence"]["quote"]))),
    )


def disputed(incident: Gathered, kept: Mapping[str, Kept]) -> frozenset[str]:
    """The ids of the claims of one incident that cannot all be true."""
    numbers: dict[str, dict[int, str]] = {}
    for sketch in incident.members:
        numbers.setdefault(sketch.report, {})[sketch.number] = incident.id
    return conflicts(Told(report, kept[report].claims, own) for report, own in numbers.items())


def queue(given: Iterable[Line], incidents: Sequence[Gathered], conflicting: Collection[str]) -> Queue:
    """All claims: first those that cannot all be true, then guesses, then the rest; or incident by incident; or report by report."""
    of = {sketch.key: gathered.id for gathered in incidents for sketch in gathered.members}
    ranks = {gathered.id: n for n, gathered in enumerate(incidents)}
    rows = tuple(
        Row(line, of.get((line.at[0], line.number), "") if line.number is not None else "", _turn(line, conflicting)) for line in given
    )
    by_turn = {turn: tuple(row for row in rows if row.turn is turn) for turn in Turn}
    return Queue(
        {
            Order.CONFLICTS: tuple(chain.from_iterable(by_turn.values())),
            Order.INCIDENTS: tuple(sorted(rows, key=lambda row: ranks.get(row.incident, len(ranks)))),
            Order.REPORTS: rows,
        },
        {row.line.key: row for row in rows},
        {row.line.at: row for row in rows},
    )


def _turn(line: Line, conflicting: Collection[str]) -> Turn:
    # a second claim of one id is the first one's twin, and stands or falls with it
    return Turn.CONFLICT if line.key.partition("-")[0] in conflicting else Turn.GUESS if line.guessed else Turn.REST


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
        if row.line.telling in told
        and (not asked.measure or asked.measure in row.line.measures)
        and (not asked.incident or row.incident == asked.incident)
        and (not words or words in row.line.sought)
    )
