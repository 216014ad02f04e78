"""The claims of one incident in one report in, its toll out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.claim import Claim, Figure
from ascribe.claims.parts import side_by_side
from ascribe.claims.victims.inferred import RULE
from ascribe.incidents.incident import Told, Toll
from ascribe.incidents.ranges import Range, Said, range_of
from ascribe.reading.voices import Speaker
from ascribe.vocabulary.terms import Measure, Scope, Stance, Status

VERSION = 5

WHOLE = frozenset({Scope.INCIDENT, Scope.DAY, Scope.BACKGROUND})
"""Scopes whose figures count an incident whole."""

HARM = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES})
OWN = WHOLE - {Scope.BACKGROUND}
"""Scopes of what happened in the incident itself, and the measures that say so: beside these an older toll is none of its own."""

EACH_OTHER = "each-counts-the-other"
"""The rule of a toll for which two sides give only each other's dead."""

IN_ALL = re.compile(r"\b(?:in total|total of|altogether|in all|overall)\b", re.IGNORECASE)
"""A figure told so sums up the others."""

REVISED = ("rose", "risen", "rise", "updat", "revis", "climbed", "lowered", "corrected", "now ", "latest")
"""Beside one of these a voice's later figure replaces its earlier one, even by a smaller."""


def toll(claims: Sequence[Claim], measure: Measure) -> Toll:
    """The toll of one measure: each voice's figure, the best of them, and the range that they support taken together."""
    claims = [_summed(c, measure) for c in _of_today(claims)]
    known = _by_voice(claims, measure)
    if measure is Measure.KILLED and _of_each_other(claims):
        # what two sides say of each other's dead are two tolls, and neither is the battle's
        return replace(known, best=None, rule=EACH_OTHER)
    given = [Said(c, f) for c in claims if c.stance not in (Stance.DENIED, Stance.PREDICTED) for f in c.figures]
    whole = [s for s in given if _counts(s.figure, measure)]
    if any(s.figure.low or s.figure.high for s in whole):
        whole = [s for s in whole if s.figure.low or s.figure.high]
    parts = [s.figure for s in given if s.figure.measure is measure and (s.figure.part or s.figure.scope is Scope.SUBSET)]
    if any(t.high != 0 for t in known.by_voice):
        found = range_of(whole, parts)
    elif known.best:
        found = Range(known.best, None, "part")  # nobody, says one voice, and another tells of some
    else:
        found = Range(0, 0, "none") if known.by_voice else Range()
    return replace(known, low=found.low, high=found.high, rule="/".join(r for r in (found.low_rule, found.high_rule) if r))


def _summed(claim: Claim, measure: Measure) -> Claim:
    """The claim with "20 rebels and five soldiers" as one figure of 25: both are told whole, in one breath."""
    figures: list[Figure] = []
    for figure in claim.figures:
        last = figures[-1] if figures else None
        if last is not None and _two_wholes(claim, last, figure, measure):
            figures[-1] = replace(last, low=_plus(last.low, figure.low), high=_plus(last.high, figure.high), of=None)
        else:
            figures.append(figure)
    return replace(claim, figures=tuple(figures)) if len(figures) < len(claim.figures) else claim


def _two_wholes(claim: Claim, one: Figure, other: Figure, measure: Measure) -> bool:
    """Two exact numbers of different people, one joined to the other."""
    for figure in (one, other):
        exact = figure.low == figure.high and not figure.inferred and not figure.rule.startswith("nearest")
        if not exact or figure.measure is not measure or figure.scope is not Scope.INCIDENT or not _counts(figure, measure):
            return False
    sorts = {(f.of or "").casefold() for f in (one, other)}
    return len(sorts) > 1 and "" not in sorts and side_by_side(claim, one, other) and _least(one) > 0


def _plus(a: int | None, b: int | None) -> int | None:
    return None if a is None or b is None else a + b


