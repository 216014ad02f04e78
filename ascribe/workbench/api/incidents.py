"""Incidents as JSON: the same views as the pages."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from ascribe.dossier.estimate import Policy
from ascribe.linking import incident_of
from ascribe.store.members import Role
from ascribe.vocabulary.terms import Measure
from ascribe.workbench.asked import AtShelf, Now, Who
from ascribe.workbench.paging import Page
from ascribe.workbench.views.incident import Incident, incident
from ascribe.workbench.views.incidents import LIMIT, Row, incident_page

router = APIRouter(prefix="/api/v1", tags=["incidents"])

Limit = Annotated[int, Query(ge=1, le=1000)]


@router.get("/incidents")
def listed(now: Now, shelf: AtShelf, page: str | None = None, limit: Limit = LIMIT) -> Page[Row]:
    """The incidents across reports; `next` asks for those after them."""
    return incident_page(now, shelf, token=page, limit=limit)


@router.get("/incidents/{asked}")
def one(now: Now, shelf: AtShelf, who: Who, asked: str, policy: Policy = Policy.RANGE, measure: Measure = Measure.KILLED) -> Incident:
    """The dossier of one incident, by its id or what of it is enough."""
    found = incident_of(asked, now.linked.gathering)
    return incident(shelf.dossier(now, found, policy, signed=who.role.may(Role.REVIEWER)), found, now.linked.gathering, measure)
