"""A dossier in, the same on a terminal out: nothing that is cut, no address that is broken, whatever the width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ascribe.dossier.dossier import Dossier
from ascribe.dossier.sections import Section, heading, sections
from ascribe.dossier.testimony import Testimony
from ascribe.show.words import one_line, quoted
from ascribe.vocabulary.terms import Scope

SHORT = 12
"""Characters of a cell that is never broken: days and single words."""

LONG = ("title", "url")
"""Columns that no terminal is wide enough for: each has a line of its own, and an address is one piece to copy."""


def compiled(dossier: Dossier) -> Group:
    """Headings, sentences and tables."""
    return Group(Text(one_line(heading(dossier)), style="bold"), *(part for section in sections(dossier) for part in _shown(section)))


def claims(dossier: Dossier) -> Group:
    """Every claim with figures as a person needs it for ruling: its id, who says it where, what it counts, and its words."""
    given = groupby(dossier.told, key=lambda one: (one.source.report, one.claim))
    return Group(*(part for _, figures in given for part in _told_claim(tuple(figures))))


def _told_claim(figures: Sequence[Testimony]) -> Iterator[RenderableType]:
    one = figures[0]
    outlet = one.source.outlet or "an unnamed outlet"
    who = outlet if one.name == outlet else f"{outlet} > {one.name}"
    line = Text(f"{one.claim}  ", style="bold")
    line.append(one_line(f"{who}, {one.stance.value}, {one.said or 'no day'}"), style="not bold")
    yield line
    yield Padding(Text(one_line("; ".join(map(_amount, figures)))), (0, 0, 0, 4))
    yield Padding(Text(quoted(one.quote)), (0, 0, 0, 4))


def _amount(one: Testimony) -> str:
    scope = "" if one.scope is Scope.INCIDENT else one.scope.value
    states = (one.of, scope, "superseded" if one.superseded else "", one.corrected)
    return ", ".join(filter(None, (f"{one.measure.value} {one.bounds}", *states)))


def _shown(section: Section) -> Iterator[RenderableType]:
    yield Text(f"\n{one_line(section.title)}", style="bold")
    yield from (Text(one_line(sentence)) for sentence in section.sentences)
    if section.rows:
        rows = [tuple(map(one_line, row)) for row in section.rows]
        yield from _listed(section.head, rows) if "url" in section.head else (_table(*_narrow(section.head, rows)),)


def _narrow(head: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """The columns that hold something; one without a name says more of the one before it, and stands there in brackets."""
    names: list[str] = []
    columns: list[list[str]] = []
    for name, cells in zip(head, zip(*rows, strict=True), strict=True):
        if names and not name:
            columns[-1] = [f"{before} ({more})" if more else before for before, more in zip(columns[-1], cells, strict=True)]
        elif any(cells):
            names.append(name)
            columns.append(list(cells))
    return names, [list(row) for row in zip(*columns, strict=True)]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    table = Table(box=None, pad_edge=False, show_edge=False, header_style="dim")
    for name, cells in zip(head, zip(*rows, strict=True), strict=True):
        table.add_column(Text(name), overflow="fold", no_wrap=max(map(len, cells)) <= SHORT)
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def _listed(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[RenderableType]:
    """A line a row and under it the long columns; what stands in the first column is said once, where it is new."""
    first = max(len(row[0]) for row in rows) + 2
    before = ""
    for row in rows:
        cells = dict(zip(head, row, strict=True))
        told = ", ".join(_told(name, cell) for name, cell in list(cells.items())[1:] if name not in LONG and cell)
        line = Table.grid()
        line.add_column(width=first)
        line.add_column(overflow="fold")
        line.add_row(Text(row[0] if row[0] != before else "", style="bold"), Text(told))
        if cells.get("title"):
            line.add_row("", Text(cells["title"]))
        yield line
        if cells.get("url"):
            yield Text(f"{'':{first}}{cells['url']}", no_wrap=True, overflow="ignore")
        before = row[0]


def _told(name: str, cell: str) -> str:
    """A cell as it reads without its column's head."""
    return {"copied": f"{cell} copied", "credits": f"credits {cell}"}.get(name, cell)
