"""Requests in, let through with who asks; where there are accounts, nobody comes in without one, and readers change nothing."""

from __future__ import annotations

from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ascribe.store.database import Database
from ascribe.store.members import Role, has_members
from ascribe.workbench.accounts import COOKIE, Asker, asker_with
from ascribe.workbench.faults import refusal
from ascribe.workbench.guard import SAFE
from ascribe.workbench.settings import Settings

OPEN = ("/static/", "/login")


class Entrance:
    """Stands behind the guard: sets `request.state.asker`, or answers instead of the page."""

    def __init__(self, app: ASGIApp, store: Database, settings: Settings) -> None:
        self.app, self.store, self.settings = app, store, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request pass with its asker, or answer it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        asker = await run_in_threadpool(self._asker, request.cookies.get(COOKIE, ""))
        answer = self._answer(request, asker)
        if answer is not None:
            await answer(scope, receive, send)
            return
        scope.setdefault("state", {})["asker"] = asker
        await self.app(scope, receive, send)

    def _asker(self, token: str) -> Asker | None:
        if not has_members(self.store):
            return Asker(self.settings.who, Role.ADMIN, signed_in=False)
        return asker_with(self.store, token)

    def _answer(self, request: Request, asker: Asker | None) -> Response | None:
        path = request.url.path
        if path.startswith(OPEN):
            return None
        if asker is None:
            if path.startswith("/api/") or request.method not in SAFE:
                return refusal(request, 401, "nobody is signed in; sign in at /login")
            wanted = path + (f"?{request.url.query}" if request.url.query else "")
            return RedirectResponse(f"/login?next={quote(wanted, safe='')}", 303)
        if request.method not in SAFE and path != "/logout" and not asker.role.may(Role.REVIEWER):
            return refusal(request, 403, f"{asker.name} may read and not change anything; an admin can give another role")
        return None
