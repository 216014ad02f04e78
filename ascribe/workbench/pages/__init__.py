"""One file a screen: a request in, its page out."""

from ascribe.workbench.pages import (
    incident,
    incidents,
    intake,
    login,
    merge,
    review,
)

SCREENS = (
    incident.router,
    incidents.router,
    intake.router,
    login.router,
    merge.router,
    review.router,
)
