"""Jobs outlive the process that works on them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ascribe.errors import NotKept, Stale, StoreError
from ascribe.store.database import Database
from ascribe.store.jobs import (
    State,
    Upload,
    add_job,
    add_outcome,
    beat,
    end_job,
    job,
    last_jobs,
    next_job,
    outcomes_of,
    try_again,
    uploads_of,
)
from ascribe.store.members import all_members, has_members
from ascribe.store.memory import Memory

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


def test_a_job_that_failed_keeps_its_inputs_and_is_tried_again_where_it_stopped(database: Database) -> None:
    number = _added(database)
    next_job(database, now=NOON, lost=NOON)
    add_outcome(database, number, {"source": "one.txt"}, now=NOON)
    end_job(database, number, State.FAILED, now=NOON, message="the disk is full")
    assert (job(database, number).message, uploads_of(database, number)) == ("the disk is full", LETTERS)
    try_again(database, number)
    again = next_job(database, now=LATER, lost=NOON)
    assert again is not None
    assert (again.number, again.done, again.message, again.ended) == (number, 1, "", None)
    end_job(database, number, State.DONE, now=LATER)

    assert (job(database, number).state, uploads_of(database, number)) == (State.DONE, ())


def test_a_job_that_failed_can_be_left_for_good(database: Database) -> None:
    number = _added(database)
    end_job(database, number, State.FAILED, now=NOON, message="the disk is full")
    end_job(database, number, State.STOPPED, now=LATER)

    assert (job(database, number).state, uploads_of(database, number)) == (State.STOPPED, ())


@pytest.mark.parametrize("state", [None, State.DONE, State.STOPPED])
def test_only_what_failed_is_tried_again(state: State | None, database: Database) -> None:
    number = _added(database)
    if state:
        end_job(database, number, state, now=NOON)

    with pytest.raises(Stale, match="only one that failed"):
        try_again(database, number)
    with pytest.raises(NotKept):
        try_again(database, number + 1)


@pytest.mark.parametrize("asked", [last_jobs, has_members, all_members, lambda store: beat(store, 1, now=NOON)])
def test_a_store_in_memory_says_that_it_has_no_jobs_and_no_members(asked: Callable[[Any], object]) -> None:
    with pytest.raises(StoreError, match="memory: a store in memory has neither members nor jobs; make one that has with: ascribe init"):
        asked(Memory())


def test_the_last_job_comes_first(database: Database) -> None:
    numbers = [_added(database), _added(database)]

    assert [j.number for j in last_jobs(database)] == numbers[::-1]


def test_a_job_that_is_not_there_is_named(database: Database) -> None:
    with pytest.raises(NotKept, match="7"):
        job(database, 7)
