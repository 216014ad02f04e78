"""Claims of one report in, the same out, each quantity once and older figures marked as superseded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.claim import Claim, Figure
from ascribe.vocabulary.terms import Measure, Scope

OLDER = ("had earlier", "earlier put", "earlier report")
"""Words of a toll that a later one replaces."""


def once(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The same quantity again, from the same voice, is no second figure."""
    seen: set[tuple[object, ...]] = set()
    out = []
    for claim in claims:
        figures = []
        for figure in claim.figures:
            key = _quantity(claim, figure)
            if key not in seen:
                seen.add(key)
                figures.append(figure)
        if figures or not claim.figures:
            out.append(replace(claim, figures=tuple(figures)))
    return tuple(out)


def superseded(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """A voice's figure is superseded where the same voice says that an earlier one stood there before."""
    return tuple(_superseded(c) for c in claims)


def _quantity(claim: Claim, figure: Figure) -> tuple[object, ...]:
    """What makes two figures the same; parts of a whole differ by whom they count."""
    voice = tuple(s.name for s in claim.voice)
    of = (figure.of or "") if figure.scope is Scope.SUBSET else ""
    return (voice, figure.measure, figure.low, figure.high, claim.incident, figure.scope, of)


def _superseded(claim: Claim) -> Claim:
    quote = f" {claim.evidence.quote.lower()} "
    told = " earlier " in quote and any(w in quote for w in (*OLDER, "previously"))
    if not told or not claim.figures or claim.figures[0].measure is not Measure.KILLED:
        return claim
    return replace(claim, figures=(replace(claim.figures[0], superseded=True), *claim.figures[1:]))
