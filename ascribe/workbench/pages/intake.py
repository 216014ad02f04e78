"""Taking reports in: text that is pasted, files that are dropped; read outside the request, with the progress shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Annotated

from fastapi import APIRouter, File, Form, UploadFile
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ascribe.store.jobs import State, Upload, add_job, end_job, job, last_jobs, outcomes_of, try_again
from ascribe.store.members import Role
from ascribe.workbench.accounts import Asker
from ascribe.workbench.asked import AtDesk, AtShelf, Now, Who
from ascribe.workbench.desk import Desk, Snapshot
from ascribe.workbench.rendering import render
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.views.intake import Progress, progress

router = APIRouter(include_in_schema=False)

SHOWN = 200
"""Outcomes of a job that a page shows; the rest is in its JSON."""


@router.get("/intake")
def asked(request: Request, desk: AtDesk, now: Now, shelf: AtShelf, who: Who) -> Response:
    """The form, and the jobs of late."""
    named = who.role.may(Role.REVIEWER)
    return render(request, "intake.html", {"jobs": [progress(j, (), now, shelf, named=named) for j in last_jobs(desk.store)]})


@router.post("/intake")
async def taken(
    desk: AtDesk,
    who: Who,
    text: Annotated[str, Form()] = "",
    publisher: Annotated[str, Form(max_length=300)] = "",
    published: Annotated[str, Form(max_length=10)] = "",
    files: Annotated[list[UploadFile] | None, File()] = None,
    *,
    force: Annotated[bool, Form()] = False,
) -> Response:
    """Keep what was given, and have it read."""
    given = [Upload(f.filename or "file", await f.read()) for f in files or () if f.filename]
    if text.strip():
        given.insert(0, Upload("pasted text", text.replace("\r\n", "\n").encode("utf-8", "surrogatepass")))
    if not given:
        raise HTTPException(400, "there is nothing to read; paste a text or choose files")
    wish = {"publisher": publisher.strip() or None, "published": _day(published), "force": force}
    number = await run_in_threadpool(_queued, desk, given, who.name, wish)
    return RedirectResponse(f"/intake/{number}", 303)


def _queued(desk: Desk, given: list[Upload], who: str, wish: Mapping[str, object]) -> int:
    return add_job(desk.store, given, who=who, wish=wish, total=sum(map(_reports_in, given)), now=datetime.now(UTC))


def _reports_in(given: Upload) -> int:
    """How many reports there will be, as far as the input tells."""
    lines = given.name.lower().endswith((".jsonl", ".ndjson"))
    return sum(bool(line.strip()) for line in given.content.split(b"\n")) if lines else 1


def _day(said: str) -> str | None:
    if not said:
        return None
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError as error:
        raise HTTPException(400, f"published: {said!r} is no day; write it as 2024-03-01") from error


@router.get("/intake/{number}")
def shown(request: Request, number: int, desk: AtDesk, now: Now, shelf: AtShelf, who: Who) -> Response:
    """What has come of a job so far."""
    return render(request, "job.html", {"job": _progress(desk, number, now, shelf, who)})


@router.get("/intake/{number}/progress")
def part(request: Request, number: int, desk: AtDesk, now: Now, shelf: AtShelf, who: Who) -> Response:
    """The same, as the part of the page that changes."""
    return render(request, "parts/job.html", {"job": _progress(desk, number, now, shelf, who)})


@router.post("/intake/{number}/stop")
def stopped(number: int, desk: AtDesk) -> Response:
    """Read no more of a job; what was kept stays."""
    job(desk.store, number)
    end_job(desk.store, number, State.STOPPED, now=datetime.now(UTC))
    return RedirectResponse(f"/intake/{number}", 303)


@router.post("/intake/{number}/again")
def again(number: int, desk: AtDesk) -> Response:
    """Try a job that failed once more: its inputs are still there, and what was kept of them is not read twice."""
    try_again(desk.store, number)
    return RedirectResponse(f"/intake/{number}", 303)


def _progress(desk: Desk, number: int, now: Snapshot, shelf: Shelf, who: Asker) -> Progress:
    given = outcomes_of(desk.store, number, limit=SHOWN)
    return progress(job(desk.store, number), given, now, shelf, named=who.role.may(Role.REVIEWER))
