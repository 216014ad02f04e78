"""One file a screen: a request in, its page out."""

from ascribe.workbench.pages import (
    explore,
    incident,
    incidents,
    intake,
    login,
    merge,
    review,
)

SCREENS = (
    explore.router,
    incident.router,
    incidents.router,
    intake.router,
    login.router,
    merge.router,
    review.router,
)