def _of_each_other(claims: Sequence[Claim]) -> bool:
    """One side counts the other's fighters, and that side the first one's: nobody counts the dead of both."""
    told = [
        (c.voice[-1], f)
        for c in claims
        if c.cue and c.voice and c.stance not in (Stance.DENIED, Stance.PREDICTED)
        for f in c.figures
        if _counts(f, Measure.KILLED) and _least(f)
    ]
    fighters = [(voice, f) for voice, f in told if f.status is Status.COMBATANT or f.side]
    if len(fighters) < len(told) or len({voice.name for voice, _ in fighters}) != 2:
        return False
    return any(a.name != b.name and _opposed(a, b) and _people_of(b, f) and _others(f, g) for a, f in fighters for b, g in fighters)


def _opposed(one: Speaker, other: Speaker) -> bool:
    return not (one.side and one.side == other.side)


def _people_of(voice: Speaker, figure: Figure) -> bool:
    """The figure counts those for whom the voice speaks: its side, or "the rebels" who speak of rebels."""
    if voice.side and figure.side:
        return voice.side == figure.side
    return figure.of is not None and figure.of.casefold().split()[-1:] == voice.name.casefold().split()[-1:]


def _others(one: Figure, other: Figure) -> bool:
    """The two count different people: of two sides, or called differently."""
    if one.side and other.side:
        return one.side != other.side
    return one.of is not None and other.of is not None and one.of.casefold().split()[-1:] != other.of.casefold().split()[-1:]


def _of_today(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Without the figures of older events, where the incident has figures of its own."""
    own = any(f.scope in OWN and f.measure in HARM for c in claims for f in c.figures)
    return [replace(c, figures=tuple(f for f in c.figures if f.scope is not Scope.BACKGROUND)) for c in claims] if own else claims


def _by_voice(claims: Sequence[Claim], measure: Measure) -> Toll:
    """Each voice's whole figure, the larger where it gives several and does not say that it revises; and the best of them."""
    by_voice: dict[str, Figure] = {}
    summed: list[Figure] = []
    for claim in claims:
        if claim.stance in (Stance.DENIED, Stance.PREDICTED):
            continue
        revised = any(word in claim.evidence.quote.lower() for word in REVISED)
        for figure in claim.figures:
            if not _counts(figure, measure):
                continue
            voice = claim.voice[-1].name if claim.voice else ""
            known = by_voice.get(voice)
            if known is None or revised or _least(figure) > _least(known):
                by_voice[voice] = figure
            if IN_ALL.search(claim.evidence.quote):
                summed.append(figure)
    if any(_least(f) for f in by_voice.values()):
        # "no officer was killed" is no toll beside one that counts all the dead
        by_voice = {voice: f for voice, f in by_voice.items() if _least(f) or f.of in (None, "people") or f.high is None}
    elif by_voice and (part := max((_least(f) for c in claims for f in c.figures if f.measure is measure), default=0)):
        # somebody counts none and somebody counts a part: the part is the least that there can be
        return Toll(part, tuple(Told(voice, f.low, f.high, f.approximate) for voice, f in by_voice.items()))
    told = tuple(Told(voice, f.low, f.high, f.approximate) for voice, f in by_voice.items())
    people = _people(claims, measure)
    return Toll(people.low if people is not None else _best(summed or list(by_voice.values())), told)


def _people(claims: Sequence[Claim], measure: Measure) -> Figure | None:
    """The figure that adds up all persons told of: it was drawn with a view to all those counted."""
    return next((f for c in claims for f in c.figures if f.inferred and f.rule.startswith(RULE) and _counts(f, measure)), None)


def _counts(figure: Figure, measure: Measure) -> bool:
    """A figure of the measure for the incident whole; "no casualties" counts for the dead and for the wounded."""
    zero = figure.measure is Measure.CASUALTIES and figure.low == figure.high == 0
    return (figure.measure is measure or zero) and figure.scope in WHOLE and not figure.superseded and not figure.part


def _least(figure: Figure) -> int:
    return figure.low if figure.low is not None else figure.high or 0


def _best(figures: Sequence[Figure]) -> int | None:
    """The first figure that the report gives, made exact by another that lies within its bounds: "more than 60", then "63"."""
    if not figures:
        return None
    lead = next((f for f in figures if f.low is not None), figures[0])
    within = (
        f
        for f in figures
        if f.low is not None and f.low == f.high and not f.approximate and lead.low is not None and lead.high is None and f.low >= lead.low
    )
    chosen = next(within, lead)
    return _least(chosen)
