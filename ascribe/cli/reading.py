"""The commands that read and show: inputs in, claim sheets, marked texts or JSON lines out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime

import click
from rich.console import Console, Group
from rich.text import Text

from ascribe.abreast import claims_abreast
from ascribe.cli.common import (
    EXIT_CODES,
    SOME_REFUSED,
    complain_of,
    print_lines,
    print_sheet,
    reading_options,
    take_in,
    warn,
    watched,
    wished,
)
from ascribe.errors import Refused
from ascribe.intake.take import Wish
from ascribe.reader import load_reader
from ascribe.run import Account, Failed, claims_in
from ascribe.show import marked
from ascribe.show.dicts import marks_dict
from ascribe.show.sheet import overview, sheet


@click.command(
    epilog=f"""\b
Examples:
  ascribe read report.txt
  ascribe read --why page.html
  ascribe read --published 2024-03-11 --publisher "Valdia Today" statement.txt
  ascribe read --json reports.jsonl > claims.jsonl
  curl -s https://outlet.example/story | ascribe read -

{EXIT_CODES}"""
)
@reading_options
@click.option("--json", "as_json", is_flag=True, help="Claims as JSON lines, one object each, as they are made.")
@click.option("--why", is_flag=True, help="Beside each value, the rule that gave it.")
@click.option("--all", "everything", is_flag=True, help="Also the statements about no incident, a line each.")
def read(
    *,
    inputs: tuple[str, ...],
    published: datetime | None,
    publisher: str | None,
    force: bool,
    jobs: int,
    as_json: bool,
    why: bool,
    everything: bool,
) -> None:
    """Draw the claims from reports: who says what, how many, when and where, with the words.

    INPUT is a text file, an HTML page, a JSON-lines file with a report a line, or - for standard input.
    """
    console = Console(highlight=False)

    def show(account: Account) -> None:
        if as_json:
            print_lines(claim.to_dict() for claim in account.claims)
        else:
            print_sheet(console, sheet(account.report, account.claims, account.incidents, why=why, everything=everything))

    _each(inputs, wished(published, publisher, force=force), show, thorough=False, jobs=jobs)


@click.command(
    epilog=f"""\b
Examples:
  ascribe mark report.txt
  ascribe mark --json reports.jsonl > marks.jsonl

{EXIT_CODES}"""
)
@reading_options
@click.option("--json", "as_json", is_flag=True, help="Findings as JSON lines, one object for each report.")
def mark(*, inputs: tuple[str, ...], published: datetime | None, publisher: str | None, force: bool, jobs: int, as_json: bool) -> None:
    """Mark what was found in the text of reports: voices and their words, figures, times, places, names.

    INPUT is a text file, an HTML page, a JSON-lines file with a report a line, or - for standard input.
    """
    console = Console(highlight=False)

    def show(account: Account) -> None:
        if as_json:
            print_lines([marks_dict(account.reading, account.incidents)])
            return
        text, found = account.report.text, marked.marks(account.reading, account.claims)
        print_sheet(console, Group(overview(account.report, account.claims, account.incidents), Text()))
        if console.color_system:
            console.print(marked.legend(), marked.coloured(text, found), "", sep="\n")
        else:
            console.print(Text(marked.bracketed(text, found)), "", sep="\n", soft_wrap=not console.is_terminal)

    _each(inputs, wished(published, publisher, force=force), show, thorough=True, jobs=jobs)


def _each(inputs: Sequence[str], wish: Wish, show: Callable[[Account], None], *, thorough: bool, jobs: int) -> None:
    """Show each account as it is made, and complain of each input that gave none."""
    reports = take_in(inputs, wish)
    refused = False
    outcomes = claims_abreast(reports, jobs=jobs, thorough=thorough) if jobs > 1 else claims_in(reports, load_reader(), thorough=thorough)
    for outcome in watched(outcomes, inputs):
        match outcome:
            case Account():
                warn(outcome)
                show(outcome)
                sys.stdout.flush()
            case Refused() | Failed():
                refused = True
                complain_of(outcome)
    if refused:
        click.get_current_context().exit(SOME_REFUSED)
