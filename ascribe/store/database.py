"""The store in tables: the same statements for both databases, but for what a Dialect does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, Select, bindparam, delete, func, insert, select, update

from ascribe.errors import Damaged, NotKept, Unwritable
from ascribe.report import Report
from ascribe.store.chain import broken_chain, link, not_overtaken
from ascribe.store.derived import reading_seal, ruling_id, searched, state_of
from ascribe.store.excerpts import excerpt
from ascribe.store.faults import in_words
from ascribe.store.forms import form_of
from ascribe.store.protocol import Added, Audited, Broken, Entry, Found, Hit, Imprint, Json, Kept, Mark, Status, Tally, Tip
from ascribe.store.query import Query
from ascribe.store.rows import (
    address,
    claim_values,
    facet_values,
    imprint_of,
    incident_values,
    keepable,
    origin_values,
    report_of,
    report_values,
    run_of,
)
from ascribe.store.statements import AT_ONCE, audited, contents, end_of_chain, latest, next_number, whole_reports
from ascribe.store.tables import claims, facets, incidents, origins, outdated, readings, reports, rulings, runs, texts
from ascribe.store.verifying import broken_order, broken_reports, broken_rulings, gaps, some_reports
from ascribe.store.wanted import Index, newest
from ascribe.store.working import aside

SHOWN_RUNS = 3

_ONE_REPORT = whole_reports().where(reports.c.id == bindparam("id"))
"""Made once: to make it for each of thousands took as long as to answer it."""


class Dialect(Index, Protocol):
    """What one database does in its own way."""

    def kind(self, connection: Connection) -> str:
        """The database and its version."""
        ...

    def alone(self, connection: Connection) -> None:
        """Wait for every other writer, and keep them waiting until this transaction ends."""
        ...

    def searching(self, connection: Connection) -> None:
        """Make ready for a search, until the transaction ends."""
        ...

    def keep_text(self, connection: Connection, *, number: int, text: str, folded: str) -> None:
        """Keep a report's text, and index it."""
        ...

    def size(self, connection: Connection) -> int | None:
        """Bytes that the store takes up; None where nothing tells."""
        ...

    def broken(self, connection: Connection) -> Iterator[Broken]:
        """What the database finds wrong with itself and with the indexes of words."""
        ...


