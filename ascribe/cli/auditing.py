"""The commands that show the chain of rulings, and where it ends."""

from __future__ import annotations

import click

from ascribe.cli.common import EXIT_CODES, print_lines, store_option
from ascribe.show.words import count, one_line
from ascribe.store.opening import open_store


@click.group(
    epilog=f"""\b
Examples:
  ascribe audit tip
  ascribe audit list --json > audit.jsonl
  ascribe verify --tip 41:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08

{EXIT_CODES}"""
)
def audit() -> None:
    """Show that no ruling was changed: each is kept with a hash over all before it."""


@audit.command()
@store_option
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def tip(*, where: str, as_json: bool) -> None:
    """Print the number of rulings and the hash over all of them; published, it holds everybody to them."""
    store = open_store(where)
    found = store.tip()
    store.close()
    if as_json:
        print_lines([{"rulings": found.rulings, "tip": found.hash}])
    else:
        click.echo(f"{found.rulings}:{found.hash}")


@audit.command(name="list")
@store_option
@click.option("--json", "as_json", is_flag=True, help="A JSON line for each ruling.")
def list_(*, where: str, as_json: bool) -> None:
    """List every ruling in the order in which it was added, with the hash over all up to it."""
    store = open_store(where)
    found = list(store.audited())
    store.close()
    if as_json:
        print_lines({"number": e.number, "previous": e.previous, "tip": e.tip, "ruling": dict(e.ruling)} for e in found)
        return
    for each in found:
        said = each.ruling
        why = f"why: {said['why']}" if said.get("why") else ""
        told = (str(said.get("at", ""))[:16], said.get("who") or "-", said.get("verdict", ""), str(said.get("id", "")), why)
        click.echo(f"{each.number:>6}  {each.tip[:12]}  {'  '.join(one_line(part) for part in told if part)}")
    click.echo(count(len(found), "ruling"))
