"""The command that tells how far reviewers agree, and what is left to be settled."""

from __future__ import annotations

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ascribe.cli.common import EXIT_CODES, print_lines, store_option
from ascribe.linking import claims_ruled_on, rulings_of
from ascribe.review.agreement import Agreement, Unit, agreements, disagreements, units
from ascribe.show.words import count, one_line
from ascribe.store.opening import open_store


@click.command(
    epilog=f"""\b
Examples:
  ascribe agreement
  ascribe agreement --open
  ascribe rule correct 3f9a01c2d4e5 --field killed --value 8 --settles --why "the clinic's list"

{EXIT_CODES}"""
)
@store_option
@click.option("--open", "only_open", is_flag=True, help="What reviewers disagree on and no adjudicator has settled.")
@click.option("--json", "as_json", is_flag=True, help="A JSON line for each field, or disagreement.")
def agreement(*, where: str, only_open: bool, as_json: bool) -> None:
    """How far people agree who reviewed the same claims: Krippendorff's alpha, field by field. docs/rulings.md says what counts."""
    store = open_store(where)
    rulings = rulings_of(store)
    claims = claims_ruled_on(store, rulings)
    store.close()
    left = disagreements(rulings, claims)
    fields = agreements(units(rulings, claims))
    if as_json:
        print_lines(each.to_dict() for each in (left if only_open else fields))
    elif only_open:
        for unit in left:
            click.echo(_line(unit))
        click.echo(f"{count(len(left), 'disagreement')} to settle; `ascribe rule ... --settles` settles one")
    else:
        if fields:
            Console(highlight=False).print(_table(fields))
        click.echo(f"{count(len(left), 'disagreement')} to settle{'; --open shows them' if left else ''}")


def _line(unit: Unit) -> str:
    said = "; ".join(f"{who}: {value or 'nothing'}" for who, value in unit.values)
    return f"{unit.claim}  {unit.field}  {one_line(said)}"


def _table(fields: tuple[Agreement, ...]) -> Table:
    table = Table(box=None, pad_edge=False, show_edge=False, header_style="dim")
    for name in ("field", "alpha", "reviewed twice", "agreed"):
        table.add_column(name, justify="left" if name == "field" else "right")
    for each in fields:
        alpha = "one value" if each.alpha is None else f"{each.alpha:.2f}"
        table.add_row(*(Text(cell) for cell in (each.field, alpha, str(each.units), str(each.agreed))))
    return table
