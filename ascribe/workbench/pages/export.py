"""Taking incidents away: which, in what form, under which policy, and what is withheld."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from ascribe.compiling import Wanted
from ascribe.dossier.estimate import Policy
from ascribe.export.profile import Profile
from ascribe.linking import incident_of
from ascribe.store.members import Role
from ascribe.workbench.asked import AtDesk, AtExploring, AtShelf, Now, Who
from ascribe.workbench.desk import Snapshot
from ascribe.workbench.exploring import Exploring
from ascribe.workbench.rendering import render
from ascribe.workbench.views.explore.chips import chips
from ascribe.workbench.views.explore.filters import filters
from ascribe.workbench.views.export import FORMATS, WITHHELD, Format, format_named, pieces

router = APIRouter(include_in_schema=False)


@router.get("/export")
def asked(  # each is a part of the address
    request: Request,
    now: Now,
    exploring: AtExploring,
    profile: Profile = Profile.PUBLIC,
    policy: Policy = Policy.RANGE,
    incident: str = "",
) -> Response:
    """What may be taken away, and what would be withheld of it."""
    wanted = filters(request.query_params.multi_items())
    found = exploring.narrowed(now, wanted)
    ids = (incident_of(incident, now.linked.gathering).id,) if incident else tuple(card.row.id for card in found.cards)
    values = {
        "asked": wanted,
        "chips": chips(wanted, found.facets),
        "incident": incident,
        "formats": FORMATS,
        "profiles": [(p.value, WITHHELD[p]) for p in Profile],
        "profile": profile.value,
        "policies": [p.value for p in Policy],
        "policy": policy.value,
        "counts": exploring.counted(now, ids),
    }
    return render(request, "export.html", values)


def chosen(request: Request, now: Snapshot, exploring: Exploring) -> tuple[str, ...]:
    """The ids of the incidents that an address asks for: one that is named, or those that pass its filters."""
    named = request.query_params.get("incident", "")
    if named:
        return (incident_of(named, now.linked.gathering).id,)
    return tuple(c.row.id for c in exploring.narrowed(now, filters(request.query_params.multi_items())).cards)


@dataclass(frozen=True, slots=True)
class Saved:
    """A file to be saved, as it comes into being."""

    form: Format
    pieces: Iterator[bytes]

    def answer(self) -> Response:
        """The answer that a browser saves and does not show: it begins at once, however many incidents there are."""
        named = {"content-disposition": f'attachment; filename="{self.form.file}"'}
        return StreamingResponse(self.pieces, media_type=self.form.media, headers=named)


def file(  # each is a part of the address
    request: Request,
    desk: AtDesk,
    now: Now,
    shelf: AtShelf,
    exploring: AtExploring,
    who: Who,
    format: str = "package",  # noqa: A002  # as the address has it
    profile: Profile = Profile.PUBLIC,
    policy: Policy = Policy.RANGE,
) -> Saved:
    """The incidents of the address as a file."""
    of = {g.id: g for g in now.linked.gathering.incidents}
    wanted = Wanted(policy, profile, signed=who.role.may(Role.REVIEWER))
    ids = chosen(request, now, exploring)  # before the answer begins: what is wrong with the address can still be said
    dossiers = (shelf.compiled(now, of[id_], wanted) for id_ in ids)
    form = format_named(format)
    return Saved(form, pieces(dossiers, form, profile, lambda report: desk.store.report(report).text))


AtFile = Annotated[Saved, Depends(file)]


@router.get("/export/file")
def saved(given: AtFile) -> Response:
    """The incidents of the address as a file."""
    return given.answer()