class Database:
    """The store behind an engine. A writing transaction is begun alone: numbers have no gaps, and arrive in their order."""

    def __init__(self, engine: Engine, dialect: Dialect, place: str) -> None:
        self.engine, self.dialect, self.place = engine, dialect, place

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state."""
        with in_words(self.place), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is durable when it ends, or was never there."""
        with in_words(self.place), self.engine.connect().execution_options(ascribe_writes=True) as connection, connection.begin():
            self.dialect.alone(connection)
            yield connection

    def add(self, entry: Entry, *, run: int = 0) -> Added:
        """Keep a report and its reading, all of it or nothing."""
        keepable(entry.report)
        with self.writing() as connection:
            number, added = self._keep(connection, entry.report, run)
            if added is Added.KNOWN:  # none that is new has been read before
                if _has_reading(connection, number, entry.reader):
                    return added
                before = select(readings.c.number).where(readings.c.report == number, latest())
                connection.execute(insert(outdated).from_select(["reading"], before))
            self._keep_reading(connection, entry, of=number, run=run)
        return Added.REREAD if added is Added.KNOWN else added

    def add_unread(self, report: Report, *, run: int = 0) -> Added:
        """Keep a report without a reading."""
        keepable(report)
        with self.writing() as connection:
            return self._keep(connection, report, run)[1]

    def _keep(self, connection: Connection, report: Report, run: int) -> tuple[int, Added]:
        """The report's number, and what came of adding it."""
        number = connection.execute(select(reports.c.number).where(reports.c.id == report.id)).scalar()
        if number is not None:
            _keep_origin(connection, report, of=number, run=run)
            return number, Added.KNOWN
        known_url = select(reports.c.number).where(reports.c.address == address(report.url), reports.c.url == report.url).limit(1)
        changed = report.url is not None and connection.execute(known_url).first() is not None
        number = next_number(connection, reports)
        connection.execute(insert(reports), report_values(report, number=number, run=run))
        self.dialect.keep_text(connection, number=number, text=report.text, folded=searched(report))
        _keep_origin(connection, report, of=number, run=run)
        return number, Added.VERSION if changed else Added.NEW

    def _keep_reading(self, connection: Connection, entry: Entry, *, of: int, run: int) -> None:
        number = next_number(connection, readings)
        sealed = reading_seal(entry.report.id, entry.reader, entry.claims, entry.incidents, entry.refused)
        row = {"number": number, "report": of, "reader": entry.reader, "refused": list(entry.refused), "seal": sealed, "run": run}
        connection.execute(insert(readings), row)
        for table, rows in (
            (claims, claim_values(entry, number, of)),
            (incidents, incident_values(entry, number)),
            (facets, facet_values(entry.claims, number, of)),
        ):
            if rows:
                connection.execute(insert(table), rows)

    def knows(self, report: Report, reader: str) -> bool:
        """The report is kept, from these bytes, and read by this reader."""
        wanted = select(reports.c.number).join(readings).where(reports.c.id == report.id, readings.c.reader == reader)
        if report.sha256:
            wanted = wanted.join(origins, origins.c.report == reports.c.number).where(origins.c.sha256 == report.sha256)
        with self.reading() as connection:
            return connection.execute(wanted).first() is not None

    def report(self, id: str) -> Report:  # noqa: A002
        """The report with this id."""
        with self.reading() as connection:
            row = connection.execute(_ONE_REPORT, {"id": id}).first()
        if row is None:
            raise NotKept(f"{self.place}: no report {id}")
        return report_of(row)

    def versions(self, url: str) -> tuple[Imprint, ...]:
        """The reports from one address."""
        wanted = select(reports).where(reports.c.address == address(url), reports.c.url == url).order_by(reports.c.number)
        with self.reading() as connection:
            return tuple(imprint_of(row) for row in connection.execute(wanted))

    def kept(self, *, after: int = 0, reader: str | None = None) -> Iterator[Kept]:
        """Readings in the order of arrival, fetched some at a time: nothing is kept from being written meanwhile."""
        chosen = latest() if reader is None else readings.c.reader == reader
        wanted = select(reports, readings.c.number.label("reading"), readings.c.reader).join(readings).where(chosen)
        while True:
            with self.reading() as connection:
                rows = connection.execute(wanted.where(reports.c.number > after).order_by(reports.c.number).limit(AT_ONCE)).all()
                told = contents(connection, claims, [row.reading for row in rows])
                about = contents(connection, incidents, [row.reading for row in rows])
            for row in rows:
                yield Kept(imprint_of(row), row.reader, told[row.reading], about[row.reading])
            if len(rows) < AT_ONCE:
                return
            after = rows[-1].number

    def latest(self, id: str) -> Kept:  # noqa: A002
        """The latest reading of a report."""
        wanted = select(reports, readings.c.number.label("reading"), readings.c.reader).join(readings).where(latest(), reports.c.id == id)
        with self.reading() as connection:
            row = connection.execute(wanted).first()
            if row is None:
                raise NotKept(f"{self.place}: no reading of a report {id}")
            told, about = (contents(connection, table, [row.reading])[row.reading] for table in (claims, incidents))
        return Kept(imprint_of(row), row.reader, told, about)

    def claims(self, id: str) -> tuple[tuple[Imprint, Json], ...]:  # noqa: A002
        """The claim in every reading that has it, the latest first."""
        wanted = select(reports, claims.c.content).join(readings, readings.c.report == reports.c.number).join(claims)
        with self.reading() as connection:
            rows = connection.execute(wanted.where(claims.c.id == id).order_by(claims.c.reading.desc(), claims.c.number.desc()))
            return tuple((imprint_of(row), row.content) for row in rows)

    def search(self, query: Query, *, limit: int = 20) -> Found:
        """The reports that a query means, the latest published first."""
        with self.reading() as connection:
            self.dialect.searching(connection)
            rows = connection.execute(newest(query, self.dialect, limit)).all()
            shown = select(texts.c.report, texts.c.text).where(texts.c.report.in_([row.number for row in rows]))
            words = {row.report: row.text for row in connection.execute(shown)}
        return Found(rows[0].total if rows else 0, tuple(Hit(imprint_of(row), excerpt(words[row.number], query)) for row in rows))

    def add_rulings(self, rulings_: Iterable[Json], *, seen: int | None = None) -> int:
        """Keep rulings that are not there yet."""
        added = 0
        with self.writing() as connection:
            tip = end_of_chain(connection)
            not_overtaken(tip.rulings, seen)  # nobody else writes until this transaction ends
            for ruling in rulings_:
                id_ = ruling_id(ruling)
                if connection.execute(select(rulings.c.number).where(rulings.c.id == id_)).first() is None:
                    row = {"number": tip.rulings + 1, "id": id_, "content": ruling, "previous": tip.hash}
                    connection.execute(insert(rulings), row)
                    tip, added = Tip(link(tip.hash, ruling), tip.rulings + 1), added + 1
        return added

    def rulings(self) -> Iterator[Json]:
        """Every ruling in its order."""
        with self.reading() as connection:
            found = connection.execute(select(rulings.c.content).order_by(rulings.c.number)).scalars().all()
        yield from found

    def audited(self) -> Iterator[Audited]:
        """Every ruling in its place in the chain."""
        with self.reading() as connection:
            found = audited(connection)
        yield from found

    def tip(self) -> Tip:
        """The end of the chain."""
        with self.reading() as connection:
            return end_of_chain(connection)

    def begin(self, command: str, *, program: str, reader: str, now: datetime) -> int:
        """A run begins."""
        with self.writing() as connection:
            number = next_number(connection, runs)
            row = {"number": number, "command": command, "program": program, "reader": reader, "started": now.isoformat()}
            connection.execute(insert(runs), {**row, "ended": None, "tally": asdict(Tally())})
        return number

    def end(self, run: int, tally: Tally, *, now: datetime) -> None:
        """A run has ended."""
        with self.writing() as connection:
            connection.execute(update(runs).where(runs.c.number == run).values(ended=now.isoformat(), tally=asdict(tally)))

    def mark(self) -> Mark:
        """How far it has come; numbers have no gaps, so the highest says how many there are."""
        with self.reading() as connection:
            return Mark(*(connection.execute(select(func.coalesce(func.max(t.c.number), 0))).scalar_one() for t in (readings, rulings)))

    def state(self) -> str:
        """A hash over each report's latest reading."""
        wanted = select(readings.c.seal).join(reports, reports.c.number == readings.c.report).where(latest()).order_by(reports.c.number)
        with self.reading() as connection:
            return state_of(connection.execute(wanted).scalars())

    def aside(self, name: str, key: str) -> Json | None:
        """What was put aside under this very key."""
        with self.reading() as connection:
            found: Json | None = connection.execute(select(aside.c.content).where(aside.c.name == name, aside.c.key == key)).scalar()
        return found

    def put_aside(self, name: str, key: str, content: Json) -> None:
        """Put aside what takes long to work out."""
        with self.writing() as connection:
            connection.execute(delete(aside).where(aside.c.name == name))
            connection.execute(insert(aside), {"name": name, "key": key, "content": content})

    def status(self) -> Status:
        """How much there is."""
        by_reader = select(readings.c.reader, func.count()).group_by(readings.c.reader).order_by(func.max(readings.c.number).desc())
        with self.reading() as connection:

            def count(what: Select[Any]) -> int:
                return int(connection.execute(what).scalar_one())

            held = count(select(func.count()).select_from(reports))
            addressed = count(select(func.count(reports.c.address)))
            return Status(
                place=self.place,
                kind=self.dialect.kind(connection),
                form=form_of(connection) or "",
                size=self.dialect.size(connection),
                reports=held,
                wordings=count(select(func.count(reports.c.wording.distinct()))),
                changed=addressed - count(select(func.count(reports.c.address.distinct()))),
                unread=held - count(select(func.count(readings.c.report.distinct()))),
                claims=count(select(func.count()).select_from(claims).where(claims.c.reading.not_in(select(outdated.c.reading)))),
                incidents=count(select(func.count()).select_from(incidents).where(incidents.c.reading.not_in(select(outdated.c.reading)))),
                rulings=count(select(func.count()).select_from(rulings)),
                readers=tuple((name, number) for name, number in connection.execute(by_reader)),
                runs=tuple(map(run_of, connection.execute(select(runs).order_by(runs.c.number.desc()).limit(SHOWN_RUNS)))),
            )

    def verify(self) -> Iterator[Broken]:
        """What is broken."""
        after = 0
        try:
            yield from self._broken_indexes()
            with self.reading() as connection:
                found = [*gaps(connection), *broken_order(connection), *broken_rulings(connection), *broken_chain(audited(connection))]
            yield from found
            while True:
                with self.reading() as connection:
                    rows = some_reports(connection, after)
                    found = list(broken_reports(connection, rows))
                yield from found
                if len(rows) < AT_ONCE:
                    return
                after = rows[-1].number
        except Damaged as error:
            yield Broken(self.place, error.reason)

    def _broken_indexes(self) -> Iterator[Broken]:
        """Asked as a writer: SQLite looks into its indexes only so. What may only be read goes without."""
        try:
            with self.writing() as connection:
                found = list(self.dialect.broken(connection))
        except Unwritable:
            return
        yield from found


def _keep_origin(connection: Connection, report: Report, *, of: int, run: int) -> None:
    """Note the bytes that the report came in, once."""
    known = connection.execute(select(origins.c.sha256).where(origins.c.report == of)).scalars().all()
    if report.sha256 not in known and (report.sha256 or not known):
        connection.execute(insert(origins), origin_values(report, of=of, number=len(known) + 1, run=run))


def _has_reading(connection: Connection, number: int, reader: str) -> bool:
    found = select(readings.c.number).where(readings.c.report == number, readings.c.reader == reader)
    return connection.execute(found).first() is not None
