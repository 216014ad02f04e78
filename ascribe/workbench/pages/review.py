"""Reviewing claims: the queue, the report's text and the claim, on one page; and each pane alone, for the script that changes them."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ascribe.vocabulary.terms import Measure
from ascribe.workbench.asked import Now
from ascribe.workbench.desk import Snapshot
from ascribe.workbench.rendering import render
from ascribe.workbench.reviewing import Passage, Reviewing
from ascribe.workbench.views.review.listing import TO_DO_STATE, Listed, Listing, address, listing
from ascribe.workbench.views.review.passage import KINDS
from ascribe.workbench.views.review.queue import Asked, Order, Telling
from ascribe.workbench.views.review.standing import ACCEPTED, CORRECTED, REJECTED, UNSURE, Standing

router = APIRouter(include_in_schema=False)

PLACE = "ascribe-review"
"""The cookie in which the browser keeps what was asked for last, and where one stopped."""

ORDERS = ((Order.CONFLICTS, "conflicts first"), (Order.REPORTS, "report by report"))
TELLINGS = (
    (Telling.INCIDENTS, "of incidents"),
    (Telling.FIGURES, "with figures"),
    (Telling.ALL, "all claims"),
)
STATES = (
    ("", "open and settled"),
    (TO_DO_STATE, "open"),
    (ACCEPTED, "accepted"),
    (REJECTED, "rejected"),
    (UNSURE, "unsure"),
    (CORRECTED, "corrected, still open"),
)


def reviewing_of(request: Request) -> Reviewing:
    """What was made over the desk when the application was."""
    reviewing = request.app.state.reviewing
    assert isinstance(reviewing, Reviewing)  # noqa: S101  # set where the application is made
    return reviewing


Shared = Annotated[Reviewing, Depends(reviewing_of)]


@router.get("/review")
def first(request: Request, now: Now, shared: Shared, asked: Annotated[Asked, Depends()], claim: str = "") -> Response:
    """The whole screen: where one stopped, if nothing is asked for."""
    kept = request.cookies.get(PLACE, "")
    if not request.query_params and kept:
        return RedirectResponse(f"/review?{kept}", 303)
    page = listing(shared.queue(now), now.kept, asked, _standing, claim)
    values = _queue(page, asked, shared, now)
    if page.active is None:
        return render(request, "review.html", {**values, "passage": None, "pane": None})
    passage = shared.passage(now, page.active.report)
    letter = passage.letters[page.active.key]
    pane = {"pane": shared.pane(now, page.active, letter), "standing": _standing(page.active)}
    return render(request, "review.html", {**values, **pane, **_reading(passage, letter)})


@router.get("/review/panes/{key}")
def pane(request: Request, key: str, now: Now, shared: Shared) -> Response:
    """The pane of one claim alone."""
    row = shared.row(now, key)
    letter = shared.letters(now, row.report)[row.key]
    return render(request, "review/pane.html", {"pane": shared.pane(now, row, letter), "standing": _standing(row)})


@router.get("/review/texts/{report}")
def text(request: Request, report: str, now: Now, shared: Shared) -> Response:
    """The text of one report alone, no claim of it chosen."""
    return render(request, "review/reading.html", _reading(shared.passage(now, report), ""))


def _standing(row: Any) -> Standing:  # noqa: ARG001
    return Standing()


def _reading(passage: Passage, letter: str) -> dict[str, Any]:
    return {"passage": passage, "letter": letter, "kinds": KINDS}


def _queue(page: Listing, asked: Asked, shared: Reviewing, now: Snapshot) -> dict[str, Any]:
    """What the template needs to show the queue."""
    return {
        "asked": asked,
        "query": address(asked),
        "rows": [_row(each, asked, shared, now) for each in page.rows],
        "active": page.active.key if page.active else "",
        "first": page.first,
        "total": page.total,
        "open": page.open,
        "before": address(asked, page.before) if page.before else None,
        "after": address(asked, page.after) if page.after else None,
        "selects": _selects(asked),
        "summary": _summary(asked),
        "narrowed": bool(asked.words or asked.incident),
        "nothing": "No claim is of this kind." if now.kept else "No report has been read yet: Intake takes reports.",
    }


def _row(each: Listed, asked: Asked, shared: Reviewing, now: Snapshot) -> dict[str, Any]:
    row = each.row
    return {
        "key": row.key,
        "report": row.report,
        "letter": shared.letters(now, row.report)[row.key],
        "value": row.value,
        "voice": row.voice,
        "outlet": row.outlet,
        "conflict": row.conflict,
        "measures": " ".join(row.measures),
        "state": each.standing.state,
        "token": each.standing.token,
        "shown": each.shown,
        "query": address(asked, row.key),
    }


def _selects(asked: Asked) -> list[tuple[str, str, tuple[tuple[str, str], ...], str]]:
    measures = (("", "any"), *((m.value, m.value) for m in Measure))
    return [
        ("state", "Decided", STATES, asked.state),
        ("telling", "Telling", tuple((t.value, name) for t, name in TELLINGS), asked.telling.value),
        ("measure", "Counting", measures, asked.measure),
        ("order", "Order", tuple((o.value, name) for o, name in ORDERS), asked.order.value),
    ]


def _summary(asked: Asked) -> str:
    """What is asked for, in words."""
    told = [dict(TELLINGS)[asked.telling], asked.measure, dict(STATES).get(asked.state, asked.state), dict(ORDERS)[asked.order]]
    return f"Claims {', '.join(filter(None, told))}"
