"""What the screens of reviewing share between requests: the queue, and the families of an incident, worked out once for each state of the store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from ascribe.errors import NotKept
from ascribe.incidents.across import Gathered
from ascribe.incidents.families import Family
from ascribe.linking import families_of
from ascribe.text import printable
from ascribe.workbench.desk import Desk, Snapshot
from ascribe.workbench.views.review.pane import Other, Pane, others, pane
from ascribe.workbench.views.review.passage import Paragraph, letter, passage
from ascribe.workbench.views.review.queue import Queue, Row, queue

Given = TypeVar("Given")
Made = TypeVar("Made")

FAMILIES = 512
"""Incidents whose families are remembered."""


class Last(Generic[Given, Made]):
    """What was made of the last thing given; made again only when another thing is given."""

    def __init__(self, make: Callable[[Given], Made]) -> None:
        self._make = make
        self._last: tuple[Given, Made] | None = None

    def of(self, given: Given, *, same: Callable[[Given, Given], bool]) -> Made:
        """What is made of it."""
        last = self._last
        if last is None or not same(last[0], given):
            last = self._last = (given, self._make(given))
        return last[1]


@dataclass(frozen=True, slots=True)
class Passage:
    """A report's text with what was drawn from it."""

    report: str
    headline: str
    origin: str
    paragraphs: tuple[Paragraph, ...]
    letters: Mapping[str, str]  # by the claim's key


class Reviewing:
    """Made once over a desk; every answer is of the snapshot that is handed in."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._queue = Last[Snapshot, Queue](lambda now: queue(now.kept, now.linked.gathering))
        self._letters = Last[Snapshot, Mapping[str, Mapping[str, str]]](lambda now: _lettered(self.queue(now).rows, now))
        self._families: dict[tuple[str, ...], tuple[Family, ...]] = {}

    def queue(self, now: Snapshot) -> Queue:
        """All claims in their order: that of the snapshot's readings and incidents, whatever was decided of claims since."""
        return self._queue.of(now, same=_same_readings)

    def row(self, now: Snapshot, key: str) -> Row:
        """The claim that goes by a key. Raises NotKept."""
        found = self.queue(now).by_key.get(key)
        if found is None:
            raise NotKept(f"{key}: no claim goes by that id in what was read last; the queue lists them")
        return found

    def passage(self, now: Snapshot, report: str) -> Passage:
        """The text of a report and the marks of its claims. Raises NotKept."""
        held = self.desk.store.report(report)
        letters = self.letters(now, report)
        claims = [(key, now.kept[report].claims[self.row(now, key).place]) for key in letters]
        origin = f"{held.publisher or 'an unnamed outlet'}, {held.published or 'undated'}"
        return Passage(report, printable(held.title or ""), origin, passage(held.text, claims), letters)

    def letters(self, now: Snapshot, report: str) -> Mapping[str, str]:
        """The letter of each claim of a report, by its key, in the order in which they stand in the text."""
        return self._letters.of(now, same=_same_readings).get(report, {})

    def families(self, incident: Gathered) -> tuple[Family, ...]:
        """The families of copies among an incident's reports."""
        found = self._families.get(incident.reports)
        if found is None:
            if len(self._families) >= FAMILIES:
                self._families.clear()
            found = self._families[incident.reports] = families_of(incident, self.desk.store)
        return found

    def pane(self, now: Snapshot, row: Row, letter: str) -> Pane:
        """One claim with all that bears on it."""
        kept = now.kept[row.report]
        claim = kept.claims[row.place]
        incident = next((g for g in now.linked.gathering.incidents if g.id == row.incident), None) if row.incident else None
        beside: tuple[Other, ...] = ()
        if incident is not None and claim["figures"]:
            members = {s.key for s in incident.members}
            told = [(c, now.kept[r].imprint) for r in incident.reports for c in now.kept[r].claims if (r, c["incident"]) in members]
            beside = others(claim, told, self.families(incident))
        return pane(row.key, letter, claim, kept.imprint, incident=row.incident, beside=beside)


def _same_readings(one: Snapshot, other: Snapshot) -> bool:
    """The two differ in rulings on claims at most."""
    return one.kept is other.kept and one.linked is other.linked


def _lettered(rows: Iterable[Row], now: Snapshot) -> Mapping[str, Mapping[str, str]]:
    by_report: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_report[row.report].append(row)
    return {
        report: {row.key: letter(n) for n, row in enumerate(sorted(own, key=lambda r: (_start(now, r), r.place)))}
        for report, own in by_report.items()
    }


def _start(now: Snapshot, row: Row) -> int:
    start: int = now.kept[row.report].claims[row.place]["evidence"]["start"]
    return start
