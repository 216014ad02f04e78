"""What went wrong in, one shape of answer out: JSON for programs, a page for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Match

from ascribe.errors import AscribeError, BadQuery, BadRuling, NotKept, Stale, StoreError, Unwritable
from ascribe.workbench.rendering import render

TITLES = {
    400: "Not understood",
    401: "Sign in",
    403: "Refused",
    404: "Not kept",
    405: "Not understood",
    409: "Changed meanwhile",
    413: "Too large",
    422: "Not understood",
    503: "The store cannot be used",
    507: "The store cannot be written",
}


class Said(BaseModel):
    """What was wrong, and the remedy where there is one."""

    status: int
    title: str
    detail: str


class Fault(BaseModel):
    """The one shape of an answer to a request that failed."""

    error: Said


FAULTS: dict[int | str, dict[str, Any]] = {status: {"model": Fault, "description": title} for status, title in TITLES.items()}
"""How every address of the JSON describes what may go wrong."""


def refusal(request: Request, status: int, why: str, headers: Mapping[str, str] | None = None) -> Response:
    """The answer to a request that failed: what was asked, what was wrong, the remedy where there is one."""
    if request.url.path.startswith("/api/"):
        said = Said(status=status, title=TITLES.get(status, "Failed"), detail=why)
        return JSONResponse(Fault(error=said).model_dump(), status, headers)
    return render(request, "fault.html", {"title": TITLES.get(status, "Failed"), "why": why}, status=status)


def answer_faults(app: FastAPI) -> None:
    """Have every refusal of ours answered in that shape."""
    app.add_exception_handler(AscribeError, _of_ours)
    app.add_exception_handler(HTTPException, _of_the_server)
    app.add_exception_handler(RequestValidationError, _of_the_asker)


def _of_ours(request: Request, error: Exception) -> Response:
    match error:
        case NotKept():
            status = 404
        case BadQuery() | BadRuling():
            status = 400
        case Stale():
            status = 409
        case Unwritable():
            status = 507
        case StoreError():
            status = 503
        case _:
            status = 400
    return refusal(request, status, str(error))


def _of_the_server(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    said = str(error.detail) if isinstance(error, HTTPException) else ""
    if status == 404 and said == "Not Found":
        said = "nothing is kept at this address"
    headers = {"allow": _allowed(request)} if status == 405 else None
    return refusal(request, status, f"{request.url.path}: {said}", headers)


def _allowed(request: Request) -> str:
    """What may be done at an address, by all the routes that lead there."""
    given = {"type": "http", "path": request.url.path, "root_path": ""}
    methods = ("DELETE", "GET", "POST")
    return ", ".join(m for m in methods if any(r.matches({**given, "method": m})[0] is Match.FULL for r in request.app.routes))


def _of_the_asker(request: Request, error: Exception) -> Response:
    found = error.errors() if isinstance(error, RequestValidationError) else []
    return refusal(request, 422, "; ".join(f"{'.'.join(str(p) for p in e['loc'])}: {e['msg']}" for e in found))
