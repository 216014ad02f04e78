"""One file a subject: a request in, JSON out."""

from ascribe.workbench.api import (
    explore,
    export,
    incidents,
    jobs,
    merge,
    reports,
    review,
    rulings,
    status,
)

SUBJECTS = (
    explore.router,
    export.router,
    incidents.router,
    jobs.router,
    merge.router,
    reports.router,
    review.router,
    rulings.router,
    status.router,
)
