"""A reading and its scene in, the victims of its main incident out, mention by mention."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ascribe.claims.ages import is_age
from ascribe.claims.attribution import attribution
from ascribe.claims.case import Role
from ascribe.claims.elsewhere import elsewhere
from ascribe.claims.figures import Counted, counted
from ascribe.claims.frame import Scene
from ascribe.claims.quantities import Form, Kind, Quantity, of_nobody
from ascribe.claims.scope import Setting, scope_of
from ascribe.claims.victims.found import Cast, implied, victims_in
from ascribe.claims.victims.person import Fate, Person, Told, Victim
from ascribe.reading.numbers import Interval, Number
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence
from ascribe.report import PartKind
from ascribe.text import Span
from ascribe.vocabulary.terms import Measure, NameKind, Scope, Stance

VERSION = 2

ANOTHER = re.compile(
    r"\b(?:an?|another|other|the other|previous|prior|earlier) (?:\w+ )?(?:separate|different|unrelated|another|other|second|previous|earlier) (?:\w+ )?"
    r"(?:incident|shooting|attack|case|homicide|crime|stabbing)s?\b|\b(?:another|separate|unrelated|previous|other) (?:\w+ )?(?:incident|shooting|homicide)s?\b",
    re.IGNORECASE,
)
"""A sentence with one of these tells of something else that happened."""

LEAD = 5
"""Sentences in which a report says what its deed was: later ones tell of charges and laws."""

PICTURES = frozenset("image images photo photos picture slide page".split())
SILENT = frozenset({PartKind.BOILERPLATE, PartKind.CREDIT, PartKind.DATELINE})
HERE = frozenset({Scope.INCIDENT, Scope.SUBSET, Scope.DAY})
MEASURES = {Fate.KILLED: Measure.KILLED, Fate.INJURED: Measure.INJURED, Fate.SHOT: Measure.CASUALTIES}
FATES = {measure: fate for fate, measure in MEASURES.items()}


@dataclass(frozen=True, slots=True)
class Gathered:
    """The victims of one incident; its scope is background where the report tells of no harm but an earlier one's."""

    victims: tuple[Victim, ...]
    scope: Scope


def gathered(
    scene: Scene, setting: Setting, known: Mapping[int, Sequence[Counted]], home: frozenset[int], far: frozenset[Span] = frozenset()
) -> Gathered:
    """Every mention of somebody harmed in the main incident, in text order; `known` is what each sentence counts, `far` those of other towns."""
    reading = scene.reading
    numbers, names = _numbers(reading), _names(reading)
    found: dict[Scope, list[Victim]] = {Scope.INCIDENT: [], Scope.BACKGROUND: []}
    away = False
    for s in reading.sentences:
        if not s.parsed or s.part in SILENT:
            continue
        cast = Cast(reading.report.text, numbers[s.index], names[s.index])
        inside = _with_counted(s, victims_in(s, cast), _counts(s, cast, known))
        inside = tuple(v for v in inside if not any(v.person.span.overlaps(f) for f in far)) if far else inside
        if not inside:
            continue
        away = _away(s, scene, home, inside, before=away)
        if away:
            continue
        for v in inside:
            if v.person.told is Told.COUNTED and _disputed(reading, s, v):
                continue
            scope = scope_of(s, _as_counted(s, v), setting).scope
            if scope in HERE:
                found[Scope.INCIDENT].append(v)
            elif scope is Scope.BACKGROUND:
                found[Scope.BACKGROUND].append(v)
    scope = Scope.INCIDENT if found[Scope.INCIDENT] else Scope.BACKGROUND
    told = found[scope]
    if not any(v.fate is Fate.KILLED for v in told):
        lead = (s for s in reading.sentences[:LEAD] if s.parsed and s.part not in SILENT)
        told += [v for s in lead for v in implied(s)][:1]
    return Gathered(tuple(sorted(told, key=lambda v: v.person.span)), scope)


