"""A desk and settings in, the application that answers a browser out."""

from __future__ import annotations

from importlib.metadata import version

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

from ascribe.workbench.api import incidents as api_incidents
from ascribe.workbench.desk import Desk
from ascribe.workbench.faults import answer_faults
from ascribe.workbench.guard import Guard
from ascribe.workbench.pages import incident, incidents, review
from ascribe.workbench.rendering import HERE
from ascribe.workbench.reviewing import Reviewing
from ascribe.workbench.settings import Settings
from ascribe.workbench.shelf import Shelf


def workbench(desk: Desk, settings: Settings) -> FastAPI:
    """The application over one store; it opens nothing and starts nothing by itself."""
    app = FastAPI(title="Ascribe", version=version("ascribe"), openapi_url="/api/v1/openapi.json", docs_url=None, redoc_url=None)
    app.state.desk, app.state.settings, app.state.reviewing = desk, settings, Reviewing(desk)
    app.state.shelf = Shelf(desk.store)
    app.include_router(incident.router)
    app.include_router(incidents.router)
    app.include_router(api_incidents.router)
    app.include_router(review.router)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    answer_faults(app)
    app.add_middleware(Guard, settings=settings)
    return app
