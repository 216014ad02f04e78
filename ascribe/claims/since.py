"""Claims of one report in, the same out, with those who died later known as a part of the toll that takes them in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.claim import Claim, Figure
from ascribe.vocabulary.terms import Measure, Scope

VERSION = 1

WOUNDS = "of-their-wounds"
"""The rule of those told before as injured, who died later."""

ADDED = "added-to-toll"

_DIED = re.compile(
    r"^(?:[^.;]{0,40}? )?of (?:the|those|his|her|their) (?:\w+ ){0,3}?(?:wounded|injured|hurt|casualties)\b[^.;]{0,40}?\b(?:died|dead|succumb\w*|perished)\b|"
    r"^[^.;]{0,60}?\b(?:died|dying|dead|succumb\w*) (?:\w+ ){0,6}?(?:of|from|to) (?:their|his|her|the) (?:\w+ ){0,2}?(?:wounds|injuries)\b",
    re.IGNORECASE,
)
"""Behind a number: they had been counted as wounded."""

_GROWN = re.compile(
    r"\b(?:ris|rose|clim|increas|grew|grow|rais|brought|bring|reach|stood|stands|up to|jump|updat|revis|mount|push|hit)", re.IGNORECASE
)
_WHY = re.compile(r"\b(?:after|as|when|following|with|because|since)\b", re.IGNORECASE)
_BRINGING = re.compile(r"\b(?:bring|rais|tak|push|lift|increas|driv)ing\b", re.IGNORECASE)
_MORE = re.compile(r"\b(?:more|another|other|others|additional|further)\b", re.IGNORECASE)
BESIDE = 14
"""Characters behind a number in which "more people" stands."""

TOLLS = ("toll", "number-of", "toll-after", "toll-of")


def with_later_deaths(claims: Sequence[Claim]) -> list[Claim]:
    """The claims; who died of wounds, or whose death raised a toll, counts in that toll and is no toll beside it."""
    most: dict[int | None, int] = {}
    for c in claims:
        for f in c.figures:
            if _whole(f):
                most[c.incident] = max(most.get(c.incident, 0), f.low or f.high or 0)
    return [_parted(c, most.get(c.incident, 0)) if any(map(_whole, c.figures)) else c for c in claims]


def _whole(figure: Figure) -> bool:
    return figure.measure is Measure.KILLED and figure.scope is Scope.INCIDENT and not figure.part and not figure.superseded


def _parted(claim: Claim, most: int) -> Claim:
    figures = []
    for figure in claim.figures:
        rule = _rule(claim, figure, most) if _whole(figure) else None
        figures.append(replace(figure, scope=Scope.SUBSET, scope_rule=rule) if rule else figure)
    return replace(claim, figures=tuple(figures), scope=figures[0].scope) if tuple(figures) != claim.figures else claim


def _rule(claim: Claim, figure: Figure, most: int) -> str | None:
    """By what the figure is a part of a greater toll; None where it is none."""
    count = figure.low or figure.high or 0
    if not 0 < count < most:
        return None
    quote, start = claim.evidence.quote, claim.evidence.span.start
    behind = quote[figure.span.end - start :]
    if _DIED.search(behind):
        return WOUNDS
    for other in claim.figures:
        if other is figure or other.measure is not Measure.KILLED or not other.rule.split("/")[0].startswith(TOLLS):
            continue
        if (other.low or other.high or 0) <= count:
            continue
        if other.span.end <= figure.span.start:
            between = quote[other.span.end - start : figure.span.start - start]
            if _WHY.search(between) and _GROWN.search(quote[: other.span.start - start]):
                return ADDED
        elif _MORE.search(quote[figure.span.start - start : figure.span.end - start + BESIDE]) and _BRINGING.search(
            quote[figure.span.end - start : other.span.start - start]
        ):
            return ADDED
    return None
