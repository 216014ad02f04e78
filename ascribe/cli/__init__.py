"""The command line: a door that opens the others, and says in one line why one stays shut."""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from io import TextIOWrapper

import click

from ascribe.cli.common import BROKEN_INSTALLATION, EXIT_CODES, INTERRUPTED, NO_STORE, NOT_UNDERSTOOD, SOME_REFUSED, UNWRITTEN, complain
from ascribe.errors import BadQuery, BadRuling, BrokenModel, NothingToPlot, NotKept, StoreError, Taken, Unwritable
from ascribe.lasting import lasting
from ascribe.reader import load_reader

__all__ = ["BROKEN_INSTALLATION", "INTERRUPTED", "NOT_UNDERSTOOD", "NO_STORE", "SOME_REFUSED", "UNWRITTEN", "called", "commands", "main"]

COMMANDS = {
    "read": "reading",
    "mark": "reading",
    "init": "making",
    "add": "keeping",
    "status": "keeping",
    "search": "finding",
    "incidents": "linking",
    "rule": "ruling",
    "agreement": "agreeing",
    "audit": "auditing",
    "dossier": "compiling",
    "export": "compiling",
    "serve": "serving",
    "users": "users",
    "verify": "finding",
    "backup": "making",
    "restore": "making",
    "schema": "schema",
}
"""The module in this folder that has each command."""


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
    except (BrokenModel, StoreError, BadQuery, BadRuling, NotKept, NothingToPlot, Taken) as error:
        complain(f"ascribe: {error}")
        return _code(error)
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        # what is still held back cannot be written either, and must not end in a second complaint
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        complain("ascribe: the output could not be written: no space is left; free some and run it again")
        return UNWRITTEN
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED


def _code(error: BrokenModel | StoreError | BadQuery | BadRuling | NotKept | NothingToPlot | Taken) -> int:
    match error:
        case BrokenModel():
            return BROKEN_INSTALLATION
        case Unwritable():
            return UNWRITTEN
        case BadQuery() | BadRuling():
            return NOT_UNDERSTOOD
        case NotKept() | NothingToPlot() | Taken():
            return SOME_REFUSED
        case _:
            return NO_STORE


class Doors(click.Group):
    """Commands by name, each loaded when it is asked for: whoever reads a report does not wait for a database."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # Click's own signature
        """The names, in the order of their use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name; None where there is none, as Click wants it."""
        if cmd_name not in COMMANDS:
            return None
        with lasting():
            command = getattr(import_module(f"ascribe.cli.{COMMANDS[cmd_name]}"), cmd_name)
        return command if isinstance(command, click.Command) else None


def _say_version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:  # noqa: FBT001  # Click's own signature
    if wanted:
        click.echo(f"ascribe {version('ascribe')} (reader {load_reader().version})")
        context.exit()


@click.group(cls=Doors, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=EXIT_CODES)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_say_version, help="Show the version, and the reader's."
)
def commands() -> None:
    """Read news reports of violent incidents, and ascribe every figure and fact to the voice that said it."""
