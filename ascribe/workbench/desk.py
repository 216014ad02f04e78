"""The store as the screens see it: what was last gathered of it, gathered anew when it has changed.

Rulings are seen at once. Reports that are added are seen at once while comparing them is quick, and after a while where there are many.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from threading import Lock
from time import monotonic

from ascribe.comparing import Compared, compared, put_aside
from ascribe.incidents.across import Gathered, Likened
from ascribe.incidents.rulings import Ruling, not_undone
from ascribe.lasting import lasting
from ascribe.linking import Linked, linked, rulings_of
from ascribe.store.database import Database
from ascribe.store.protocol import Kept, Mark


@dataclass(frozen=True)
class Snapshot:
    """All that a store held at one moment: each report's latest reading, the incidents across reports, and every ruling."""

    mark: Mark
    kept: Mapping[str, Kept]  # by the report's id, in the order of arrival
    likened: Likened
    linked: Linked
    rulings: tuple[Ruling, ...]

    def about(self, report: str) -> tuple[Gathered, ...]:
        """The incidents that a report tells of."""
        return self._told.get(report, ())

    @cached_property
    def _told(self) -> Mapping[str, tuple[Gathered, ...]]:
        told: dict[str, tuple[Gathered, ...]] = {}
        for incident in self.linked.gathering.incidents:
            for report in incident.reports:
                told[report] = (*told.get(report, ()), incident)
        return told


QUICK = 0.5
"""Seconds that comparing the reports may take and still be done after every one that is added."""

SHARE = 10
"""Where it takes longer, new reports wait until ten times as long has gone by: at most a tenth of the time goes into it while a job adds many."""


class Desk:
    """The one thing that a server shares between its requests; safe to use from several threads."""

    def __init__(self, store: Database, *, quick: float = QUICK) -> None:
        self.store, self._quick = store, quick
        self._lock = Lock()
        self._last: Snapshot | None = None
        self._fresh: Compared | None = None  # what has not been put aside
        self._until = 0.0  # when new reports are next taken in

    def snapshot(self) -> Snapshot:
        """The store as it is now; only what was added since the last time is taken in."""
        with self._lock:
            mark = self.store.mark()
            if self._last is None or self._last.mark != mark:
                self._last = self._taken(mark, self._last)
            return self._last

    def put_aside(self) -> None:
        """Have the store keep what comparing its reports came to, for the next start."""
        fresh, self._fresh = self._fresh, None
        if fresh is not None:
            put_aside(self.store, fresh)

    def _taken(self, mark: Mark, before: Snapshot | None) -> Snapshot:
        if before is not None and (before.mark.readings == mark.readings or monotonic() < self._until):
            kept, likened = before.kept, before.likened
            mark = replace(mark, readings=before.mark.readings)
        else:
            began = monotonic()
            # a report read anew keeps its number, so that all are gone through again
            with lasting():
                found = compared(self.store)
            kept, likened, self._fresh = found.kept, found.likened, found
            spent = monotonic() - began
            self._until = monotonic() + (SHARE * spent if spent > self._quick else 0.0)
        rulings = rulings_of(self.store)
        paired = _of_pairs(rulings)
        if before is not None and before.likened is likened and _of_pairs(before.rulings) == paired:
            return Snapshot(mark, kept, likened, before.linked, rulings)  # a ruling on a claim moves no incident
        return Snapshot(mark, kept, likened, linked(self.store, likened), rulings)


def _of_pairs(rulings: Iterable[Ruling]) -> tuple[str, ...]:
    """What may move an incident: verdicts about two that nobody took back."""
    return tuple(r.id for r in not_undone(rulings) if not r.on_claim)
