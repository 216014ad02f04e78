"""Signing in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ascribe.workbench.accounts import COOKIE, LASTS, KeptOut, enter, leave
from ascribe.workbench.asked import AtDesk
from ascribe.workbench.rendering import render

router = APIRouter(include_in_schema=False)


@router.get("/login")
def asked(request: Request, next: str = "/") -> Response:  # noqa: A002  # what such addresses call it
    """The form."""
    return render(request, "login.html", {"why": "", "name": "", "wanted": next})


@router.post("/login")
def entered(
    request: Request,
    desk: AtDesk,
    name: Annotated[str, Form(max_length=200)],
    password: Annotated[str, Form(max_length=1000)],
    code: Annotated[str, Form(max_length=20)] = "",
    next: Annotated[str, Form(max_length=2000)] = "/",  # noqa: A002
) -> Response:
    """Let a member in, and on to the page that was wanted."""
    address = request.client.host if request.client else ""
    found = enter(desk.store, request.app.state.tries, name=name.strip(), password=password, code=code, address=address)
    if isinstance(found, KeptOut):
        return render(request, "login.html", {"why": found.why, "name": name, "wanted": next}, status=401)
    leave(desk.store, request.cookies.get(COOKIE, ""))  # nobody is two at once in one browser
    answer = RedirectResponse(_within(next), 303)
    secure = request.url.scheme == "https"
    answer.set_cookie(COOKIE, found.token, max_age=int(LASTS.total_seconds()), httponly=True, samesite="strict", secure=secure)
    return answer


@router.post("/logout")
def left(request: Request, desk: AtDesk) -> Response:
    """Let a member out."""
    leave(desk.store, request.cookies.get(COOKIE, ""))
    answer = RedirectResponse("/login", 303)
    answer.delete_cookie(COOKIE)
    return answer


def _within(wanted: str) -> str:
    """A page of this workbench: an address from elsewhere would lead the one who just signed in astray."""
    within = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) and not any(c in wanted for c in "\\\r\n\t")
    return wanted if within else "/"
