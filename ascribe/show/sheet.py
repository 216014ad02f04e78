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
from ascribe.show.sections import BACKGROUND, Row, Section, Sections, sections
from ascribe.show.telling import Detail, told_here
from ascribe.vocabulary.terms import Measure, Stance

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
FIGURE = "bold red"
VOICE = "cyan"
MEASURE_WIDTH = max(len(measure.value) for measure in Measure)


def sheet(
    report: Report, claims: Sequence[Claim], incidents: Sequence[Incident], *, why: bool = False, everything: bool = False
) -> RenderableType:
    """One report's incidents with their tolls, each with the claims that tell of it; then totals, fears, and what is about none."""
    found = sections(claims, incidents)
    lines: list[RenderableType] = [*top(report, claims, incidents)]
    for section in found.main:
        lines += [Text(), *_section(section, why=why)]
    if found.background:
        lines += [Text(), _heading(BACKGROUND)]
        for section in found.background:
            lines += [Text(), *_section(section, why=why)]
    for section in found.others:
        lines += [Text(), *_section(section, why=why)]
    lines += [*_statements(found, everything=everything), Text()]
    return Group(*lines)


def overview(report: Report, claims: Sequence[Claim], incidents: Sequence[Incident]) -> RenderableType:
    """What a sheet begins with: the report, and its incidents with their tolls."""
    lines: list[RenderableType] = [*top(report, claims, incidents)]
    found = sections(claims, incidents)
    for section in (*found.main, *found.background):
        lines += [Text(), *_incident(section, why=False)]
    return Group(*lines)


def top(report: Report, claims: Sequence[Claim], incidents: Sequence[Incident]) -> Iterator[RenderableType]:
    """Which report this is, and how much was found in it."""
    yield Rule(Text(words.heading(report), style="bold"), align="left", characters="─", style="dim")
    yield Text(f"{words.origin(report)}: {words.count(len(claims), 'claim')}, {words.count(len(incidents), 'incident')}")


def _heading(heading: str) -> Text:
    return Text.assemble((heading, "bold underline"))


def _section(section: Section, *, why: bool) -> Iterator[RenderableType]:
    yield from _incident(section, why=why)
    for claim in section.counting:
        yield Text()
        yield from _counting(claim, section.incident, why=why)
    if section.telling:
        yield Text()
    for claim in section.telling:
        yield Padding(_telling(claim, section.incident, why=why), (0, 0, 0, 2))


def _incident(section: Section, *, why: bool) -> Iterator[RenderableType]:
    """The incident's title, what is known of it, and what each voice counts."""
    title = _heading(section.heading)
    if why and section.incident:
        rules = [known.rule for known in (section.incident.when, *section.incident.where) if known]
        title = _with_rule(title, "; ".join(rules), why=why)
    yield title
    if section.details or section.tolls:
        yield Padding(_facts(section.details), (0, 0, 0, 2))
        yield Padding(_tolls(section.tolls), (0, 0, 0, 2))


def _facts(details: Sequence[Detail]) -> Table:
    grid = _grid()
    grid.add_column(overflow="fold")
    before = ""
    for detail in details:
        grid.add_row("" if detail.label == before else detail.label, detail.value)
        before = detail.label
    return grid


def _tolls(rows: Sequence[Row]) -> Table:
    grid = _grid()
    grid.add_column(no_wrap=True, style="bold")
    grid.add_column(no_wrap=True, style="bold green")
    grid.add_column(overflow="fold")
    before: Measure | None = None
    for row in rows:
        voice = Text.assemble((row.voice, VOICE), ": " if row.voice and row.who else "", row.who)
        grid.add_row("" if row.measure is before else row.measure.value, row.amount, row.mark, voice)
        before = row.measure
    return grid


def _grid() -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, style="dim", min_width=MEASURE_WIDTH)
    return grid


def _counting(claim: Claim, incident: Incident | None, *, why: bool) -> Iterator[RenderableType]:
    """One claim: how many, who says so, what else it says itself, and its words."""
    grid = _grid()
    grid.add_column(overflow="fold")
    for figure in claim.figures:
        rule = "; ".join(filter(None, (figure.rule, figure.scope_rule)))
        grid.add_row(figure.measure.value, _with_rule(_figure(figure), rule, why=why))
    yield Padding(grid, (0, 0, 0, 2))
    under = [_voice(claim, why=why), _quote(claim)]
    if details := _details(told_here(claim, incident), why=why):
        under.insert(1, details)
    yield from (Padding(line, (0, 0, 0, 4)) for line in under)


def _figure(figure: Figure) -> Text:
    line = Text.assemble((words.amount(figure), "bold strike" if figure.superseded else "bold"), f"  {words.quoted(figure.words)}")
    if counted := words.counted(figure):
        line.append(f"  {counted}")
    return line


def _voice(claim: Claim, *, why: bool) -> Text:
    line = Text.assemble((words.voice(claim), VOICE), ": ")
    line.append(words.stance(claim), style=STANCES[claim.stance])
    rules = dict(claim.rules)
    # once where one rule gave both
    return _with_rule(line, "; ".join(dict.fromkeys(rules[f] for f in ("voice", "stance") if rules.get(f))), why=why)


def _quote(claim: Claim) -> Text:
    """The quote; on a terminal with the figure's words in the colour of figures."""
    quote, spots = words.evidence(claim)
    line = Text(quote, style="italic")
    for start, end in spots:
        line.stylize(FIGURE, start, end)
    return line


def _details(details: Sequence[Detail], *, why: bool) -> Text:
    return Text("; ").join(_with_rule(Text(str(detail)), detail.rule, why=why) for detail in details)


def _telling(claim: Claim, incident: Incident | None, *, why: bool) -> Text:
    """What a claim without figures says of the incident, on one line; its own words where it gives no time, place or target."""
    line = Text.assemble(("tells: ", "dim"))
    if details := _details(told_here(claim, incident), why=why):
        line.append(details)
    else:
        line.append(words.shortened(claim.evidence.quote), style="italic")
    line.append(" — ", style="dim")
    return line.append(_voice(claim, why=why) if why or claim.stance is not Stance.ASSERTED else Text(words.voice(claim), style=VOICE))


def _statements(found: Sections, *, everything: bool) -> Iterator[RenderableType]:
    """How many claims tell of nothing that happened; each on a line of its own where all are wanted."""
    number = len(found.statements)
    if not number:
        return
    yield Text()
    if not everything:
        yield Text(f"{words.count(number, 'statement')} about no incident; --all shows {'it' if number == 1 else 'them'}", style="dim")
        return
    yield _heading(f"{words.count(number, 'statement')} about no incident")
    for claim in found.statements:
        line = Text("  ", no_wrap=True, overflow="ellipsis")
        line.append(words.speaker(claim), style=VOICE)
        line.append(f", {claim.stance.value}: ", style=STANCES[claim.stance])
        yield line.append(words.quoted(claim.evidence.quote), style="italic")


def _with_rule(line: Text, rule: str, *, why: bool) -> Text:
    """The line, with the rule that gave it where that is wanted."""
    return line.append(f"  [{rule}]", style="dim") if why and rule else line
