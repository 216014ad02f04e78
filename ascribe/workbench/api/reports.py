"""Reports, their claims and searches as JSON."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from ascribe.errors import NotKept
from ascribe.store.query import LONGEST, parsed
from ascribe.workbench.asked import AtDesk, Now
from ascribe.workbench.paging import Page, page
from ascribe.workbench.views.reports import Found, Head, Search, Told, Whole, head, told, whole

router = APIRouter(prefix="/api/v1", tags=["reports"])

LIMIT = 100
Limit = Annotated[int, Query(ge=1, le=1000)]


@router.get("/reports")
def listed(now: Now, page_: Annotated[str | None, Query(alias="page")] = None, limit: Limit = LIMIT) -> Page[Head]:
    """The reports that were read, in the order of arrival."""
    shown = page(tuple(now.kept.values()), lambda k: k.imprint.id, token=page_, limit=limit)
    return Page(shown.total, tuple(head(k.imprint, k) for k in shown.items), shown.next)


@router.get("/reports/{id}")
def one(desk: AtDesk, now: Now, id: str) -> Whole:  # noqa: A002  # what it is called everywhere
    """One report with its text and what was read in it."""
    report, kept = desk.store.report(id), now.kept.get(id)
    if kept is None:
        raise NotKept(f"{id}: the report is kept, and no reader has read it")
    return whole(report, kept)


@router.get("/claims")
def claims(
    now: Now, report: str | None = None, page_: Annotated[str | None, Query(alias="page")] = None, limit: Limit = LIMIT
) -> Page[Told]:
    """The claims of every report's latest reading, or of one report."""
    return told(now, report, token=page_, limit=limit)


@router.get("/search")
def search(desk: AtDesk, now: Now, q: Annotated[str, Query(min_length=1, max_length=LONGEST)], limit: Limit = LIMIT) -> Search:
    """The reports that a search means, the latest published first; the operators are those of `ascribe search`."""
    found = desk.store.search(parsed(q), limit=limit)
    return Search(found.total, tuple(Found(head(h.imprint, now.kept.get(h.imprint.id)), h.excerpt) for h in found.hits))
