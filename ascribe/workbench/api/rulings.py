"""Rulings as JSON: read, made and taken back; who made them and why is not for readers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from ascribe.errors import BadRuling
from ascribe.incidents.rulings import Ruling, Verdict, taken_back
from ascribe.linking import Made, on_claim, paired, undone
from ascribe.store.members import Role
from ascribe.workbench.accounts import Asker
from ascribe.workbench.asked import AtDesk, Now, Who
from ascribe.workbench.paging import Page, page

router = APIRouter(prefix="/api/v1", tags=["rulings"])

Limit = Annotated[int, Query(ge=1, le=1000)]
Text = Annotated[str, Field(max_length=10_000)]


class Wanted(BaseModel):
    """A ruling that somebody makes: on one claim, on two incidents, or against an earlier ruling."""

    model_config = ConfigDict(extra="forbid")

    verdict: Verdict
    about: Annotated[list[Text], Field(min_length=1, max_length=2)]
    """The claim's id; the ids of two incidents; or the id of the ruling that is taken back."""
    why: Text = ""
    field: Text | None = None
    """What of the claim is corrected; with `value`."""
    value: Text | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A ruling as JSON has it, and the one that took it back; `who` and `why` are null for readers."""

    id: str
    at: str
    verdict: str
    who: str | None
    why: str | None
    about: tuple[dict[str, Any], ...]
    value: str | None
    undoes: str | None
    undone_by: str | None


@router.get("/rulings")
def listed(now: Now, who: Who, page_: Annotated[str | None, Query(alias="page")] = None, limit: Limit = 100) -> Page[Shown]:
    """Every ruling, in the order in which they were added."""
    back = taken_back(now.rulings)
    found = page(now.rulings, lambda r: r.id, token=page_, limit=limit)
    return Page(found.total, tuple(_shown(r, who, back.get(r.id)) for r in found.items), found.next)


@router.post("/rulings", status_code=201)
def made(desk: AtDesk, now: Now, who: Who, wanted: Wanted) -> Shown:
    """Add a ruling; it stands from the next request on."""
    said = Made(datetime.now(UTC).isoformat(timespec="microseconds"), wanted.why, who.name)
    if (wanted.value is None) != (wanted.field is None) or (wanted.value is not None) != (wanted.verdict is Verdict.CORRECT):
        raise BadRuling("a correction says which field and which value, and nothing else does")
    match wanted.verdict, wanted.about:
        case Verdict.UNDO, [one]:
            ruling = undone(one, said, store=desk.store)
        case ((Verdict.SAME | Verdict.DIFFERENT | Verdict.UNSURE), [one, other]):
            ruling = paired(wanted.verdict, (one, other), said, store=desk.store, gathering=now.linked.gathering)
        case ((Verdict.ACCEPT | Verdict.REJECT | Verdict.UNSURE), [one]):
            ruling = on_claim(wanted.verdict, one, said, store=desk.store)
        case Verdict.CORRECT, [one]:
            ruling = on_claim(wanted.verdict, one, said, store=desk.store, field=wanted.field or "", value=wanted.value)
        case _:
            raise BadRuling(f"{wanted.verdict}: cannot be about {len(wanted.about)} of what was given")
    desk.store.add_rulings([ruling.to_dict()])
    return _shown(ruling, who, None)


def _shown(ruling: Ruling, asker: Asker, undone_by: str | None) -> Shown:
    told = asker.role.may(Role.REVIEWER)
    return Shown(
        id=ruling.id,
        at=ruling.at,
        verdict=ruling.verdict.value,
        who=ruling.who if told else None,
        why=ruling.why if told else None,
        about=tuple(p.to_dict() for p in ruling.about),
        value=ruling.value,
        undoes=ruling.undoes,
        undone_by=undone_by,
    )
