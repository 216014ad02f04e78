"""Incidents as a list, on a map and over time, under one bar of filters; every view is an address."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from ascribe.vocabulary.terms import Measure
from ascribe.workbench.asked import AtExploring, Now
from ascribe.workbench.paging import page as paged
from ascribe.workbench.rendering import render
from ascribe.workbench.views.explore.chips import chips, excerpts
from ascribe.workbench.views.explore.filters import filters
from ascribe.workbench.views.explore.places import places
from ascribe.workbench.views.explore.timeline import timeline

router = APIRouter(include_in_schema=False)

VIEWS = (("", "List"), ("map", "Map"), ("time", "Timeline"))
LIMIT = 100
"""Rows of a page."""


@router.get("/explore")
def explored(request: Request, now: Now, exploring: AtExploring, view: str = "", page: str | None = None) -> Response:
    """The incidents that pass the filters."""
    asked = filters(request.query_params.multi_items())
    view = view if view in dict(VIEWS) else ""
    found = exploring.narrowed(now, asked, view)
    values: dict[str, Any] = {
        "asked": asked,
        "view": view,
        "views": [(name, label, asked.address(view=name)) for name, label in VIEWS],
        "facets": found.facets,
        "chips": chips(asked, found.facets, view),
        "total": len(found.cards),
        "every": len(exploring.cards(now)),
        "measures": [m.value for m in Measure],
    }
    if view == "map":
        return render(request, "explore.html", {**values, "places": places(found.cards, asked)})
    if view == "time":
        return render(request, "explore.html", {**values, "time": timeline(found.cards, asked)})
    shown = paged(found.cards, lambda c: c.row.id, token=page, limit=LIMIT)
    after = asked.address(page=shown.next) if shown.next else None
    return render(request, "explore.html", {**values, "rows": excerpts(shown.items, exploring.found(now, asked.words)), "after": after})
