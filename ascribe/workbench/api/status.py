"""How much there is, as JSON."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter

from ascribe.workbench.asked import AtDesk, Now

router = APIRouter(prefix="/api/v1", tags=["status"])


@dataclass(frozen=True, slots=True)
class Held:
    """How much a store holds."""

    reports: int
    wordings: int
    unread: int
    claims: int
    incidents: int  # across reports
    rulings: int


@router.get("/status")
def status(desk: AtDesk, now: Now) -> Held:
    """How much the store holds."""
    held = desk.store.status()
    across = len(now.linked.gathering.incidents)
    return Held(held.reports, held.wordings, held.unread, held.claims, across, held.rulings)
