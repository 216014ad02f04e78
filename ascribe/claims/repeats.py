"""Claims of one report in, the same out, each quantity once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.claim import Claim, Figure
from ascribe.claims.frame import LENT
from ascribe.vocabulary.terms import Scope

ANOTHER = re.compile(r"\b(?:also|another|elsewhere|separate(?:ly)?|further)\b", re.IGNORECASE)
"""Words that say that this is not the same again."""


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


def _quantity(claim: Claim, figure: Figure) -> tuple[object, ...]:
    """What makes two figures the same; parts of a whole differ by whom they count."""
    voice = tuple(s.name for s in claim.voice)
    of = (figure.of or "") if figure.scope is Scope.SUBSET else ""
    again = _own_scene(claim) if ANOTHER.search(claim.evidence.quote) else ()
    return (voice, figure.measure, figure.low, figure.high, claim.incident, figure.scope, of, again)


def _own_scene(claim: Claim) -> tuple[object, ...]:
    """The places and the day that the claim's own words give."""
    places = tuple(p.words for p in claim.where if not p.rule.endswith(LENT))
    return (*places, claim.when.edtf if claim.when and not claim.when.rule.endswith(LENT) else None)
