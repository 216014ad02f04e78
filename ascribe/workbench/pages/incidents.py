"""The list of incidents."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ascribe.workbench.asked import AtShelf, Now
from ascribe.workbench.rendering import render
from ascribe.workbench.views.incidents import incident_page

router = APIRouter(include_in_schema=False)


@router.get("/")
def first() -> Response:
    """The screen on which most work is done."""
    return RedirectResponse("/review")


@router.get("/incidents")
def listed(request: Request, now: Now, shelf: AtShelf, page: str | None = None) -> Response:
    """The incidents across reports, a page of them."""
    return render(request, "incidents.html", {"page": incident_page(now, shelf, token=page), "first": page is None})
