"""The dossier of one incident."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from ascribe.dossier.estimate import Policy
from ascribe.linking import incident_of
from ascribe.store.members import Role
from ascribe.vocabulary.terms import Measure
from ascribe.workbench.asked import AtShelf, Now, Who
from ascribe.workbench.rendering import render
from ascribe.workbench.views.incident import incident

router = APIRouter(include_in_schema=False)


@router.get("/incidents/{asked}")
def one(
    request: Request, now: Now, shelf: AtShelf, who: Who, asked: str, policy: Policy = Policy.RANGE, measure: Measure = Measure.KILLED
) -> Response:
    """Who says how many in which words, and what the evidence supports under the chosen policy."""
    found = incident_of(asked, now.linked.gathering)
    shown = incident(shelf.dossier(now, found, policy, signed=who.role.may(Role.REVIEWER)), found, now.linked.gathering, measure)
    return render(request, "incident.html", {"it": shown, "policy": policy.value})
