"""Testimonies in, what cannot all be true out: figures that exclude each other, sums that fail, denials, two authors of one deed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ascribe.dossier.history import histories, least
from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Measure, Scope, Stance


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What cannot all be true, in a sentence, and the claims that say it."""

    kind: str  # "figures", "arithmetic", "part", "denial", "author"
    why: str
    claims: tuple[str, ...]


def contradictions(told: Iterable[Testimony]) -> tuple[Contradiction, ...]:
    """Every contradiction among the figures that stand; a figure that its own voice has revised contradicts nothing."""
    given = tuple(told)
    found = [*_figures(given), *_arithmetic(given), *_parts(given), *_denials(given), *_authors(given)]
    return tuple(dict.fromkeys(found))


def _figures(given: Sequence[Testimony]) -> Iterator[Contradiction]:
    """Voices whose bounds do not meet, those of one measure and one side's dead told together. 60 or more and 63 meet."""
    for measure in sorted({one.measure for one in given}):
        by_side: dict[str, list[Testimony]] = defaultdict(list)
        for history in histories(given, measure):
            by_side[history.latest.side or ""].append(history.latest)
        unsided = by_side.pop("", [])
        for standing in [[*group, *unsided] for group in by_side.values()] or [unsided]:
            apart = [one for one in standing if any(_apart(one, other) and _of_the_same(one, other) for other in standing)]
            if apart:
                yield Contradiction("figures", f"{measure.value}: {_voiced(apart)}.", tuple(sorted({one.claim for one in apart})))


def _of_the_same(one: Testimony, other: Testimony) -> bool:
    """Both count the same people, as far as they say, or one a part of the other's that is greater: 40 militants are not among 17 dead.

    No civilians and forty militants can both be true.
    """
    if one.teller == other.teller or (one.status and other.status and one.status is not other.status):
        return False
    if (one.people is None) == (other.people is None):
        return True
    part, whole = (one, other) if one.people else (other, one)
    return part.status is whole.status or least(part) >= least(whole)


def _voiced(apart: Iterable[Testimony]) -> str:
    """Each figure once, the least first, with all who give it."""
    by_bounds: dict[str, list[str]] = defaultdict(list)
    for one in sorted(apart, key=lambda t: (least(t), t.high is None, t.name)):
        by_bounds[one.bounds].append(one.name)
    return ", ".join(f"{bounds} ({', '.join(dict.fromkeys(names))})" for bounds, names in by_bounds.items())


SLACK = 0.1
"""How far from "about 400" an exact count may lie and not contradict it: a tenth, the roundness of the words themselves."""


def _apart(one: Testimony, other: Testimony) -> bool:
    low = max((_slack(t, t.low, -1) for t in (one, other) if t.low is not None), default=None)
    high = min((_slack(t, t.high, 1) for t in (one, other) if t.high is not None), default=None)
    return low is not None and high is not None and low > high


def _slack(one: Testimony, bound: int, sign: int) -> float:
    return bound * (1 + sign * SLACK) if one.approximate else bound


def _arithmetic(given: Sequence[Testimony]) -> Iterator[Contradiction]:
    """One voice in one report: more intercepted and impacted than fired."""
    shots: dict[tuple[str, str], dict[Measure, Testimony]] = defaultdict(dict)
    for one in given:
        if one.measure in (Measure.FIRED, Measure.INTERCEPTED, Measure.IMPACTED) and one.whole:
            known = shots[one.source.report, one.name].get(one.measure)
            if known is None or least(one) > least(known):
                shots[one.source.report, one.name][one.measure] = one
    for (_, name), by_measure in sorted(shots.items()):
        fired = by_measure.pop(Measure.FIRED, None)
        if fired and fired.high is not None and sum(map(least, by_measure.values())) > fired.high:
            sums = " and ".join(f"{one.bounds} {measure.value}" for measure, one in sorted(by_measure.items()))
            claims = tuple(sorted({fired.claim, *(one.claim for one in by_measure.values())}))
            yield Contradiction("arithmetic", f"{name}: {sums}, of {fired.bounds} fired.", claims)


def _parts(given: Sequence[Testimony]) -> Iterator[Contradiction]:
    """One voice in one report: a part greater than the whole."""
    for measure in sorted({one.measure for one in given}):
        for part in given:
            if part.measure is not measure or part.scope is not Scope.SUBSET:
                continue
            wholes = [w for w in given if w.measure is measure and w.whole and (w.source.report, w.name) == (part.source.report, part.name)]
            if wholes and all(w.high is not None and least(part) > w.high for w in wholes):
                whole = max(wholes, key=least)
                why = f"{measure.value}: {part.name} counts {part.bounds} as a part of {whole.bounds}."
                yield Contradiction("part", why, tuple(sorted({part.claim, whole.claim})))


def _denials(given: Sequence[Testimony]) -> Iterator[Contradiction]:
    """A voice that denies a figure which another gives."""
    for one in given:
        if one.stance is Stance.DENIED:
            others = [o for o in given if o.measure is one.measure and o.whole and o.name != one.name and not _apart(one, o)]
            for other in others:
                why = f"{one.measure.value}: {one.name} denies {one.bounds}; {other.name} says {other.bounds}."
                yield Contradiction("denial", why, tuple(sorted({one.claim, other.claim})))


def _authors(given: Sequence[Testimony]) -> Iterator[Contradiction]:
    """Voices that say another party did it."""
    by: dict[str, set[str]] = defaultdict(set)
    claims: dict[str, set[str]] = defaultdict(set)
    for one in given:
        if one.by and one.whole:
            by[one.by].add(one.name)
            claims[one.by].add(one.claim)
    if len(by) > 1:
        said = (f"{', '.join(sorted(by[party]))} say{'s' * (len(by[party]) == 1)} it was {party}" for party in sorted(by))
        yield Contradiction("author", f"{'; '.join(said)}.", tuple(sorted(set().union(*claims.values()))))
