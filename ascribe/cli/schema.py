"""The command that prints the form of what the others print."""

from __future__ import annotations

import json

import click

from ascribe.cli.common import EXIT_CODES
from ascribe.schema import PRINTED_BY, SCHEMAS


@click.command(
    epilog=f"""\b
Names:
{chr(10).join(f"  {name:<14}{by}" for name, by in PRINTED_BY.items())}

\b
Examples:
  ascribe schema
  ascribe schema claim > claim.schema.json

{EXIT_CODES}"""
)
@click.argument("name", type=click.Choice(list(SCHEMAS)), metavar="[NAME]", required=False)
def schema(*, name: str | None) -> None:
    """Print the JSON Schema (2020-12) of what a command prints as JSON; without a NAME, list them."""
    if name is None:
        click.echo("\n".join(f"{each:<14}{by}" for each, by in PRINTED_BY.items()))
    else:
        click.echo(json.dumps(SCHEMAS[name], ensure_ascii=False, indent=1))
