"""Claims of one report in, the same out, with the figures marked as superseded that the report tells as older ones, or takes back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from ascribe.claims.claim import Claim, Figure
from ascribe.vocabulary.terms import PEOPLE, Scope

VERSION = 1

WHOLE = frozenset({Scope.INCIDENT, Scope.DAY, Scope.BACKGROUND})
"""Scopes of figures that a newer one replaces; a part of a toll stays a part of it."""

REACH = 160
"""Characters back that "had earlier put" is looked for: a clause is no longer."""

_COUNT = r"(?:death toll|toll|count|figure|tally|estimate|total|number)"
_PRINTED = r"(?:article|report|story|version|edition|headline|caption|post|dispatch|item|column|summary|alert|bulletin)"
_SAID = r"(?:put|said|say|reported|given|gave|told|estimated|counted|announced|stated|listed|recorded|placed)"

WITHDRAWN = re.compile(
    rf"\b(?:earlier|previous|original|prior|initial|first)\s+(?:\w+\s+)?(?:version|edition)s?\b|"
    rf"\b{_PRINTED}\b[^.;:]*\b(?:incorrectly|wrongly|mistakenly|erroneously|misstated|misreported|in error)\b|"
    rf"\b(?:incorrectly|wrongly|mistakenly|erroneously|misstated|misreported)\b[^.;:]*\bin (?:an|the|our) (?:earlier |previous )?{_PRINTED}\b",
    re.IGNORECASE,
)
"""The outlet says what it printed before: it stands by it no longer."""

REVISED = re.compile(
    r"\b(?:revis\w+|lower\w*|rais\w+|cut|reduc\w+|upp(?:ed|ing)|increas\w+|correct\w*|downgrad\w+|updat\w+|rose|rises?|risen|rising|climb\w*|"
    r"jump\w*|fell|fallen|dropped|grew|grown|went|gone|up|down|scaled|trimmed|amended|changed)\b",
    re.IGNORECASE,
)
"""A number after "from" is the older one in a sentence with one of these."""

FROM = re.compile(
    rf"\bfrom (?:(?:an?|the|its|their|at least|about|around|some|nearly|almost|more than|over|\w+ly|earlier|previous|first|last|{_COUNT}|of)\s+)*$",
    re.IGNORECASE,
)

COUNTED = re.compile(rf"\b{_COUNT}\b", re.IGNORECASE)

REPLACED = re.compile(
    rf"\b(?:earlier|previous|former|prior)\s+(?:\w+\s+){{0,2}}(?:{_COUNT}|report)s?\b[^.;,\d]*$|"
    rf"\bhad (?:earlier|previously|already|before)\b[^.;]*\b{_SAID}\b[^.;]*$|"
    rf"\b(?:earlier|previously) (?:had )?{_SAID}\b[^.;]*$|"
    rf"\bearlier\b[^.;]*\bhad {_SAID}\b[^.;]*$|"
    rf"\bhad {_SAID}\b[^.;]*\b(?:earlier|previously)\b[^.;]*$",
    re.IGNORECASE,
)
"""Words before a number that another has replaced."""

FIRST = re.compile(
    rf"\b(?:initial|preliminary|provisional|original|first)\s+(?:\w+\s+){{0,2}}(?:{_COUNT}|report)s?\b[^.;,]*$|"
    rf"\b(?:initially|originally|at first|first) (?:had )?(?:been )?{_SAID}\b[^.;]*$|"
    rf"\bhad (?:initially|originally|at first|first) {_SAID}\b[^.;]*$",
    re.IGNORECASE,
)
"""Words before a count that was the first: whoever gave it, or the report itself, may have gone on to another."""

AS_TOLD = re.compile(
    r"^\W{0,2}(?:\w+\s+){0,3}?(?:(?:as|than|that was|that were|it|they)\s+)?(?:had\s+)?(?:been\s+)?"
    r"(?:previously|earlier|initially|originally|first)\s+"
    r"(?:reported|thought|announced|stated|believed|said|feared|given|told|published|put)|"
    r"^\W{0,2}(?:\w+\s+){0,3}?(?:reported|announced|stated|given|published)\s+(?:earlier|previously|initially|before|at first)\b",
    re.IGNORECASE,
)
"""Words behind a number that was told before: "the 12 first reported"."""

TURN = re.compile(r";|\b(?:but|although|though|whereas|while|then|later)\b", re.IGNORECASE)
"""Past one of these a clause says something else."""


class Age(StrEnum):
    """How the words tell a figure as one that stood there before."""

    CHANGED = "from"
    REPLACED = "earlier"
    FIRST = "first"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure that counts people whole, with its claim."""

    claim: Claim
    figure: Figure
    age: Age | None  # None: the words tell it as any other


def superseded(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Figures told as older ones are superseded where another takes their place, and always where the outlet takes them back."""
    told = [_Told(c, f, _age(c, f)) for c in claims for f in c.figures if _countable(f)]
    older = {id(t.figure) for t in told if t.age and (t.age is Age.WITHDRAWN or any(_takes_place(t, o) for o in told if o.age is None))}
    if not older:
        return tuple(claims)
    return tuple(replace(c, figures=tuple(replace(f, superseded=True) if id(f) in older else f for f in c.figures)) for c in claims)


def _countable(figure: Figure) -> bool:
    return figure.scope in WHOLE and figure.measure in PEOPLE and not figure.part


def _age(claim: Claim, figure: Figure) -> Age | None:
    """How the words about the figure date it among the counts; None where they say nothing of it."""
    quote = claim.evidence.quote
    start, end = figure.span.start - claim.evidence.span.start, figure.span.end - claim.evidence.span.start
    before = TURN.split(quote[max(0, start - REACH) : start])[-1]
    if WITHDRAWN.search(before):
        return Age.WITHDRAWN
    if FROM.search(before) and REVISED.search(quote):
        return Age.CHANGED
    if REPLACED.search(before) or AS_TOLD.search(quote[end : end + REACH]):
        return Age.REPLACED
    return Age.FIRST if FIRST.search(before) else None


def _takes_place(old: _Told, new: _Told) -> bool:
    """The new figure stands where the old one stood before."""
    if new.figure.measure is not old.figure.measure or (new.figure.low, new.figure.high) == (old.figure.low, old.figure.high):
        return False
    if old.age is Age.CHANGED and new.claim.evidence.span == old.claim.evidence.span:
        return True
    if new.claim.incident != old.claim.incident:
        return False
    if old.age is Age.CHANGED:  # "lowered its count of the missing from 84": to what, another sentence tells
        return COUNTED.search(old.claim.evidence.quote) is not None
    return old.age is Age.REPLACED or _last(new.claim) == _last(old.claim) or new.claim.cue is None


def _last(claim: Claim) -> str | None:
    return claim.voice[-1].name if claim.voice else None
