"""Every ruling: who, when, why, and what became of it; and its undoing."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ascribe.incidents.rulings import Verdict
from ascribe.store.members import Role
from ascribe.workbench.asked import AtDesk, AtShelf, Now, Who
from ascribe.workbench.joining import made, taken_back
from ascribe.workbench.paging import page as paged
from ascribe.workbench.rendering import render
from ascribe.workbench.views.audit import chosen, entries

router = APIRouter(include_in_schema=False)

LIMIT = 50
"""Rulings of a page."""

STATES = ("stands", "overruled", "undone", "orphan")

Text = Annotated[str, Form(max_length=2_000)]


@router.get("/audit")
def audited(
    request: Request,
    desk: AtDesk,
    now: Now,
    shelf: AtShelf,
    asker: Who,
    who: str = "",
    verdict: str = "",
    state: str = "",
    page: str | None = None,
) -> Response:
    """The rulings, the latest first, and the end of the chain that they make."""
    named = asker.role.may(Role.REVIEWER)
    every = entries(now, shelf, named=named)
    asked = {"who": who if named else "", "verdict": verdict, "state": state}
    found = paged(chosen(every, **asked), lambda e: e.id, token=page, limit=LIMIT)
    query = urlencode({k: v for k, v in asked.items() if v})
    values = {
        "page": found,
        "asked": asked,
        "query": query,
        "every": len(every),
        "named": named,
        "people": sorted({e.who for e in every if e.who}),
        "verdicts": [v.value for v in Verdict],
        "states": STATES,
        "tip": desk.store.tip(),
    }
    return render(request, "audit.html", values)


@router.post("/audit/undo")
def undone(desk: AtDesk, asker: Who, ruling: Text, why: Text = "", back: Text = "") -> Response:
    """Take one ruling back."""
    taken_back(desk, [ruling], made(asker.name, why))
    return RedirectResponse(f"/audit?{back}" if back else "/audit", 303)
