"""The commands by which people rule on incidents and claims, and look at what is ruled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import BinaryIO

import click

from ascribe.cli.common import EXIT_CODES, print_lines, store_option
from ascribe.incidents.across import Gathering
from ascribe.incidents.across.gathered import SHORT, mark
from ascribe.incidents.rulings import Ruling, Verdict, dump, load
from ascribe.linking import Made, incident_of, linked, listed, on_claim, orphans_of, paired, rulings_of, undone
from ascribe.show.words import count
from ascribe.store.opening import open_store
from ascribe.store.protocol import Store
from ascribe.text import printable


@click.group(
    epilog=f"""\b
Examples:
  ascribe rule same brenova-2024-03-11-k7f3q 9h2mx --why "one crater, two names"
  ascribe rule correct 3f9a01c2d4e5 --field killed --value 8 --why "the clinic's list"
  ascribe rule correct 3f9a01c2d4e5 --field where --value 702320
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
        click.option("--settles", is_flag=True, help="An adjudicator decides: it stands over what others ruled, and over what they will."),
        store_option,
    ):
        command = option(command)
    return command


def _made(why: str, who: str, *, settles: bool) -> Made:
    return Made(datetime.now(UTC).isoformat(timespec="microseconds"), why, who, settles)


def _add(ruling: Ruling, store: Store) -> None:
    store.add_rulings([ruling.to_dict()])
    store.close()
    click.echo(f"ruling {ruling.id}: {ruling.verdict}")


def _on_two(verdict: Verdict, help_text: str) -> None:
    @rule.command(verdict.value, help=help_text)
    @_ruling_options
    @click.argument("one", metavar="ID")
    @click.argument("other", metavar="ID")
    def decided(*, where: str, why: str, who: str, settles: bool, one: str, other: str) -> None:
        _rule_on_two(verdict, (one, other), _made(why, who, settles=settles), where)


def _rule_on_two(verdict: Verdict, ids: tuple[str, str], made: Made, where: str) -> None:
    store = open_store(where)
    before = linked(store).gathering
    ruling = paired(verdict, ids, made, store=store, gathering=before)
    store.add_rulings([ruling.to_dict()])
    click.echo(f"ruling {ruling.id}: {ruling.verdict}")
    if verdict is Verdict.SAME:
        _say_joined(ids, before, linked(store).gathering)
    store.close()


def _say_joined(asked: tuple[str, str], before: Gathering, now: Gathering) -> None:
    """What became of two incidents that are ruled one: all that stood with them came along, or stays apart."""
    joined = incident_of(asked[0], now)
    left = {mark(m.key)[:SHORT] for a in asked for m in incident_of(a, before).members if m not in joined.members}
    more = f"; apart stay {', '.join(sorted(left))}, for a report or a ruling tells them from it" if left else ""
    click.echo(f"{printable(joined.id)}: {count(len(joined.reports), 'report')}{more}")


_on_two(Verdict.SAME, "Two ids are one incident.")
_on_two(Verdict.DIFFERENT, "Two ids are two incidents; those of two reports of one incident part them.")


def _on_one(verdict: Verdict, help_text: str) -> None:
    @rule.command(verdict.value, help=help_text)
    @_ruling_options
    @click.argument("claim", metavar="CLAIM")
    def decided(*, where: str, why: str, who: str, settles: bool, claim: str) -> None:
        store = open_store(where)
        _add(on_claim(verdict, claim, _made(why, who, settles=settles), store=store), store)


_on_one(Verdict.ACCEPT, "A claim is read right.")
_on_one(Verdict.REJECT, "A claim is not to be counted; --why must say why.")


@rule.command()
@_ruling_options
@click.argument("ids", nargs=-1, required=True, metavar="CLAIM | ID ID")
def unsure(*, where: str, why: str, who: str, settles: bool, ids: tuple[str, ...]) -> None:
    """Nobody can tell whether a claim is read right, or whether two ids are one incident."""
    made = _made(why, who, settles=settles)
    if len(ids) == 1:
        store = open_store(where)
        _add(on_claim(Verdict.UNSURE, ids[0], made, store=store), store)
    elif len(ids) == 2:
        _rule_on_two(Verdict.UNSURE, (ids[0], ids[1]), made, where)
    else:
        raise click.UsageError("give the id of one claim, or of two incidents")


@rule.command()
@_ruling_options
@click.option(
    "--field", required=True, metavar="NAME", help="What is corrected: stance, when, voice, ... or a figure, as killed or figure 2."
)
@click.option("--value", required=True, metavar="VALUE", help="What it should say; docs/rulings.md shows how each field is written.")
@click.argument("claim", metavar="CLAIM")
def correct(*, where: str, why: str, who: str, settles: bool, field: str, value: str, claim: str) -> None:
    """A claim should say something else."""
    store = open_store(where)
    _add(on_claim(Verdict.CORRECT, claim, _made(why, who, settles=settles), store=store, field=field, value=value), store)


@rule.command()
@_ruling_options
@click.argument("ruling", metavar="RULING")
def undo(*, where: str, why: str, who: str, settles: bool, ruling: str) -> None:
    """Take a ruling back; what it overruled stands again."""
    store = open_store(where)
    _add(undone(ruling, _made(why, who, settles=settles), store=store), store)


@rule.command(name="list")
@store_option
@click.option("--json", "as_json", is_flag=True, help="A JSON line for each ruling.")
def list_(*, where: str, as_json: bool) -> None:
    """List all rulings, the earliest first: which stand, which are overruled or taken back, and which no longer find their words."""
    store = open_store(where)
    found = listed(rulings_of(store), orphans_of(store, linked(store)))
    store.close()
    if as_json:
        print_lines(each.to_dict() for each in found)
        return
    for each in found:
        ruling = each.ruling
        on = ", ".join(f"{p.field} of {printable(repr(p.words[:40]))}" for p in ruling.about) or f"ruling {ruling.undoes}"
        said = "  ".join(filter(None, (on, ruling.value, f"why: {ruling.why}" if ruling.why else "", each.why)))
        click.echo(
            printable(f"{ruling.id}  {ruling.at[:16]}  {ruling.who or '-'}  {ruling.verdict}  {each.state}  {said}".replace("\n", " "))
        )
    click.echo(f"{count(len(found), 'ruling')}, {sum(e.state == 'stands' for e in found)} standing")


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
