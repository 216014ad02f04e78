"""Jobs outlive the process that works on them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from ascribe.errors import NotKept
from ascribe.store.database import Database
from ascribe.store.jobs import State, Upload, add_job, add_outcome, beat, end_job, job, last_jobs, next_job, outcomes_of, uploads_of

NOON = datetime(2024, 5, 15, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)
LETTERS = (Upload("one.txt", b"\x00\xff one"), Upload("two.html", b"<p>two"))


def _added(database: Database) -> int:
    return add_job(database, LETTERS, who="Mira", wish={"publisher": "Post"}, total=2, now=NOON)


def test_a_job_waits_with_its_inputs(database: Database) -> None:
    number = _added(database)
    found = job(database, number)

    assert (found.who, found.wish, found.state, found.total, found.done) == ("Mira", {"publisher": "Post"}, State.QUEUED, 2, 0)
    assert uploads_of(database, number) == LETTERS


def test_a_job_is_taken_by_one(database: Database) -> None:
    number = _added(database)
    first, second = (next_job(database, now=NOON, lost=NOON - timedelta(minutes=1)) for _ in range(2))

    assert (first.number if first else None, second) == (number, None)


def test_a_job_whose_process_is_gone_is_taken_over_where_it_was_left(database: Database) -> None:
    number = _added(database)
    next_job(database, now=NOON, lost=NOON)
    add_outcome(database, number, {"source": "one.txt"}, now=NOON)
    again = next_job(database, now=LATER, lost=LATER - timedelta(minutes=1))

    assert again is not None
    assert (again.number, again.state, again.done) == (number, State.RUNNING, 1)


def test_a_job_that_gives_a_sign_of_life_is_left_alone(database: Database) -> None:
    number = _added(database)
    next_job(database, now=NOON, lost=NOON)
    beat(database, number, now=LATER)

    assert next_job(database, now=LATER, lost=LATER - timedelta(minutes=1)) is None


def test_what_came_of_it_comes_back_in_its_order(database: Database) -> None:
    number = _added(database)
    for name in ("one.txt", "two.html"):
        add_outcome(database, number, {"source": name}, now=NOON)

    assert (outcomes_of(database, number), outcomes_of(database, number, after=1)) == (
        ({"source": "one.txt"}, {"source": "two.html"}),
        ({"source": "two.html"},),
    )


def test_a_job_that_is_stopped_says_so_to_who_works_on_it_and_stays_stopped(database: Database) -> None:
    number = _added(database)
    next_job(database, now=NOON, lost=NOON)
    end_job(database, number, State.STOPPED, now=NOON)
    seen = add_outcome(database, number, {"source": "one.txt"}, now=NOON)
    end_job(database, number, State.DONE, now=LATER)

    assert (seen, job(database, number).state, uploads_of(database, number)) == (State.STOPPED, State.STOPPED, ())


def test_the_last_job_comes_first(database: Database) -> None:
    numbers = [_added(database), _added(database)]

    assert [j.number for j in last_jobs(database)] == numbers[::-1]


def test_a_job_that_is_not_there_is_named(database: Database) -> None:
    with pytest.raises(NotKept, match="7"):
        job(database, 7)
