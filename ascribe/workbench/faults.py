"""What went wrong in, one shape of answer out: JSON for programs, a page for people."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

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
}


def refusal(request: Request, status: int, why: str) -> Response:
    """The answer to a request that failed: what was asked, what was wrong, the remedy where there is one."""
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": {"status": status, "title": TITLES.get(status, "Failed"), "detail": why}}, status)
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
    return refusal(request, status, f"{request.url.path}: {said}")


def _of_the_asker(request: Request, error: Exception) -> Response:
    found = error.errors() if isinstance(error, RequestValidationError) else []
    return refusal(request, 400, "; ".join(f"{'.'.join(str(p) for p in e['loc'])}: {e['msg']}" for e in found))
