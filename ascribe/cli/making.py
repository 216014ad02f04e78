"""The commands that make a store, and copies of it."""

from __future__ import annotations

from pathlib import Path

import click

from ascribe.cli.common import EXIT_CODES, store_option
from ascribe.store import copies
from ascribe.store.making import Made, make_store
from ascribe.store.opening import open_store

_SAID = {
    Made.NEW: "a new store",
    Made.RENEWED: "brought to the newest form; all that was in it is kept",
    Made.THERE: "there already; nothing changed",
}


@click.command(
    epilog=f"""\b
Examples:
  ascribe init
  ascribe init --db ~/records/valdia.db
  ascribe init --db postgresql://user@host/database

{EXIT_CODES}"""
)
@store_option
def init(*, where: str) -> None:
    """Make a store, or bring one that an older version made up to date."""
    store, made = make_store(where)
    place = store.place if "://" in store.place else str(Path(store.place).absolute())
    store.close()
    click.echo(f"{place}: {_SAID[made]}")


@click.command(epilog=EXIT_CODES)
@store_option
@click.argument("file", type=click.Path(path_type=Path))
def backup(*, where: str, file: Path) -> None:
    """Copy the store as it is now into a new FILE, which is a store itself; others may go on adding meanwhile."""
    store = open_store(where)
    try:
        copies.backup(store, file)
    finally:
        store.close()
    click.echo(f"{file}: a copy of {store.place}")


@click.command(epilog=EXIT_CODES)
@store_option
@click.argument("file", type=click.Path(path_type=Path))
def restore(*, where: str, file: Path) -> None:
    """Make a store from a backup FILE, where there is none yet."""
    copies.restore(file, where)
    store = open_store(where)
    held = store.status()
    store.close()
    click.echo(f"{store.place}: restored from {file} ({held.reports:,} reports, {held.claims:,} claims, {held.rulings:,} rulings)")
