"""Pairs of incidents that may be one, for programs: with the reasons, and rulings on them with their undoing."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from ascribe.incidents.across import Suggestion
from ascribe.incidents.rulings import Verdict
from ascribe.linking import incident_of
from ascribe.workbench.asked import AtDesk, AtShelf, Now, Who
from ascribe.workbench.joining import made, ruled, split, taken_back
from ascribe.workbench.paging import page as paged
from ascribe.workbench.views.merge import Pair, pair, suggested

router = APIRouter(prefix="/api/v1/pairs", tags=["pairs"])

Why = Annotated[str, Field(max_length=2_000)]
Id = Annotated[str, Field(max_length=200)]


class Ruled(BaseModel):
    """A verdict on two incidents, by their ids: same, different or unsure."""

    model_config = ConfigDict(extra="forbid")

    one: Id
    other: Id
    verdict: Verdict
    why: Why = ""


class Split(BaseModel):
    """Reports of an incident that tell of another one."""

    model_config = ConfigDict(extra="forbid")

    of: Id
    reports: list[Id] = Field(max_length=10_000)
    why: Why = ""


class Undone(BaseModel):
    """Rulings to be taken back together."""

    model_config = ConfigDict(extra="forbid")

    rulings: list[Id] = Field(min_length=1, max_length=500)
    why: Why = ""


@router.get("")
def in_doubt(now: Now, of: str | None = None, page: str | None = None, limit: Annotated[int, Query(ge=1, le=1000)] = 100) -> dict[str, Any]:
    """The pairs in doubt, the likest first; of one incident alone where one is named."""
    chosen = incident_of(of, now.linked.gathering).id if of else None
    found = paged(suggested(now, chosen), _key, token=page, limit=limit)
    return {"total": found.total, "items": [s.to_dict() for s in found.items], "next": found.next}


@router.get("/{one}/{other}")
def looked_at(now: Now, shelf: AtShelf, one: str, other: str) -> Pair:
    """Two incidents side by side."""
    return pair(now, shelf, incident_of(one, now.linked.gathering), incident_of(other, now.linked.gathering))


@router.post("")
def decided(given: Ruled, desk: AtDesk, who: Who) -> dict[str, Any]:
    """Rule on two incidents."""
    return ruled(desk, given.verdict, (given.one, given.other), made(who.name, given.why)).to_dict()


@router.post("/split")
def parted(given: Split, desk: AtDesk, who: Who) -> dict[str, Any]:
    """Part some reports of an incident from the others."""
    return {"rulings": [r.to_dict() for r in split(desk, given.of, given.reports, made(who.name, given.why))]}


@router.post("/undo")
def undone(given: Undone, desk: AtDesk, who: Who) -> dict[str, Any]:
    """Take rulings back, all or none."""
    return {"rulings": [r.to_dict() for r in taken_back(desk, given.rulings, made(who.name, given.why))]}


def _key(suggestion: Suggestion) -> str:
    return f"{suggestion.one} {suggestion.other}"
