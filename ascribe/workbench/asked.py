"""A request in, what every screen needs of it out."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from starlette.requests import Request

from ascribe.workbench.desk import Desk, Snapshot


def desk_of(request: Request) -> Desk:
    """The desk that the application was made over."""
    desk = request.app.state.desk
    assert isinstance(desk, Desk)  # noqa: S101  # set where the application is made
    return desk


def snapshot_of(desk: Annotated[Desk, Depends(desk_of)]) -> Snapshot:
    """The store as it is now."""
    return desk.snapshot()


AtDesk = Annotated[Desk, Depends(desk_of)]
Now = Annotated[Snapshot, Depends(snapshot_of)]
