"""The tables in; everything that can be worked out again, worked out again; what differs from what is kept out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from ascribe.report import Report
from ascribe.store.checks import broken_reading, broken_report, broken_ruling
from ascribe.store.derived import searched
from ascribe.store.protocol import Broken, Entry
from ascribe.store.rows import Values, claim_values, facet_values, incident_values, origin_seal, report_of, report_values
from ascribe.store.statements import AT_ONCE, rows_of, whole_reports
from ascribe.store.tables import claims, facets, incidents, origins, outdated, readings, reports, rulings, runs


def gaps(connection: Connection) -> Iterator[Broken]:
    """Rows that were taken away: numbers have no gaps."""
    for table in (reports, readings, rulings, runs):
        count, last = connection.execute(select(func.count(), func.coalesce(func.max(table.c.number), 0)).select_from(table)).one()
        if count != last:
            yield Broken(f"the {table.name}", f"{last - count} of {last} are missing")


def broken_order(connection: Connection) -> Iterator[Broken]:
    """Readings that count as the latest and are not, or the other way round."""
    newest = select(func.max(readings.c.number)).group_by(readings.c.report)
    wrong = (
        select(func.count()).select_from(readings).where(readings.c.number.in_(newest) == readings.c.number.in_(select(outdated.c.reading)))
    )
    if number := connection.execute(wrong).scalar_one():
        yield Broken("the readings", f"of {number} it is wrongly noted whether they are their report's latest")


def broken_rulings(connection: Connection) -> Iterator[Broken]:
    """Rulings that have changed."""
    for row in connection.execute(select(rulings).order_by(rulings.c.number)):
        yield from broken_ruling(row.content, id=row.id)


def some_reports(connection: Connection, after: int) -> Sequence[Row[Any]]:
    """The next reports after a number, whole."""
    return connection.execute(whole_reports().where(reports.c.number > after).order_by(reports.c.number).limit(AT_ONCE)).all()


def broken_reports(connection: Connection, rows: Sequence[Row[Any]]) -> Iterator[Broken]:
    """What is wrong with some reports, the bytes that they came in and what was read in them."""
    came = rows_of(connection, origins, "report", [row.number for row in rows])
    read = rows_of(connection, readings, "report", [row.number for row in rows])
    made = [reading.number for row in rows for reading in read[row.number]]
    told, about, named = (rows_of(connection, table, "reading", made) for table in (claims, incidents, facets))
    for row in rows:
        if row.text is None or row.source is None:
            yield Broken(f"report {row.id}", f"{'its text' if row.text is None else 'where it came from'} is missing")
            continue
        report = report_of(row)
        yield from _report(report, row, came[row.number])
        for reading in read[row.number]:
            entry = Entry(
                report,
                reading.reader,
                tuple(claim.content for claim in told[reading.number]),
                tuple(incident.content for incident in about[reading.number]),
                tuple(reading.refused),
            )
            yield from broken_reading(entry, id=row.id, seal=reading.seal)
            where = f"report {row.id}, reader {reading.reader}"
            yield from _unlike(f"the claims of {where}", told[reading.number], claim_values(entry, reading.number, row.number))
            yield from _unlike(f"the incidents of {where}", about[reading.number], incident_values(entry, reading.number))
            yield from _unlike(f"the facets of {where}", named[reading.number], facet_values(entry.claims, reading.number, row.number))


def _report(report: Report, row: Row[Any], came: Iterable[Row[Any]]) -> Iterator[Broken]:
    found = list(broken_report(report, id=row.id, wording=row.wording, seal=row.seal))
    yield from found
    for number, origin in enumerate(came, 1):
        if origin.number != number or origin_seal(origin.sha256, origin.source) != origin.seal:
            yield Broken(f"report {row.id}", "the hash of the bytes that it came in, or where they were, has changed")
    if not found:
        yield from _unlike(f"report {row.id}", [row], [report_values(report, number=row.number, run=row.run)])
        if searched(report) != row.folded:
            yield Broken(f"report {row.id}", "what is searched is not its title and text")


def _unlike(where: str, rows: Sequence[Row[Any]], expected: list[Values]) -> Iterator[Broken]:
    """Columns that are not what follows from what is kept."""
    if [{name: getattr(row, name) for name in values} for row, values in zip(rows, expected, strict=False)] != expected:
        yield Broken(where, "what is searched by is not what follows from them")
