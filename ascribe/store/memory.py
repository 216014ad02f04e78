"""A store that lasts as long as the program: for trying things out, and to say plainly what the databases must do."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Lock
from typing import NoReturn

from ascribe.errors import NotKept, StoreError
from ascribe.report import Report
from ascribe.store.chain import BEGINNING, broken_chain, link, not_overtaken
from ascribe.store.checks import broken_reading, broken_report, broken_ruling
from ascribe.store.derived import begins, columns, facets, reading_seal, report_seal, ruling_id, searched, state_of, tails, within
from ascribe.store.excerpts import excerpt
from ascribe.store.protocol import Added, Audited, Broken, Entry, Found, Hit, Imprint, Json, Kept, Mark, Run, Status, Tally, Tip
from ascribe.store.query import Days, Either, Every, Field, Piece, Query, Without, Words


@dataclass(frozen=True, slots=True)
class _Reading:
    number: int  # in the order in which readings were made
    entry: Entry
    seal: str


@dataclass(frozen=True, slots=True)
class _Held:
    """A report with its readings in the order in which they were made, and the hashes of the bytes that it came in."""

    imprint: Imprint
    report: Report
    seal: str
    folded: str
    bytes: frozenset[str]
    readings: tuple[_Reading, ...]


class Memory:
    """The store in plain values."""

    place = "memory"

    def __init__(self) -> None:
        self._held: dict[str, _Held] = {}
        self._rulings: dict[str, Audited] = {}
        self._lock = Lock()
        self._runs: list[Run] = []
        self._made = 0  # readings
        self._aside: dict[str, tuple[str, Json]] = {}

    def close(self) -> None:
        """Nothing to let go of."""

    def reading(self) -> NoReturn:
        """Refuse what only tables keep: members, sessions and jobs. Raises StoreError."""
        raise StoreError(self.place, "a store in memory has neither members nor jobs", "make one that has with: ascribe init")

    writing = reading

    def add(self, entry: Entry, *, run: int = 0) -> Added:  # noqa: ARG002
        """Keep a report and its reading."""
        added = self.add_unread(entry.report)
        held = self._held[entry.report.id]
        if any(r.entry.reader == entry.reader for r in held.readings):
            return added
        self._made += 1
        kept = copy.deepcopy(entry)
        sealed = reading_seal(entry.report.id, entry.reader, kept.claims, kept.incidents, kept.refused)
        self._held[entry.report.id] = replace(held, readings=(*held.readings, _Reading(self._made, kept, sealed)))
        return Added.REREAD if added is Added.KNOWN else added

    def add_unread(self, report: Report, *, run: int = 0) -> Added:  # noqa: ARG002
        """Keep a report without a reading."""
        bytes_ = frozenset({report.sha256} - {""})
        if held := self._held.get(report.id):
            self._held[report.id] = replace(held, bytes=held.bytes | bytes_)
            return Added.KNOWN
        changed = report.url is not None and bool(self.versions(report.url))
        imprint = Imprint(
            len(self._held) + 1, report.id, report.wording, report.publisher, report.published, report.url, report.title, report.ref
        )
        self._held[report.id] = _Held(imprint, report, report_seal(report), searched(report), bytes_, ())
        return Added.VERSION if changed else Added.NEW

    def knows(self, report: Report, reader: str) -> bool:
        """The report is kept, from these bytes, and read by this reader."""
        held = self._held.get(report.id)
        if held is None or (report.sha256 and report.sha256 not in held.bytes):
            return False
        return any(r.entry.reader == reader for r in held.readings)

    def report(self, id: str) -> Report:  # noqa: A002
        """The report with this id."""
        if id not in self._held:
            raise NotKept(f"{self.place}: no report {id}")
        return self._held[id].report

    def versions(self, url: str) -> tuple[Imprint, ...]:
        """The reports from one address."""
        return tuple(h.imprint for h in self._held.values() if h.imprint.url == url)

    def kept(self, *, after: int = 0, reader: str | None = None) -> Iterator[Kept]:
        """Readings in the order of arrival."""
        for held in tuple(self._held.values()):
            if held.imprint.number > after:
                for read in [r.entry for r in held.readings if reader in (None, r.entry.reader)][-1:]:
                    yield Kept(held.imprint, read.reader, read.claims, read.incidents)

    def latest(self, id: str) -> Kept:  # noqa: A002
        """The latest reading of a report."""
        held = self._held.get(id)
        if held is None or not held.readings:
            raise NotKept(f"{self.place}: no reading of a report {id}")
        read = held.readings[-1].entry
        return Kept(held.imprint, read.reader, read.claims, read.incidents)

    def claims(self, id: str) -> tuple[tuple[Imprint, Json], ...]:  # noqa: A002
        """The claim in every reading that has it, the latest first."""
        found = ((h.imprint, c) for h in self._held.values() for r in h.readings for c in r.entry.claims if c["id"] == id)
        return tuple(found)[::-1]

    def search(self, query: Query, *, limit: int = 20) -> Found:
        """The reports that a query means, the latest published first."""
        held = [h for h in self._held.values() if _means(query, h)]
        held.sort(key=lambda h: (str(h.imprint.published or ""), h.imprint.number), reverse=True)
        return Found(len(held), tuple(Hit(h.imprint, excerpt(h.report.text, query)) for h in held[:limit]))

    def add_rulings(self, rulings: Iterable[Json], *, seen: int | None = None) -> int:
        """Keep rulings that are not there yet."""
        with self._lock:
            before = len(self._rulings)
            not_overtaken(before, seen)
            for ruling in tuple(rulings):
                id_, tip = ruling_id(ruling), self.tip()
                if id_ not in self._rulings:
                    kept = copy.deepcopy(ruling)
                    self._rulings[id_] = Audited(tip.rulings + 1, id_, tip.hash, link(tip.hash, kept), kept)
            return len(self._rulings) - before

    def rulings(self) -> Iterator[Json]:
        """Every ruling in its order."""
        yield from (each.ruling for each in self.audited())

    def audited(self) -> Iterator[Audited]:
        """Every ruling in its place in the chain."""
        yield from tuple(self._rulings.values())

    def tip(self) -> Tip:
        """The end of the chain."""
        last = next(reversed(self._rulings.values()), None)
        return Tip(last.tip, last.number) if last else Tip(BEGINNING, 0)

    def begin(self, command: str, *, program: str, reader: str, now: datetime) -> int:
        """A run begins."""
        self._runs.append(Run(len(self._runs) + 1, command, program, reader, now, None, Tally()))
        return len(self._runs)

    def end(self, run: int, tally: Tally, *, now: datetime) -> None:
        """A run has ended."""
        self._runs[run - 1] = replace(self._runs[run - 1], ended=now, tally=tally)

    def mark(self) -> Mark:
        """How far it has come."""
        return Mark(self._made, len(self._rulings))

    def state(self) -> str:
        """A hash over each report's latest reading."""
        return state_of(h.readings[-1].seal for h in self._held.values() if h.readings)

    def aside(self, name: str, key: str) -> Json | None:
        """What was put aside under this very key."""
        found = self._aside.get(name)
        return copy.deepcopy(found[1]) if found and found[0] == key else None

    def put_aside(self, name: str, key: str, content: Json) -> None:
        """Put aside what takes long to work out."""
        self._aside[name] = key, copy.deepcopy(content)

    def status(self) -> Status:
        """How much there is."""
        latest = tuple(self.kept())
        readers: dict[str, int] = {}
        for read in sorted((r for h in self._held.values() for r in h.readings), key=lambda r: r.number):
            readers[read.entry.reader] = readers.pop(read.entry.reader, 0) + 1
        addresses = [h.imprint.url for h in self._held.values() if h.imprint.url is not None]
        return Status(
            place=self.place,
            kind="memory",
            form="",
            size=None,
            reports=len(self._held),
            wordings=len({h.imprint.wording for h in self._held.values()}),
            changed=len(addresses) - len(set(addresses)),
            unread=sum(not h.readings for h in self._held.values()),
            claims=sum(len(k.claims) for k in latest),
            incidents=sum(len(k.incidents) for k in latest),
            rulings=len(self._rulings),
            readers=tuple(readers.items())[::-1],
            runs=tuple(self._runs[:-4:-1]),
        )

    def verify(self) -> Iterator[Broken]:
        """What is broken."""
        for id_, held in tuple(self._held.items()):
            yield from broken_report(held.report, id=id_, wording=held.imprint.wording, seal=held.seal)
            for reading in held.readings:
                yield from broken_reading(reading.entry, id=id_, seal=reading.seal)
        for each in self.audited():
            yield from broken_ruling(each.ruling, id=each.id)
        yield from broken_chain(replace(each, tip=link(each.previous, each.ruling)) for each in self.audited())


def _means(query: Query, held: _Held) -> bool:
    """The query means this report."""
    match query:
        case Every(of):
            return all(_means(part, held) for part in of)
        case Either(of):
            return any(_means(part, held) for part in of)
        case Without(of):
            return not _means(of, held)
        case Words(words, open_):
            return f" {' '.join(words)}{'' if open_ else ' '}" in f" {held.folded} "
        case Piece(letters):
            return letters in held.folded
        case Days(first, last, published=True):
            day = str(held.imprint.published or "")
            return bool(day) and day >= first and (not last or day <= last)
        case Days(first, last):
            return any(within(c.first, c.last, after=first, before=last) for c in map(columns, _latest(held)))
        case Field("publisher", value):
            return any(begins(tail, value) for tail in tails(held.imprint.publisher))
        case Field(name, value):
            return any(n == name and begins(v, value) for n, v in facets(_latest(held)))


def _latest(held: _Held) -> tuple[Json, ...]:
    """The claims of the latest reading."""
    return held.readings[-1].entry.claims if held.readings else ()
