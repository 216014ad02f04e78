"""Filters in, each of them in words with the address without it out; and rows with the words that a search found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ascribe.store.protocol import Found
from ascribe.workbench.views.explore.cards import Card
from ascribe.workbench.views.explore.filters import Facet, Filters
from ascribe.workbench.views.incidents import Row


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is asked for, and the address that asks for everything else."""

    words: str
    without: str


def chips(asked: Filters, facets: Iterable[Facet], view: str = "") -> tuple[Chip, ...]:
    """Everything that is asked for, one by one."""
    found = [Chip(f"words: {asked.words}", replace(asked, words="").address(view=view))] if asked.words else []
    if asked.least is not None or asked.most is not None:
        least, most = (None if n is None else f"{n:,}" for n in (asked.least, asked.most))
        bounds = f"{least} to {most}" if least and most else f"at least {least}" if least else f"at most {most}"
        found.append(Chip(f"{bounds} {asked.measure.value}", replace(asked, least=None, most=None).address(view=view)))
    if asked.first or asked.last:
        days = (
            f"from {asked.first} on" if not asked.last else f"until {asked.last}" if not asked.first else f"{asked.first} to {asked.last}"
        )
        found.append(Chip(days, replace(asked, first="", last="").address(view=view)))
    for facet in facets:
        for value in facet.values:
            if value.chosen:
                words = f"{facet.label.lower()}: {'not ' if value.chosen == 'without' else ''}{value.words}"
                found.append(Chip(words, value.without if value.chosen == "without" else value.with_))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Shown:
    """A row of the list; `excerpt` are the words around what was searched for, "" where nothing was."""

    row: Row
    excerpt: str
    outlet: str | None


def excerpts(given: Iterable[Card], found: Found | None) -> tuple[Shown, ...]:
    """The rows, each with the first report that the search found."""
    hits = {hit.imprint.id: hit for hit in found.hits} if found else {}
    out = []
    for card in given:
        hit = next((hits[r] for r in card.reports if r in hits), None)
        out.append(Shown(card.row, hit.excerpt if hit else "", hit.imprint.publisher if hit else None))
    return tuple(out)
