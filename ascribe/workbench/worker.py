"""Jobs in, their reports read and kept: outside the requests, by a process of its own, so that no page waits for the reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import BrokenExecutor
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import partial
from importlib.metadata import version
from itertools import chain, islice
from threading import Event, Thread
from typing import Any

from ascribe.abreast import claims_abreast
from ascribe.errors import AscribeError, Refused, StoreError
from ascribe.intake.take import Wish, take_bytes
from ascribe.keep import Step, Stored, Unread, counted, kept
from ascribe.reader import reader_version
from ascribe.report import Report
from ascribe.store.database import Database
from ascribe.store.jobs import Job, State, add_outcome, beat, end_job, next_job, uploads_of
from ascribe.store.protocol import Tally

LOOKS = 0.5
"""Seconds between two looks for new jobs: a person does not notice them."""

BEATS = 5.0
"""Seconds between two signs of life of a job that is being worked on."""

LOST = timedelta(seconds=20)
"""A job that has given no sign for so long was left behind by a process that is gone: four signs missed."""


class Worker:
    """Works on a store's jobs, one after another, until it is told to stop; what it leaves, the next one takes over."""

    def __init__(self, store: Database) -> None:
        self.store = store
        self._stop = Event()
        self._thread = Thread(target=self._work, name="worker", daemon=True)

    def start(self) -> None:
        """Begin to look for jobs."""
        self._thread.start()

    def stop(self) -> None:
        """Stop after the report that is being read; its job goes on with whoever comes next."""
        self._stop.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._stop.wait(LOOKS):
            now = datetime.now(UTC)
            try:
                found = next_job(self.store, now=now, lost=now - LOST)
            except StoreError:  # full, or gone for a while: looked at again at the next look
                continue
            if found is not None:
                self._do(found)

    def _do(self, job: Job) -> None:
        ended = Event()
        sign = Thread(target=self._beat, args=(job.number, ended), daemon=True)
        sign.start()
        try:
            self._read(job)
        except (AscribeError, OSError) as error:  # the disk is full, a server is gone: what was kept of the job and its inputs stay
            self._failed(job, str(error))
        except BrokenExecutor:  # killed, as a rule for its memory
            self._failed(job, "the process that reads was killed; try again, with fewer reports at once if it happens again")
        finally:
            ended.set()
            sign.join()

    def _failed(self, job: Job, why: str) -> None:
        with suppress(StoreError):  # then nobody hears of it for a while, and the next worker takes it over
            end_job(self.store, job.number, State.FAILED, now=datetime.now(UTC), message=why)

    def _beat(self, number: int, ended: Event) -> None:
        while not ended.wait(BEATS):
            with suppress(StoreError):
                beat(self.store, number, now=datetime.now(UTC))

    def _read(self, job: Job) -> None:
        reader = reader_version()
        run = self.store.begin(f"job {job.number}", program=version("ascribe"), reader=reader, now=datetime.now(UTC))
        wish = wish_of(job.wish)
        every = chain.from_iterable(take_bytes(u.name, u.content, wish) for u in uploads_of(self.store, job.number))
        given = islice(every, job.done, None)  # what came of those before is told already
        tally = Tally()
        for step in kept(self._until_stopped(given), self.store, partial(claims_abreast, jobs=1), reader=reader, run=run):
            tally = counted(tally, step)
            if add_outcome(self.store, job.number, outcome_of(step), now=datetime.now(UTC)) is not State.RUNNING:
                break
        self.store.end(run, tally, now=datetime.now(UTC))
        if not self._stop.is_set():
            end_job(self.store, job.number, State.DONE, now=datetime.now(UTC))

    def _until_stopped(self, given: Iterable[Report | Refused]) -> Iterator[Report | Refused]:
        for each in given:
            if self._stop.is_set():
                return
            yield each


def wish_of(said: Mapping[str, Any]) -> Wish:
    """What the person who gave the inputs said of them, as a job keeps it."""
    day = said.get("published")
    return Wish(date.fromisoformat(day) if day else None, said.get("publisher") or None, bool(said.get("force")))


def outcome_of(step: Step) -> dict[str, Any]:
    """What came of one input, as a job keeps it: its source, its state, and why where it was refused."""
    match step:
        case Refused():
            return {"source": step.source, "state": "refused", "why": str(step)}
        case Unread(report, failed):
            return {"source": report.source, "state": "failed", "why": failed.error, "report": report.id}
        case Stored(report, added, account):
            said = list(report.warnings) if account else []
            return {"source": report.source, "state": added.value, "report": report.id, "warnings": said} | (
                {"claims": len(account.claims)} if account else {}
            )
