"""Claims of one report in, the same with figures known as parts of a larger whole that the report tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.claim import Claim, Figure
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.terms import PEOPLE, Measure, Scope

VERSION = 1

TOLD_AGAIN = ("rose", "risen", "rise", "earlier", "previous", "updat", "toll", "revis", "had reported", "climbed")
"""A smaller number beside one of these is an older toll, no part."""


def with_parts(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, their scopes corrected by what the other figures of the report say."""
    return _sums(_groups(claims))


def _groups(claims: Sequence[Claim]) -> list[Claim]:
    """A group's figure under a larger whole told before it is a part of it: "20 women" after "86 people"."""
    wholes: dict[Measure, int] = {}
    by_voice: dict[tuple[str, Measure], tuple[int, str]] = {}
    out = []
    for claim in claims:
        figures = []
        voice = claim.voice[-1].name if claim.voice else ""
        for f in claim.figures:
            if claim.incident == 1 and f.scope is Scope.INCIDENT and f.measure in PEOPLE:
                value, of = f.low or f.high or 0, (f.of or "").lower()
                told = by_voice.get((voice, f.measure))
                smaller = told is not None and 0 < value < told[0] and of != told[1] and _special(f) and not _told_again(claim)
                smaller = smaller or (f.low == f.high == 0 and _special(f) and wholes.get(f.measure, 0) > 0)  # "no officer was hurt"
                if (_grouped(f) and 0 < value < wholes.get(f.measure, 0)) or smaller:
                    f = replace(f, scope=Scope.SUBSET, scope_rule="group-of-whole")
                elif not _grouped(f):
                    wholes[f.measure] = max(wholes.get(f.measure, 0), value)
                    if told is None or value > told[0]:
                        by_voice[voice, f.measure] = (value, of)
            figures.append(f)
        out.append(_scoped(claim, figures))
    return out


def _grouped(f: Figure) -> bool:
    group = person_noun(f.of.lower().split()[-1]) if f.of else None
    return group is not None and group.group not in (None, "men")


GENERIC = frozenset("people persons victims bodies dead others civilians casualties".split())


def _special(f: Figure) -> bool:
    """The figure counts people of a sort ("98 evacuees"), not people at large or more of them."""
    last = f.of.lower().split()[-1] if f.of else ""
    return last not in GENERIC and person_noun(last) is not None and " more" not in f.words.lower()


PLURAL = ("attacks", "raids", "strikes", "bombings", "clashes", "shootings", "airstrikes", "bombardments", "blasts", "explosions", "shelling")


def _told_again(claim: Claim) -> bool:
    quote = claim.evidence.quote.lower()
    return any(word in quote for word in TOLD_AGAIN)


def _sums(claims: Sequence[Claim]) -> list[Claim]:
    """Where several attacks are told and two or more later tolls add up to no more than the first, that one sums the day."""
    killed = [
        (i, f)
        for i, claim in enumerate(claims)
        for f in claim.figures
        if claim.incident == 1 and f.measure is Measure.KILLED and (f.low or f.high) and not _told_again(claim)
        and (f.scope is Scope.INCIDENT or f.scope_rule == "group-of-whole")
    ]
    if len(killed) < 3:
        return list(claims)
    (first, whole), *later = killed
    parts = [(i, f) for i, f in later if i != first]
    values = [f.low or f.high or 0 for _, f in parts]
    limit = whole.low or whole.high or 0
    many = any(word in claims[first].evidence.quote.lower() for word in PLURAL)
    if len(parts) < 2 or sum(values) > limit or not many:
        return list(claims)
    inside = {i for i, _ in parts}
    out = []
    for i, claim in enumerate(claims):
        if i == first:
            figures = [replace(f, scope=Scope.DAY, scope_rule="sum-of-parts") if f.scope is Scope.INCIDENT else f for f in claim.figures]
        elif i in inside or (i > first and claim.incident == 1 and i >= min(inside)):
            figures = [replace(f, scope=Scope.SUBSET, scope_rule="part-of-sum") if f.scope is Scope.INCIDENT else f for f in claim.figures]
        else:
            figures = list(claim.figures)
        out.append(_scoped(claim, figures))
    return out


def _scoped(claim: Claim, figures: Sequence[Figure]) -> Claim:
    return replace(claim, figures=tuple(figures), scope=figures[0].scope if figures else claim.scope)
