"""The commands that look things up in a store, and look it through."""

from __future__ import annotations

import re
from itertools import chain
from typing import Any

import click
from rich.console import Console
from rich.text import Text

from ascribe.cli.common import EXIT_CODES, SOME_REFUSED, print_lines, store_option
from ascribe.store.chain import off_tip
from ascribe.store.opening import open_store
from ascribe.store.protocol import Hit, Tip
from ascribe.store.query import parsed
from ascribe.text import printable

OPERATORS = """\b
Queries:
  rocket barracks          both words; accents and capitals do not matter
  rocket OR missile        either
  rocket -drill            without; also NOT drill
  "fuel depot"             side by side
  evacuat*                 words that begin so
  *kiiv*                   these letters anywhere
  (rocket OR missile) depot
  publisher:gazette  place:"deir ez-zor"  voice:police  event:drone  measure:killed
  after:2024-03-01  before:2024-03   published then, both inclusive
  day:2024-03-11           something is told of that day"""


@click.command(
    epilog=f"""{OPERATORS}

\b
Examples:
  ascribe search 'depot (rocket OR missile) -drill'
  ascribe search --limit 100 --json 'measure:killed place:brenova after:2024-03'

{EXIT_CODES}"""
)
@store_option
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=20, show_default=True, help="How many reports are shown.")
@click.option("--json", "as_json", is_flag=True, help="A JSON line for each report.")
@click.argument("query", nargs=-1, required=True, metavar="QUERY...")
def search(*, where: str, limit: int, as_json: bool, query: tuple[str, ...]) -> None:
    """Find reports by their words, and by what their claims say; the latest published comes first."""
    wanted = parsed(" ".join(query))
    store = open_store(where)
    found = store.search(wanted, limit=limit)
    store.close()
    if as_json:
        print_lines(map(_line, found.hits))
        return
    console = Console(highlight=False)
    for hit in found.hits:
        imprint = hit.imprint
        head = Text(f"{imprint.id}  ", style="bold")
        day = imprint.published.isoformat() if imprint.published else "no day"
        head.append(printable("  ".join(v for v in (day, imprint.publisher, imprint.title or imprint.url) if v)), style="not bold")
        console.print(head, soft_wrap=True)
        if hit.excerpt:
            console.print(Text(f"    {printable(hit.excerpt)}"), soft_wrap=True)
    shown = f"; {len(found.hits):,} shown, --limit N shows more" if len(found.hits) < found.total else ""
    click.echo(f"{found.total:,} report{'' if found.total == 1 else 's'}{shown}")


def _tip(published: str) -> Tip:
    """A tip as `ascribe audit tip` printed it."""
    found = re.fullmatch(r"(\d{1,15}):([0-9a-f]{64}|)", published.strip(), re.ASCII)
    if found is None:
        raise click.BadParameter(f"{published[:80]}: no tip; give what `ascribe audit tip` printed", param_hint="--tip")
    return Tip(found[2], int(found[1]))


def _line(hit: Hit) -> dict[str, Any]:
    imprint = hit.imprint
    return {
        "report": imprint.id,
        "published": imprint.published.isoformat() if imprint.published else None,
        "publisher": imprint.publisher,
        "title": imprint.title,
        "url": imprint.url,
        "report_ref": imprint.ref,
        "excerpt": hit.excerpt,
    }


@click.command(
    epilog="""\b
Exit codes:
  0    everything is as it was kept
  1    something is broken: each thing has its line
  5    there is no store, or none that can be used
  130  interrupted"""
)
@store_option
@click.option(
    "--tip", "published", metavar="N:HASH", help="Check too that the rulings still lead through what `ascribe audit tip` printed."
)
@click.option("--json", "as_json", is_flag=True, help="A JSON line for each thing that is broken.")
def verify(*, where: str, published: str | None, as_json: bool) -> None:
    """Check every hash, every quote, every index and the chain of rulings against what is kept, and name what is broken."""
    wanted = _tip(published) if published else None
    store = open_store(where)
    number = 0
    for broken in chain(store.verify(), off_tip(store.audited(), wanted) if wanted else ()):
        number += 1
        if as_json:
            print_lines([{"where": broken.where, "what": broken.what}])
        else:
            click.echo(f"{printable(broken.where)}: {printable(broken.what)}")
    held = store.status() if not number else None
    store.close()
    if held is None:
        click.get_current_context().exit(SOME_REFUSED)
    elif not as_json:
        click.echo(f"{store.place}: whole ({held.reports:,} reports, {held.claims:,} claims, {held.rulings:,} rulings)")
