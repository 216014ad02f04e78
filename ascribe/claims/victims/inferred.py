"""The victims of the main incident in, claims of how many they are out: figures that nobody wrote down, and that say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ascribe.claims.attribution import attribution
from ascribe.claims.claim import Claim, Figure
from ascribe.claims.frame import MAIN, Saying, Scene, framed
from ascribe.claims.victims.person import Victim
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


def inferred(scene: Scene, victims: Sequence[Victim], claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """The claims with each person's fate as told in the end, and one more for the dead and one for the hurt where their own figures
    do not give these numbers."""
    if not _one_by_one(scene, victims, claims):
        return tuple(claims), ()
    told = tally(victims)
    known = settled(claims, told.persons)
    more: list[Claim] = []
    for measure, count in ((Measure.KILLED, told.killed), (Measure.INJURED, told.injured)):
        if count is not None and {count.value} != _counted(known, measure):
            more.append(_claim(scene, measure, count))
    return known, tuple(more)


def _one_by_one(scene: Scene, victims: Sequence[Victim], claims: Sequence[Claim]) -> bool:
    """The report tells of a shooting of few: of a bombardment the news gives figures, and its single persons are examples."""
    shooting = any(w.lower in SHOOTING for s in scene.reading.sentences[:LEAD] for w in s.words)
    return bool(victims) and shooting and not any(n > FEW for measure in HARM for n in _counted(claims, measure))


def _counted(claims: Sequence[Claim], measure: Measure) -> set[int]:
    """The main incident's whole figures of the measure."""
    return {f.low for c in _main(claims) for f in c.figures if f.measure is measure and f.scope in WHOLE and not f.part and f.low}


def _main(claims: Sequence[Claim]) -> Iterator[Claim]:
    return (c for c in claims if c.incident == MAIN and c.stance not in UNREAL)


def _claim(scene: Scene, measure: Measure, count: Count) -> Claim:
    """The claim stands where the last of those counted is told; its rule gives the places of all."""
    last = count.by[-1]
    sentence = scene.reading.sentences[last.person.sentence]
    who = attribution(scene.reading, sentence, last.person.span, outer=scene.outer)[0]
    stance = Stance.ASSERTED if who.stance in UNREAL else who.stance
    claim = framed(scene, sentence, Saying(who, stance, MAIN), mention=None, own=None)
    return replace(claim, figures=(_figure(scene.reading.report.text, measure, count),))


def _figure(text: str, measure: Measure, count: Count) -> Figure:
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
        scope=Scope.INCIDENT,
        rule=f"{RULE}/{count.rule}@{places}",
        scope_rule=RULE,
        inferred=True,
    )
