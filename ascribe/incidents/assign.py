"""The claims of a report and its gathered tellings in, both with one set of local numbers out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ascribe.claims.claim import Claim, Figure
from ascribe.claims.roundup import OWN_TOWN
from ascribe.incidents.telling import Telling
from ascribe.vocabulary.terms import Measure, Scope

VERSION = 4

MAIN = 1
HARMED = frozenset({Measure.KILLED, Measure.INJURED})
NO_INCIDENT = frozenset({Scope.CUMULATIVE, Scope.HYPOTHETICAL})

EARLY = 0.15
"""By how much a telling says less of what the report is about, for each sentence that stands before it."""

LEAD = 1
"""The last sentence of a lead, below a headline."""

HARM, DEED = 3.0, 1.0
"""How much a telling says of it: one that tells of people harmed, one that only names a deed."""


@dataclass(frozen=True, slots=True)
class Group:
    """One incident: its local number, the claims about it and the tellings of it."""

    number: int
    claims: tuple[Claim, ...]
    tellings: tuple[Telling, ...]


def uncounted(claims: Sequence[Claim]) -> frozenset[int]:
    """Where the sentences start whose figures are totals over time, or of what has not happened."""
    counting = [c for c in claims if c.figures]
    whole = {c.evidence.span.start for c in counting if any(f.scope not in NO_INCIDENT for f in c.figures)}
    return frozenset(c.evidence.span.start for c in counting) - whole


def assigned(claims: Sequence[Claim], groups: Sequence[Sequence[Telling]]) -> tuple[tuple[Claim, ...], tuple[Group, ...]]:
    """The claims with the numbers of the incidents that their sentences tell of, and each incident with both."""
    numbers = _numbers(claims, groups)
    beside: dict[int, list[tuple[int, int]]] = defaultdict(
        list
    )  # of each sentence, by its start: where its tellings stand, and their numbers
    for number, group in zip(numbers, groups, strict=True):
        for t in group:
            beside[t.start].append((t.words.span.start, number))
    moved = tuple(_moved(c, beside[c.evidence.span.start]) for c in claims)
    follow = _following(moved, numbers)
    moved = tuple(replace(c, incident=follow[c.incident]) if c.incident in follow else c for c in moved)
    numbers = [follow[n] for n in numbers]
    told: dict[int, tuple[list[Claim], list[Telling]]] = {}
    for claim in moved:
        if claim.incident is not None and claim.scope is not Scope.CUMULATIVE:
            told.setdefault(claim.incident, ([], []))[0].append(claim)
    for number, group in zip(numbers, groups, strict=True):
        told.setdefault(number, ([], []))[1].extend(group)
    return moved, tuple(Group(n, tuple(told[n][0]), tuple(told[n][1])) for n in sorted(told))


def _following(claims: Sequence[Claim], numbers: Sequence[int]) -> dict[int, int]:
    """New numbers that follow each other, for those of incidents first, then for what only totals bear."""
    told = {c.incident for c in claims if c.incident is not None and c.scope is not Scope.CUMULATIVE} | set(numbers)
    other = {c.incident for c in claims if c.incident is not None} - told
    # the first is the one that the report is about, also where nothing but a total is told of it
    rest = [n for n in (*sorted(told), *sorted(other)) if n != MAIN]
    return {MAIN: MAIN, **{n: MAIN + i for i, n in enumerate(rest, 1)}}


def _numbers(claims: Sequence[Claim], groups: Sequence[Sequence[Telling]]) -> list[int]:
    """A local number for each group: the main one's is 1, the others have those of their claims, or new ones."""
    borne = {c.evidence.span.start: c.incident for c in reversed(claims) if c.incident is not None}
    weights = [sum(_weight(t) for t in group if borne.get(t.start) in (MAIN, None)) for group in groups]
    first = next((c.evidence.span.start for c in claims if c.incident == MAIN and any(_harm(f) for f in c.figures)), None)
    # what a report counts in its lead is what it is about; further down it may first count an older one
    counted = [any(t.start == first and t.sentence <= LEAD for t in group) for group in groups]
    main = max(range(len(groups)), key=lambda i: (counted[i], weights[i], -i), default=None)
    taken = {MAIN}
    free = max((c.incident or 0 for c in claims), default=0) + 1
    found: list[int] = []
    for i, group in enumerate(groups):
        votes = Counter(n for t in group if (n := borne.get(t.start)) is not None and n not in taken)
        if i == main:
            number = MAIN
        elif votes:
            number = votes.most_common(1)[0][0]
        else:
            number, free = free, free + 1
        taken.add(number)
        found.append(number)
    return found


def _harm(figure: Figure) -> bool:
    return figure.measure in HARMED and figure.scope is Scope.INCIDENT and not figure.inferred


def _weight(t: Telling) -> float:
    return (HARM if any(p.effects for p in (*t.people, *t.things)) else DEED) / (1 + EARLY * t.sentence)


def _moved(claim: Claim, beside: Sequence[tuple[int, int]]) -> Claim:
    """The claim with the number of the telling that stands nearest to its figures; as it was where none does."""
    if claim.incident is None or claim.scope in NO_INCIDENT or (claim.incident == MAIN and any(f.inferred for f in claim.figures)):
        return claim  # what adds up persons of several sentences was drawn with a view to their incident
    if ("incident", OWN_TOWN) in claim.rules:
        return claim  # one sentence tells of several towns, each with its toll
    at = claim.figures[0].span.start if claim.figures else claim.evidence.span.start
    near = [(abs(start - at), n) for start, n in beside]
    numbers_here = {n for _, n in near}
    if not near or claim.incident in numbers_here:
        return claim
    return replace(claim, incident=min(near)[1])
