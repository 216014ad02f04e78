"""The queue and what somebody asked for of it in, one page of rows out, with where it begins and what comes before and after."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from ascribe.review.queue import State
from ascribe.workbench.views.review.queue import PAGE, Asked, Queue, Row, asked_for
from ascribe.workbench.views.review.standing import Standing


@dataclass(frozen=True, slots=True)
class Listed:
    """A row, and where its claim stands."""

    row: Row
    standing: Standing


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


def listing(held: Queue, asked: Asked, standing: Callable[[Row], Standing], claim: str = "") -> Listing:
    """The page on which a claim stands; where it is not among those asked for any more, the one on which the next after it stands."""
    given = asked_for(held, asked)
    states = {row.key: standing(row) for row in given}
    rows = [row for row in given if asked.state in ("", states[row.key].state)]
    active = _resumed(claim, rows, given, states)
    first = active // PAGE * PAGE
    return Listing(
        rows=tuple(Listed(row, states[row.key]) for row in rows[first : first + PAGE]),
        first=first,
        total=len(rows),
        open=sum(states[row.key].state is State.OPEN for row in given),
        before=rows[first - PAGE].key if first else None,
        after=rows[first + PAGE].key if first + PAGE < len(rows) else None,
        active=rows[active] if rows else None,
    )


def _resumed(claim: str, rows: Sequence[Row], given: Sequence[Row], states: Mapping[str, Standing]) -> int:
    """Where to go on: at the claim, or the first after it that is there, or the first that is open."""
    places = {row.key: n for n, row in enumerate(rows)}
    if claim:
        at = next((n for n, row in enumerate(given) if row.key == claim), len(given))
        return next((places[row.key] for row in given[at:] if row.key in places), 0)
    return next((n for n, row in enumerate(rows) if states[row.key].state is State.OPEN), 0)


def address(asked: Asked, claim: str = "") -> str:
    """The query of an address that shows this again, at this claim."""
    return urlencode(asked.query() | ({"claim": claim} if claim else {}))
