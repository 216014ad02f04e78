"""Incidents under filters, for programs: a page of them with facets, the places of a map, the days of a timeline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request

from ascribe.workbench.asked import AtExploring, Now
from ascribe.workbench.paging import Page
from ascribe.workbench.paging import page as paged
from ascribe.workbench.views.explore.cards import Card
from ascribe.workbench.views.explore.filters import Facet, filters
from ascribe.workbench.views.explore.places import Places, places
from ascribe.workbench.views.explore.timeline import Timeline, timeline

router = APIRouter(prefix="/api/v1/explore", tags=["explore"])


@dataclass(frozen=True, slots=True)
class Explored:
    """A page of the incidents that pass the filters, and the facets."""

    incidents: Page[Card]
    facets: tuple[Facet, ...]


@router.get("")
def explored(
    request: Request, now: Now, exploring: AtExploring, page: str | None = None, limit: Annotated[int, Query(ge=1, le=1000)] = 100
) -> Explored:
    """The incidents that pass the filters of the address; they are those of the page of the same name."""
    found = exploring.narrowed(now, filters(request.query_params.multi_items()))
    return Explored(paged(found.cards, lambda c: c.row.id, token=page, limit=limit), found.facets)


@router.get("/places")
def mapped(request: Request, now: Now, exploring: AtExploring) -> Places:
    """Where they were, and how exactly that is told."""
    asked = filters(request.query_params.multi_items())
    return places(exploring.narrowed(now, asked).cards, asked)


@router.get("/days")
def timed(request: Request, now: Now, exploring: AtExploring) -> Timeline:
    """When they were: columns of days, weeks, months or years, and what reaches over more than one."""
    asked = filters(request.query_params.multi_items())
    return timeline(exploring.narrowed(now, asked).cards, asked)