def _disputed(reading: Reading, s: Sentence, v: Victim) -> bool:
    """ "An official denied that 60 had been killed": whoever speaks of them says that it is not so."""
    return all(a.stance is Stance.DENIED for a in attribution(reading, s, v.person.span, outer=()))


def _away(s: Sentence, scene: Scene, home: frozenset[int], inside: Sequence[Victim], *, before: bool) -> bool:
    """The sentence tells of another incident, or goes on about one that the sentence before it told of."""
    if elsewhere(scene, s, home) is not None or (s.index > 1 and ANOTHER.search(s.span.of(scene.reading.report.text))):
        return True
    return before and all(v.person.told is Told.KNOWN for v in inside)


def _numbers(reading: Reading) -> Mapping[int, list[Number]]:
    found: dict[int, list[Number]] = defaultdict(list)
    for number in reading.numbers:
        s = reading.sentences[number.sentence]
        beside = {w.text for w in s.words[max(0, number.first - 1) : number.last + 2]}
        if not is_age(s, number.first) and "/" not in beside and not _of_gallery(s, number) and not of_nobody(s, number.first):
            found[number.sentence].append(number)
    return found


def _of_gallery(s: Sentence, number: Number) -> bool:
    """ "Photo 1 of 8": what is counted are pictures."""
    before = [w.lower for w in s.words[max(0, number.first - 3) : number.first]]
    return len(before) == 3 and before[0] in PICTURES and before[1].isdigit() and before[2] == "of"


def _names(reading: Reading) -> Mapping[int, list[Span]]:
    found: dict[int, list[Span]] = defaultdict(list)
    for name in reading.names:
        if name.kind is NameKind.PERSON:
            found[name.sentence].append(name.span)
    return found


def _counts(s: Sentence, cast: Cast, known: Mapping[int, Sequence[Counted]]) -> Sequence[Counted]:
    """What the sentence counts; headlines, whose figures are no claims, are counted here."""
    if s.index in known:
        return known[s.index]
    return counted(cast.text, s, cast.numbers, people=cast.names, before=()) if s.part is PartKind.HEADLINE else ()


def _with_counted(s: Sentence, victims: Sequence[Victim], counts: Iterable[Counted]) -> tuple[Victim, ...]:
    """The victims with those counted whom no word of harm led to."""
    taken = {i for v in victims for i in range(v.person.first, v.person.last + 1)}
    more = []
    for count in counts:
        q = count.quantity
        fate = FATES.get(count.role.measure)
        if count.role.rule == "hurt-by-symptom" and any(w.lower == "gunshot" for w in s.words):
            fate = Fate.SHOT  # "all three suffered gunshot wounds": whether they lived is told elsewhere
        low = q.interval.low
        if count.role.rule == "nearest" and q.noun is None:
            continue  # a bare number far from any word of harm is as often a road's
        if (
            fate is None
            or q.form is not Form.NUMBER
            or low is None
            or low < 1
            or q.interval.approximate
            or taken & set(range(q.first, q.last + 1))
        ):
            continue
        told = Told.COUNTED if low > 1 else Told.NEW
        person = Person(s.index, q.span, q.anchor, q.first, q.last, low, told, headline=s.part is PartKind.HEADLINE)
        more.append(Victim(person, fate, count.role.trigger, count.role.rule, count.role.part))
    return tuple(sorted((*victims, *more), key=lambda v: v.person.span))


def _as_counted(s: Sentence, v: Victim) -> Counted:
    """The mention as the scopes' rules want it."""
    p = v.person
    noun = s.words[p.anchor]
    quantity = Quantity(
        p.span, "", Interval(p.count, p.count), Form.ARTICLE, Kind.PEOPLE, p.anchor, noun.index, p.first, p.last, p.told.value
    )
    return Counted(quantity, Role(MEASURES[v.fate], v.trigger, v.rule, v.part), None, None)
