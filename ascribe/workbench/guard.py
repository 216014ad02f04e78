"""Requests in, refusals of those that no page of ours sends; and headers that let a page load nothing from elsewhere."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ascribe.workbench.faults import refusal
from ascribe.workbench.settings import Settings

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "same-origin",
    "permissions-policy": "geolocation=(), camera=(), microphone=()",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Guard:
    """Stands before every page: the host must be ours, what changes something must come from our own pages."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app, self.settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request pass, or answer it with what is wrong with it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                # what everybody gets may be kept, and is asked for again by its hash; what a store holds may not
                headers.setdefault("cache-control", "no-cache" if scope["path"].startswith("/static/") else "no-store")
            await send(message)

        why = self._refused(scope["method"], Headers(scope=scope))
        if why is not None:
            await refusal(Request(scope), 403, why)(scope, receive, sealed)
            return
        most, got = self.settings.upload_bytes, 0

        async def counted() -> Message:
            nonlocal got
            message = await receive()
            got += len(message.get("body", b""))
            if got > most:
                raise HTTPException(413, _too_large(most))
            return message

        if int(_digits(Headers(scope=scope).get("content-length", ""))) > most:
            await refusal(Request(scope), 413, _too_large(most))(scope, receive, sealed)
        else:
            await self.app(scope, counted, sealed)

    def _refused(self, method: str, headers: Headers) -> str | None:
        """Why the request is not answered; None: it is."""
        host = headers.get("host", "")
        name, _, port = host.rpartition(":")
        if host not in self.settings.hosts and not (name in self.settings.hosts and port.isascii() and port.isdigit()):
            return "asked for under a name that is not this workbench's; start it with --host to serve that name"
        # a browser says which page a request comes from; a program that says nothing is no browser and carries no cookie by accident
        elsewhere = headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none")
        if method in SAFE:
            # a link may lead here; a picture, a frame or a script of another page may not
            led = headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest", "document") == "document"
            return "asked for by a page of another origin" if elsewhere and not led else None
        if elsewhere:
            return "sent by a page of another origin"
        origin = headers.get("origin")
        if origin is not None and origin.partition("://")[2] != host:
            return "sent by a page of another origin"
        return None


def _digits(said: str) -> str:
    return said if said.isascii() and said.isdigit() and len(said) < 19 else "0"


def _too_large(most: int) -> str:
    return f"more than {most:,} bytes in one request; give fewer files at once, or use `ascribe add`"
