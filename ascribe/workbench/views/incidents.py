"""A snapshot in, the list of incidents out."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.workbench.desk import Snapshot


@dataclass(frozen=True, slots=True)
class Row:
    """One incident as a list shows it."""

    id: str
    reports: int


def rows(now: Snapshot) -> tuple[Row, ...]:
    """All incidents, in the order in which `ascribe incidents` lists them."""
    return tuple(Row(g.id, len(g.reports)) for g in now.linked.gathering.incidents)
