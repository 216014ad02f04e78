"""A request in, what every screen needs of it out.

What is at hand is given within the loop: a thread for each of these would cost more than what it does.
"""

from __future__ import annotations

import asyncio
from threading import Event
from typing import Annotated

from fastapi import Depends
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from ascribe.workbench.accounts import Asker
from ascribe.workbench.desk import Desk, Snapshot
from ascribe.workbench.exploring import Exploring
from ascribe.workbench.shelf import Shelf

LOOKS = 0.05
"""Seconds between two looks whether what was begun at the start is at hand."""


async def desk_of(request: Request) -> Desk:
    """The desk that the application was made over."""
    desk = request.app.state.desk
    assert isinstance(desk, Desk)  # noqa: S101  # set where the application is made
    return desk


async def snapshot_of(request: Request, desk: Annotated[Desk, Depends(desk_of)]) -> Snapshot:
    """The store as it is now."""
    await _until(request.app.state.warming.first)
    return await run_in_threadpool(desk.snapshot)


async def shelf_of(request: Request) -> Shelf:
    """The shelf that the application was made with."""
    shelf = request.app.state.shelf
    assert isinstance(shelf, Shelf)  # noqa: S101  # set where the application is made
    return shelf


async def exploring_of(request: Request) -> Exploring:
    """What the screens of exploring share."""
    request.app.state.warming.wanted.set()
    await _until(request.app.state.warming.every)
    exploring = request.app.state.exploring
    assert isinstance(exploring, Exploring)  # noqa: S101  # set where the application is made
    return exploring


async def asker_of(request: Request) -> Asker:
    """Who sends the request."""
    asker = request.state.asker
    assert isinstance(asker, Asker)  # noqa: S101  # set at the entrance
    return asker


async def _until(ready: Event) -> None:
    """Wait without a thread: as many as there are would soon be waiting for one answer, and none be left for other pages."""
    while not ready.is_set():
        await asyncio.sleep(LOOKS)


AtDesk = Annotated[Desk, Depends(desk_of)]
Now = Annotated[Snapshot, Depends(snapshot_of)]
AtExploring = Annotated[Exploring, Depends(exploring_of)]
AtShelf = Annotated[Shelf, Depends(shelf_of)]
Who = Annotated[Asker, Depends(asker_of)]
