"""The dossiers that the screens ask for, compiled once and given again while nothing that they stand on has changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from ascribe.compiling import Wanted, dossier_of
from ascribe.dossier.dossier import Dossier
from ascribe.dossier.estimate import Policy
from ascribe.dossier.ruled import Ruled, ruled
from ascribe.incidents.across import Gathered
from ascribe.incidents.families import Family, agencies, families
from ascribe.linking import printed
from ascribe.store.protocol import Store
from ascribe.workbench.desk import Snapshot

MOST = 20_000
"""Dossiers kept at hand; each is some ten thousand bytes."""

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _Standing:
    """The claims of a snapshot as people left them, and by report the ids of the rulings that left them so."""

    now: Snapshot
    ruled: Ruled
    by_report: Mapping[str, tuple[str, ...]]


class Shelf:
    """Shared between requests, like the desk; safe to use from several threads."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()
        self._standing: _Standing | None = None
        self._dossiers: dict[Key, Dossier] = {}
        self._print = lru_cache(100_000)(lambda report: printed(store.report(report)))  # a report's text never changes
        self._families = lru_cache(100_000)(self._compared)

    def _compared(self, reports: tuple[str, ...]) -> tuple[Family, ...]:
        if len(reports) > 1:
            return families(map(self._print, reports))
        alone = self._store.report(reports[0])  # a family of its own: it is compared with none
        return (Family(alone.id, agencies=tuple(sorted(agencies(alone.text, alone.publisher)))),)

    def families(self, incident: Gathered) -> tuple[Family, ...]:
        """The families of copies among the reports of an incident."""
        return self._families(incident.reports)

    def dossier(self, now: Snapshot, incident: Gathered, policy: Policy = Policy.RANGE, *, signed: bool = True) -> Dossier:
        """The dossier of an incident of this snapshot; `signed` for those who may see who put what right."""
        standing = self._of(now)
        key = (
            incident.id,
            policy,
            signed,
            tuple((s.key, now.kept[s.report].reader) for s in incident.members),
            tuple(standing.by_report.get(report, ()) for report in incident.reports),
        )
        found = self._dossiers.get(key)
        if found is None:
            found = dossier_of(incident, self.families(incident), kept=now.kept, ruled=standing.ruled, wanted=Wanted(policy, signed=signed))
            with self._lock:
                if len(self._dossiers) >= MOST:
                    self._dossiers.clear()
                self._dossiers[key] = found
        return found

    def compiled(self, now: Snapshot, incident: Gathered, wanted: Wanted) -> Dossier:
        """The dossier as it may leave the house; it is not kept at hand."""
        return dossier_of(incident, self.families(incident), kept=now.kept, ruled=self._of(now).ruled, wanted=wanted)

    def ruled(self, now: Snapshot) -> Ruled:
        """The claims of a snapshot as people left them."""
        return self._of(now).ruled

    def _of(self, now: Snapshot) -> _Standing:
        with self._lock:
            if self._standing is None or self._standing.now is not now:
                found = ruled(now.rulings, {k.imprint.id: k.claims for k in now.kept.values()}, lambda r: self._store.report(r).text)
                by_report: dict[str, list[str]] = defaultdict(list)
                for (report, _), decided in found.decided.items():
                    by_report[report] += [r.id for r in (decided.verdict, *decided.corrections) if r]
                self._standing = _Standing(now, found, {report: tuple(ids) for report, ids in by_report.items()})
            return self._standing
