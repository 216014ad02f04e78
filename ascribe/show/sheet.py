"""Claims in, a claim sheet out: for a terminal, or as plain text where there is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from ascribe.claims.claim import Claim, Figure
from ascribe.incidents.incident import Incident
from ascribe.report import Report
from ascribe.show import words
from ascribe.vocabulary.terms import Stance

# Doubt is yellow, denial red; what a voice asserts or confirms needs no colour.
STANCES: dict[Stance, str] = {
    Stance.ASSERTED: "",
    Stance.CONFIRMED: "green",
    Stance.CLAIMED: "yellow",
    Stance.DENIED: "red",
    Stance.ACCUSED: "magenta",
    Stance.ESTIMATED: "yellow",
    Stance.PREDICTED: "yellow",
}


def sheet(report: Report, claims: Sequence[Claim], incidents: Sequence[Incident], *, why: bool = False) -> RenderableType:
    """One report's claims, under the incident that each tells of."""
    lines: list[RenderableType] = [Rule(Text(words.heading(report), style="bold"), align="left", characters="─", style="dim")]
    tally = f"{words.count(len(claims), 'claim')}, {words.count(len(incidents), 'incident')}"
    lines.append(Text(f"{words.origin(report)}: {tally}"))
    for incident, group in words.by_incident(claims, incidents):
        lines += [Text(), Text(words.title(incident) if incident else "About no incident", style="bold underline")]
        if incident:
            lines += _tolls(incident)
        for claim in group:
            lines += [Text(), _who(claim, why=why), Padding(_what(claim, why=why), (0, 0, 0, 2))]
    lines.append(Text())
    return Group(*lines)


def _tolls(incident: Incident) -> Iterator[Text]:
    """What the report's voices say of dead and injured, side by side."""
    for label, told in (("killed", incident.killed), ("injured", incident.injured)):
        if told.by_voice:
            yield Text(f"{label}: {words.toll(told)}")


def _who(claim: Claim, *, why: bool) -> Text:
    line = Text(words.voice(claim), style="bold cyan")
    line.append(": ", style="not bold")
    line.append(claim.stance.value, style=f"not bold {STANCES[claim.stance] or 'default'}")
    if claim.cue:
        line.append(f" ({words.quoted(claim.cue)})", style="not bold default")
    if claim.said_on:
        line.append(f", said on {claim.said_on}", style="not bold default")
    if why:
        line.append(f"  [{_rules_of_voice(claim)}]", style="not bold dim default")
    return line


def _rules_of_voice(claim: Claim) -> str:
    """The rules behind voice and stance, once where one gave both."""
    rules = dict(claim.rules)
    return "; ".join(dict.fromkeys(rules[field] for field in ("voice", "stance") if rules.get(field)))


def _what(claim: Claim, *, why: bool) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column(overflow="fold")
    for label, value, rule in _rows(claim):
        grid.add_row(label, value.append(f"  [{rule}]", style="dim not bold") if why and rule else value)
    return grid


def _rows(claim: Claim) -> Iterator[tuple[str, Text, str]]:
    """Label, value and rule, a row each."""
    rules = dict(claim.rules)
    for figure in claim.figures:
        yield figure.measure.value, _figure(figure), "; ".join(filter(None, (figure.rule, figure.scope_rule)))
    yield "what", Text(words.deed(claim)), rules.get("event", "")
    if claim.when:
        yield "when", Text(f"{words.day(claim.when)}  {words.quoted(claim.when.words)}"), claim.when.rule
    for place in claim.where:
        yield "where", Text(f"{words.spot(place)}  {words.quoted(place.words)}"), place.rule
    yield "quote", Text(words.quoted(claim.evidence.quote), style="italic"), ""


def _figure(figure: Figure) -> Text:
    line = Text(words.amount(figure), style="bold strike" if figure.superseded else "bold")
    line.append(f"  {words.quoted(figure.words)}", style="not bold")
    if counted := words.counted(figure):
        line.append(f"  {counted}", style="not bold")
    return line
