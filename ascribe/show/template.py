"""An incident in, the lines of its template out: who did it, with what, and whom and what it struck."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ascribe.incidents.incident import Incident
from ascribe.incidents.template import Perpetrator, Target
from ascribe.show import words
from ascribe.show.telling import Detail
from ascribe.vocabulary.terms import Confidence, PersonKind, Stage, ThingKind

MOST = 8
"""Targets of one sort that a sheet names; the rest it counts."""

USUAL = frozenset({PersonKind.CIVILIAN, ThingKind.OTHER})
"""Kinds that say nothing more than the words do."""


def template_rows(incident: Incident) -> Iterator[Detail]:
    """What the incident's template holds, a line each; what it does not hold has no line."""
    if incident.stage is not Stage.ACCOMPLISHED:
        yield Detail("stage", incident.stage.value)
    if incident.perpetrators:
        yield from (Detail("by", _doer(p), p.rule) for p in incident.perpetrators)
    elif incident.by:
        yield Detail("by", words.one_line(incident.by))
    if incident.against:
        yield Detail("against", words.one_line(incident.against))
    if incident.weapons:
        yield Detail("means", ", ".join(words.one_line(w.words.words) for w in incident.weapons))
    elif incident.means:
        yield Detail("means", words.one_line(incident.means))
    yield from _targets("people", incident.human_targets)
    yield from _targets("things", incident.physical_targets)
    if incident.target and not incident.physical_targets and not _said(incident.target, incident.human_targets):
        yield Detail("target", words.one_line(incident.target))


def _said(target: str, people: Sequence[Target]) -> bool:
    return any(target in t.words.words or t.words.words in target for t in people)


def _doer(doer: Perpetrator) -> str:
    """The words, and how sure the report is where it states no fact."""
    told = words.one_line(doer.words.words)
    if doer.confidence is Confidence.FACT:
        return told
    by = f" by {words.one_line(doer.told_by)}" if doer.told_by and doer.confidence is Confidence.ACCUSED else ""
    return f"{told}: {doer.confidence.value}{by}"


def _targets(label: str, found: Sequence[Target]) -> Iterator[Detail]:
    yield from (Detail(label, _target(t), t.rule) for t in found[:MOST])
    if len(found) > MOST:
        yield Detail(label, f"and {len(found) - MOST} more")


def _target(target: Target) -> str:
    """Who or what, how many, of what kind, and what befell them."""
    name = words.one_line(target.name.words) if target.name else ""
    called = words.one_line(target.description.words) if target.description else ""
    number = "" if target.name or target.number.words is None else words.one_line(target.number.words.words)
    # "dozens of homes" counts itself
    counted = called if number.casefold() in called.casefold() else f"{number} {called}"
    told = ", ".join(part for part in (name, counted) if part)
    kind = "" if target.kind in USUAL or target.kind.value in told.casefold() else f" ({target.kind.value})"
    effects = ", ".join(e.value for e in target.effects)
    return f"{told}{kind}: {effects}" if effects else f"{told}{kind}"
