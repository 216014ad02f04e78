"""Claims and the persons of a report in, the claims out with what befell a person as the report tells it in the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.claim import Claim, Figure
from ascribe.claims.victims.merge import Soul
from ascribe.claims.victims.person import Fate
from ascribe.claims.victims.tally import Tally
from ascribe.vocabulary.terms import Measure

VERSION = 1

ENDED = {Fate.KILLED: Measure.KILLED, Fate.INJURED: Measure.INJURED}
OPEN = frozenset({Measure.CASUALTIES, Measure.INJURED})
RULE = "fate-told"


def settled(claims: Sequence[Claim], told: Tally) -> tuple[Claim, ...]:
    """ "A man was shot", and later "he died": the figure of that man is one killed, and its rule says so."""
    return tuple(replace(c, figures=tuple(_wounds(_settled(f, told.persons), told) for f in c.figures)) if c.figures else c for c in claims)


def _wounds(figure: Figure, told: Tally) -> Figure:
    """ "All three suffered gunshot wounds", where three died: who bore wounds is not told to have lived."""
    bore = figure.measure is Measure.INJURED and figure.rule.startswith("hurt-by-symptom")
    if bore and told.killed is not None and (figure.low or 0) > 1 and told.killed.value >= (figure.low or 0):
        return replace(figure, measure=Measure.CASUALTIES, rule=f"{figure.rule}, {RULE}")
    return figure


def _settled(figure: Figure, persons: Sequence[Soul]) -> Figure:
    if figure.measure not in OPEN or figure.low != 1 or figure.high != 1:
        return figure
    person = next((p for p in persons if any(v.person.span.overlaps(figure.span) for v in p.mentions)), None)
    measure = ENDED.get(person.fate) if person is not None else None
    if person is None or measure is None or measure is figure.measure:
        return figure
    at = person.telling.person.span
    return replace(figure, measure=measure, inferred=True, rule=f"{figure.rule}, {RULE}@{at.start}-{at.end}")
