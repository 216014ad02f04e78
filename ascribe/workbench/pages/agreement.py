"""How far reviewers agree, and what they differ on, to be settled by an adjudicator."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ascribe.errors import BadRuling
from ascribe.incidents.rulings import Verdict
from ascribe.store.members import Role
from ascribe.workbench.asked import Now, Who
from ascribe.workbench.deciding import Wish
from ascribe.workbench.rendering import render
from ascribe.workbench.viewing import Shared, Taking, Viewing
from ascribe.workbench.views.review.agreement import name_of

router = APIRouter(include_in_schema=False)

Text = Annotated[str, Form(max_length=300_000)]
FEWEST = 2
"""Reviewers of one claim whose answers can be compared."""


@router.get("/review/agreement")
def shown(request: Request, now: Now, shared: Shared, viewer: Viewing, who: Who) -> Response:
    """Agreement field by field, and the disagreements that nobody has settled."""
    found = None if viewer.blind else shared.reviewed(now, viewer)
    seeing = replace(viewer, blind=False)
    tokens = {d.claim: shared.standing(now, shared.row(now, d.claim).at, seeing).token for d in found.disputes} if found else {}
    values = {"found": found, "tokens": tokens, "name_of": name_of, "may": who.role.may(Role.ADMIN)}
    return render(request, "agreement.html", values)


@router.post("/review/agreement")
def settled(
    now: Now,
    shared: Shared,
    taking: Taking,
    viewer: Viewing,
    who: Who,
    claim: Text,
    token: Text,
    verdict: Text,
    field: Text = "claim",
    value: Annotated[str | None, Form()] = None,
) -> Response:
    """Settle one field of one claim: it stands over what reviewers ruled and will rule."""
    if not who.role.may(Role.ADMIN):
        raise HTTPException(403, "an admin settles what reviewers differ on")
    if verdict not in set(Verdict):
        raise BadRuling(f"{verdict}: no verdict; name accept, reject, unsure or correct")
    wish = Wish(shared.row(now, claim).at, token, Verdict(verdict), field, value if verdict == Verdict.CORRECT else None)
    seeing = replace(viewer, blind=False)
    taking.decide([wish], viewer.who, lambda then, at: shared.standing(then, at, seeing), why="settled between reviewers", settles=True)
    return RedirectResponse("/review/agreement", 303)


@router.post("/review/agreement/undo")
def undone(taking: Taking, viewer: Viewing) -> Response:
    """Take back what one did last."""
    taking.undo(viewer.who)
    return RedirectResponse("/review/agreement", 303)
