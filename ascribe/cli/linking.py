"""The command about incidents across reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click
from rich.console import Console
from rich.text import Text

from ascribe.cli.common import EXIT_CODES, print_lines, store_option, told_orphan
from ascribe.compiling import Wanted, dossiers
from ascribe.dossier.dossier import Dossier
from ascribe.incidents.across import Gathered
from ascribe.incidents.across.gathered import SHORT, mark
from ascribe.linking import Linked, families_of, incident_of, linked, orphans_of
from ascribe.show.words import count, one_line, supported
from ascribe.store.opening import open_store
from ascribe.store.protocol import Store
from ascribe.text import printable
from ascribe.vocabulary.terms import Measure

TOLLS = (Measure.KILLED, Measure.INJURED)
WIDEST = 40
"""Characters of a column of the list: a place of many words must not push all tolls off the screen."""


@click.command(
    epilog=f"""\b
Examples:
  ascribe incidents
  ascribe incidents brenova-2024-03-11-k7f3q
  ascribe incidents --doubtful
  ascribe incidents --json > incidents.jsonl

{EXIT_CODES}"""
)
@store_option
@click.option("--doubtful", is_flag=True, help="Pairs of incidents that may be one, for a person to rule on, with the reasons.")
@click.option("--json", "as_json", is_flag=True, help="A JSON line for each incident, or pair.")
@click.argument("ids", nargs=-1, metavar="[ID]...")
def incidents(*, where: str, doubtful: bool, as_json: bool, ids: tuple[str, ...]) -> None:
    """List the incidents that the reports of the store tell of; with an ID, show the reports of that one."""
    store = open_store(where)
    found = linked(store)
    if ids:
        for asked in ids:
            _show_one(incident_of(asked, found.gathering), store, as_json=as_json)
    elif doubtful:
        _show_doubtful(found, as_json=as_json)
    else:
        _show_all(found, store, as_json=as_json)
    store.close()


def _show_all(found: Linked, store: Store, *, as_json: bool) -> None:
    listed = found.gathering.incidents
    counted = zip(listed, dossiers(listed, store, Wanted()), strict=True)
    if as_json:
        print_lines(_line(g, compiled) for g, compiled in counted)
        return
    for name, told in _aligned([(g.id, _many(g), _tolls(d), _event(d)) for g, d in counted]):
        _say(name, told)
    doubtful = len(found.gathering.suggestions)
    more = f"; {count(doubtful, 'pair')} in doubt, --doubtful shows them" if doubtful else ""
    click.echo(f"{count(len(listed), 'incident')}{more}")
    _complain_of_orphans(found, store)


def _aligned(rows: Sequence[tuple[str, str, str, str]]) -> Iterator[tuple[str, str]]:
    """Each incident's id, and what is told of it in columns; on a terminal too narrow for all, the kind of deed is left out.

    What is much longer than most moves its own line alone.
    """
    wide = [min(WIDEST, max((len(cell) for cell in column), default=0)) for column in zip(*rows, strict=True)]
    console = Console()
    room = console.width - sum(wide[:3]) - 6 if console.is_terminal else len(max((row[3] for row in rows), key=len, default=""))
    for name, reports, tolls, event in rows:
        told = f"{reports:>{wide[1]}}  {tolls:<{wide[2]}}  {event if len(event) <= room else ''}"
        yield f"{name:<{wide[0]}}  ", told.rstrip()


def _many(incident: Gathered) -> str:
    """How many reports; one takes the room of several, so that numbers stand under each other."""
    reports = count(len(incident.reports), "report")
    return reports if reports.endswith("s") else f"{reports} "


def _event(compiled: Dossier) -> str:
    """The kind that most families tell; nothing where none is told."""
    return compiled.event[0].value if compiled.event else ""


def _complain_of_orphans(found: Linked, store: Store) -> None:
    for orphan in orphans_of(store, found):
        click.echo(told_orphan(orphan), err=True)


def _show_one(incident: Gathered, store: Store, *, as_json: bool) -> None:
    copies = families_of(incident, store)
    (compiled,) = dossiers([incident], store, Wanted())
    if as_json:
        print_lines([{**_line(incident, compiled), "families": [f.to_dict() for f in copies]}])
        return
    credited = sorted({a for f in copies for a in f.agencies})
    agencies = f", crediting {', '.join(credited)}" if credited else ""
    families = f"{len(copies)} {'family' if len(copies) == 1 else 'families'} of copies"
    _say(f"{incident.id}  ", ", ".join(filter(None, (count(len(incident.reports), "report"), families + agencies, _tolls(compiled)))))
    family = {r: n for n, f in enumerate(copies, start=1) for r in f.reports}
    for member in incident.members:
        report = store.report(member.report)
        day = report.published.isoformat() if report.published else "no day"
        told = (day, report.publisher, report.title or one_line(report.text)[:72])
        _say(f"  {mark(member.key)[:SHORT]}  ", f"family {family[member.report]}  " + "  ".join(filter(None, told)))


def _show_doubtful(found: Linked, *, as_json: bool) -> None:
    pairs = found.gathering.suggestions
    if as_json:
        print_lines(s.to_dict() for s in pairs)
        return
    for pair in pairs:
        _say(f"{pair.one}  {pair.other}", "")
        for because in pair.likeness.because:
            click.echo(f"    {because}")
    click.echo(f"{count(len(pairs), 'pair')} in doubt; `ascribe rule same` or `ascribe rule different` decides one")


def _tolls(compiled: Dossier) -> str:
    """The estimates that the incident's dossier gives, with their bounds; nothing where no voice counts the incident whole."""
    told = {c.measure: c.estimate for c in compiled.counts}
    return ", ".join(supported(given.low, given.best, given.high, m.value) for m in TOLLS if (given := told.get(m)))


def _line(incident: Gathered, compiled: Dossier) -> dict[str, Any]:
    told = {c.measure: c.estimate for c in compiled.counts}
    tolls = {m.value: given.to_dict() if (given := told.get(m)) else None for m in TOLLS}
    return incident.to_dict() | {"reports": len(incident.reports)} | tolls


def _say(bold: str, plain: str) -> None:
    line = Text(printable(bold), style="bold")
    line.append(printable(plain), style="not bold")
    Console(highlight=False).print(line, soft_wrap=True)
