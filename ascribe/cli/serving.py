"""The command that serves the workbench."""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path

import click
import uvicorn

from ascribe.cli.common import EXIT_CODES, store_option
from ascribe.errors import BrokenModel
from ascribe.intake.take import Wish, take
from ascribe.keep import kept
from ascribe.reader import load_reader
from ascribe.run import claims_in
from ascribe.store.database import Database
from ascribe.store.making import make_store
from ascribe.store.opening import open_store
from ascribe.store.protocol import Tally
from ascribe.workbench.app import workbench
from ascribe.workbench.desk import Desk
from ascribe.workbench.settings import LOCAL, Settings

PACKAGE = Path(__file__).parent.parent
EXAMPLES = (PACKAGE / "workbench" / "example.jsonl", PACKAGE.parent / "examples" / "korvat" / "reports.jsonl")
"""Where the example's reports are: in the package as it is installed, or beside it in a checkout."""


@click.command(
    epilog=f"""\b
Examples:
  ascribe serve --demo
  ascribe serve --db records.db
  ascribe serve --host 0.0.0.0 --name records.example --port 8080

{EXIT_CODES}"""
)
@store_option
@click.option("--demo", is_flag=True, help="Serve a store of example reports, which goes away when you stop.")
@click.option("--who", envvar="ASCRIBE_WHO", show_envvar=True, default="", metavar="NAME", help="Who decides, while there are no accounts.")
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="The address to listen on.")
@click.option("--name", "names", multiple=True, metavar="NAME", help="A host name under which browsers may ask; may be given again.")
@click.option("--port", default=8642, show_default=True, type=click.IntRange(0, 65535), help="The port; 0 takes a free one.")
@click.option(
    "--proxy", is_flag=True, help="A server of yours on this machine passes requests on, and says in X-Forwarded headers who sent them."
)
@click.option("--open", "wanted", is_flag=True, help="Open the page in this machine's browser.")
def serve(*, where: str, demo: bool, who: str, host: str, names: tuple[str, ...], port: int, proxy: bool, wanted: bool) -> None:
    """Serve the workbench: one page in a browser where people review what was read."""
    with _listening(host, port) as listening, _example() if demo else _opened(where) as store:
        settings = Settings(who=who, hosts=tuple(dict.fromkeys((*LOCAL, host, *names))), demo=demo)
        address = f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}/"
        click.echo(f"{'the example' if demo else store.place}: {address} (Ctrl-C stops)")
        if wanted:
            click.launch(address)
        config = uvicorn.Config(workbench(Desk(store), settings), log_level="warning", ws="none", server_header=False, proxy_headers=proxy)
        uvicorn.Server(config).run([listening])


@contextmanager
def _opened(where: str) -> Iterator[Database]:
    store = open_store(where)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def _example() -> Iterator[Database]:
    """A store with the example's reports in it, in a folder that goes away."""
    given = next((e for e in EXAMPLES if e.exists()), None)
    if given is None:
        raise BrokenModel(f"{EXAMPLES[0]}: the example is not there; install ascribe again")
    click.echo("reading the example's reports ...", err=True)
    with tempfile.TemporaryDirectory(prefix="ascribe-example-") as folder:
        store, _ = make_store(str(Path(folder) / "example.db"))
        try:
            fill(store, str(given))
            yield store
        finally:
            store.close()


def fill(store: Database, given: str) -> None:
    """Read an input into a store, as `ascribe add` does."""
    reader = load_reader()
    run = store.begin("serve --demo", program=version("ascribe"), reader=reader.version, now=datetime.now(UTC))
    for _ in kept(take([given], Wish(), None), store, partial(claims_in, reader=reader), reader=reader.version, run=run):
        pass
    store.end(run, Tally(), now=datetime.now(UTC))


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """A socket on that address. Refused, in words, where another program has it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
            listening.listen()  # or a browser that is quicker than the server's start would be turned away
        except OSError as error:
            raise click.UsageError(
                f"{host}:{port}: {error.strerror or error}; name another with --host or --port (0 takes a free one)"
            ) from error
        yield listening
