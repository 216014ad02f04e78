"""A desk and settings in, the application that answers a browser out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version
from threading import Event, Thread

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.staticfiles import StaticFiles

from ascribe.gazetteer import MappedGazetteer
from ascribe.lasting import lasting
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
from ascribe.workbench.worker import Worker


def workbench(desk: Desk, settings: Settings) -> FastAPI:
    """The application over one store; while it is served, it works on the store's jobs."""

    @asynccontextmanager
    async def working(_: FastAPI) -> AsyncIterator[None]:
        worker = Worker(desk.store)
        worker.start()
        stop = Event()
        warming = Thread(target=_warm, args=(app, stop), name="warming")
        warming.start()
        yield
        stop.set()
        await run_in_threadpool(worker.stop)
        await run_in_threadpool(warming.join)
        await run_in_threadpool(desk.put_aside)

    app = FastAPI(
        title="Ascribe", version=version("ascribe"), lifespan=working, openapi_url="/api/v1/openapi.json", docs_url=None, redoc_url=None
    )
    app.state.desk, app.state.settings, app.state.tries = desk, settings, Tries()
    app.state.shelf = Shelf(desk.store)
    gazetteer = MappedGazetteer()
    app.state.exploring = Exploring(desk, app.state.shelf, gazetteer)
    app.state.reviewing, app.state.deciding = Reviewing(desk, app.state.shelf, gazetteer), Deciding(desk)
    for screen in SCREENS:
        app.include_router(screen)
    for subject in SUBJECTS:
        app.include_router(subject, responses=FAULTS)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    answer_faults(app)
    app.add_middleware(Entrance, store=desk.store, settings=settings)
    app.add_middleware(Guard, settings=settings)
    return app


def _warm(app: FastAPI, stop: Event) -> None:
    """Have at hand what the first screens show, while the person who started it turns to the browser."""
    with lasting():
        now = app.state.desk.snapshot()
        app.state.reviewing.queue(now)
    app.state.desk.put_aside()
    app.state.exploring.warm(stop)
