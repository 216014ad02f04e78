"""A report's reading and claims in, its incidents out, the main one first."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.claim import Claim, Figure
from ascribe.incidents.gather import gathered
from ascribe.incidents.incident import Incident, Told, Toll
from ascribe.incidents.merge import perpetrators, targets, weapons
from ascribe.incidents.telling import Telling, tellings
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.vocabulary.terms import EventType, Measure, Scope, Stance

VERSION = 1

WHOLE = frozenset({Scope.INCIDENT, Scope.DAY, Scope.BACKGROUND})
"""Scopes whose figures count an incident whole."""


def local(claims: Sequence[Claim], reading: Reading) -> tuple[Incident, ...]:
    """Claims and tellings gathered by their local number; totals of a war or a year are no incident."""
    groups: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.incident is not None and claim.scope is not Scope.CUMULATIVE:
            groups[claim.incident].append(claim)
    told = gathered(tellings(reading), _numbers(claims))
    return tuple(_filled(_incident(number, groups[number]), told.get(number, [])) for number in sorted(groups))


def _numbers(claims: Sequence[Claim]) -> dict[int, int]:
    """The local number of the claims of each sentence, by where the sentence starts."""
    found: dict[int, int] = {}
    for claim in claims:
        if claim.incident is not None:
            found.setdefault(claim.evidence.span.start, claim.incident)
    return found


def _filled(incident: Incident, told: Sequence[Telling]) -> Incident:
    """The incident with what its tellings say of doers, means and targets."""
    return replace(
        incident,
        weapons=weapons([w for t in told for w in t.weapons]),
        perpetrators=perpetrators(p for t in told for p in t.doers),
        human_targets=targets(p for t in told for p in t.people),
        physical_targets=targets(p for t in told for p in t.things),
        told=tuple(t.words for t in told if t.mention),
    )


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
        background=number != 1 and all(f.scope is Scope.BACKGROUND for c in claims for f in c.figures),
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
    """The place that most claims give, the more exact of two; a name that no gazetteer has stands for itself."""
    places = [c.where[0] for c in claims if c.where]
    counts = Counter(map(_named, places))
    if not counts:
        return ()
    return (max(places, key=lambda p: (-_vague(p), counts[_named(p)], -p.span.start)),)


def _named(place: Place) -> str:
    return place.chosen.name if place.chosen else place.words


def _vague(place: Place) -> int:
    """1 for a place of some province or finer, or a village that no gazetteer has; 2 for regions and what is wider."""
    return ((place.precision or 1) + 3) // 4


def _common(values: Sequence[str | None]) -> str | None:
    counts = Counter(v for v in values if v)
    return counts.most_common(1)[0][0] if counts else None


def _means(claims: Sequence[Claim]) -> str | None:
    """A named system before a class of weapon."""
    named = [c.means for c in claims if c.means]
    return next((m for m in named if m[:1].isupper()), None) or _common(named)


IN_ALL = re.compile(r"\b(?:in total|total of|altogether|in all|overall)\b", re.IGNORECASE)
"""A figure told so sums up the others."""

REVISED = ("rose", "risen", "rise", "updat", "revis", "climbed", "lowered", "corrected", "now ", "latest")
"""Beside one of these a voice's later figure replaces its earlier one, even by a smaller."""


def _toll(claims: Sequence[Claim], measure: Measure) -> Toll:
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
    return Toll(_best(summed or list(by_voice.values())), told)


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
