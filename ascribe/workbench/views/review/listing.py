"""The queue and what somebody asked for of it in, one page of rows out, with where it begins and what comes before and after."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from ascribe.store.protocol import Kept
from ascribe.workbench.views.review.queue import PAGE, Asked, Queue, Row, asked_for, in_order
from ascribe.workbench.views.review.standing import SHOWN, TO_DO, Standing

TO_DO_STATE = "todo"
"""What a state is asked for by that still waits for a verdict."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A row with its state."""

    row: Row
    standing: Standing

    @property
    def shown(self) -> str:
        """The state in words."""
        return SHOWN[self.standing.state]


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of the queue."""

    rows: tuple[Listed, ...]
    first: int  # how many rows that were asked for come before it
    total: int
    open: int
    before: str | None  # the claim with which the page before begins; None: this is the first
    after: str | None  # None: this is the last
    active: Row | None


def listing(held: Queue, kept: Mapping[str, Kept], asked: Asked, standing: Callable[[Row], Standing], claim: str = "") -> Listing:
    """The page on which a claim stands; where it is not among those asked for any more, the one on which the next after it stands."""
    given = in_order(tuple(asked_for(held.rows, asked)), asked.order, kept)
    states = {row.key: standing(row) for row in given}
    rows = [row for row in given if _wanted(states[row.key].state, asked.state)]
    active = _resumed(claim, rows, given, states)
    first = active // PAGE * PAGE
    page = rows[first : first + PAGE]
    return Listing(
        rows=tuple(Listed(row, states[row.key]) for row in page),
        first=first,
        total=len(rows),
        open=sum(states[row.key].state in TO_DO for row in given),
        before=rows[first - PAGE].key if first else None,
        after=rows[first + PAGE].key if first + PAGE < len(rows) else None,
        active=rows[active] if rows else None,
    )


def _wanted(state: str, asked: str) -> bool:
    return not asked or state == asked or (asked == TO_DO_STATE and state in TO_DO)


def _resumed(claim: str, rows: Sequence[Row], given: Sequence[Row], states: Mapping[str, Standing]) -> int:
    """Where to go on: at the claim, or the first after it that is there, or the first that waits for a verdict."""
    places = {row.key: n for n, row in enumerate(rows)}
    if claim:
        at = next((n for n, row in enumerate(given) if row.key == claim), len(given))
        return next((places[row.key] for row in given[at:] if row.key in places), 0)
    return next((n for n, row in enumerate(rows) if states[row.key].state in TO_DO), 0)


def address(asked: Asked, claim: str = "") -> str:
    """The query of an address that shows this again, at this claim."""
    return urlencode(asked.query() | ({"claim": claim} if claim else {}))
