"""A desk and settings in, the application that answers a browser out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from anyio import to_thread
from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.staticfiles import StaticFiles

from ascribe.gazetteer import MappedGazetteer
from ascribe.workbench.accounts import Tries
from ascribe.workbench.api import SUBJECTS
from ascribe.workbench.deciding import Deciding
from ascribe.workbench.desk import Desk
from ascribe.workbench.entrance import Entrance
from ascribe.workbench.exploring import Exploring
from ascribe.workbench.faults import FAULTS, answer_faults
from ascribe.workbench.guard import Guard
from ascribe.workbench.pages import SCREENS
from ascribe.workbench.rendering import HERE
from ascribe.workbench.reviewing import Reviewing
from ascribe.workbench.settings import Settings
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.warming import Warming
from ascribe.workbench.worker import Worker

THREADS = 12
"""Requests worked on at once: pages are made by the processor, and of forty at once each would wait for the other thirty-nine."""


def workbench(desk: Desk, settings: Settings) -> FastAPI:
    """The application over one store; while it is served, it works on the store's jobs."""

    @asynccontextmanager
    async def working(_: FastAPI) -> AsyncIterator[None]:
        worker = Worker(desk.store)
        worker.start()
        to_thread.current_default_thread_limiter().total_tokens = THREADS
        app.state.warming.start(app.state.reviewing, app.state.exploring)
        yield
        await run_in_threadpool(app.state.warming.stop)
        await run_in_threadpool(worker.stop)
        await run_in_threadpool(desk.put_aside)

    app = FastAPI(
        title="Ascribe", version=version("ascribe"), lifespan=working, openapi_url="/api/v1/openapi.json", docs_url=None, redoc_url=None
    )
    app.state.desk, app.state.settings, app.state.tries = desk, settings, Tries()
    app.state.shelf = Shelf(desk.store)
    gazetteer = MappedGazetteer()
    app.state.exploring = Exploring(desk, app.state.shelf, gazetteer)
    app.state.reviewing, app.state.deciding = Reviewing(desk, app.state.shelf, gazetteer), Deciding(desk)
    app.state.warming = Warming(desk)
    for screen in SCREENS:
        app.include_router(screen)
    for subject in SUBJECTS:
        app.include_router(subject, responses=FAULTS)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    answer_faults(app)
    app.add_middleware(Entrance, store=desk.store, settings=settings)
    app.add_middleware(Guard, settings=settings)
    return app
