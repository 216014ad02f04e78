"""The commands that fill a store and say how full it is."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

from ascribe.abreast import claims_abreast
from ascribe.cli.common import (
    EXIT_CODES,
    SOME_REFUSED,
    complain_of,
    print_lines,
    reading_options,
    store_option,
    take_in,
    warn,
    watched,
    wished,
)
from ascribe.errors import Refused
from ascribe.keep import Step, Stored, Unread, counted, kept
from ascribe.reader import load_reader
from ascribe.run import claims_in
from ascribe.store.opening import open_store
from ascribe.store.protocol import Run, Status, Tally


@click.command(
    epilog=f"""\b
Examples:
  ascribe add reports/
  ascribe add --published 2024-03-11 --publisher "Valdia Today" statement.txt
  ascribe add --jobs 4 --json stream.jsonl > added.jsonl

{EXIT_CODES}"""
)
@store_option
@reading_options
@click.option("--json", "as_json", is_flag=True, help="A JSON line for each report, printed when it is on the disk.")
def add(
    *, where: str, inputs: tuple[str, ...], published: datetime | None, publisher: str | None, force: bool, jobs: int, as_json: bool
) -> None:
    """Read reports and keep them, with every claim, in the store.

    INPUT is a text file, an HTML page, a JSON-lines file with a report a line, a folder, or - for standard input. What the store
    has already is not read again: after an interruption the same command goes on where it stopped.
    """
    store = open_store(where)
    loaded = load_reader()
    run = store.begin("add", program=version("ascribe"), reader=loaded.version, now=datetime.now(UTC))
    reading = partial(claims_abreast, jobs=jobs) if jobs > 1 else partial(claims_in, reader=loaded)
    given = take_in(inputs, wished(published, publisher, force=force))
    tally, claims = Tally(), 0
    for step in watched(_told(kept(given, store, reading, reader=loaded.version, run=run), as_json=as_json), inputs):
        tally = counted(tally, step)
        claims += len(step.account.claims) if isinstance(step, Stored) and step.account else 0
    store.end(run, tally, now=datetime.now(UTC))
    if not as_json:
        click.echo(f"{store.place}: {told_tally(tally)}" + (f"; {_many(claims, 'claim')}" if claims else ""))
    store.close()
    if tally.refused or tally.failed:
        click.get_current_context().exit(SOME_REFUSED)


def _told(steps: Iterable[Step], *, as_json: bool) -> Iterator[Step]:
    """Each step, once the user has been told of it."""
    for step in steps:
        match step:
            case Refused():
                complain_of(step)
            case Unread(failed=failed):
                complain_of(failed)
            case Stored(account=account) if account is not None:
                warn(account)
        if as_json and not isinstance(step, Refused):
            print_lines([_line(step)])
            sys.stdout.flush()
        yield step


def _line(step: Stored | Unread) -> dict[str, Any]:
    state = step.added.value if isinstance(step, Stored) else "unread"
    claims = len(step.account.claims) if isinstance(step, Stored) and step.account else None
    return {"report": step.report.id, "report_ref": step.report.ref, "state": state, "claims": claims, "source": step.report.source}


@click.command(
    epilog=f"""\b
Examples:
  ascribe status
  ascribe status --db postgresql://user@host/database

{EXIT_CODES}"""
)
@store_option
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def status(*, where: str, as_json: bool) -> None:
    """Say where the store is and how much it holds."""
    store = open_store(where)
    found = store.status()
    store.close()
    if as_json:
        print_lines([_status_dict(found)])
        return
    click.echo("\n".join(f"{name:<10}{value}" for name, value in _status_lines(found)))


def _status_dict(status: Status) -> dict[str, Any]:
    readers = [{"reader": reader, "reports": reports} for reader, reports in status.readers]
    return {**asdict(status), "place": _whole(status.place), "readers": readers, "runs": [_run_dict(run) for run in status.runs]}


def _run_dict(run: Run) -> dict[str, Any]:
    return {**asdict(run), "started": run.started.isoformat(), "ended": run.ended.isoformat() if run.ended else None}


def _status_lines(status: Status) -> Iterator[tuple[str, str]]:
    """Names and values, as the terminal shows them."""
    yield "store", _whole(status.place)
    yield "kind", f"{status.kind}, form {status.form}"
    if status.size is not None:
        yield "size", _size(status.size)
    changed = f", {status.changed} of them a changed text at a known address" if status.changed else ""
    yield "reports", f"{status.reports:,} in {_many(status.wordings, 'wording')}{changed}"
    if status.unread:
        yield "unread", f"{status.unread:,}: the reader failed; the next run tries them again"
    yield "claims", f"{status.claims:,}"
    yield "incidents", f"{status.incidents:,} within single reports"
    yield "rulings", f"{status.rulings:,}"
    for at, (reader, reports) in enumerate(status.readers):
        yield ("reader" if not at else ""), f"{reader} read {_many(reports, 'report')}"
    for at, run in enumerate(status.runs):
        ended = told_tally(run.tally) if run.ended else "not ended: it goes on, or was cut off"
        yield ("runs" if not at else ""), f"{run.started:%Y-%m-%d %H:%M} UTC  {run.command}: {ended}"


def told_tally(tally: Tally) -> str:
    """What came of the inputs of a run, in words."""
    told = (
        (tally.new, "new"),
        (tally.versions, "new as changed texts"),
        (tally.reread, "read anew"),
        (tally.known, "known already"),
        (tally.refused, "refused"),
        (tally.failed, "not read"),
    )
    return ", ".join(f"{number:,} {what}" for number, what in told if number) or "no input"


def _whole(place: str) -> str:
    return place if "://" in place else str(Path(place).absolute())


def _many(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _size(size: int) -> str:
    power = min(3, (len(str(size)) - 1) // 3)
    return f"{size / 1000**power:.{1 if power else 0}f} {('bytes', 'kB', 'MB', 'GB')[power]}"
