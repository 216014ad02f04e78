"""The list of incidents."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ascribe.workbench.asked import Now
from ascribe.workbench.rendering import render
from ascribe.workbench.views.incidents import rows

router = APIRouter(include_in_schema=False)


@router.get("/")
def first() -> Response:
    """The screen on which most work is done."""
    return RedirectResponse("/incidents")


@router.get("/incidents")
def listed(request: Request, now: Now) -> Response:
    """All incidents across reports."""
    return render(request, "incidents.html", {"rows": rows(now)})
