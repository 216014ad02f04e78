"""The victims of the main incident in, claims of how many they are out: figures that nobody wrote down, and that say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.attribution import attribution
from ascribe.claims.claim import Claim, Figure
from ascribe.claims.frame import MAIN, Saying, Scene, framed
from ascribe.claims.victims.gathered import Gathered
from ascribe.claims.victims.settled import settled
from ascribe.claims.victims.tally import Count, tally
from ascribe.vocabulary.terms import Measure, Scope, Stance

VERSION = 1

RULE = "people-told"
"""The rule of a figure that adds up persons told of one by one, or in several places."""

FEW = 25
"""Victims up to which the news tells of a shooting's victims one by one."""

SHOOTING = frozenset(
    """
    shot shots shoots shooting shootings shooter shooters gunshot gunshots gunfire gunman gunmen gun guns handgun rifle pistol shotgun
    bullet bullets homicide murder murders murdered coroner sheriff deputies detectives stabbed stabbing slaying slain
    """.split()
)
LEAD = 8
"""Sentences in which a report of a shooting says that it is one."""

HARM = (Measure.KILLED, Measure.INJURED, Measure.CASUALTIES)
WHOLE = frozenset({Scope.INCIDENT, Scope.DAY, Scope.BACKGROUND})
UNREAL = frozenset({Stance.DENIED, Stance.PREDICTED})
NAMED_IN_RULE = 8
"""Mentions whose places the rule gives; a longer list says no more."""


def inferred(scene: Scene, found: Gathered, claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """The claims with each person's fate as told in the end, and one more for the dead and one for the hurt where their own figures
    do not give these numbers."""
    if not one_by_one(scene, found, claims):
        return tuple(claims), ()
    number = _number(found.scope, claims)
    told = tally(found.victims)
    known = settled(claims, told)
    more: list[Claim] = []
    for measure, count in ((Measure.KILLED, told.killed), (Measure.INJURED, told.injured)):
        if count is not None and {count.value} != _counted(known, measure, number):
            more.append(_claim(scene, _figure(scene.reading.report.text, measure, count, found.scope), count, number))
    return known, tuple(more)


def _number(scope: Scope, claims: Sequence[Claim]) -> int:
    """The local number of the incident: the main one's, or that under which an earlier one's figures stand."""
    earlier = (c.incident for c in claims for f in c.figures if f.scope is scope and f.measure in HARM and c.incident is not None)
    return next(earlier, MAIN) if scope is Scope.BACKGROUND else MAIN


def one_by_one(scene: Scene, found: Gathered, claims: Sequence[Claim]) -> bool:
    """The report tells of a shooting of few: of a bombardment the news gives figures, and its single persons are examples."""
    shooting = any(w.lower in SHOOTING for s in scene.reading.sentences[:LEAD] for w in s.words)
    number = _number(found.scope, claims)
    return bool(found.victims) and shooting and not any(n > FEW for measure in HARM for n in _counted(claims, measure, number))


def _counted(claims: Sequence[Claim], measure: Measure, number: int) -> set[int]:
    """The incident's whole figures of the measure."""
    of = (c for c in claims if c.incident == number and c.stance not in UNREAL)
    return {f.low for c in of for f in c.figures if f.measure is measure and f.scope in WHOLE and not f.part and f.low is not None}


def _claim(scene: Scene, figure: Figure, count: Count, number: int) -> Claim:
    """The claim stands where the last of those counted is told; its rule gives the places of all."""
    sentence = scene.reading.sentences[count.by[-1].person.sentence]
    who = attribution(scene.reading, sentence, figure.span, outer=scene.outer)[0]
    stance = Stance.ASSERTED if who.stance in UNREAL else who.stance
    claim = framed(scene, sentence, Saying(who, stance, number), mention=None, own=None)
    return replace(claim, figures=(figure,), scope=figure.scope)


def _figure(text: str, measure: Measure, count: Count, scope: Scope) -> Figure:
    span = count.by[-1].person.span
    places = " ".join(f"{v.person.span.start}-{v.person.span.end}" for v in count.by[:NAMED_IN_RULE])
    return Figure(
        measure=measure,
        low=count.value,
        high=count.value,
        approximate=False,
        words=span.of(text),
        span=span,
        of="people",
        side=None,
        status=None,
        scope=scope,
        rule=f"{RULE}/{count.rule}@{places}",
        scope_rule=RULE,
        inferred=True,
    )
