"""The command line: inputs in, claim sheets or JSON lines out."""

from __future__ import annotations

import errno
import json
import os
import signal
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from importlib.metadata import version
from io import TextIOWrapper
from pathlib import Path

import click
from rich.console import Console, Group, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from ascribe.abreast import claims_abreast
from ascribe.errors import BrokenModel, Refused
from ascribe.intake.take import Wish, take
from ascribe.reader import load_reader
from ascribe.run import Account, Failed, Outcome, claims_in
from ascribe.show import marked, words
from ascribe.show.dicts import marks_dict
from ascribe.show.sheet import overview, sheet

SOME_REFUSED = 1
BROKEN_INSTALLATION = 3
UNWRITTEN = 4
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
  4    the output could not be written: the disk is full
  130  interrupted"""


def main() -> None:
    """The `ascribe` command."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `ascribe read ... | head` ends quietly
    sys.exit(called(sys.argv[1:]))


def called(arguments: Sequence[str]) -> int:
    """Run the command with these arguments; its exit code comes back."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Lone surrogates, which JSON may carry in a title, go out as the escapes that JSON knows.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return commands.main(list(arguments), prog_name="ascribe", standalone_mode=False) or 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except BrokenModel as error:
        _complain(f"ascribe: {error}")
        return BROKEN_INSTALLATION
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        # what is still held back cannot be written either, and must not end in a second complaint
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _complain("ascribe: the output could not be written: no space is left; free some and run it again")
        return UNWRITTEN
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED


def _say_version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:  # noqa: FBT001  # Click's own signature
    if wanted:
        click.echo(f"ascribe {version('ascribe')} (reader {load_reader().version})")
        context.exit()


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=EXIT_CODES)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_say_version, help="Show the version, and the reader's."
)
def commands() -> None:
    """Read news reports of violent incidents, and ascribe every figure and fact to the voice that said it."""


def _reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """What both commands take."""
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


@commands.command(
    epilog=f"""\b
Examples:
  ascribe read report.txt
  ascribe read --why page.html
  ascribe read --published 2024-03-11 --publisher "Valdia Today" statement.txt
  ascribe read --json reports.jsonl > claims.jsonl
  curl -s https://outlet.example/story | ascribe read -

{EXIT_CODES}"""
)
@_reading_options
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
            _print_lines(claim.to_dict() for claim in account.claims)
        else:
            _print(console, sheet(account.report, account.claims, account.incidents, why=why, everything=everything))

    _each(inputs, Wish(published.date() if published else None, publisher, force), show, thorough=False, jobs=jobs)


@commands.command(
    epilog=f"""\b
Examples:
  ascribe mark report.txt
  ascribe mark --json reports.jsonl > marks.jsonl

{EXIT_CODES}"""
)
@_reading_options
@click.option("--json", "as_json", is_flag=True, help="Findings as JSON lines, one object for each report.")
def mark(*, inputs: tuple[str, ...], published: datetime | None, publisher: str | None, force: bool, jobs: int, as_json: bool) -> None:
    """Mark what was found in the text of reports: voices and their words, figures, times, places, names.

    INPUT is a text file, an HTML page, a JSON-lines file with a report a line, or - for standard input.
    """
    console = Console(highlight=False)

    def show(account: Account) -> None:
        if as_json:
            _print_lines([marks_dict(account.reading, account.incidents)])
            return
        text, found = account.report.text, marked.marks(account.reading, account.claims)
        _print(console, Group(overview(account.report, account.claims, account.incidents), Text()))
        if console.color_system:
            console.print(marked.legend(), marked.coloured(text, found), "", sep="\n")
        else:
            console.print(Text(marked.bracketed(text, found)), "", sep="\n", soft_wrap=not console.is_terminal)

    _each(inputs, Wish(published.date() if published else None, publisher, force), show, thorough=True, jobs=jobs)


def _each(inputs: Sequence[str], wish: Wish, show: Callable[[Account], None], *, thorough: bool, jobs: int) -> None:
    """Show each account as it is made, and complain of each input that gave none."""
    reports = take(inputs, wish, getattr(sys.stdin, "buffer", None))
    refused = False
    outcomes = claims_abreast(reports, jobs=jobs, thorough=thorough) if jobs > 1 else claims_in(reports, load_reader(), thorough=thorough)
    for outcome in _watched(outcomes, inputs):
        match outcome:
            case Account():
                for warning in (*outcome.report.warnings, *(f"claim refused: {why}" for why in outcome.refused)):
                    _complain(f"warning: {outcome.report.source}: {warning}")
                show(outcome)
                sys.stdout.flush()
            case Refused():
                refused = True
                _complain(str(outcome))
            case Failed():
                refused = True
                _complain(f"{outcome.source}: the reader failed ({outcome.error}); please report it, with the text if you may")
    if refused:
        click.get_current_context().exit(SOME_REFUSED)


def _watched(outcomes: Iterable[Outcome], inputs: Sequence[str]) -> Iterator[Outcome]:
    """The outcomes, with a bar on the terminal while the next one is in the making, if there are many or long inputs."""
    console = Console(stderr=True)
    if not (console.is_terminal and _takes_long(inputs)):
        yield from outcomes
        return
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=_total(inputs))
        for outcome in outcomes:
            bar.stop()  # or it would write into what is printed now
            yield outcome
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


def _print(console: Console, sheet: RenderableType) -> None:
    """The sheet; in a pipe without the blanks that fill a terminal's line."""
    if console.is_terminal:
        console.print(sheet)
        return
    with console.capture() as lines:
        console.print(sheet)
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in lines.get().splitlines()))


def _print_lines(rows: Iterable[object]) -> None:
    for row in rows:
        sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


def _complain(message: str) -> None:
    """One line on standard error."""
    style = "yellow" if message.startswith("warning:") else "red"
    Console(stderr=True, highlight=False).print(Text(words.printable(" ".join(message.split())), style=style), soft_wrap=True)
