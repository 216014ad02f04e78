"""Jobs as JSON: reports handed over to be read, and what has come of them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field, StrictBool, field_validator

from ascribe.store.jobs import State, Upload, add_job, end_job, job, last_jobs, outcomes_of, try_again
from ascribe.store.members import Role
from ascribe.workbench.asked import AtDesk, AtShelf, Now, Who
from ascribe.workbench.views.intake import Progress, progress

router = APIRouter(prefix="/api/v1", tags=["jobs"])

Number = Annotated[int, Field(ge=1, le=2**31 - 1)]


class Given(BaseModel):
    """A text to be read, as JSON carries it."""

    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, Field(min_length=1)]
    publisher: Annotated[str, Field(max_length=300)] | None = None
    published: date | None = None
    force: StrictBool = False

    @field_validator("published", mode="before")
    @classmethod
    def _written(cls, said: object) -> object:
        """A day is written, or it would be taken for seconds."""
        if said is not None and not isinstance(said, str):
            raise ValueError("write it as 2024-03-01")
        return said


@router.get("/jobs")
def listed(desk: AtDesk, now: Now, shelf: AtShelf, who: Who) -> tuple[Progress, ...]:
    """The latest jobs, the last first, without what came of each input."""
    return tuple(progress(j, (), now, shelf, named=who.role.may(Role.REVIEWER)) for j in last_jobs(desk.store))


@router.post("/jobs", status_code=202)
def added(desk: AtDesk, now: Now, shelf: AtShelf, who: Who, given: Given) -> Progress:
    """Hand over a text; the answer says under which number to ask for what came of it."""
    day = given.published.isoformat() if given.published else None
    wish = {"publisher": given.publisher, "published": day, "force": given.force}
    text = Upload("text", given.text.encode("utf-8", "surrogatepass"))
    number = add_job(desk.store, [text], who=who.name, wish=wish, total=1, now=datetime.now(UTC))
    return progress(job(desk.store, number), (), now, shelf, named=who.role.may(Role.REVIEWER))


@router.get("/jobs/{number}")
def one(desk: AtDesk, now: Now, shelf: AtShelf, who: Who, number: Number, after: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0) -> Progress:
    """How far a job has come, and what came of a hundred of its inputs, from those after a number on."""
    given = outcomes_of(desk.store, number, after=after)
    return progress(job(desk.store, number), given, now, shelf, named=who.role.may(Role.REVIEWER))


@router.post("/jobs/{number}/again")
def again(desk: AtDesk, now: Now, shelf: AtShelf, who: Who, number: Number) -> Progress:
    """Try a job that failed once more, from where it stopped."""
    try_again(desk.store, number)
    return progress(job(desk.store, number), (), now, shelf, named=who.role.may(Role.REVIEWER))


@router.delete("/jobs/{number}")
def stopped(desk: AtDesk, now: Now, shelf: AtShelf, who: Who, number: Number) -> Progress:
    """Read no more of a job; what was kept stays."""
    job(desk.store, number)
    end_job(desk.store, number, State.STOPPED, now=datetime.now(UTC))
    return progress(job(desk.store, number), (), now, shelf, named=who.role.may(Role.REVIEWER))
