"""Reviewing claims: the queue, the report's text and the claim, on one page; and each pane alone, for the script that changes them."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ascribe.review.queue import State, Turn
from ascribe.vocabulary.guidelines import GUIDELINES
from ascribe.vocabulary.terms import Measure
from ascribe.workbench.asked import Now
from ascribe.workbench.desk import Snapshot
from ascribe.workbench.pages import agreement
from ascribe.workbench.rendering import render
from ascribe.workbench.reviewing import Passage, Reviewing
from ascribe.workbench.viewing import BLIND, Shared, Viewing
from ascribe.workbench.views import wording
from ascribe.workbench.views.review.listing import Listed, Listing, address
from ascribe.workbench.views.review.passage import KINDS
from ascribe.workbench.views.review.queue import Asked, Order, Row, Telling
from ascribe.workbench.views.review.standing import Viewer

router = APIRouter(include_in_schema=False)
router.include_router(agreement.router)

PLACE = "ascribe-review"
"""The cookie in which the browser keeps what was asked for last, and where one stopped."""

ORDERS = (
    (Order.CONFLICTS, "conflicts, then guesses, then the rest"),
    (Order.INCIDENTS, "incident by incident"),
    (Order.REPORTS, "report by report"),
)
TELLINGS = (
    (Telling.INCIDENTS, "of incidents"),
    (Telling.FIGURES, "with figures"),
    (Telling.ALL, "all claims"),
)
STATES = (("", "open and settled"), *((state.value, state.value) for state in State))
GUIDES = {guideline.field: guideline.text for guideline in GUIDELINES}
TURNS = {Turn.CONFLICT: "conflict", Turn.GUESS: "a guess", Turn.REST: ""}

REASONS = (
    "the words do not say so",
    "it tells of another event",
    "it repeats what this voice said before",
    "nobody was harmed, or nothing happened",
    "the words are no part of the report",
)
"""Why claims are rejected as a rule; a digit gives each."""


@router.get("/review")
def first(request: Request, now: Now, shared: Shared, viewer: Viewing, asked: Annotated[Asked, Depends()], claim: str = "") -> Response:
    """The whole screen: where one stopped, if nothing is asked for."""
    kept = request.cookies.get(PLACE, "")
    if not request.query_params and kept:
        return RedirectResponse(f"/review?{kept}", 303)
    page = shared.listing(now, asked, viewer, claim)
    values = {**_queue(page, asked, viewer), "rows": [_row(each, asked, shared, now, viewer) for each in page.rows]}
    if page.active is None:
        nothing = "No claim is of this kind." if now.kept else "No report has been read yet; Intake takes reports."
        return render(request, "review.html", {**values, "passage": None, "pane": None, "nothing": nothing})
    passage = shared.passage(now, page.active.report, viewer)
    reading = _reading(passage, passage.letters[page.active.key])
    return render(request, "review.html", {**values, **_pane(page.active, now, shared, viewer), **reading})


@router.get("/review/panes/{key}")
def pane(request: Request, key: str, now: Now, shared: Shared, viewer: Viewing) -> Response:
    """The pane of one claim alone."""
    return render(request, "review/pane.html", _pane(shared.row(now, key), now, shared, viewer))


@router.get("/review/texts/{report}")
def text(request: Request, report: str, now: Now, shared: Shared, viewer: Viewing) -> Response:
    """The text of one report alone, no claim of it chosen."""
    return render(request, "review/reading.html", _reading(shared.passage(now, report, viewer), ""))


@router.get("/review/blind")
def blind(request: Request, on: str = "yes") -> Response:
    """Hide others' decisions until one's own, or show them again, in this browser."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise HTTPException(403, "a link of another page does not change what you see; change it on Review")
    answer = RedirectResponse("/review", 303)
    if on == "yes":
        answer.set_cookie(BLIND, "yes", max_age=31_536_000, samesite="strict", httponly=True)
    else:
        answer.delete_cookie(BLIND)
    return answer


def _pane(row: Row, now: Snapshot, shared: Reviewing, viewer: Viewer) -> dict[str, Any]:
    return {
        "pane": shared.pane(now, row, viewer),
        "standing": shared.standing(now, row.at, viewer),
        "blind": viewer.blind,
        "turn": "" if viewer.blind else TURNS[row.turn],
        "reasons": REASONS,
        "guides": GUIDES,
    }


def _reading(passage: Passage, letter: str) -> dict[str, Any]:
    return {"passage": passage, "letter": letter, "kinds": KINDS}


def _queue(page: Listing, asked: Asked, viewer: Viewer) -> dict[str, Any]:
    """What the template needs to show around the rows."""
    return {
        "asked": asked,
        "query": address(asked),
        "active": page.active.key if page.active else "",
        "first": page.first,
        "total": page.total,
        "open": page.open,
        "before": address(asked, page.before) if page.before else None,
        "after": address(asked, page.after) if page.after else None,
        "selects": _selects(asked),
        "summary": _summary(replace(asked, order=Order.REPORTS) if viewer.blind and asked.order is Order.CONFLICTS else asked),
        "narrowed": bool(asked.words or asked.incident),
        "blind": viewer.blind,
        "nothing": "",
    }


def _row(each: Listed, asked: Asked, shared: Reviewing, now: Snapshot, viewer: Viewer) -> dict[str, Any]:
    row = each.row
    return {
        "key": row.key,
        "report": row.report,
        "letter": shared.letters(now, row.report)[row.key],
        "value": wording.figures(shared.claim(now, row.at, viewer)) if each.standing.corrections else row.line.value,
        "voice": row.line.voice,
        "outlet": row.line.outlet,
        "turn": "" if viewer.blind else TURNS[row.turn],
        "conflict": row.turn is Turn.CONFLICT and not viewer.blind,
        "measures": " ".join(row.line.measures),
        "state": each.standing.state.value,
        "token": each.standing.token,
        "shown": each.standing.shown,
        "query": address(asked, row.key),
    }


def _selects(asked: Asked) -> list[tuple[str, str, tuple[tuple[str, str], ...], str]]:
    measures = (("", "anything"), *((m.value, m.value) for m in Measure))
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
