"""One file a screen: a request in, its page out."""

from ascribe.workbench.pages import (
    audit,
    explore,
    export,
    incident,
    incidents,
    intake,
    login,
    merge,
    review,
)

SCREENS = (
    audit.router,
    explore.router,
    export.router,
    incident.router,
    incidents.router,
    intake.router,
    login.router,
    merge.router,
    review.router,
)
