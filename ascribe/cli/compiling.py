"""The commands that compile dossiers, and export them."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

import click
from rich.console import Console

from ascribe.cli.common import EXIT_CODES, complain, print_sheet, store_option, told_orphan
from ascribe.compiling import Wanted, dossiers
from ascribe.dossier.dossier import Dossier
from ascribe.dossier.estimate import Policy
from ascribe.dossier.markdown import markdown
from ascribe.dossier.page import page
from ascribe.errors import NothingToPlot, Unwritable
from ascribe.export.package import package
from ascribe.export.profile import Profile
from ascribe.linking import incident_of, linked, orphans_of
from ascribe.show.compiled import claims
from ascribe.show.compiled import compiled as sheet
from ascribe.store.opening import open_store
from ascribe.vocabulary.terms import Measure

policy_option = click.option(
    "--policy",
    type=click.Choice([p.value for p in Policy]),
    default=Policy.RANGE.value,
    show_default=True,
    help="How disagreement between voices is treated; docs/method.md tells them apart.",
)


@click.command(
    epilog=f"""\b
Examples:
  ascribe dossier korvat-2024-05-07-d5z4v
  ascribe dossier d5z4v --policy 'against interest'
  ascribe dossier d5z4v --html > korvat.html
  ascribe dossier d5z4v --plot toll.svg
  ascribe dossier d5z4v --claims

{EXIT_CODES}"""
)
@store_option
@policy_option
@click.option("--json", "as_json", is_flag=True, help="The dossier as JSON.")
@click.option("--html", "as_html", is_flag=True, help="The dossier as a page that loads nothing, the toll drawn in.")
@click.option("--markdown", "as_markdown", is_flag=True, help="The dossier as Markdown.")
@click.option("--claims", "as_claims", is_flag=True, help="Every figure with its quote and its claim's id, which `ascribe rule` takes.")
@click.option(
    "--plot", "picture", type=click.Path(dir_okay=False, path_type=Path), help="Draw the toll over time into FILE.svg or FILE.png."
)
@click.option(
    "--measure", type=click.Choice([m.value for m in Measure]), default=Measure.KILLED.value, show_default=True, help="What --plot draws."
)
@click.argument("asked", metavar="ID")
def dossier(*, where: str, policy: str, picture: Path | None, measure: str, asked: str, **wanted: bool) -> None:
    """All that the reports of one incident say, set side by side: who says how many, what contradicts, what the evidence supports."""
    form = _form(**wanted, plot=picture is not None)
    store = open_store(where)
    found = linked(store)
    incident = incident_of(asked, found.gathering)
    (compiled,) = dossiers([incident], store, Wanted(Policy(policy)))
    for orphan in orphans_of(store, found):
        if {p.report for p in orphan.ruling.about} & set(incident.reports):
            click.echo(told_orphan(orphan), err=True)
    store.close()
    if form == "plot" and picture is not None:
        _draw(compiled, picture, Measure(measure))
    elif form == "json":
        click.echo(json.dumps(compiled.to_dict(), ensure_ascii=False, indent=1))
    elif form == "html":
        click.echo(page(compiled, picture=_drawn_if_possible(compiled, Measure(measure))), nl=False)
    elif form == "markdown":
        click.echo(markdown(compiled), nl=False)
    elif form == "claims":
        print_sheet(Console(highlight=False), claims(compiled))
    else:
        print_sheet(Console(highlight=False), sheet(compiled))


def _form(**wanted: bool) -> str | None:
    """The one form that is asked for; None for the terminal's."""
    named = [name.removeprefix("as_") for name, asked in wanted.items() if asked]
    if len(named) > 1:
        raise click.UsageError(f"--{' and --'.join(named)}: a dossier is printed in one form at a time; ask for one of them")
    return named[0] if named else None


def _draw(compiled: Dossier, picture: Path, measure: Measure) -> None:
    ending = picture.suffix.lower().removeprefix(".")
    if ending not in ("svg", "png"):
        raise click.BadParameter(f"{picture.name}: name a file that ends in .svg or .png", param_hint="--plot")
    drawn = _drawn(compiled, ending, measure)
    if not drawn:
        raise NothingToPlot(f"{compiled.id}: no dated figure of {measure.value} counts the incident whole; try another --measure")
    _write(picture, drawn)


def _drawn_if_possible(compiled: Dossier, measure: Measure) -> str:
    """The picture for a page, which is whole without one too."""
    try:
        return _drawn(compiled, "svg", measure).decode()
    except click.ClickException as error:
        complain(f"warning: the page has no picture: {error.message}")
        return ""


def _drawn(compiled: Dossier, form: str, measure: Measure) -> bytes:
    """The picture; b"" where there is nothing to draw, or nothing to draw with."""
    try:
        from ascribe.export.plot import plot  # noqa: PLC0415  # matplotlib takes half a second, and may be absent
    except ModuleNotFoundError as error:
        raise click.ClickException(f"pictures need {error.name}: pip install 'ascribe[plot]'") from error
    try:
        return plot(compiled, measure=measure, form="png" if form == "png" else "svg")
    except NothingToPlot:
        return b""


def _write(path: Path, content: bytes) -> None:
    """The file whole or not at all."""
    half = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        half.write_bytes(content)
        half.replace(path)
    except OSError as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> Unwritable:
    return Unwritable(str(path), f"cannot be written ({error.strerror})", "name a place that is there and may be written")


@click.command(
    epilog=f"""\b
Examples:
  ascribe export out
  ascribe export --profile partner --policy conservative out
  ascribe export out korvat-2024-05-07-d5z4v

{EXIT_CODES}"""
)
@store_option
@policy_option
@click.option(
    "--profile",
    type=click.Choice([p.value for p in Profile]),
    default=Profile.PUBLIC.value,
    show_default=True,
    help="Who will see it: public rounds places and names no private person.",
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.argument("ids", nargs=-1, metavar="[ID]...")
def export(*, where: str, policy: str, profile: str, folder: Path, ids: tuple[str, ...]) -> None:
    """Write a data package into FOLDER: CSV as UCDP and ACLED name it, GeoJSON, annotations, PROV, PLOVER; all incidents, or those named."""
    store = open_store(where)
    gathering = linked(store).gathering
    incidents = [incident_of(asked, gathering) for asked in ids] or list(gathering.incidents)
    compiled = list(dossiers(incidents, store, Wanted(Policy(policy), Profile(profile))))
    texts = {report: store.report(report).text for i in incidents for report in i.reports} if profile != Profile.PUBLIC else {}
    store.close()
    files = package(compiled, texts, Profile(profile))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error
    for name, text in files.items():
        _write(folder / name, text.encode("utf-8"))
    click.echo(f"{folder}: {len(compiled)} incident{'' if len(compiled) == 1 else 's'} in {len(files)} files, {profile} profile")
