"""What every store can do, and the values that go in and come out; whatever keeps them, the answers are the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol

from ascribe.report import Report
from ascribe.store.query import Query

Json = Mapping[str, Any]
"""A claim, an incident or a ruling as JSON has it; docs/claims.md names the fields."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A report to be kept, and what one reader made of it; claims and incidents in the order of the reading."""

    report: Report
    reader: str
    claims: tuple[Json, ...]
    incidents: tuple[Json, ...]
    refused: tuple[str, ...] = ()  # in words, the claims that were not let through


class Added(StrEnum):
    """What came of adding a report."""

    NEW = "new"
    VERSION = "version"  # another text than before at the same URL: both are kept
    REREAD = "reread"  # the report was there, this reader's reading of it was not
    KNOWN = "known"  # nothing has changed


@dataclass(frozen=True, slots=True)
class Imprint:
    """What is known of a report beside its text; `number` is its place in the order of arrival."""

    number: int
    id: str
    wording: str
    publisher: str | None  # None: the input did not say
    published: date | None  # None: the input did not say
    url: str | None  # None: the input had none
    title: str | None  # None: the input had none
    ref: str | None  # None: the input gave no id of its own


@dataclass(frozen=True, slots=True)
class Kept:
    """One reading of one report, without the text."""

    imprint: Imprint
    reader: str
    claims: tuple[Json, ...]
    incidents: tuple[Json, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that a search found, with the words around the first match; `excerpt` is "" where no word was asked for."""

    imprint: Imprint
    excerpt: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: how many in all, and the newest of them."""

    total: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of the inputs of a run, each counted once."""

    new: int = 0
    versions: int = 0
    reread: int = 0
    known: int = 0
    refused: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """One call that added reports; `ended` is None while it goes on, and for good where it was cut off."""

    number: int
    command: str
    program: str  # the version of ascribe
    reader: str
    started: datetime
    ended: datetime | None
    tally: Tally


@dataclass(frozen=True, slots=True)
class Status:
    """How much a store holds; `readers` counts readings by reader version, the latest first."""

    place: str
    kind: str  # "SQLite 3.40.1", "PostgreSQL 15.18", "memory"
    form: str  # of the tables
    size: int | None  # bytes; None: nothing tells
    reports: int
    wordings: int
    changed: int  # reports whose text at their URL is not the first
    unread: int  # kept, though every reader so far has failed on them
    claims: int  # of each report's latest reading
    incidents: int
    rulings: int
    readers: tuple[tuple[str, int], ...]
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """How many readings and rulings were ever added."""

    readings: int
    rulings: int


@dataclass(frozen=True, slots=True)
class Audited:
    """A ruling in the audit chain: the id that it is kept under, the hash over all before it, and the one over all up to it."""

    number: int
    id: str
    previous: str
    tip: str
    ruling: Json


@dataclass(frozen=True, slots=True)
class Tip:
    """The hash over all rulings, and how many there are. Published, it tells whoever has it later whether any of them was changed."""

    hash: str  # "" where there is no ruling
    rulings: int


@dataclass(frozen=True, slots=True)
class Broken:
    """Something that is not as it was kept: where, and what is wrong."""

    where: str
    what: str


class Store(Protocol):
    """Reports, what readers made of them, and what people ruled: added, never changed, never taken away."""

    @property
    def place(self) -> str:
        """Where it is, as a message may name it: no password in it."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...

    def add(self, entry: Entry, *, run: int = 0) -> Added:
        """Keep a report and its reading, all of it or nothing; when this returns, it is durable. Twice changes nothing."""
        ...

    def add_unread(self, report: Report, *, run: int = 0) -> Added:
        """Keep a report on which the reader failed; the next run tries it again."""
        ...

    def knows(self, report: Report, reader: str) -> bool:
        """The report is kept, with these very bytes among its origins and a reading by this reader."""
        ...

    def report(self, id: str) -> Report:  # noqa: A002  # what it is called everywhere
        """The report with this id. Raises NotKept."""
        ...

    def versions(self, url: str) -> tuple[Imprint, ...]:
        """The reports kept from one address, in the order of arrival."""
        ...

    def kept(self, *, after: int = 0, reader: str | None = None) -> Iterator[Kept]:
        """Readings in the order of the reports' arrival, from those after a number on: by one reader, or each report's latest."""
        ...

    def latest(self, id: str) -> Kept:  # noqa: A002
        """The latest reading of the report with this id. Raises NotKept where it is not there, or was never read."""
        ...

    def claims(self, id: str) -> tuple[tuple[Imprint, Json], ...]:  # noqa: A002
        """The claim with this id in every reading that has it, the latest first; nothing where none has."""
        ...

    def search(self, query: Query, *, limit: int = 20) -> Found:
        """The reports that a query means, the latest published first."""
        ...

    def add_rulings(self, rulings: Iterable[Json], *, seen: int | None = None) -> int:
        """Keep rulings in the order given, all or none; how many of them were not there yet. They are never edited.

        Who decides by what they saw gives the number of rulings that they saw. Raises Overtaken where there are more by now.
        """
        ...

    def rulings(self) -> Iterator[Json]:
        """Every ruling in the order in which it was added."""
        ...

    def audited(self) -> Iterator[Audited]:
        """Every ruling in its order, with the hashes that chain it to those before."""
        ...

    def tip(self) -> Tip:
        """The end of the audit chain."""
        ...

    def begin(self, command: str, *, program: str, reader: str, now: datetime) -> int:
        """Note that a run begins; its number."""
        ...

    def end(self, run: int, tally: Tally, *, now: datetime) -> None:
        """Note that a run has come to its end, and what came of it."""
        ...

    def mark(self) -> Mark:
        """How far it has come: two equal marks are one state of it, and telling costs next to nothing."""
        ...

    def state(self) -> str:
        """A hash over each report's latest reading: two equal ones are the same readings in the same order, whatever keeps them."""
        ...

    def aside(self, name: str, key: str) -> Json | None:
        """What was put aside by this name under this very key; None where nothing was, or under another."""
        ...

    def put_aside(self, name: str, key: str, content: Json) -> None:
        """Put aside what follows from what is kept, and takes long to work out, in the place of what went by this name before."""
        ...

    def status(self) -> Status:
        """How much there is."""
        ...

    def verify(self) -> Iterator[Broken]:
        """Every hash, every slice of evidence and every index checked against what is kept; what is broken, as it is found."""
        ...
