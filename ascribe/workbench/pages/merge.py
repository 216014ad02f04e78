"""Two incidents side by side, to be ruled one or two; and the reports of one, to be parted."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ascribe.errors import BadRuling
from ascribe.incidents.across.naming import member
from ascribe.incidents.rulings import Verdict
from ascribe.linking import incident_of
from ascribe.workbench.asked import AtDesk, AtShelf, Now, Who
from ascribe.workbench.deciding import last_done
from ascribe.workbench.joining import made, ruled, split, taken_back
from ascribe.workbench.rendering import render
from ascribe.workbench.views.done import done, left_apart
from ascribe.workbench.views.merge import nearest, pair, parts, suggested
from ascribe.workbench.views.words import title

router = APIRouter(include_in_schema=False)

Text = Annotated[str, Form(max_length=2_000)]

LEFT = 20
"""Incidents that are named as having stayed apart."""


@router.get("/merge")
def looked_at(  # each is a part of the address
    request: Request,
    now: Now,
    shelf: AtShelf,
    who: Who,
    one: str = "",
    other: str = "",
    of: str = "",
    at: int = 0,
    ruled_: Annotated[list[str] | None, Query(alias="done")] = None,
    left: Annotated[list[str] | None, Query(max_length=LEFT)] = None,
) -> Response:
    """A pair of incidents: the one asked for, or the likest of those in doubt."""
    gathering = now.linked.gathering
    values: dict[str, Any] = {
        "done": done(now, tuple(ruled_ or ()), tuple(left or ())),
        "undoable": bool(last_done(now.rulings, who.name)),
        "of": of,
        "at": 0,
        "total": 0,
        "pair": None,
        "chosen": None,
        "nearest": (),
    }
    if one and other:
        return render(
            request, "merge.html", {**values, "pair": pair(now, shelf, incident_of(one, gathering), incident_of(other, gathering))}
        )
    if one:
        chosen = incident_of(one, gathering)
        values |= {"chosen": chosen.id, "heading": title(shelf.dossier(now, chosen)), "nearest": nearest(now, shelf, chosen)}
        return render(request, "merge.html", values)
    waiting = suggested(now, incident_of(of, gathering).id if of else None)
    at = min(max(at, 0), max(0, len(waiting) - 1))
    shown = pair(now, shelf, incident_of(waiting[at].one, gathering), incident_of(waiting[at].other, gathering)) if waiting else None
    return render(request, "merge.html", {**values, "at": at, "total": len(waiting), "pair": shown})


@router.post("/merge")
def decided(  # each is a field of the form
    desk: AtDesk,
    who: Who,
    one: Text,
    other: Text,
    verdict: Annotated[Verdict, Form()],
    why: Text = "",
    of: Text = "",
    at: Annotated[int, Form()] = 0,
) -> Response:
    """Rule on the pair, and go on to the next."""
    before = desk.snapshot().linked.gathering
    ruling = ruled(desk, verdict, (one, other), made(who.name, why))
    left: tuple[str, ...] = ()
    if verdict is Verdict.SAME:
        two = {asked: incident_of(asked, before) for asked in (one, other)}
        named = [member(asked, incident).key for asked, incident in two.items()]
        left = left_apart(two.values(), desk.snapshot().linked.gathering.incidents, named)[:LEFT]
    return RedirectResponse(f"/merge?{_query(of, at, [ruling.id], left)}", 303)


@router.post("/merge/undo")
def undone(
    desk: AtDesk, now: Now, who: Who, ruling: Annotated[list[str] | None, Form()] = None, of: Text = "", at: Annotated[int, Form()] = 0
) -> Response:
    """Take back what is named, one ruling or several at once; where nothing is, all that one ruled last at one moment."""
    given = ruling or [r.id for r in last_done(now.rulings, who.name)]
    if not given:
        raise BadRuling("nothing of yours is left to undo")
    undos = taken_back(desk, given, made(who.name))
    return RedirectResponse(f"/merge?{_query(of, at, [u.id for u in undos])}", 303)


@router.get("/merge/split")
def to_split(request: Request, now: Now, of: str) -> Response:
    """The reports of an incident, some of which may tell of another one."""
    incident = incident_of(of, now.linked.gathering)
    return render(request, "split.html", {"id": incident.id, "parts": parts(now, incident)})


@router.post("/merge/split")
def parted(desk: AtDesk, who: Who, of: Text, report: Annotated[list[str] | None, Form()] = None, why: Text = "") -> Response:
    """Part the chosen reports from the others."""
    rulings = split(desk, of, report or (), made(who.name, why))
    return RedirectResponse(f"/merge?{_query('', 0, [r.id for r in rulings])}", 303)


def _query(of: str, at: int, rulings: list[str], left: tuple[str, ...] = ()) -> str:
    told: list[tuple[str, str | int]] = [("of", of)] if of else []
    return urlencode([*told, *([("at", at)] if at else []), *(("done", r) for r in rulings), *(("left", each) for each in left)])
