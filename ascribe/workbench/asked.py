"""A request in, what every screen needs of it out."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from starlette.requests import Request

from ascribe.workbench.accounts import Asker
from ascribe.workbench.desk import Desk, Snapshot
from ascribe.workbench.exploring import Exploring
from ascribe.workbench.shelf import Shelf


def desk_of(request: Request) -> Desk:
    """The desk that the application was made over."""
    desk = request.app.state.desk
    assert isinstance(desk, Desk)  # noqa: S101  # set where the application is made
    return desk


def snapshot_of(desk: Annotated[Desk, Depends(desk_of)]) -> Snapshot:
    """The store as it is now."""
    return desk.snapshot()


def shelf_of(request: Request) -> Shelf:
    """The shelf that the application was made with."""
    shelf = request.app.state.shelf
    assert isinstance(shelf, Shelf)  # noqa: S101  # set where the application is made
    return shelf


def exploring_of(request: Request) -> Exploring:
    """What the screens of exploring share."""
    exploring = request.app.state.exploring
    assert isinstance(exploring, Exploring)  # noqa: S101  # set where the application is made
    return exploring


def asker_of(request: Request) -> Asker:
    """Who sends the request."""
    asker = request.state.asker
    assert isinstance(asker, Asker)  # noqa: S101  # set at the entrance
    return asker


AtDesk = Annotated[Desk, Depends(desk_of)]
Now = Annotated[Snapshot, Depends(snapshot_of)]
AtExploring = Annotated[Exploring, Depends(exploring_of)]
AtShelf = Annotated[Shelf, Depends(shelf_of)]
Who = Annotated[Asker, Depends(asker_of)]
