"""Incidents taken away as a file: a data package, one of its files, or dossiers to be read."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from ascribe.workbench.pages.export import AtFile

router = APIRouter(prefix="/api/v1", tags=["export"])


@router.get("/export", response_class=Response)
def saved(given: AtFile) -> Response:
    """The incidents that pass the filters of the address, or the one that `incident` names, as a file."""
    return given.answer()
