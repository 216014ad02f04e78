"""The commands about incidents across reports, and about what people rule of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, BinaryIO

import click
from rich.console import Console
from rich.text import Text

from ascribe.cli.common import EXIT_CODES, print_lines, store_option
from ascribe.compiling import Wanted, dossiers
from ascribe.dossier.dossier import Dossier
from ascribe.dossier.estimate import Estimate
from ascribe.incidents.across import Gathered, Gathering
from ascribe.incidents.across.gathered import SHORT, mark
from ascribe.incidents.rulings import Ruling, Verdict, dump, load
from ascribe.linking import Linked, Made, families_of, incident_of, linked, on_claim, paired, rulings_of, undone
from ascribe.show.words import count, one_line
from ascribe.store.opening import open_store
from ascribe.store.protocol import Store
from ascribe.text import printable
from ascribe.vocabulary.terms import Measure

TOLLS = (Measure.KILLED, Measure.INJURED)


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
    for g, compiled in counted:
        _say(f"{g.id}  ", f"{count(len(g.reports), 'report')}{_tolls(compiled)}")
    doubtful = len(found.gathering.suggestions)
    more = f"; {count(doubtful, 'pair')} in doubt, --doubtful shows them" if doubtful else ""
    click.echo(f"{count(len(listed), 'incident')}{more}")
    _complain_of_orphans(found)


def _complain_of_orphans(found: Linked) -> None:
    for orphan in found.attached.orphans:
        click.echo(f"orphan: ruling {orphan.ruling.id} ({orphan.ruling.verdict}): {printable(orphan.why)}", err=True)


def _show_one(incident: Gathered, store: Store, *, as_json: bool) -> None:
    copies = families_of(incident, store)
    (compiled,) = dossiers([incident], store, Wanted())
    if as_json:
        print_lines([{**_line(incident, compiled), "families": [f.to_dict() for f in copies]}])
        return
    credited = sorted({a for f in copies for a in f.agencies})
    agencies = f", crediting {', '.join(credited)}" if credited else ""
    families = f"{len(copies)} {'family' if len(copies) == 1 else 'families'} of copies"
    _say(f"{incident.id}  ", f"{count(len(incident.reports), 'report')}, {families}{agencies}{_tolls(compiled)}")
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
    return "".join(f", {_estimated(given)}" for m in TOLLS if (given := told.get(m)))


def _estimated(given: Estimate) -> str:
    """A range stays a range and an open bound stays open: "21 killed (9 to 32)", "44 injured (24 or more)", "at least 2,000 killed"."""
    low, best, high, what = given.low, given.best, given.high, given.measure.value
    if best is None:
        return f"an unknown number {what}" if high is None else f"up to {high:,} {what}"
    if low == best == high:
        return f"{best:,} {what}"
    if high is None:
        return f"at least {best:,} {what}" if low in (best, None) else f"{best:,} {what} ({low:,} or more)"
    if low is None:
        return f"up to {high:,} {what}" if best == high else f"{best:,} {what} (up to {high:,})"
    return f"{best:,} {what} ({low:,} to {high:,})"


def _line(incident: Gathered, compiled: Dossier) -> dict[str, Any]:
    told = {c.measure: c.estimate for c in compiled.counts}
    tolls = {m.value: given.to_dict() if (given := told.get(m)) else None for m in TOLLS}
    return incident.to_dict() | {"reports": len(incident.reports)} | tolls


def _say(bold: str, plain: str) -> None:
    line = Text(printable(bold), style="bold")
    line.append(printable(plain), style="not bold")
    Console(highlight=False).print(line, soft_wrap=True)


@click.group(
    epilog=f"""\b
Examples:
  ascribe rule same brenova-2024-03-11-k7f3q 9h2mx --why "one crater, two names"
  ascribe rule correct 3f9a01c2d4e5 --field killed --value 8 --why "the clinic's list"
  ascribe rule undo 81bc
  ascribe rule dump > rulings.jsonl

