"""Reports in, each kept with its reading as soon as it is read; what is kept already is not read again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from ascribe.errors import Refused
from ascribe.incidents.sketching import sketches
from ascribe.report import Report
from ascribe.run import Account, Failed
from ascribe.store.protocol import Added, Entry, Store, Tally


@dataclass(frozen=True, slots=True)
class Known:
    """A report that the store has with these bytes and this reader's reading."""

    report: Report


@dataclass(frozen=True, slots=True)
class Stored:
    """A report that is durable now, with what came of it; `account` is None where it was there before."""

    report: Report
    added: Added
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A report that broke the reader: it is durable without a reading, and tried again the next time."""

    report: Report
    failed: Failed


Step = Stored | Unread | Refused
Given = Report | Refused | Known
Reading = Callable[[Iterable[Given]], Iterator[Account | Failed | Refused | Known]]
"""Reads the reports of a stream in their order, and lets pass what is none."""


def kept(given: Iterable[Report | Refused], store: Store, reading: Reading, *, reader: str, run: int) -> Iterator[Step]:
    """What came of each input, in the order given, once it is durable."""
    waiting: deque[Report] = deque()
    for outcome in reading(_unknown(given, store, reader, waiting)):
        match outcome:
            case Refused():
                yield outcome
            case Known(report):
                yield Stored(report, Added.KNOWN)
            case Failed():
                report = waiting.popleft()
                store.add_unread(report, run=run)
                yield Unread(report, outcome)
            case Account():
                waiting.popleft()
                yield Stored(outcome.report, store.add(entry_of(outcome), run=run), outcome)


def _unknown(given: Iterable[Report | Refused], store: Store, reader: str, waiting: deque[Report]) -> Iterator[Given]:
    """The stream, with what is kept already told from what is to be read."""
    for each in given:
        if isinstance(each, Report):
            if store.knows(each, reader):
                yield Known(each)
                continue
            waiting.append(each)
        yield each


def entry_of(account: Account) -> Entry:
    """An account as a store keeps it: beside each incident the sketch by which it is found in other reports."""
    claims = tuple(claim.to_dict() for claim in account.claims)
    sketched = {s.number: s.to_dict() for s in sketches(account.reading, account.claims, account.incidents)}
    incidents = tuple({**incident.to_dict(), "sketch": sketched[incident.number]} for incident in account.incidents)
    return Entry(account.report, account.reading.reader, claims, incidents, account.refused)


def counted(tally: Tally, step: Step) -> Tally:
    """The tally with one more input in it."""
    match step:
        case Refused():
            return replace(tally, refused=tally.refused + 1)
        case Unread():
            return replace(tally, failed=tally.failed + 1)
        case Stored(added=Added.NEW):
            return replace(tally, new=tally.new + 1)
        case Stored(added=Added.VERSION):
            return replace(tally, versions=tally.versions + 1)
        case Stored(added=Added.REREAD):
            return replace(tally, reread=tally.reread + 1)
        case _:
            return replace(tally, known=tally.known + 1)
