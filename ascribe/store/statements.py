"""What is asked of the tables in more than one place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, select

from ascribe.store.chain import BEGINNING, link
from ascribe.store.protocol import Audited, Json, Tip
from ascribe.store.tables import origins, outdated, readings, reports, rulings, texts

AT_ONCE = 500
"""Reports that are fetched at a time: what belongs to them fits in memory, and no transaction stays open while it is used."""


def whole_reports() -> Select[Any]:
    """Reports with their texts and the bytes that each came in first; what is missing is null."""
    first = select(origins.c.report, origins.c.sha256, origins.c.source).where(origins.c.number == 1).subquery()
    wanted = select(reports, texts.c.text, texts.c.folded, first.c.sha256, first.c.source)
    return wanted.outerjoin(texts, texts.c.report == reports.c.number).outerjoin(first, first.c.report == reports.c.number)


def latest() -> ColumnElement[bool]:
    """A condition on readings: nobody has read the report since."""
    return readings.c.number.not_in(select(outdated.c.reading))


def rows_of(connection: Connection, table: Table, by: str, wanted: Sequence[int]) -> dict[int, list[Row[Any]]]:
    """The rows that belong to each of some reports or readings, in the order of the table's key."""
    out: dict[int, list[Row[Any]]] = {number: [] for number in wanted}
    if wanted:
        for row in connection.execute(select(table).where(table.c[by].in_(wanted)).order_by(*table.primary_key.columns)):
            out[getattr(row, by)].append(row)
    return out


def contents(connection: Connection, table: Table, wanted: Sequence[int]) -> dict[int, tuple[Json, ...]]:
    """The claims or incidents of readings, in their order."""
    out: dict[int, list[Json]] = {number: [] for number in wanted}
    if wanted:
        rows = select(table.c.reading, table.c.content).where(table.c.reading.in_(wanted)).order_by(table.c.reading, table.c.number)
        for reading, content in connection.execute(rows):
            out[reading].append(content)
    return {reading: tuple(found) for reading, found in out.items()}


def next_number(connection: Connection, table: Table) -> int:
    """The number of the row that comes next; nobody else may write meanwhile."""
    return int(connection.execute(select(func.coalesce(func.max(table.c.number), 0) + 1)).scalar_one())


def audited(connection: Connection) -> tuple[Audited, ...]:
    """Every ruling in its place in the chain."""
    rows = connection.execute(select(rulings).order_by(rulings.c.number))
    return tuple(Audited(r.number, r.id, r.previous, link(r.previous, r.content), r.content) for r in rows)


def end_of_chain(connection: Connection) -> Tip:
    """The end of the chain; to add to it, nobody else may write meanwhile."""
    last = connection.execute(select(rulings).order_by(rulings.c.number.desc()).limit(1)).first()
    return Tip(link(last.previous, last.content), last.number) if last else Tip(BEGINNING, 0)
