"""The claims of one report in, its incidents out, the main one first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from ascribe.claims.claim import Claim, Figure
from ascribe.incidents.incident import Incident, Told, Toll
from ascribe.reading.places import Place
from ascribe.reading.times import Time
from ascribe.vocabulary.terms import EventType, Measure, Scope, Stance

VERSION = 1

WHOLE = frozenset({Scope.INCIDENT, Scope.DAY, Scope.BACKGROUND})
"""Scopes whose figures count an incident whole."""


def local(claims: Sequence[Claim]) -> tuple[Incident, ...]:
    """Claims gathered by their local number; totals of a war or a year are no incident."""
    groups: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.incident is not None and claim.scope is not Scope.CUMULATIVE:
            groups[claim.incident].append(claim)
    return tuple(_incident(number, groups[number]) for number in sorted(groups))


def _incident(number: int, claims: Sequence[Claim]) -> Incident:
    return Incident(
        number=number,
        event=_event(claims),
        when=_when(claims),
        where=_where(claims),
        by=_common([c.by for c in claims]),
        against=_common([c.against for c in claims]),
        means=_means(claims),
        target=next((c.target for c in claims if c.target), None),
        killed=_toll(claims, Measure.KILLED),
        injured=_toll(claims, Measure.INJURED),
        background=number != 1,
    )


def _event(claims: Sequence[Claim]) -> EventType | None:
    quiet = (EventType.STATEMENT, EventType.ACCUSATION, EventType.INTERCEPTION)
    counts = Counter(c.event for c in claims if c.event not in quiet)
    return counts.most_common(1)[0][0] if counts else None


def _when(claims: Sequence[Claim]) -> Time | None:
    """The most exact time that a claim gives: an hour before a day, a day before a month."""
    times = [c.when for c in claims if c.when and c.when.edtf]
    return min(times, key=lambda t: (t.precision or 9, "T" not in (t.edtf or "")), default=None)


def _where(claims: Sequence[Claim]) -> tuple[Place, ...]:
    """The place that most claims give, the more exact of two."""
    places = [c.where[0] for c in claims if c.where and c.where[0].chosen]
    counts = Counter(p.chosen.name for p in places if p.chosen)
    if not counts:
        return ()
    best = max(places, key=lambda p: (-_vague(p), counts[p.chosen.name] if p.chosen else 0, -p.span.start))
    return (best,)


def _vague(place: Place) -> int:
    """1 for a place of some province or finer, 2 for regions and what is wider, 3 where nothing is known."""
    return ((place.precision or 9) + 3) // 4


def _common(values: Sequence[str | None]) -> str | None:
    counts = Counter(v for v in values if v)
    return counts.most_common(1)[0][0] if counts else None


def _means(claims: Sequence[Claim]) -> str | None:
    """A named system before a class of weapon."""
    named = [c.means for c in claims if c.means]
    return next((m for m in named if m[:1].isupper()), None) or _common(named)


def _toll(claims: Sequence[Claim], measure: Measure) -> Toll:
    """Each voice's last whole figure; best is the innermost exact one, else the least that somebody gives."""
    last: dict[str, tuple[int, Figure]] = {}
    for claim in claims:
        if claim.stance in (Stance.DENIED, Stance.PREDICTED):
            continue
        for figure in claim.figures:
            zero = figure.measure is Measure.CASUALTIES and figure.low == figure.high == 0
            if (figure.measure is measure or zero) and figure.scope in WHOLE and not figure.superseded:
                last[claim.voice[-1].name if claim.voice else ""] = (len(claim.voice), figure)
    told = tuple(Told(voice, f.low, f.high, f.approximate) for voice, (_, f) in last.items())
    ranked = sorted(last.values(), key=lambda df: (df[1].low is None, df[1].low != df[1].high, df[1].approximate, -df[0]))
    best = ranked[0][1] if ranked else None
    return Toll((best.low if best.low is not None else best.high) if best else None, told)
