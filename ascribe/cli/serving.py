"""The command that serves the workbench."""

from __future__ import annotations

import os

import click
import uvicorn

from ascribe.cli.common import EXIT_CODES, store_option
from ascribe.store.opening import open_store
from ascribe.workbench.app import workbench
from ascribe.workbench.desk import Desk
from ascribe.workbench.settings import LOCAL, Settings


@click.command(
    epilog=f"""\b
Examples:
  ascribe serve
  ascribe serve --port 8080 --db records.db

{EXIT_CODES}"""
)
@store_option
@click.option("--host", default="127.0.0.1", show_default=True, metavar="NAME", help="The address to listen on.")
@click.option("--port", default=8642, show_default=True, type=click.IntRange(0, 65535), help="The port; 0 takes a free one.")
def serve(*, where: str, host: str, port: int) -> None:
    """Serve the workbench, where claims and incidents are reviewed in a browser."""
    store = open_store(where)
    settings = Settings(who=os.environ.get("ASCRIBE_WHO", ""), hosts=tuple(dict.fromkeys((*LOCAL, host))))
    click.echo(f"{store.place}: http://{host}:{port}/ (Ctrl-C stops)")
    uvicorn.run(workbench(Desk(store), settings), host=host, port=port, log_level="warning")