{EXIT_CODES}"""
)
def rule() -> None:
    """Decide what the program must not: rulings are added and never edited; undo is another ruling."""


def _ruling_options(command: Callable[..., None]) -> Callable[..., None]:
    for option in (
        click.option("--who", envvar="ASCRIBE_WHO", show_envvar=True, default="", metavar="NAME", help="Who decides."),
        click.option("--why", default="", metavar="TEXT", help="The reason, for those who come after."),
        store_option,
    ):
        command = option(command)
    return command


def _made(why: str, who: str) -> Made:
    return Made(datetime.now(UTC).isoformat(timespec="microseconds"), why, who)


def _add(ruling: Ruling, store: Store) -> None:
    store.add_rulings([ruling.to_dict()])
    store.close()
    click.echo(f"ruling {ruling.id}: {ruling.verdict}")


def _on_two(verdict: Verdict, help_text: str) -> None:
    @rule.command(verdict.value, help=help_text)
    @_ruling_options
    @click.argument("one", metavar="ID")
    @click.argument("other", metavar="ID")
    def decided(*, where: str, why: str, who: str, one: str, other: str) -> None:
        store = open_store(where)
        before = linked(store).gathering
        ruling = paired(verdict, (one, other), _made(why, who), store=store, gathering=before)
        store.add_rulings([ruling.to_dict()])
        click.echo(f"ruling {ruling.id}: {ruling.verdict}")
        if verdict is Verdict.SAME:
            _say_joined((one, other), before, linked(store).gathering)
        store.close()


def _say_joined(asked: tuple[str, str], before: Gathering, now: Gathering) -> None:
    """What became of two incidents that are ruled one: all that stood with them came along, or stays apart."""
    joined = incident_of(asked[0], now)
    left = {mark(m.key)[:SHORT] for a in asked for m in incident_of(a, before).members if m not in joined.members}
    more = f"; apart stay {', '.join(sorted(left))}, for a report or a ruling tells them from it" if left else ""
    click.echo(f"{printable(joined.id)}: {count(len(joined.reports), 'report')}{more}")


_on_two(Verdict.SAME, "Two ids are one incident.")
_on_two(Verdict.DIFFERENT, "Two ids are two incidents; those of two reports of one incident part them.")
_on_two(Verdict.UNSURE, "Nobody can tell whether two ids are one incident.")


def _on_one(verdict: Verdict, help_text: str) -> None:
    @rule.command(verdict.value, help=help_text)
    @_ruling_options
    @click.argument("claim", metavar="CLAIM")
    def decided(*, where: str, why: str, who: str, claim: str) -> None:
        store = open_store(where)
        _add(on_claim(verdict, claim, _made(why, who), store=store), store)


_on_one(Verdict.ACCEPT, "A claim is read right.")
_on_one(Verdict.REJECT, "A claim is not to be counted.")


@rule.command()
@_ruling_options
@click.option("--field", required=True, metavar="NAME", help="What is corrected, by its name in the claim's JSON.")
@click.option("--value", required=True, metavar="VALUE", help="What it should say; a figure as 19, 17-21, 17- (at least) or -21 (at most).")
@click.argument("claim", metavar="CLAIM")
def correct(*, where: str, why: str, who: str, field: str, value: str, claim: str) -> None:
    """A claim should say something else."""
    store = open_store(where)
    _add(on_claim(Verdict.CORRECT, claim, _made(why, who), store=store, field=field, value=value), store)


@rule.command()
@_ruling_options
@click.argument("ruling", metavar="RULING")
def undo(*, where: str, why: str, who: str, ruling: str) -> None:
    """Take a ruling back; what it overruled stands again."""
    store = open_store(where)
    _add(undone(ruling, _made(why, who), store=store), store)


@rule.command(name="dump")
@store_option
def dump_(*, where: str) -> None:
    """Print all rulings, a JSON line each, the earliest first: text for version control."""
    store = open_store(where)
    click.echo(dump(rulings_of(store)), nl=False)
    store.close()


@rule.command(name="load")
@store_option
@click.argument("file", type=click.File("rb"))
def load_(*, where: str, file: BinaryIO) -> None:
    """Add the rulings of a file that `dump` wrote; those already there are not added twice."""
    given = load(file.read().decode("utf-8", "replace"), getattr(file, "name", "rulings"))
    store = open_store(where)
    added = store.add_rulings([r.to_dict() for r in given])
    store.close()
    click.echo(f"{count(added, 'ruling')} added, {len(given) - added} known")
