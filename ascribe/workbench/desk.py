"""The store as the screens see it: what was last gathered of it, gathered anew when it has changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock

from ascribe.incidents.rulings import Ruling
from ascribe.linking import Linked, linked, rulings_of
from ascribe.store.protocol import Kept, Store


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a store held at one moment: each report's latest reading, the incidents across reports, and every ruling."""

    mark: tuple[int, int]  # how many readings and rulings there were
    kept: Mapping[str, Kept]  # by the report's id
    linked: Linked
    rulings: tuple[Ruling, ...]


class Desk:
    """The one thing that a server shares between its requests; safe to use from several threads."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._lock = Lock()
        self._last: Snapshot | None = None

    def snapshot(self) -> Snapshot:
        """The store as it is now; the last snapshot again where nothing was added since."""
        with self._lock:
            mark = self._mark()
            if self._last is None or self._last.mark != mark:
                kept = {k.imprint.id: k for k in self.store.kept()}
                self._last = Snapshot(mark, kept, linked(self.store), rulings_of(self.store))
            return self._last

    def _mark(self) -> tuple[int, int]:
        held = self.store.status()
        return sum(n for _, n in held.readers), held.rulings
