"""Claims in, a page for notebooks out, in the order of a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from ascribe.claims.claim import Claim, Figure
from ascribe.incidents.incident import Incident
from ascribe.report import Report
from ascribe.show import words
from ascribe.show.sections import BACKGROUND, Row, Section, sections
from ascribe.show.telling import told_here
from ascribe.vocabulary.terms import Stance

# The colours are those of no theme: grey and a see-through yellow can be read on white and on black.
_CELL = "text-align:left;vertical-align:top;padding:0 1em 0 0;border:0;background:none"
_BLOCK = "margin:.7em 0 .7em 1em"
_QUOTE = "margin:.1em 0 0 1em;font-style:italic"
_MARK = "background:rgba(255,200,0,.35);color:inherit;font-weight:bold"
_DIM = "opacity:.65"


def page(report: Report, claims: Sequence[Claim], incidents: Sequence[Incident]) -> str:
    """One report's incidents with tolls and claims; every word of the report is escaped."""
    found = sections(claims, incidents)
    tally = f"{words.origin(report)}: {words.count(len(claims), 'claim')}, {words.count(len(incidents), 'incident')}"
    parts = [f"<h3>{_safe(words.heading(report))}</h3>", f"<p>{_safe(tally)}</p>"]
    parts += [_section(section) for section in found.main]
    if found.background:
        parts += [f"<h4>{BACKGROUND}</h4>", *(_section(section) for section in found.background)]
    parts += [_section(section) for section in found.others]
    if found.statements:
        rows = "".join(f'<li dir="auto">{_voice(claim)} {_quote(claim)}</li>' for claim in found.statements)
        parts.append(
            f"<details><summary>{words.count(len(found.statements), 'statement')} about no incident</summary><ul>{rows}</ul></details>"
        )
    return f"<div>{''.join(parts)}</div>"


def _section(section: Section) -> str:
    """One incident, or claims that have a heading in common."""
    labels = ["", *(detail.label for detail in section.details)]
    facts = [("" if d.label == before else d.label, (d.value,)) for before, d in zip(labels, section.details, strict=False)]
    counting = "".join(_counting(claim, section.incident) for claim in section.counting)
    telling = "".join(
        f'<div style="margin-left:2em;text-indent:-1em" dir="auto">{_telling(claim, section.incident)}</div>' for claim in section.telling
    )
    return f"<h4>{_safe(section.heading)}</h4>{_table(facts)}{_table(_tolls(section.tolls))}{counting}{telling}"


def _tolls(rows: Sequence[Row]) -> Iterator[tuple[str, tuple[str, ...]]]:
    before = None
    for row in rows:
        label = "" if row.measure is before else row.measure.value
        yield label, (row.amount, row.mark, ": ".join(told for told in (row.voice, row.who) if told))
        before = row.measure


def _table(rows: Iterator[tuple[str, tuple[str, ...]]] | Sequence[tuple[str, tuple[str, ...]]]) -> str:
    shown = "".join(
        f'<tr style="background:none"><th style="{_CELL};font-weight:normal;min-width:6em;{_DIM}">{label}</th>{_cells(cells)}</tr>'
        for label, cells in rows
    )
    return f'<table style="margin:0 0 0 1em;border:0"><tbody>{shown}</tbody></table>' if shown else ""


def _cells(cells: Sequence[str]) -> str:
    """The cells of a row, the one that counts in bold."""
    bold = ";font-weight:bold" if len(cells) > 1 else ""
    return "".join(f'<td style="{_CELL}{bold if i < 2 else ""}" dir="auto">{_safe(cell)}</td>' for i, cell in enumerate(cells))


def _counting(claim: Claim, incident: Incident | None) -> str:
    """One claim: how many, who says so, what else it says itself, and its words."""
    figures = "".join(f'<div dir="auto">{_figure(figure)}</div>' for figure in claim.figures)
    details = "; ".join(_safe(str(detail)) for detail in told_here(claim, incident))
    own = f'<div style="margin-left:1em" dir="auto">{details}</div>' if details else ""
    voice = f'<div style="margin-left:1em" dir="auto">{_voice(claim)}</div>'
    return f'<div style="{_BLOCK}">{figures}{voice}{own}<div style="{_QUOTE}" dir="auto">{_quote(claim)}</div></div>'


def _figure(figure: Figure) -> str:
    amount = f"<b>{_safe(words.amount(figure))}</b>"
    amount = f"<s>{amount}</s>" if figure.superseded else amount
    return f"{figure.measure.value} {amount} {_safe(f'{words.quoted(figure.words)} {words.counted(figure)}'.rstrip())}"


def _telling(claim: Claim, incident: Incident | None) -> str:
    details = "; ".join(str(detail) for detail in told_here(claim, incident))
    who = _safe(words.voice(claim)) if claim.stance is Stance.ASSERTED else _voice(claim)
    return f'<span style="{_DIM}">tells:</span> {_safe(details or words.shortened(claim.evidence.quote))} — {who}'


def _voice(claim: Claim) -> str:
    return f"{_safe(words.voice(claim))}: {_safe(words.stance(claim))}"


def _quote(claim: Claim) -> str:
    """The quote, the words of its figures marked."""
    quote, spots = words.evidence(claim)
    pieces, last = [], 0
    for start, end in sorted(spots):
        if start >= last:
            pieces.append(f'{_safe(quote[last:start])}<mark style="{_MARK}">{_safe(quote[start:end])}</mark>')
            last = end
    return "".join([*pieces, _safe(quote[last:])])


def _safe(text: str) -> str:
    return escape(text, quote=True)
