"""The queue and what somebody asked for of it in, one page of rows out, with where it begins and what comes before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from ascribe.incidents.verdicts import Key
from ascribe.review.queue import State
from ascribe.workbench.views.review.queue import PAGE, Asked, Row
from ascribe.workbench.views.review.standing import UNTOUCHED, Standing


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


def listing(given: Sequence[Row], decided: Mapping[Key, Standing], state: str = "", claim: str = "") -> Listing:
    """The page on which a claim stands, of the rows that were asked for; where the claim is not among them any more, the page of the next.

    `decided` says where the claims stand on which somebody ruled; `state` lets only those through that stand so.
    """
    rows = given if not state else [row for row in given if decided.get(row.line.at, UNTOUCHED).state == state]
    active = _resumed(claim, rows, given, decided)
    first = active // PAGE * PAGE
    return Listing(
        rows=tuple(Listed(row, decided.get(row.line.at, UNTOUCHED)) for row in rows[first : first + PAGE]),
        first=first,
        total=len(rows),
        open=len(given) - sum(row.line.at in decided and decided[row.line.at].state is not State.OPEN for row in given),
        before=rows[first - PAGE].key if first else None,
        after=rows[first + PAGE].key if first + PAGE < len(rows) else None,
        active=rows[active] if rows else None,
    )


def _resumed(claim: str, rows: Sequence[Row], given: Sequence[Row], decided: Mapping[Key, Standing]) -> int:
    """Where to go on: at the claim, or the first after it that is there, or the first that is open."""
    if claim:
        at = next((n for n, row in enumerate(given) if row.line.key == claim), len(given))
        after = {row.line.at for row in given[at:]}
        return next((n for n, row in enumerate(rows) if row.line.at in after), 0)
    return next((n for n, row in enumerate(rows) if decided.get(row.line.at, UNTOUCHED).state is State.OPEN), 0)


def address(asked: Asked, claim: str = "") -> str:
    """The query of an address that shows this again, at this claim."""
    return urlencode(asked.query() | ({"claim": claim} if claim else {}))
