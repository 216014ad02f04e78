"""A request in, who reviews and what reviewing shares out."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from starlette.requests import Request

from ascribe.store.members import Role
from ascribe.workbench.asked import Who
from ascribe.workbench.deciding import Deciding
from ascribe.workbench.reviewing import Reviewing
from ascribe.workbench.views.review.standing import Viewer

BLIND = "ascribe-blind"
"""The cookie that says that others' decisions stay hidden until one's own."""


async def reviewing_of(request: Request) -> Reviewing:
    """What was made over the desk when the application was."""
    reviewing = request.app.state.reviewing
    assert isinstance(reviewing, Reviewing)  # noqa: S101  # set where the application is made
    return reviewing


async def deciding_of(request: Request) -> Deciding:
    """What takes decisions, one after the other."""
    deciding = request.app.state.deciding
    assert isinstance(deciding, Deciding)  # noqa: S101  # set where the application is made
    return deciding


async def viewer_of(request: Request, asker: Who) -> Viewer:
    """Who looks."""
    return Viewer(asker.name, blind=request.cookies.get(BLIND) == "yes", names=asker.role is not Role.READER)


Shared = Annotated[Reviewing, Depends(reviewing_of)]
Taking = Annotated[Deciding, Depends(deciding_of)]
Viewing = Annotated[Viewer, Depends(viewer_of)]
