"""Claims in, a page for notebooks out."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ascribe.claims.claim import Claim
from ascribe.incidents.incident import Incident
from ascribe.report import Report
from ascribe.show import words

_HEADS = ("voice", "stance", "what", "figures", "when", "where", "quote")
_CELL = "text-align:left;vertical-align:top"


def page(report: Report, claims: Sequence[Claim], incidents: Sequence[Incident]) -> str:
    """One report's claims as a table for each incident; every word of the report is escaped."""
    parts = [f"<h4>{_safe(words.heading(report))}</h4>", f"<p>{_safe(words.origin(report))}: {words.count(len(claims), 'claim')}</p>"]
    for incident, group in words.by_incident(claims, incidents):
        heads = "".join(f'<th style="{_CELL}">{head}</th>' for head in _HEADS)
        rows = "".join(f"<tr>{''.join(_cell(cell) for cell in _cells(claim))}</tr>" for claim in group)
        title = words.title(incident) if incident else "About no incident"
        parts.append(f"<p><b>{_safe(title)}</b></p><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>")
    return f"<div>{''.join(parts)}</div>"


def _cells(claim: Claim) -> tuple[Sequence[str], ...]:
    """One row's cells, in lines."""
    figures = [f"{f.measure.value}: {words.amount(f)} {words.quoted(f.words)} {words.counted(f)}".rstrip() for f in claim.figures]
    when = [f"{words.day(claim.when)} {words.quoted(claim.when.words)}"] if claim.when else []
    where = [f"{words.spot(place)} {words.quoted(place.words)}" for place in claim.where]
    stance = f"{claim.stance.value} ({words.quoted(claim.cue)})" if claim.cue else claim.stance.value
    return [words.voice(claim)], [stance], [words.deed(claim)], figures, when, where, [words.quoted(claim.evidence.quote)]


def _cell(lines: Sequence[str]) -> str:
    return f'<td style="{_CELL}" dir="auto">{"<br>".join(_safe(line) for line in lines)}</td>'


def _safe(text: str) -> str:
    return escape(text, quote=True)
