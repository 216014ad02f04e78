"""Long work on a store: what is to be read, and what has come of it so far; durable, so that it goes on after a restart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from ascribe.errors import NotKept, Stale
from ascribe.store.database import Database
from ascribe.store.statements import next_number
from ascribe.store.working import jobs, outcomes, uploads


class State(StrEnum):
    """How far a job has come."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


OPEN = (State.QUEUED.value, State.RUNNING.value)


@dataclass(frozen=True, slots=True)
class Upload:
    """An input as it came: its name, which tells of its form, and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Job:
    """Reports to be read; `total` is how many there will be as far as the inputs tell."""

    number: int
    who: str
    wish: Mapping[str, Any]
    state: State
    total: int
    done: int
    made: datetime
    ended: datetime | None
    message: str  # why it failed; "": it did not


def add_job(store: Database, given: Iterable[Upload], *, who: str, wish: Mapping[str, Any], total: int, now: datetime) -> int:
    """Keep what is to be read, all of it or nothing; when this returns, the job is durable. Its number."""
    with store.writing() as connection:
        number = next_number(connection, jobs)
        row = {"number": number, "who": who, "wish": dict(wish), "state": State.QUEUED.value, "total": total, "made": now.isoformat()}
        connection.execute(insert(jobs), {**row, "ended": None, "beat": None, "message": ""})
        rows = [{"job": number, "number": n, "name": u.name, "content": u.content} for n, u in enumerate(given, start=1)]
        connection.execute(insert(uploads), rows)
    return number


def next_job(store: Database, *, now: datetime, lost: datetime) -> Job | None:
    """The first job that waits, or whose process has not been heard of since `lost`, taken over; None: there is nothing to do."""
    left = (jobs.c.state == State.QUEUED.value) | ((jobs.c.state == State.RUNNING.value) & (jobs.c.beat < lost.isoformat()))
    with store.writing() as connection:
        number = connection.execute(select(jobs.c.number).where(left).order_by(jobs.c.number).limit(1)).scalar()
        if number is None:
            return None
        connection.execute(update(jobs).where(jobs.c.number == number).values(state=State.RUNNING.value, beat=now.isoformat()))
    return job(store, number)


def uploads_of(store: Database, number: int) -> tuple[Upload, ...]:
    """What a job is to read, in the order given."""
    with store.reading() as connection:
        rows = connection.execute(select(uploads.c.name, uploads.c.content).where(uploads.c.job == number).order_by(uploads.c.number))
        return tuple(Upload(row.name, row.content) for row in rows)


def add_outcome(store: Database, number: int, content: Mapping[str, Any], *, now: datetime) -> State:
    """Note what came of one input, and that the job is being worked on; the state that somebody may have put it in."""
    with store.writing() as connection:
        last = connection.execute(select(func.max(outcomes.c.number)).where(outcomes.c.job == number)).scalar() or 0
        connection.execute(insert(outcomes), {"job": number, "number": last + 1, "content": dict(content)})
        connection.execute(update(jobs).where(jobs.c.number == number).values(beat=now.isoformat()))
        return State(connection.execute(select(jobs.c.state).where(jobs.c.number == number)).scalar_one())


def beat(store: Database, number: int, *, now: datetime) -> None:
    """Note that somebody works on a job."""
    with store.writing() as connection:
        connection.execute(update(jobs).where(jobs.c.number == number).values(beat=now.isoformat()))


def end_job(store: Database, number: int, state: State, *, now: datetime, message: str = "") -> None:
    """Note that a job has come to its end, unless it has already; what was kept of its inputs stays.

    Its inputs go, but for those of a job that failed: they wait for somebody who tries again, or who stops it for good.
    """
    ended = (*OPEN, State.FAILED.value) if state is State.STOPPED else OPEN
    with store.writing() as connection:
        values = {"state": state.value, "ended": now.isoformat(), "message": message}
        connection.execute(update(jobs).where(jobs.c.number == number, jobs.c.state.in_(ended)).values(values))
        failed = select(jobs.c.number).where(jobs.c.number == number, jobs.c.state == State.FAILED.value)
        connection.execute(delete(uploads).where(uploads.c.job == number, uploads.c.job.not_in(failed)))


def try_again(store: Database, number: int) -> None:
    """Have a job that failed go on after the last input of which something came. Raises NotKept, and Stale where it is not failed any more."""
    with store.writing() as connection:
        fresh = update(jobs).where(jobs.c.number == number, jobs.c.state == State.FAILED.value)
        again = connection.execute(fresh.values(state=State.QUEUED.value, ended=None, beat=None, message="")).rowcount
    if not again:
        raise Stale(f"job {number} is {job(store, number).state.value} by now; only one that failed can be tried again")


def job(store: Database, number: int) -> Job:
    """The job of that number. Raises NotKept."""
    found = _jobs(store, jobs.c.number == number, 1)
    if not found:
        raise NotKept(f"{number}: no job of that number")
    return found[0]


def last_jobs(store: Database, *, limit: int = 20) -> tuple[Job, ...]:
    """The latest jobs, the last first."""
    return _jobs(store, jobs.c.number > 0, limit)


def outcomes_of(store: Database, number: int, *, after: int = 0, limit: int = 100) -> tuple[Mapping[str, Any], ...]:
    """What came of a job's inputs in their order, from those after a number on."""
    wanted = select(outcomes.c.content).where(outcomes.c.job == number, outcomes.c.number > after)
    with store.reading() as connection:
        return tuple(connection.execute(wanted.order_by(outcomes.c.number).limit(limit)).scalars())


def _jobs(store: Database, which: Any, limit: int) -> tuple[Job, ...]:
    done = select(func.count()).select_from(outcomes).where(outcomes.c.job == jobs.c.number).scalar_subquery().label("done")
    with store.reading() as connection:
        return tuple(map(_job, connection.execute(select(jobs, done).where(which).order_by(jobs.c.number.desc()).limit(limit))))


def _job(row: Row[Any]) -> Job:
    ended = datetime.fromisoformat(row.ended) if row.ended else None
    made = datetime.fromisoformat(row.made)
    return Job(row.number, row.who, row.wish, State(row.state), row.total, row.done, made, ended, row.message)
