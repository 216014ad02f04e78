"""What the screens of reviewing share between requests: the queue and what was decided, each worked out once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any, Generic, TypeVar

from ascribe.errors import NotKept
from ascribe.gazetteer import Gazetteer
from ascribe.incidents.across import Gathered
from ascribe.incidents.across.gathered import Member
from ascribe.incidents.verdicts import Key, Placed, place
from ascribe.review.queue import State
from ascribe.text import printable
from ascribe.workbench.desk import Desk, Snapshot
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.views.regions import region
from ascribe.workbench.views.review.agreement import Reviewed, reviewed
from ascribe.workbench.views.review.listing import Listing, listing
from ascribe.workbench.views.review.pane import Other, Pane, others, pane
from ascribe.workbench.views.review.passage import Paragraph, letter, passage
from ascribe.workbench.views.review.queue import Asked, Line, Order, Queue, Row, asked_for, disputed, lines, queue
from ascribe.workbench.views.review.standing import Standing, Viewer, as_ruled, standing

Json = Mapping[str, Any]
ASKED = 32
"""Ways of asking that are remembered."""

Given = TypeVar("Given")
Made = TypeVar("Made")


class Last(Generic[Given, Made]):
    """What was made of the last thing given; made again only when another thing is given."""

    def __init__(self, make: Callable[[Given], Made], same: Callable[[Given, Given], bool]) -> None:
        self._make, self._same = make, same
        self._last: tuple[Given, Made] | None = None
        self._lock = Lock()

    def of(self, given: Given) -> Made:
        """What is made of it."""
        with self._lock:
            if self._last is None or not self._same(self._last[0], given):
                self._last = (given, self._make(given))
            return self._last[1]


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

    def __init__(self, desk: Desk, shelf: Shelf, gazetteer: Gazetteer) -> None:
        self.desk, self.shelf, self.gazetteer = desk, shelf, gazetteer
        self._lines = Last[Snapshot, tuple[Line, ...]](lambda now: lines(now.kept), _same_readings)
        self._disputed = Last[Snapshot, dict[tuple[Member, ...], frozenset[str]]](lambda _: {}, _same_readings)
        self._queue = Last[Snapshot, Queue](self._queued, lambda a, b: _same_readings(a, b) and a.linked is b.linked)
        self._lock = Lock()
        self._asked: dict[Asked, tuple[Row, ...]] = {}
        self._asked_of: Queue | None = None
        self._letters = Last[Snapshot, Mapping[str, Mapping[str, str]]](lambda now: _lettered(self._lines.of(now), now), _same_readings)
        self._placed = Last[Snapshot, Mapping[Key, Sequence[Placed]]](_by_claim, lambda a, b: a is b)

    def queue(self, now: Snapshot) -> Queue:
        """All claims in their order: that of the snapshot's readings and incidents, whatever was decided of claims since."""
        return self._queue.of(now)

    def _queued(self, now: Snapshot) -> Queue:
        """The queue made anew: after a ruling on incidents only those are looked at again that have other members."""
        known = self._disputed.of(now)
        found: set[str] = set()
        for incident in now.linked.gathering.incidents:
            members = tuple(s.key for s in incident.members)
            if members not in known:
                known[members] = disputed(incident, now.kept)
            found |= known[members]
        return queue(self._lines.of(now), now.linked.gathering.incidents, found)

    def asked(self, now: Snapshot, asked: Asked) -> tuple[Row, ...]:
        """The rows that somebody asked for, remembered for the next who asks so."""
        held = self.queue(now)
        with self._lock:
            if self._asked_of is not held or len(self._asked) >= ASKED:
                self._asked_of, self._asked = held, {}
            found = self._asked.get(asked)
            if found is None:
                found = self._asked[asked] = asked_for(held, asked)
            return found

    def listing(self, now: Snapshot, asked: Asked, viewer: Viewer, claim: str = "") -> Listing:
        """A page of the queue for who looks, from a claim on."""
        # who is to decide by the words alone must not learn from the order what others say
        order = Order.REPORTS if viewer.blind and asked.order is Order.CONFLICTS else asked.order
        decided = {at: standing(of, viewer) for at, of in self.placed(now).items()}
        return listing(self.asked(now, replace(asked, order=order, state="")), decided, asked.state, claim)

    def row(self, now: Snapshot, key: str) -> Row:
        """The claim that goes by a key. Raises NotKept."""
        found = self.queue(now).by_key.get(key)
        if found is None:
            raise NotKept(f"{key}: no claim goes by that id in what was read last; the queue lists them")
        return found

    def placed(self, now: Snapshot) -> Mapping[Key, Sequence[Placed]]:
        """The rulings that nobody took back, by the claims that they mean."""
        return self._placed.of(now)

    def standing(self, now: Snapshot, at: Key, viewer: Viewer) -> Standing:
        """Where a claim stands for who looks."""
        return standing(self.placed(now).get(at, ()), viewer, now.kept[at[0]].claims[at[1]])

    def claim(self, now: Snapshot, at: Key, viewer: Viewer) -> Json:
        """The claim as it stands for who looks."""
        read = now.kept[at[0]].claims[at[1]]
        corrections = self.standing(now, at, viewer).corrections
        return as_ruled(read, corrections, lambda report: self.desk.store.report(report).text) if corrections else read

    def passage(self, now: Snapshot, report: str, viewer: Viewer) -> Passage:
        """The text of a report and the marks of its claims. Raises NotKept."""
        held = self.desk.store.report(report)
        letters = self.letters(now, report)
        claims = [(key, self.claim(now, self.row(now, key).at, viewer)) for key in letters]
        origin = f"{held.publisher or 'an unnamed outlet'}, {held.published or 'undated'}"
        return Passage(report, printable(held.title or ""), origin, passage(held.text, claims), letters)

    def letters(self, now: Snapshot, report: str) -> Mapping[str, str]:
        """The letter of each claim of a report, by its key, in the order in which they stand in the text."""
        return self._letters.of(now).get(report, {})

    def pane(self, now: Snapshot, row: Row, viewer: Viewer) -> Pane:
        """One claim with all that bears on it."""
        kept = now.kept[row.report]
        claim = self.claim(now, row.at, viewer)
        incident = next((g for g in now.linked.gathering.incidents if g.id == row.incident), None) if row.incident else None
        beside: tuple[Other, ...] = ()
        if incident is not None and claim["figures"]:
            told = [(c, now.kept[report].imprint) for report, c in self._told(now, incident, viewer)]
            beside = others(claim, told, self.shelf.families(incident))
        known = [c["voice"] for c in kept.claims]
        letter = self.letters(now, row.report)[row.key]
        return pane(
            row.key,
            letter,
            claim,
            kept.imprint,
            incident=row.incident,
            beside=beside,
            known=known,
            region=lambda p: region(p, self.gazetteer),
        )

    def _told(self, now: Snapshot, incident: Gathered, viewer: Viewer) -> Iterable[tuple[str, Json]]:
        """The claims of an incident as they stand for who looks, without those that are rejected."""
        members = {s.key for s in incident.members}
        placed = self.placed(now)
        for report in incident.reports:
            for n, read in enumerate(now.kept[report].claims):
                if (report, read["incident"]) not in members:
                    continue
                at = (report, n)
                if at not in placed:
                    yield report, read
                elif self.standing(now, at, viewer).state is not State.REJECTED:
                    yield report, self.claim(now, at, viewer)

    def reviewed(self, now: Snapshot, viewer: Viewer) -> Reviewed:
        """How far reviewers agree, and what they differ on."""
        about = {r.about[0].report for r in now.rulings if r.on_claim}
        claims = {report: now.kept[report].claims for report in now.kept if report in about}
        held = self.queue(now).by_place
        return reviewed(
            now.rulings,
            claims,
            key_of=lambda at: held[at].key,
            text_of=lambda report: self.desk.store.report(report).text,
            outlet_of=lambda report: now.kept[report].imprint.publisher or "an unnamed outlet",
            names=viewer.names,
        )


def _same_readings(one: Snapshot, other: Snapshot) -> bool:
    """The two differ in rulings at most."""
    return one.kept is other.kept


def _by_claim(now: Snapshot) -> Mapping[Key, Sequence[Placed]]:
    found: dict[Key, list[Placed]] = defaultdict(list)
    for each in place(now.rulings, {report: k.claims for report, k in now.kept.items()})[0]:
        found[each.key].append(each)
    return dict(found)


def _lettered(given: Iterable[Line], now: Snapshot) -> Mapping[str, Mapping[str, str]]:
    by_report: dict[str, list[Line]] = defaultdict(list)
    for line in given:
        by_report[line.at[0]].append(line)
    return {
        report: {line.key: letter(n) for n, line in enumerate(sorted(own, key=lambda each: _start(now, each.at)))}
        for report, own in by_report.items()
    }


def _start(now: Snapshot, at: Key) -> tuple[int, int]:
    return now.kept[at[0]].claims[at[1]]["evidence"]["start"], at[1]
