"""What every command needs: exit codes, options, complaints, and a bar while there is something to wait for."""

from __future__ import annotations

import json
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import click
from rich.console import Console, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from ascribe.errors import Refused
from ascribe.incidents.rulings import Orphan
from ascribe.intake.take import Wish, take
from ascribe.report import Report
from ascribe.run import Account, Failed
from ascribe.text import printable

SOME_REFUSED = 1
NOT_UNDERSTOOD = 2
BROKEN_INSTALLATION = 3
UNWRITTEN = 4
NO_STORE = 5
INTERRUPTED = 130

# A bar is worth its line where there is something to wait for: at some 50 reports a second, or 5,000 words.
MANY_INPUTS = 20
LONG_INPUT = 200_000  # bytes

EXIT_CODES = """\b
Exit codes:
  0    every input was read
  1    some input was refused; the others were read
  2    the command was not understood
  3    the installation is broken: weights or gazetteer are absent or damaged
  4    the output or the store could not be written: the disk is full, or the place may only be read
  5    there is no store, or none that can be used
  130  interrupted"""

Result = TypeVar("Result")

store_option = click.option(
    "--db",
    "where",
    envvar="ASCRIBE_DB",
    default="ascribe.db",
    show_default=True,
    show_envvar=True,
    metavar="PLACE",
    help="The store: a file, or postgresql://user@host/database.",
)
"""What every command takes that keeps or looks something up; the usual place is in the current folder, where people keep reports."""


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """What every command takes that reads."""
    for option in (
        click.option(
            "--jobs",
            type=click.IntRange(1, 64),
            default=1,
            metavar="N",
            help="Reports read at once, a process each; pays from some fifty on.",
        ),
        click.option("--force", is_flag=True, help="Read reports in other languages than English all the same."),
        click.option("--publisher", metavar="NAME", help="The outlet, where the input does not say."),
        click.option(
            "--published",
            type=click.DateTime(["%Y-%m-%d"]),
            metavar="YYYY-MM-DD",
            help="The day of publication, where the input does not say; relative times (“on Monday”) hang on it.",
        ),
        click.argument("inputs", nargs=-1, required=True, metavar="INPUT..."),
    ):
        command = option(command)
    return command


def wished(published: datetime | None, publisher: str | None, *, force: bool) -> Wish:
    """What the user says of the inputs."""
    return Wish(published.date() if published else None, publisher, force)


def warn(account: Account) -> None:
    """Say what intake and grounding had to say of a report."""
    for warning in (*account.report.warnings, *(f"claim refused: {why}" for why in account.refused)):
        complain(f"warning: {account.report.source}: {warning}")


def complain_of(given: Refused | Failed) -> None:
    """Say of one input why it gave no account."""
    if isinstance(given, Refused):
        complain(str(given))
    else:
        complain(f"{given.source}: the reader failed ({given.error}); please report it, with the text if you may")


def told_orphan(orphan: Orphan) -> str:
    """A ruling that found no place, in one line."""
    return printable(f"orphan: ruling {orphan.ruling.id} ({orphan.ruling.verdict}): {orphan.why}".replace("\n", " "))


def complain(message: str) -> None:
    """One line on standard error."""
    style = "yellow" if message.startswith("warning:") else "red"
    Console(stderr=True, highlight=False).print(Text(printable(" ".join(message.split())), style=style), soft_wrap=True)


def print_lines(rows: Iterable[object]) -> None:
    """JSON lines on standard output."""
    for row in rows:
        sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


def print_sheet(console: Console, sheet: RenderableType) -> None:
    """The sheet, nothing cut off at the edge; in a pipe without the blanks that fill a terminal's line."""
    if console.is_terminal:
        console.print(sheet, crop=False)
        return
    with console.capture() as lines:
        console.print(sheet, crop=False)
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in lines.get().splitlines()))


def watched(results: Iterable[Result], inputs: Sequence[str]) -> Iterator[Result]:
    """The results, with a bar on the terminal while the next one is in the making, if there are many or long inputs."""
    console = Console(stderr=True)
    if not (console.is_terminal and _takes_long(inputs)):
        yield from results
        return
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=_total(inputs))
        for result in results:
            bar.stop()  # or it would write into what is printed now
            yield result
            bar.advance(task)
            bar.start()


def _takes_long(inputs: Sequence[str]) -> bool:
    return len(inputs) >= MANY_INPUTS or any(_size(i) >= LONG_INPUT for i in inputs)


def _total(inputs: Sequence[str]) -> int | None:
    """How many reports there will be, where the inputs tell (a file of JSON lines or a stream holds any number)."""
    single = all(_size(i) and Path(i).suffix in {".txt", ".html", ".htm"} for i in inputs)
    return len(inputs) if single else None


def _size(given: str) -> int:
    """How many bytes a file has; 0 where it is none, which reading it will say."""
    try:
        found = Path(given).stat()
    except (OSError, ValueError):
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else 0


def take_in(inputs: Sequence[str], wish: Wish) -> Iterator[Report | Refused]:
    """The reports of the inputs, standard input among them where it is named."""
    return take(inputs, wish, getattr(sys.stdin, "buffer", None))
