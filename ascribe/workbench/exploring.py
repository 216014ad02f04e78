"""What the screens of exploring share between requests: the incidents as cards, and the reports that a search finds."""

from __future__ import annotations

from functools import lru_cache
from threading import Event, Lock

from ascribe.gazetteer import Gazetteer
from ascribe.lasting import lasting
from ascribe.store.protocol import Found
from ascribe.store.query import parsed
from ascribe.workbench.desk import Desk, Snapshot
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.views.explore.cards import Card, cards
from ascribe.workbench.views.explore.filters import Filters, Narrowed, narrowed
from ascribe.workbench.views.export import Counts, counts

SOME = 100
"""Dossiers that are compiled ahead before the collector of cycles has its turn."""

BREATH = 0.001
"""Seconds after each of them in which whoever asks for a page comes first: a thread that never rests takes half of theirs."""

FOUND = 20_000
"""Reports of which a search may tell: whoever finds more should ask for less."""


class Exploring:
    """Made once over a desk and a shelf; safe to use from several threads."""

    def __init__(self, desk: Desk, shelf: Shelf, gazetteer: Gazetteer) -> None:
        self._desk, self._shelf, self._gazetteer = desk, shelf, gazetteer
        self._lock = Lock()
        self._cards: tuple[Snapshot, tuple[Card, ...]] | None = None
        self._counts: tuple[Snapshot, tuple[str, ...], Counts] | None = None
        self._search = lru_cache(64)(lambda words, _: desk.store.search(parsed(words), limit=FOUND))  # once for each state of the readings

    def cards(self, now: Snapshot) -> tuple[Card, ...]:
        """Every incident of the snapshot."""
        with self._lock:  # two that ask at once wait for one answer instead of working it out twice
            if self._cards is None or self._cards[0] is not now:
                self._cards = now, cards(now, self._shelf, self._gazetteer)
            return self._cards[1]

    def warm(self, stop: Event, wanted: Event) -> None:
        """Compile every dossier before somebody asks for all of them, until told to stop: of a large store this takes seconds.

        Once somebody has asked there is no rest.
        """
        now = self._desk.snapshot()
        incidents = now.linked.gathering.incidents
        with self._lock:  # who asks meanwhile waits for what is half done
            for start in range(0, len(incidents), SOME):
                with lasting():
                    for incident in incidents[start : start + SOME]:
                        self._shelf.dossier(now, incident)
                        if stop.is_set() or (not wanted.is_set() and stop.wait(BREATH)):
                            return
        with lasting():
            self.counted(now, tuple(card.row.id for card in self.cards(now)))

    def counted(self, now: Snapshot, ids: tuple[str, ...]) -> Counts:
        """How much these incidents hold; what was counted last is remembered."""
        last = self._counts
        if last is None or last[0] is not now or last[1] != ids:
            of = {g.id: g for g in now.linked.gathering.incidents}
            self._counts = last = now, ids, counts(self._shelf.dossier(now, of[id_]) for id_ in ids)
        return last[2]

    def found(self, now: Snapshot, words: str) -> Found | None:
        """The reports with these words; None where none are asked for. Raises BadQuery."""
        return self._search(words, now.mark.readings) if words else None

    def narrowed(self, now: Snapshot, asked: Filters, view: str = "") -> Narrowed:
        """The incidents that pass the filters, and the facets."""
        found = self.found(now, asked.words)
        reports = None if found is None else frozenset(hit.imprint.id for hit in found.hits)
        return narrowed(self.cards(now), asked, reports, view=view)
